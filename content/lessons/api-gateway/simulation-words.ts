import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** One sentence for each thing that happens, with its reason. */
export const log: Words['log'] = {
  'request-sent': {
    ko: '{client|이/가} 요청 {request|을/를} 보냈습니다.',
    en: 'A request, {request}, leaves {client}.',
  },
  'wave-sent': {
    ko: '{client|이/가} 요청 {count}건을 같은 순간에 보냈습니다. 그림에서는 점 하나({request})로 움직입니다.',
    en: '{count} requests leave {client} at the same moment, drawn as one dot ({request}).',
  },
  passed: {
    ko: '{client}의 {request} {count}건이 통과했습니다. 걸리는 버킷마다 한 건에 토큰 하나씩 내어, 메서드에 {method}개, 계정에 {account}개가 남았습니다.',
    en: '{request} ×{count} from {client} passed, with a token each from every bucket that applies. Tokens left: {method} of the method, {account} of the account.',
  },
  'passed-with-key': {
    ko: '{client}의 키로 온 {request} {count}건이 통과해 이 키의 사용량이 {metered}건이 되었습니다. 남은 토큰은 키 {key}개, 메서드 {method}개, 계정 {account}개입니다.',
    en: '{request} ×{count} passed with the key of {client}, whose use is now {metered}. Tokens left: {key} of the key, {method} of the method, {account} of the account.',
  },
  'passed-without-limits': {
    ko: '{client}의 키로 온 {request} {count}건이 통과해 이 키의 사용량이 {metered}건이 되었습니다. 키마다 두는 버킷이 없어 메서드({method}개 남음)와 계정({account}개 남음)의 버킷만 거칩니다.',
    en: '{request} ×{count} passed with the key of {client}, whose use is now {metered}. Keys have no buckets of their own, so only those of method ({method} left) and account ({account} left) apply.',
  },
  'throttled-key': {
    ko: '{client}의 {request} {count}건이 429를 받았습니다. 이 키의 버킷에 토큰이 없습니다. 다른 키의 버킷은 그대로이고, {method} 메서드와 계정의 토큰도 쓰지 않았습니다.',
    en: '{request} ×{count} from {client} got 429: the bucket of this key is empty. Other keys are not affected, and no token of {method} or the account was used.',
  },
  'throttled-method': {
    ko: '{client}의 {request} {count}건이 429를 받았습니다. {method} 메서드의 버킷에 토큰이 없습니다. 여기에서 멈췄으므로 백엔드는 이 요청을 모릅니다.',
    en: '{request} ×{count} from {client} got 429: the bucket of the method {method} is empty. They stopped here, so the backend knows nothing of them.',
  },
  'throttled-account': {
    ko: '{client}의 {request} {count}건이 429를 받았습니다. {method} 메서드에는 토큰이 있지만, 이 리전의 모든 API가 함께 쓰는 계정의 버킷에 토큰이 없습니다.',
    en: '{request} ×{count} from {client} got 429. {method} has tokens, but the bucket of the account, which all APIs in the Region share, is empty.',
  },
  'quota-exceeded': {
    ko: '{client}의 {request} {count}건이 429를 받았습니다. 이번 기간({period})에 이미 {used}건을 써서 할당량이 남지 않았습니다. 다음 기간까지 풀리지 않습니다.',
    en: '{request} ×{count} from {client} got 429: {used} requests in this {period} have used up the quota. It stays so until the next period.',
  },
  'quota-reset': {
    ko: '새 기간({period})이 시작되어 키마다 사용량을 0부터 다시 셉니다. 할당량은 {limit}건입니다.',
    en: 'A new {period} begins, so the use of each key counts from 0 again, with a quota of {limit}.',
  },
  'key-missing': {
    ko: '{client}의 {request} {count}건이 403을 받았습니다. /books에는 API 키가 필요한데 x-api-key 헤더가 없습니다.',
    en: '{request} ×{count} from {client} got 403: /books requires an API key, and there is no x-api-key header.',
  },
  'key-invalid': {
    ko: '{client}의 {request} {count}건이 403을 받았습니다. 헤더에 실린 키가 지워져 더는 유효하지 않습니다.',
    en: '{request} ×{count} from {client} got 403: the key in the header was revoked and is not valid any more.',
  },
  'cache-hit': {
    ko: '{client}의 {request} {count}건에 캐시가 답했습니다(책 {book}). 백엔드를 부르지 않았지만, 요청으로는 그대로 세고 토큰도 썼습니다.',
    en: 'The cache answered {request} ×{count} from {client}, about book {book}. The backend was not called, but it counts as a request and took tokens all the same.',
  },
  'timed-out': {
    ko: '{client}의 {request} {count}건이 504를 받았습니다. {seconds}초를 기다려도 백엔드의 답이 오지 않았습니다. 백엔드는 이를 모르고 하던 일을 계속합니다.',
    en: '{request} ×{count} from {client} got 504: no answer of the backend came within {seconds} seconds. The backend does not know and goes on working.',
  },
  'late-answer': {
    ko: '백엔드가 {client}의 {request|을/를} {seconds}초 만에 마쳤지만, 504가 이미 나간 뒤라 이 답을 받을 곳이 없습니다.',
    en: 'The backend has finished {request} of {client} after {seconds} seconds, but the 504 is out already, so nobody takes the answer.',
  },
  'rate-changed': {
    ko: '{client|이/가} 부르는 빠르기가 초당 {from}건에서 {rate}건으로 바뀌었습니다.',
    en: 'The rate of {client} went from {from} to {rate} requests per second.',
  },
  'other-api-called': {
    ko: '같은 계정의 다른 API에 온 {count}건 가운데 {passed}건이 통과했습니다. 함께 쓰는 계정의 버킷에는 토큰 {account}개가 남았습니다.',
    en: 'Of {count} requests to another API of the account, {passed} passed. The shared bucket of the account has {account} tokens left.',
  },
  'key-forgotten': {
    ko: '{client|이/가} 이제부터 x-api-key 헤더 없이 부릅니다.',
    en: 'From now on, requests of {client} come without the x-api-key header.',
  },
  'key-revoked': {
    ko: '{client}의 키를 지웠습니다. 같은 값을 실은 요청은 이제 403입니다.',
    en: 'The key of {client} was revoked. Requests that still carry it now get 403.',
  },
  'key-restored': {
    ko: '{client}의 키가 다시 유효하고, 요청에도 다시 실립니다.',
    en: 'The key of {client} is valid again, and requests carry it again.',
  },
  'backend-slowed': {
    ko: '주문 서비스가 느려졌습니다. 이제부터 닿는 요청에는 {seconds}초가 걸립니다.',
    en: 'The order service has become slow. Requests that reach it from now on take {seconds} seconds.',
  },
  'backend-restored': {
    ko: '주문 서비스가 되돌아왔습니다. 이제부터 닿는 요청에는 {seconds}초가 걸립니다.',
    en: 'The order service is back to normal. Requests that reach it from now on take {seconds} seconds.',
  },
  reported: {
    ko: '지난 1분의 지표를 CloudWatch에 보냈습니다. Count {count}, 4XXError {refused}, 5XXError {failed}이며 누구의 요청인지는 들어 있지 않습니다.',
    en: 'The metrics of the last minute went to CloudWatch: Count {count}, 4XXError {refused}, 5XXError {failed}. They do not say whose requests those were.',
  },
  'connection-opened': {
    ko: '앱의 연결 {id|이/가} 열렸고 주문 서비스가 이 ID를 적어 둡니다. {idle}분 동안 오가는 것이 없거나 {longest}시간이 되면 끊깁니다.',
    en: 'Connection {id} of the app is open, and the order service puts its ID on file. It ends after {idle} minutes without traffic, or after {longest} hours.',
  },
  'connect-refused': {
    ko: '앱이 연결 {id|을/를} 맺지 못하고 429를 받았습니다. WebSocket API도 계정의 버킷을 함께 쓰는데 토큰이 없습니다.',
    en: 'The app got 429 instead of connection {id}: the WebSocket API shares the bucket of the account, and it is empty.',
  },
  'closed-idle': {
    ko: '{idle}분 동안 오간 것이 없어 API Gateway가 연결 {id|을/를} 끊었습니다. 주문 서비스에는 ID가 그대로 적혀 있습니다.',
    en: 'Nothing passed for {idle} minutes, so API Gateway closed connection {id}. The order service still has its ID on file.',
  },
  'closed-lifetime': {
    ko: '연결한 지 {longest}시간이 되어 API Gateway가 연결 {id|을/를} 끊었습니다. 메시지가 오가고 있어도 더 길어지지 않습니다.',
    en: 'Connection {id} has been open for {longest} hours, so API Gateway closed it. Traffic does not make it last longer.',
  },
  'closed-by-app': {
    ko: '앱이 연결 {id|을/를} 닫았습니다. 주문 서비스에는 ID가 그대로 적혀 있습니다.',
    en: 'The app closed connection {id}. The order service still has its ID on file.',
  },
  'closed-message': {
    ko: '{kilobytes} KB 메시지가 한도 {most} KB를 넘어, 연결 {id|이/가} {close}번 코드로 닫혔습니다.',
    en: 'A message of {kilobytes} KB exceeds the limit of {most} KB, so connection {id} was closed with code {close}.',
  },
  'closed-frame': {
    ko: '{kilobytes} KB 프레임이 한도 {most} KB를 넘어, 연결 {id|이/가} {close}번 코드로 닫혔습니다. 메시지를 더 작은 프레임으로 나누어야 합니다.',
    en: 'A frame of {kilobytes} KB exceeds the limit of {most} KB, so connection {id} was closed with code {close}. The message has to be split into smaller frames.',
  },
  'message-received': {
    ko: '앱의 메시지 {message|이/가} 연결 {id|으로/로} 왔습니다. 유휴 시간은 다시 0부터 세고, 연결한 지는 {minutes}분입니다.',
    en: 'Message {message} of the app came over connection {id}. Its idle time starts again from 0; it has been open for {minutes} minutes.',
  },
  'message-refused': {
    ko: '연결 {id|으로/로} 온 앱의 메시지 {message|이/가} 거절되었습니다. 계정의 버킷에 토큰이 없습니다. 연결은 열려 있은 지 {minutes}분이고 그대로입니다.',
    en: 'Message {message} over connection {id} was refused: the bucket of the account is empty. The connection, open for {minutes} minutes, stays.',
  },
  'message-lost': {
    ko: '앱의 메시지 {message|이/가} 닿았을 때 연결 {id|은/는} 이미 끊겨 있었습니다.',
    en: 'When message {message} of the app arrived, connection {id} was closed already.',
  },
  'no-connection': {
    ko: '열려 있는 연결이 없어 할 일이 없습니다.',
    en: 'No connection is open, so there is nothing to do.',
  },
  pushed: {
    ko: '주문 서비스가 연결 ID {id|으로/로} 보낸 {push|이/가} 받아들여져, 열려 있는 연결을 따라 앱으로 갑니다.',
    en: 'The order service posted {push} to connection {id}, which is open, so it goes on to the app.',
  },
  'push-gone': {
    ko: '{push|이/가} 410을 받았습니다. 연결 {id|이/가} 이미 끊겨 앱에 닿을 길이 없습니다.',
    en: '{push} got 410: connection {id} is closed, so there is no path to the app.',
  },
  'push-too-large': {
    ko: '{push|이/가} 413을 받았습니다. 연결 {id|은/는} 열려 있지만 {kilobytes} KB는 한도 {most} KB를 넘습니다.',
    en: '{push} got 413: connection {id} is open, but {kilobytes} KB exceed the limit of {most} KB.',
  },
  'push-refused': {
    ko: '연결 {id|으로/로} 보낸 {push|이/가} 429를 받았습니다. @connections 호출도 계정의 버킷을 함께 쓰는데 토큰이 없습니다.',
    en: '{push} to connection {id} got 429: @connections calls share the bucket of the account, and it is empty.',
  },
  'id-deleted': {
    ko: '주문 서비스가 {push}의 410을 보고 연결 ID {id|을/를} 지웠습니다. 다음 소식부터는 이 연결로 보내지 않습니다.',
    en: 'On the 410 for {push} the order service deletes connection ID {id}. Later news is not posted to it.',
  },
  'nothing-to-push': {
    ko: '주문 서비스에 적혀 있는 연결 ID가 없어 소식을 보낼 곳이 없습니다.',
    en: 'The order service has no connection ID on file, so there is nowhere to push news.',
  },
};

