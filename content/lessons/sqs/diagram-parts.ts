import type { DiagramEdge, DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: {
    kind: 'region',
    label: { ko: '서울 리전', en: 'Seoul Region' },
  },
  workers: {
    kind: 'cluster',
    label: { ko: '영수증 작업자', en: 'Receipt workers' },
    in: 'region',
  },
  subscribers: {
    kind: 'boundary',
    label: { ko: '따로 받는 서비스', en: 'Other services' },
    in: 'region',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  shopper: {
    kind: 'person',
    label: { ko: '손님', en: 'Shopper' },
    detail: {
      what: {
        ko: '하루책방 앱에서 책을 주문하는 사람입니다. 대기열이 있는지는 모릅니다.',
        en: 'Someone ordering a book in the Haru Books app, unaware that a queue exists.',
      },
      why: {
        ko: '주문이 접수되었다는 답만 빨리 받으면 됩니다. 영수증은 조금 뒤에 와도 괜찮습니다.',
        en: 'They only need a quick answer that the order was accepted. The receipt may come a little later.',
      },
      without: {
        ko: '대기열이 없다면 손님은 영수증이 만들어질 때까지 기다려야 합니다.',
        en: 'Without the queue they would have to wait until the receipt is made.',
      },
      facts: [],
      section: 'why-queue',
      item: 'why-queue-effect',
    },
  },
  orders: {
    kind: 'service',
    label: { ko: '주문 서비스', en: 'Orders' },
    sub: { ko: '생산자', en: 'producer' },
    in: 'region',
    detail: {
      what: {
        ko: '주문을 저장하고 SendMessage로 대기열에 메시지를 보내는 생산자입니다.',
        en: 'The producer: it stores the order and calls SendMessage to put a message on the queue.',
      },
      why: {
        ko: '메시지를 넣으면 바로 손님에게 답할 수 있습니다. 누가 언제 처리할지는 몰라도 됩니다.',
        en: 'Once the message is stored it can answer the shopper at once, without knowing who will process it or when.',
      },
      without: {
        ko: '작업자를 직접 호출한다면 작업자가 느리거나 죽었을 때 주문도 함께 느려지거나 실패합니다.',
        en: 'If it called the workers directly, a slow or dead worker would make orders slow or failing too.',
      },
      facts: ['sqs-message-size', 'sqs-batch'],
      section: 'send',
      item: 'send-who-waits',
    },
  },
  queue: {
    kind: 'queue',
    label: { ko: '영수증 대기열', en: 'Receipt queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '메시지를 지울 때까지 보관하는 SQS 표준 대기열입니다. 스스로는 아무에게도 메시지를 보내지 않습니다.',
        en: 'A standard SQS queue that keeps each message until it is deleted. It never sends one to anybody by itself.',
      },
      why: {
        ko: '주문이 몰려도 쌓아 두어, 작업자가 감당할 수 있는 속도로 가져가게 합니다.',
        en: 'It stores bursts of orders so that workers can take them at a pace they can handle.',
      },
      without: {
        ko: '작업자가 모두 멈춘 동안 들어온 주문의 영수증은 만들 기회가 사라집니다.',
        en: 'Receipts of orders that arrive while every worker is down would never be made.',
      },
      facts: ['sqs-retention-default', 'sqs-visibility-default', 'sqs-in-flight'],
      section: 'why-queue',
      item: 'worker-share',
    },
  },
  'worker-a': {
    kind: 'worker',
    label: { ko: '작업자 A', en: 'Worker A' },
    sub: { ko: '소비자', en: 'consumer' },
    in: 'workers',
    detail: {
      what: {
        ko: '대기열을 폴링해 메시지를 가져가고, 영수증을 만든 뒤, 메시지를 지우는 소비자입니다.',
        en: 'A consumer: it polls the queue for a message, makes the receipt, then deletes the message.',
      },
      why: {
        ko: '가져가는 쪽이 속도를 정하므로 할 수 있는 만큼만 일을 받습니다.',
        en: 'Because it decides when to take messages, it accepts only the work it can do.',
      },
      without: {
        ko: '작업자가 없으면 메시지는 보존 기간이 끝날 때까지 쌓이기만 합니다.',
        en: 'With no worker, messages only pile up until their retention period ends.',
      },
      facts: ['sqs-long-poll-max', 'sqs-batch'],
      section: 'poll',
      item: 'empty-response',
    },
  },
  'worker-b': {
    kind: 'worker',
    label: { ko: '작업자 B', en: 'Worker B' },
    sub: { ko: '소비자', en: 'consumer' },
    in: 'workers',
    detail: {
      what: {
        ko: '작업자 A와 같은 일을 하는 두 번째 소비자입니다.',
        en: 'A second consumer that does the same work as worker A.',
      },
      why: {
        ko: '같은 대기열을 함께 폴링해 일을 나눕니다. A가 죽어도 돌아온 메시지를 이어서 처리합니다.',
        en: 'It polls the same queue to share the work, and takes over messages that return when A dies.',
      },
      without: {
        ko: '작업자가 하나뿐이면 그 하나가 멈춘 동안 처리도 멈춥니다.',
        en: 'With a single worker, processing stops whenever that one stops.',
      },
      facts: ['sqs-visibility-default'],
      section: 'visibility',
      item: 'crash-return',
    },
  },
  'worker-c': {
    kind: 'worker',
    label: { ko: '작업자 C', en: 'Worker C' },
    sub: { ko: '소비자', en: 'consumer' },
    in: 'workers',
    detail: {
      what: {
        ko: '밀린 메시지가 많을 때 더한 세 번째 소비자입니다.',
        en: 'A third consumer, added while the backlog is long.',
      },
      why: {
        ko: '작업자만 늘리면 처리 속도가 올라갑니다. 생산자와 대기열은 바꿀 것이 없습니다.',
        en: 'Adding workers raises throughput; producer and queue need no change.',
      },
      without: {
        ko: '밀린 일이 줄지 않아 영수증이 점점 늦어집니다.',
        en: 'The backlog would not shrink and receipts would come later and later.',
      },
      facts: [],
      section: 'compete',
      item: 'worker-share',
    },
  },
  dlq: {
    kind: 'dead-letter-queue',
    label: { ko: 'DLQ', en: 'DLQ' },
    sub: { ko: '실패 메시지 보관', en: 'failed messages' },
    in: 'region',
    detail: {
      what: {
        ko: '정해진 횟수만큼 받아도 지워지지 않은 메시지를 SQS가 옮겨 두는 배달 못한 편지 대기열입니다.',
        en: 'The dead-letter queue, where SQS moves messages that were received too often without being deleted.',
      },
      why: {
        ko: '처리할 수 없는 메시지를 떼어 내 작업자가 다른 메시지를 처리하게 하고, 원인을 살펴볼 수 있게 합니다.',
        en: 'It takes the unprocessable message away from the workers and keeps it so that you can find the cause.',
      },
      without: {
        ko: '처리할 수 없는 메시지 하나가 되풀이해 돌아와 작업자의 시간을 계속 빼앗습니다.',
        en: 'One unprocessable message would keep returning and keep taking the workers’ time.',
      },
      facts: ['sqs-dlq-default', 'sqs-retention-range'],
      section: 'dead-letter',
      item: 'dlq-when',
    },
  },
  topic: {
    kind: 'topic',
    label: { ko: '주문 이벤트', en: 'Order events' },
    sub: { ko: 'Amazon SNS', en: 'Amazon SNS' },
    in: 'region',
    detail: {
      what: {
        ko: '게시된 메시지를 구독한 대기열마다 하나씩 복사해 밀어 넣는 SNS 주제입니다.',
        en: 'An SNS topic: it pushes one copy of each published message to every subscribed queue.',
      },
      why: {
        ko: '서로 다른 서비스가 저마다 같은 주문을 알아야 할 때 메시지를 복사할 곳이 필요합니다.',
        en: 'When different services must each learn of the same order, something has to make the copies.',
      },
      without: {
        ko: '대기열 하나를 두 서비스가 함께 읽으면 주문마다 한쪽만 메시지를 받습니다.',
        en: 'If two services read one queue, only one of them receives each order.',
      },
      facts: [],
      section: 'fan-out',
      item: 'fan-out-need',
    },
  },
  'stock-queue': {
    kind: 'queue',
    label: { ko: '재고 대기열', en: 'Stock queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '재고 서비스가 가져갈 사본을 보관하는 대기열입니다.',
        en: 'The queue that holds the stock service’s own copies.',
      },
      why: {
        ko: '재고 서비스가 느려도 알림 서비스의 메시지에는 영향이 없습니다.',
        en: 'A slow stock service does not affect the messages of the email service.',
      },
      without: {
        ko: 'SNS가 서비스를 직접 호출하면, 서비스가 멈춘 동안의 메시지를 놓칠 수 있습니다.',
        en: 'If SNS called the service directly, messages sent while it is down could be missed.',
      },
      facts: ['sqs-retention-default'],
      section: 'fan-out',
    },
  },
  'email-queue': {
    kind: 'queue',
    label: { ko: '알림 대기열', en: 'Email queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '알림 서비스가 가져갈 사본을 보관하는 대기열입니다.',
        en: 'The queue that holds the email service’s own copies.',
      },
      why: {
        ko: '서비스마다 대기열이 따로 있어야 느려지거나 실패해도 서로에게 번지지 않습니다.',
        en: 'A queue per service keeps slowdowns and failures from spreading to the other.',
      },
      without: {
        ko: '한 대기열을 나눠 쓰면 재고 서비스가 가져간 주문의 알림 메일은 나가지 않습니다.',
        en: 'With one shared queue, orders taken by the stock service would get no email.',
      },
      facts: [],
      section: 'fan-out',
      item: 'fan-out-need',
    },
  },
  stock: {
    kind: 'service',
    label: { ko: '재고 서비스', en: 'Stock' },
    sub: { ko: '소비자', en: 'consumer' },
    in: 'subscribers',
    detail: {
      what: {
        ko: '주문된 책의 재고를 줄이는 서비스입니다. 자기 대기열을 폴링합니다.',
        en: 'The service that lowers the stock of ordered books. It polls its own queue.',
      },
      why: {
        ko: '영수증과는 다른 일을 하므로 같은 주문의 사본이 따로 필요합니다.',
        en: 'Its work differs from receipts, so it needs its own copy of the same order.',
      },
      without: {
        ko: '사본을 받지 못하면 팔린 책이 재고에 남아 있는 것처럼 보입니다.',
        en: 'Without its copy, sold books would still look available.',
      },
      facts: [],
      section: 'fan-out',
    },
  },
  email: {
    kind: 'service',
    label: { ko: '알림 서비스', en: 'Email' },
    sub: { ko: '소비자', en: 'consumer' },
    in: 'subscribers',
    detail: {
      what: {
        ko: '주문 확인 메일을 보내는 서비스입니다. 자기 대기열을 폴링합니다.',
        en: 'The service that sends order confirmations. It polls its own queue.',
      },
      why: {
        ko: '메일 서버가 느려도 재고와 영수증은 평소 속도로 처리됩니다.',
        en: 'With its own queue, a slow mail server does not slow down stock and receipts.',
      },
      without: {
        ko: '손님은 주문이 접수되었는지 확인할 메일을 받지 못합니다.',
        en: 'Shoppers would get no mail confirming their order.',
      },
      facts: [],
      section: 'fan-out',
    },
  },
} satisfies Record<string, DiagramNode>;

