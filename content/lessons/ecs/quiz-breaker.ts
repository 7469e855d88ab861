import { defineQuiz } from '@/lib/grade/item';

/** Section breaker. */
export const breakerItems = defineQuiz([
  {
    kind: 'single',
    id: 'no-breaker',
    rev: 1,
    objective: 'breaker',
    section: 'breaker',
    stem: {
      ko: '원하는 태스크 수 4, 최소 50%, 최대 100%인 서비스에 잘못된 개정을 배포했습니다. 새 태스크는 시작하다가 모두 죽고, 배포 회로 차단기는 한 번도 설정한 적이 없습니다. 한 시간 뒤의 모습은 무엇입니까?',
      en: 'A bad revision is deployed to a service with a desired count of 4, a minimum of 50% and a maximum of 100%. Every new task dies while starting, and nobody ever configured the deployment circuit breaker. What do you find an hour later?',
    },
    options: [
      {
        id: 'restored',
        text: {
          ko: '배포가 옛 개정으로 되돌아가 옛 개정의 태스크 넷이 일합니다.',
          en: 'The deployment was rolled back, and four old tasks work.',
        },
        why: {
          ko: '회로 차단기와 롤백을 켜 두었다면 맞습니다. 둘 다 기본은 꺼짐이고, ECS는 스스로 배포를 포기하지 않습니다.',
          en: 'Right with the circuit breaker and rollback switched on. Both are off by default, and ECS does not give up a deployment by itself.',
        },
      },
      {
        id: 'untouched',
        text: {
          ko: '새 태스크가 정상이 되지 못했으므로 옛 태스크 넷이 그대로 일합니다.',
          en: 'No new task became healthy, so all four old ones still work.',
        },
        why: {
          ko: '최소가 100%라면 맞습니다. 여기서는 하한이 2이고 상한이 4라서, 새 태스크의 자리를 내려고 먼저 둘을 멈추었습니다.',
          en: 'Right with a minimum of 100%. Here the bounds are 2 and 4, so two old tasks were stopped first to make room.',
        },
      },
      {
        id: 'half',
        correct: true,
        text: {
          ko: '옛 태스크 둘만 일하고, 새 태스크는 시작과 실패를 되풀이합니다.',
          en: 'Two old tasks work while new ones keep starting and failing.',
        },
        why: {
          ko: '하한 2까지 멈춘 자리에 새 태스크를 시작하지만 번번이 실패합니다. 끊어 줄 것이 없어 간격만 늘리며 계속 시도합니다.',
          en: 'Old tasks were stopped down to the lower bound of 2, and the new ones in their place fail each time. With nothing to cut it off, ECS keeps trying, at growing intervals.',
        },
      },
      {
        id: 'empty',
        text: {
          ko: '옛 태스크가 차례로 모두 멈추어 일하는 태스크가 하나도 없습니다.',
          en: 'The old tasks were all stopped in turn, and nothing works.',
        },
        why: {
          ko: '최소가 0%라면 맞습니다. 하한 2가 있으므로 정상인 옛 태스크 둘은 멈추지 않습니다.',
          en: 'Right with a minimum of 0%. The lower bound of 2 protects two healthy old tasks.',
        },
      },
    ],
    explain: {
      ko: '하한은 손님을 지키지만 배포를 끝내 주지는 않습니다. 회로 차단기가 없으면 스케줄러는 적힌 바람대로 새 태스크를 끝없이 다시 시작하고, 그동안 서비스는 절반의 힘으로 버팁니다. 그래서 차단기와 롤백을 함께 켜 둡니다.',
      en: 'The lower bound protects the shoppers but does not end the deployment. Without a circuit breaker the scheduler goes on starting what the service asks for, while half the tasks carry the load. That is why you switch on the breaker together with rollback.',
    },
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'breaker-reset',
    rev: 1,
    objective: 'breaker',
    section: 'breaker',
    stem: {
      ko: '원하는 태스크 수가 12인 서비스에 배포 회로 차단기를 기본 설정으로 켰습니다. 새 배포에서 태스크 넷이 잇달아 실패한 뒤 하나가 정상이 되었습니다. 그 뒤로는 정상이 되는 태스크 없이 실패만 이어진다면, 앞으로 몇 번 더 실패할 때 배포가 FAILED가 됩니까?',
      en: 'A service with a desired count of 12 uses the deployment circuit breaker with its default settings. In a new deployment four tasks fail one after another, then one becomes healthy. From then on tasks only fail and none becomes healthy. After how many more failures is the deployment FAILED?',
    },
    value: 6,
    tolerance: 0,
    unit: { ko: '번', en: 'failures' },
    traps: [
      {
        value: 2,
        why: {
          ko: '정상 태스크가 생겨도 횟수를 되돌리지 않도록 설정했다면 맞습니다. 기본 설정에서는 앞의 네 번이 0으로 돌아갔습니다.',
          en: 'Right if the count were set not to reset when a task becomes healthy. By default the four failures went back to 0.',
        },
      },
      {
        value: 3,
        why: {
          ko: '원하는 태스크 수가 6 이하라면 맞습니다. 3은 임계값의 최솟값이고, 12의 절반은 그보다 큽니다.',
          en: 'Right for a desired count of 6 or less. Three is the smallest threshold, and half of 12 is more.',
        },
      },
      {
        value: 12,
        why: {
          ko: '임계값이 원하는 수의 100%라면 맞습니다. 기본은 50%입니다.',
          en: 'Right if the threshold were 100% of the desired count. The default is 50%.',
        },
      },
      {
        value: 10,
        why: {
          ko: '임계값의 최솟값이 10이던 예전이라면 맞습니다. 지금의 최솟값은 3입니다.',
          en: 'Right in the past, when the smallest threshold was 10. Today it is 3.',
        },
      },
    ],
    explain: {
      ko: '임계값은 12의 50%인 6이고, 최솟값 3과 최댓값 200 사이에 있습니다. 기본 설정에서는 태스크 하나가 정상이 되는 순간 횟수가 0이 되므로 다시 여섯 번을 채워야 합니다. 실패와 성공이 섞이는 배포까지 잡으려면 이 되돌림을 끕니다.',
      en: 'The threshold is 50% of 12, that is 6, which lies between the limits of 3 and 200. By default the count returns to 0 the moment a task becomes healthy, so it takes six failures again. To catch deployments in which failure and success mix, switch this reset off.',
    },
    facts: ['ecs-breaker-percent', 'ecs-breaker-min', 'ecs-breaker-max'],
    checked: '2026-11-22',
  },
]);
