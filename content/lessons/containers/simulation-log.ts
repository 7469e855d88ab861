import type { Simulation } from '@/lib/simulate/simulation';

/** A sentence for everything that happens, each with its reason. */
export const log: Simulation['words']['log'] = {
  crashed: {
    ko: '{code|을/를} 실행하던 {copy}번 프로세스가 죽었습니다. 하던 일 {lost}건을 잃었고 {seconds}초 뒤에 다시 켜집니다.',
    en: 'Process {copy}, which ran {code}, was killed. It lost {lost} tasks in hand and comes back in {seconds} s.',
  },
  'chance-fault': {
    ko: '{code}에 우연한 고장이 나서 {copy}번 프로세스가 죽었습니다. 하던 일 {lost}건을 잃었고 {seconds}초 뒤에 다시 켜집니다.',
    en: 'A chance fault in {code} killed process {copy}. It lost {lost} tasks in hand and comes back in {seconds} s.',
  },
  'fault-while-down': {
    ko: '{unit}의 {copy}번 프로세스가 꺼져 있는 동안 {code}에 고장이 났습니다. {seconds}초 걸려 이것까지 고쳐야 다시 켜집니다.',
    en: 'While process {copy} of {unit} was down, {code} failed. It starts only when this is repaired too, in {seconds} s.',
  },
  'bug-crash': {
    ko: '{code}에 든 버그가 요청을 받자마자 {copy}번 프로세스를 죽였습니다. 하던 일 {lost}건을 잃었고 {seconds}초 뒤에 켜지지만, 버그는 그대로 있습니다.',
    en: 'A bug in {code} killed process {copy} as soon as a request came. It lost {lost} tasks and comes back in {seconds} s, but the bug is still there.',
  },
  'out-of-memory': {
    ko: '{code|이/가} 돌려주지 않은 메모리가 한도를 넘어 {copy}번 프로세스가 죽었습니다. 하던 일 {lost}건을 잃었고 {seconds}초 뒤에 빈 메모리로 다시 켜집니다.',
    en: 'The memory that {code} kept went over the limit, and process {copy} died. It lost {lost} tasks and comes back in {seconds} s with its memory empty.',
  },
  'came-back': {
    ko: '{unit}의 {copy}번 프로세스가 다시 켜졌습니다. ALB가 이 프로세스로 다시 보냅니다.',
    en: 'Process {copy} of {unit} is running again and gets requests again.',
  },
  'database-down': {
    ko: '{database|이/가} 멈췄습니다. 이것을 쓰는 프로그램은 켜져 있어도 답하지 못합니다. {seconds}초 뒤에 돌아옵니다.',
    en: 'Stopped: {database}. Programs that use it run but cannot answer. It returns in {seconds} s.',
  },
  'database-back': {
    ko: '{database|이/가} 돌아왔습니다. 이것을 쓰는 프로그램이 다시 답할 수 있습니다.',
    en: 'Back again: {database}. Programs that use it can answer.',
  },
  'nothing-to-crash': {
    ko: '{part|은/는} 이미 멈췄거나 띄우지 않아서 죽일 것이 없습니다.',
    en: 'There is nothing to kill: {part} is already down or does not run.',
  },
  'leak-started': {
    ko: '{part|이/가} 일할 때마다 메모리 {size}MB를 돌려주지 않습니다. 프로세스에 쌓인 것이 {limit}MB를 넘으면 프로세스가 죽습니다.',
    en: 'Each time it works, {part} keeps {size} MB of memory. Once its process holds more than {limit} MB, the process dies.',
  },
  slowed: {
    ko: '{part}의 일이 {delay}밀리초씩 늦어집니다. 그 답을 기다리는 쪽도 그만큼 늦어집니다.',
    en: 'Work takes {delay} ms longer in {part}. Whoever waits for its answer is late by as much.',
  },
  mended: {
    ko: '{part}의 누수와 느려짐을 고쳤습니다. 쌓인 메모리가 있으면 프로세스를 다시 켤 때까지 남습니다.',
    en: 'Leak and delay were mended in {part}. Memory already kept stays until the process restarts.',
  },
  'all-stopped': {
    ko: '{side}에서 {count}개 기능이 모두 멈췄습니다: {functions}. 한 프로세스와 한 DB를 함께 쓰기 때문입니다.',
    en: 'In {side} all {count} functions stopped: {functions}. They share one process and one database.',
  },
  'functions-stopped': {
    ko: '{side}에서 지금 되지 않는 기능은 셋 가운데 {count}개입니다: {functions}. 제 프로세스나 DB가 멈췄거나, 오지 않을 답을 기다리기 때문입니다.',
    en: 'In {side}, {count} of 3 functions cannot be done now: {functions}. Their own process or database is down, or they wait for an answer that will not come.',
  },
  'functions-back': {
    ko: '{side}에서 세 기능이 모두 다시 됩니다. 필요한 프로세스와 DB가 모두 켜졌거나 대신할 것이 있기 때문입니다.',
    en: 'In {side} all three functions work again: everything they need is up or has a stand-in.',
  },
  'no-process': {
    ko: '{function} 요청 {request|이/가} 실패했습니다. {unit}에 켜진 프로세스가 하나도 없어 ALB가 보낼 곳이 없습니다.',
    en: '{request} ({function}) failed. No process of {unit} is running, so the ALB has nowhere to send it.',
  },
  'lost-in-crash': {
    ko: '{function} 요청 {request|이/가} 실패했습니다. 이것을 맡은 {unit}의 프로세스가 죽었습니다.',
    en: '{request} ({function}) failed. The process of {unit} that had it died.',
  },
  'no-database': {
    ko: '{function} 요청 {request|이/가} 실패했습니다. 프로세스는 켜져 있지만 {database|이/가} 멈춰 데이터를 읽지 못합니다.',
    en: '{request} ({function}) failed. The process runs, but {database} is down and there is no data to read.',
  },
  'callee-down': {
    ko: '주문 {request|은/는} {to|을/를} 불렀지만 켜진 프로세스가 없어 오류를 받았습니다.',
    en: 'Order {request} called {to} and got an error, because no process of it is running.',
  },
  'callee-died': {
    ko: '주문 {request|이/가} 기다리던 {to}의 프로세스가 답하기 전에 죽었습니다.',
    en: 'The process of {to} that order {request} was waiting for died before it answered.',
  },
  'callee-no-database': {
    ko: '주문 {request|은/는} {to}에서 오류를 받았습니다. {to}의 DB가 멈췄습니다.',
    en: 'Order {request} got an error from {to}, whose database is down.',
  },
  'call-lost': {
    ko: '주문 {request}의 호출이 {to|으로/로} 가다가 네트워크에서 끊겼습니다. 두 서비스가 멀쩡해도 네트워크 호출은 실패할 수 있습니다.',
    en: 'The call of order {request} to {to} broke off in the network. A network call can fail while both services are fine.',
  },
  'call-timed-out': {
    ko: '주문 {request|은/는} {to}의 답을 제한 시간 {timeout}밀리초까지 받지 못해 더 기다리지 않습니다.',
    en: 'Order {request} had no answer from {to} within the timeout of {timeout} ms and stops waiting.',
  },
  'call-misunderstood': {
    ko: '주문 {request|은/는} {to}의 답을 얻지 못했습니다. 두 서비스가 주고받는 형식이 서로 다릅니다.',
    en: 'Order {request} got no answer from {to}: the two no longer use the same format.',
  },
  retrying: {
    ko: '주문 {request|이/가} {to|을/를} 다시 부릅니다. 재시도 {retries}번 가운데 {attempt}번째입니다.',
    en: 'Order {request} calls {to} again: retry {attempt} of {retries}.',
  },
  'fell-back': {
    ko: '주문 {request|은/는} {to}의 답 없이 미리 정해 둔 것으로 계속합니다. 그래서 고장이 주문까지 번지지 않습니다.',
    en: 'Order {request} goes on with its fallback instead of an answer from {to}, so the failure does not spread to orders.',
  },
  'gave-up': {
    ko: '{function} 요청 {request|이/가} 실패했습니다. {to}의 답이 꼭 필요한데 대신할 것이 없습니다.',
    en: '{request} ({function}) failed. It needs the answer of {to} and has no fallback.',
  },
  'sale-kept': {
    ko: '도서 서비스가 가져갈 수 없지만 대기열이 {sale|을/를} 맡아, 주문 {request|은/는} 도서 서비스를 기다리지 않습니다. 대기 중인 메시지는 {waiting}개입니다.',
    en: 'Catalog cannot fetch messages, but the queue keeps {sale}, so order {request} does not wait for catalog. {waiting} messages are waiting.',
  },
  'sale-returned': {
    ko: '{sale|을/를} 가져간 도서 서비스가 처리를 끝내지 못했습니다. 삭제되지 않은 메시지는 다시 전달되므로 두 번 처리해도 괜찮게 만들어야 합니다.',
    en: 'Catalog fetched {sale} and did not finish. A message that was not deleted is delivered again, so processing it twice must do no harm.',
  },
  'sales-caught-up': {
    ko: '도서 서비스가 밀린 메시지를 모두 처리했습니다. 지금까지 {done}개이고, 판매 순위가 다시 맞습니다.',
    en: 'Catalog has processed every message that was waiting, {done} so far. The sales rank is right again.',
  },
  'change-finished': {
    ko: '{team|이/가} 변경 {change|을/를} 끝냈습니다. 두 구조에서 모두 배포를 기다립니다(필요한 다른 팀의 변경: {needs}).',
    en: 'Change {change} of {team} is finished and waits for deployment in both structures (change it needs from another team: {needs}).',
  },
  released: {
    ko: '{unit} v{version|을/를} 배포했습니다. 변경 {changes}({teams}개 팀)이 한 단위로 함께 나갔습니다.',
    en: 'v{version} of {unit} is deployed. Changes {changes} (teams: {teams}) went out as one unit.',
  },
  'nothing-to-deploy': {
    ko: '{unit}에서 배포를 기다리는 변경이 없습니다. 먼저 변경을 끝내야 합니다.',
    en: 'No change waits to be deployed in {unit}. Finish a change first.',
  },
  'rolled-back': {
    ko: '{unit|을/를} v{from}에서 v{version|으로/로} 되돌렸습니다. 그 뒤의 변경 {count}개가 빠졌고, 그 가운데 잘 돌던 것은 {good}개입니다.',
    en: 'Version v{version} of {unit} runs again instead of v{from}. It lacks {count} later change(s), {good} of which worked well.',
  },
  'good-change-reverted': {
    ko: '{team}의 {change|은/는} 잘못이 없지만 되돌린 {unit} 릴리스에 실려 있어 빠졌습니다. 다음 배포를 기다립니다.',
    en: 'Change {change} of {team} was fine, but it was in the release of {unit} that was rolled back. It waits for the next deployment.',
  },
  'schema-stays': {
    ko: '프로그램은 되돌아갔지만 {change|이/가} 바꾼 {database}의 스키마는 v{version}의 것으로 남았습니다.',
    en: 'The program went back, but in {database} the schema that {change} changed is still that of v{version}.',
  },
  'nothing-to-roll-back': {
    ko: '{unit}에는 v{version}보다 앞선 버전이 없어 되돌릴 수 없습니다.',
    en: 'There is no version before v{version} of {unit} to go back to.',
  },
  'contract-broken': {
    ko: '{change|은/는} {needs}에 맞춘 것인데 {needs|은/는} 실행되고 있지 않습니다. 주문 서비스와 {to|이/가} 서로의 형식을 알아듣지 못합니다.',
    en: '{change} relies on {needs}, which is not running. The order service and {to} no longer understand each other.',
  },
  'contract-holds': {
    ko: '필요한 변경이 양쪽에 다 있거나 양쪽에서 다 빠져, 주문 서비스와 {to}의 계약이 다시 맞습니다.',
    en: 'The change they depend on runs on both sides or on neither, so the order service and {to} understand each other again.',
  },
};
