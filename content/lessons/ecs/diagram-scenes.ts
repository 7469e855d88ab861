import type { Scene, Token } from '@/lib/diagram/diagram';

const counts = (desired: number, running: number) => ({
  ko: `원하는 ${desired} · 실행 ${running}`,
  en: `desired ${desired} · running ${running}`,
});

const running = (count: number) => ({ ko: `실행 ${count}`, en: `running ${count}` });

const versions = (old: number, fresh: number) => ({
  ko: `옛 ${old} · 새 ${fresh}`,
  en: `old ${old} · new ${fresh}`,
});

const healthy = (count: number) => ({ ko: `정상 대상 ${count}`, en: `healthy ${count}` });

/** Task ids of one zone, from the left; a dashed one is not, or no longer, counted as healthy. */
function tasksIn(
  zone: 'a' | 'c',
  tasks: readonly (readonly [id: string, state?: Token['state']])[],
): Token[] {
  return tasks.map(([id, state = 'plain'], slot) => ({
    id,
    message: id,
    at: { node: `tasks-${zone}`, slot },
    state,
  }));
}

const frames = ['region', 'vpc', 'cluster', 'az-a', 'az-c'];
const control = ['service', 'scheduler', 'read-desired'];
const starting = ['start-a', 'start-c', 'tasks-a', 'tasks-c'];

