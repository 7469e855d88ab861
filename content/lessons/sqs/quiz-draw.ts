import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its names and its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'label',
    id: 'name-the-services',
    rev: 1,
    objective: 'choose',
    section: 'fan-out',
    stem: {
      ko: '하루책방의 그림에서 빈칸마다 무엇이 놓여 있습니까? 같은 이름을 여러 번 써도 되고, 쓰지 않는 이름도 있습니다.',
      en: 'What stands in each blank of the Haru Books picture? A name may be used more than once, and some names are not used.',
    },
    blanks: [
      {
        id: 'queue',
        answer: 'queue',
        why: {
          ko: '보낸 쪽은 넣기만 하고 작업자들이 와서 가져갑니다. 그동안 메시지를 보관하는 것은 대기열입니다.',
          en: 'The sender only puts messages in, and the workers come to fetch them. What keeps them in between is a queue.',
        },
      },
      {
        id: 'dlq',
        answer: 'dead-letter',
        why: {
          ko: '수신 횟수가 한도를 넘은 메시지가 옮겨 가는 곳은 DLQ입니다. 옮기는 것은 작업자가 아니라 SQS입니다.',
          en: 'Messages received more often than the limit are moved to the dead-letter queue, by SQS and not by a worker.',
        },
      },
      {
        id: 'topic',
        answer: 'topic',
        why: {
          ko: '게시를 한 번 받아 구독한 대기열마다 복사본을 밀어 넣는 것은 SNS 주제입니다.',
          en: 'An SNS topic takes one publish and pushes a copy into every queue that subscribes.',
        },
      },
      {
        id: 'stock-queue',
        answer: 'queue',
        why: {
          ko: '밀려 온 복사본을 재고 서비스가 폴링할 때까지 보관하는 것도 SQS 대기열입니다.',
          en: 'The copy that was pushed waits until the stock service polls: this is an SQS queue too.',
        },
      },
    ],
    labels: [
      {
        id: 'queue',
        text: { ko: 'SQS 대기열', en: 'SQS queue' },
        why: {
          ko: 'SQS 대기열은 받는 쪽이 폴링할 때까지 메시지를 보관하고, 스스로 밀어 보내지 않습니다.',
          en: 'An SQS queue keeps messages until a consumer polls; it never pushes them on.',
        },
      },
      {
        id: 'topic',
        text: { ko: 'SNS 주제', en: 'SNS topic' },
        why: {
          ko: 'SNS 주제는 메시지를 보관하지 않고 구독자마다 복사본을 곧바로 밀어 보냅니다.',
          en: 'An SNS topic stores nothing; it pushes a copy to every subscriber at once.',
        },
      },
      {
        id: 'dead-letter',
        text: { ko: 'DLQ', en: 'Dead-letter queue' },
        why: {
          ko: 'DLQ에는 받기만 되풀이하고 지우지 못한 메시지가 옮겨 옵니다.',
          en: 'A dead-letter queue is where messages go that were received again and again but never deleted.',
        },
      },
      {
        id: 'broker',
        text: { ko: 'Amazon MQ', en: 'Amazon MQ' },
        why: {
          ko: 'Amazon MQ는 AMQP 같은 프로토콜을 쓰는 기존 프로그램을 옮길 때 고릅니다. 이 그림의 호출은 SQS와 SNS의 API입니다.',
          en: 'Amazon MQ is chosen to move programs that speak protocols such as AMQP. The calls in this picture are those of SQS and SNS.',
        },
      },
      {
        id: 'balancer',
        text: { ko: '로드 밸런서', en: 'Load balancer' },
        why: {
          ko: '로드 밸런서는 요청을 보관하지 않고 살아 있는 대상 하나에 바로 넘깁니다. 화살표가 대상에서 오지 않고 대상으로 갑니다.',
          en: 'A load balancer keeps nothing and hands each request to one live target: its arrows run to the targets, not from them.',
        },
      },
    ],
    explain: {
      ko: '이름은 화살표를 보면 알 수 있습니다. 받는 쪽이 와서 가져가면 대기열이고, 받는 쪽마다 복사본을 밀어 보내면 주제입니다. 팬아웃은 둘을 이어, 주제가 복사하고 서비스별 대기열이 보관합니다.',
      en: 'The arrows tell the names. Where consumers come to fetch, it is a queue; where a copy is pushed to each receiver, it is a topic. Fan-out joins the two: the topic copies, and a queue per service keeps the copy.',
    },
    facts: ['sqs-dlq-default'],
    note: 'N16',
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'connect',
    id: 'who-calls-whom',
    rev: 1,
    objective: 'polling',
    section: 'poll',
    stem: {
      ko: '주문 한 건이 영수증이 되는 동안 누가 누구를 호출합니까? 호출하는 쪽에서 호출받는 쪽으로 화살표를 모두 그리십시오. 작업자 A와 B가 실행되고 있습니다.',
      en: 'While an order becomes a receipt, who calls whom? Draw every arrow from the caller to the one called. Workers A and B are running.',
    },
    nodes: ['orders', 'queue', 'worker-a', 'worker-b'],
    given: ['place-order'],
    edges: [
      {
        from: 'orders',
        to: 'queue',
        why: {
          ko: '주문 서비스가 SendMessage를 호출해 메시지를 넣습니다. 대기열이 가져가는 것이 아닙니다.',
          en: 'Orders calls SendMessage to put the message in; the queue does not fetch it.',
        },
      },
      {
        from: 'worker-a',
        to: 'queue',
        why: {
          ko: '작업자 A가 ReceiveMessage와 DeleteMessage를 호출합니다. 호출은 언제나 작업자가 시작합니다.',
          en: 'Worker A calls ReceiveMessage and DeleteMessage. It is always the worker that starts the call.',
        },
      },
      {
        from: 'worker-b',
        to: 'queue',
        why: {
          ko: '작업자 B도 같은 대기열을 스스로 폴링합니다. 작업자마다 호출합니다.',
          en: 'Worker B polls the same queue by itself. Every worker makes its own calls.',
        },
      },
    ],
    wrong: [
      {
        from: 'queue',
        to: 'worker-a',
        why: {
          ko: '메시지는 작업자의 호출에 대한 응답으로 갑니다. 대기열이 작업자를 호출하려면 작업자의 주소를 알아야 하는데, SQS는 모릅니다.',
          en: 'The message travels in the answer to the worker’s call. To call the worker, the queue would have to know its address, and SQS does not.',
        },
      },
      {
        from: 'queue',
        to: 'worker-b',
        why: {
          ko: 'SQS는 작업자를 고르거나 부르지 않습니다. 구독자에게 밀어 보내는 SNS라면 이런 화살표가 됩니다.',
          en: 'SQS neither picks nor calls a worker. With SNS, which pushes to subscribers, the arrow would run like this.',
        },
      },
      {
        from: 'orders',
        to: 'worker-a',
        why: {
          ko: '주문 서비스는 어느 작업자가 처리할지 모르고 기다리지도 않습니다. 대기열 없이 직접 호출할 때의 화살표입니다.',
          en: 'Orders does not know which worker will act and does not wait for it. This is the arrow of a direct call without a queue.',
        },
      },
      {
        from: 'orders',
        to: 'worker-b',
        why: {
          ko: '주문 서비스가 작업자를 직접 부르면 작업자가 멈췄을 때 주문도 실패합니다. 그래서 사이에 대기열을 둡니다.',
          en: 'If Orders called a worker directly, orders would fail whenever it is down. That is why the queue is in between.',
        },
      },
      {
        from: 'queue',
        to: 'orders',
        why: {
          ko: '보관했다는 확인은 SendMessage의 응답에 담겨 갑니다. 대기열이 따로 호출하지 않습니다.',
          en: 'The receipt of storing comes in the answer to SendMessage. The queue makes no call of its own.',
        },
      },
    ],
    otherwise: {
      ko: '생산자와 소비자는 서로를 모르고 대기열만 호출합니다. 작업자끼리 일을 나누는 호출도 없습니다.',
      en: 'Producer and consumers do not know each other and call only the queue. Workers do not call each other to share work either.',
    },
    explain: {
      ko: 'SQS는 호출을 받기만 합니다. 생산자는 SendMessage로 넣고 소비자는 ReceiveMessage로 가져가므로, 모든 화살표의 머리가 대기열에 있습니다. 그래서 어느 한쪽이 꺼져 있어도 다른 쪽은 그대로 일합니다.',
      en: 'SQS only takes calls. The producer puts in with SendMessage and consumers fetch with ReceiveMessage, so every arrowhead is at the queue. That is why one side can be off while the other goes on.',
    },
    facts: [],
    note: 'N16',
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'connect',
    id: 'fan-out-arrows',
    rev: 1,
    objective: 'choose',
    section: 'fan-out',
    concept: 'fan-out',
    stem: {
      ko: '주문 이벤트 하나가 재고 서비스와 알림 서비스에 저마다 한 번씩 처리되도록 이으십시오. 호출하거나 밀어 보내는 쪽에서 시작하는 화살표를 모두 그립니다.',
      en: 'Connect the parts so that the stock service and the email service each process one copy of an order event. Draw every arrow from the one that calls or pushes.',
    },
    nodes: ['orders', 'topic', 'stock-queue', 'email-queue', 'stock', 'email'],
    given: [],
    edges: [
      {
        from: 'orders',
        to: 'topic',
        why: {
          ko: '주문 서비스는 이벤트를 주제에 한 번만 게시합니다. 구독자가 누구인지는 모릅니다.',
          en: 'Orders publishes the event once, to the topic. It does not know the subscribers.',
        },
      },
      {
        from: 'topic',
        to: 'stock-queue',
        why: {
          ko: '주제가 구독한 재고 대기열에 복사본을 밀어 넣습니다.',
          en: 'The topic pushes a copy into the stock queue, which subscribes to it.',
        },
      },
      {
        from: 'topic',
        to: 'email-queue',
        why: {
          ko: '알림 대기열에도 복사본이 따로 들어가, 알림 서비스가 꺼져 있어도 남아 있습니다.',
          en: 'The email queue gets its own copy, which stays there even while the email service is off.',
        },
      },
      {
        from: 'stock',
        to: 'stock-queue',
        why: {
          ko: '대기열에서는 받는 쪽이 호출합니다. 재고 서비스가 자기 대기열을 폴링합니다.',
          en: 'With a queue it is the consumer that calls. The stock service polls its own queue.',
        },
      },
      {
        from: 'email',
        to: 'email-queue',
        why: {
          ko: '알림 서비스도 자기 속도로 알림 대기열을 폴링합니다.',
          en: 'The email service polls the email queue at its own pace.',
        },
      },
    ],
    wrong: [
      {
        from: 'orders',
        to: 'stock-queue',
        why: {
          ko: '주문 서비스가 대기열마다 직접 보내면, 받을 서비스가 늘 때마다 주문 서비스를 고쳐야 합니다. 복사는 주제가 맡습니다.',
          en: 'If Orders sent to each queue itself, every new receiver would mean a change to Orders. Copying is the topic’s job.',
        },
      },
      {
        from: 'orders',
        to: 'email-queue',
        why: {
          ko: '두 대기열에 따로 보내면 한쪽만 성공하는 때가 생깁니다. 주제에 한 번 게시하면 복사본은 SNS가 나눕니다.',
          en: 'Sending to both queues separately can succeed for one only. Publish once, and SNS distributes the copies.',
        },
      },
      {
        from: 'topic',
        to: 'stock',
        why: {
          ko: '주제가 서비스를 바로 부르면, 꺼져 있던 서비스의 몫을 보관할 곳이 없습니다. 그래서 대기열이 구독합니다.',
          en: 'If the topic called the service directly, nothing would keep the copy while the service is off. So the queue subscribes.',
        },
      },
      {
        from: 'topic',
        to: 'email',
        why: {
          ko: '알림 서비스가 꺼져 있는 동안의 이벤트를 잃지 않으려면 사이에 대기열이 있어야 합니다.',
          en: 'To lose no event while the email service is off, a queue has to stand in between.',
        },
      },
      {
        from: 'stock-queue',
        to: 'stock',
        why: {
          ko: '대기열은 서비스를 부르지 않습니다. 메시지는 서비스가 한 호출의 응답으로 갑니다.',
          en: 'A queue does not call the service. The message comes in the answer to the service’s call.',
        },
      },
      {
        from: 'email-queue',
        to: 'email',
        why: {
          ko: '밀어 보내는 것은 SNS까지입니다. 대기열부터는 알림 서비스가 폴링합니다.',
          en: 'Pushing ends with SNS. From the queue on, the email service polls.',
        },
      },
      {
        from: 'email',
        to: 'stock-queue',
        why: {
          ko: '두 서비스가 한 대기열을 함께 폴링하면 메시지 하나를 한쪽만 받습니다. 같은 일을 나눌 때의 모습입니다.',
          en: 'If both services polled one queue, only one of them would get each message. That is how one job is shared.',
        },
      },
    ],
    otherwise: {
      ko: '이 화살표가 없어도 두 서비스는 저마다 복사본을 받습니다. 게시는 주제로, 복사본은 대기열로, 폴링은 자기 대기열로 갑니다.',
      en: 'Both services get their copies without this arrow. Publishing goes to the topic, copies go to the queues, and each service polls its own queue.',
    },
    explain: {
      ko: '주제까지는 밀고, 대기열부터는 가져갑니다. 주문 서비스가 한 번 게시하면 SNS가 대기열마다 복사본을 밀어 넣고, 서비스는 저마다 자기 대기열을 폴링합니다. 그래서 한 서비스가 꺼져 있어도 그 복사본은 보관됩니다.',
      en: 'Up to the queue events are pushed; from the queue on they are fetched. Orders publishes once, SNS pushes a copy into each queue, and each service polls its own. So a copy is kept even while its service is off.',
    },
    facts: ['sqs-retention-default'],
    note: 'N16',
    checked: '2026-11-22',
  },
]);
