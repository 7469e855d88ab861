import { defineGlossary } from '@/lib/lesson/glossary';

export const sqsTerms = defineGlossary({
  queue: {
    term: { ko: '대기열', en: 'queue' },
    definition: {
      ko: '누군가 꺼내 갈 때까지 메시지를 보관하는 곳입니다.',
      en: 'A place that keeps messages until somebody takes them out.',
    },
    synonyms: ['큐', '메시지 큐', 'message queue'],
    lesson: 'sqs',
  },
  'standard-queue': {
    term: { ko: '표준 대기열', en: 'standard queue' },
    definition: {
      ko: '처리량에 사실상 제한이 없는 기본 유형입니다. 같은 메시지가 두 번 올 수 있고 순서는 되도록 지킬 뿐 보장하지 않습니다.',
      en: 'The default type, with nearly unlimited throughput. A message may arrive twice, and order is kept where possible but not guaranteed.',
    },
    synonyms: ['표준 큐', '스탠더드 큐', 'standard'],
    lesson: 'sqs',
  },
  'fifo-queue': {
    term: { ko: 'FIFO 대기열', en: 'FIFO queue' },
    definition: {
      ko: '메시지 그룹 안에서 보낸 순서를 지키고 중복 전송을 걸러 내는 유형입니다. 이름이 .fifo로 끝납니다.',
      en: 'A type that keeps the sending order inside each message group and filters out duplicate sends. Its name ends in .fifo.',
    },
    reading: '피포 대기열',
    synonyms: ['FIFO 큐', '선입선출 대기열', '선입선출', 'first in first out'],
    lesson: 'sqs',
  },
  producer: {
    term: { ko: '생산자', en: 'producer' },
    definition: {
      ko: '대기열에 메시지를 넣는 프로그램입니다.',
      en: 'A program that puts messages on a queue.',
    },
    synonyms: ['프로듀서', '보내는 쪽', 'sender'],
    lesson: 'sqs',
  },
  consumer: {
    term: { ko: '소비자', en: 'consumer' },
    definition: {
      ko: '대기열에서 메시지를 가져와 처리하고 지우는 프로그램입니다.',
      en: 'A program that takes messages from a queue, processes them and deletes them.',
    },
    synonyms: ['컨슈머', '작업자', '워커', 'worker'],
    lesson: 'sqs',
  },
  polling: {
    term: { ko: '폴링', en: 'polling' },
    definition: {
      ko: '소비자가 대기열에 직접 물어 메시지를 가져오는 방식입니다.',
      en: 'A way of receiving in which the consumer asks the queue for messages.',
    },
    synonyms: ['풀', '짧은 폴링', 'pull', 'short polling'],
    lesson: 'sqs',
  },
  'long-polling': {
    term: { ko: '긴 폴링', en: 'long polling' },
    definition: {
      ko: '메시지가 없으면 곧바로 빈손으로 돌아가지 않고, 정한 시간 동안 도착을 기다리는 폴링입니다.',
      en: 'Polling that waits a set time for a message to arrive instead of returning empty-handed at once.',
    },
    synonyms: ['롱 폴링', 'WaitTimeSeconds'],
    lesson: 'sqs',
  },
  'visibility-timeout': {
    term: { ko: '표시 제한 시간', en: 'visibility timeout' },
    definition: {
      ko: '한 소비자가 받은 메시지를 다른 소비자에게 숨겨 두는 시간입니다. 그 안에 지우지 않으면 다시 보입니다.',
      en: 'How long a message received by one consumer stays hidden from the others. If it is not deleted in that time, it becomes visible again.',
    },
    synonyms: ['가시성 제한 시간', '가시성 타임아웃', '비저빌리티 타임아웃', 'VisibilityTimeout'],
    lesson: 'sqs',
  },
  'receipt-handle': {
    term: { ko: '수신 핸들', en: 'receipt handle' },
    definition: {
      ko: '이번 수신을 가리키는 표입니다. 메시지를 지우거나 숨기는 시간을 바꿀 때 내며, 받을 때마다 새로 나옵니다.',
      en: 'A token for this particular receive. You hand it in to delete the message or change its timeout, and every receive gives a new one.',
    },
    synonyms: ['영수증 핸들', 'ReceiptHandle'],
    lesson: 'sqs',
  },
  'in-flight': {
    term: { ko: '처리 중 메시지', en: 'in-flight message' },
    definition: {
      ko: '소비자가 받았지만 아직 지우지 않아 숨어 있는 메시지입니다.',
      en: 'A message that a consumer has received and not yet deleted, so that it is hidden for now.',
    },
    synonyms: ['인플라이트', '처리 중', 'in flight'],
    lesson: 'sqs',
  },
  'dead-letter-queue': {
    term: { ko: '배달 못한 편지 대기열', en: 'dead-letter queue' },
    definition: {
      ko: '여러 번 받아도 처리하지 못한 메시지를 따로 모으는 대기열입니다. 줄여서 DLQ라고 합니다.',
      en: 'A queue that collects messages received many times without success. DLQ for short.',
    },
    synonyms: ['DLQ', '데드레터 큐', '데드 레터 대기열', 'dead letter queue'],
    lesson: 'sqs',
  },
  redrive: {
    term: { ko: '리드라이브', en: 'redrive' },
    definition: {
      ko: '원인을 고친 뒤 DLQ의 메시지를 원래 대기열로 되돌려 다시 처리하게 하는 일입니다.',
      en: 'Moving messages from a DLQ back to their queue, once the cause is fixed, so that they are processed again.',
    },
    synonyms: ['재구동', '되돌리기', 'StartMessageMoveTask'],
    lesson: 'sqs',
  },
  'message-group-id': {
    term: { ko: '메시지 그룹 ID', en: 'message group ID' },
    definition: {
      ko: 'FIFO 대기열에서 순서를 함께 지킬 메시지를 묶는 이름표입니다. 그룹이 다르면 나란히 처리합니다.',
      en: 'A label that ties together the messages whose order matters in a FIFO queue. Different groups are processed side by side.',
    },
    reading: '메시지 그룹 아이디',
    synonyms: ['메시지 그룹', 'MessageGroupId', 'message group'],
    lesson: 'sqs',
  },
  deduplication: {
    term: { ko: '중복 제거', en: 'deduplication' },
    definition: {
      ko: 'FIFO 대기열이 정해진 시간 안에 다시 보낸 같은 메시지를 한 번만 전달하는 기능입니다.',
      en: 'The FIFO feature that delivers a message only once when it is sent again within a fixed time.',
    },
    synonyms: ['중복 제거 ID', 'MessageDeduplicationId', 'dedup'],
    lesson: 'sqs',
  },
  'fan-out': {
    term: { ko: '팬아웃', en: 'fan-out' },
    definition: {
      ko: '메시지 하나를 복사해 여러 구독자에게 하나씩 전달하는 구조입니다.',
      en: 'A structure in which one message is copied so that every subscriber gets one.',
    },
    synonyms: ['팬 아웃', '게시/구독', 'fanout', 'publish-subscribe', 'pub/sub'],
    lesson: 'sqs',
  },
  'competing-consumers': {
    term: { ko: '경쟁 소비자', en: 'competing consumers' },
    definition: {
      ko: '같은 일을 하는 소비자 여럿이 한 대기열의 메시지를 나누어 처리하는 구조입니다.',
      en: 'A structure in which several consumers with the same job share the messages of one queue.',
    },
    synonyms: ['경쟁 컨슈머', '경쟁 작업자', 'work queue'],
    lesson: 'sqs',
  },
  idempotency: {
    term: { ko: '멱등성', en: 'idempotency' },
    definition: {
      ko: '같은 일을 여러 번 해도 결과가 한 번 한 것과 같은 성질입니다.',
      en: 'The property that doing something several times has the same effect as doing it once.',
    },
    synonyms: ['멱등', 'idempotent'],
    lesson: 'sqs',
  },
  'at-least-once': {
    term: { ko: '최소 한 번 전달', en: 'at-least-once delivery' },
    definition: {
      ko: '메시지를 잃지 않는 대신 같은 메시지가 두 번 이상 올 수 있다는 약속입니다.',
      en: 'A promise not to lose a message, at the price that it may arrive more than once.',
    },
    synonyms: ['최소 1회 전달', '최소 1회 전송', '적어도 한 번', 'at least once'],
    lesson: 'sqs',
  },
  'sns-topic': {
    term: { ko: 'SNS 주제', en: 'SNS topic' },
    definition: {
      ko: '게시한 메시지를 구독자 모두에게 복사해 밀어 주는 Amazon SNS의 창구입니다.',
      en: 'The Amazon SNS address that copies each published message and pushes it to every subscriber.',
    },
    reading: '에스엔에스 주제',
    synonyms: ['SNS 토픽', '주제', '토픽', 'topic', 'Amazon SNS', 'Simple Notification Service'],
    lesson: 'sqs',
  },
  exchange: {
    term: { ko: '교환기', en: 'exchange' },
    definition: {
      ko: 'RabbitMQ에서 메시지를 받아 바인딩 규칙에 따라 알맞은 큐로 보내는 부품입니다.',
      en: 'The part of RabbitMQ that takes a message and routes it to queues according to bindings.',
    },
    synonyms: ['익스체인지', '바인딩', 'binding', 'RabbitMQ'],
    lesson: 'sqs',
  },
  'amazon-mq': {
    term: { ko: 'Amazon MQ', en: 'Amazon MQ' },
    definition: {
      ko: 'RabbitMQ나 ActiveMQ 브로커를 AWS가 운영해 주는 서비스입니다.',
      en: 'The service that runs RabbitMQ or ActiveMQ brokers for you on AWS.',
    },
    reading: '아마존 엠큐',
    synonyms: ['아마존 MQ', 'ActiveMQ'],
    lesson: 'sqs',
  },
  decoupling: {
    term: { ko: '분리', en: 'decoupling' },
    definition: {
      ko: '한쪽의 고장이나 느려짐이 다른 쪽으로 번지지 않게 둘 사이를 떼어 놓는 일입니다.',
      en: 'Separating two parts so that a failure or slowdown of one does not spread to the other.',
    },
    synonyms: ['소결합', '느슨한 결합', '디커플링', 'loose coupling'],
    lesson: 'sqs',
  },
});
