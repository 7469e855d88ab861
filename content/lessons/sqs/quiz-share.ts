import { defineQuiz } from '@/lib/grade/item';

/** Sections compete, fan-out and compare. */
export const shareItems = defineQuiz([
  {
    kind: 'single',
    id: 'worker-share',
    rev: 1,
    objective: 'scale',
    section: 'compete',
    concept: 'competing-consumers',
    stem: {
      ko: '영수증 대기열은 표준 대기열이고 메시지가 100개 쌓여 있습니다. 작업자 A, B, C가 이 대기열을 함께 폴링하며, 처리한 메시지를 지웁니다. 세 작업자는 메시지를 어떻게 받습니까?',
      en: 'The receipt queue is a standard queue and holds 100 messages. Workers A, B and C all poll it and delete what they have processed. How do the messages reach the three workers?',
    },
    options: [
      {
        id: 'rotation',
        text: {
          ko: 'SQS가 차례로 나누어 주어 작업자마다 33개나 34개를 받습니다.',
          en: 'SQS distributes them in turn, so that each gets 33 or 34.',
        },
        why: {
          ko: 'SQS는 몫을 나누지 않고, 느린 작업자는 덜 폴링하는 만큼 덜 받습니다. 로드 밸런서처럼 대상을 돌아가며 고를 때의 모습입니다.',
          en: 'SQS assigns no shares; a slow worker polls less and so gets less. This would happen if a queue rotated through targets as a load balancer can.',
        },
      },
      {
        id: 'all',
        text: {
          ko: '세 작업자가 저마다 같은 메시지 100개를 모두 받습니다.',
          en: 'Each of the three gets the same 100 messages.',
        },
        why: {
          ko: '한 대기열에서는 어느 작업자가 받아 지운 메시지를 다른 작업자가 받지 않습니다. 작업자마다 대기열이 따로 있고 복사본이 대기열마다 들어갈 때의 모습입니다.',
          en: 'On a shared queue, what one worker has received and deleted is gone for the others. This would happen if each worker had its own queue with a copy of every message.',
        },
      },
      {
        id: 'exclusive',
        text: {
          ko: '먼저 폴링한 작업자가 100개를 맡고 나머지는 기다립니다.',
          en: 'The first to poll gets all 100, and the others wait.',
        },
        why: {
          ko: '수신은 받은 메시지(한 번에 최대 10개)만 숨기고 나머지는 다른 작업자에게 그대로 보입니다. 폴링이 대기열 전체를 잠글 때의 모습입니다.',
          en: 'A receive hides only the messages it returns, ten at most; the others stay visible to the other workers. This would happen if polling locked the whole queue.',
        },
      },
      {
        id: 'compete',
        correct: true,
        text: {
          ko: '폴링하는 쪽이 가져가므로 몫이 미리 정해지지 않습니다.',
          en: 'Whoever polls takes some; no share is fixed.',
        },
        why: {
          ko: '작업자들은 경쟁 소비자입니다. 메시지는 보통 하나의 작업자에게만 가고, 빨리 끝내고 자주 폴링하는 작업자가 더 많이 가져갑니다.',
          en: 'The workers are competing consumers. A message normally goes to one of them, and a worker that finishes sooner and polls more often takes more.',
        },
      },
    ],
    explain: {
      ko: 'SQS는 작업자를 고르지 않고 호출한 쪽에 메시지를 줍니다. 받은 메시지는 숨겨지므로 다른 작업자는 남은 것을 받고, 그래서 작업자를 늘리면 같은 대기열을 더 빨리 비웁니다. 몫은 미리 정해지지 않고 저마다 폴링하는 속도를 따릅니다.',
      en: 'SQS does not pick a worker; it answers whoever calls. A received message is hidden, so the other workers get what is left, and adding workers empties the same queue faster. The shares are not fixed in advance: they follow how fast each worker polls.',
    },
    facts: ['sqs-batch'],
    note: 'N16',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'fifo-group',
    rev: 1,
    objective: 'scale',
    section: 'compete',
    concept: 'fifo-queue',
    stem: {
      ko: '하루책방이 표준 대기열 대신 FIFO 대기열을 쓰기로 하고 회원 번호를 메시지 그룹 ID로 정했습니다. 회원 X의 메시지 X1~X4, 회원 Y의 Y1·Y2, 회원 Z의 Z1이 들어 있었습니다. 작업자 A가 X1과 X2를 받아 X1만 지웠고 X2는 아직 처리 중입니다. 지금 작업자 B가 한 번에 최대 10개를 요청하면 무엇을 받을 수 있습니까? 모두 고르십시오.',
      en: 'Haru Books replaced the receipt queue with a FIFO queue and uses the member number as message group ID. It held X1 to X4 of member X, Y1 and Y2 of member Y, and Z1 of member Z. Worker A received X1 and X2 and deleted only X1; X2 is still in flight. Worker B now asks once for up to ten messages. Select everything it can receive.',
    },
    options: [
      {
        id: 'x3',
        text: { ko: 'X3', en: 'X3' },
        why: {
          ko: 'X2가 처리 중인 동안 X3을 주면 회원 X의 순서가 뒤바뀔 수 있어 막아 둡니다. X2까지 지웠을 때 받을 수 있습니다.',
          en: 'X2 is in flight, and delivering X3 now could break the order of member X, so X3 is held back. B could receive it if X2 had been deleted too.',
        },
      },
      {
        id: 'y1',
        correct: true,
        text: { ko: 'Y1', en: 'Y1' },
        why: {
          ko: '순서는 그룹 안에서만 지킵니다. 회원 Y의 그룹에는 처리 중인 메시지가 없으므로 X를 기다리지 않습니다.',
          en: 'Order is kept only inside a group. Nothing of member Y is in flight, so this group does not wait for X.',
        },
      },
      {
        id: 'y2',
        correct: true,
        text: { ko: 'Y2', en: 'Y2' },
        why: {
          ko: '한 번의 수신으로 같은 그룹의 메시지를 순서대로 여러 개 받을 수 있습니다. Y1이 이미 다른 수신으로 처리 중일 때에만 Y2가 막힙니다.',
          en: 'One receive can return several messages of a group, in order. Y2 would be held back only if Y1 were already in flight from another receive.',
        },
      },
      {
        id: 'z1',
        correct: true,
        text: { ko: 'Z1', en: 'Z1' },
        why: {
          ko: '요청한 10개를 Y로 채우지 못하므로 다음 그룹의 메시지도 함께 옵니다. Z의 그룹은 막혀 있지 않습니다.',
          en: 'Y does not fill the ten asked for, so messages of the next group come too. Nothing blocks the group of Z.',
        },
      },
    ],
    explain: {
      ko: 'FIFO 대기열은 전체가 아니라 그룹마다 순서를 지킵니다. 한 그룹에 처리 중인 메시지가 있으면 그 뒤의 메시지는 막히고, 다른 그룹은 막히지 않습니다. 그래서 그룹이 여럿이어야 작업자를 늘린 효과가 납니다.',
      en: 'A FIFO queue keeps order per group, not over the whole queue. While a message of a group is in flight, those behind it in the group are held back; other groups move on. So adding workers helps only when there are several groups.',
    },
    facts: ['sqs-batch'],
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'fan-out-need',
    rev: 1,
    objective: 'choose',
    section: 'fan-out',
    concept: 'fan-out',
    stem: {
      ko: '주문이 들어올 때마다 재고 서비스는 수량을 줄이고 알림 서비스는 이메일을 보내야 합니다. 두 서비스 가운데 하나가 잠시 꺼져 있어도 그 몫은 나중에 처리되어야 합니다. 알맞은 구조는 무엇입니까?',
      en: 'For every order, the stock service has to lower the count and the email service has to send a mail. If one of the two is off for a while, its part must still be done later. Which design does this?',
    },
    options: [
      {
        id: 'shared-queue',
        text: {
          ko: '대기열 하나에 보내고 두 서비스가 함께 폴링합니다.',
          en: 'Send to one queue that both services poll together.',
        },
        why: {
          ko: '한 대기열에서는 두 서비스가 경쟁하므로, 한쪽이 받아 지운 주문은 다른 쪽에 가지 않습니다. 두 서비스가 같은 일을 나누어 할 때의 구조입니다.',
          en: 'On one queue the two services compete, so an order that one has received and deleted does not reach the other. This design fits services that share the same work.',
        },
      },
      {
        id: 'topic',
        correct: true,
        text: {
          ko: 'SNS 주제에 게시하고 서비스마다 자기 대기열을 구독시킵니다.',
          en: 'Publish to an SNS topic that feeds one queue per service.',
        },
        why: {
          ko: '주제가 이벤트의 복사본을 대기열마다 하나씩 넣어 줍니다. 꺼진 서비스의 복사본은 그 서비스의 대기열에 남아 있습니다.',
          en: 'The topic puts a copy of the event into each queue. The copy for a service that is off stays in its own queue.',
        },
      },
      {
        id: 'group-each',
        text: {
          ko: 'FIFO 대기열 하나에 서비스마다 메시지 그룹 ID를 정해 보냅니다.',
          en: 'Send to one FIFO queue with a message group ID for each service.',
        },
        why: {
          ko: '그룹 ID는 순서를 지키는 단위일 뿐이어서, 재고 서비스가 알림 서비스의 메시지를 받을 수도 있습니다. 소비자가 그룹을 골라 받을 수 있어야 통하는 구조입니다.',
          en: 'A group ID only says what is kept in order, so the stock service may receive messages meant for email. This would work only if a consumer could ask for one group.',
        },
      },
      {
        id: 'balancer',
        text: {
          ko: '두 서비스를 로드 밸런서 하나에 대상으로 묶고 주문마다 호출합니다.',
          en: 'Register both services behind one load balancer and call it per order.',
        },
        why: {
          ko: '로드 밸런서는 지금 살아 있는 대상 하나를 골라 바로 넘깁니다. 요청을 저장하고 대상마다 복사해야 통하는 구조입니다.',
          en: 'A load balancer picks one target that is alive and forwards the request now. This would work only if it stored requests and copied them to every target.',
        },
      },
    ],
    explain: {
      ko: '같은 일을 나눌 때는 대기열 하나를 함께 쓰고, 서로 다른 일에 저마다 복사본이 필요할 때는 팬아웃을 씁니다. SNS 주제는 이벤트를 구독자마다 복사하고, 서비스별 SQS 대기열은 그 복사본을 서비스가 가져갈 때까지 보관합니다. 그래서 한 서비스의 고장이나 속도가 다른 서비스에 영향을 주지 않습니다.',
      en: 'To share the same work, workers use one queue; when different jobs each need a copy, you fan out. The SNS topic copies the event for every subscriber, and one SQS queue per service keeps that copy until the service fetches it. So a failure or slowdown in one service does not affect the other.',
    },
    facts: ['sqs-retention-default'],
    note: 'N16',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'pick-service',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '하루책방의 요구마다 알맞은 것을 고르십시오. 둘 이상이 요구를 채우면 구성하고 운영할 것이 더 적은 쪽이 답입니다.',
      en: 'Match each need of Haru Books with what fits it. Where more than one fits, the answer is the one with less to set up and run.',
    },
    left: [
      {
        id: 'share',
        text: {
          ko: '새로 만든 영수증 작업자 세 대가 같은 종류의 일을 나누어 합니다.',
          en: 'Three newly written receipt workers share work of one kind.',
        },
        answer: 'sqs',
        why: {
          ko: '같은 일을 나눌 때는 대기열 하나를 함께 폴링하면 됩니다. 복사본을 만들 주제도, 크기를 정해 운영할 브로커도 필요 없습니다.',
          en: 'To share one kind of work, it is enough that all poll one queue. You need neither a topic that copies nor a broker to size and run.',
        },
      },
      {
        id: 'copies',
        text: {
          ko: '주문 이벤트 하나에 재고 서비스와 알림 서비스가 저마다 반응합니다.',
          en: 'The stock and the email service each react to every order event.',
        },
        answer: 'sns',
        why: {
          ko: '한 대기열을 둘이 폴링하면 메시지는 한쪽에만 갑니다. 주제가 복사본을 만들고 서비스별 대기열이 그 복사본을 보관해야 합니다.',
          en: 'If both polled one queue, each message would reach only one of them. A topic has to make the copies, and a queue per service keeps them.',
        },
      },
      {
        id: 'overnight',
        text: {
          ko: '영수증 작업자를 밤새 꺼 두고 쌓인 요청을 아침에 처리합니다.',
          en: 'The receipt workers are off all night and process the backlog in the morning.',
        },
        answer: 'sqs',
        why: {
          ko: '대기열은 받는 쪽이 없어도 메시지를 보관하며 기본 보존 기간은 4일입니다. 소비자가 한 종류이므로 주제를 더할 까닭이 없습니다.',
          en: 'A queue keeps messages while nobody receives them, 4 days by default. With one kind of consumer there is no reason to add a topic.',
        },
      },
      {
        id: 'newcomer',
        text: {
          ko: '앞으로 생길 서비스도 주문 서비스를 고치지 않고 이벤트의 복사본을 받게 합니다.',
          en: 'Future services must get their own copy of each event without a change to the order service.',
        },
        answer: 'sns',
        why: {
          ko: '주문 서비스는 주제에 한 번 게시할 뿐 구독자를 모릅니다. 새 서비스는 자기 대기열을 주제에 구독시키면 됩니다.',
          en: 'The order service publishes once to the topic and does not know the subscribers. A new service only subscribes its own queue.',
        },
      },
      {
        id: 'amqp',
        text: {
          ko: 'AMQP와 교환기(exchange)를 쓰는 창고 프로그램을 거의 그대로 AWS로 옮깁니다.',
          en: 'A warehouse program built on AMQP and exchanges moves to AWS almost unchanged.',
        },
        answer: 'mq',
        why: {
          ko: 'SQS는 HTTPS API로 호출하고 교환기가 없어 프로그램을 고쳐야 합니다. Amazon MQ에서는 AWS가 RabbitMQ 브로커를 관리하므로 프로토콜과 라우팅을 그대로 씁니다.',
          en: 'SQS is called through an HTTPS API and has no exchanges, so the program would have to change. Amazon MQ manages a RabbitMQ broker, so protocol and routing stay.',
        },
      },
    ],
    right: [
      { id: 'sqs', text: { ko: 'SQS 대기열 하나', en: 'One SQS queue' } },
      {
        id: 'sns',
        text: {
          ko: 'SNS 주제와 서비스별 SQS 대기열',
          en: 'SNS topic with an SQS queue per service',
        },
      },
      { id: 'mq', text: { ko: 'Amazon MQ for RabbitMQ', en: 'Amazon MQ for RabbitMQ' } },
    ],
    explain: {
      ko: '먼저 복사본이 몇 개 필요한지 따집니다. 같은 일을 나누면 대기열 하나, 서로 다른 서비스가 저마다 알아야 하면 주제와 서비스별 대기열입니다. RabbitMQ와 SQS는 하는 일이 비슷하지만, 이미 AMQP와 교환기를 쓰는 프로그램이라면 Amazon MQ가 고칠 것이 적습니다.',
      en: 'First ask how many copies you need. To share one job, use one queue; if different services must each know, use a topic with a queue per service. RabbitMQ and SQS do a similar job, but where a program already relies on AMQP and exchanges, Amazon MQ leaves less to change.',
    },
    facts: ['sqs-retention-default'],
    note: 'N15',
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'order-story',
    rev: 1,
    objective: 'choose',
    section: 'fan-out',
    stem: {
      ko: '주문 이벤트 하나가 재고 서비스와 알림 서비스에 닿는 과정입니다. 주문이 들어왔을 때 알림 서비스는 꺼져 있었습니다. 일어나는 차례로 놓으십시오. 앞뒤가 정해지지 않은 단계끼리는 어느 쪽이 먼저여도 됩니다.',
      en: 'One order event goes to the stock service and the email service. When the order came in, the email service was off. Put the steps in the order in which they happen. Where two steps do not depend on each other, either may come first.',
    },
    steps: [
      {
        id: 'publish',
        text: {
          ko: '주문 서비스가 이벤트를 SNS 주제에 한 번 게시합니다.',
          en: 'The order service publishes the event once to the SNS topic.',
        },
        after: [],
        why: {
          ko: '모든 복사본은 이 한 번의 게시에서 나옵니다. 주문 서비스는 구독자가 누구인지 모릅니다.',
          en: 'Every copy comes from this one call. The order service does not know who the subscribers are.',
        },
      },
      {
        id: 'copy-stock',
        text: {
          ko: 'SNS가 재고 대기열에 복사본을 넣습니다.',
          en: 'SNS puts a copy into the stock queue.',
        },
        after: ['publish'],
        why: {
          ko: 'SNS는 게시된 이벤트를 구독한 대기열로 밀어 넣습니다. 두 대기열 가운데 어느 쪽이 먼저인지는 정해지지 않았습니다.',
          en: 'SNS pushes a published event to the queues that subscribe. Nothing says which of the two queues comes first.',
        },
      },
      {
        id: 'copy-email',
        text: {
          ko: 'SNS가 알림 대기열에 복사본을 넣습니다.',
          en: 'SNS puts a copy into the email queue.',
        },
        after: ['publish'],
        why: {
          ko: '구독한 것은 서비스가 아니라 대기열입니다. 그래서 알림 서비스가 꺼져 있어도 복사본은 들어갑니다.',
          en: 'It is the queue that subscribes, not the service. So the copy goes in even while the email service is off.',
        },
      },
      {
        id: 'take-stock',
        text: {
          ko: '재고 서비스가 재고 대기열을 폴링해 복사본을 받습니다.',
          en: 'The stock service polls the stock queue and gets its copy.',
        },
        after: ['copy-stock'],
        why: {
          ko: 'SNS는 대기열까지만 밀어 줍니다. 서비스가 폴링해야 대기열에서 가져갑니다.',
          en: 'SNS pushes only as far as the queue. From there, the service has to poll.',
        },
      },
      {
        id: 'delete-stock',
        text: {
          ko: '재고 서비스가 수량을 줄이고 자기 복사본을 지웁니다.',
          en: 'The stock service lowers the count and deletes its copy.',
        },
        after: ['take-stock'],
        why: {
          ko: '지우려면 먼저 받아 수신 핸들을 얻어야 합니다. 이 삭제는 알림 대기열의 복사본에 영향을 주지 않습니다.',
          en: 'Deleting needs the receipt handle that a receive gives. This delete does not affect the copy in the email queue.',
        },
      },
      {
        id: 'take-email',
        text: {
          ko: '다시 켜진 알림 서비스가 알림 대기열을 폴링해 복사본을 받습니다.',
          en: 'The email service, back on, polls the email queue and gets its copy.',
        },
        after: ['copy-email'],
        why: {
          ko: '복사본이 알림 대기열에 들어온 뒤라면 언제든 받을 수 있습니다. 재고 서비스가 먼저 끝내야 하는 것은 아닙니다.',
          en: 'It can receive the copy any time after the copy is in its queue. The stock service does not have to finish first.',
        },
      },
    ],
    explain: {
      ko: '게시 한 번이 대기열마다 복사본 하나가 되고, 그다음부터 두 길은 서로 기다리지 않습니다. SNS가 밀어 넣는 곳은 대기열이므로 꺼져 있던 서비스의 복사본도 보관됩니다. 서비스마다 자기 속도로 폴링하고 자기 복사본만 지웁니다.',
      en: 'One publish becomes one copy per queue, and from then on the two paths do not wait for each other. SNS pushes into queues, so the copy for a service that was off is kept. Each service polls at its own pace and deletes only its own copy.',
    },
    facts: [],
    note: 'N16',
    checked: '2026-11-22',
  },
]);
