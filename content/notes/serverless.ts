import { defineNotes } from '@/lib/lesson/note';

/** The serverless example, API Gateway, Amazon SQS. */
export const serverlessNotes = defineNotes([
  {
    id: 'serverless',
    title: { ko: 'AWS 서버리스', en: 'AWS serverless' },
    lesson: 'serverless',
    notes: [
      {
        id: 'F6',
        words: {
          ko: 'API Gateway, Fargate, DynamoDB를 차례로 이은 그림',
          en: 'API Gateway, Fargate and DynamoDB in a row',
        },
        verdict: 'mostly',
        precise: {
          ko: '세 역할의 차례는 맞습니다. 다만 프라이빗 서브넷의 Fargate로 들어가려면 VPC 링크와 로드 밸런서(HTTP API라면 Cloud Map도 가능)가, Fargate에서 DynamoDB로 가려면 게이트웨이 엔드포인트나 NAT가 그 사이에 있어야 합니다.',
          en: 'The order of the three is right. But the way into private subnets needs a VPC link and a load balancer (or Cloud Map, with an HTTP API), and the way from Fargate to DynamoDB a gateway endpoint or a NAT.',
        },
        sections: ['path', 'link'],
        scenes: ['overview', 'link'],
        items: ['serverless/who-picks', 'serverless/access-denied'],
      },
      {
        id: 'N10',
        words: {
          ko: 'API Gateway가 프론트, Fargate가 백엔드, DynamoDB가 데이터베이스를 맡는 예',
          en: 'An example with API Gateway as the front, Fargate as the backend and DynamoDB as the database',
        },
        verdict: 'mostly',
        precise: {
          ko: 'API Gateway는 화면이 아니라 요청을 받아 넘기는 앞문입니다. 프라이빗 서브넷의 Fargate에는 VPC 링크를 지나 닿고, Fargate는 태스크 역할의 권한으로 DynamoDB를 씁니다.',
          en: 'API Gateway is not the screens but the front door that takes requests and passes them on. It reaches Fargate in private subnets through a VPC link, and Fargate uses DynamoDB with the permissions of its task role.',
        },
        sections: ['path', 'link', 'work'],
        scenes: ['in', 'link', 'work'],
      },
    ],
  },
  {
    id: 'api-gateway',
    title: { ko: 'API Gateway', en: 'API Gateway' },
    lesson: 'api-gateway',
    notes: [
      {
        id: 'F7',
        words: {
          ko: '여러 클라이언트와 여러 백엔드 사이에 API Gateway가 선 그림',
          en: 'API Gateway between many clients and many backends',
        },
        verdict: 'exact',
        precise: {
          ko: '들어오는 주소는 하나이고 뒤의 백엔드는 경로마다 다를 수 있습니다. 확인하고 제한하고 지표를 남기는 일도 이 자리에서 합니다.',
          en: 'Requests come in at one address, and each path may have a backend of its own. Checking, limiting and counting happen here too.',
        },
        sections: ['front-door', 'throttle'],
        scenes: ['overview', 'throttle'],
        items: ['api-gateway/integration-pick', 'api-gateway/still-open', 'api-gateway/fix-429'],
      },
      {
        id: 'N11',
        words: {
          ko: '어떤 기기나 서비스든 API Gateway를 거쳐 AWS의 서버리스 서비스를 부를 수 있다',
          en: 'Any device or service can call AWS serverless services through API Gateway',
        },
        verdict: 'mostly',
        precise: {
          ko: '받는 쪽은 맞습니다. 다만 뒤에 오는 것은 서버리스만이 아니어서, Lambda와 AWS 서비스의 작업은 물론 HTTP로 닿는 주소와 VPC 안의 프로그램도 둘 수 있습니다.',
          en: 'The receiving side is right. What stands behind it need not be serverless: besides Lambda and actions of AWS services, it can be any HTTP address and programs inside a VPC.',
        },
        sections: ['front-door'],
        scenes: ['front-door'],
        items: ['serverless/request-order'],
      },
      {
        id: 'N12',
        words: {
          ko: 'API Gateway를 두면 서버의 엔드포인트가 드러나지 않아 안전하다',
          en: 'Behind API Gateway, the endpoint of the server is not exposed and so it is safe',
        },
        verdict: 'incomplete',
        precise: {
          ko: '백엔드가 정말 비공개이거나 호출자를 스스로 확인할 때만 맞습니다. 공개 HTTP 통합이면 백엔드의 주소는 열려 있고 프라이빗 API가 아니면 API의 주소도 공개되므로, 안전은 권한 부여자와 요청 제한, WAF(REST API), TLS로 만듭니다.',
          en: 'It holds only where the backend really is private or checks its callers itself. With a public HTTP integration its address stays open, and so does the address of the API unless it is a private API; safety comes from authorizers, throttling, WAF (for REST APIs) and TLS.',
        },
        sections: ['private', 'auth'],
        scenes: ['private', 'exposed', 'auth'],
      },
      {
        id: 'N13',
        words: {
          ko: '단방향인 REST API뿐 아니라 양방향 소켓도 할 수 있다',
          en: 'Not only one-way REST APIs but two-way sockets, too',
        },
        verdict: 'mostly',
        precise: {
          ko: 'REST도 요청과 응답이 오가지만 언제나 클라이언트가 시작합니다. WebSocket API는 연결을 열어 두어 서버가 먼저 보낼 수 있으며, 연결을 열어 둘 수 있는 시간과 메시지의 크기에는 한도가 있습니다.',
          en: 'REST has request and response as well, but the client always begins. A WebSocket API keeps a connection open, so that the server can send first; how long it may stay open and how large a message may be is limited.',
        },
        sections: ['websocket', 'compare'],
        scenes: ['websocket'],
      },
      {
        id: 'N14',
        words: {
          ko: '요청 건수로 돈을 받는 API라면 그 건수를 지켜볼 수도 있다',
          en: 'If you charge by the number of API requests, you can watch that number as well',
        },
        verdict: 'incomplete',
        precise: {
          ko: '운영을 보는 CloudWatch 지표와, 누가 얼마나 불렀는지 세는 사용량 계획과 API 키는 서로 다른 것입니다. 사용량 계획의 한도는 최선 노력이고 HTTP API에는 사용량 계획이 없으며, API 키는 인증이 아닙니다.',
          en: 'CloudWatch metrics, which watch operations, are one thing; usage plans with API keys, which count who called how often, another. The limits of a usage plan are best effort, HTTP APIs have none, and API keys are not authentication.',
        },
        sections: ['plan', 'watch'],
        scenes: ['plan', 'watch'],
      },
    ],
  },
  {
    id: 'sqs',
    title: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    lesson: 'sqs',
    notes: [
      {
        id: 'F8',
        words: {
          ko: '보내는 쪽과 처리하는 쪽 사이에 대기열을 둔 그림',
          en: 'A queue between those who send and those who process',
        },
        verdict: 'exact',
        precise: {
          ko: '대기열 덕분에 두 쪽은 서로를 기다리지 않습니다. 처리하는 쪽은 SQS가 보내 주기를 기다리지 않고 폴링해 가져가며, 처리한 뒤 지웁니다.',
          en: 'Thanks to the queue neither side waits for the other. Those who process do not wait for SQS to send; they poll, and delete what they have processed.',
        },
        sections: ['why-queue', 'poll'],
        scenes: ['overview', 'process'],
        items: ['sqs/arrow-direction', 'sqs/poison-path'],
      },
      {
        id: 'N15',
        words: {
          ko: 'SQS는 RabbitMQ와 비슷한 메시지 큐다',
          en: 'SQS is a message queue like RabbitMQ',
        },
        verdict: 'mostly',
        precise: {
          ko: '사이에 두어 결합을 푸는 목적은 같지만, SQS에서는 소비자가 HTTPS로 폴링하고 처리한 뒤 지웁니다. RabbitMQ는 교환기가 큐를 정하고 보통 소비자에게 밀어 주며, AWS가 운영해 주는 RabbitMQ는 Amazon MQ입니다.',
          en: 'The purpose is the same, to stand in between and decouple, but with SQS consumers poll over HTTPS and delete after processing. In RabbitMQ an exchange picks the queues and the broker usually pushes; the RabbitMQ that AWS runs for you is Amazon MQ.',
        },
        sections: ['poll', 'visibility', 'compare'],
        scenes: ['poll', 'process'],
      },
      {
        id: 'N16',
        words: {
          ko: '프론트가 던진 메시지를 여러 서비스에 부하를 나누어 던져 준다',
          en: 'It takes the messages a front end throws and throws them on to different services, balancing the load',
        },
        verdict: 'incomplete',
        precise: {
          ko: 'SQS는 던지지 않으며, 같은 일을 하는 작업자들이 경쟁해 메시지마다 보통 하나가 가져갑니다. 서로 다른 서비스가 모두 받아야 한다면 SNS나 EventBridge로 서비스마다 둔 대기열에 한 부씩 보냅니다.',
          en: 'SQS throws nothing: workers with the same job compete, and normally one of them fetches each message. When different services must all get it, SNS or EventBridge sends a copy to a queue for each of them.',
        },
        sections: ['compete', 'fan-out'],
        scenes: ['compete', 'fan-out'],
      },
    ],
  },
]);
