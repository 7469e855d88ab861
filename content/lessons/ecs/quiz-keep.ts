import { defineQuiz } from '@/lib/grade/item';

/** Sections place and heal. */
export const keepItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'zone-loss',
    rev: 1,
    objective: 'keep',
    section: 'place',
    stem: {
      ko: '행사를 앞두고 orders 서비스의 원하는 태스크 수를 7로 올렸고, 일곱 개 모두 두 가용 영역에 고르게 놓여 정상으로 실행됩니다. 한 영역이 갑자기 멈추었습니다. 스케줄러가 새 태스크를 채우기 전에, 운이 나쁘면 몇 개만 남아 일합니까?',
      en: 'Before a sale the desired count of the orders service was raised to 7, and all seven tasks are healthy and spread evenly over two Availability Zones. One zone suddenly fails. Before the scheduler has replaced anything, how many tasks are still working in the worse case?',
    },
    value: 3,
    tolerance: 0,
    unit: { ko: '개', en: 'tasks' },
    traps: [
      {
        value: 4,
        why: {
          ko: '운이 나쁘면 넷이 있던 영역을 잃습니다. 셋이 있던 영역이 멈추었을 때의 수입니다.',
          en: 'In the worse case the zone with four tasks fails. This is the number when the zone with three fails.',
        },
      },
      {
        value: 0,
        why: {
          ko: '서비스는 따로 정하지 않아도 태스크를 가용 영역에 나누어 놓습니다. 모두 한 영역에 있었을 때의 수입니다.',
          en: 'Without any setting, a service spreads its tasks over the zones. This is the number if all of them had been in one zone.',
        },
      },
      {
        value: 7,
        why: {
          ko: '새 태스크는 이미지를 받고 상태 확인을 통과해야 하므로 그사이에는 모자랍니다. 스케줄러가 다 채운 뒤의 수입니다.',
          en: 'New tasks have to pull their image and pass health checks first, so for a while there are fewer. This is the number after the scheduler has replaced what is missing.',
        },
      },
      {
        value: 6,
        why: {
          ko: '영역이 멈추면 거기에 있던 태스크가 모두 멈춥니다. 태스크 하나만 멈추었을 때의 수입니다.',
          en: 'A zone that fails takes all of its tasks with it. This is the number if a single task had stopped.',
        },
      },
    ],
    explain: {
      ko: '일곱을 두 영역에 고르게 나누면 넷과 셋입니다. 넷이 있던 영역을 잃으면 셋이 남습니다. 원하는 수를 정할 때에는 한 영역을 잃고 남은 수로 잠시 버틸 수 있는지 따져 봅니다.',
      en: 'Seven spread evenly over two zones are four and three. Lose the zone with four, and three are left. When you choose a desired count, ask whether the tasks left after losing a zone can carry the load for a while.',
    },
    facts: ['ecs-spread'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'replace-order',
    rev: 1,
    objective: 'keep',
    section: 'heal',
    stem: {
      ko: '태스크 t3에는 필수인 주문 컨테이너와 필수가 아닌 로그 컨테이너가 있습니다. 주문 컨테이너가 오류로 끝난 뒤 손님의 주문을 다시 네 태스크가 나누어 받기까지, 일어나는 차례로 놓으십시오.',
      en: 'Task t3 has an essential order container and a log container that is not essential. The order container ends with an error. Put the steps in order, up to the point where four tasks share the shoppers’ orders again.',
    },
    steps: [
      {
        id: 'stop-rest',
        text: {
          ko: 't3의 로그 컨테이너도 멈추고 t3이 STOPPED가 됩니다.',
          en: 'The log container of t3 is stopped too, and t3 becomes STOPPED.',
        },
        why: {
          ko: '필수 컨테이너가 끝나면 같은 태스크의 나머지도 멈춥니다. 로그 컨테이너에 문제가 없었어도 그렇습니다.',
          en: 'When an essential container ends, the rest of its task is stopped, even if nothing was wrong with the log container.',
        },
      },
      {
        id: 'compare',
        text: {
          ko: '스케줄러가 원하는 수 4와 실행 중인 수 3의 차이를 알아냅니다.',
          en: 'The scheduler finds that 4 are desired and 3 are running.',
        },
        why: {
          ko: '새 태스크를 시작하게 하는 것은 멈춘 까닭이 아니라 개수의 차이입니다. 차이는 t3이 멈춘 다음에야 생깁니다.',
          en: 'It is the difference in number, not the reason for the stop, that makes the scheduler start a task. The difference exists only once t3 has stopped.',
        },
      },
      {
        id: 'start',
        text: {
          ko: '스케줄러가 태스크 정의를 읽고 t5를 놓을 자리를 정합니다.',
          en: 'The scheduler reads the task definition and finds a place for t5.',
        },
        why: {
          ko: 't3을 다시 켜지 않고 새 태스크를 만듭니다. 자리와 ENI가 있어야 이미지를 받으러 나갈 수 있습니다.',
          en: 't3 is not started again; a new task is made. It needs a place and an ENI before it can fetch an image.',
        },
      },
      {
        id: 'pull',
        text: {
          ko: 't5가 이미지를 받아 컨테이너를 시작하고 RUNNING이 됩니다.',
          en: 't5 pulls the image, starts its containers and is RUNNING.',
        },
        why: {
          ko: '새 태스크는 t3의 컨테이너를 물려받지 않으므로 이미지부터 받습니다.',
          en: 'A new task inherits no container of t3, so it begins with the image.',
        },
      },
      {
        id: 'check',
        text: {
          ko: 't5가 대상 그룹의 상태 확인을 통과합니다.',
          en: 't5 passes the health checks of the target group.',
        },
        why: {
          ko: 'RUNNING은 컨테이너가 시작되었다는 뜻이고, 주문을 받을 준비가 되었는지는 상태 확인이 가립니다.',
          en: 'RUNNING says that the containers have started; the health check finds out whether they can take orders.',
        },
      },
      {
        id: 'traffic',
        text: {
          ko: 'ALB가 주문 요청의 일부를 t5로 보냅니다.',
          en: 'The ALB sends a share of the orders to t5.',
        },
        why: {
          ko: '로드 밸런서는 정상인 대상에만 요청을 나눕니다. 그래서 손님은 준비되지 않은 태스크를 만나지 않습니다.',
          en: 'A load balancer divides requests among healthy targets only, so no shopper meets a task that is not ready.',
        },
      },
    ],
    explain: {
      ko: '한 컨테이너가 끝나면 태스크가 끝나고, 태스크가 끝나면 개수가 모자라고, 모자라면 새 태스크가 시작됩니다. 새 태스크는 이미지 받기부터 상태 확인까지 처음부터 다시 거칩니다. 그래서 채워지기까지 걸리는 시간은 이미지의 크기와 상태 확인 설정에 달려 있습니다.',
      en: 'When an essential container ends, its task ends; when a task ends, one is missing; and when one is missing, a new one starts. The new one goes through everything from pulling to health checks. How soon the gap is closed therefore depends on the size of the image and on the health check settings.',
    },
    facts: ['ecs-essential', 'ecs-service-keeps'],
    checked: '2026-11-22',
  },
]);