const receive = { ko: 'ReceiveMessage', en: 'ReceiveMessage' };

/** The three workers call the queue in the same way. */
const pollDetail: DiagramEdge['detail'] = {
  what: {
    ko: '작업자가 ReceiveMessage로 대기열에 묻는 호출입니다. 화살표는 호출하는 쪽에서 나갑니다.',
    en: 'The worker asking the queue with ReceiveMessage. The arrow leaves the side that calls.',
  },
  why: {
    ko: 'SQS는 밀어 주지 않으므로 소비자가 물어봐야 메시지를 받습니다. 긴 폴링을 쓰면 빈 응답이 줄어듭니다.',
    en: 'SQS does not push, so a consumer must ask to get a message. Long polling reduces empty responses.',
  },
  without: {
    ko: '아무도 묻지 않으면 메시지는 대기열에 머물다가 보존 기간이 끝나면 사라집니다.',
    en: 'If nobody asks, messages stay in the queue until their retention ends and they vanish.',
  },
  facts: ['sqs-long-poll-max', 'sqs-short-poll-default', 'sqs-batch'],
  section: 'poll',
  item: 'arrow-direction',
};

export const edges = {
  'place-order': {
    from: 'shopper',
    to: 'orders',
    kind: 'call',
    detail: {
      what: {
        ko: '손님의 앱이 주문 서비스를 부르는 동기 요청입니다.',
        en: 'A synchronous request from the shopper’s app to the order service.',
      },
      why: {
        ko: '손님은 답을 기다리므로 이 구간은 짧아야 합니다.',
        en: 'The shopper waits for the answer, so this part has to be short.',
      },
      without: {
        ko: '이 요청 안에서 영수증까지 만들면 기다리는 시간이 길어지고 실패할 이유도 늘어납니다.',
        en: 'Making the receipt inside this request would lengthen the wait and add reasons to fail.',
      },
      facts: [],
      section: 'why-queue',
      item: 'why-queue-effect',
    },
  },
  send: {
    from: 'orders',
    to: 'queue',
    kind: 'call',
    label: { ko: 'SendMessage', en: 'SendMessage' },
    detail: {
      what: {
        ko: '생산자가 메시지를 대기열에 넣는 호출입니다.',
        en: 'The call with which the producer puts a message on the queue.',
      },
      why: {
        ko: '호출이 성공하면 메시지는 대기열에 저장된 것이고, 생산자는 소비자를 기다리지 않습니다.',
        en: 'When it succeeds the message is stored, and the producer does not wait for a consumer.',
      },
      without: {
        ko: '대기열이 없으면 생산자가 소비자를 직접 찾아 호출하고 재시도까지 맡아야 합니다.',
        en: 'Without a queue, the producer would have to find, call and retry consumers itself.',
      },
      facts: ['sqs-message-size', 'sqs-batch', 'sqs-billing-chunk'],
      section: 'send',
      item: 'size-limit',
    },
  },
  'poll-a': { from: 'worker-a', to: 'queue', kind: 'call', label: receive, detail: pollDetail },
  'delete-a': {
    from: 'worker-a',
    to: 'queue',
    kind: 'call',
    label: { ko: 'DeleteMessage', en: 'DeleteMessage' },
    detail: {
      what: {
        ko: '처리를 마친 작업자가 수신 핸들로 메시지를 지우는 호출입니다.',
        en: 'The call with which a worker that is done deletes the message, using its receipt handle.',
      },
      why: {
        ko: '받았다고 지워지지 않습니다. 지우라는 호출이 있어야 SQS는 일이 끝난 줄 압니다.',
        en: 'Receiving does not delete. Only this call tells SQS that the work is done.',
      },
      without: {
        ko: '지우지 않으면 표시 제한 시간이 끝난 뒤 같은 메시지가 다시 보여 두 번 처리됩니다.',
        en: 'Without it the message shows again when its visibility timeout ends, and is processed twice.',
      },
      facts: ['sqs-visibility-default', 'sqs-visibility-max'],
      section: 'visibility',
      item: 'receive-delete-order',
    },
  },
  'poll-b': { from: 'worker-b', to: 'queue', kind: 'call', detail: pollDetail },
  'poll-c': { from: 'worker-c', to: 'queue', kind: 'call', detail: pollDetail },
  'dead-letter': {
    from: 'queue',
    to: 'dlq',
    kind: 'move',
    label: { ko: 'maxReceiveCount 초과', en: 'over maxReceiveCount' },
    detail: {
      what: {
        ko: '수신 횟수가 maxReceiveCount를 넘는 순간 SQS가 메시지를 DLQ로 옮깁니다.',
        en: 'SQS itself moves the message to the DLQ when its receive count would exceed maxReceiveCount.',
      },
      why: {
        ko: '여러 번 받아도 처리하지 못한 메시지는 다시 시도해도 실패할 가능성이 큽니다.',
        en: 'A message that still fails after many receives will most likely fail again.',
      },
      without: {
        ko: '재시도가 멈추지 않아 비용과 오류 로그만 늘어납니다.',
        en: 'Retries would never stop, and only cost and error logs would grow.',
      },
      facts: ['sqs-dlq-default'],
      section: 'dead-letter',
      item: 'poison-path',
    },
  },
  publish: {
    from: 'orders',
    to: 'topic',
    kind: 'call',
    label: { ko: 'Publish', en: 'Publish' },
    detail: {
      what: {
        ko: '주문 서비스가 SNS 주제에 이벤트를 한 번 게시하는 호출입니다.',
        en: 'The order service publishing an event to the SNS topic, once.',
      },
      why: {
        ko: '누가 구독하는지 몰라도 됩니다. 구독자가 늘어도 주문 서비스는 바뀌지 않습니다.',
        en: 'It need not know who subscribes; new subscribers change nothing here.',
      },
      without: {
        ko: '주문 서비스가 대기열마다 따로 보내야 하고, 구독자가 늘 때마다 고쳐야 합니다.',
        en: 'It would have to send to each queue itself and be edited for every new subscriber.',
      },
      facts: [],
      section: 'fan-out',
      item: 'fan-out-need',
    },
  },
  'deliver-stock': { from: 'topic', to: 'stock-queue', kind: 'push', detail: deliverDetail() },
  'deliver-email': { from: 'topic', to: 'email-queue', kind: 'push', detail: deliverDetail() },
  'poll-stock': { from: 'stock', to: 'stock-queue', kind: 'call', detail: pollDetail },
  'poll-email': { from: 'email', to: 'email-queue', kind: 'call', detail: pollDetail },
} satisfies Record<string, DiagramEdge>;

function deliverDetail(): DiagramEdge['detail'] {
  return {
    what: {
      ko: 'SNS가 구독한 대기열로 사본을 밀어 넣는 전달입니다.',
      en: 'SNS pushing a copy to a subscribed queue.',
    },
    why: {
      ko: '밀어 주는 쪽은 SNS이고 보관하는 쪽은 SQS입니다. 둘을 이으면 서비스마다 놓치지 않고 사본을 받습니다.',
      en: 'SNS pushes and SQS stores; together, they give every service its copy without missing any.',
    },
    without: {
      ko: '사본이 오지 않으면 그 서비스는 주문이 있었는지 모릅니다.',
      en: 'Without it that service never learns of the order.',
    },
    facts: [],
    section: 'fan-out',
    item: 'fan-out-need',
  };
}
