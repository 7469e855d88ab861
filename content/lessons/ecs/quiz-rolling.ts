import { defineQuiz } from '@/lib/grade/item';

/** Section rolling. */
export const rollingItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'stop-first',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    concept: 'lower-bound',
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
          ko: '하한은 올림하므로 3이고, 다섯에서 셋을 남기면 둘만 멈출 수 있습니다. 하한 2.5를 2로 내림했을 때의 답입니다.',
          en: 'The lower bound is rounded up to 3, and keeping three of five leaves two to stop. This is the answer if 2.5 were rounded down to 2.',
        },
      },
      {
        value: 0,
        why: {
          ko: '하한 3이 다섯보다 낮아, 먼저 멈추어 자리를 낼 수 있습니다. 최소가 100%일 때의 답입니다.',
          en: 'The lower bound of 3 is below five, so tasks may be stopped first to make room. This is the answer for a minimum of 100%.',
        },
      },
      {
        value: 5,
        why: {
          ko: '정상 태스크는 하한 3 아래로 내려갈 수 없습니다. 최소가 0%일 때의 답입니다.',
          en: 'The number of healthy tasks may not fall below the lower bound of 3. This is the answer for a minimum of 0%.',
        },
      },
      {
        value: 1,
        why: {
          ko: '한 번에 몇 개를 바꿀지는 두 백분율이 정합니다. 롤링 업데이트가 언제나 하나씩 바꾸어야 맞는 답입니다.',
          en: 'The two percentages decide how many tasks change at a time. This would be the answer only if a rolling update always replaced them one by one.',
        },
      },
    ],
    explain: {
      ko: '하한은 5 × 50% = 2.5를 올림한 3, 상한은 5입니다. 상한이 이미 차 있어 먼저 시작할 수 없으므로 먼저 멈추되, 정상 태스크 셋은 남깁니다. 그래서 둘을 멈추고 그 자리에 새 태스크 둘을 시작합니다.',
      en: 'The lower bound is 5 × 50% = 2.5, rounded up to 3; the upper bound is 5. The upper bound is already reached, so no task can start first; instead tasks stop first, and three healthy ones stay. So two are stopped, and two new tasks start in their place.',
    },
    facts: ['ecs-min-healthy-default'],
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'stuck-settings',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    concept: 'stuck-deployment',
    stem: {
      ko: '서비스 넷이 새 개정으로 롤링 업데이트를 시작했습니다. 태스크는 모두 정상이고 용량은 넉넉합니다. 태스크를 시작하지도 멈추지도 못해 나아가지 않는 서비스를 모두 고르십시오.',
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
          ko: '상한은 3.75를 내림한 3이고 하한도 3입니다. 백분율은 달라도 개수로 바꾸면 여유가 없습니다.',
          en: 'The upper bound is 3.75 rounded down to 3, and the lower one is 3 too. The percentages differ, but in numbers of tasks there is no room.',
        },
      },
      {
        id: 'four',
        text: {
          ko: '원하는 수 4, 최소 100%, 최대 125%',
          en: 'Desired 4, minimum 100%, maximum 125%',
        },
        why: {
          ko: '4 × 125%는 꼭 5이므로 하나를 먼저 시작하며 나아갑니다. 상한이 5보다 작아야 멈춰 섭니다.',
          en: '4 × 125% is exactly 5, so one task can start first and the update goes on. It would be stuck only with an upper bound below 5.',
        },
      },
      {
        id: 'two',
        text: {
          ko: '원하는 수 2, 최소 50%, 최대 100%',
          en: 'Desired 2, minimum 50%, maximum 100%',
        },
        why: {
          ko: '하한은 1이므로 하나를 먼저 멈추고 그 자리에 새 태스크를 시작합니다. 하한도 2여야 멈춰 섭니다.',
          en: 'The lower bound is 1, so one task is stopped first and a new one takes its place. It would be stuck only if the lower bound were 2 as well.',
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
          en: 'The upper bound is 1.5 rounded down to 1, and the lower one is 1. There is no such thing as half a task, so none can start.',
        },
      },
    ],
    explain: {
      ko: '나아가려면 상한이 원하는 수보다 크거나 하한이 원하는 수보다 작아야 합니다. 상한은 내림하고 하한은 올림하므로, 태스크가 적을수록 백분율로는 있던 여유가 개수로는 사라지기 쉽습니다. 그래서 백분율은 늘 개수로 바꾸어 확인합니다.',
      en: 'To move on, the upper bound must be above the desired count, or the lower bound below it. Because one is rounded down and the other up, the room that a percentage leaves easily disappears when tasks are few. So turn percentages into numbers of tasks before you rely on them.',
    },
    facts: ['ecs-min-healthy-default', 'ecs-max-percent-default'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'extra-addresses',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    concept: 'upper-bound',
    stem: {
      ko: '원하는 태스크 수가 6인 Fargate 서비스를 최소와 최대 백분율의 기본값으로 배포합니다. 프라이빗 서브넷에 남은 IP가 걱정입니다. 배포하는 동안 평소보다 IP 주소를 최대 몇 개까지 더 쓸 수 있습니까?',
      en: 'A Fargate service with a desired count of 6 deploys with the default minimum and maximum percent. You worry about free IP addresses in the private subnets. During the deployment, how many more addresses than usual may its tasks use, at most?',
    },
    value: 6,
    tolerance: 0,
    unit: { ko: '개', en: 'addresses' },
    traps: [
      {
        value: 12,
        why: {
          ko: '평소에도 여섯을 쓰므로 더 쓰는 것은 여섯입니다. 이 값은 배포하는 동안 쓰는 주소를 모두 합한 수입니다.',
          en: 'Six are in use all the time, so six are added. This is the total during the deployment.',
        },
      },
      {
        value: 0,
        why: {
          ko: '최대 백분율의 기본값은 200%이므로 원하는 수의 두 배까지 늘어납니다. 최대가 100%여서 원하는 수를 넘지 않을 때의 답입니다.',
          en: 'The default maximum is 200%, so the number of tasks can double. This is the answer for a maximum of 100%, where it never exceeds the desired count.',
        },
      },
      {
        value: 1,
        why: {
          ko: '상한까지 자리가 있으면 새 태스크 여럿을 함께 시작합니다. 한 번에 하나씩만 바꿀 때의 답입니다.',
          en: 'As long as there is room below the upper bound, several tasks start together. This is the answer if tasks were replaced one at a time.',
        },
      },
      {
        value: 3,
        why: {
          ko: '값을 정하지 않으면 최대는 200%입니다. 150%일 때의 답입니다.',
          en: 'If you do not set it, the maximum is 200%. This is the answer for 150%.',
        },
      },
    ],
    explain: {
      ko: '최대 백분율의 기본값은 200%이므로 상한은 12이고, 새 태스크 여섯이 옛 태스크 여섯과 함께 실행될 수 있습니다. Fargate의 태스크는 저마다 ENI와 프라이빗 IP를 갖습니다. 그래서 서브넷의 크기는 평소가 아니라 배포할 때를 기준으로 정합니다.',
      en: 'The default maximum is 200%, so the upper bound is 12 and six new tasks may run beside six old ones. Each Fargate task has an ENI and a private IP of its own. So choose the size of a subnet for a deployment, not for normal operation.',
    },
    facts: ['ecs-max-percent-default'],
    checked: '2026-11-22',
  },
]);
