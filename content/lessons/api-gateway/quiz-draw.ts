import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its names and its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'connect',
    id: 'draw-private-way',
    rev: 1,
    objective: 'integrate',
    section: 'private',
    concept: 'private-integration',
    stem: {
      ko: '모바일 앱의 주문 조회가 REST API haru-api를 지나 프라이빗 서브넷의 주문 서비스에 닿습니다. 요청이 가는 길을 화살표로 모두 그리십시오. 태스크는 내부 ALB가 고릅니다.',
      en: 'An order query from the mobile app passes the REST API haru-api and reaches Orders in private subnets. Draw every arrow of the request’s way. The internal ALB picks the task.',
    },
    nodes: ['mobile', 'api', 'vpc-link', 'alb', 'orders', 'queue'],
    given: [],
    edges: [
      {
        from: 'mobile',
        to: 'api',
        why: {
          ko: '앱은 API의 공개 주소만 압니다. 모든 요청은 API Gateway에 먼저 닿습니다.',
          en: 'The app knows only the public address of the API. Every request reaches API Gateway first.',
        },
      },
      {
        from: 'api',
        to: 'vpc-link',
        why: {
          ko: 'API Gateway는 VPC 밖에 있으므로, 우리 서브넷에 ENI를 둔 VPC 링크로 들어옵니다.',
          en: 'API Gateway is outside the VPC and enters through the VPC link, which has ENIs in our subnets.',
        },
      },
      {
        from: 'vpc-link',
        to: 'alb',
        why: {
          ko: '링크의 ENI에서 나온 요청은 통합에 적은 내부 로드 밸런서로 갑니다.',
          en: 'From the link’s ENI the request goes to the internal load balancer named in the integration.',
        },
      },
      {
        from: 'alb',
        to: 'orders',
        why: {
          ko: '로드 밸런서가 정상인 태스크 하나를 골라 요청을 넘깁니다.',
          en: 'The load balancer picks a healthy task and hands it the request.',
        },
      },
    ],
    wrong: [
      {
        from: 'api',
        to: 'alb',
        why: {
          ko: '내부 ALB에는 공개 주소가 없어 VPC 밖의 API Gateway가 바로 닿지 못합니다. 공개 ALB라면 되지만 뒷문이 생깁니다.',
          en: 'An internal ALB has no public address, so API Gateway, outside the VPC, cannot reach it directly. A public ALB could be reached, but it would be a back door.',
        },
      },
      {
        from: 'api',
        to: 'orders',
        why: {
          ko: '태스크의 프라이빗 IP에는 VPC 밖에서 닿을 수 없고, 태스크가 바뀔 때마다 주소도 바뀝니다.',
          en: 'The private IPs of tasks cannot be reached from outside the VPC, and they change with every new task.',
        },
      },
      {
        from: 'mobile',
        to: 'alb',
        why: {
          ko: '내부 ALB는 인터넷에 이름이 있어도 프라이빗 IP로만 풀려 앱이 닿지 못합니다.',
          en: 'The name of an internal ALB resolves to private IPs only, so the app cannot reach it.',
        },
      },
      {
        from: 'mobile',
        to: 'vpc-link',
        why: {
          ko: 'VPC 링크는 API Gateway만 쓰는 통로입니다. 앱이 부를 주소가 없습니다.',
          en: 'The VPC link is a passage for API Gateway alone. It has no address for an app to call.',
        },
      },
      {
        from: 'vpc-link',
        to: 'orders',
        why: {
          ko: 'REST API의 VPC 링크는 로드 밸런서로 이어집니다. 어느 태스크로 갈지는 링크가 아니라 ALB가 고릅니다.',
          en: 'The VPC link of a REST API leads to a load balancer. Which task gets the request is decided by the ALB, not the link.',
        },
      },
      {
        from: 'api',
        to: 'queue',
        why: {
          ko: '대기열에 넣는 통합은 나중에 처리해도 되는 요청에 씁니다. 주문 조회는 지금 답이 필요합니다.',
          en: 'Putting a request on a queue is for work that may be done later. An order query needs its answer now.',
        },
      },
    ],
    otherwise: {
      ko: '조회 요청은 그 사이를 지나지 않습니다. 앱, API, VPC 링크, 내부 ALB, 태스크의 차례로 가고 답은 같은 연결로 돌아옵니다.',
      en: 'The query does not pass between these two. It goes from app to API, VPC link, internal ALB and task; the answer comes back on the same connections.',
    },
    explain: {
      ko: 'API Gateway는 VPC 안에 있지 않습니다. 프라이빗 통합은 VPC 링크의 ENI로 VPC에 들어와 내부 로드 밸런서에 닿고, 로드 밸런서가 태스크를 고릅니다. 그래서 주문 서비스를 인터넷에 내놓지 않아도 됩니다.',
      en: 'API Gateway is not inside the VPC. A private integration enters it through the ENIs of the VPC link and reaches the internal load balancer, which picks a task. So Orders need not be exposed to the internet.',
    },
    facts: ['apigw-private-link'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'label',
    id: 'name-socket-arrows',
    rev: 1,
    objective: 'choose',
    section: 'websocket',
    stem: {
      ko: '책이 출발했다는 소식이 앱에 전해지는 그림입니다. 화살표마다 알맞은 이름을 고르십시오. 쓰지 않는 이름도 있습니다.',
      en: 'This picture shows how the app learns that a book is on its way. Choose the name of each arrow. Some names are not used.',
    },
    blanks: [
      {
        id: 'connect',
        answer: 'connect',
        why: {
          ko: '연결은 앱이 맺습니다. 이때 $connect 경로가 실행되고 연결 ID가 생깁니다.',
          en: 'It is the app that connects. This runs the $connect route and creates a connection ID.',
        },
      },
      {
        id: 'push-mobile',
        answer: 'push',
        why: {
          ko: 'haru-live가 열려 있는 연결로 앱에 먼저 보냅니다. 앱이 묻지 않아도 되는 것이 푸시입니다.',
          en: 'haru-live sends to the app over the open connection. That the app need not ask is what makes it a push.',
        },
      },
      {
        id: 'post-connection',
        answer: 'post',
        why: {
          ko: '연결을 가진 것은 API Gateway이므로, 주문 서비스는 연결 ID를 적어 POST @connections를 부릅니다.',
          en: 'API Gateway holds the connection, so Orders calls POST @connections with the connection ID.',
        },
      },
    ],
    labels: [
      {
        id: 'connect',
        text: { ko: '$connect', en: '$connect' },
        why: {
          ko: '$connect는 앱이 연결을 맺을 때 실행되는 경로입니다.',
          en: '$connect is the route that runs when the app opens a connection.',
        },
      },
      {
        id: 'push',
        text: { ko: '푸시', en: 'push' },
        why: {
          ko: '푸시는 서버 쪽에서 열려 있는 연결로 앱에 보내는 것입니다.',
          en: 'A push goes from the server side to the app over an open connection.',
        },
      },
      {
        id: 'post',
        text: { ko: 'POST @connections', en: 'POST @connections' },
        why: {
          ko: 'POST @connections는 백엔드가 연결 ID를 적어 API Gateway에 보내 달라고 하는 호출입니다.',
          en: 'With POST @connections the backend asks API Gateway to send something on a connection.',
        },
      },
      {
        id: 'poll',
        text: { ko: '폴링', en: 'polling' },
        why: {
          ko: '폴링은 앱이 소식이 있는지 되풀이해 묻는 것입니다. 연결을 열어 두면 필요하지 않습니다.',
          en: 'Polling means that the app keeps asking for news. With an open connection there is no need to.',
        },
      },
      {
        id: 'integration',
        text: { ko: '프라이빗 통합', en: 'private integration' },
        why: {
          ko: '프라이빗 통합은 API Gateway가 VPC 안의 로드 밸런서로 요청을 넘기는 것입니다. 이 그림의 화살표는 반대로 백엔드에서 시작합니다.',
          en: 'With a private integration API Gateway hands requests to a load balancer in the VPC. Here the arrow starts at the backend.',
        },
      },
    ],
    explain: {
      ko: 'WebSocket에서 연결을 유지하는 것은 백엔드가 아니라 API Gateway입니다. 앱은 한 번 연결하고, 백엔드는 POST @connections로 부탁하고, API Gateway가 그 연결로 밀어 보냅니다.',
      en: 'With WebSocket, API Gateway holds the connection, not the backend. The app connects once, the backend asks with POST @connections, and API Gateway pushes over the connection.',
    },
    facts: ['apigw-ws-idle'],
    checked: '2026-11-22',
  },
]);
