import { defineQuiz } from '@/lib/grade/item';

const deadLettered = { read: 'count', of: { code: 'dead-lettered' } } as const;
const begun = { read: 'count', of: { code: 'received', where: { message: 'm1' } } } as const;
const inFlight = { read: 'highest', metric: 'in-flight' } as const;
const metric = (name: string) => ({ read: 'metric', metric: name }) as const;

/** Experiments about broken messages, groups and copies. */
export const predictShareItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-redrive',
    rev: 1,
    objective: 'dead-letter',
    section: 'dead-letter',
    concept: 'redrive',
    stem: {
      ko: '최대 수신 수는 {max}입니다. 영수증 프로그램이 읽지 못하는 메시지가 DLQ에 있습니다. 프로그램을 고치지 않은 채 리드라이브를 시작하면 이 메시지는 어떻게 됩니까?',
      en: 'maxReceiveCount is {max}. A message that the receipt program cannot read is in the DLQ. Someone starts a redrive without mending the program. What happens to the message?',
    },
    preset: 'poison',
    cases: [
      {
        values: { max: 3 },
        change: {
          onlyCommands: [
            { at: 1, command: 'send-poison' },
            { at: 25, command: 'redrive' },
          ],
          until: 50,
        },
      },
      {
        values: { max: 2 },
        change: {
          params: { 'max-receives': 2 },
          onlyCommands: [
            { at: 1, command: 'send-poison' },
            { at: 25, command: 'redrive' },
          ],
          until: 50,
        },
      },
    ],
    options: [
      {
        id: 'counted-anew',
        text: {
          ko: '작업자가 다시 {max}번 받아 실패한 뒤 DLQ로 돌아간다',
          en: 'Workers receive it {max} times more, fail, and it is back in the DLQ',
        },
        when: [
          { reading: deadLettered, is: 'equal', value: 2 },
          { reading: begun, is: 'equal', value: 2 },
        ],
        why: {
          ko: '되돌린 메시지는 새 메시지처럼 들어가므로 수신 횟수를 처음부터 다시 셉니다. 원인이 그대로면 같은 실패를 되풀이합니다.',
          en: 'A redriven message goes in like a new one, so its receive count starts over. With the cause still there, the same failures follow.',
        },
      },
      {
        id: 'at-once',
        text: {
          ko: '수신 횟수가 이미 차 있어, 처음 받으려 할 때 곧바로 DLQ로 돌아간다',
          en: 'Its receive count is used up, so the first attempt sends it straight back',
        },
        when: [
          { reading: deadLettered, is: 'equal', value: 2 },
          { reading: begun, is: 'equal', value: 1 },
        ],
        why: {
          ko: '되돌린 메시지는 옛 수신 횟수를 이어받지 않습니다. 이어받는다면 원인을 고친 뒤에도 처리할 기회가 없을 것입니다.',
          en: 'A redriven message does not keep its old count. If it did, it would have no chance even after the cause was mended.',
        },
      },
      {
        id: 'processed',
        text: {
          ko: 'DLQ에서 쉬었다 왔으므로 이번에는 처리된다',
          en: 'It has been set aside for a while, so now it is processed',
        },
        when: [{ reading: metric('done'), is: 'equal', value: 1 }],
        why: {
          ko: 'DLQ는 격리할 뿐 메시지를 고치지 않습니다. 네트워크 오류처럼 저절로 사라지는 원인이었다면 처리됩니다.',
          en: 'A DLQ sets a message apart and mends nothing. It would be processed if the cause had gone by itself, as a network error may.',
        },
      },
      {
        id: 'stays',
        text: {
          ko: 'SQS가 아직 읽을 수 없음을 알고 DLQ에 그대로 둔다',
          en: 'SQS sees that it is still unreadable and leaves it in the DLQ',
        },
        when: [{ reading: { read: 'count', of: { code: 'redriven' } }, is: 'equal', value: 0 }],
        why: {
          ko: 'SQS는 메시지의 내용도 실패한 까닭도 모르고 횟수만 셉니다. 리드라이브를 시작하지 않았을 때에만 DLQ에 그대로 있습니다.',
          en: 'SQS knows neither the content nor the reason for a failure; it only counts. The message stays in the DLQ only when nobody starts a redrive.',
        },
      },
    ],
    contrast: {
      change: { commands: [{ at: 22, command: 'repair' }] },
      text: {
        ko: '되돌리기 전에 프로그램을 고치면 처음 받은 작업자가 처리하고 지웁니다.',
        en: 'With the program mended before the redrive, the first worker to get it processes and deletes it.',
      },
    },
    explain: {
      ko: 'SQS가 아는 것은 수신 횟수뿐입니다. 되돌린 메시지는 횟수를 처음부터 세므로 다시 시도할 기회를 얻지만, 원인을 고치지 않으면 작업자를 또 실패하게 하고 DLQ로 돌아갑니다. 그래서 고치는 것이 먼저이고 되돌리는 것이 나중입니다.',
      en: 'All SQS knows is the receive count. A redriven message starts over and so has new chances, but unless the cause is mended it makes workers fail again and returns to the DLQ. So mend first and redrive afterwards.',
    },
    facts: ['sqs-dlq-default', 'sqs-redrive'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-groups',
    rev: 1,
    objective: 'scale',
    section: 'compete',
    concept: 'fifo-queue',
    stem: {
      ko: 'FIFO 대기열에 메시지 9개를 넣었습니다. {group} 작업자 셋이 함께 폴링하고, 수신 한 번에 {batch}씩 요청합니다. 처리 중인 메시지는 가장 많을 때 몇 개입니까?',
      en: 'Nine messages go into a FIFO queue. {group} Three workers poll it, and each receive asks for {batch}. How many messages are in flight at most?',
    },
    preset: 'group-blocked',
    cases: [
      {
        values: {
          group: {
            ko: '메시지 그룹 ID는 모두 같습니다.',
            en: 'All have the same message group ID.',
          },
          batch: { ko: '1개', en: 'one message' },
        },
        change: {
          params: { groups: 1, workers: 3, visibility: 60 },
          onlyCommands: [{ at: 1, command: 'send', args: { count: 9 } }],
          until: 40,
        },
      },
      {
        values: {
          group: {
            ko: '메시지 그룹 ID는 저마다 다릅니다.',
            en: 'Each has a message group ID of its own.',
          },
          batch: { ko: '1개', en: 'one message' },
        },
        change: {
          params: { groups: 9, workers: 3, visibility: 60 },
          onlyCommands: [{ at: 1, command: 'send', args: { count: 9 } }],
          until: 40,
        },
      },
      {
        values: {
          group: {
            ko: '메시지 그룹 ID는 모두 같습니다.',
            en: 'All have the same message group ID.',
          },
          batch: { ko: '최대 10개', en: 'up to ten messages' },
        },
        change: {
          params: { groups: 1, workers: 3, visibility: 60, batch: 10 },
          onlyCommands: [{ at: 1, command: 'send', args: { count: 9 } }],
          until: 40,
        },
      },
    ],
    options: [
      {
        id: 'one',
        text: { ko: '1개', en: '1' },
        when: [{ reading: inFlight, is: 'equal', value: 1 }],
        why: {
          ko: '한 그룹에 처리 중인 것이 있으면 그 뒤의 메시지는 나오지 않습니다. 그룹이 하나이고 수신마다 하나씩만 주면 한 번에 하나이고, 나머지 작업자는 쉽니다.',
          en: 'While one of a group is in flight, those behind it are held back. With one group and one message per receive, there is one at a time and the other workers idle.',
        },
      },
      {
        id: 'three',
        text: { ko: '3개', en: '3' },
        when: [{ reading: inFlight, is: 'equal', value: 3 }],
        why: {
          ko: '작업자 셋이 하나씩 함께 처리하려면 막히지 않은 그룹이 셋 이상 있어야 합니다. 표준 대기열이라면 그룹과 상관없이 그렇습니다.',
          en: 'For three workers to have one each, there must be at least three groups that are not held back. On a standard queue it would be so whatever the groups.',
        },
      },
      {
        id: 'nine',
        text: { ko: '9개', en: '9' },
        when: [{ reading: inFlight, is: 'equal', value: 9 }],
        why: {
          ko: '한 번의 수신은 같은 그룹의 것을 차례대로 여럿 줄 수 있습니다. 한 작업자가 아홉을 한꺼번에 받았을 때의 수이고, 이때도 일하는 작업자는 하나입니다.',
          en: 'One receive can return several of a group, in order. It is nine when one worker gets all nine at once, and even then only that worker is busy.',
        },
      },
    ],
    contrast: {
      change: { params: { kind: 'standard' } },
      text: {
        ko: '표준 대기열이라면 세 작업자가 하나씩 받아 처리 중인 것이 3개입니다. 그 대신 순서는 보장되지 않습니다.',
        en: 'On a standard queue three workers have one each, so three are in flight; but the order is not guaranteed.',
      },
    },
    explain: {
      ko: 'FIFO 대기열에서 함께 나갈 수 있는 것은 서로 다른 그룹이거나 한 번의 수신에 함께 실린 메시지입니다. 그룹이 하나면 작업자가 몇이든 한 작업자만 일합니다. 작업자를 늘리기 전에 그룹을 무엇으로 나눌지부터 정합니다.',
      en: 'On a FIFO queue, messages are out together only when they are of different groups or came with the same receive. With a single group, one worker is busy however many there are. Decide how to form groups before adding workers.',
    },
    facts: ['sqs-batch'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-copies',
    rev: 1,
    objective: 'choose',
    section: 'fan-out',
    concept: 'fan-out',
    reviewOnly: true,
    stem: {
      ko: '주문 4건이 들어왔습니다. 주문 서비스는 주문마다 영수증 대기열에 메시지를 하나 보내고, SNS 주제에 이벤트를 한 번 게시합니다. 영수증 작업자는 셋입니다. 재고 대기열과 알림 대기열이 주제를 구독하는데, 알림 서비스는 주문 전에 꺼졌다가 한참 뒤에 켜졌습니다. 중복 전달이 없었다면, 다 끝났을 때 처리한 메시지는 각각 몇 개입니까?',
      en: 'Four orders come in. For each, the order service sends one message to the receipt queue and publishes one event to an SNS topic. There are three receipt workers. The stock queue and the email queue subscribe to the topic; the email service went off before the orders and came back much later. When all is done, and without duplicate deliveries, how many messages has each side processed?',
    },
    preset: 'fan-out',
    cases: [
      {
        change: {
          params: { rate: 0, workers: 3 },
          onlyCommands: [
            { at: 1, command: 'kill', args: { part: 'email' } },
            { at: 2, command: 'send', args: { count: 4 } },
            { at: 12, command: 'restore', args: { part: 'email' } },
          ],
          until: 26,
        },
      },
    ],
    options: [
      {
        id: 'each-all',
        text: { ko: '영수증 4, 재고 4, 알림 4', en: 'Receipts 4, stock 4, email 4' },
        when: [
          { reading: metric('deleted'), is: 'equal', value: 4 },
          { reading: metric('stock-done'), is: 'equal', value: 4 },
          { reading: metric('email-done'), is: 'equal', value: 4 },
        ],
        why: {
          ko: '작업자 셋은 메시지 4개를 나누고, 재고와 알림은 저마다 사본 4개를 받습니다. 꺼진 동안의 사본은 알림 대기열이 보관합니다.',
          en: 'The three workers share four messages, while stock and email get four copies each. The copies of the time it was off wait in the email queue.',
        },
      },
      {
        id: 'per-worker',
        text: { ko: '영수증 12, 재고 4, 알림 4', en: 'Receipts 12, stock 4, email 4' },
        when: [{ reading: metric('deleted'), is: 'above', value: 4 }],
        why: {
          ko: '한 대기열의 메시지는 함께 폴링하는 작업자들이 나누어 갖습니다. 12가 되려면 작업자마다 대기열이 따로 있고 저마다 주제를 구독해야 합니다.',
          en: 'Workers that poll one queue share its messages. It would be 12 if each worker had its own queue subscribed to a topic.',
        },
      },
      {
        id: 'email-lost',
        text: { ko: '영수증 4, 재고 4, 알림 0', en: 'Receipts 4, stock 4, email 0' },
        when: [
          { reading: metric('stock-done'), is: 'equal', value: 4 },
          { reading: metric('email-done'), is: 'equal', value: 0 },
        ],
        why: {
          ko: 'SNS는 서비스가 아니라 대기열에 밀어 넣으므로 꺼져 있어도 사본은 남습니다. 대기열이 주문 뒤에 구독했거나 알림 서비스가 끝내 켜지지 않았다면 0입니다.',
          en: 'SNS pushes into the queue, not to the service, so the copies are kept. It would be 0 if the queue had subscribed after the orders or the service never came back.',
        },
      },
      {
        id: 'split',
        text: { ko: '영수증 4, 재고 2, 알림 2', en: 'Receipts 4, stock 2, email 2' },
        when: [{ reading: metric('stock-done'), is: 'below', value: 4 }],
        why: {
          ko: '주제는 나누지 않고 구독마다 사본을 하나씩 만듭니다. 두 서비스가 대기열 하나를 함께 폴링할 때 이렇게 나뉩니다.',
          en: 'A topic does not split; it makes a copy for each subscription. They would be split like this if both services polled one queue.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          { at: 1, command: 'kill', args: { part: 'email' } },
          { at: 2, command: 'send', args: { count: 4 } },
        ],
      },
      text: {
        ko: '알림 서비스가 켜지지 않아도 영수증과 재고는 그대로 끝나고, 알림의 사본 4개만 대기열에서 기다립니다.',
        en: 'If the email service never returns, receipts and stock finish all the same; only the four email copies wait in their queue.',
      },
    },
    explain: {
      ko: '대기열 하나를 함께 폴링하면 나누고, 주제를 구독하면 복사합니다. 구독자를 대기열로 두었으므로 꺼진 서비스의 사본은 보관되고, 다른 서비스는 그 고장을 모릅니다.',
      en: 'Polling one queue together means sharing; subscribing to a topic means copying. Because the subscribers are queues, copies for a service that is off are kept, and the others do not notice.',
    },
    facts: [],
    note: 'N16',
    checked: '2026-11-22',
  },
]);
