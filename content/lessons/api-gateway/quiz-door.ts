import { defineQuiz } from '@/lib/grade/item';

/** Sections front-door and private, and what they leave open for auth. */
export const doorItems = defineQuiz([
  {
    kind: 'match',
    id: 'integration-pick',
    rev: 1,
    objective: 'integrate',
    section: 'front-door',
    stem: {
      ko: 'haru-api에 경로를 다섯 개 더합니다. 경로마다 알맞은 통합을 고르십시오. 둘 이상을 쓸 수 있으면 새로 만들어 운영할 것이 적은 쪽이 답입니다.',
      en: 'Five paths are added to haru-api. Match each with the integration that fits. Where more than one works, the answer is the one with less to build and run.',
    },
    left: [
      {
        id: 'stock',
        text: {
          ko: '프라이빗 서브넷의 태스크에서 실행되는 재고 서비스에 수량을 묻습니다.',
          en: 'Ask the stock service, which runs in tasks in private subnets, for a count.',
        },
        answer: 'private',
        why: {
          ko: '태스크에 퍼블릭 IP가 없으므로 VPC 링크로 서브넷 안에 들어가야 합니다. HTTP 통합을 쓰려면 서비스를 인터넷에 공개해야 합니다.',
          en: 'The tasks have no public address, so the request enters through a VPC link. An HTTP integration would work only if the service were exposed to the internet.',
        },
      },
      {
        id: 'wish',
        text: {
          ko: '찜한 책 한 건을 아무 계산 없이 DynamoDB 테이블에 넣기만 합니다.',
          en: 'Put one wish-list entry into a DynamoDB table, with nothing to compute.',
        },
        answer: 'service',
        why: {
          ko: 'API Gateway가 AWS 서비스의 작업을 직접 부를 수 있으므로 사이에 코드를 둘 필요가 없습니다. 넣기 전에 계산할 것이 있을 때는 Lambda 통합을 씁니다.',
          en: 'API Gateway can call an action of an AWS service itself, so no code is needed in between. If something had to be computed first, a Lambda integration would be right.',
        },
      },
      {
        id: 'freight',
        text: {
          ko: '택배 회사가 인터넷에 공개한 운임 조회 주소를 부릅니다.',
          en: 'Call the price look-up that a carrier offers at a public internet address.',
        },
        answer: 'http',
        why: {
          ko: '공개 주소이므로 HTTP 통합으로 바로 부릅니다. VPC 링크는 우리 VPC 안으로 들어가는 통로여서 여기에는 쓰이지 않습니다.',
          en: 'An HTTP integration calls a public address directly. A VPC link leads into your own VPC and is not used here.',
        },
      },
      {
        id: 'cover',
        text: {
          ko: '가끔 올라오는 표지 그림의 여백을 계산하는 짧은 코드를 서버 없이 실행합니다.',
          en: 'Run a short piece of code, occasionally and without a server, that computes the margins of a cover image.',
        },
        answer: 'lambda',
        why: {
          ko: '실행할 코드가 있고 서버가 없으니 함수를 부르는 통합입니다. AWS 서비스 통합은 서비스에 이미 있는 작업을 부를 뿐 새 계산을 하지 않습니다.',
          en: 'There is code to run and no server, so the integration calls a function. A service integration only calls what a service already offers; it computes nothing new.',
        },
      },
      {
        id: 'ledger',
        text: {
          ko: '회사 전산실에서 퍼블릭 IP로 운영하는 회계 서버를 부릅니다.',
          en: 'Call the accounting server in the company’s server room, which has a public address.',
        },
        answer: 'http',
        why: {
          ko: 'HTTP 통합의 백엔드는 AWS 안에 있지 않아도 됩니다. 백엔드가 서버리스여야 한다는 규칙은 없습니다.',
          en: 'The backend of an HTTP integration need not be in AWS. There is no rule that backends must be serverless.',
        },
      },
    ],
    right: [
      {
        id: 'private',
        text: { ko: '프라이빗 통합', en: 'Private integration' },
      },
      { id: 'service', text: { ko: 'AWS 서비스 통합', en: 'AWS service integration' } },
      { id: 'http', text: { ko: 'HTTP 통합', en: 'HTTP integration' } },
      { id: 'lambda', text: { ko: 'Lambda 통합', en: 'Lambda integration' } },
    ],
    explain: {
      ko: '통합을 고를 때는 두 가지를 묻습니다. 백엔드에 어떻게 닿는가, 그 사이에 실행할 코드가 있는가입니다. 주소가 비공개이면 VPC 링크, 공개이면 HTTP 통합이고, 코드가 없어도 되는 일은 AWS 서비스를 바로 부릅니다.',
      en: 'To choose an integration, ask two questions: how is the backend reached, and is there code to run in between? For a private address use a VPC link, for a public one an HTTP integration, and where no code is needed call the AWS service directly.',
    },
    facts: [],
    note: 'N11',
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'request-path',
    rev: 1,
    objective: 'integrate',
    section: 'private',
    stem: {
      ko: '앱이 보낸 주문 조회가 프라이빗 서브넷의 태스크에 닿고 답이 돌아옵니다. 일어나는 차례로 놓으십시오.',
      en: 'An order look-up from the app reaches a task in a private subnet, and the answer comes back. Put the steps in the order in which they happen.',
    },
    steps: [
      {
        id: 'call',
        text: {
          ko: '앱이 haru-api의 공개 주소로 HTTPS 요청을 보냅니다.',
          en: 'The app sends an HTTPS request to the public address of haru-api.',
        },
        why: {
          ko: '앱이 아는 주소는 이것뿐입니다. 로드 밸런서와 태스크의 주소는 프라이빗이라 인터넷에서 쓸 수 없습니다.',
          en: 'It is the only address the app knows. The load balancer and the tasks have private addresses, which do not work on the internet.',
        },
      },
      {
        id: 'match',
        text: {
          ko: 'haru-api가 검사를 마치고 그 경로의 통합을 고릅니다.',
          en: 'haru-api finishes its checks and selects the integration of the path.',
        },
        why: {
          ko: '검사와 경로 선택은 VPC에 들어가기 전에 끝납니다. 거절된 요청은 여기에서 더 나아가지 않습니다.',
          en: 'Checks and the choice of integration happen before anything enters the VPC. A refused request goes no further.',
        },
      },
      {
        id: 'link',
        text: {
          ko: '요청이 VPC 링크의 ENI를 지나 서브넷에 들어갑니다.',
          en: 'The request enters a subnet through a network interface of the VPC link.',
        },
        why: {
          ko: 'API Gateway는 VPC 밖에서 실행되므로 링크가 없으면 프라이빗 주소에 닿지 못합니다.',
          en: 'API Gateway runs outside the VPC, so without the link it cannot reach a private address.',
        },
      },
      {
        id: 'balance',
        text: {
          ko: 'orders-alb가 살아 있는 태스크 하나를 고릅니다.',
          en: 'orders-alb picks one healthy task.',
        },
        why: {
          ko: '태스크를 고르는 것은 API Gateway가 아니라 링크 뒤의 로드 밸런서입니다.',
          en: 'It is the load balancer behind the link that picks a task, not API Gateway.',
        },
      },
      {
        id: 'work',
        text: {
          ko: '태스크가 요청을 처리하고 로드 밸런서에 답합니다.',
          en: 'The task handles the request and answers the load balancer.',
        },
        why: {
          ko: '태스크는 앱과 직접 이어져 있지 않으므로 자기를 부른 로드 밸런서에 답합니다.',
          en: 'The task has no connection to the app, so it answers the load balancer that called it.',
        },
      },
      {
        id: 'back',
        text: {
          ko: 'haru-api가 그 답을 응답으로 앱에 돌려줍니다.',
          en: 'haru-api returns that answer to the app as its response.',
        },
        why: {
          ko: '앱은 haru-api에 요청을 보냈으므로 답도 haru-api에서 옵니다. 통합 제한 시간 안에 답이 없었다면 504였을 것입니다.',
          en: 'The app sent its request to haru-api, so the answer comes from there. Without an answer within the integration timeout, it would have been 504.',
        },
      },
    ],
    explain: {
      ko: '요청은 공개된 창구에서 검사를 받고, VPC 링크로 서브넷에 들어가, 로드 밸런서가 고른 태스크에 닿습니다. API Gateway가 태스크를 직접 부르지 않으므로 태스크가 늘거나 바뀌어도 API의 설정은 그대로입니다.',
      en: 'A request is checked at the public front door, enters a subnet through the VPC link and reaches the task that the load balancer picked. API Gateway never calls a task itself, so you can add or replace tasks and leave the API as it is.',
    },
    facts: [],
    note: 'N12',
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'still-open',
    rev: 1,
    objective: 'expose',
    section: 'private',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '하루책방과 아무 관계 없는 사람이 인터넷에서 요청을 보냅니다. 거절당하더라도 그 요청이 바로 닿을 수 있는 곳을 모두 고르십시오.',
      en: 'Somebody with no connection to Haru Books sends requests from the internet. Select every part that such a request can reach directly, even if it is then refused.',
    },
    candidates: [
      {
        id: 'api',
        correct: true,
        why: {
          ko: 'haru-api의 execute-api 주소는 공개되어 있습니다. 누구의 요청이든 일단 닿고, 통과 여부는 검사로 정합니다.',
          en: 'The execute-api address of haru-api is public. Anybody’s request gets here, and the checks decide whether it goes on.',
        },
      },
      {
        id: 'tracking',
        correct: true,
        why: {
          ko: '공개 HTTP 서버이므로 haru-api 뒤에 두었어도 주소만 알면 바로 부를 수 있습니다.',
          en: 'It is a public HTTP server. Although it is behind haru-api, whoever knows the address can also call it directly.',
        },
      },
      {
        id: 'vpc-link',
        why: {
          ko: '링크는 우리 서브넷의 프라이빗 IP를 쓰는 ENI이고 API Gateway만 사용합니다. 인터넷에 열린 입구여야 바로 닿습니다.',
          en: 'A VPC link consists of network interfaces with private addresses, for API Gateway to use. It could be reached only if it were an entrance from the internet.',
        },
      },
      {
        id: 'alb',
        why: {
          ko: '여기의 orders-alb는 프라이빗 서브넷에 있는 내부 로드 밸런서입니다. 인터넷에 공개했을 때에만 바로 닿습니다.',
          en: 'Here orders-alb is an internal load balancer in private subnets. It could be reached only if it faced the internet.',
        },
      },
      {
        id: 'orders',
        why: {
          ko: '이 태스크에는 프라이빗 IP만 있습니다. 퍼블릭 IP가 있고 길이 열려 있을 때에만 바로 닿습니다.',
          en: 'These tasks have private addresses only. They could be reached only with public addresses and an open path.',
        },
      },
    ],
    explain: {
      ko: '백엔드가 닿지 않는 것은 앞에 API Gateway가 있어서가 아니라 프라이빗 서브넷에 있어서입니다. 창구의 주소는 공개되어 있고, 공개 주소가 있는 백엔드도 그대로 열려 있습니다.',
      en: 'A backend is out of reach not because API Gateway is in front but because the backend is in a private subnet. The front door itself has a public address, and a backend with a public address stays open.',
    },
    facts: [],
    note: 'N12',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'close-back-door',
    rev: 1,
    objective: 'expose',
    section: 'auth',
    stem: {
      ko: '누군가 배송 조회 서버의 공개 주소를 직접 불러 배송 정보를 가져갑니다. 이런 요청으로 정보를 얻지 못하게 하는 방법을 모두 고르십시오.',
      en: 'Somebody calls the public address of the tracking server directly and gets delivery data. Select every method that prevents this.',
    },
    options: [
      {
        id: 'authorizer',
        text: {
          ko: 'haru-api에 권한 부여자를 붙여 토큰을 확인합니다.',
          en: 'Attach an authorizer to haru-api that checks a token.',
        },
        why: {
          ko: '서버를 직접 부르는 요청은 haru-api의 검사를 거치지 않습니다. 모든 요청이 haru-api를 지나야 효과가 있습니다.',
          en: 'A request that calls the server directly never passes the checks at haru-api. This would help only if every request went through haru-api.',
        },
      },
      {
        id: 'move',
        correct: true,
        text: {
          ko: '서버를 프라이빗 서브넷으로 옮겨 VPC 링크로 잇습니다.',
          en: 'Move it to a private subnet behind a VPC link.',
        },
        why: {
          ko: '공개 주소가 없어지므로 인터넷에서 바로 닿을 길이 없습니다. 남는 길은 haru-api뿐입니다.',
          en: 'Without a public address the server cannot be reached directly from the internet. Only the path through haru-api remains.',
        },
      },
      {
        id: 'disable',
        text: {
          ko: '사용자 지정 도메인을 쓰고 execute-api 주소를 끕니다.',
          en: 'Use a custom domain and turn off the execute-api address.',
        },
        why: {
          ko: '이 요청은 서버 자신의 주소로 들어옵니다. 요청이 execute-api 주소로 들어와야 효과가 있습니다.',
          en: 'These requests come in through the server’s own address. This would help only if they used the execute-api address.',
        },
      },
      {
        id: 'verify',
        correct: true,
        text: {
          ko: '서버가 호출자를 직접 확인하고, 확인되지 않으면 거절하게 합니다.',
          en: 'Make the server verify its callers and refuse the others.',
        },
        why: {
          ko: '주소는 그대로 공개되어도 확인되지 않은 호출은 정보를 얻지 못합니다. 숨기는 것이 아니라 권한을 따지는 방법입니다.',
          en: 'Even with a public address, an unverified caller gets nothing. This is authorizing, not hiding.',
        },
      },
    ],
    explain: {
      ko: '서버를 직접 부르는 요청은 서버 쪽에서 막아야 합니다. 서버를 비공개로 만들거나 서버가 스스로 호출자를 확인해야 하고, API의 설정을 아무리 조여도 이런 요청에는 걸리지 않습니다.',
      en: 'Requests that call the server directly have to be stopped at the server. Either make it private or let it check its callers itself; settings of the API, however strict, never apply to such requests.',
    },
    facts: [],
    note: 'N12',
    checked: '2026-11-22',
  },
]);
