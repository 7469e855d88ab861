import { defineQuiz } from '@/lib/grade/item';

const healthyNow = { read: 'metric', metric: 'healthy' } as const;
const freshNow = { read: 'metric', metric: 'fresh' } as const;
const lowest = { read: 'lowest', metric: 'healthy', from: 2 } as const;
const failed = { read: 'count', of: { code: 'deployment-failed' } } as const;
const loseZone = [{ at: 5, command: 'lose-zone', args: { part: 'tasks-a' } }];
const deployGood = { at: 5, command: 'deploy', args: { image: 'good' } };
const fullThenDeploy = (free: number) => [
  { at: 3, command: 'fill-cluster', args: { free } },
  deployGood,
];

/** Experiments about room for tasks. */
export const placeItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-zone-room',
    rev: 1,
    objective: 'keep',
    section: 'heal',
    stem: {
      ko: '원하는 태스크 수가 4인 서비스가 두 가용 영역에 둘씩 놓여 있습니다. {capacity} 한 영역이 멈추어 돌아오지 않습니다. 5분 뒤 정상 태스크는 몇 개입니까?',
      en: 'A service with a desired count of 4 has two tasks in each of two Availability Zones. {capacity} One zone fails and does not come back. How many tasks are healthy 5 minutes later?',
    },
    preset: 'zone-loss',
    cases: [
      {
        values: {
          capacity: {
            ko: 'EC2 용량이고, 태스크 세 개가 들어가는 인스턴스가 영역마다 하나씩 있으며 더 늘어나지 않습니다.',
            en: 'It runs on EC2 capacity: each zone has one instance that holds three tasks, and no more are added.',
          },
        },
        change: {
          params: { capacity: 'ec2', instances: 1, slots: 3 },
          onlyCommands: loseZone,
          until: 305,
        },
      },
      {
        values: {
          capacity: {
            ko: 'Fargate를 쓰고 용량은 넉넉합니다.',
            en: 'It runs on Fargate, with plenty of capacity.',
          },
        },
        change: { onlyCommands: loseZone, until: 305 },
      },
      {
        values: {
          capacity: {
            ko: 'EC2 용량이고, 태스크 두 개가 들어가는 인스턴스가 영역마다 하나씩 있으며 더 늘어나지 않습니다.',
            en: 'It runs on EC2 capacity: each zone has one instance that holds two tasks, and no more are added.',
          },
        },
        change: {
          params: { capacity: 'ec2', instances: 1, slots: 2 },
          onlyCommands: loseZone,
          until: 305,
        },
      },
    ],
    options: [
      {
        id: 'four',
        text: { ko: '4개', en: '4' },
        when: [{ reading: healthyNow, is: 'equal', value: 4 }],
        why: {
          ko: '스케줄러는 모자란 둘을 남은 영역에 시작하려 하지만, 놓을 자리가 있어야 합니다. 남은 영역에 둘이 더 들어갈 때의 답입니다.',
          en: 'The scheduler tries to start the missing two in the zone that is left, but they need room. This is the answer if there is room for two more.',
        },
      },
      {
        id: 'three',
        text: { ko: '3개', en: '3' },
        when: [{ reading: healthyNow, is: 'equal', value: 3 }],
        why: {
          ko: '들어가는 만큼은 채우고 나머지는 자리가 날 때까지 기다립니다. 남은 영역에 하나만 더 들어갈 때의 답입니다.',
          en: 'As many start as fit, and the rest wait for room. This is the answer if there is room for just one more.',
        },
      },
      {
        id: 'two',
        text: { ko: '2개', en: '2' },
        when: [{ reading: healthyNow, is: 'equal', value: 2 }],
        why: {
          ko: '잃은 태스크는 멈춘 영역이 돌아오기를 기다리지 않고, 자리가 있는 다른 영역에 새로 시작합니다. 남은 영역에 빈자리가 없을 때의 답입니다.',
          en: 'Lost tasks do not wait for their zone to return; new ones start in another zone that has room. This is the answer if there is no room left there.',
        },
      },
      {
        id: 'none',
        text: { ko: '0개', en: '0' },
        when: [{ reading: healthyNow, is: 'equal', value: 0 }],
        why: {
          ko: '다른 영역의 태스크는 영향을 받지 않고, 원하는 수를 못 채워도 있는 태스크는 계속 일합니다. 넷이 모두 멈춘 영역에 있었고 놓을 자리도 없을 때의 답입니다.',
          en: 'Tasks in the other zone are untouched, and they go on working even when the desired count cannot be met. This is the answer if all four had been in the lost zone and there was no room elsewhere.',
        },
      },
    ],
    contrast: {
      change: { params: { instances: 1, slots: 2 } },
      text: {
        ko: '인스턴스 하나에 둘만 들어간다면 남은 영역은 이미 차 있어, 모자란 둘을 놓지 못합니다.',
        en: 'If an instance held only two tasks, the zone that is left would be full and neither missing task could be placed.',
      },
    },
    explain: {
      ko: '스케줄러는 원하는 수와 실제의 차이를 남은 영역에서 메웁니다. 그러나 태스크를 놓으려면 CPU와 메모리가 남아 있어야 하고, 없으면 자리가 날 때까지 모자란 채로 둡니다. 인스턴스를 직접 돌본다면 한 영역을 잃고도 나머지를 놓을 여유를 미리 두어야 합니다.',
      en: 'The scheduler makes up the difference to the desired count in the zones that are left. But a task needs free CPU and memory, and without them the service stays short until there is room. If you look after instances yourself, keep enough spare room to lose a zone.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-full-cluster',
    rev: 1,
    objective: 'capacity',
    section: 'capacity',
    stem: {
      ko: 'EC2 용량에서 실행되는 서비스의 원하는 태스크 수는 4이고 네 개 모두 정상입니다. 인스턴스는 늘어나지 않으며, {room} 최소 {min}%, 최대 200%로 멀쩡한 새 개정을 배포했습니다. 10분 뒤까지 어떻게 됩니까?',
      en: 'A service on EC2 capacity has a desired count of 4, and all four tasks are healthy. No instances are added, and {room} With a minimum of {min}% and a maximum of 200%, a good new revision is deployed. What happens over the next 10 minutes?',
    },
    preset: 'full-cluster',
    cases: [
      {
        values: {
          min: 100,
          room: {
            ko: '다른 서비스들이 빈자리를 모두 차지했습니다.',
            en: 'tasks of other services fill every free place.',
          },
        },
        change: { onlyCommands: fullThenDeploy(0), until: 605 },
      },
      {
        values: {
          min: 50,
          room: {
            ko: '다른 서비스들이 빈자리를 모두 차지했습니다.',
            en: 'tasks of other services fill every free place.',
          },
        },
        change: {
          params: { 'minimum-healthy': 50 },
          onlyCommands: fullThenDeploy(0),
          until: 605,
        },
      },
      {
        values: {
          min: 100,
          room: {
            ko: '태스크 두 개가 더 들어갈 자리가 남아 있습니다.',
            en: 'there is room for two more tasks.',
          },
        },
        change: { onlyCommands: fullThenDeploy(2), until: 605 },
      },
    ],
    options: [
      {
        id: 'waits',
        text: {
          ko: '새 태스크는 하나도 시작하지 못하고 옛 태스크 넷이 계속 일합니다.',
          en: 'No new task can start, and the four old ones go on working.',
        },
        when: [
          { reading: freshNow, is: 'equal', value: 0 },
          { reading: lowest, is: 'equal', value: 4 },
          { reading: failed, is: 'equal', value: 0 },
        ],
        why: {
          ko: '놓을 자리가 없고 옛 태스크를 먼저 멈출 수도 없을 때의 답입니다. 상한은 시작해도 되는 수일 뿐, 자리를 만들어 주지 않습니다.',
          en: 'This is the answer when there is no place for a new task and no old one may stop first. The upper bound only permits a start; it provides no room.',
        },
      },
      {
        id: 'starts-first',
        text: {
          ko: '정상 태스크 넷을 지키며 배포가 끝납니다.',
          en: 'The deployment completes, with four healthy tasks throughout.',
        },
        when: [
          { reading: freshNow, is: 'equal', value: 4 },
          { reading: lowest, is: 'equal', value: 4 },
        ],
        why: {
          ko: '옛 태스크를 멈추기 전에 새 태스크를 시작하려면 그만큼 자리가 남아 있어야 합니다. 인스턴스에 빈자리가 있거나 Fargate를 쓸 때의 답입니다.',
          en: 'To start new tasks before old ones stop, there has to be room for both. This is the answer with free places on the instances, or on Fargate.',
        },
      },
      {
        id: 'stops-first',
        text: {
          ko: '옛 태스크 일부가 먼저 멈춘 뒤 배포가 끝납니다.',
          en: 'Some old tasks stop first, and then the deployment completes.',
        },
        when: [
          { reading: freshNow, is: 'equal', value: 4 },
          { reading: lowest, is: 'below', value: 4 },
        ],
        why: {
          ko: '자리가 없을 때 먼저 멈추어 자리를 내려면 하한이 원하는 수보다 낮아야 합니다. 자리가 없고 최소를 100%보다 낮게 정했을 때의 답입니다.',
          en: 'Old tasks may stop first to make room only if the lower bound is below the desired count. This is the answer with no room and a minimum below 100%.',
        },
      },
      {
        id: 'fails',
        text: {
          ko: '배포가 곧 FAILED로 끝나고 옛 개정으로 되돌아갑니다.',
          en: 'The deployment soon ends as FAILED and the old revision comes back.',
        },
        when: [{ reading: failed, is: 'at-least', value: 1 }],
        why: {
          ko: '스케줄러는 스스로 포기하지 않고, 실패를 세어 배포를 끊는 회로 차단기는 기본이 꺼짐입니다. 차단기를 켰고 새 태스크가 실패를 거듭할 때의 모습입니다.',
          en: 'The scheduler never gives up by itself, and the circuit breaker, which counts failures and ends a deployment, is off by default. It would be so with the breaker on and new tasks failing again and again.',
        },
      },
    ],
    contrast: {
      change: { params: { capacity: 'fargate' } },
      text: {
        ko: 'Fargate라면 다른 서비스와 인스턴스를 나누어 쓰지 않으므로 새 태스크를 먼저 시작할 수 있습니다.',
        en: 'On Fargate you share no instances with other services, so new tasks can start first.',
      },
    },
    explain: {
      ko: '상한은 몇 개까지 실행해도 되는지를 정하고, 실제로 놓을 자리는 용량이 댑니다. 자리가 있으면 새것을 먼저 시작하고, 자리가 없으면 하한이 허락할 때만 옛것을 먼저 멈춥니다. EC2 용량에서는 배포할 때 쓸 여유 자리까지 직접 마련해야 합니다.',
      en: 'The upper bound says how many tasks may run; the room for them comes from the capacity. With room, new ones start first; without it, old ones stop first, and only if the lower bound allows it. On EC2 capacity you also have to provide the spare room for deployments.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
