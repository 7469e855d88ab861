import { defineSimulation } from '@/lib/simulate/simulation';
import { log } from './simulation-log';
import { presets } from './simulation-presets';
import { commands, figures, metrics, names, parameters } from './simulation-words';

const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id]));

export const simulation = defineSimulation({
  model: 'containers',
  parts: same([
    'shopper',
    'alb',
    'mono-members',
    'mono-orders',
    'mono-catalog',
    'copy',
    'shop-db',
    'members',
    'orders',
    'catalog',
    'members-db',
    'orders-db',
    'catalog-db',
    'queue',
  ]),
  lines: same([
    'enter',
    'to-monolith',
    'to-copy',
    'mono-data',
    'copy-data',
    'to-members',
    'to-orders',
    'to-catalog',
    'members-data',
    'orders-data',
    'catalog-data',
    'call-members',
    'call-catalog',
    'send-sale',
    'poll-sale',
  ]),
  words: { parameters, commands, log, figures, metrics, names },
  presets,
  scenes: {
    crash: { preset: 'leak', at: 14.5 },
    release: { preset: 'rollback', at: 6.1 },
    rollback: { preset: 'rollback', at: 16.5 },
    isolate: { preset: 'leak', at: 14.6 },
    'rollback-one': { preset: 'rollback', at: 16.5 },
    buffer: { preset: 'queue', at: 6.5 },
    replicas: { preset: 'copies', at: 5 },
  },
  simplifications: [
    {
      ko: '요청 하나를 두 구조에 똑같이 보냅니다. 실제로는 둘 가운데 하나만 운영합니다. 이름 끝의 m은 모놀리스, s는 서비스 쪽입니다.',
      en: 'Every request goes to both structures, of which a real shop would run one. Names end in m for the monolith and s for the services.',
    },
    {
      ko: '구간과 일의 시간은 그림에서 보이도록 실제보다 길게 잡았습니다. 처리량의 한계가 없어서, 요청이 몰려도 느려지지 않고 재시도가 부하를 키우지도 않습니다.',
      en: 'Hops and work are longer than in reality, so that you can see them. Nothing has a limit of throughput: a surge slows nothing down, and retries do not overload anything.',
    },
    {
      ko: '모듈의 우연한 고장은 서로 독립이고 평균 간격의 기억 없는 분포를 따르며, 고치는 시간은 늘 같습니다. 같은 번호의 복사본에는 두 구조에서 같은 고장이 옵니다. 한 고장을 고치는 동안 다른 모듈도 고장 날 수 있고, 모두 고쳐야 프로세스가 켜집니다.',
      en: 'Chance faults of modules are independent and memoryless, and repair always takes the same time. Copies of the same number get the same faults in both structures. Another module can fail during a repair; the process starts when all are repaired.',
    },
    {
      ko: 'ALB는 죽은 프로세스를 곧바로 알고 켜진 것에 차례로 보냅니다. 실제로는 상태 확인이 실패할 때까지 시간이 걸립니다. ALB와 대기열은 고장 나지 않습니다.',
      en: 'The ALB knows at once that a process died and takes turns among the others. In reality health checks need time. ALB and queue never fail.',
    },
    {
      ko: '배포와 롤백은 순간에 끝나고 멈추는 시간이 없으며, 처리 중인 요청은 옛 버전에서 끝납니다. 새로 켠 프로세스의 메모리는 비어 있습니다.',
      en: 'Deployments and rollbacks take no time and stop nothing; requests in hand finish on the old version. A process that was replaced starts with empty memory.',
    },
    {
      ko: '롤백으로 빠진 변경은 다시 배포를 기다리고, 버그가 있던 것은 그사이 고쳐집니다. 남은 스키마가 옛 프로그램을 고장 내지는 않습니다.',
      en: 'A change that was rolled back waits to be deployed again, and its bug is fixed meanwhile. A schema that stays does not break the old program.',
    },
    {
      ko: '나쁜 릴리스의 버그는 두 가지뿐입니다. 그 코드를 쓰는 첫 요청이 프로세스를 죽이거나, 쓸 때마다 메모리 100MB를 돌려주지 않습니다.',
      en: 'A bad release has one of two bugs: the first request that uses the code kills the process, or each use keeps 100 MB of memory.',
    },
    {
      ko: '주문 하나는 주소와 순위를 차례로 묻습니다. 모놀리스에서는 같은 일을 네트워크 없이 한 프로세스에서 하고, 순위도 그 자리에서 고칩니다.',
      en: 'An order asks for address and rank one after the other. The monolith does the same work in one process without a network, rank included.',
    },
    {
      ko: '네트워크에서 끊긴 호출과 죽은 서비스에 간 호출은 곧바로 오류가 되어 돌아오고, 재시도는 쉬지 않고 합니다. 제한 시간이 지난 호출도 부른 쪽에서는 계속 처리합니다.',
      en: 'A call lost in the network or sent to a dead service comes back as an error at once, and retries do not pause. The called service goes on with calls that timed out.',
    },
    {
      ko: '제한 시간, 재시도, 대안은 주문 서비스가 다른 서비스를 부를 때에만 쓰입니다. ALB와 모놀리스는 쓰지 않고, 손님은 끝까지 기다립니다.',
      en: 'Timeout, retries and fallbacks apply only when the order service calls another. The ALB and the monolith have none, and shoppers wait to the end.',
    },
    {
      ko: 'DB는 요청이 프로세스에 닿은 순간에만 확인합니다. 처리하는 동안 DB가 멈춘 요청은 실패하지 않습니다.',
      en: 'A database is asked only when a request reaches the process. Requests in hand when it stops do not fail.',
    },
    {
      ko: '도서 서비스는 대기열에서 메시지를 한 번에 하나씩, 올라온 순서대로 가져갑니다. 처리하다 죽으면 메시지는 가시성 제한 시간 없이 곧바로 다시 보입니다.',
      en: 'Catalog fetches messages one at a time and in order. If it dies over one, the message is visible again at once, without a visibility timeout.',
    },
    {
      ko: 'p95는 마지막으로 답을 받은 주문 100건에서 구합니다. 답을 받은 비율은 처음부터 지금까지 끝난 요청으로 구하고, 아직 없으면 100%입니다.',
      en: 'p95 is taken from the last 100 answered orders. The share answered counts all requests that ended so far, and is 100% before the first.',
    },
  ],
});
