import { defineQuiz } from '@/lib/grade/item';

/** Sections websocket and compare. */
export const kindsItems = defineQuiz([
  {
    kind: 'order',
    id: 'socket-story',
    rev: 1,
    objective: 'choose',
    section: 'websocket',
    stem: {
      ko: '손님의 앱이 배송 소식을 받다가 꺼지기까지 haru-live에서 일어나는 일입니다. 차례대로 놓으십시오.',
      en: 'A shopper’s app gets news of a delivery from haru-live and is closed later. Put the steps in the order in which they happen.',
    },
    steps: [
      {
        id: 'connect',
        text: {
          ko: '앱이 haru-live에 연결을 맺습니다.',
          en: 'The app opens a connection to haru-live.',
        },
        why: {
          ko: '서버가 먼저 보내는 방식이어도 연결은 언제나 클라이언트가 시작합니다.',
          en: 'Even where the server speaks first, it is always the client that opens the connection.',
        },
      },
      {
        id: 'remember',
        text: {
          ko: '주문 서비스가 연결 ID를 주문 번호와 함께 적어 둡니다.',
          en: 'The order service stores the connection ID with the order number.',
        },
        why: {
          ko: '연결 ID는 연결을 맺을 때 생깁니다. 적어 두지 않으면 나중에 어느 앱에 보낼지 알 수 없습니다.',
          en: 'The ID is created with the connection. If it is not stored, nobody knows later which app to send to.',
        },
      },
      {
        id: 'post',
        text: {
          ko: '책이 출발하자 주문 서비스가 그 ID로 POST @connections를 부릅니다.',
          en: 'When the book leaves, the order service calls POST @connections with that ID.',
        },
        why: {
          ko: '연결은 API Gateway가 유지하므로 주문 서비스는 앱이 아니라 API Gateway를 부릅니다.',
          en: 'API Gateway holds the connection, so the order service calls API Gateway, not the app.',
        },
      },
      {
        id: 'push',
        text: {
          ko: 'API Gateway가 열려 있는 연결로 앱에 소식을 보냅니다.',
          en: 'API Gateway sends the news to the app over the open connection.',
        },
        why: {
          ko: '앱이 묻지 않았는데도 도착하는 것은 연결이 아직 열려 있기 때문입니다.',
          en: 'It arrives without the app asking because the connection is still open.',
        },
      },
      {
        id: 'gone',
        text: {
          ko: '앱이 꺼진 뒤에 보낸 다음 소식에는 410이 돌아옵니다.',
          en: 'The next news, sent after the app was closed, gets 410.',
        },
        why: {
          ko: '앱이 꺼지면 연결도 사라집니다. API Gateway는 메시지를 보관하지 않고 연결이 없다고 답합니다.',
          en: 'When the app is closed, the connection is gone. API Gateway does not keep the message; it answers that there is no connection.',
        },
      },
      {
        id: 'forget',
        text: {
          ko: '주문 서비스가 적어 둔 연결 ID를 지웁니다.',
          en: 'The order service deletes the connection ID it stored.',
        },
        why: {
          ko: '410은 이 ID로는 다시 닿지 못한다는 뜻입니다. 앱이 다시 연결하면 새 ID가 생깁니다.',
          en: '410 means that this ID will never work again. When the app connects again, it gets a new one.',
        },
      },
    ],
    explain: {
      ko: '클라이언트가 연결을 열고, 서버는 연결 ID로 그 연결에 메시지를 보냅니다. 연결이 끊긴 뒤에 보낸 메시지는 보관되지 않고 410이 돌아오므로, 놓친 소식은 앱이 다시 연결했을 때 따로 조회하게 합니다.',
      en: 'The client opens the connection, and the server pushes messages into it by connection ID. After the connection is gone, messages are not stored but answered with 410, so let the app look up what it missed when it connects again.',
    },
    facts: [],
    note: 'N13',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'socket-life',
    rev: 1,
    objective: 'choose',
    section: 'websocket',
    stem: {
      ko: '앱이 0분에 haru-live와 연결을 맺은 뒤, 앱과 서버가 9분마다 짧은 메시지를 주고받습니다. 앱은 연결을 닫지도 다시 맺지도 않습니다. API Gateway는 몇 분에 이 연결을 끊습니까?',
      en: 'An app connects to haru-live at minute 0. From then on, app and server exchange a short message every 9 minutes. The app neither closes the connection nor opens another. At which minute does API Gateway close it?',
    },
    value: 120,
    tolerance: 0,
    unit: { ko: '분', en: 'minutes' },
    traps: [
      {
        value: 10,
        why: {
          ko: '9분마다 메시지가 오가므로 유휴 시간이 10분에 이르지 않습니다. 10분 동안 아무것도 오가지 않았을 때의 답입니다.',
          en: 'With a message every 9 minutes the idle time never reaches 10 minutes. This is the answer if nothing had passed for 10 minutes.',
        },
      },
      {
        value: 19,
        why: {
          ko: '18분에 다시 메시지가 오갑니다. 9분의 메시지 다음에 아무것도 오가지 않았을 때의 답입니다.',
          en: 'At minute 18 there is another message. This is the answer if nothing had followed the message at minute 9.',
        },
      },
    ],
    explain: {
      ko: '두 한도를 따로 봅니다. 유휴 시간은 9분을 넘지 않아 10분 한도에 걸리지 않습니다. 하지만 메시지가 오가더라도 연결은 최대 2시간이므로 120분에 끊깁니다. 그래서 앱은 끊기면 다시 연결하도록 만들어야 합니다.',
      en: 'Look at the two limits separately. The idle time stays at 9 minutes, below its limit of 10. But even a busy connection lasts 2 hours at most, so it is closed at minute 120. An app must therefore be able to connect again.',
    },
    facts: ['apigw-ws-duration', 'apigw-ws-idle'],
    note: 'N13',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'pick-api',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '요구마다 알맞은 API의 종류를 고르십시오. 둘을 모두 쓸 수 있으면 싼 쪽이 답입니다.',
      en: 'Match each need with a kind of API. Where two work, the answer is the cheaper one.',
    },
    left: [
      {
        id: 'plans',
        text: {
          ko: '제휴 서점 열 곳에 저마다 다른 하루 할당량을 줍니다.',
          en: 'Ten partners each get their own daily quota.',
        },
        answer: 'rest',
        why: {
          ko: '키별 할당량은 사용량 계획으로 정하는데, HTTP API에는 사용량 계획이 없습니다.',
          en: 'Quotas per key are set in usage plans, and an HTTP API has none.',
        },
      },
      {
        id: 'proxy',
        text: {
          ko: '로그인 서버가 준 JWT만 확인하고 요청을 내부 ALB로 넘깁니다.',
          en: 'Check a JWT from the login server, then pass the request to an internal ALB.',
        },
        answer: 'http',
        why: {
          ko: 'JWT 권한 부여자와 VPC 링크는 HTTP API에도 있습니다. 다른 기능이 필요 없으니 싸고 빠른 쪽을 고릅니다.',
          en: 'An HTTP API has JWT authorizers and VPC links too. Nothing else is needed, so choose the cheaper and faster one.',
        },
      },
      {
        id: 'agent',
        text: {
          ko: '상담원이 손님의 화면에 먼저 메시지를 보냅니다.',
          en: 'A support agent sends the first message to the shopper’s screen.',
        },
        answer: 'ws',
        why: {
          ko: '서버 쪽에서 먼저 보내려면 열려 있는 연결이 필요합니다. REST API와 HTTP API는 클라이언트가 요청해야 답합니다.',
          en: 'To send first, the server side needs an open connection. REST and HTTP APIs answer only when asked.',
        },
      },
      {
        id: 'inside',
        text: {
          ko: '인터넷에서는 부를 수 없고 VPC 안에서만 부를 수 있는 API를 둡니다.',
          en: 'An API must be callable only from inside the VPC, not from the internet.',
        },
        answer: 'rest',
        why: {
          ko: '프라이빗 API는 REST API에만 있습니다. VPC 링크는 백엔드로 나가는 통로여서 API를 누가 부르는지는 제한하지 않습니다.',
          en: 'Only REST APIs can be private. A VPC link is a path to the backend and does not limit who can call the API.',
        },
      },
      {
        id: 'hot',
        text: {
          ko: '같은 책을 되풀이해 묻는 GET에는 백엔드를 부르지 않고 답하게 합니다.',
          en: 'Repeated GETs for the same book must be answered without calling the backend.',
        },
        answer: 'rest',
        why: {
          ko: '스테이지의 캐시는 REST API의 기능입니다. HTTP API를 쓰면 캐시를 따로 두어야 합니다.',
          en: 'The cache of a stage is a feature of REST APIs. With an HTTP API you would have to add a cache of your own.',
        },
      },
    ],
    right: [
      { id: 'rest', text: { ko: 'REST API', en: 'REST API' } },
      { id: 'http', text: { ko: 'HTTP API', en: 'HTTP API' } },
      { id: 'ws', text: { ko: 'WebSocket API', en: 'WebSocket API' } },
    ],
    explain: {
      ko: '서버가 먼저 보내야 하는지부터 묻고, 아니라면 REST API에만 있는 기능이 필요한지 묻습니다. 사용량 계획, 캐시, WAF, 프라이빗 API가 필요 없다면 HTTP API가 싸고 빠릅니다. 이름이 비슷해도 HTTP API는 REST API의 새 버전이 아닙니다.',
      en: 'First ask whether the server must send first; if not, ask whether you need something only REST APIs have. If you need no usage plans, cache, WAF or private API, an HTTP API is cheaper and faster. Despite the similar name, HTTP API is not a newer version of REST API.',
    },
    facts: [],
    note: 'N13',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'slow-report',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    concept: 'answer-504',
    stem: {
      ko: '영업 보고서를 만드는 데 45초가 걸려 haru-api가 504를 돌려줍니다. haru-api는 리전 REST API이고 통합 제한 시간은 기본 최댓값입니다. 이 504를 없앨 수 있는 방법을 모두 고르십시오.',
      en: 'A sales report takes 45 seconds to make, and haru-api returns 504. haru-api is a Regional REST API whose integration timeout is at its default maximum. Select every change that can get rid of this 504.',
    },
    options: [
      {
        id: 'http',
        text: {
          ko: 'HTTP API로 옮기고 통합 제한 시간을 60초로 늘립니다.',
          en: 'Move to an HTTP API and raise the timeout to 60 seconds.',
        },
        why: {
          ko: 'HTTP API의 제한 시간은 30초가 최대라 45초를 기다리지 못합니다. HTTP API도 늘릴 수 있어야 통하는 방법입니다.',
          en: 'The timeout of an HTTP API is 30 seconds at most, too short for 45. This would work only if it could be raised.',
        },
      },
      {
        id: 'raise',
        correct: true,
        text: {
          ko: '한도를 높여 받아 통합 제한 시간을 60초로 늘립니다.',
          en: 'Get the limit raised and set the timeout to 60 seconds.',
        },
        why: {
          ko: '리전 REST API는 29초를 넘겨 늘릴 수 있습니다. 대신 계정의 요청 한도를 낮추어야 할 수 있습니다.',
          en: 'A Regional REST API can be raised above 29 seconds, possibly in exchange for a lower request limit of the account.',
        },
      },
      {
        id: 'plan',
        text: {
          ko: '사용량 계획의 속도와 버스트를 두 배로 올립니다.',
          en: 'Double the rate and burst of the usage plan.',
        },
        why: {
          ko: '504는 한 요청의 답이 늦은 것이라 속도 한도와 관계없습니다. 요청이 많아 429를 받고 있을 때의 방법입니다.',
          en: 'A 504 means that one answer is late and has nothing to do with rates. This would help if too many requests were getting 429.',
        },
      },
      {
        id: 'async',
        correct: true,
        text: {
          ko: 'SQS에 넣고 202로 답한 뒤 작업자가 만들게 합니다.',
          en: 'Put it on SQS, answer 202 and let a worker make it.',
        },
        why: {
          ko: '요청은 맡았다는 답으로 바로 끝나고, 45초짜리 일은 기다리는 클라이언트 없이 처리합니다.',
          en: 'The request ends at once with "accepted", and the 45 seconds of work happen while no client waits.',
        },
      },
    ],
    explain: {
      ko: '29초는 리전과 프라이빗 REST API에서 늘릴 수 있는 기본값이고, HTTP API의 30초와 WebSocket API의 29초는 늘릴 수 없습니다. 다만 오래 걸리는 일은 요청이 기다리게 하기보다, 대기열에 맡기고 먼저 답하는 쪽이 보통 더 낫습니다.',
      en: 'The 29 seconds are a default that can be raised for Regional and private REST APIs; the 30 seconds of an HTTP API and the 29 of a WebSocket API are fixed. For long work, though, it is usually better to put it on a queue and answer first than to make the request wait.',
    },
    facts: ['apigw-timeout-rest', 'apigw-timeout-http', 'apigw-timeout-ws'],
    checked: '2026-11-22',
  },
]);
