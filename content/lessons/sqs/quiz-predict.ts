import { defineQuiz } from '@/lib/grade/item';
import { predictShareItems } from './quiz-predict-share';

const done = { read: 'metric', metric: 'done' } as const;
const expired = { read: 'count', of: { code: 'expired' } } as const;
const received = { read: 'count', of: { code: 'received' } } as const;
const firstReceived = { read: 'first-at', of: { code: 'received' } } as const;
const emptyOrGot = {
  read: 'which-first',
  of: { empty: { code: 'empty-long' }, got: { code: 'received' } },
} as const;
const againOrDone = {
  read: 'which-first',
  of: { again: { code: 'received-again' }, done: { code: 'work-done' } },
} as const;
const shownOrDone = {
  read: 'which-first',
  of: { shown: { code: 'timeout-over' }, done: { code: 'work-done' } },
} as const;

const both = ['worker-1', 'worker-2'];
const forBoth = (at: number, command: string) =>
  both.map((part) => ({ at, command, args: { part } }));
const restoredAt = (up: number) => [
  ...forBoth(1, 'kill'),
  ...[5, 30, 55].map((at) => ({ at, command: 'send' })),
  ...forBoth(up, 'restore'),
];

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-retention',
    rev: 1,
    objective: 'decouple',
    section: 'send',
    concept: 'retention',
    stem: {
      ko: '영수증 대기열의 보존 기간을 60초로 줄여 두었습니다. 작업자가 모두 멈춘 동안 주문 메시지가 5초, 30초, 55초에 하나씩 들어왔고, {up}초에 작업자 둘이 다시 켜졌습니다. 메시지 하나를 처리하는 데 2초가 걸립니다. 세 메시지는 어떻게 됩니까?',
      en: 'The retention period of the receipt queue was cut to 60 seconds. While all workers were down, order messages came in at seconds 5, 30 and 55; at second {up} two workers are back. Each message takes 2 seconds of work. What happens to the three?',
    },
    preset: 'worker-dies',
    cases: [
      {
        values: { up: 70 },
        change: { params: { retention: 60 }, onlyCommands: restoredAt(70), until: 80 },
      },
      {
        values: { up: 50 },
        change: { params: { retention: 60 }, onlyCommands: restoredAt(50), until: 80 },
      },
      {
        values: { up: 120 },
        change: { params: { retention: 60 }, onlyCommands: restoredAt(120), until: 130 },
      },
    ],
    options: [
      {
        id: 'all',
        text: { ko: '셋 다 처리된다', en: 'All three are processed' },
        when: [{ reading: done, is: 'equal', value: 3 }],
        why: {
          ko: '대기열은 작업자를 기다려 주지만 보존 기간까지만입니다. 셋 다 처리되려면 가장 먼저 온 메시지의 60초가 끝나는 65초 전에 작업자가 돌아와야 합니다.',
          en: 'A queue waits for workers, but only for the retention period. For all three, a worker has to be back before second 65, when the 60 seconds of the oldest message end.',
        },
      },
      {
        id: 'oldest-lost',
        text: {
          ko: '5초의 것은 사라지고 나머지 둘은 처리된다',
          en: 'The one of second 5 is gone; the other two are processed',
        },
        when: [
          { reading: done, is: 'equal', value: 2 },
          { reading: expired, is: 'equal', value: 1 },
        ],
        why: {
          ko: '보존 기간은 메시지마다 들어온 때부터 셉니다. 작업자가 65초와 90초 사이에 돌아오면 첫 메시지만 이미 사라진 뒤입니다.',
          en: 'Retention is counted for each message from its arrival. With workers back between seconds 65 and 90, only the first message is gone already.',
        },
      },
      {
        id: 'all-lost',
        text: { ko: '셋 다 사라져 처리되지 않는다', en: 'All three are gone; none is processed' },
        when: [
          { reading: done, is: 'equal', value: 0 },
          { reading: expired, is: 'equal', value: 3 },
        ],
        why: {
          ko: '기간은 대기열에 하나가 아니라 메시지마다 따로 흐릅니다. 셋 다 사라지려면 마지막 메시지의 60초가 끝나는 115초까지 아무도 없어야 합니다.',
          en: 'There is not one clock for the queue but one for each message. All three vanish when nobody is back by second 115, when the last one’s 60 seconds end.',
        },
      },
      {
        id: 'refused',
        text: {
          ko: '작업자가 없을 때의 SendMessage가 실패해 하나도 저장되지 않는다',
          en: 'With no worker there, each SendMessage fails and nothing is stored',
        },
        when: [{ reading: { read: 'count', of: { code: 'stored' } }, is: 'equal', value: 0 }],
        why: {
          ko: 'SendMessage는 저장하면 성공이고 작업자가 있는지는 보지 않습니다. 주문 서비스가 작업자를 직접 호출했다면 실패했을 것입니다.',
          en: 'SendMessage succeeds once the message is stored, whether or not a worker exists. It would fail if the order service called the workers directly.',
        },
      },
    ],
    contrast: {
      change: { params: { retention: 120 } },
      text: {
        ko: '보존 기간이 120초라면 첫 메시지도 125초까지 남아 있어 셋 다 처리됩니다.',
        en: 'With a retention of 120 seconds the first message stays until second 125, and all three are processed.',
      },
    },
    explain: {
      ko: '대기열은 작업자가 멈춘 동안을 메워 주지만 한없이 보관하지는 않습니다. 보존 기간은 메시지가 들어온 때부터 흐르고, 지난 메시지는 알림 없이 사라집니다. 그래서 보존 기간은 작업자를 되살리는 데 걸릴 시간보다 넉넉하게 잡습니다.',
      en: 'A queue bridges the time without workers, but not without end. Retention runs from the moment a message arrives, and when it is over the message vanishes silently. So choose a retention well above the time it may take to get workers back.',
    },
    facts: ['sqs-retention-range'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-long-poll',
    rev: 1,
    objective: 'polling',
    section: 'poll',
    concept: 'long-poll',
    stem: {
      ko: '영수증 대기열은 비어 있고, 작업자 A와 B가 0초에 대기 시간 {wait}초로 ReceiveMessage를 호출했습니다. 6초에 메시지가 하나 들어왔습니다. 그 뒤에 일어나는 일은 무엇입니까? 드물게 생기는 중복 전달은 없다고 봅니다.',
      en: 'The receipt queue is empty. At second 0 workers A and B call ReceiveMessage with a wait time of {wait} seconds. At second 6 one message comes in. What happens? Assume none of the rare duplicate deliveries.',
    },
    preset: 'long-poll',
    cases: [
      {
        values: { wait: 20 },
        change: { params: { rate: 0 }, onlyCommands: [{ at: 6, command: 'send' }], until: 25 },
      },
      {
        values: { wait: 10 },
        change: {
          params: { rate: 0, wait: 10 },
          onlyCommands: [{ at: 6, command: 'send' }],
          until: 25,
        },
      },
    ],
    options: [
      {
        id: 'at-once',
        text: { ko: '둘 가운데 하나가 곧바로 받는다', en: 'One of the two gets it right away' },
        when: [
          { reading: firstReceived, is: 'below', value: 7 },
          { reading: received, is: 'equal', value: 1 },
          { reading: emptyOrGot, is: 'equal', value: 'got' },
        ],
        why: {
          ko: '긴 폴링은 메시지가 생기는 순간 답하므로, 대기 시간이 길어도 늦지 않습니다. 받은 메시지는 숨으므로 다른 한쪽은 계속 기다립니다.',
          en: 'A long poll answers the moment there is a message, so a long wait time causes no delay. The message is then hidden, and the other worker goes on waiting.',
        },
      },
      {
        id: 'when-over',
        text: {
          ko: '둘 가운데 하나가 {wait}초의 대기가 끝날 때 받는다',
          en: 'One of the two gets it when the {wait} seconds are over',
        },
        when: [
          { reading: firstReceived, is: 'above', value: 9 },
          { reading: received, is: 'equal', value: 1 },
          { reading: emptyOrGot, is: 'equal', value: 'got' },
        ],
        why: {
          ko: '대기 시간은 메시지가 없을 때 기다리는 최대 시간이지 꼭 채우는 시간이 아닙니다. SQS가 그동안 온 것을 모아 두었다가 한꺼번에 답한다면 이렇게 됩니다.',
          en: 'The wait time is the longest SQS waits when there is nothing; it need not be used up. This would happen if SQS collected what comes in and answered at the end.',
        },
      },
      {
        id: 'both',
        text: {
          ko: '기다리던 A와 B가 모두 받는다',
          en: 'Both A and B get it, as both are waiting',
        },
        when: [
          { reading: received, is: 'above', value: 1 },
          { reading: emptyOrGot, is: 'equal', value: 'got' },
        ],
        why: {
          ko: '먼저 받은 쪽이 있으면 메시지가 숨으므로 다른 쪽에는 가지 않습니다. 둘 다 받게 하려면 대기열을 하나씩 두고 사본을 넣어야 합니다.',
          en: 'Once one of them has it, the message is hidden from the other. For both to get it, each would need a queue of its own with a copy.',
        },
      },
      {
        id: 'empty',
        text: {
          ko: '호출보다 늦게 왔으므로, 둘 다 빈 응답을 받은 뒤 다음 호출에서 받는다',
          en: 'It came after the calls, so both get empty answers and the next call gets it',
        },
        when: [{ reading: emptyOrGot, is: 'equal', value: 'empty' }],
        why: {
          ko: '긴 폴링은 호출한 뒤에 도착한 메시지도 줍니다. 호출한 순간만 보고 답하는 것은 짧은 폴링입니다.',
          en: 'A long poll also returns messages that arrive after the call. Looking only at the moment of the call is what a short poll does.',
        },
      },
    ],
    contrast: {
      change: { params: { wait: 0, 'poll-gap': 10 } },
      text: {
        ko: '10초마다 짧은 폴링을 하면 빈 응답을 받고 쉬느라 다음 폴링 때에야 받습니다.',
        en: 'With a short poll every 10 seconds, the first one is empty and the message waits for a later one.',
      },
    },
    explain: {
      ko: '긴 폴링의 대기 시간은 빈 응답을 미루는 시간이지 메시지를 미루는 시간이 아닙니다. 메시지가 보이는 순간 기다리던 호출 하나가 답을 받습니다. 그래서 긴 폴링은 빈 응답을 줄이면서도 짧은 폴링보다 늦지 않습니다.',
      en: 'The wait time of a long poll puts off the empty answer, not the message. As soon as a message is visible, one waiting call is answered. So long polling saves empty answers without being slower than short polling.',
    },
    facts: ['sqs-long-poll-max'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-overrun',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    concept: 'visibility-timeout',
    stem: {
      ko: '표시 제한 시간이 {visibility}초인 표준 대기열에서 작업자 A가 메시지를 받아 영수증을 만듭니다. 만드는 데 8초가 걸리고, {extend} 작업자 B는 할 일이 없어 줄곧 긴 폴링으로 기다립니다. A가 영수증을 다 만든 순간에 이 메시지는 어떤 상태입니까? 드물게 생기는 중복 전달은 없다고 봅니다.',
      en: 'Worker A gets a message from a standard queue with a visibility timeout of {visibility} seconds. Its receipt takes 8 seconds to make, and {extend}. Worker B has nothing to do and waits with long polls. In what state is the message the moment A has finished the receipt? Assume none of the rare duplicate deliveries.',
    },
    preset: 'short-timeout',
    cases: [
      {
        values: {
          visibility: 5,
          extend: { ko: 'A는 시간을 늘리지 않습니다.', en: 'A does not ask for more time' },
        },
      },
      {
        values: {
          visibility: 20,
          extend: { ko: 'A는 시간을 늘리지 않습니다.', en: 'A does not ask for more time' },
        },
        change: { params: { visibility: 20 } },
      },
      {
        values: {
          visibility: 5,
          extend: {
            ko: 'A는 2.5초마다 ChangeMessageVisibility로 다시 5초를 얻습니다.',
            en: 'every 2.5 seconds A gets another 5 with ChangeMessageVisibility',
          },
        },
        change: { params: { heartbeat: true } },
      },
    ],
    options: [
      {
        id: 'twice',
        text: {
          ko: 'B도 받아서 같은 영수증을 만들고 있다',
          en: 'B has it too and is making the same receipt',
        },
        when: [{ reading: againOrDone, is: 'equal', value: 'again' }],
        why: {
          ko: 'SQS는 A가 아직 일하는지 모르고 시계만 봅니다. 처리가 제한 시간보다 길고 시간을 늘리지도 않으면, 다시 보인 메시지를 기다리던 B가 받습니다.',
          en: 'SQS does not know whether A still works; it only watches the clock. When the work outlasts the timeout and nobody extends it, the message shows again and waiting B gets it.',
        },
      },
      {
        id: 'hidden',
        text: {
          ko: '아직 숨어 있고, 가진 것은 A뿐이다',
          en: 'It is still hidden, and only A has it',
        },
        when: [{ reading: shownOrDone, is: 'equal', value: 'done' }],
        why: {
          ko: '숨어 있는 것은 A가 일하기 때문이 아니라 제한 시간이 남았기 때문입니다. 제한 시간이 8초보다 길거나, 끝나기 전에 늘렸을 때에만 그렇습니다.',
          en: 'It stays hidden not because A is at work but because there is time left: a timeout longer than the 8 seconds, or one that was extended before it ended.',
        },
      },
      {
        id: 'shown',
        text: {
          ko: '다시 보이지만, A가 놓을 때까지 B에게 가지 않는다',
          en: 'It is visible again, but not given to B until A lets go of it',
        },
        when: [
          { reading: shownOrDone, is: 'equal', value: 'shown' },
          { reading: againOrDone, is: 'equal', value: 'done' },
        ],
        why: {
          ko: '보이는 메시지는 먼저 물은 쪽이 받고, 앞서 받은 작업자의 허락은 필요 없습니다. B가 폴링하지 않고 있었다면 보이는 채로 남아 있습니다.',
          en: 'A visible message goes to whoever asks first; the earlier worker has no say. It would stay there, visible, if B were not polling.',
        },
      },
      {
        id: 'gone',
        text: {
          ko: '제한 시간이 끝나 대기열에서 사라졌다',
          en: 'Its timeout ended, so it is gone from the queue',
        },
        when: [
          { reading: shownOrDone, is: 'equal', value: 'shown' },
          { reading: expired, is: 'above', value: 0 },
        ],
        why: {
          ko: '표시 제한 시간이 끝나면 사라지지 않고 다시 보입니다. 시간이 지나 사라지는 것은 보존 기간이 끝났을 때입니다.',
          en: 'When a visibility timeout ends the message shows again; it does not go away. What makes it vanish with time is the end of its retention.',
        },
      },
    ],
    contrast: {
      change: { params: { visibility: 12 } },
      text: {
        ko: '제한 시간이 12초라면 8초짜리 일을 마치고 지울 때까지 숨어 있습니다.',
        en: 'With a timeout of 12 seconds it stays hidden until the 8 seconds of work are over and it is deleted.',
      },
    },
    explain: {
      ko: '표시 제한 시간은 SQS가 지키는 시계일 뿐 작업자의 사정을 모릅니다. 일이 더 오래 걸리면 A가 멀쩡해도 메시지가 다시 나가 같은 일을 둘이 합니다. 제한 시간을 처리 시간보다 넉넉하게 잡거나 도중에 늘리고, 그래도 두 번 올 수 있으니 멱등성을 갖춥니다.',
      en: 'A visibility timeout is only a clock; SQS knows nothing of the worker. If the work takes longer, the message goes out again although A is fine, and two do the same work. Choose a timeout well above the work or extend it on the way, and stay idempotent, since a message may still come twice.',
    },
    facts: ['sqs-visibility-default'],
    checked: '2026-11-22',
  },
  ...predictShareItems,
]);
