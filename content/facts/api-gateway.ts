import { defineFacts } from '@/lib/lesson/fact';

const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

const accountQuotas = {
  label: 'API Gateway Developer Guide: limits',
  url: `${guide}/limits.html`,
};
const restQuotas = {
  label: 'API Gateway Developer Guide: api-gateway-execution-service-limits-table',
  url: `${guide}/api-gateway-execution-service-limits-table.html`,
};
const httpQuotas = {
  label: 'API Gateway Developer Guide: http-api-quotas',
  url: `${guide}/http-api-quotas.html`,
};
const webSocketQuotas = {
  label: 'API Gateway Developer Guide: apigateway-execution-service-websocket-limits-table',
  url: `${guide}/apigateway-execution-service-websocket-limits-table.html`,
};
const usagePlans = {
  label: 'API Gateway Developer Guide: api-gateway-api-usage-plans',
  url: `${guide}/api-gateway-api-usage-plans.html`,
};
const caching = {
  label: 'API Gateway Developer Guide: api-gateway-caching',
  url: `${guide}/api-gateway-caching.html`,
};

export const apiGatewayFacts = defineFacts({
  'apigw-account-rate': {
    value: { ko: '초당 10,000건', en: '10,000 requests per second' },
    sentence: {
      ko: '서울 리전을 비롯한 대부분의 리전에서 계정 하나의 모든 REST, HTTP, WebSocket API를 합친 기본 한도는 초당 10,000건입니다. 일부 리전은 초당 2,500건이며, 이 속도는 올려 달라고 요청할 수 있습니다.',
      en: 'In Seoul and most other Regions, all REST, HTTP and WebSocket APIs of one account together get 10,000 requests per second by default. Some Regions get 2,500, and you can ask for a higher rate.',
    },
    source: accountQuotas,
    sheet: 'G21',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-account-burst': {
    value: { ko: '5,000건', en: '5,000 requests' },
    sentence: {
      ko: '서울 리전에서 계정의 버스트, 곧 토큰 버킷의 크기는 5,000건입니다. 이 값은 AWS가 정합니다.',
      en: 'In the Seoul Region the burst of an account, which is the size of its token bucket, is 5,000 requests. AWS sets this value.',
    },
    source: accountQuotas,
    sheet: 'G21',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-timeout-rest': {
    value: { ko: '29초', en: '29 seconds' },
    sentence: {
      ko: 'REST API의 통합 제한 시간은 기본 최대 29초입니다. 리전 API와 프라이빗 API에서는 더 늘릴 수 있지만 그만큼 계정의 요청 한도를 낮추어야 할 수 있고, 엣지 최적화 API에서는 늘릴 수 없습니다.',
      en: 'The integration timeout of a REST API is at most 29 seconds by default. It can be raised for Regional and private APIs, possibly in exchange for a lower account throttle quota, but not for edge-optimized ones.',
    },
    source: restQuotas,
    sheet: 'G02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-timeout-http': {
    value: { ko: '30초', en: '30 seconds' },
    sentence: {
      ko: 'HTTP API의 통합 제한 시간은 최대 30초이며 늘릴 수 없습니다.',
      en: 'The integration timeout of an HTTP API is at most 30 seconds and cannot be raised.',
    },
    source: httpQuotas,
    sheet: 'G02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-timeout-ws': {
    value: { ko: '29초', en: '29 seconds' },
    sentence: {
      ko: 'WebSocket API의 통합 제한 시간은 최대 29초이며 늘릴 수 없습니다.',
      en: 'The integration timeout of a WebSocket API is at most 29 seconds and cannot be raised.',
    },
    source: webSocketQuotas,
    sheet: 'G02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-payload': {
    value: { ko: '10 MB', en: '10 MB' },
    sentence: {
      ko: 'REST API와 HTTP API의 요청과 응답 본문은 최대 10 MB입니다.',
      en: 'Request and response bodies of REST and HTTP APIs are at most 10 MB.',
    },
    source: restQuotas,
    sheet: 'G03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-ws-message': {
    value: { ko: '128 KB', en: '128 KB' },
    sentence: {
      ko: 'WebSocket 메시지 하나는 최대 128 KB입니다. 더 크면 연결이 1009번 코드로 닫힙니다.',
      en: 'One WebSocket message is at most 128 KB; a bigger one closes the connection with code 1009.',
    },
    source: webSocketQuotas,
    sheet: 'G03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-ws-frame': {
    value: { ko: '32 KB', en: '32 KB' },
    sentence: {
      ko: 'WebSocket 프레임 하나는 최대 32 KB입니다. 더 큰 메시지는 여러 프레임으로 나누어 보냅니다.',
      en: 'One WebSocket frame is at most 32 KB; a bigger message has to be split into several frames.',
    },
    source: webSocketQuotas,
    sheet: 'G03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-ws-duration': {
    value: { ko: '2시간', en: '2 hours' },
    sentence: {
      ko: 'WebSocket 연결은 주고받는 것이 있어도 최대 2시간 뒤에 끊깁니다.',
      en: 'A WebSocket connection is closed after 2 hours at most, however busy it is.',
    },
    source: webSocketQuotas,
    sheet: 'G04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-ws-idle': {
    value: { ko: '10분', en: '10 minutes' },
    sentence: {
      ko: '10분 동안 오가는 것이 없는 WebSocket 연결은 끊깁니다.',
      en: 'A WebSocket connection with no traffic for 10 minutes is closed.',
    },
    source: webSocketQuotas,
    sheet: 'G04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-ws-connections': {
    value: { ko: '초당 500개', en: '500 per second' },
    sentence: {
      ko: '새 WebSocket 연결은 계정과 리전마다 초당 500개까지 맺을 수 있으며 늘려 달라고 요청할 수 있습니다. 동시에 열어 둔 연결의 수에는 할당량이 없습니다.',
      en: 'An account can open 500 new WebSocket connections per second in a Region, a number that can be raised; there is no quota on how many are open at once.',
    },
    source: webSocketQuotas,
    sheet: 'G04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-cache-ttl': {
    value: { ko: '300초', en: '300 seconds' },
    sentence: {
      ko: 'REST API 스테이지의 캐시는 응답을 기본 300초 동안 보관하며, 따로 정하지 않으면 GET 응답만 보관합니다.',
      en: 'The cache of a REST API stage keeps a response for 300 seconds by default, and only GET responses unless you say otherwise.',
    },
    source: caching,
    sheet: 'G07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-cache-ttl-max': {
    value: { ko: '3,600초', en: '3,600 seconds' },
    sentence: {
      ko: '캐시의 보관 시간은 최대 3,600초이고, 0으로 두면 캐시를 쓰지 않습니다.',
      en: 'A response can be cached for 3,600 seconds at most; 0 turns caching off.',
    },
    source: caching,
    sheet: 'G07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-quota-period': {
    value: { ko: '하루, 한 주, 한 달', en: 'day, week or month' },
    sentence: {
      ko: '사용량 계획의 할당량은 하루, 한 주, 한 달 가운데 한 기간을 골라 그동안의 요청 수를 정합니다. 최선 노력으로 지킬 뿐 정확한 상한을 보장하지 않습니다.',
      en: 'The quota of a usage plan is a number of requests per day, week or month. It is kept on a best-effort basis, not as a guaranteed ceiling.',
    },
    source: usagePlans,
    sheet: 'G24',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-link-inactive': {
    value: { ko: '60일', en: '60 days' },
    sentence: {
      ko: 'VPC 링크(V2)는 60일 동안 트래픽이 없으면 비활성 상태가 됩니다.',
      en: 'A VPC link (V2) becomes inactive after 60 days without traffic.',
    },
    source: {
      label: 'API Gateway Developer Guide: http-api-vpc-links',
      url: `${guide}/http-api-vpc-links.html`,
    },
    sheet: 'S04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-metric-period': {
    value: { ko: '1분', en: '1 minute' },
    sentence: {
      ko: 'API Gateway는 Count, 4XXError, 5XXError, Latency, IntegrationLatency 같은 지표를 1분 단위로 CloudWatch에 보냅니다.',
      en: 'API Gateway sends metrics such as Count, 4XXError, 5XXError, Latency and IntegrationLatency to CloudWatch in periods of 1 minute.',
    },
    source: {
      label: 'API Gateway Developer Guide: api-gateway-metrics-and-dimensions',
      url: `${guide}/api-gateway-metrics-and-dimensions.html`,
    },
    sheet: 'G28',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'apigw-key-length': {
    value: { ko: '20자에서 128자', en: '20 to 128 characters' },
    sentence: {
      ko: 'API 키는 20자에서 128자의 글자와 숫자이며 x-api-key 헤더에 실립니다.',
      en: 'An API key has 20 to 128 letters and digits and travels in the x-api-key header.',
    },
    source: usagePlans,
    sheet: 'G25',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
