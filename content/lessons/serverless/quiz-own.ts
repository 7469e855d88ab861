import { defineQuiz } from '@/lib/grade/item';

/** Sections who and scale. */
export const ownItems = defineQuiz([
  {
    kind: 'match',
    id: 'who-decides',
    rev: 1,
    objective: 'own',
    section: 'who',
    stem: {
      ko: '하루책방의 서버리스 주문 시스템에서 할 일입니다. 일마다 맡는 쪽을 고르십시오.',
      en: 'These are jobs in the serverless order system of Haru Books. Match each with the one who does it.',
    },
    left: [
      {
        id: 'patch',
        text: {
          ko: '태스크가 도는 서버의 운영 체제를 고친다',
          en: 'Patch the operating system of the servers under the tasks',
        },
        answer: 'aws',
        why: {
          ko: 'Fargate 아래의 서버는 AWS가 관리합니다. EC2 용량이라면 우리 일입니다.',
          en: 'AWS manages the servers under Fargate. With EC2 capacity it would be ours.',
        },
      },
      {
        id: 'floor',
        text: { ko: '밤에 남겨 둘 태스크 수를 정한다', en: 'Decide how many tasks stay at night' },
        answer: 'haru',
        why: {
          ko: '최소 용량은 요금과 준비 상태 사이의 선택이므로 우리가 정합니다.',
          en: 'The minimum capacity trades cost against readiness, so it is our choice.',
        },
      },
      {
        id: 'library',
        text: {
          ko: '주문 코드에 든 라이브러리의 결함을 고친다',
          en: 'Fix a flaw in a library inside the order code',
        },
        answer: 'haru',
        why: {
          ko: '이미지에 든 것은 우리가 만든 것입니다. AWS는 그것을 그대로 실행합니다.',
          en: 'What is in the image is ours. AWS runs it as it is.',
        },
      },
      {
        id: 'disk',
        text: {
          ko: '테이블을 담은 저장 서버의 고장 난 디스크를 바꾼다',
          en: 'Replace a broken disk in the servers that hold the table',
        },
        answer: 'aws',
        why: {
          ko: 'DynamoDB의 서버와 디스크는 AWS가 맡습니다.',
          en: 'AWS looks after the servers and disks of DynamoDB.',
        },
      },
      {
        id: 'rights',
        text: {
          ko: '태스크가 어느 테이블에 쓸 수 있는지 정한다',
          en: 'Decide which table a task may write to',
        },
        answer: 'haru',
        why: {
          ko: '태스크 역할의 권한은 우리가 적습니다. 서버를 맡겨도 허락은 맡겨지지 않습니다.',
          en: 'We write the permissions of the task role. Handing over servers does not hand over permissions.',
        },
      },
    ],
    right: [
      { id: 'aws', text: { ko: 'AWS가 맡는다', en: 'AWS does it' } },
      { id: 'haru', text: { ko: '하루책방이 맡는다', en: 'Haru Books does it' } },
    ],
    explain: {
      ko: '서버와 그 고장은 AWS에 넘어가지만 코드, 권한, 범위는 남습니다. 서버리스는 정할 것이 없다는 뜻이 아닙니다.',
      en: 'Servers and their failures pass to AWS; code, permissions and ranges stay. Serverless does not mean that nothing is left to decide.',
    },
    facts: [],
    note: 'N10',
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'serverless-words',
    rev: 2,
    objective: 'own',
    section: 'scale',
    concept: 'minimum-capacity',
    stem: {
      ko: '할인 행사를 앞둔 운영 지침의 빈칸에 알맞은 말을 쓰십시오.',
      en: 'Fill in the gaps in these instructions for the day before the sale.',
    },
    text: {
      ko: '행사 한 시간 전, 주문이 아직 적을 때부터 태스크 6개가 떠 있어야 한다. 서비스의 {{desired}} 값만 6으로 올려 두면 자동 조정이 한가하다고 보고 다시 줄일 수 있다. 그래서 {{floor}} 값을 6으로 올려 둔다.',
      en: 'Six tasks must be up an hour before the sale, while orders are still few. If only the {{desired}} of the service is set to 6, automatic scaling may find it quiet and lower the number again. So set the {{floor}} to 6.',
    },
    gaps: [
      {
        id: 'desired',
        accept: {
          ko: ['원하는 태스크 수', '원하는 태스크', '원하는 수', '원하는 개수', 'desired count'],
          en: [
            'desired count',
            'desired number',
            'desired number of tasks',
            'desired task count',
            'desiredCount',
          ],
        },
        why: {
          ko: '서비스가 지키는 수가 원하는 태스크 수이고, 자동 조정이 바꾸는 것도 이 수입니다.',
          en: 'The desired count is the number the service keeps, and the one that automatic scaling changes.',
        },
        traps: [
          {
            accept: { ko: ['최소 용량', '최소 태스크 수'], en: ['minimum capacity', 'minimum'] },
            why: {
              ko: '올려 두어도 다시 줄어드는 값입니다. 최소 용량을 올렸다면 그 아래로는 줄지 않습니다.',
              en: 'This number can go down again. With the minimum capacity raised, it would not.',
            },
          },
        ],
      },
      {
        id: 'floor',
        accept: {
          ko: ['최소 용량', '최소 태스크 수', '최소 개수', 'minimum capacity'],
          en: ['minimum capacity', 'min capacity', 'minimum', 'minimum number of tasks'],
        },
        why: {
          ko: '자동 조정은 주문이 없어도 태스크를 최소 용량까지만 줄입니다.',
          en: 'Even without orders, automatic scaling goes down to the minimum capacity and no further.',
        },
        traps: [
          {
            accept: {
              ko: ['최대 용량', '최대 태스크 수'],
              en: ['maximum capacity', 'max capacity', 'maximum'],
            },
            why: {
              ko: '최대 용량은 바쁠 때의 천장입니다. 한가할 때 줄어드는 것은 막지 못합니다.',
              en: 'The maximum is the ceiling for busy times. It does not stop the number from going down.',
            },
          },
          {
            accept: {
              ko: ['원하는 태스크 수', '원하는 수'],
              en: ['desired count', 'desired number'],
            },
            why: {
              ko: '자동 조정이 바꾸는 값이라 바닥이 되지 못합니다.',
              en: 'That is what automatic scaling changes, so it cannot be the floor.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '원하는 태스크 수는 지금 지킬 수이고 최소 용량은 그 수가 내려갈 수 있는 바닥입니다. 예고된 행사에는 바닥을 올려 두고, 끝나면 다시 낮춥니다.',
      en: 'The desired count is the number to keep now; the minimum capacity is how low it may go. Raise the floor for an announced sale, and lower it again afterwards.',
    },
    facts: ['serverless-scaling-bounds'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'task-hours',
    rev: 2,
    objective: 'own',
    section: 'scale',
    stem: {
      ko: '들어온 주문을 처리하는 데 필요한 태스크는 행사 3시간 동안 8개, 주문이 없는 새벽 6시간 동안 0개, 나머지 15시간 동안 4개입니다. 자동 조정은 태스크 수를 필요한 만큼으로 곧바로 맞추되 최소 용량 2와 최대 용량 10을 지킵니다. 하루 동안 실행된 태스크를 태스크 시간(개수 × 시간)으로 더하면 얼마입니까?',
      en: 'The orders that come in need 8 tasks for the 3 hours of the sale, none for the 6 hours before dawn and 4 for the other 15 hours. Automatic scaling follows that need at once, within a minimum capacity of 2 and a maximum of 10. How many task-hours (tasks × hours) have run in the day?',
    },
    value: 96,
    tolerance: 0,
    unit: { ko: '태스크 시간', en: 'task-hours' },
    traps: [
      {
        value: 84,
        why: {
          ko: '주문이 없을 때 태스크가 0개로 줄어든다면 맞습니다. 새벽 6시간에도 2개가 떠 있습니다.',
          en: 'Right if tasks went down to zero without orders. Two stay up for the 6 hours before dawn.',
        },
      },
      {
        value: 132,
        why: {
          ko: '최소 용량을 필요한 수에 더한다면 맞습니다. 최소 용량은 바닥이라, 필요한 수가 더 크면 보태지지 않습니다.',
          en: 'Right if the minimum were added on top of the need. It is a floor and adds nothing when more are needed.',
        },
      },
      {
        value: 240,
        why: {
          ko: '언제나 최대 용량만큼 실행한다면 맞습니다. 최대 용량은 넘지 않을 천장입니다.',
          en: 'Right if the maximum always ran. It is a ceiling that is not exceeded.',
        },
      },
    ],
    explain: {
      ko: '필요한 수가 최소 용량보다 적은 것은 새벽뿐입니다. 8 × 3 + 2 × 6 + 4 × 15 = 96입니다. 함수와 달리 Fargate 서비스는 한가해도 바닥만큼 실행됩니다.',
      en: 'Only before dawn is the need below the minimum: 8 × 3 + 2 × 6 + 4 × 15 = 96. Unlike a function, a Fargate service keeps its floor running when it is quiet.',
    },
    facts: ['serverless-fargate-idle', 'serverless-scaling-bounds'],
    checked: '2026-11-22',
  },
]);
