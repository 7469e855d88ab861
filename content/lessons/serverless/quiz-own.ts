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
    rev: 1,
    objective: 'own',
    section: 'scale',
    stem: {
      ko: '신입 개발자가 "서버리스니까 새벽에는 태스크도 없고 요금도 없겠네요"라고 합니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'A new developer says: "It is serverless, so before dawn there are no tasks and no costs." Fill in the gaps.',
    },
    text: {
      ko: 'Fargate 태스크는 주문이 없어도 {{floor}}만큼 남아 있습니다. 이 값이 2라면 새벽에도 태스크 {{count}}개의 요금이 쌓입니다.',
      en: 'Even without orders, Fargate tasks stay running down to the {{floor}}. If it is 2, then {{count}} tasks are billed even before dawn.',
    },
    gaps: [
      {
        id: 'floor',
        accept: {
          ko: ['최소 용량', '최소용량', '최소 태스크 수', '최소 개수', 'minimum capacity'],
          en: [
            'minimum capacity',
            'min capacity',
            'minimum',
            'minimum number of tasks',
            'minimum count',
          ],
        },
        why: {
          ko: '자동 조정은 태스크를 최소 용량까지만 줄입니다.',
          en: 'Automatic scaling reduces tasks to the minimum capacity and no further.',
        },
        traps: [
          {
            accept: {
              ko: ['최대 용량', '최대 태스크 수'],
              en: ['maximum capacity', 'max capacity', 'maximum'],
            },
            why: {
              ko: '최대 용량은 바쁠 때 넘지 않는 천장입니다.',
              en: 'The maximum is the ceiling for busy times.',
            },
          },
        ],
      },
      {
        id: 'count',
        accept: { ko: ['2', '둘', '두'], en: ['2', 'two'] },
        why: {
          ko: 'Fargate 태스크의 요금은 요청이 없어도 실행되는 동안 쌓입니다.',
          en: 'A Fargate task is billed while it runs, even without requests.',
        },
        traps: [
          {
            accept: { ko: ['0', '영', '없음'], en: ['0', 'zero', 'no'] },
            why: {
              ko: '요청이 있을 때만 실행되는 함수라면 맞습니다. 태스크는 계속 떠 있습니다.',
              en: 'Right for a function that runs only on request. Tasks stay up.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '서버리스는 서버를 관리하지 않는다는 뜻이고, 쉬는 동안 0이 되는지는 서비스마다 다릅니다. Fargate 서비스는 정해 둔 바닥까지만 줄어듭니다.',
      en: 'Serverless means that you manage no servers; whether idle means zero differs by service. A Fargate service goes down to the floor you set.',
    },
    facts: ['serverless-fargate-idle'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'task-hours',
    rev: 1,
    objective: 'own',
    section: 'scale',
    stem: {
      ko: '하루 24시간 가운데 행사 3시간은 태스크 8개, 주문이 없는 새벽 6시간은 최소 용량인 2개, 나머지는 4개가 실행됩니다. Fargate 요금의 바탕이 되는 태스크 시간(개수 × 시간)은 하루에 얼마입니까?',
      en: 'In a day of 24 hours, 8 tasks run for the 3 hours of the sale, 2 (the minimum capacity) for the 6 hours before dawn without orders, and 4 for the rest. How many task-hours (tasks × hours) is the Fargate bill based on?',
    },
    value: 96,
    tolerance: 0,
    unit: { ko: '태스크 시간', en: 'task-hours' },
    traps: [
      {
        value: 84,
        why: {
          ko: '주문이 없는 시간의 태스크에 요금이 없다면 맞습니다. 떠 있는 2개의 6시간, 곧 12태스크 시간도 셉니다.',
          en: 'Right if tasks without orders cost nothing. The 2 tasks that stay up for 6 hours add 12 task-hours.',
        },
      },
      {
        value: 192,
        why: {
          ko: '행사에 필요한 8개를 온종일 실행한다면 맞습니다. 태스크 수는 시간에 따라 바뀝니다.',
          en: 'Right if the 8 tasks of the sale ran all day. The number changes with the hour.',
        },
      },
      {
        value: 24,
        why: {
          ko: '행사 시간만 센다면 맞습니다. 태스크는 나머지 21시간에도 실행됩니다.',
          en: 'Right if only the sale counted. Tasks run during the other 21 hours too.',
        },
      },
    ],
    explain: {
      ko: '8 × 3 + 2 × 6 + 4 × 15 = 96입니다. 요금은 요청 수가 아니라 실행 중인 태스크를 따라가므로, 최소 용량을 높게 잡을수록 한가한 시간의 몫이 커집니다.',
      en: '8 × 3 + 2 × 6 + 4 × 15 = 96. The bill follows running tasks, not requests, so the higher the minimum capacity, the larger the share of quiet hours.',
    },
    facts: ['serverless-fargate-idle'],
    checked: '2026-11-22',
  },
]);
