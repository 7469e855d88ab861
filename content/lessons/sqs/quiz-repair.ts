import { defineQuiz } from '@/lib/grade/item';

const count = (code: string, until?: number) =>
  ({ read: 'count', of: { code }, ...(until !== undefined && { until }) }) as const;
const metricAt = (name: string, at?: number) =>
  ({ read: 'metric', metric: name, ...(at !== undefined && { at }) }) as const;

/** Situations to harden and to fix: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'harden-crash',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    task: 'harden',
    stem: {
      ko: '영수증 작업자는 A, B, C 셋이고 영수증 하나를 만드는 데 8초가 걸립니다. 주문 세 건이 1초, 2초, 6초에 들어오고, 작업자 A가 첫 메시지를 처리하다 4초에 죽어 돌아오지 않습니다. 지금 표시 제한 시간은 120초입니다. 45초까지 손님 모두가 영수증을 받고, 두 번 만드는 영수증이 없도록 설정을 바꾸십시오.',
      en: 'There are three receipt workers, A, B and C, and a receipt takes 8 seconds to make. Three orders come in at seconds 1, 2 and 6, and worker A dies at second 4 while working on the first; it does not come back. The visibility timeout is 120 seconds at present. Change the settings so that every shopper has a receipt by second 45 and no receipt is made twice.',
    },
    preset: 'worker-dies',
    change: {
      params: { service: 8, visibility: 120, workers: 3 },
      onlyCommands: [
        { at: 1, command: 'send' },
        { at: 2, command: 'send' },
        { at: 4, command: 'kill', args: { part: 'worker-1' } },
        { at: 6, command: 'send' },
      ],
      until: 60,
    },
    edits: { params: ['visibility', 'heartbeat', 'wait'], commands: [] },
    asserts: [
      {
        id: 'all-on-time',
        text: {
          ko: '45초까지 주문 세 건의 영수증이 모두 나옵니다.',
          en: 'By second 45 all three orders have their receipts.',
        },
        when: [{ reading: metricAt('done', 45), is: 'equal', value: 3 }],
        why: {
          ko: 'A가 가지고 있던 메시지는 표시 제한 시간이 끝나야 다른 작업자에게 보입니다. 그때부터 처리할 시간도 남아 있어야 합니다.',
          en: 'The message A held is visible to others only when its timeout ends, and there must be time left to process it.',
        },
      },
      {
        id: 'made-once',
        text: {
          ko: '같은 영수증을 두 번 만들지 않습니다.',
          en: 'No receipt is made a second time.',
        },
        when: [{ reading: metricAt('repeated'), is: 'equal', value: 0 }],
        why: {
          ko: '제한 시간이 8초짜리 일보다 짧으면, 멀쩡히 처리하던 메시지까지 다시 나가 같은 영수증을 또 만듭니다.',
          en: 'With a timeout shorter than the 8 seconds of work, messages in good hands go out again as well, and their receipts are made twice.',
        },
      },
      {
        id: 'empty-at-end',
        text: {
          ko: '마지막에는 대기열에 남은 메시지가 없습니다.',
          en: 'No message is left in the queue at the end.',
        },
        when: [{ reading: metricAt('deleted'), is: 'equal', value: 3 }],
        why: {
          ko: '처리한 메시지는 지워야 사라집니다. 제한 시간을 넘겨 다시 전달된 뒤에는 옛 수신 핸들로 지우지 못할 수 있습니다.',
          en: 'A message is gone only when it is deleted. Once it was delivered again after its timeout, an old receipt handle may fail to delete it.',
        },
      },
    ],
    reference: {
      params: { visibility: 20 },
      text: {
        ko: '표시 제한 시간을 20초로 줄입니다. 8초짜리 일보다 넉넉하고, A가 죽어도 20초쯤이면 메시지가 돌아옵니다. 더 짧게 두고 도중에 늘려도 됩니다. 죽은 작업자는 늘리지 못하므로 그만큼 빨리 돌아옵니다.',
        en: 'Cut the visibility timeout to 20 seconds: well above the 8 seconds of work, and after A’s death the message is back in some 20. A shorter one that is extended on the way works too: a dead worker cannot extend, so the message returns even sooner.',
      },
    },
    traps: [
      {
        params: { visibility: 5 },
        why: {
          ko: '죽은 A의 메시지는 빨리 돌아오지만, 멀쩡한 작업자가 처리하던 것도 5초 만에 다시 보여 둘이 만듭니다. 도중에 시간을 늘린다면 통하는 값입니다.',
          en: 'A’s message returns soon, but so do those in good hands, after 5 seconds. The value would do with extension on the way.',
        },
      },
      {
        params: { wait: 0 },
        why: {
          ko: '자주 물어도 숨은 메시지는 누구도 받지 못하고 빈 응답만 늘어납니다. 보이는 메시지를 놓치고 있을 때라면 폴링을 바꾸어 볼 만합니다.',
          en: 'However often they ask, nobody can receive a hidden message; only empty answers add up. Polling is the thing to change when visible messages are missed.',
        },
      },
      {
        params: { heartbeat: true },
        why: {
          ko: '살아 있는 작업자만 시간을 늘립니다. 이미 숨긴 120초는 줄지 않으므로, 처음 값도 짧아야 합니다.',
          en: 'Only living workers extend, and the 120 seconds already granted do not shrink. The timeout itself has to be short as well.',
        },
      },
      {
        params: { visibility: 60 },
        why: {
          ko: '중복은 없지만 메시지가 1분 뒤에야 돌아옵니다. 손님이 그만큼 기다려도 된다면 괜찮은 값입니다.',
          en: 'Nothing is made twice, but the message is back only after a minute. It would do if shoppers could wait that long.',
        },
      },
    ],
    explain: {
      ko: '표시 제한 시간은 두 가지 사이에 있습니다. 처리 시간보다 짧으면 멀쩡한 일이 겹치고, 너무 길면 죽은 작업자의 메시지가 늦게 돌아옵니다. 짧게 잡고 일하는 동안 늘리면 두 쪽을 함께 지킬 수 있습니다.',
      en: 'A visibility timeout stands between two evils: shorter than the work, and good work is done twice; too long, and the message of a dead worker returns late. Keeping it short and extending it while working serves both.',
    },
    facts: ['sqs-visibility-default'],
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'fix-poison',
    rev: 1,
    objective: 'dead-letter',
    section: 'dead-letter',
    reviewOnly: true,
    task: 'fix',
    stem: {
      ko: 'DLQ가 없는 영수증 대기열입니다. 표시 제한 시간은 5초입니다. 멀쩡한 주문 두 건과 프로그램이 읽지 못하는 메시지 하나가 들어오고, 작업자 A는 첫 주문을 처리하다 한 번 죽었다 돌아옵니다. 깨진 메시지는 40초까지 DLQ로 격리되어 담당자가 보는 120초까지 남아 있고, 멀쩡한 주문은 모두 영수증을 받게 하십시오.',
      en: 'The receipt queue has no DLQ and a visibility timeout of 5 seconds. Two good orders and one message the program cannot read come in, and worker A dies once while working on the first order and comes back. Have the broken message set apart in a DLQ by second 40 and still there at second 120, when someone looks, while both good orders get their receipts.',
    },
    preset: 'poison',
    change: {
      params: { 'dead-letter': false, 'max-receives': 10, 'dlq-retention': 60 },
      onlyCommands: [
        { at: 1, command: 'send' },
        { at: 2, command: 'kill', args: { part: 'worker-1' } },
        { at: 4, command: 'restore', args: { part: 'worker-1' } },
        { at: 8, command: 'send-poison' },
        { at: 12, command: 'send' },
      ],
      until: 120,
    },
    edits: {
      params: ['dead-letter', 'max-receives', 'dlq-retention', 'workers', 'idempotent'],
      commands: [],
    },
    asserts: [
      {
        id: 'set-apart',
        text: {
          ko: '40초까지 깨진 메시지가 DLQ로 갑니다.',
          en: 'By second 40 the broken message is in the DLQ.',
        },
        when: [
          {
            reading: {
              read: 'count',
              of: { code: 'dead-lettered', where: { message: 'm2' } },
              until: 40,
            },
            is: 'equal',
            value: 1,
          },
        ],
        why: {
          ko: '메시지는 수신 횟수가 최대 수신 수를 넘을 때 옮겨집니다. 이 값이 크면 5초마다 작업자를 실패하게 하며 오래 돌아다닙니다.',
          en: 'A message moves when its receive count exceeds maxReceiveCount. With a large value it goes round for long, failing a worker every 5 seconds.',
        },
      },
      {
        id: 'good-ones',
        text: {
          ko: '멀쩡한 주문 두 건은 모두 영수증을 받습니다.',
          en: 'Both good orders get their receipts.',
        },
        when: [{ reading: metricAt('done'), is: 'equal', value: 2 }],
        why: {
          ko: '멀쩡한 메시지도 작업자가 죽으면 두 번 받게 됩니다. 최대 수신 수가 너무 작으면 이런 메시지까지 DLQ로 갑니다.',
          en: 'A good message is received twice when a worker dies. With too small a maxReceiveCount it ends in the DLQ as well.',
        },
      },
      {
        id: 'still-there',
        text: {
          ko: '120초에 DLQ에 깨진 메시지가 남아 있습니다.',
          en: 'At second 120 the broken message is still in the DLQ.',
        },
        when: [
          { reading: metricAt('in-dlq'), is: 'equal', value: 1 },
          { reading: count('expired'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '표준 대기열에서 옮긴 메시지의 보존 기간은 처음 들어온 때부터 흐릅니다. DLQ의 보존 기간이 짧으면 아무도 보기 전에 사라집니다.',
          en: 'For a message from a standard queue, retention runs from its first arrival. With a short retention of the DLQ it vanishes before anyone looks.',
        },
      },
    ],
    reference: {
      params: { 'dead-letter': true, 'max-receives': 3, 'dlq-retention': 1_209_600 },
      text: {
        ko: 'DLQ를 연결하고, 최대 수신 수를 3으로, DLQ의 보존 기간을 14일로 합니다. 이 상황에서 최대 수신 수는 2 이상이면 멀쩡한 주문이 살고, 40초 전에 다 찰 만큼 작으면 됩니다.',
        en: 'Attach the DLQ, set maxReceiveCount to 3 and the retention of the DLQ to 14 days. Here maxReceiveCount must be at least 2 to spare the good order, and small enough to be used up before second 40.',
      },
    },
    traps: [
      {
        params: { 'dead-letter': true },
        why: {
          ko: '연결만 하고 값을 그대로 두면 열 번을 다 실패한 뒤에야 옮겨지고, DLQ의 보존 기간 60초도 처음 들어온 때부터 세므로 옮겨진 뒤 곧 사라집니다.',
          en: 'With the values left as they are, it moves only after ten failures, and with 60 seconds of retention, counted from its first arrival, the DLQ loses it soon after.',
        },
      },
      {
        params: { 'dead-letter': true, 'max-receives': 1, 'dlq-retention': 1_209_600 },
        why: {
          ko: '작업자의 죽음으로 한 번 실패한 멀쩡한 주문까지 DLQ로 갑니다. 한 번의 실패가 언제나 메시지 탓이라면 통하는 값입니다.',
          en: 'The good order that met a worker’s death goes to the DLQ too. The value would do if a failure were always the message’s own fault.',
        },
      },
      {
        params: { 'dead-letter': true, 'max-receives': 3 },
        why: {
          ko: '격리는 되지만 DLQ의 보존 기간이 60초라서, 처음 들어온 때부터 세어 120초 전에 사라집니다.',
          en: 'It is set apart, but with 60 seconds of retention, counted from its first arrival, it vanishes before second 120.',
        },
      },
      {
        params: { workers: 6 },
        why: {
          ko: '누가 받아도 읽지 못하므로 작업자를 늘려도 돌아다닐 뿐입니다. 밀린 일이 많을 때 통하는 방법입니다.',
          en: 'Nobody can read it, so more workers only pass it around. They help when there is much work waiting.',
        },
      },
    ],
    explain: {
      ko: 'DLQ를 둘 때는 셋을 함께 정합니다. 언제 옮길지(최대 수신 수), 얼마나 오래 둘지(DLQ의 보존 기간), 누가 볼지(경보)입니다. 최대 수신 수는 잠깐의 고장을 견딜 만큼 크고, 깨진 메시지가 오래 돌지 않을 만큼 작아야 합니다.',
      en: 'A DLQ needs three decisions: when to move (maxReceiveCount), how long to keep (retention of the DLQ), and who looks (an alarm). maxReceiveCount should be large enough to survive a brief failure and small enough to keep a broken message from going round for long.',
    },
    facts: ['sqs-dlq-default', 'sqs-retention-range'],
    checked: '2026-11-22',
  },
]);
