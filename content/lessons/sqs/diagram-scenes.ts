import type { Scene } from '@/lib/diagram/diagram';

const count = (visible: number, hidden: number) => ({
  ko: `보이는 ${visible} · 숨은 ${hidden}`,
  en: `visible ${visible} · hidden ${hidden}`,
});

const working = { ko: '처리 중', en: 'busy' };

export const scenes: readonly Scene[] = [
  {
    id: 'overview',
    title: { ko: '전체 그림', en: 'The whole picture' },
    caption: {
      ko: '주문 서비스는 메시지를 넣고, 작업자는 가져갑니다. 둘 사이의 대기열이 보관하므로 서로를 기다리지 않습니다.',
      en: 'The order service puts messages in, and workers take them out. The queue between them stores the messages, so neither side waits for the other.',
    },
    focus: 'all',
    camera: 'all',
  },
  {
    id: 'send',
    title: { ko: '보낸다', en: 'Send' },
    caption: {
      ko: 'SendMessage가 성공하면 m1은 대기열에 저장됩니다. 아직 어느 작업자도 가져가지 않았지만 손님은 이미 답을 받았습니다.',
      en: 'Once SendMessage succeeds, m1 is stored. No worker has taken it yet, but the shopper already has an answer.',
    },
    focus: ['shopper', 'orders', 'queue', 'place-order', 'send', 'region'],
    states: { orders: 'ok', send: 'active', queue: 'active' },
    figures: { queue: count(1, 0) },
    tokens: [{ id: 'm1', message: 'm1', at: { node: 'queue', slot: 0 }, state: 'plain' }],
    camera: ['orders', 'queue'],
  },
  {
    id: 'poll',
    title: { ko: '가져간다', en: 'Poll' },
    caption: {
      ko: '작업자 A가 먼저 물었기 때문에 m1을 받습니다. m1은 대기열에 남아 있지만, A가 처리하는 동안 다른 작업자에게는 보이지 않습니다.',
      en: 'Worker A gets m1 because it asked first. While A works on it, m1 is still in the queue but hidden from the other workers.',
    },
    focus: ['queue', 'worker-a', 'poll-a', 'workers', 'region'],
    states: { 'poll-a': 'active', 'worker-a': 'active', queue: 'wait' },
    figures: { queue: count(0, 1), 'worker-a': working },
    tokens: [
      { id: 'm1', message: 'm1', at: { node: 'queue', slot: 0 }, state: 'hidden' },
      { id: 'm1-held', message: 'm1', at: { node: 'worker-a', slot: 0 }, state: 'plain' },
    ],
    camera: ['queue', 'worker-a'],
  },
  {
    id: 'process',
    title: { ko: '처리하고 지운다', en: 'Process and delete' },
    caption: {
      ko: '영수증을 만든 작업자 A가 DeleteMessage를 호출했습니다. 그래서 m1이 대기열에서 사라집니다.',
      en: 'Worker A has made the receipt and calls DeleteMessage. That call removes m1 from the queue.',
    },
    focus: ['queue', 'worker-a', 'delete-a', 'workers', 'region'],
    states: { 'delete-a': 'active', 'worker-a': 'ok', queue: 'ok' },
    figures: { queue: count(0, 0), 'worker-a': { ko: '지움', en: 'deleted' } },
    tokens: [{ id: 'm1', message: 'm1', at: { edge: 'delete-a', along: 0.5 }, state: 'ok' }],
    camera: ['queue', 'worker-a'],
  },
  {
    id: 'crash',
    title: { ko: '죽으면 돌아온다', en: 'A worker dies' },
    caption: {
      ko: '작업자 A가 m2를 지우기 전에 멈췄습니다. 표시 제한 시간이 끝나자 m2가 다시 보이고, 이번에는 작업자 B가 받습니다.',
      en: 'Worker A stopped before deleting m2. When the visibility timeout ended, m2 became visible again, and this time worker B receives it.',
    },
    focus: ['queue', 'worker-a', 'worker-b', 'poll-b', 'workers', 'region'],
    states: { 'worker-a': 'fail', 'worker-b': 'active', 'poll-b': 'active', queue: 'wait' },
    figures: {
      queue: count(0, 1),
      'worker-a': { ko: '멈춤', en: 'stopped' },
      'worker-b': working,
    },
    tokens: [
      { id: 'm2', message: 'm2', at: { node: 'queue', slot: 0 }, state: 'hidden' },
      { id: 'm2-held', message: 'm2', at: { node: 'worker-b', slot: 0 }, state: 'plain' },
    ],
    camera: ['queue', 'worker-a', 'worker-b'],
  },
  {
    id: 'poison',
    title: { ko: '계속 실패하면 DLQ로', en: 'On to the DLQ' },
    caption: {
      ko: 'm3은 받을 때마다 처리에 실패해 다시 보였습니다. 다음 수신이 maxReceiveCount를 넘게 되자 SQS가 작업자에게 주는 대신 DLQ로 옮겼습니다.',
      en: 'm3 failed on every receive and kept coming back. When one more receive would exceed maxReceiveCount, SQS moved it to the DLQ instead of handing it to a worker.',
    },
    focus: ['queue', 'dlq', 'dead-letter', 'region'],
    states: { 'dead-letter': 'active', dlq: 'fail', queue: 'ok' },
    figures: { queue: count(0, 0), dlq: { ko: '1개 보관', en: '1 kept' } },
    tokens: [{ id: 'm3', message: 'm3', at: { node: 'dlq', slot: 0 }, state: 'fail' }],
    camera: ['queue', 'dlq'],
  },
  {
    id: 'compete',
    title: { ko: '나눠 가져간다', en: 'Compete' },
    caption: {
      ko: '작업자를 셋으로 늘리자 m4, m5, m6을 하나씩 나누어 받았습니다. 메시지는 먼저 물은 작업자 하나에게만 가므로 같은 일을 셋이 되풀이하지 않습니다.',
      en: 'With three workers, m4, m5 and m6 go to one worker each. A message goes only to the worker that asked first, so no work is done three times.',
    },
    focus: [
      'queue',
      'worker-a',
      'worker-b',
      'worker-c',
      'poll-a',
      'poll-b',
      'poll-c',
      'workers',
      'region',
    ],
    states: {
      'poll-a': 'active',
      'poll-b': 'active',
      'poll-c': 'active',
      'worker-a': 'active',
      'worker-b': 'active',
      'worker-c': 'active',
      queue: 'wait',
    },
    figures: {
      queue: count(0, 3),
      'worker-a': working,
      'worker-b': working,
      'worker-c': working,
    },
    tokens: [
      { id: 'm4', message: 'm4', at: { node: 'queue', slot: 0 }, state: 'hidden' },
      { id: 'm5', message: 'm5', at: { node: 'queue', slot: 1 }, state: 'hidden' },
      { id: 'm6', message: 'm6', at: { node: 'queue', slot: 2 }, state: 'hidden' },
      { id: 'm4-held', message: 'm4', at: { node: 'worker-a', slot: 0 }, state: 'plain' },
      { id: 'm5-held', message: 'm5', at: { node: 'worker-b', slot: 0 }, state: 'plain' },
      { id: 'm6-held', message: 'm6', at: { node: 'worker-c', slot: 0 }, state: 'plain' },
    ],
    camera: ['worker-a', 'worker-b', 'worker-c'],
  },
  {
    id: 'fan-out',
    title: { ko: '서비스마다 한 부씩', en: 'One copy each' },
    caption: {
      ko: '주문 서비스는 한 번 게시했지만 SNS가 사본을 밀어 넣어 두 대기열에 m7이 하나씩 생겼습니다. 그래서 재고와 알림 서비스가 모두 이 주문을 압니다.',
      en: 'The order service published once; SNS pushed copies, so each queue now holds an m7. That is why both stock and email know of the order.',
    },
    focus: [
      'orders',
      'publish',
      'topic',
      'deliver-stock',
      'deliver-email',
      'stock-queue',
      'email-queue',
      'poll-stock',
      'poll-email',
      'stock',
      'email',
      'subscribers',
      'region',
    ],
    states: {
      publish: 'active',
      topic: 'active',
      'deliver-stock': 'active',
      'deliver-email': 'active',
      'stock-queue': 'ok',
      'email-queue': 'ok',
    },
    tokens: [
      { id: 'm7', message: 'm7', at: { node: 'stock-queue', slot: 0 }, state: 'plain' },
      { id: 'm7-copy', message: 'm7', at: { node: 'email-queue', slot: 0 }, state: 'plain' },
    ],
    camera: ['topic', 'stock-queue', 'email-queue', 'subscribers'],
  },
];
