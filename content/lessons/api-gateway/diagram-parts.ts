import { system } from '@/content/system';
import type { DiagramEdge, DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

const { shop } = system.vpcs;

export const groups = {
  region: { kind: 'region', label: system.region.name },
  gateway: {
    kind: 'boundary',
    label: { ko: 'Amazon API Gateway', en: 'Amazon API Gateway' },
    in: 'region',
  },
  vpc: {
    kind: 'vpc',
    label: { ko: `${shop.name} ${shop.cidr}`, en: `${shop.name} ${shop.cidr}` },
    in: 'region',
  },
  subnets: {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 (2a, 2c)', en: 'Private subnets (2a, 2c)' },
    in: 'vpc',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  website: {
    kind: 'browser',
    label: { ko: '웹사이트', en: 'Website' },
    sub: { ko: '손님', en: 'shoppers' },
    detail: {
      what: {
        ko: '손님의 브라우저에서 실행되는 하루책방 웹사이트입니다. 인터넷에서 요청을 보냅니다.',
        en: 'The Haru Books website in a shopper’s browser, out on the internet.',
      },
      why: {
        ko: '앱과 같은 주소를 부르므로 뒤의 서비스를 옮겨도 웹사이트를 다시 배포하지 않습니다.',
        en: 'It calls the same address as the app, so you can move a service behind it without releasing it again.',
      },
      without: {
        ko: '창구가 없으면 웹사이트가 백엔드의 주소를 하나하나 알아야 하고, 로그인 확인도 백엔드마다 따로 만들어야 합니다.',
        en: 'Without a front door it would have to know every backend address, and each backend would need its own login check.',
      },
      facts: [],
      section: 'front-door',
      item: 'integration-pick',
    },
  },
  partner: {
    kind: 'partner',
    label: { ko: '제휴 서점', en: 'Partner' },
    sub: { ko: 'API 키', en: 'API key' },
    detail: {
      what: {
        ko: '하루책방의 도서 정보를 가져다 쓰는 다른 회사입니다. API 키를 헤더에 실어 부릅니다.',
        en: 'Another company that uses the book data of Haru Books. It sends an API key in a header.',
      },
      why: {
        ko: '건수로 계약했으므로 이 회사가 얼마나 불렀는지 따로 세어야 합니다.',
        en: 'It pays by the number of requests, so its calls have to be counted separately.',
      },
      without: {
        ko: '키가 없으면 모든 호출이 섞여 누가 할당량을 썼는지 알 수 없습니다.',
        en: 'Without a key all calls look alike, and nobody can tell who used up what.',
      },
      facts: ['apigw-key-length'],
      section: 'plan',
      item: 'key-copied',
    },
  },
  mobile: {
    kind: 'mobile',
    label: { ko: '모바일 앱', en: 'Mobile' },
    sub: { ko: '손님', en: 'shoppers' },
    detail: {
      what: {
        ko: '손님의 휴대전화에서 실행되는 하루책방 앱입니다.',
        en: 'The Haru Books app on a shopper’s phone.',
      },
      why: {
        ko: '요청을 보내는 일 말고도, 배송이 출발했다는 소식을 기다리는 연결을 하나 열어 둡니다.',
        en: 'Besides sending requests it keeps one connection open, waiting for news of the delivery.',
      },
      without: {
        ko: '열어 둔 연결이 없으면 앱은 소식이 있는지 되풀이해 물어야 합니다.',
        en: 'Without an open connection it would have to ask again and again whether there is news.',
      },
      facts: ['apigw-ws-duration', 'apigw-ws-idle'],
      section: 'websocket',
      item: 'socket-life',
    },
  },
  tracking: {
    kind: 'internet',
    label: { ko: '배송 조회 서버', en: 'Tracking' },
    sub: { ko: '공개 HTTP', en: 'public HTTP' },
    detail: {
      what: {
        ko: '회사 전산실에 있는 옛 서버입니다. 인터넷에 공개된 HTTP 주소가 있습니다.',
        en: 'An old server in the company’s own server room, with a public HTTP address.',
      },
      why: {
        ko: 'HTTP 통합은 인터넷에서 닿는 주소라면 어디든 부를 수 있어, 서버를 옮기지 않고도 창구 뒤에 둘 수 있습니다.',
        en: 'An HTTP integration can call any address the internet can reach, so the server can be behind the front door without being moved.',
      },
      without: {
        ko: '주소가 공개인 한 API Gateway를 거치지 않는 호출을 막지 못합니다. 서버가 스스로 확인하거나 VPC 안으로 옮겨야 합니다.',
        en: 'As long as its address is public, API Gateway cannot stop calls that bypass it. The server must check callers itself or move into the VPC.',
      },
      facts: [],
      section: 'private',
      item: 'close-back-door',
    },
  },
  authorizer: {
    kind: 'authorizer',
    label: { ko: '권한 부여자', en: 'Authorizer' },
    sub: { ko: '토큰 확인', en: 'checks token' },
    in: 'gateway',
    detail: {
      what: {
        ko: '요청에 실린 토큰을 확인해 호출을 허용할지 판단합니다. REST API에서는 IAM, Lambda, Cognito를 쓸 수 있습니다.',
        en: 'It checks the token of a request and decides whether the call may pass. A REST API can use IAM, Lambda or Cognito for it.',
      },
      why: {
        ko: '모든 요청이 지나는 곳이므로 여기에서 한 번 확인하면 백엔드마다 되풀이하지 않아도 됩니다.',
        en: 'Every request passes here, so one check in this place means that backends do not have to repeat it.',
      },
      without: {
        ko: '주소를 아는 누구나 주문 서비스까지 닿습니다.',
        en: 'Anyone who knows the address would reach the order service.',
      },
      facts: [],
      section: 'auth',
      item: 'key-copied',
    },
  },
  plan: {
    kind: 'usage-plan',
    label: { ko: '사용량 계획', en: 'Usage plan' },
    sub: { ko: 'API 키별 한도', en: 'limits per key' },
    in: 'gateway',
    detail: {
      what: {
        ko: 'API 키마다 속도 한도와 기간별 할당량을 정하고 사용량을 셉니다.',
        en: 'It sets a rate and a quota per period for each API key, and counts the use.',
      },
      why: {
        ko: '고객마다 다른 몫을 주고, 한 고객이 한꺼번에 많이 불러도 다른 고객이 밀리지 않게 합니다.',
        en: 'It gives each customer a share of its own, so that one that calls a lot does not crowd out the rest.',
      },
      without: {
        ko: '누가 얼마나 불렀는지 키별로 셀 수 없고, 제휴 서점 하나가 모두의 한도를 쓸 수 있습니다.',
        en: 'Nothing would be counted per key, and a single partner could use up everybody’s limit.',
      },
      facts: ['apigw-quota-period'],
      section: 'plan',
      item: 'quota-runs-out',
    },
  },
  cache: {
    kind: 'cache',
    label: { ko: '캐시', en: 'Cache' },
    sub: { ko: 'GET 응답', en: 'GET replies' },
    in: 'gateway',
    detail: {
      what: {
        ko: '스테이지마다 켤 수 있는 REST API의 응답 저장소입니다. 보통 GET 응답만 보관합니다.',
        en: 'A store of responses that you can turn on per stage of a REST API. As a rule it keeps GET responses only.',
      },
      why: {
        ko: '같은 책의 정보를 되풀이해 묻는 요청에는 백엔드를 부르지 않고 바로 답합니다.',
        en: 'Repeated requests for the same book are answered at once, without calling a backend.',
      },
      without: {
        ko: '똑같은 요청이 매번 백엔드까지 갑니다. 다만 캐시를 켜 둔 시간만큼 요금을 냅니다.',
        en: 'The same request would reach the backend every time. However, you pay for a cache by the hour while it is on.',
      },
      facts: ['apigw-cache-ttl', 'apigw-cache-ttl-max'],
      section: 'watch',
      item: 'read-metrics',
    },
  },
  api: {
    kind: 'api-gateway',
    label: { ko: system.api.name, en: system.api.name },
    sub: { ko: `REST API · ${system.api.stage}`, en: `REST API · ${system.api.stage}` },
    in: 'gateway',
    detail: {
      what: {
        ko: '하루책방의 REST API이며 prod는 배포된 스테이지의 이름입니다. 요청을 받아 경로에 이어 둔 백엔드로 넘깁니다.',
        en: 'The REST API of Haru Books; prod is the name of the deployed stage. It receives requests and passes each to the backend of its path.',
      },
      why: {
        ko: '확인, 제한, 세기를 한 곳에서 하고, 뒤의 구성을 클라이언트에게서 감춥니다.',
        en: 'Checking, limiting and counting happen in one place, and clients do not see what is behind it.',
      },
      without: {
        ko: '클라이언트가 백엔드마다 주소를 따로 알아야 합니다. 단, 이 API의 execute-api 주소 자체는 공개되어 있습니다.',
        en: 'Clients would have to know an address for each backend. The execute-api address of the API itself, however, is public.',
      },
      facts: ['apigw-timeout-rest', 'apigw-payload', 'apigw-account-rate', 'apigw-account-burst'],
      section: 'front-door',
      item: 'request-path',
    },
  },
  live: {
    kind: 'api-gateway',
    label: { ko: 'haru-live', en: 'haru-live' },
    sub: { ko: 'WebSocket', en: 'WebSocket' },
    in: 'gateway',
    detail: {
      what: {
        ko: '연결을 열어 두는 WebSocket API입니다. haru-api와는 다른 API이며 주소도 따로 있습니다.',
        en: 'A WebSocket API, which keeps connections open. It is separate from haru-api and has its own address.',
      },
      why: {
        ko: 'API Gateway가 연결을 유지하므로 주문 서비스는 연결 ID만 알면 언제든 앱에 소식을 보낼 수 있습니다.',
        en: 'It holds the connections, so the order service needs only a connection ID to send news to an app.',
      },
      without: {
        ko: '주문 서비스가 앱마다 연결을 직접 유지해야 하고, 태스크가 바뀌면 연결도 끊깁니다.',
        en: 'The order service would have to hold every connection itself and lose them whenever a task is replaced.',
      },
      facts: ['apigw-ws-duration', 'apigw-ws-idle', 'apigw-ws-message', 'apigw-ws-connections'],
      section: 'websocket',
      item: 'socket-life',
    },
  },
  metrics: {
    kind: 'metrics',
    label: { ko: '지표', en: 'Metrics' },
    sub: { ko: 'CloudWatch', en: 'CloudWatch' },
    in: 'region',
    detail: {
      what: {
        ko: 'API Gateway가 보내는 Count, 4XXError, 5XXError, Latency 같은 수치가 모이는 곳입니다.',
        en: 'Where API Gateway sends its numbers: Count, 4XXError, 5XXError, Latency and others.',
      },
      why: {
        ko: 'API가 지금 정상인지, 느리다면 앞이 느린지 뒤가 느린지 알려 줍니다.',
        en: 'They tell whether the API is healthy now and, if it is slow, whether the API or the backend is slow.',
      },
      without: {
        ko: '손님이 알려 줄 때까지 고장을 모릅니다.',
        en: 'You would learn of a failure only from shoppers’ complaints.',
      },
      facts: ['apigw-metric-period'],
      section: 'watch',
      item: 'metric-or-meter',
    },
  },
  queue: {
    kind: 'queue',
    label: { ko: '영수증 대기열', en: 'Receipt queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '영수증을 다시 만들어 달라는 요청을 메시지로 담아 두는 SQS 대기열입니다.',
        en: 'The SQS queue that keeps requests for a new copy of a receipt as messages.',
      },
      why: {
        ko: 'API Gateway가 SendMessage를 직접 부르므로 그 사이에 서버도 함수도 필요 없습니다.',
        en: 'API Gateway calls SendMessage itself, so there is no server and no function in between.',
      },
      without: {
        ko: '메시지를 넣기만 하는 서버를 따로 만들어 운영해야 합니다.',
        en: 'You would have to build and run a server that only puts messages on the queue.',
      },
      facts: [],
      section: 'front-door',
      item: 'integration-pick',
    },
  },
  'vpc-link': {
    kind: 'vpc-link',
    label: { ko: 'VPC 링크', en: 'VPC link' },
    sub: { ko: '서브넷의 ENI', en: 'ENIs in subnets' },
    in: 'subnets',
    detail: {
      what: {
        ko: 'API Gateway가 관리하는 ENI를 우리 서브넷에 둔 통로입니다. 보안 그룹이 붙습니다.',
        en: 'A way in made of network interfaces that API Gateway manages in your subnets. It has security groups.',
      },
      why: {
        ko: 'API Gateway는 VPC 밖에서 실행되는 서비스이므로, 프라이빗 주소에 닿으려면 VPC 안에 ENI가 있어야 합니다.',
        en: 'API Gateway runs outside your VPC, so to reach private addresses it needs network interfaces inside.',
      },
      without: {
        ko: '로드 밸런서를 인터넷에 공개해야 하고, 그러면 API Gateway를 거치지 않고도 부를 수 있습니다.',
        en: 'The load balancer would have to be public, and then it could be called without API Gateway.',
      },
      facts: ['apigw-link-inactive'],
      section: 'private',
      item: 'request-path',
    },
  },
  alb: {
    kind: 'load-balancer',
    label: { ko: system.loadBalancer, en: system.loadBalancer },
    sub: { ko: '내부 ALB', en: 'internal ALB' },
    in: 'subnets',
    detail: {
      what: {
        ko: '인터넷에 공개하지 않은 로드 밸런서입니다. 살아 있는 태스크를 골라 요청을 나눕니다.',
        en: 'A load balancer that is not open to the internet. It picks a healthy task for each request.',
      },
      why: {
        ko: '태스크는 수도 주소도 바뀌므로, VPC 링크 뒤에 바뀌지 않는 목적지가 필요합니다.',
        en: 'Tasks come and go with changing addresses, so the VPC link needs a fixed target behind it.',
      },
      without: {
        ko: 'REST API의 프라이빗 통합은 태스크를 직접 가리킬 수 없어 요청이 갈 곳이 없습니다.',
        en: 'A private integration of a REST API cannot point at a task, so requests would have nowhere to go.',
      },
      facts: [],
      section: 'private',
      item: 'request-path',
    },
  },
  orders: {
    kind: 'service',
    label: system.services.orders,
    sub: { ko: 'Fargate 태스크', en: 'Fargate tasks' },
    in: 'subnets',
    detail: {
      what: {
        ko: '프라이빗 서브넷의 Fargate 태스크에서 실행되는 주문 서비스입니다. 퍼블릭 IP가 없습니다.',
        en: 'The order service, running in Fargate tasks in private subnets, without a public address.',
      },
      why: {
        ko: '인터넷에서 바로 닿을 수 없으므로 요청은 반드시 API Gateway의 확인과 제한을 거칩니다.',
        en: 'Nothing on the internet can reach it directly, so every request passes the checks and limits of API Gateway.',
      },
      without: {
        ko: '퍼블릭 서브넷에 두면 API Gateway의 확인을 거치지 않고 닿는 길이 생깁니다.',
        en: 'In a public subnet there would be a path that bypasses the checks at API Gateway.',
      },
      facts: [],
      section: 'private',
      item: 'fix-429',
    },
  },
} satisfies Record<string, DiagramNode>;

/** The three clients call the one address in the same way. */
const callDetail: DiagramEdge['detail'] = {
  what: {
    ko: '클라이언트가 haru-api의 주소로 보내는 HTTPS 요청입니다.',
    en: 'An HTTPS request from a client to the address of haru-api.',
  },
  why: {
    ko: '기기와 언어가 달라도 HTTP를 쓸 줄 알면 부를 수 있습니다.',
    en: 'Whatever the device or language, anything that speaks HTTP can call it.',
  },
  without: {
    ko: '클라이언트마다 뒤의 서비스를 따로 불러야 하고, 서비스를 바꿀 때마다 모두 고쳐야 합니다.',
    en: 'Each client would have to call the services separately, and every change behind would affect them all.',
  },
  facts: ['apigw-payload'],
  section: 'front-door',
  item: 'still-open',
};

const insideDetail: DiagramEdge['detail'] = {
  what: {
    ko: 'VPC 안에서 프라이빗 IP로 이어지는 구간입니다. 기본은 HTTP이고, 서버 이름을 정하면 HTTPS를 씁니다.',
    en: 'A path inside the VPC over private IP addresses. It uses HTTP by default, and HTTPS if you set a server name.',
  },
  why: {
    ko: 'API Gateway가 태스크를 직접 고르지 않고, 링크 뒤의 로드 밸런서가 살아 있는 태스크로 나눕니다.',
    en: 'API Gateway does not choose a task; the load balancer behind the link distributes requests among healthy ones.',
  },
  without: {
    ko: '태스크가 하나 멈추었을 때 그쪽으로 간 요청이 모두 실패합니다.',
    en: 'When one task stops, every request sent to it would fail.',
  },
  facts: [],
  section: 'private',
  item: 'request-path',
};

export const edges = {
  'call-website': { from: 'website', to: 'api', kind: 'call', detail: callDetail },
  'call-partner': { from: 'partner', to: 'api', kind: 'call', detail: callDetail },
  'call-mobile': { from: 'mobile', to: 'api', kind: 'call', detail: callDetail },
  'ask-authorizer': {
    from: 'api',
    to: 'authorizer',
    kind: 'call',
    detail: {
      what: {
        ko: 'API가 요청의 토큰을 권한 부여자에게 보내 허용할지 묻습니다.',
        en: 'The API sends the token of a request to the authorizer and asks whether to allow it.',
      },
      why: {
        ko: '답이 거절이면 백엔드를 부르지 않고 401이나 403으로 끝냅니다.',
        en: 'If the answer is no, it ends the request with 401 or 403 and calls no backend.',
      },
      without: {
        ko: '누가 부르든 똑같이 백엔드에 닿습니다.',
        en: 'Every caller would be treated the same.',
      },
      facts: [],
      section: 'auth',
      item: 'refusal-codes',
    },
  },
  'check-plan': {
    from: 'api',
    to: 'plan',
    kind: 'call',
    detail: {
      what: {
        ko: '키가 필요한 경로라면 x-api-key 헤더의 키가 어느 계획에 속하는지, 한도가 남았는지 봅니다.',
        en: 'For paths that require a key, the API looks up which plan the key in the x-api-key header belongs to and whether its limits allow another request.',
      },
      why: {
        ko: '키마다 따로 세어야 고객마다 다른 한도를 지킬 수 있습니다.',
        en: 'Only a count per key lets you apply a different limit to each customer.',
      },
      without: {
        ko: '스테이지와 계정의 한도만 남아, 많이 부르는 쪽이 모두의 몫을 차지합니다.',
        en: 'Only the limits of stage and account would be left, and whoever calls most would take everybody’s share.',
      },
      facts: ['apigw-quota-period'],
      section: 'plan',
      item: 'quota-runs-out',
    },
  },
  'look-cache': {
    from: 'api',
    to: 'cache',
    kind: 'call',
    detail: {
      what: {
        ko: '백엔드를 부르기 전에 보관해 둔 응답이 있는지 찾습니다.',
        en: 'Before it calls a backend, the API looks for a response it has kept.',
      },
      why: {
        ko: '보관 시간 안의 응답이 있으면 그것으로 답합니다. 이때도 요청 한 건으로 셉니다.',
        en: 'If there is one that has not expired, it is the answer. The request still counts as one.',
      },
      without: {
        ko: '바뀌지 않은 정보를 묻는 요청도 모두 백엔드가 처리합니다.',
        en: 'The backend would also process every request for things that have not changed.',
      },
      facts: ['apigw-cache-ttl'],
      section: 'watch',
      item: 'read-metrics',
    },
  },
  report: {
    from: 'api',
    to: 'metrics',
    kind: 'push',
    detail: {
      what: {
        ko: 'API Gateway가 요청 수와 오류, 걸린 시간을 CloudWatch에 보냅니다.',
        en: 'API Gateway sends counts, errors and durations to CloudWatch.',
      },
      why: {
        ko: '따로 만들지 않아도 API 전체의 상태를 볼 수 있습니다.',
        en: 'You see the state of the whole API without building anything.',
      },
      without: {
        ko: '느려졌을 때 어디가 느린지 짐작만 하게 됩니다.',
        en: 'When things slow down you could only guess where.',
      },
      facts: ['apigw-metric-period'],
      section: 'watch',
      item: 'metric-or-meter',
    },
  },
  'to-link': {
    from: 'api',
    to: 'vpc-link',
    kind: 'call',
    label: { ko: '프라이빗 통합', en: 'private integration' },
    detail: {
      what: {
        ko: '요청을 VPC 링크로 넘기는 프라이빗 통합입니다.',
        en: 'The private integration, which passes requests to the VPC link.',
      },
      why: {
        ko: '인터넷을 지나지 않고 VPC 안의 로드 밸런서에 닿습니다. 스테이지 이름이 경로에 붙어 간다는 점을 기억합니다.',
        en: 'It reaches the load balancer in the VPC without crossing the internet. Remember that the stage name is part of the path.',
      },
      without: {
        ko: '백엔드에 공개 주소가 있어야 API Gateway가 부를 수 있습니다.',
        en: 'API Gateway could call the backend only if it had a public address.',
      },
      facts: ['apigw-timeout-rest', 'apigw-link-inactive'],
      section: 'private',
      item: 'request-path',
    },
  },
  'link-alb': { from: 'vpc-link', to: 'alb', kind: 'call', detail: insideDetail },
  'alb-orders': { from: 'alb', to: 'orders', kind: 'call', detail: insideDetail },
  'to-queue': {
    from: 'api',
    to: 'queue',
    kind: 'call',
    detail: {
      what: {
        ko: 'API Gateway가 SQS의 SendMessage를 직접 부르는 AWS 서비스 통합입니다.',
        en: 'An AWS service integration: API Gateway itself calls SendMessage of SQS.',
      },
      why: {
        ko: '나중에 해도 되는 일은 대기열에 맡기고 바로 답할 수 있습니다.',
        en: 'Work that can wait goes to the queue, and the client gets its answer at once.',
      },
      without: {
        ko: '영수증이 만들어질 때까지 클라이언트가 기다리거나, 중간에 서버를 하나 더 두어야 합니다.',
        en: 'The client would wait until the receipt is made, or you would run one more server in between.',
      },
      facts: [],
      section: 'front-door',
      item: 'integration-pick',
    },
  },
  'to-tracking': {
    from: 'api',
    to: 'tracking',
    kind: 'call',
    detail: {
      what: {
        ko: '공개 주소를 부르는 HTTP 통합입니다. 요청은 인터넷으로 나갑니다.',
        en: 'An HTTP integration that calls a public address. The request goes out to the internet.',
      },
      why: {
        ko: '옛 서버를 그대로 둔 채 창구 뒤에 둘 수 있습니다.',
        en: 'The old server can stay where it is and still be behind the front door.',
      },
      without: {
        ko: '옛 서버를 옮기기 전에는 클라이언트가 그 주소를 따로 알아야 합니다.',
        en: 'Until the old server is moved, clients would need to know its address too.',
      },
      facts: [],
      section: 'front-door',
      item: 'integration-pick',
    },
  },
  bypass: {
    from: 'website',
    to: 'tracking',
    kind: 'call',
    label: { ko: '직접 호출', en: 'direct call' },
    detail: {
      what: {
        ko: '예전 웹 화면에 남아 있는, 배송 조회 서버를 바로 부르는 요청입니다.',
        en: 'A request left over in an old web page that calls the tracking server directly.',
      },
      why: {
        ko: 'API Gateway를 앞에 두어도 공개된 주소가 닫히지는 않는다는 것을 보여 줍니다.',
        en: 'It shows that putting API Gateway in front does not close an address that is public.',
      },
      without: {
        ko: '화면만 고쳐서는 막지 못합니다. 서버를 비공개로 만들거나 서버가 호출자를 확인해야 합니다.',
        en: 'Correcting the page is not enough to remove it: the server has to become private or check its callers.',
      },
      facts: [],
      section: 'private',
      item: 'still-open',
    },
  },
  connect: {
    from: 'mobile',
    to: 'live',
    kind: 'call',
    label: { ko: '$connect', en: '$connect' },
    detail: {
      what: {
        ko: '앱이 WebSocket 연결을 맺는 호출입니다. 권한 부여자는 이때 한 번만 확인합니다.',
        en: 'The call with which the app opens a WebSocket connection. The authorizer checks it at this moment only.',
      },
      why: {
        ko: '연결이 열려 있어야 서버가 먼저 보낼 수 있습니다. 연결마다 ID가 생깁니다.',
        en: 'Only an open connection lets the server send first. Each connection gets an ID.',
      },
      without: {
        ko: '서버는 앱에 닿을 길이 없고 앱이 묻기를 기다려야 합니다.',
        en: 'The server has no path to the app and must wait to be asked.',
      },
      facts: ['apigw-ws-duration', 'apigw-ws-idle', 'apigw-ws-connections'],
      section: 'websocket',
      item: 'socket-life',
    },
  },
  'push-mobile': {
    from: 'live',
    to: 'mobile',
    kind: 'push',
    label: { ko: '푸시', en: 'push' },
    detail: {
      what: {
        ko: 'WebSocket API가 열려 있는 연결로 앱에 메시지를 보냅니다.',
        en: 'The WebSocket API pushes a message to the app over the open connection.',
      },
      why: {
        ko: '소식이 생긴 순간에 보내므로 되풀이해 묻는 요청이 필요 없습니다.',
        en: 'News is sent the moment it exists, so nobody needs to ask for it again and again.',
      },
      without: {
        ko: '앱이 자주 물을수록 헛된 요청이 늘고, 드물게 물을수록 소식이 늦습니다.',
        en: 'The more often the app asks, the more requests are wasted; the less often, the later the news.',
      },
      facts: ['apigw-ws-message', 'apigw-ws-frame'],
      section: 'websocket',
      item: 'socket-story',
    },
  },
  'post-connection': {
    from: 'orders',
    to: 'live',
    kind: 'call',
    label: { ko: 'POST @connections', en: 'POST @connections' },
    detail: {
      what: {
        ko: '주문 서비스가 연결 ID를 적어, 그 연결로 메시지를 보내 달라고 하는 서명된 HTTP 요청입니다.',
        en: 'A signed HTTP request in which the order service gives a connection ID and asks to have a message sent there.',
      },
      why: {
        ko: '연결은 API Gateway가 유지하므로 서버는 앱이 아니라 API Gateway를 부릅니다.',
        en: 'API Gateway holds the connection, so the server calls API Gateway, not the app.',
      },
      without: {
        ko: '이미 끊긴 연결이면 410이 돌아옵니다. 이 답을 보고 연결 ID를 지우지 않으면 헛된 호출이 이어집니다.',
        en: 'If the connection is gone, 410 comes back. Unless you then delete the ID, useless calls continue.',
      },
      facts: ['apigw-ws-message'],
      section: 'websocket',
      item: 'socket-story',
    },
  },
} satisfies Record<string, DiagramEdge>;