export const scenes: readonly Scene[] = [
  {
    id: 'overview',
    title: { ko: '전체 그림', en: 'The whole picture' },
    caption: {
      ko: '배포 파이프라인은 원하는 개수와 개정을 서비스에 적을 뿐입니다. 스케줄러가 그것을 실제와 견주어, 모자란 태스크를 시작하고 넘치는 태스크를 멈춥니다.',
      en: 'The pipeline only writes the desired count and revision into the service. The scheduler compares that with what is running, starts missing tasks and stops surplus ones.',
    },
    focus: 'all',
    tokens: [...tasksIn('a', [['t1'], ['t2']]), ...tasksIn('c', [['t3'], ['t4']])],
    camera: 'all',
  },
  {
    id: 'desire',
    title: { ko: '바라는 것과 실제', en: 'Wanted and running' },
    caption: {
      ko: '서비스에 적힌 수는 4인데 실행 중인 태스크는 하나도 없습니다. 그 차이가 4이므로 스케줄러는 태스크 정의 orders:7을 보고 태스크 넷을 시작하려 합니다.',
      en: 'The service asks for 4 tasks and none is running. The difference is 4, so the scheduler reads task definition orders:7 and is about to start four tasks.',
    },
    focus: [...control, 'task-definition', 'read-definition', 'region'],
    states: {
      service: 'wait',
      scheduler: 'active',
      'read-desired': 'active',
      'read-definition': 'active',
    },
    figures: { service: counts(4, 0), scheduler: { ko: '부족 4', en: 'missing 4' } },
    camera: ['service', 'scheduler', 'task-definition'],
  },
  {
    id: 'place',
    title: { ko: '영역마다 둘씩', en: 'Two in each zone' },
    caption: {
      ko: '가용 영역에 고르게 놓는 것이 기본이므로 넷은 둘씩 나뉘었습니다. 그래서 한 영역을 통째로 잃어도 태스크 둘은 남아 주문을 받습니다.',
      en: 'Tasks are spread over the Availability Zones by default, so the four became two and two. That is why two tasks still take orders when a whole zone is lost.',
    },
    focus: [...control, ...starting, 'alb', 'route-a', 'route-c', ...frames],
    states: {
      service: 'ok',
      scheduler: 'ok',
      'start-a': 'active',
      'start-c': 'active',
      'tasks-a': 'ok',
      'tasks-c': 'ok',
    },
    figures: {
      service: counts(4, 4),
      'tasks-a': running(2),
      'tasks-c': running(2),
      alb: healthy(4),
    },
    tokens: [...tasksIn('a', [['t1'], ['t2']]), ...tasksIn('c', [['t3'], ['t4']])],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'die',
    title: { ko: '멈추면 새로', en: 'One stops, a new one starts' },
    caption: {
      ko: 't3의 필수 컨테이너가 끝나 t3 전체가 멈췄습니다. 스케줄러는 t3을 되살리지 않고, 모자란 하나를 같은 태스크 정의로 새로 시작합니다. 그것이 t5입니다.',
      en: 'An essential container of t3 ended, so all of t3 stopped. The scheduler does not revive t3; one task is missing, so it starts a new one, t5, from the same task definition.',
    },
    focus: [
      ...control,
      'start-c',
      'tasks-a',
      'tasks-c',
      'alb',
      'route-a',
      'route-c',
      'task-definition',
      'read-definition',
      ...frames,
    ],
    states: {
      service: 'wait',
      scheduler: 'active',
      'read-desired': 'active',
      'read-definition': 'active',
      'start-c': 'active',
      'tasks-a': 'ok',
      'tasks-c': 'wait',
    },
    figures: {
      service: counts(4, 3),
      scheduler: { ko: '시작 1', en: 'starts 1' },
      'tasks-a': running(2),
      alb: healthy(3),
    },
    tokens: [
      ...tasksIn('a', [['t1'], ['t2']]),
      ...tasksIn('c', [['t3', 'fail'], ['t4'], ['t5', 'hidden']]),
    ],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'roll',
    title: { ko: '새것을 먼저', en: 'New ones first' },
    caption: {
      ko: '최소 100%와 최대 150%이므로 하한은 4, 상한은 6입니다. 옛 태스크는 하나도 멈출 수 없지만 상한까지 두 자리가 남아, 새 개정의 n1과 n2부터 시작합니다.',
      en: 'With a minimum of 100% and a maximum of 150% the bounds are 4 and 6. No old task may stop yet, but the upper bound leaves room for two more, so n1 and n2 of the new revision start first.',
    },
    focus: [
      'pipeline',
      'deploy',
      ...control,
      'task-definition',
      'read-definition',
      ...starting,
      'alb',
      'route-a',
      'route-c',
      ...frames,
    ],
    states: {
      deploy: 'active',
      service: 'active',
      scheduler: 'active',
      'start-a': 'active',
      'start-c': 'active',
      'tasks-a': 'wait',
      'tasks-c': 'wait',
    },
    figures: {
      service: { ko: '전체 6 · 상한 6', en: 'total 6 · upper 6' },
      scheduler: { ko: '시작 2', en: 'starts 2' },
      'task-definition': { ko: 'orders:8', en: 'orders:8' },
      'tasks-a': versions(2, 1),
      'tasks-c': versions(2, 1),
      alb: healthy(4),
    },
    tokens: [
      ...tasksIn('a', [['t1'], ['t2'], ['n1', 'hidden']]),
      ...tasksIn('c', [['t5'], ['t4'], ['n2', 'hidden']]),
    ],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'swap',
    title: { ko: '옛것을 나중에', en: 'Old ones after' },
    caption: {
      ko: 'n1과 n2가 상태 확인을 통과해 정상 태스크가 여섯이 되었습니다. 하한 4를 지키고도 둘이 남으므로, 스케줄러는 옛 개정의 t1과 t5를 멈춥니다.',
      en: 'n1 and n2 passed their health checks, which makes six healthy tasks. That is two above the lower bound of 4, so the scheduler stops t1 and t5 of the old revision.',
    },
    focus: [
      ...control,
      'task-definition',
      'read-definition',
      ...starting,
      'alb',
      'route-a',
      'route-c',
      ...frames,
    ],
    states: {
      service: 'active',
      scheduler: 'active',
      'start-a': 'active',
      'start-c': 'active',
      'tasks-a': 'ok',
      'tasks-c': 'ok',
      alb: 'ok',
      'route-a': 'active',
      'route-c': 'active',
    },
    figures: {
      service: { ko: '정상 6 · 하한 4', en: 'healthy 6 · lower 4' },
      scheduler: { ko: '중지 2', en: 'stops 2' },
      'task-definition': { ko: 'orders:8', en: 'orders:8' },
      'tasks-a': versions(2, 1),
      'tasks-c': versions(2, 1),
      alb: healthy(6),
    },
    tokens: [
      ...tasksIn('a', [['t1', 'hidden'], ['t2'], ['n1', 'ok']]),
      ...tasksIn('c', [['t5', 'hidden'], ['t4'], ['n2', 'ok']]),
    ],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'stuck',
    title: { ko: '꼼짝 못 하는 배포', en: 'A deployment that cannot move' },
    caption: {
      ko: '이번에는 최소와 최대가 모두 100%라 하한도 상한도 4입니다. 하나를 더 시작하면 상한을 넘고 하나를 멈추면 하한에 못 미치므로, 스케줄러는 아무것도 하지 못합니다.',
      en: 'This time minimum and maximum are both 100%, so both bounds are 4. Starting one more would break the upper bound and stopping one the lower, so the scheduler can do neither.',
    },
    focus: [
      'pipeline',
      'deploy',
      ...control,
      'task-definition',
      'read-definition',
      ...starting,
      ...frames,
    ],
    states: {
      deploy: 'active',
      service: 'fail',
      scheduler: 'wait',
      'tasks-a': 'ok',
      'tasks-c': 'ok',
    },
    figures: {
      service: { ko: '하한 4 · 상한 4', en: 'lower 4 · upper 4' },
      scheduler: { ko: '대기', en: 'blocked' },
      'task-definition': { ko: 'orders:8', en: 'orders:8' },
      'tasks-a': versions(2, 0),
      'tasks-c': versions(2, 0),
    },
    tokens: [...tasksIn('a', [['t1'], ['t2']]), ...tasksIn('c', [['t5'], ['t4']])],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'break',
    title: { ko: '차단하고 되돌린다', en: 'Trip and roll back' },
    caption: {
      ko: '최소 50%, 최대 100%로 배포해 옛 태스크 둘이 남은 사이, 새 개정의 n1, n2, n4가 시작에 실패해 횟수가 임계값 3에 이르렀습니다. 그래서 회로 차단기가 배포를 실패로 끝내고, 마지막으로 완료된 orders:7로 되돌립니다.',
      en: 'With a minimum of 50% and a maximum of 100%, two old tasks are left. n1, n2 and n4 of the new revision failed to start, and the count reached the threshold of 3. So the circuit breaker ends the deployment as failed and goes back to orders:7, the last one completed.',
    },
    focus: [
      ...control,
      'task-definition',
      'read-definition',
      ...starting,
      'alb',
      'route-a',
      'route-c',
      ...frames,
    ],
    states: {
      service: 'fail',
      scheduler: 'active',
      'read-definition': 'active',
      'tasks-a': 'wait',
      'tasks-c': 'ok',
    },
    figures: {
      service: { ko: '실패 3 · 임계값 3', en: 'failed 3 · limit 3' },
      scheduler: { ko: '차단', en: 'tripped' },
      'task-definition': { ko: 'orders:7로', en: 'to orders:7' },
      'tasks-a': versions(1, 1),
      'tasks-c': running(1),
      alb: healthy(2),
    },
    tokens: [
      ...tasksIn('a', [['t2'], ['n1', 'fail'], ['n3', 'hidden']]),
      ...tasksIn('c', [['t4'], ['n2', 'fail'], ['n4', 'fail']]),
    ],
    camera: ['service', 'tasks-a', 'tasks-c'],
  },
  {
    id: 'pull',
    title: { ko: '이미지를 받는 길', en: 'The path of the image' },
    caption: {
      ko: 't6은 이미지가 없어 아직 시작하지 못했습니다. 실행 역할로 ecr.api에서 인증하고 ecr.dkr에서 매니페스트를 읽지만, 레이어는 S3에 있으므로 게이트웨이 엔드포인트도 지나야 합니다.',
      en: 't6 cannot start yet because it has no image. Under the execution role it authenticates through ecr.api and reads the manifest through ecr.dkr, but the layers are in S3, so the gateway endpoint is needed as well.',
    },
    focus: [
      'tasks-c',
      'ecr-api',
      'ecr-dkr',
      's3-endpoint',
      'ecr',
      'layers',
      'pull-api',
      'pull-dkr',
      'pull-s3',
      'api-ecr',
      'dkr-ecr',
      's3-layers',
      'store',
      'region',
      'vpc',
      'cluster',
      'az-c',
    ],
    states: {
      'tasks-c': 'wait',
      'pull-api': 'active',
      'pull-dkr': 'active',
      'pull-s3': 'active',
      'api-ecr': 'active',
      'dkr-ecr': 'active',
      's3-layers': 'active',
      ecr: 'ok',
      layers: 'active',
    },
    figures: {
      'tasks-c': { ko: '실행 역할로 받는 중', en: 'by execution role' },
      'ecr-api': { ko: '인증', en: 'token' },
      'ecr-dkr': { ko: '매니페스트', en: 'manifest' },
      's3-endpoint': { ko: '레이어', en: 'layers' },
    },
    tokens: [
      ...tasksIn('c', [['t5'], ['t4'], ['t6', 'hidden']]),
      { id: 'l1', message: 'l1', at: { edge: 'pull-s3', along: 0.6 }, state: 'plain' },
    ],
    camera: ['tasks-c', 'ecr-api', 's3-endpoint', 'ecr', 'layers'],
  },
];
