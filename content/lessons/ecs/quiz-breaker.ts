import { defineQuiz } from '@/lib/grade/item';

/** Section breaker. */
export const breakerItems = defineQuiz([
  {
    kind: 'single',
    id: 'no-breaker',
    rev: 1,
    objective: 'breaker',
    section: 'breaker',
    concept: 'failing-deployment',
    stem: {
      ko: '원하는 태스크 수 4, 최소 50%, 최대 100%인 서비스에 잘못된 개정을 배포했습니다. 새 태스크는 시작하다가 모두 죽고, 배포 회로 차단기는 한 번도 설정한 적이 없습니다. 한 시간 뒤의 모습은 무엇입니까?',
      en: 'A bad revision is deployed to a service with a desired count of 4, a minimum of 50% and a maximum of 100%. Every new task dies while starting, and nobody ever configured the deployment circuit breaker. What do you find an hour later?',
    },
    options: [
      {
        id: 'restored',
        text: {
          ko: '배포가 옛 개정으로 되돌아가고, 옛 개정의 태스크 넷이 일합니다.',
          en: 'The deployment was rolled back, and four old tasks are running.',
        },
        why: {
          ko: '회로 차단기도 롤백도 기본은 꺼짐이고, ECS는 스스로 배포를 포기하지 않습니다. 둘 다 켜 두었을 때의 모습입니다.',
          en: 'The circuit breaker and rollback are both off by default, and ECS does not give up on a deployment by itself. This is what you would find with both switched on.',
        },
      },
      {
        id: 'untouched',
        text: {
          ko: '새 태스크가 정상이 되지 못했으므로 옛 태스크 넷이 그대로 일합니다.',
          en: 'No new task became healthy, so all four old ones are still running.',
        },
        why: {
          ko: '하한이 2이고 상한이 4라서, 새 태스크의 자리를 내려고 먼저 둘을 멈추었습니다. 최소가 100%일 때의 모습입니다.',
          en: 'The bounds are 2 and 4, so two old tasks were stopped first to make room. This is what you would find with a minimum of 100%.',
        },
      },
      {
        id: 'half',
        correct: true,
        text: {
          ko: '옛 태스크 둘만 일하고, 새 태스크는 시작과 실패를 되풀이합니다.',
          en: 'Two old tasks are running while new ones keep starting and failing.',
        },
        why: {
          ko: '하한 2가 될 때까지 옛 태스크를 멈추고 그 자리에 새 태스크를 시작하지만 번번이 실패합니다. 끊어 줄 것이 없어 간격만 늘리며 계속 시도합니다.',
          en: 'Old tasks were stopped down to the lower bound of 2, and the new ones in their place fail each time. With nothing to stop it, ECS keeps trying, at growing intervals.',
        },
      },
      {
        id: 'empty',
        text: {
          ko: '옛 태스크가 차례로 모두 멈추어 일하는 태스크가 하나도 없습니다.',
          en: 'The old tasks were stopped one after another, and none is running.',
        },
        why: {
          ko: '하한이 2이므로 정상인 옛 태스크 둘은 멈추지 않습니다. 최소가 0%일 때의 모습입니다.',
          en: 'The lower bound of 2 protects two healthy old tasks. This is what you would find with a minimum of 0%.',
        },
      },
    ],
    explain: {
      ko: '하한은 손님을 지키지만 배포를 끝내 주지는 않습니다. 회로 차단기가 없으면 스케줄러는 새 태스크를 끝없이 다시 시작하고, 그동안 서비스는 태스크 절반으로 버팁니다. 그래서 차단기와 롤백을 함께 켜 둡니다.',
      en: 'The lower bound protects the shoppers but does not end the deployment. Without a circuit breaker the scheduler keeps starting new tasks, while half of the tasks carry the load. That is why you switch on the breaker together with rollback.',
    },
    facts: ['ecs-breaker-off'],
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
          ko: '기본 설정에서는 정상 태스크가 생기는 순간 앞의 네 번이 0으로 돌아갑니다. 횟수를 되돌리지 않도록 설정했을 때의 답입니다.',
          en: 'By default the count went from 4 back to 0 when a task became healthy. This is the answer if that reset is switched off.',
        },
      },
      {
        value: 3,
        why: {
          ko: '임계값은 12의 절반인 6입니다. 3은 임계값의 최솟값이라, 원하는 태스크 수가 6 이하일 때의 답입니다.',
          en: 'The threshold is half of 12, that is 6. Three is the smallest threshold and applies to a desired count of 6 or less.',
        },
      },
      {
        value: 12,
        why: {
          ko: '임계값의 기본은 원하는 수의 50%입니다. 100%일 때의 답입니다.',
          en: 'The default threshold is 50% of the desired count. This is the answer for 100%.',
        },
      },
      {
        value: 10,
        why: {
          ko: '임계값의 최솟값은 이제 3입니다. 최솟값이 10이던 예전의 답입니다.',
          en: 'The smallest threshold is 3 today. This was the answer when it was 10.',
        },
      },
    ],
    explain: {
      ko: '임계값은 12의 50%인 6이고, 최솟값 3과 최댓값 200 사이에 있습니다. 기본 설정에서는 태스크 하나가 정상이 되는 순간 횟수가 0이 되므로 다시 여섯 번을 채워야 합니다. 실패와 성공이 섞이는 배포까지 잡으려면 이 초기화를 끕니다.',
      en: 'The threshold is 50% of 12, that is 6, which lies between the limits of 3 and 200. By default the count returns to 0 the moment a task becomes healthy, so it takes six failures again. To catch deployments in which some tasks fail and some succeed, switch this reset off.',
    },
    facts: ['ecs-breaker-percent', 'ecs-breaker-min', 'ecs-breaker-max'],
    checked: '2026-11-22',
  },
]);
