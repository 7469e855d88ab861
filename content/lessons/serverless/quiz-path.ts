import { defineQuiz } from '@/lib/grade/item';

/** Sections link and work. */
export const pathItems = defineQuiz([
  {
    kind: 'hotspot',
    id: 'who-picks',
    rev: 1,
    objective: 'path',
    section: 'link',
    stem: {
      ko: '같은 주문 서비스의 태스크 넷이 모두 정상입니다. 지금 들어온 주문 한 건을 그중 어느 태스크가 처리할지 고르는 부분은 어디입니까?',
      en: 'All four tasks of the orders service are healthy. Which part chooses the one that will handle the order coming in now?',
    },
    scene: 'overview',
    pick: 'node',
    candidates: [
      {
        id: 'api',
        why: {
          ko: '통합에 태스크의 주소가 적혀 있다면 맞습니다. 통합의 대상은 로드 밸런서의 수신기여서 haru-api는 태스크가 몇 개인지도 모릅니다.',
          en: 'Right if the integration named the tasks. Its target is the listener of the load balancer, so haru-api does not even know how many tasks there are.',
        },
      },
      {
        id: 'eni-a',
        why: {
          ko: 'VPC 링크의 ENI가 요청을 나누는 로드 밸런서라면 맞습니다. ENI는 VPC로 들어오는 입구일 뿐입니다.',
          en: 'Right if the ENI of a VPC link balanced load. It is only the entrance to the VPC.',
        },
      },
      {
        id: 'alb',
        correct: true,
        why: {
          ko: '대상 그룹의 명단과 상태를 아는 로드 밸런서가 요청마다 정상인 태스크 하나를 고릅니다.',
          en: 'The load balancer knows the list and the health of its targets, and picks one healthy task per request.',
        },
      },
      {
        id: 'service',
        why: {
          ko: 'ECS 서비스가 요청을 받아 나누어 준다면 맞습니다. 서비스는 태스크 수와 대상 그룹의 명단을 맞출 뿐 요청을 보지 않습니다.',
          en: 'Right if requests passed through the ECS service. It keeps the number of tasks and the list of targets, but never sees a request.',
        },
      },
    ],
    explain: {
      ko: '길을 여는 일, 고르는 일, 수를 지키는 일이 나뉘어 있습니다. 그래서 태스크가 늘거나 바뀌어도 haru-api와 VPC 링크는 고칠 것이 없습니다.',
      en: 'Opening the path, choosing a task and keeping their number are separate jobs. That is why neither haru-api nor the VPC link has to change when tasks do.',
    },
    facts: [],
    note: 'N10',
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'request-order',
    rev: 1,
    objective: 'path',
    section: 'link',
    stem: {
      ko: '앱의 주문이 orders 테이블에 저장되기까지 지나는 차례대로 놓으십시오.',
      en: 'An order leaves the app and ends up in the orders table. Put what happens on the way in sequence.',
    },
    steps: [
      {
        id: 'limit',
        text: {
          ko: '스테이지 prod가 요청을 받고 한도를 봅니다.',
          en: 'The stage prod takes the request and looks at the limits.',
        },
        why: {
          ko: '앞문이 먼저입니다. 한도를 넘었다면 뒤의 부품은 이 요청을 보지 못합니다.',
          en: 'The front door comes first. Above the limit, no part behind would see the request.',
        },
      },
      {
        id: 'eni',
        text: {
          ko: '우리 서브넷에 있는 API Gateway의 ENI로 들어옵니다.',
          en: 'It comes in through an ENI of API Gateway in our subnet.',
        },
        why: {
          ko: 'VPC 밖의 API Gateway가 내부 로드 밸런서에 닿으려면 VPC 안의 ENI를 먼저 지나야 합니다.',
          en: 'API Gateway is outside the VPC, so an ENI inside comes before the internal load balancer.',
        },
      },
      {
        id: 'listener',
        text: {
          ko: '내부 로드 밸런서의 수신기가 받습니다.',
          en: 'The listener of the internal load balancer takes it.',
        },
        why: {
          ko: '통합의 대상이 이 수신기입니다. 아직 어느 태스크로 갈지는 정해지지 않았습니다.',
          en: 'The listener is the target of the integration. Which task will get the request is still open.',
        },
      },
      {
        id: 'task',
        text: {
          ko: '대상 그룹에서 골라진 태스크의 IP로 갑니다.',
          en: 'It goes to the IP of a task chosen from the target group.',
        },
        why: {
          ko: '태스크마다 ENI와 IP가 있어 IP로 등록되어 있습니다.',
          en: 'Every task has its own ENI and IP and is registered by IP.',
        },
      },
      {
        id: 'endpoint',
        text: {
          ko: '코드의 호출이 게이트웨이 엔드포인트의 경로로 VPC를 나갑니다.',
          en: 'The call of the code leaves the VPC by the route of the gateway endpoint.',
        },
        why: {
          ko: '저장은 주문을 받은 태스크가 새로 하는 호출이므로 맨 나중입니다.',
          en: 'Storing is a new call, made by the task that received the order, so it comes last.',
        },
      },
    ],
    explain: {
      ko: '들어올 때의 길과 테이블로 나갈 때의 길은 서로 다릅니다. 들어오는 길은 VPC 링크가, 나가는 길은 라우팅 테이블의 경로가 맡습니다.',
      en: 'The way in and the way out to the table are two different paths: a VPC link provides the first, a route in a route table the second.',
    },
    facts: [],
    note: 'N10',
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'alb-or-nlb',
    rev: 1,
    objective: 'path',
    section: 'link',
    stem: {
      ko: 'haru-api는 새로 만든 REST API이고 백엔드는 내부 ALB 뒤의 태스크입니다. 동료가 "REST API의 VPC 링크는 NLB에만 이어지니 ALB 앞에 NLB를 두자"고 합니다. 어떻게 답하겠습니까?',
      en: 'haru-api is a newly built REST API, its backend tasks behind an internal ALB. A colleague says: "A VPC link of a REST API only connects to an NLB, so put an NLB in front of the ALB." What do you answer?',
    },
    options: [
      {
        id: 'v2',
        correct: true,
        text: {
          ko: 'VPC 링크 V2로 ALB를 통합의 대상으로 삼으면 NLB는 필요 없습니다.',
          en: 'With a VPC link V2 the ALB itself is the target, and no NLB is needed.',
        },
        why: {
          ko: 'V2는 REST API에서도 ALB와 NLB에 바로 이어집니다. NLB만 되는 것은 예전의 V1입니다.',
          en: 'V2 connects a REST API directly to an ALB or an NLB. Only the older V1 is limited to NLBs.',
        },
      },
      {
        id: 'nlb',
        text: {
          ko: '맞습니다. ALB는 HTTP API 전용이므로 NLB를 앞에 두어야 합니다.',
          en: 'Yes. An ALB is for HTTP APIs only, so an NLB must come first.',
        },
        why: {
          ko: 'VPC 링크 V1만 쓸 수 있다면 맞습니다. 지금은 V2가 REST API에서도 ALB에 이어집니다.',
          en: 'Right if there were only V1 VPC links. Today V2 connects REST APIs to ALBs too.',
        },
      },
      {
        id: 'map',
        text: {
          ko: '둘 다 빼고 Cloud Map 서비스를 통합의 대상으로 삼으면 됩니다.',
          en: 'Drop both, and make a Cloud Map service the target of the integration.',
        },
        why: {
          ko: 'HTTP API라면 맞습니다. REST API의 통합은 Cloud Map을 지원하지 않습니다.',
          en: 'Right for an HTTP API. REST APIs do not support Cloud Map as a target.',
        },
      },
      {
        id: 'direct',
        text: {
          ko: '둘 다 빼고 VPC 링크가 태스크의 IP를 직접 부르게 하면 됩니다.',
          en: 'Drop both, and let the VPC link call the IPs of the tasks directly.',
        },
        why: {
          ko: '태스크를 통합의 대상으로 적을 수 있다면 맞습니다. 대상은 로드 밸런서이며, 태스크의 IP는 바뀝니다.',
          en: 'Right if tasks could be named as targets. The target is a load balancer, and the IPs of tasks change.',
        },
      },
    ],
    explain: {
      ko: 'REST API가 NLB에만 이어진다는 말은 예전 VPC 링크의 제한입니다. V2가 생긴 뒤로는 ALB에 바로 이을 수 있어, 거쳐 갈 부품이 하나 줄어듭니다.',
      en: 'Being limited to NLBs was a property of the older VPC link. With V2 a REST API connects to an ALB directly, which saves one part on the way.',
    },
    facts: [],
    note: 'N10',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'dynamodb-needs',
    rev: 1,
    objective: 'permit',
    section: 'work',
    stem: {
      ko: 'NAT 게이트웨이가 없는 두 프라이빗 서브넷의 태스크가 모두 orders 테이블에 주문을 저장해야 합니다. 아직 아무것도 준비되지 않았습니다. 꼭 해야 하는 일을 모두 고르십시오.',
      en: 'Tasks in both private subnets, without any NAT gateway, must store orders in the table. Nothing has been set up yet. Select everything that has to be done.',
    },
    options: [
      {
        id: 'routes',
        correct: true,
        text: {
          ko: '두 서브넷의 라우팅 테이블에 게이트웨이 엔드포인트를 연결합니다.',
          en: 'Associate a gateway endpoint with the route tables of both subnets.',
        },
        why: {
          ko: '경로는 라우팅 테이블마다 생기므로 둘 다 연결해야 양쪽 태스크가 DynamoDB에 닿습니다.',
          en: 'Routes belong to a route table, so both need it for the tasks on both sides to reach DynamoDB.',
        },
      },
      {
        id: 'role',
        correct: true,
        text: {
          ko: '태스크 역할에 orders 테이블에 쓰는 권한을 줍니다.',
          en: 'Give the task role permission to write to the orders table.',
        },
        why: {
          ko: '코드의 호출은 태스크 역할의 자격으로 서명됩니다. 권한이 없으면 거절됩니다.',
          en: 'Calls of the code are signed as the task role. Without permission they are refused.',
        },
      },
      {
        id: 'sg',
        text: {
          ko: 'orders 테이블의 보안 그룹이 태스크를 받게 규칙을 더합니다.',
          en: 'Add a rule to the security group of the table that admits tasks.',
        },
        why: {
          ko: '테이블이 VPC 안의 ENI를 가진다면 맞습니다. DynamoDB 테이블에는 보안 그룹이 없습니다.',
          en: 'Right if the table had an ENI in the VPC. A DynamoDB table has no security group.',
        },
      },
      {
        id: 'execution',
        text: {
          ko: '태스크 실행 역할에 orders 테이블에 쓰는 권한을 줍니다.',
          en: 'Give the task execution role permission to write to the orders table.',
        },
        why: {
          ko: '에이전트가 테이블에 쓴다면 맞습니다. 실행 역할은 이미지를 가져오고 로그를 남기는 데 쓰고, 코드는 태스크 역할을 씁니다.',
          en: 'Right if the agent wrote to the table. The execution role pulls images and writes logs; the code uses the task role.',
        },
      },
    ],
    explain: {
      ko: 'DynamoDB는 VPC 밖의 서비스이므로 길과 허락이 따로 필요합니다. 길은 라우팅 테이블의 경로가, 허락은 코드가 쓰는 태스크 역할이 맡습니다.',
      en: 'DynamoDB is a service outside the VPC, so path and permission are two things. A route provides the path, the task role of the code the permission.',
    },
    facts: ['endpoint-gateway-charge'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'access-denied',
    rev: 1,
    objective: 'permit',
    section: 'work',
    concept: 'task-role',
    stem: {
      ko: '태스크는 잘 뜨고 로그도 남습니다. 로그를 보니 어느 서브넷에서든 PutItem이 AccessDenied로 곧바로 거절됩니다. 엔드포인트 정책은 모두 허용하는 기본값 그대로입니다. 그림에서 먼저 고칠 부분은 어디입니까?',
      en: 'Tasks start and write logs. The logs say that PutItem is refused at once with AccessDenied, whichever the subnet. The endpoint policy is still the default, which allows everything. Which part of the picture do you correct first?',
    },
    scene: 'overview',
    pick: 'node',
    candidates: [
      {
        id: 'endpoint',
        why: {
          ko: '답이 오지 않고 시간이 다 된다면 맞습니다. 거절이 왔다는 것은 호출이 DynamoDB에 닿았다는 뜻입니다.',
          en: 'Right if the call timed out without an answer. A refusal means that it did reach DynamoDB.',
        },
      },
      {
        id: 'role',
        correct: true,
        why: {
          ko: '길은 통하고 허락만 없습니다. 코드가 쓰는 태스크 역할에 orders 테이블에 쓰는 권한을 더합니다.',
          en: 'The path works; only permission is missing. Allow the task role to write to the orders table.',
        },
      },
      {
        id: 'alb',
        why: {
          ko: '주문이 태스크에 닿지 않는다면 맞습니다. 로그에 PutItem이 있으므로 태스크는 요청을 받았습니다.',
          en: 'Right if orders did not reach a task. The logs show PutItem, so a task had the request.',
        },
      },
      {
        id: 'api',
        why: {
          ko: '앱의 요청이 거절되었다면 맞습니다. 여기서 거절된 것은 태스크가 DynamoDB에 한 호출입니다.',
          en: 'Right if the request of the app were refused. What was refused is the call of a task to DynamoDB.',
        },
      },
    ],
    explain: {
      ko: '답이 없으면 길을, 거절이 오면 허락을 봅니다. 태스크가 뜨고 로그가 남았다면 실행 역할은 제 할 일을 했고, 코드의 권한인 태스크 역할이 남습니다.',
      en: 'No answer points to the path, a refusal to permission. As tasks start and log, the execution role has done its job; what remains is the task role, the permissions of the code.',
    },
    facts: ['ecs-two-roles'],
    checked: '2026-11-22',
  },
]);
