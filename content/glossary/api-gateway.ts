import { defineGlossary } from '@/lib/lesson/glossary';

export const apiGatewayTerms = defineGlossary({
  'api-gateway': {
    term: { ko: 'API Gateway', en: 'API Gateway' },
    definition: {
      ko: '클라이언트의 요청을 한 주소로 받아 확인하고 제한한 뒤 알맞은 백엔드로 넘기는 AWS의 창구입니다.',
      en: 'The AWS front door that takes requests at one address, checks and limits them, and passes each to the right backend.',
    },
    reading: '에이피아이 게이트웨이',
    synonyms: ['API 게이트웨이', '에이피아이 게이트웨이', 'Amazon API Gateway', 'APIGW'],
    lesson: 'api-gateway',
  },
  integration: {
    term: { ko: '통합', en: 'integration' },
    definition: {
      ko: 'API의 경로 하나를 어느 백엔드에 어떻게 이을지 적은 설정입니다.',
      en: 'The setting that says which backend a route of the API is joined to, and how.',
    },
    synonyms: ['인티그레이션', '백엔드 통합', 'backend integration'],
    lesson: 'api-gateway',
  },
  stage: {
    term: { ko: '스테이지', en: 'stage' },
    definition: {
      ko: 'dev, prod처럼 이름을 붙여 배포해 둔 API 한 벌입니다. 한도와 캐시를 스테이지마다 정합니다.',
      en: 'A deployed copy of an API with a name such as dev or prod. Limits and cache are set per stage.',
    },
    synonyms: ['단계', '배포 단계', 'prod', 'dev'],
    lesson: 'api-gateway',
  },
  'private-integration': {
    term: { ko: '프라이빗 통합', en: 'private integration' },
    definition: {
      ko: 'VPC 링크를 지나 VPC 안의 로드 밸런서 같은 비공개 백엔드로 요청을 넘기는 통합입니다.',
      en: 'An integration that passes requests through a VPC link to a private backend, such as a load balancer inside your VPC.',
    },
    synonyms: ['비공개 통합', 'VPC 통합'],
    lesson: 'api-gateway',
  },
  'vpc-link': {
    term: { ko: 'VPC 링크', en: 'VPC link' },
    definition: {
      ko: 'API Gateway가 우리 서브넷에 ENI를 두어 VPC 안으로 들어오는 통로입니다.',
      en: "API Gateway's way into your VPC: network interfaces that it manages in your subnets.",
    },
    reading: '브이피씨 링크',
    synonyms: ['VpcLink', 'VPC link V2', '브이피씨 링크'],
    lesson: 'api-gateway',
  },
  'execute-api': {
    term: { ko: 'execute-api 주소', en: 'execute-api address' },
    definition: {
      ko: 'API를 만들면 저절로 생기는 기본 주소입니다. 프라이빗 API가 아니면 인터넷에 공개됩니다.',
      en: 'The default address every API gets. Unless the API is private, it is public on the internet.',
    },
    synonyms: ['execute-api', '기본 엔드포인트', 'default endpoint'],
    lesson: 'api-gateway',
  },
  'private-api': {
    term: { ko: '프라이빗 API', en: 'private API' },
    definition: {
      ko: '인터넷이 아니라 VPC의 execute-api 인터페이스 엔드포인트로만 부를 수 있는 REST API입니다.',
      en: 'A REST API that can be called only through an execute-api interface endpoint of a VPC, not from the internet.',
    },
    synonyms: ['비공개 API', '프라이빗 엔드포인트 API', 'private REST API'],
    lesson: 'api-gateway',
  },
  authorizer: {
    term: { ko: '권한 부여자', en: 'authorizer' },
    definition: {
      ko: '요청에 실린 토큰이나 서명을 보고 호출을 허용할지 판단하는 구성 요소입니다.',
      en: 'The component that looks at the token or signature of a request and decides whether to allow the call.',
    },
    synonyms: ['오소라이저', 'Lambda 권한 부여자', 'Cognito', 'JWT', 'Lambda authorizer'],
    lesson: 'api-gateway',
  },
  'api-key': {
    term: { ko: 'API 키', en: 'API key' },
    definition: {
      ko: '어느 고객의 호출인지 알아보려고 헤더에 싣는 문자열입니다. 신원을 증명하지는 않습니다.',
      en: 'A string in a header that tells which customer a call is counted for. It does not prove who is calling.',
    },
    reading: '에이피아이 키',
    synonyms: ['에이피아이 키', 'x-api-key', 'apikey'],
    lesson: 'api-gateway',
  },
  throttling: {
    term: { ko: '요청 제한', en: 'throttling' },
    definition: {
      ko: '정한 속도를 넘는 요청을 백엔드에 넘기지 않고 429로 거절하는 일입니다.',
      en: 'Refusing requests above a set rate with 429 instead of passing them to the backend.',
    },
    synonyms: ['스로틀링', '쓰로틀링', '조절', '속도 제한', 'rate limiting', '429'],
    lesson: 'api-gateway',
  },
  'token-bucket': {
    term: { ko: '토큰 버킷', en: 'token bucket' },
    definition: {
      ko: '일정한 속도로 차오르는 버킷에서 요청마다 토큰을 하나 꺼내고, 없으면 거절하는 제한 방식입니다.',
      en: 'A limiter in which a bucket refills at a steady rate, each request takes one token, and without a token it is refused.',
    },
    synonyms: ['토큰 버킷 알고리즘', '토큰 버켓', 'token bucket algorithm'],
    lesson: 'api-gateway',
  },
  burst: {
    term: { ko: '버스트', en: 'burst' },
    definition: {
      ko: '토큰 버킷의 크기, 곧 한꺼번에 통과할 수 있는 요청의 수입니다.',
      en: 'The size of the token bucket: how many requests can pass at one moment.',
    },
    synonyms: ['버스트 한도', '순간 최대', 'burst limit'],
    lesson: 'api-gateway',
  },
  'usage-plan': {
    term: { ko: '사용량 계획', en: 'usage plan' },
    definition: {
      ko: 'API 키마다 속도 한도와 기간별 할당량을 정하고 사용량을 세는 REST API의 기능입니다.',
      en: 'A REST API feature that sets a rate and a quota for each API key and counts its use.',
    },
    synonyms: ['사용 계획', '유세지 플랜', '요금제', 'usage plans'],
    lesson: 'api-gateway',
  },
  quota: {
    term: { ko: '할당량', en: 'quota' },
    definition: {
      ko: '정해진 기간이나 계정에 허락된 최대치입니다. 사용량 계획에서는 기간별 요청 수를 말합니다.',
      en: 'The most that is allowed in a period or for an account; in a usage plan, the number of requests per period.',
    },
    synonyms: ['쿼터', '한도', 'limit'],
    lesson: 'api-gateway',
  },
  'cloudwatch-metric': {
    term: { ko: 'CloudWatch 지표', en: 'CloudWatch metric' },
    definition: {
      ko: 'Count, 5XXError, Latency처럼 API가 잘 돌아가는지 보여 주는 시간별 수치입니다.',
      en: 'A number over time, such as Count, 5XXError or Latency, that shows how well the API is running.',
    },
    reading: '클라우드워치 지표',
    synonyms: ['클라우드워치', '메트릭', 'CloudWatch', 'metrics', 'IntegrationLatency'],
    lesson: 'api-gateway',
  },
  'rest-api': {
    term: { ko: 'REST API', en: 'REST API' },
    definition: {
      ko: 'API 키와 사용량 계획, 캐시, WAF, 프라이빗 API까지 기능이 가장 많은 API Gateway의 API 종류입니다.',
      en: 'The API Gateway product with the most features: API keys and usage plans, cache, WAF, private APIs.',
    },
    reading: '레스트 에이피아이',
    synonyms: ['레스트 API', 'RESTful API'],
    lesson: 'api-gateway',
  },
  'http-api': {
    term: { ko: 'HTTP API', en: 'HTTP API' },
    definition: {
      ko: '기능을 줄인 대신 싸고 빠른 API Gateway의 API 종류입니다. REST API의 새 버전이 아닙니다.',
      en: 'The cheaper and faster API Gateway product with fewer features. It is not a newer version of REST API.',
    },
    reading: '에이치티티피 에이피아이',
    synonyms: ['HTTP 에이피아이', 'HTTP APIs'],
    lesson: 'api-gateway',
  },
  'websocket-api': {
    term: { ko: 'WebSocket API', en: 'WebSocket API' },
    definition: {
      ko: '연결을 열어 두고 서버가 먼저 메시지를 보낼 수도 있는 API Gateway의 API 종류입니다.',
      en: 'The API Gateway product that keeps a connection open, so that the server can send first, too.',
    },
    reading: '웹소켓 에이피아이',
    synonyms: ['웹소켓', '양방향 소켓', 'WebSocket', '@connections'],
    lesson: 'api-gateway',
  },
});
