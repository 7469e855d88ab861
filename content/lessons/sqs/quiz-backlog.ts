import { defineQuiz } from '@/lib/grade/item';

/** How many workers a backlog needs. */
export const backlogItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'clear-backlog',
    rev: 1,
    objective: 'scale',
    section: 'compete',
    stem: {
      ko: '표준 대기열인 영수증 대기열에 메시지 600개가 밀려 있고, 1초에 3개씩 계속 들어옵니다. 작업자 하나는 2초에 하나씩 처리합니다. 10분 뒤에 밀린 메시지가 하나도 없으려면 작업자가 적어도 몇 개 있어야 합니까? 폴링과 삭제에 걸리는 시간은 무시합니다.',
      en: 'The receipt queue, a standard queue, has a backlog of 600 messages, and 3 more come in every second. A worker processes one message in 2 seconds. How many workers do you need at least so that nothing is left waiting after 10 minutes? Ignore the time for polling and deleting.',
    },
    value: 8,
    tolerance: 0,
    unit: { ko: '개', en: 'workers' },
    traps: [
      {
        value: 6,
        why: {
          ko: '6개면 1초에 3개를 처리해 들어오는 만큼만 따라갑니다. 밀린 600개는 줄지 않으므로, 더 밀리지 않게만 하려 할 때의 답입니다.',
          en: 'Six process 3 a second, just what comes in, and the 600 stay. That is the answer when the backlog only has to stop growing.',
        },
      },
      {
        value: 2,
        why: {
          ko: '2개는 10분 동안 600개를 처리하지만, 그사이 1,800개가 더 들어옵니다. 새로 들어오는 것이 없을 때의 답입니다.',
          en: 'Two process 600 in 10 minutes, but 1,800 more come in meanwhile. That is the answer when nothing else arrives.',
        },
      },
      {
        value: 7,
        why: {
          ko: '7개는 10분 동안 2,100개를 처리해 300개가 남습니다. 20분을 기다릴 수 있다면 7개로도 됩니다.',
          en: 'Seven process 2,100 in 10 minutes and leave 300. They would do if you could wait 20 minutes.',
        },
      },
    ],
    explain: {
      ko: '10분 동안 처리할 것은 밀린 600개와 새로 들어오는 1,800개, 모두 2,400개입니다. 작업자 하나가 10분에 300개를 처리하므로 8개가 필요합니다. 작업자들은 한 대기열을 나누어 처리하므로 이렇게 더할 수 있습니다.',
      en: 'In 10 minutes there are the 600 waiting and 1,800 new ones, 2,400 in all. One worker does 300 in that time, so you need 8. The sum works because workers share one queue.',
    },
    facts: ['sqs-receive-hides'],
    checked: '2026-11-22',
  },
]);