/** The one live figure a node shows. */
export const figures: Words['figures'] = {
  got: { ko: '{status}', en: '{status}' },
  'small-got': { ko: '작은 {status}', en: 'S: {status}' },
  'big-got': { ko: '큰 {status}', en: 'B: {status}' },
  'tokens-orders': { ko: '주문 토큰 {tokens}', en: 'orders {tokens}' },
  'tokens-books': { ko: '도서 토큰 {tokens}', en: 'books {tokens}' },
  'tokens-account': { ko: '계정 토큰 {tokens}', en: 'account {tokens}' },
  use: { ko: '{small} · {big}건', en: '{small} · {big}' },
  'use-of-quota': { ko: '{used}/{limit}', en: '{used}/{limit}' },
  hits: { ko: '적중 {hits}', en: '{hits} hits' },
  counted: { ko: '1분 {count}건', en: '{count}/min' },
  working: { ko: '처리 중 {count}', en: '{count} at work' },
  slow: { ko: '{seconds}초씩 · {count}', en: '{seconds} s · {count}' },
  open: { ko: '연결 {count}개', en: '{count} open' },
};

export const metrics: Words['metrics'] = {
  count: { name: { ko: 'API가 받은 요청', en: 'Requests at the API' } },
  answered: { name: { ko: '200', en: '200' } },
  throttled: { name: { ko: '429(토큰 없음)', en: '429 (no token)' } },
  'quota-exceeded': { name: { ko: '429(할당량)', en: '429 (quota)' } },
  forbidden: { name: { ko: '403', en: '403' } },
  timeouts: { name: { ko: '504', en: '504' } },
  'cache-hits': { name: { ko: '캐시가 답한 요청', en: 'Answered by the cache' } },
  'backend-calls': { name: { ko: '백엔드가 받은 요청', en: 'Requests at the backend' } },
  'backend-working': { name: { ko: '백엔드가 처리 중', en: 'At work in the backend' } },
  'tokens-small': { name: { ko: '작은 서점 키의 토큰', en: 'Tokens: small partner' } },
  'tokens-big': { name: { ko: '큰 서점 키의 토큰', en: 'Tokens: big partner' } },
  'tokens-books': { name: { ko: '/books의 토큰', en: 'Tokens: /books' } },
  'tokens-orders': { name: { ko: '/orders의 토큰', en: 'Tokens: /orders' } },
  'tokens-account': { name: { ko: '계정의 토큰', en: 'Tokens: account' } },
  'metered-small': { name: { ko: '작은 서점의 사용량(모두)', en: 'Use in all: small partner' } },
  'metered-big': { name: { ko: '큰 서점의 사용량(모두)', en: 'Use in all: big partner' } },
  connections: { name: { ko: '열린 연결', en: 'Open connections' } },
  delivered: { name: { ko: '앱으로 보낸 소식', en: 'Pushes sent on' } },
  gone: { name: { ko: '410', en: '410' } },
  latency: { name: { ko: 'Latency(마지막 요청)', en: 'Latency (last request)' } },
  'integration-latency': {
    name: { ko: 'IntegrationLatency(마지막 요청)', en: 'IntegrationLatency (last request)' },
  },
};

export const names: Words['names'] = {
  website: { ko: '웹사이트', en: 'the website' },
  mobile: { ko: '앱', en: 'the app' },
  small: { ko: '작은 서점', en: 'the small partner' },
  big: { ko: '큰 서점', en: 'the big partner' },
  orders: { ko: '/orders', en: '/orders' },
  books: { ko: '/books', en: '/books' },
  DAY: { ko: '하루', en: 'day' },
  WEEK: { ko: '한 주', en: 'week' },
  MONTH: { ko: '한 달', en: 'month' },
};
