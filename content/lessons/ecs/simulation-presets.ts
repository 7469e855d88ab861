import type { Preset } from '@/lib/simulate/simulation';

const deploy = (image: 'good' | 'bad' | 'intermittent') => ({
  at: 5,
  command: 'deploy',
  args: { image },
});

export const presets: readonly Preset[] = [
  {
    id: 'replace',
    title: { ko: '멈추면 새로', en: 'One stops, a new one starts' },
    teaches: {
      ko: 't3이 죽으면 되살리지 않고, 모자란 하나만큼 t5를 새로 시작합니다.',
      en: 'When t3 dies it is not revived: one task is missing, so t5 is started.',
    },
    seed: 1,
    commands: [{ at: 5, command: 'kill-task', args: { part: 'tasks-c' } }],
    until: 60,
    pace: 2,
  },
  {
    id: 'start-first',
    title: { ko: '100/200: 새것을 먼저', en: '100/200: new ones first' },
    teaches: {
      ko: '하한이 4, 상한이 8이라 새 태스크 넷을 먼저 시작하고, 정상이 된 만큼 옛 태스크를 멈춥니다.',
      en: 'With bounds of 4 and 8, four new tasks start first; old ones stop as the new become healthy.',
    },
    params: { 'minimum-healthy': 100, maximum: 200 },
    seed: 1,
    commands: [deploy('good')],
    until: 90,
    pace: 3,
  },
  {
    id: 'stop-first',
    title: { ko: '50/100: 먼저 멈추고', en: '50/100: stop first' },
    teaches: {
      ko: '상한이 4라 자리가 없으므로 하한 2까지 먼저 멈춥니다. 자원은 더 들지 않지만 그동안 절반이 일합니다.',
      en: 'The upper bound of 4 leaves no room, so tasks stop first, down to 2. It takes no extra capacity, but half the tasks carry the load.',
    },
    params: { 'minimum-healthy': 50, maximum: 100 },
    seed: 1,
    commands: [deploy('good')],
    until: 110,
    pace: 3,
  },
  {
    id: 'deadlock',
    title: { ko: '100/100: 꼼짝 못 하는 배포', en: '100/100: a deployment that cannot move' },
    teaches: {
      ko: '하한도 상한도 4라 시작도 멈춤도 못 합니다. 태스크 하나가 죽어야 비로소 그 자리만 새 개정으로 바뀝니다.',
      en: 'Both bounds are 4, so nothing can start or stop. Only the place of a task that dies is filled with the new revision.',
    },
    params: { 'minimum-healthy': 100, maximum: 100 },
    seed: 1,
    commands: [deploy('good'), { at: 60, command: 'kill-task', args: { part: 'tasks-a' } }],
    until: 120,
    pace: 3,
  },
  {
    id: 'rollback',
    title: { ko: '차단하고 되돌린다', en: 'Trip and roll back' },
    teaches: {
      ko: '원하는 수의 절반은 2이지만 임계값은 3보다 작아지지 않습니다. 세 번 실패하자 orders:7로 되돌립니다.',
      en: 'Half the desired count is 2, but the threshold never falls below 3. After three failures orders:7 is brought back.',
    },
    params: { 'minimum-healthy': 50, maximum: 100, breaker: 'rollback' },
    seed: 1,
    commands: [deploy('bad')],
    until: 80,
    pace: 2,
  },
  {
    id: 'no-breaker',
    title: { ko: '차단기 없이 나쁜 이미지', en: 'A bad image without a breaker' },
    teaches: {
      ko: '스케줄러는 간격을 늘려 가며 끝없이 다시 시도하고, 옛 태스크 둘만 남아 일합니다.',
      en: 'The scheduler tries again without end, at growing intervals, while only two old tasks work.',
    },
    params: { 'minimum-healthy': 50, maximum: 100 },
    seed: 1,
    commands: [deploy('bad')],
    until: 700,
    pace: 15,
  },
  {
    id: 'reset-hides',
    title: { ko: '섞인 실패는 쌓이지 않는다', en: 'Mixed failures do not add up' },
    teaches: {
      ko: '새 태스크 하나가 정상이 될 때마다 횟수가 0이 되어 차단기가 끊지 못합니다. 되돌리기를 끄고 비교해 보세요.',
      en: 'Each new healthy task sets the count to 0, so the breaker never trips. Switch the reset off and compare.',
    },
    params: { breaker: 'rollback', 'threshold-type': 'COUNT', 'threshold-value': 4 },
    seed: 2,
    commands: [deploy('intermittent')],
    until: 300,
    pace: 6,
  },
  {
    id: 'zone-loss',
    title: { ko: '가용 영역을 잃으면', en: 'When a zone is lost' },
    teaches: {
      ko: '둘씩 나뉘어 있던 덕에 둘이 남고, 스케줄러는 남은 영역에 둘을 더 채웁니다.',
      en: 'Because tasks were spread two and two, two are left, and two more are started in the other zone.',
    },
    seed: 1,
    commands: [
      { at: 5, command: 'lose-zone', args: { part: 'tasks-a' } },
      { at: 70, command: 'restore-zone', args: { part: 'tasks-a' } },
    ],
    until: 90,
    pace: 3,
  },
  {
    id: 'full-cluster',
    title: { ko: '가득 찬 EC2 클러스터', en: 'A full EC2 cluster' },
    teaches: {
      ko: '상한이 8이어도 인스턴스에 자리가 없으면 새 태스크를 놓지 못합니다. 자리가 나서야 배포가 나아갑니다.',
      en: 'The upper bound is 8, yet no instance has room for a new task. The deployment moves only when slots are freed.',
    },
    params: { capacity: 'ec2' },
    seed: 1,
    commands: [
      { at: 3, command: 'fill-cluster' },
      deploy('good'),
      { at: 60, command: 'empty-cluster' },
    ],
    until: 140,
    pace: 4,
  },
];
