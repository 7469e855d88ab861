import { defineQuiz } from '@/lib/grade/item';

/** A statement to judge, and a situation to read. */
export const situationItems = defineQuiz([
  {
    kind: 'true-false',
    id: 'longer-than-timeout',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    concept: 'visibility-timeout',
    stem: {
      ko: '동료가 영수증 작업자를 두고 한 말입니다. 맞는 말입니까?',
      en: 'A colleague says this about the receipt workers. Is it true?',
    },
    statement: {
      ko: '"표시 제한 시간보다 처리가 오래 걸려도, 내 작업자가 받은 메시지이니 지울 때까지 다른 작업자는 받지 못합니다."',
      en: '“Even if the work takes longer than the visibility timeout, my worker received the message, so no other worker can get it until mine deletes it.”',
    },
    correct: false,
    why: {
      true: {
        ko: '받은 작업자가 메시지를 갖는 것이 아니라, SQS가 표시 제한 시간 동안만 숨겨 둡니다. 받은 쪽이 지울 때까지 잠가 두는 방식이라야 맞는 말입니다.',
        en: 'Receiving does not hand over the message: SQS only hides it for the visibility timeout. This would be true if a receive locked the message until it is deleted.',
      },
      false: {
        ko: '시간이 지나면 아직 처리하고 있어도 메시지가 다시 보이고 다른 작업자가 받습니다. 오래 걸리면 ChangeMessageVisibility로 늘립니다.',
        en: 'When the time is up, the message becomes visible again although the work still goes on, and another worker gets it. Long work extends the time with ChangeMessageVisibility.',
      },
    },
    explain: {
      ko: 'SQS는 작업자가 살아 있는지 모릅니다. 그래서 정한 시간 동안만 숨기고, 그때까지 지워지지 않으면 실패했다고 보고 다시 내놓습니다. 덕분에 죽은 작업자의 메시지가 돌아오지만, 느린 작업자의 메시지도 돌아옵니다.',
      en: 'SQS cannot know whether a worker is alive. It hides a message for the set time and offers it again if it was not deleted by then. So messages of a dead worker come back, and those of a slow one do too.',
    },
    facts: ['sqs-visibility-default', 'sqs-visibility-max'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'scenario',
    id: 'backlog-morning',
    rev: 1,
    objective: 'scale',
    section: 'compete',
    stem: {
      ko: '밀린 메시지를 한 시간 안에 비우려면 무엇을 해야 합니까?',
      en: 'What clears the backlog within an hour?',
    },
    situation: {
      ko: '할인 행사가 끝난 아침, 하루책방의 영수증 대기열에 메시지가 밀려 있습니다. 새 주문은 거의 없고, 작업자의 코드는 지금 고칠 수 없습니다.',
      en: 'It is the morning after a sale and messages are waiting in the receipt queue of Haru Books. Hardly any new orders come in, and the code of the workers cannot be changed now.',
    },
    given: [
      {
        ko: '표준 대기열에 보이는 메시지 14,400개',
        en: '14,400 visible messages in a standard queue',
      },
      { ko: '작업자 2대, 긴 폴링으로 쉬지 않고 처리', en: '2 workers, long polling, always busy' },
      { ko: '영수증 하나에 1초, 한 번에 하나씩', en: '1 second per receipt, one at a time' },
      {
        ko: '표시 제한 시간 30초, 보존 기간 4일',
        en: 'Visibility timeout 30 seconds, retention 4 days',
      },
    ],
    options: [
      {
        id: 'four',
        correct: true,
        text: { ko: '작업자를 4대로 늘립니다.', en: 'Run 4 workers.' },
        why: {
          ko: '한 대가 한 시간에 3,600개를 처리하므로 4대면 14,400개입니다. 같은 대기열을 함께 폴링하면 저절로 나뉩니다.',
          en: 'One worker processes 3,600 an hour, so 4 process 14,400. Polling the same queue, they share the work by themselves.',
        },
      },
      {
        id: 'second-queue',
        text: {
          ko: '대기열을 하나 더 만들어 작업자 한 대를 옮깁니다.',
          en: 'Create a second queue and move one worker to it.',
        },
        why: {
          ko: '밀린 메시지는 원래 대기열에 그대로 있고, 그것을 처리할 작업자는 줄어듭니다. 대기열이 병목일 때에나 뜻이 있습니다.',
          en: 'The backlog stays in the first queue, which now has fewer workers. This would make sense only if the queue itself were the bottleneck.',
        },
      },
      {
        id: 'shorter-timeout',
        text: {
          ko: '표시 제한 시간을 5초로 줄입니다.',
          en: 'Lower the visibility timeout to 5 seconds.',
        },
        why: {
          ko: '처리는 1초에 끝나고 바로 지우므로, 숨겨 두는 시간은 속도와 상관이 없습니다. 죽은 작업자의 메시지를 빨리 되찾을 때에나 달라집니다.',
          en: 'Work takes a second and the message is deleted at once, so how long it may stay hidden does not matter. It would matter for getting back messages of dead workers sooner.',
        },
      },
      {
        id: 'fifo',
        text: {
          ko: '표준 대기열 대신 FIFO 대기열을 씁니다.',
          en: 'Use a FIFO queue instead of the standard one.',
        },
        why: {
          ko: 'FIFO는 그룹 안의 순서를 지킬 뿐 작업자를 빠르게 하지 않고, 그룹이 적으면 오히려 기다립니다. 순서가 필요할 때의 선택입니다.',
          en: 'FIFO keeps order within a group; it makes no worker faster, and with few groups workers wait. It is the choice where order matters.',
        },
      },
    ],
    explain: {
      ko: '지금은 2대가 한 시간에 7,200개를 처리해 두 시간이 걸립니다. 대기열은 얼마든지 보관하므로 병목은 작업자이고, 작업자를 두 배로 늘리면 시간이 절반이 됩니다. 생산자와 대기열은 고칠 것이 없습니다.',
      en: 'Two workers process 7,200 an hour, so it would take two hours. The queue can hold any number, so the workers are the bottleneck, and twice as many halve the time. Producer and queue need no change.',
    },
    facts: ['sqs-visibility-default', 'sqs-retention-default'],
    note: 'N16',
    checked: '2026-11-22',
    reviewOnly: true,
  },
]);
