import type { Preset } from '@/lib/simulate/simulation';

/** Nothing by chance and no orders but those of the commands. */
const quiet = { rate: 0, disorder: 0 };

export const presets: readonly Preset[] = [
  {
    id: 'happy-path',
    title: { ko: '넣고, 받고, 만들고, 지우고', en: 'Send, receive, work, delete' },
    teaches: {
      ko: '메시지는 받아도 지워지지 않고 숨습니다. 작업자가 영수증을 만든 다음 지워야 사라집니다.',
      en: 'Receiving hides a message and does not delete it. It is gone once a worker has made the receipt and deleted it.',
    },
    params: { rate: 0.5, disorder: 0 },
    seed: 1,
    until: 16,
  },
  {
    id: 'worker-dies',
    title: { ko: '작업자가 죽으면', en: 'A worker dies' },
    teaches: {
      ko: 'SQS는 죽음을 알지 못합니다. 메시지는 받은 때부터 30초가 지나 다시 보이고, 다른 작업자가 이어받습니다.',
      en: 'SQS does not notice the death. The message is back 30 seconds after the receive, and another worker takes over.',
    },
    params: quiet,
    seed: 1,
    commands: [
      { at: 1, command: 'send' },
      { at: 2, command: 'kill', args: { part: 'worker-1' } },
      { at: 8, command: 'send' },
    ],
    until: 40,
    pace: 2,
  },
  {
    id: 'short-timeout',
    title: { ko: '제한 시간이 일보다 짧으면', en: 'A timeout shorter than the work' },
    teaches: {
      ko: '일이 끝나기 전에 메시지가 다시 보여 둘이 같은 영수증을 만듭니다. 먼저 끝낸 쪽의 삭제는 옛 핸들이라 듣지 않습니다.',
      en: 'The message shows again before the work is done, so two workers make the same receipt. The first one’s delete has an old handle and does nothing.',
    },
    params: { ...quiet, visibility: 5, service: 8 },
    seed: 1,
    commands: [{ at: 1, command: 'send' }],
    until: 20,
    pace: 2,
  },
  {
    id: 'poison',
    title: { ko: '처리할 수 없는 메시지와 DLQ', en: 'An unprocessable message and the DLQ' },
    teaches: {
      ko: '최대 수신 수가 3이면 세 번째까지 작업자가 받고, 네 번째 수신에서 DLQ로 갑니다. 고친 뒤 되돌리면 처리됩니다.',
      en: 'With maxReceiveCount 3 workers get it three times; the fourth receive moves it to the DLQ. Mended and redriven, it is processed.',
    },
    params: { ...quiet, visibility: 5, 'max-receives': 3 },
    seed: 1,
    commands: [
      { at: 1, command: 'send-poison' },
      { at: 4, command: 'send' },
      { at: 20, command: 'repair' },
      { at: 22, command: 'redrive' },
    ],
    until: 30,
    pace: 2,
  },
  {
    id: 'group-blocked',
    title: { ko: 'FIFO: 막힌 그룹, 열린 그룹', en: 'FIFO: one group blocked, one open' },
    teaches: {
      ko: 'm1이 처리 중인 동안 같은 그룹의 m2는 보여도 나오지 않습니다. 다른 그룹의 m3은 바로 나옵니다.',
      en: 'While m1 is in flight, m2 of the same group is not handed out although it is visible. m3 of the other group is, at once.',
    },
    params: { ...quiet, kind: 'fifo', groups: 2, visibility: 12 },
    seed: 1,
    commands: [
      { at: 1, command: 'send', args: { count: 2, group: 1 } },
      { at: 2, command: 'kill', args: { part: 'worker-1' } },
      { at: 5, command: 'send', args: { group: 2 } },
    ],
    until: 24,
    pace: 2,
  },
  {
    id: 'share',
    title: { ko: '작업자를 늘리면', en: 'Adding workers' },
    teaches: {
      ko: '작업자 하나로는 대기열이 길어집니다. 늘어난 작업자는 메시지를 나누어 받고, 같은 메시지를 함께 받지는 않습니다.',
      en: 'With one worker the queue grows. Workers that join share the messages; none of them gets a copy.',
    },
    params: { rate: 0.8, workers: 1, disorder: 0 },
    seed: 1,
    commands: [
      { at: 12, command: 'add-worker' },
      { at: 14, command: 'add-worker' },
    ],
    until: 30,
    pace: 3,
  },
  {
    id: 'short-poll',
    title: { ko: '짧은 폴링의 빈 답', en: 'Empty answers of short polls' },
    teaches: {
      ko: '짧은 폴링은 서버 일부만 보고 바로 답하므로, 대기열에 메시지가 있어도 빈 답이 옵니다. 헛된 수신이 늘어납니다.',
      en: 'Short polls ask a part of the servers and answer at once, so they may be empty although messages are there. Useless receives add up.',
    },
    params: { rate: 0.2, workers: 2, wait: 0, disorder: 0 },
    seed: 4,
    until: 30,
    pace: 2,
  },
  {
    id: 'long-poll',
    title: { ko: '같은 주문, 긴 폴링', en: 'The same orders, long polls' },
    teaches: {
      ko: '주문은 짧은 폴링 때와 같습니다. 긴 폴링은 기다리다 메시지가 보이는 순간 답하므로, 헛된 수신이 거의 없고 더 늦지도 않습니다.',
      en: 'The orders are those of the short polls. Long polls wait and answer the moment a message shows: hardly any useless receives, and no later.',
    },
    params: { rate: 0.2, workers: 2, wait: 20, disorder: 0 },
    seed: 4,
    until: 30,
    pace: 2,
  },
  {
    id: 'fan-out',
    title: { ko: '나누기와 복사하기', en: 'Sharing and copying' },
    teaches: {
      ko: '영수증 대기열의 메시지는 작업자들이 나눠 갖지만, SNS 주제는 재고와 알림에 사본을 하나씩 줍니다. 알림이 멈춰도 재고는 그대로이고, 알림의 사본은 기다립니다.',
      en: 'Workers share the messages of the receipt queue, but the SNS topic gives stock and email a copy each. When email stops, stock goes on and email’s copies wait.',
    },
    params: { rate: 0.3, 'fan-out': true, disorder: 0, service: 1 },
    seed: 1,
    commands: [
      { at: 6, command: 'kill', args: { part: 'email' } },
      { at: 13, command: 'restore', args: { part: 'email' } },
    ],
    until: 26,
    pace: 2,
  },
];
