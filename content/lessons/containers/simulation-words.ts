import type { ParameterWords, Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

type Words = Simulation['words'];

const text = (ko: string, en: string): Text => ({ ko, en });

const teams = {
  members: text('회원 팀', 'members team'),
  orders: text('주문 팀', 'orders team'),
  catalog: text('도서 팀', 'catalog team'),
};

const unitOptions = {
  monolith: text('모놀리스', 'monolith'),
  members: text('회원 서비스', 'members service'),
  orders: text('주문 서비스', 'order service'),
  catalog: text('도서 서비스', 'catalog service'),
};

const unit: ParameterWords = {
  name: text('배포 단위', 'Deployment unit'),
  help: text(
    '모놀리스는 세 팀의 것을 함께, 서비스는 한 팀의 것만 바꿔요.',
    'The monolith changes for all three teams at once, a service for one team.',
  ),
  options: unitOptions,
};

const team: ParameterWords = {
  name: text('팀', 'Team'),
  help: text('변경을 만든 팀이에요.', 'The team that made the change.'),
  options: teams,
};

const bugs = {
  none: text('없음', 'none'),
  crash: text('요청을 받으면 프로세스가 죽음', 'kills the process on a request'),
  leak: text('메모리 누수', 'memory leak'),
};

export const parameters: Words['parameters'] = {
  rate: {
    name: text('요청 수', 'Requests'),
    help: text(
      '손님이 보내는 요청이에요. 두 구조가 똑같은 요청을 받아요.',
      'What shoppers send. Both structures get the very same requests.',
    ),
  },
  'order-share': {
    name: text('주문의 비율', 'Share of orders'),
    help: text(
      '나머지는 로그인과 검색이 반씩 나눠요.',
      'Logins and searches share the rest equally.',
    ),
  },
  'monolith-copies': {
    name: text('모놀리스 복사본', 'Copies of the monolith'),
    help: text('같은 모놀리스를 몇 벌 띄울지 정해요.', 'How many times the same monolith runs.'),
  },
  'service-copies': {
    name: text('서비스마다 복사본', 'Copies of each service'),
    help: text('서비스 하나를 몇 벌씩 띄울지 정해요.', 'How many times each service runs.'),
  },
  'catalog-call': {
    name: text('판매 순위를 맡기는 방법', 'How the sales rank is updated'),
    help: text(
      '주문 서비스가 도서 서비스의 답을 기다릴지, 대기열에 맡길지 정해요.',
      'Whether the order service waits for the catalog service or leaves a message on the queue.',
    ),
    options: {
      wait: text('답을 기다림', 'wait for the answer'),
      queue: text('대기열에 맡김', 'leave it on the queue'),
    },
  },
  rounds: {
    name: text('서비스마다 묻는 횟수', 'Questions to each service'),
    help: text(
      '주문 하나가 다른 서비스를 차례로 몇 번씩 부르는지예요.',
      'How often one order calls each other service, one call after another.',
    ),
  },
  timeout: {
    name: text('호출의 제한 시간', 'Timeout of a call'),
    help: text(
      '이만큼 기다려도 답이 없으면 실패로 봐요. 0이면 끝없이 기다려요.',
      'A call without an answer for this long has failed. 0 waits forever.',
    ),
  },
  retries: {
    name: text('재시도', 'Retries'),
    help: text('실패한 호출을 곧바로 다시 해요.', 'Makes a failed call again at once.'),
  },
  'fallback-members': {
    name: text('회원 답의 대안', 'Fallback for members'),
    help: text(
      '답이 없으면 갖고 있던 옛 주소로 계속해요.',
      'Without an answer, the order goes on with an old address.',
    ),
  },
  'fallback-catalog': {
    name: text('도서 답의 대안', 'Fallback for catalog'),
    help: text(
      '답이 없으면 판매 순위를 고치지 않고 계속해요.',
      'Without an answer, the order goes on and the rank stays as it is.',
    ),
  },
  'call-success': {
    name: text('서비스 사이 호출의 성공률', 'Success of a call between services'),
    help: text(
      '네트워크가 멀쩡할 비율이에요. 모놀리스 안의 호출에는 네트워크가 없어요.',
      'The share in which the network works. Calls inside the monolith have no network.',
    ),
  },
  'fault-every': {
    name: text('모듈이 고장 나는 간격', 'Time between faults of a module'),
    help: text(
      '우연한 고장 사이의 평균 시간이에요. 0이면 고장이 없어요.',
      'Mean time until a chance fault. 0 means none.',
    ),
  },
  'database-fault-every': {
    name: text('DB가 고장 나는 간격', 'Time between faults of a database'),
    help: text(
      'DB마다 따로 세는 평균 시간이에요. 0이면 고장이 없어요.',
      'Mean time until a chance fault of each database. 0 means none.',
    ),
  },
  repair: {
    name: text('다시 켜지는 시간', 'Time to come back'),
    help: text(
      '죽은 프로세스나 멈춘 DB가 돌아올 때까지 걸려요.',
      'How long a dead process or a stopped database is gone.',
    ),
  },
  memory: {
    name: text('프로세스의 메모리', 'Memory of a process'),
    help: text(
      '돌려주지 않은 메모리가 이보다 크면 죽어요.',
      'More kept memory than this kills it.',
    ),
  },
  work: {
    name: text('모듈이 일하는 시간', 'Work of a module'),
    help: text(
      '요청마다 반에서 한 배 반까지 달라요.',
      'Between half and one and a half times this.',
    ),
  },
  hop: {
    name: text('네트워크 한 구간', 'One network hop'),
    help: text('그림의 선 하나를 지나는 시간이에요.', 'How long one line of the picture takes.'),
  },
};

export const commands: Words['commands'] = {
  crash: {
    name: text('죽이기', 'Crash'),
    help: text(
      '코드가 든 프로세스를 죽이거나 DB를 멈춰요.',
      'Kills the process that runs this code, or stops the database.',
    ),
  },
  leak: {
    name: text('메모리 누수 시작', 'Start a memory leak'),
    arguments: {
      size: {
        name: text('일할 때마다', 'Each time it works'),
        help: text('돌려주지 않는 메모리예요.', 'Memory it does not give back.'),
      },
    },
  },
  slow: {
    name: text('느리게 하기', 'Slow down'),
    arguments: {
      delay: {
        name: text('늦어지는 시간', 'Delay'),
        help: text('일할 때마다 더 걸려요.', 'Added each time it works.'),
      },
    },
  },
  mend: {
    name: text('누수와 느려짐 고치기', 'Mend leak and delay'),
  },
  'finish-change': {
    name: text('변경 끝내기', 'Finish a change'),
    help: text(
      '두 구조에서 모두 배포를 기다려요.',
      'It waits for a deployment in both structures.',
    ),
    arguments: {
      team,
      bug: {
        name: text('버그', 'Bug'),
        help: text('변경에 든 버그예요.', 'The bug in the change.'),
        options: bugs,
      },
      schema: {
        name: text('스키마 변경', 'Schema change'),
        help: text('DB의 스키마도 바꿔요.', 'It changes the schema of the database, too.'),
      },
      needs: {
        name: text('필요한 변경', 'Needs a change of'),
        help: text(
          '이 팀이 가장 최근에 끝낸 변경에 맞춘 것이에요.',
          'It relies on the newest change of this team.',
        ),
        options: { none: text('없음', 'none'), ...teams },
      },
    },
  },
  deploy: {
    name: text('배포', 'Deploy'),
    help: text('기다리던 변경을 모두 내보내요.', 'Releases every change that waits.'),
    arguments: { unit },
  },
  'deploy-bad': {
    name: text('나쁜 릴리스 배포', 'Deploy a bad release'),
    help: text(
      '버그가 든 변경을 모놀리스와 그 팀의 서비스에 함께 배포해요.',
      'Deploys a change with a bug to the monolith and to the team’s service.',
    ),
    arguments: {
      team,
      bug: {
        name: text('버그', 'Bug'),
        help: text('변경에 든 버그예요.', 'The bug in the change.'),
        options: { crash: bugs.crash, leak: bugs.leak },
      },
    },
  },
  'roll-back': {
    name: text('롤백', 'Roll back'),
    help: text('바로 앞 버전을 다시 실행해요.', 'Runs the version before this one again.'),
    arguments: { unit },
  },
};

const percentOf = (side: Text, done: Text): { readonly name: Text } => ({
  name: text(`${side.ko}: 답을 받은 ${done.ko}`, `${side.en}: answered ${done.en}`),
});
const monolith = text('모놀리스', 'Monolith');
const services = text('서비스', 'Services');

export const metrics: Words['metrics'] = {
  'monolith-login-answered': percentOf(monolith, text('로그인', 'logins')),
  'services-login-answered': percentOf(services, text('로그인', 'logins')),
  'monolith-order-answered': percentOf(monolith, text('주문', 'orders')),
  'services-order-answered': percentOf(services, text('주문', 'orders')),
  'monolith-search-answered': percentOf(monolith, text('검색', 'searches')),
  'services-search-answered': percentOf(services, text('검색', 'searches')),
  'monolith-stopped-functions': {
    name: text('모놀리스: 영향 범위(안 되는 기능)', 'Monolith: blast radius (functions down)'),
  },
  'services-stopped-functions': {
    name: text('서비스: 영향 범위(안 되는 기능)', 'Services: blast radius (functions down)'),
  },
  'monolith-changes-waiting': {
    name: text('모놀리스: 배포를 기다리는 변경', 'Monolith: changes waiting to go out'),
  },
  'services-changes-waiting': {
    name: text('서비스: 배포를 기다리는 변경', 'Services: changes waiting to go out'),
  },
  'monolith-good-reverted': {
    name: text('모놀리스: 함께 빠진 좋은 변경', 'Monolith: good changes reverted'),
  },
  'services-good-reverted': {
    name: text('서비스: 함께 빠진 좋은 변경', 'Services: good changes reverted'),
  },
  'monolith-order-p95': {
    name: text('모놀리스: 주문의 p95 응답 시간', 'Monolith: p95 response time of orders'),
  },
  'services-order-p95': {
    name: text('서비스: 주문의 p95 응답 시간', 'Services: p95 response time of orders'),
  },
  'monolith-in-flight': {
    name: text('모놀리스: 처리 중인 요청', 'Monolith: requests in flight'),
  },
  'services-in-flight': {
    name: text('서비스: 처리 중인 요청', 'Services: requests in flight'),
  },
  'sales-waiting': { name: text('대기열의 메시지', 'Messages on the queue') },
};

export const figures: Words['figures'] = {
  'in-flight': text('처리 중 {monolith} · {services}', 'in flight {monolith} · {services}'),
  share: text('v{version} · {share}%', 'v{version} · {share}%'),
  stopped: text('멈춤', 'down'),
  'no-database': text('DB 없음', 'no database'),
  'waits-in-vain': text('답을 못 받음', 'no answer'),
  memory: text('메모리 {percent}%', 'memory {percent}%'),
  slowed: text('{seconds}초 늦음', '{seconds} s late'),
  'copies-up': text('{copies}벌 중 {up}벌', '{up} of {copies} up'),
  'no-copy': text('없음', 'none'),
  schema: text('스키마 v{version}', 'schema v{version}'),
  kept: text('{count}개 대기', '{count} waiting'),
  unused: text('쓰지 않음', 'not used'),
};

export const names: Words['names'] = {
  none: text('없음', 'none'),
  monolith: text('모놀리스', 'the monolith'),
  services: text('나눈 서비스', 'the services'),
  members: text('회원 서비스', 'the members service'),
  orders: text('주문 서비스', 'the order service'),
  catalog: text('도서 서비스', 'the catalog service'),
  'mono-members': text('모놀리스의 회원 모듈', 'the members module of the monolith'),
  'mono-orders': text('모놀리스의 주문 모듈', 'the orders module of the monolith'),
  'mono-catalog': text('모놀리스의 도서 모듈', 'the catalog module of the monolith'),
  copy: text('모놀리스의 복사본', 'the copy of the monolith'),
  'shop-db': text('서점 DB', 'the shop database'),
  'members-db': text('회원 DB', 'the members database'),
  'orders-db': text('주문 DB', 'the orders database'),
  'catalog-db': text('도서 DB', 'the catalog database'),
  'members-team': text('회원 팀', 'the members team'),
  'orders-team': text('주문 팀', 'the orders team'),
  'catalog-team': text('도서 팀', 'the catalog team'),
  login: text('로그인', 'login'),
  order: text('주문', 'order'),
  search: text('검색', 'search'),
  'login+order': text('로그인, 주문', 'login, order'),
  'login+search': text('로그인, 검색', 'login, search'),
  'order+search': text('주문, 검색', 'order, search'),
  'login+order+search': text('로그인, 주문, 검색', 'login, order, search'),
};
