import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: { kind: 'region', label: { ko: '서울 리전', en: 'Seoul Region' } },
  'shop-vpc': { kind: 'vpc', label: { ko: 'shop-vpc', en: 'shop-vpc' }, in: 'region' },
  'private-subnet-a': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 a', en: 'Private subnet a' },
    in: 'shop-vpc',
  },
  'private-subnet-c': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 c', en: 'Private subnet c' },
    in: 'shop-vpc',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  shopper: {
    kind: 'mobile',
    label: { ko: '손님', en: 'Shopper' },
    sub: { ko: '모바일 앱', en: 'phone app' },
    detail: {
      what: {
        ko: '주문 요청을 보내고 답을 기다리는 하루책방 앱입니다. 화면은 여기에 있습니다.',
        en: 'The Haru Books app, which sends an order request and waits for the answer. The screens live here.',
      },
      why: {
        ko: '앱이 아는 것은 haru-api의 주소 하나뿐입니다. 뒤의 부품이 바뀌어도 앱은 그대로입니다.',
        en: 'All the app knows is the address of haru-api. The parts behind it can change without a new app.',
      },
      without: {
        ko: '앱이 재시도를 어떻게 하느냐에 따라 한 주문이 두 번 저장될 수도 있습니다.',
        en: 'How the app retries decides whether one order may be stored twice.',
      },
      facts: [],
      section: 'path',
      item: 'retry-count',
    },
  },
  api: {
    kind: 'api-gateway',
    label: { ko: 'haru-api', en: 'haru-api' },
    sub: { ko: 'API Gateway', en: 'API Gateway' },
    in: 'region',
    detail: {
      what: {
        ko: '스테이지 prod에 배포한 REST API입니다. 요청을 받아 한도를 보고 통합이 가리키는 곳으로 넘깁니다.',
        en: 'A REST API deployed to the stage prod. It takes a request, looks at the limits and passes it on as its integration says.',
      },
      why: {
        ko: '인터넷에 열린 문을 하나로 모아, 뒤의 로드 밸런서와 태스크는 비공개로 둡니다.',
        en: 'It is the one door open to the internet, so load balancer and tasks can stay private.',
      },
      without: {
        ko: '로드 밸런서를 인터넷에 직접 열고 요청 제한도 스스로 만들어야 합니다.',
        en: 'You would open the load balancer to the internet and build request limits yourself.',
      },
      facts: ['serverless-throttled', 'apigw-timeout-rest'],
      section: 'path',
      item: 'more-tasks-429',
    },
  },
  'eni-a': {
    kind: 'network-interface',
    label: { ko: '링크 ENI a', en: 'Link ENI a' },
    sub: { ko: '10.10.10.40', en: '10.10.10.40' },
    in: 'private-subnet-a',
    detail: {
      what: {
        ko: 'VPC 링크가 서브넷 a에 둔 네트워크 인터페이스입니다. API Gateway가 관리합니다.',
        en: 'A network interface that the VPC link keeps in subnet a. API Gateway manages it.',
      },
      why: {
        ko: 'VPC 밖에 있는 API Gateway가 안으로 들어오려면 VPC 안의 주소가 있어야 합니다.',
        en: 'API Gateway is outside the VPC and needs an address inside to come in through.',
      },
      without: {
        ko: '내부 로드 밸런서에는 인터넷에서 갈 길이 없으므로 요청을 넘길 수 없습니다.',
        en: 'An internal load balancer cannot be reached from the internet, so requests could not be passed on.',
      },
      facts: ['apigw-link-inactive'],
      section: 'link',
      item: 'request-order',
    },
  },
  'eni-c': {
    kind: 'network-interface',
    label: { ko: '링크 ENI c', en: 'Link ENI c' },
    sub: { ko: '10.10.11.40', en: '10.10.11.40' },
    in: 'private-subnet-c',
    detail: {
      what: {
        ko: '같은 VPC 링크가 서브넷 c에 둔 네트워크 인터페이스입니다.',
        en: 'A network interface of the same VPC link in subnet c.',
      },
      why: {
        ko: '가용 영역 하나에 문제가 생겨도 다른 쪽으로 들어올 수 있습니다.',
        en: 'If one Availability Zone has a problem, requests can still come in through the other.',
      },
      without: {
        ko: '입구가 한 가용 영역에만 있어, 그곳이 멈추면 멀쩡한 태스크에도 닿지 못합니다.',
        en: 'With an entrance in one zone only, its failure would cut off healthy tasks too.',
      },
      facts: ['serverless-links'],
      section: 'link',
    },
  },
  alb: {
    kind: 'load-balancer',
    label: { ko: 'orders-alb', en: 'orders-alb' },
    sub: { ko: '로드 밸런서', en: 'ALB' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '두 가용 영역에 걸친 내부 Application Load Balancer입니다. 정상인 태스크 하나를 골라 요청을 넘깁니다.',
        en: 'An internal Application Load Balancer across both zones. It picks one healthy task and passes the request to it.',
      },
      why: {
        ko: '태스크는 수시로 생기고 사라지며 IP도 바뀝니다. 변하지 않는 대상이 하나 있어야 합니다.',
        en: 'Tasks come and go and their IPs change. The integration needs one target that stays.',
      },
      without: {
        ko: '통합이 가리킬 곳이 없고, 멈춘 태스크를 피해 갈 수도 없습니다.',
        en: 'The integration would have nothing to point at, and nothing would avoid a stopped task.',
      },
      facts: [],
      section: 'link',
      item: 'who-picks',
    },
  },
  'task-a': {
    kind: 'task',
    label: { ko: '주문 태스크', en: 'Order tasks' },
    sub: { ko: 'Fargate', en: 'Fargate' },
    in: 'private-subnet-a',
    detail: {
      what: {
        ko: '서브넷 a에서 도는 주문 서비스의 Fargate 태스크들입니다. 태스크마다 ENI와 프라이빗 IP가 있습니다.',
        en: 'The Fargate tasks of the orders service in subnet a. Each has its own ENI and private IP.',
      },
      why: {
        ko: '주문을 확인하고 저장하는 우리 코드가 도는 곳입니다. 관리할 서버는 없습니다.',
        en: 'This is where our code checks and stores orders, with no server for us to look after.',
      },
      without: {
        ko: '요청을 처리할 코드가 없어 로드 밸런서가 오류로 답합니다.',
        en: 'No code would handle the request, and the load balancer would answer with an error.',
      },
      facts: ['ecs-fargate-smallest', 'serverless-fargate-idle'],
      section: 'work',
      item: 'dynamodb-needs',
    },
  },
  'task-c': {
    kind: 'task',
    label: { ko: '주문 태스크', en: 'Order tasks' },
    sub: { ko: 'Fargate', en: 'Fargate' },
    in: 'private-subnet-c',
    detail: {
      what: {
        ko: '서브넷 c에서 도는 같은 서비스의 태스크들입니다. 하는 일은 a와 같습니다.',
        en: 'Tasks of the same service in subnet c. Their job is the same as in a.',
      },
      why: {
        ko: '가용 영역 하나가 멈춰도 주문을 계속 받도록 나누어 둡니다.',
        en: 'They are spread so that orders go on if one Availability Zone stops.',
      },
      without: {
        ko: '한 가용 영역이 멈추면 주문도 모두 멈춥니다.',
        en: 'If that one zone stopped, all orders would stop with it.',
      },
      facts: ['serverless-fargate-idle'],
      section: 'scale',
      item: 'task-hours',
    },
  },
  endpoint: {
    kind: 'gateway-endpoint',
    label: { ko: '엔드포인트', en: 'Endpoint' },
    sub: { ko: '게이트웨이 유형', en: 'gateway type' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '두 프라이빗 서브넷의 라우팅 테이블에 DynamoDB로 가는 경로를 넣은 게이트웨이 엔드포인트입니다.',
        en: 'A gateway endpoint: a route to DynamoDB in the route tables of both private subnets.',
      },
      why: {
        ko: 'DynamoDB는 VPC 밖에 있습니다. NAT 없이 요금도 없이 그곳에 이르는 길입니다.',
        en: 'DynamoDB is outside the VPC. This is a path to it without NAT and without a charge.',
      },
      without: {
        ko: 'NAT 게이트웨이도 없다면 태스크의 호출은 답을 받지 못하고 시간이 다 됩니다.',
        en: 'With no NAT gateway either, the tasks’ calls would get no answer and time out.',
      },
      facts: ['endpoint-gateway-charge', 'endpoint-gateway-region'],
      section: 'work',
      item: 'dynamodb-needs',
    },
  },
  table: {
    kind: 'table',
    label: { ko: 'orders', en: 'orders' },
    sub: { ko: 'DynamoDB', en: 'DynamoDB' },
    in: 'region',
    detail: {
      what: {
        ko: '주문을 저장하는 DynamoDB 테이블입니다. 리전의 서비스이며 VPC 안에 있지 않습니다.',
        en: 'The DynamoDB table that stores orders. It is a Regional service and not inside the VPC.',
      },
      why: {
        ko: '태스크는 언제든 바뀔 수 있으므로 남겨야 할 것은 태스크 밖에 둡니다.',
        en: 'Any task may be replaced at any time, so what must last is kept outside the tasks.',
      },
      without: {
        ko: '태스크가 바뀌는 순간 그 안에 적어 둔 주문이 사라집니다.',
        en: 'Orders written inside a task would be lost when it is replaced.',
      },
      facts: ['endpoint-gateway-region'],
      section: 'work',
      item: 'who-decides',
    },
  },
  role: {
    kind: 'authorizer',
    label: { ko: '태스크 역할', en: 'Task role' },
    sub: { ko: 'IAM', en: 'IAM' },
    in: 'region',
    detail: {
      what: {
        ko: '태스크 안의 코드가 AWS를 호출할 때 쓰는 IAM 역할입니다.',
        en: 'The IAM role that the code in a task uses when it calls AWS.',
      },
      why: {
        ko: '길이 있어도 허락이 없으면 DynamoDB가 거절합니다. 역할에는 orders 테이블을 쓰는 데 필요한 권한만 줍니다.',
        en: 'A path alone is not enough: without permission DynamoDB refuses. The role grants only what the code does with the orders table.',
      },
      without: {
        ko: '코드에 키를 적어 두게 되거나, 모든 호출이 거절됩니다.',
        en: 'Keys would end up in the code, or every call would be refused.',
      },
      facts: [],
      section: 'work',
      item: 'access-denied',
    },
  },
  service: {
    kind: 'scheduler',
    label: { ko: '주문 서비스', en: 'Orders' },
    sub: { ko: 'ECS 서비스', en: 'ECS service' },
    in: 'region',
    detail: {
      what: {
        ko: '원하는 수만큼 태스크를 유지하는 ECS 서비스입니다. 자동 조정이 그 수를 바꿉니다.',
        en: 'The ECS service that keeps the desired number of tasks. Automatic scaling changes that number.',
      },
      why: {
        ko: '바쁘면 늘리고 한가하면 최소 용량까지 줄입니다. 멈춘 태스크도 다시 채웁니다.',
        en: 'It adds tasks when busy, goes down to the minimum capacity when quiet, and replaces stopped ones.',
      },
      without: {
        ko: '멈춘 태스크를 사람이 찾아 다시 띄우고, 행사 날마다 수를 손으로 바꾸어야 합니다.',
        en: 'People would have to find and restart stopped tasks and change the number by hand for every sale.',
      },
      facts: ['serverless-fargate-idle'],
      section: 'scale',
      item: 'task-hours',
    },
  },
  queue: {
    kind: 'queue',
    label: { ko: '영수증 대기열', en: 'Receipts' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '오래 걸리는 영수증 일을 맡겨 두는 SQS 대기열입니다. 서브넷에서 여기로 가는 길은 인터페이스 엔드포인트나 NAT입니다.',
        en: 'The SQS queue for the slow work on receipts. From the subnets it is reached by an interface endpoint or NAT.',
      },
      why: {
        ko: '태스크는 맡기자마자 답할 수 있고, 일은 통합 제한 시간에 매이지 않습니다.',
        en: 'A task can answer as soon as it has handed the work over, and the work is not bound by the integration timeout.',
      },
      without: {
        ko: '손님은 PDF가 나올 때까지 기다리고, 오래 걸리면 504를 받습니다.',
        en: 'The shopper would wait for the PDF, and get 504 if it takes too long.',
      },
      facts: ['sqs-retention-default'],
      section: 'later',
      item: 'accept-order',
    },
  },
  worker: {
    kind: 'worker',
    label: { ko: '영수증 작업자', en: 'Workers' },
    sub: { ko: '소비자', en: 'consumers' },
    in: 'region',
    detail: {
      what: {
        ko: '대기열을 폴링해 영수증을 만드는 작업자입니다. 어디에서 도는지는 이 그림에서 생략했습니다.',
        en: 'Workers that poll the queue and make receipts. Where they run is left out of this picture.',
      },
      why: {
        ko: '손님이 기다리지 않으므로 몇 분이 걸려도 괜찮습니다.',
        en: 'Nobody waits for them, so it does no harm if the work takes minutes.',
      },
      without: {
        ko: '접수만 하고 처리하지 않아 메시지가 쌓입니다.',
        en: 'Work would be accepted and never done, and messages would pile up.',
      },
      facts: [],
      section: 'later',
      item: 'what-later',
    },
  },
} satisfies Record<string, DiagramNode>;
