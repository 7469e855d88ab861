import { defineQuiz } from '@/lib/grade/item';

/** Section rolling. */
export const rollingItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'stop-first',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    stem: {
      ko: '남는 용량이 없는 다른 서비스입니다. 원하는 태스크 수는 5, 최소 정상 백분율은 50%, 최대 백분율은 100%이고 다섯 개 모두 정상입니다. 새 개정으로 배포를 시작했습니다. 새 태스크가 하나도 정상이 되기 전에 스케줄러는 옛 태스크를 최대 몇 개까지 멈출 수 있습니까?',
      en: 'Another service has no spare capacity. Its desired count is 5, its minimum healthy percent 50% and its maximum percent 100%; all five tasks are healthy. A deployment of a new revision begins. How many old tasks may the scheduler stop, at most, before any new task is healthy?',
    },
    value: 2,
    tolerance: 0,
    unit: { ko: '개', en: 'tasks' },
    traps: [
      {
        value: 3,
        why: {
          ko: '하한 2.5를 2로 내린다면 맞습니다. 하한은 올림하므로 3이고, 다섯에서 셋을 남기면 둘만 멈출 수 있습니다.',
          en: 'Right if the lower bound of 2.5 were rounded down to 2. It is rounded up to 3, and keeping three of five leaves two to stop.',
        },
      },
      {
        value: 0,
        why: {
          ko: '최소가 100%라면 맞습니다. 여기서는 하한이 다섯보다 낮아, 먼저 멈추어 자리를 낼 수 있습니다.',
          en: 'Right with a minimum of 100%. Here the lower bound is below five, so tasks may be stopped first to make room.',
        },
      },
      {
        value: 5,
        why: {
          ko: '최소가 0%라면 맞습니다. 정상 태스크는 하한 아래로 내려갈 수 없습니다.',
          en: 'Right with a minimum of 0%. The number of healthy tasks may not fall below the lower bound.',
        },
      },
      {
        value: 1,
        why: {
          ko: '롤링 업데이트가 언제나 하나씩 바꾼다면 맞습니다. 한 번에 바꾸는 수는 두 백분율에서 나옵니다.',
          en: 'Right if a rolling update always went one by one. How many change at a time follows from the two percentages.',
        },
      },
    ],
    explain: {
      ko: '하한은 5 × 50% = 2.5를 올림한 3, 상한은 5입니다. 상한이 이미 차 있어 먼저 시작할 수 없으므로 먼저 멈추되, 정상 태스크 셋은 남깁니다. 그래서 둘을 멈추고 그 자리에 새 태스크 둘을 시작합니다.',
      en: 'The lower bound is 5 × 50% = 2.5, rounded up to 3; the upper bound is 5. The upper bound is already reached, so nothing can start first: tasks stop first, but three healthy ones stay. So two are stopped, and two new tasks start in their place.',
    },
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'stuck-settings',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    stem: {
      ko: '네 서비스가 새 개정으로 롤링 업데이트를 시작했습니다. 태스크는 모두 정상이고 용량은 넉넉합니다. 태스크를 시작하지도 멈추지도 못해 나아가지 않는 서비스를 모두 고르십시오.',
      en: 'Four services begin a rolling update to a new revision. All tasks are healthy and there is plenty of capacity. Select every service that can neither start nor stop a task and so makes no progress.',
    },
    options: [
      {
        id: 'three',
        correct: true,
        text: {
          ko: '원하는 수 3, 최소 100%, 최대 125%',
          en: 'Desired 3, minimum 100%, maximum 125%',
        },
        why: {
          ko: '상한은 3.75를 내림한 3이고 하한도 3입니다. 백분율은 달라도 개수로는 틈이 없습니다.',
          en: 'The upper bound is 3.75 rounded down to 3, and the lower one is 3 too. The percentages differ, yet as numbers of tasks there is no gap.',
        },
      },
      {
        id: 'four',
        text: {
          ko: '원하는 수 4, 최소 100%, 최대 125%',
          en: 'Desired 4, minimum 100%, maximum 125%',
        },
        why: {
          ko: '상한이 5보다 작았다면 맞습니다. 4 × 125%는 꼭 5이므로 하나를 먼저 시작하며 나아갑니다.',
          en: 'Right if the upper bound were below 5. 4 × 125% is exactly 5, so one task can start first and the update goes on.',
        },
      },
      {
        id: 'two',
        text: {
          ko: '원하는 수 2, 최소 50%, 최대 100%',
          en: 'Desired 2, minimum 50%, maximum 100%',
        },
        why: {
          ko: '하한도 2였다면 맞습니다. 하한은 1이므로 하나를 먼저 멈추고 그 자리에 새 태스크를 시작합니다.',
          en: 'Right if the lower bound were 2 as well. It is 1, so one task is stopped first and a new one takes its place.',
        },
      },
      {
        id: 'one',
        correct: true,
        text: {
          ko: '원하는 수 1, 최소 100%, 최대 150%',
          en: 'Desired 1, minimum 100%, maximum 150%',
        },
        why: {
          ko: '상한은 1.5를 내림한 1이고 하한도 1입니다. 절반짜리 태스크는 없으므로 하나를 더 시작할 수 없습니다.',
          en: 'The upper bound is 1.5 rounded down to 1, and the lower one is 1. There is no half a task, so none can start.',
        },
      },
    ],
    explain: {
      ko: '나아가려면 상한이 원하는 수보다 크거나 하한이 원하는 수보다 작아야 합니다. 상한은 내림하고 하한은 올림하므로, 태스크가 적을수록 백분율의 여유가 개수로는 사라지기 쉽습니다. 그래서 백분율은 늘 개수로 바꾸어 확인합니다.',
      en: 'To move on, the upper bound must be above the desired count, or the lower bound below it. As one is rounded down and the other up, the slack of a percentage easily vanishes when tasks are few. So turn percentages into numbers of tasks before you trust them.',
    },
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'extra-addresses',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    stem: {
      ko: '원하는 태스크 수가 6인 Fargate 서비스가 최소와 최대 백분율의 기본값으로 배포합니다. 프라이빗 서브넷에 남은 IP가 걱정입니다. 배포하는 동안 평소보다 IP 주소를 최대 몇 개까지 더 쓸 수 있습니까?',
      en: 'A Fargate service with a desired count of 6 deploys with the default minimum and maximum percent. You worry about free IP addresses in the private subnets. How many more addresses than usual may its tasks use, at most, while it deploys?',
    },
    value: 6,
    tolerance: 0,
    unit: { ko: '개', en: 'addresses' },
    traps: [
      {
        value: 12,
        why: {
          ko: '배포하는 동안 쓰는 주소를 모두 합한 수라면 맞습니다. 평소에도 여섯을 쓰므로 더 쓰는 것은 여섯입니다.',
          en: 'Right as the total during the deployment. Six of them are in use all the time, so six are added.',
        },
      },
      {
        value: 0,
        why: {
          ko: '배포하는 동안에도 원하는 수를 넘지 않는다면, 곧 최대가 100%라면 맞습니다. 기본값은 200%입니다.',
          en: 'Right if a deployment never went above the desired count, that is, with a maximum of 100%. The default is 200%.',
        },
      },
      {
        value: 1,
        why: {
          ko: '한 번에 하나씩만 바꾼다면 맞습니다. 상한까지 자리가 있으면 새 태스크 여럿을 함께 시작합니다.',
          en: 'Right if tasks were replaced one at a time. As long as there is room below the upper bound, several start together.',
        },
      },
      {
        value: 3,
        why: {
          ko: '최대가 150%라면 맞습니다. 값을 정하지 않으면 200%입니다.',
          en: 'Right with a maximum of 150%. Left unset it is 200%.',
        },
      },
    ],
    explain: {
      ko: '최대 백분율의 기본값은 200%이므로 상한은 12이고, 새 태스크 여섯이 옛 태스크 여섯과 함께 돌 수 있습니다. Fargate의 태스크는 저마다 ENI와 프라이빗 IP를 갖습니다. 그래서 서브넷의 크기는 평소가 아니라 배포할 때를 보고 정합니다.',
      en: 'The default maximum is 200%, so the upper bound is 12 and six new tasks may run beside six old ones. Each Fargate task has an ENI and a private IP of its own. So choose the size of a subnet for the time of a deployment, not for a quiet day.',
    },
    facts: ['ecs-max-percent-default'],
    checked: '2026-11-22',
  },
]);
