import { defineQuiz } from '@/lib/grade/item';

/** What hides a message before the first receive, and what hides it afterwards. */
export const delayItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'delay-then-hide',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    concept: 'delay',
    stem: {
      ko: '영수증 대기열의 지연은 60초, 표시 제한 시간은 30초입니다. 메시지가 0초에 들어왔고, 작업자 A와 B는 내내 긴 폴링을 합니다. A가 이 메시지를 나타나자마자 받았지만 처리하다 멈추어 돌아오지 않습니다. B는 몇 초에 이 메시지를 받을 수 있습니까? 드문 중복 전달은 생각하지 않습니다.',
      en: 'The receipt queue has a delay of 60 seconds and a visibility timeout of 30 seconds. A message comes in at second 0, and workers A and B keep polling with long polls. A receives it as soon as it appears, but stops while processing and does not come back. At which second can B receive it? Leave rare duplicate deliveries aside.',
    },
    value: 90,
    tolerance: 0,
    unit: { ko: '초', en: 'seconds' },
    traps: [
      {
        value: 30,
        why: {
          ko: '표시 제한 시간은 들어온 때가 아니라 받은 때부터 흐릅니다. 지연이 없어 A가 0초에 받았다면 맞는 값입니다.',
          en: 'The visibility timeout runs from the receive, not from the moment the message came in. With no delay, A would have received it at second 0 and this would be right.',
        },
      },
      {
        value: 60,
        why: {
          ko: '60초는 메시지가 처음 보이는 때입니다. 그때 A가 받았으므로 B에게는 더 숨겨집니다. A가 받지 않았다면 맞는 값입니다.',
          en: 'At second 60 the message appears for the first time. A receives it then, so it stays hidden from B. It would be right if A had not taken it.',
        },
      },
      {
        value: 120,
        why: {
          ko: '되돌아온 메시지에는 지연이 다시 걸리지 않습니다. 지연이 받을 때마다 숨기는 시간이라면 맞는 값입니다.',
          en: 'The delay does not apply again to a message that comes back. It would be right if the delay hid the message after every receive.',
        },
      },
    ],
    explain: {
      ko: '지연은 처음 보이기 전까지 한 번 숨기고, 표시 제한 시간은 받을 때마다 숨깁니다. 메시지는 60초에 나타나 A에게 가고, 거기서 30초가 더 지난 90초에 다시 보입니다.',
      en: 'A delay hides a message once, before it first appears; the visibility timeout hides it after each receive. The message appears at second 60, goes to A, and is visible again 30 seconds later, at second 90.',
    },
    facts: ['sqs-delay-max', 'sqs-visibility-default'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
]);
