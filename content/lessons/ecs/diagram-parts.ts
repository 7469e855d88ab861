import type { DiagramEdge, DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: {
    kind: 'region',
    label: { ko: '서울 리전', en: 'Seoul Region' },
  },
  vpc: {
    kind: 'vpc',
    label: { ko: 'shop-vpc 10.10.0.0/16', en: 'shop-vpc 10.10.0.0/16' },
    in: 'region',
  },
  cluster: {
    kind: 'cluster',
    label: { ko: '클러스터 haru-shop', en: 'Cluster haru-shop' },
    in: 'vpc',
  },
  'az-a': {
    kind: 'az',
    label: { ko: 'ap-northeast-2a', en: 'ap-northeast-2a' },
    in: 'cluster',
  },
  'az-c': {
    kind: 'az',
    label: { ko: 'ap-northeast-2c', en: 'ap-northeast-2c' },
    in: 'cluster',
  },
} satisfies Record<string, DiagramGroup>;

/** The tasks of both zones are the same thing in two places. */
function tasksDetail(item: string): DiagramNode['detail'] {
  return {
    what: {
      ko: '주문 서비스의 태스크를 실행하는 자리입니다. 작은 표 하나가 태스크 하나이고, 점선은 정상으로 세기 전이거나 더는 세지 않는 태스크입니다.',
      en: 'Where tasks of the order service run. Each small card is one task; a dashed card is not yet, or no longer, counted as healthy.',
    },
    why: {
      ko: '가용 영역마다 나누어 놓아야 한 영역이 멈춰도 나머지가 주문을 받습니다. 태스크마다 이 서브넷 안에 ENI와 프라이빗 IP가 있습니다.',
      en: 'Because tasks are spread over zones, the rest still take orders when one zone stops. Each task has an ENI and a private IP of its own in this subnet.',
    },
    without: {
      ko: '태스크를 한 영역에만 두면 그 영역이 멈출 때 주문 서비스도 통째로 멈춥니다.',
      en: 'With all tasks in one zone, the whole order service would stop when that zone stops.',
    },
    facts: ['ecs-task-security-groups', 'ecs-stop-timeout'],
    section: 'place',
    item,
  };
}

export const nodes = {
  pipeline: {
    kind: 'pipeline',
    label: { ko: '파이프라인', en: 'Pipeline' },
    sub: { ko: '배포 자동화', en: 'deploys' },
    in: 'region',
    detail: {
      what: {
        ko: '새 개정의 태스크 정의를 등록하고, 서비스가 그것을 쓰도록 ECS API를 호출하는 자동화입니다.',
        en: 'Automation that registers a new revision of the task definition and calls the ECS API to make the service use it.',
      },
      why: {
        ko: '배포할 내용만 적고 물러납니다. 태스크를 하나씩 시작하고 멈추는 일은 스케줄러가 합니다.',
        en: 'It writes down the desired state and steps back. Starting and stopping tasks one by one is the scheduler’s work.',
      },
      without: {
        ko: '사람이 손으로 개정을 바꾸면 어느 개정이 왜 실행되는지 기록이 남지 않습니다.',
        en: 'If people change revisions by hand, nobody knows later which one is running, or why.',
      },
      facts: [],
      section: 'why-ecs',
    },
  },
  service: {
    kind: 'service',
    label: { ko: 'orders 서비스', en: 'Service orders' },
    sub: { ko: 'Amazon ECS', en: 'Amazon ECS' },
    in: 'region',
    detail: {
      what: {
        ko: '쓸 개정과 원하는 태스크 수, 배포 규칙을 담은 ECS의 컨트롤러입니다. 프로그램이 아니라 바라는 상태를 적어 둔 것입니다.',
        en: 'An ECS controller that holds the revision to use, the desired count and the deployment rules. It is not a program but a record of the desired state.',
      },
      why: {
        ko: '몇 개를 실행해야 하는지 적힌 곳이 있어야, 하나가 멈췄을 때 모자란다는 것을 압니다.',
        en: 'Only because the desired count is written somewhere can anything notice that a task is missing.',
      },
      without: {
        ko: '태스크만 시작해 두면, 멈추었을 때 아무도 다시 채우지 않습니다.',
        en: 'If you only run tasks, nobody replaces one that stops.',
      },
      facts: ['ecs-min-healthy-default', 'ecs-max-percent-default'],
      section: 'desired',
      item: 'run-or-service',
    },
  },
  scheduler: {
    kind: 'scheduler',
    label: { ko: '스케줄러', en: 'Scheduler' },
    sub: { ko: '컨트롤 플레인', en: 'control plane' },
    in: 'region',
    detail: {
      what: {
        ko: '서비스에 적힌 상태와 실제로 실행 중인 태스크를 거듭 견주는 ECS의 컨트롤 플레인입니다. AWS가 운영합니다.',
        en: 'The control plane of ECS, which keeps comparing what the service asks for with what runs. AWS operates it.',
      },
      why: {
        ko: '놓을 자리를 고르고, 멈춘 태스크를 채우고, 새 개정으로 바꾸는 일이 모두 이 비교에서 나옵니다.',
        en: 'Choosing places, replacing stopped tasks and rolling out revisions all come from this one comparison.',
      },
      without: {
        ko: '밤에 태스크가 멈추면 사람이 알아차릴 때까지 모자란 채로 있습니다.',
        en: 'A task that stops at night would stay missing until somebody notices.',
      },
      facts: [],
      section: 'why-ecs',
      item: 'replace-order',
    },
  },
  'task-definition': {
    kind: 'task-definition',
    label: { ko: '태스크 정의', en: 'Task definition' },
    sub: { ko: 'orders:7', en: 'orders:7' },
    in: 'region',
    detail: {
      what: {
        ko: '컨테이너와 이미지, CPU와 메모리, 두 역할, 로그를 적은 문서입니다. 이름 뒤의 숫자가 개정 번호입니다.',
        en: 'A document that names containers and images, CPU and memory, the two roles and the logs. The number after the name is its revision.',
      },
      why: {
        ko: '언제 시작한 태스크든 구성이 같게 하고, 옛 개정으로 되돌릴 수 있게 합니다.',
        en: 'It gives every task the same setup whenever it starts, and lets you go back to an earlier revision.',
      },
      without: {
        ko: '스케줄러는 무엇을 시작해야 하는지 알 수 없고, 되돌릴 곳도 없습니다.',
        en: 'The scheduler would not know what to start, and there would be nothing to go back to.',
      },
      facts: ['ecs-fargate-smallest', 'ecs-fargate-largest'],
      section: 'desired',
      item: 'where-memory',
    },
  },
  alb: {
    kind: 'load-balancer',
    label: { ko: 'ALB', en: 'ALB' },
    sub: { ko: 'orders-alb', en: 'orders-alb' },
    in: 'vpc',
    detail: {
      what: {
        ko: '손님의 주문 요청을 받아 정상인 태스크에 나누는 로드 밸런서입니다.',
        en: 'The load balancer that takes the shoppers’ orders and divides them among healthy tasks.',
      },
      why: {
        ko: '태스크는 바뀔 때마다 IP가 달라지므로 늘 같은 입구가 필요합니다. 스케줄러는 여기의 상태 확인 결과로도 정상 태스크를 셉니다.',
        en: 'A new task has a new IP, so a fixed entry point is needed. Its health checks also tell the scheduler which tasks to count as healthy.',
      },
      without: {
        ko: '손님 쪽에서 바뀐 IP를 계속 따라가야 하고, 고장 난 태스크에도 요청이 갑니다.',
        en: 'Clients would have to follow changing IPs, and requests would still reach unhealthy tasks.',
      },
      facts: ['ecs-alb-interval', 'ecs-alb-unhealthy'],
      section: 'heal',
      item: 'replace-order',
    },
  },
  'tasks-a': {
    kind: 'task',
    label: { ko: '태스크 2a', en: 'Tasks 2a' },
    sub: { ko: '프라이빗 서브넷', en: 'private subnet' },
    in: 'az-a',
    detail: tasksDetail('zone-loss'),
  },
  'tasks-c': {
    kind: 'task',
    label: { ko: '태스크 2c', en: 'Tasks 2c' },
    sub: { ko: '프라이빗 서브넷', en: 'private subnet' },
    in: 'az-c',
    detail: tasksDetail('fargate-network'),
  },
  'ecr-api': {
    kind: 'interface-endpoint',
    label: { ko: 'ecr.api', en: 'ecr.api' },
    sub: { ko: '인터페이스', en: 'interface' },
    in: 'vpc',
    detail: {
      what: {
        ko: 'ECR API로 가는 인터페이스 엔드포인트입니다. VPC 안의 ENI라서 프라이빗 IP로 부릅니다.',
        en: 'The interface endpoint for the ECR API. It is an ENI inside the VPC, called at a private IP.',
      },
      why: {
        ko: '인터넷으로 나가는 길이 없는 서브넷에서도 레지스트리의 인증 토큰을 받게 합니다.',
        en: 'It lets a subnet with no path to the internet get the token for the registry.',
      },
      without: {
        ko: '인증부터 막혀 태스크가 ResourceInitializationError로 시작하지 못합니다.',
        en: 'No token arrives, and the task fails to start with ResourceInitializationError.',
      },
      facts: ['ecs-endpoint-port'],
      section: 'pull',
      item: 'pull-missing',
    },
  },
  'ecr-dkr': {
    kind: 'interface-endpoint',
    label: { ko: 'ecr.dkr', en: 'ecr.dkr' },
    sub: { ko: '인터페이스', en: 'interface' },
    in: 'vpc',
    detail: {
      what: {
        ko: 'ECR의 레지스트리로 가는 인터페이스 엔드포인트입니다. 이미지 주소의 dkr이 이 이름입니다.',
        en: 'The interface endpoint for the ECR registry, the dkr in the address of an image.',
      },
      why: {
        ko: '이미지가 어떤 레이어로 이루어졌는지 적은 매니페스트를 여기로 읽습니다.',
        en: 'The manifest, which lists the layers of an image, is read through it.',
      },
      without: {
        ko: '인증은 되어도 이미지를 찾지 못해 CannotPullContainerError가 남습니다.',
        en: 'The token is there but the image cannot be reached: CannotPullContainerError.',
      },
      facts: ['ecs-endpoint-port'],
      section: 'pull',
      item: 'pull-missing',
    },
  },
  's3-endpoint': {
    kind: 'gateway-endpoint',
    label: { ko: 's3', en: 's3' },
    sub: { ko: '게이트웨이', en: 'gateway' },
    in: 'vpc',
    detail: {
      what: {
        ko: 'S3로 가는 게이트웨이 엔드포인트입니다. ENI가 아니라 라우팅 테이블의 경로입니다.',
        en: 'The gateway endpoint for S3. It is not an ENI but a route in the route table.',
      },
      why: {
        ko: '이미지의 레이어는 ECR이 아니라 S3에서 내려오므로 이 길이 있어야 합니다.',
        en: 'The layers of an image come from S3, not from ECR, so this path has to exist.',
      },
      without: {
        ko: '매니페스트까지 읽고도 레이어를 받지 못해 CannotPullContainerError가 남습니다.',
        en: 'The manifest is read, but no layer arrives: CannotPullContainerError.',
      },
      facts: [],
      section: 'pull',
      item: 'pull-missing',
    },
  },
  ecr: {
    kind: 'registry',
    label: { ko: 'ECR', en: 'ECR' },
    sub: { ko: 'haru/orders', en: 'haru/orders' },
    in: 'region',
    detail: {
      what: {
        ko: '주문 서비스의 이미지를 보관하는 레지스트리입니다. 컨테이너를 실행하지는 않습니다.',
        en: 'The registry that stores the images of the order service. It runs no containers.',
      },
      why: {
        ko: 'ECS는 이미지를 보관하지 않으므로, 새 태스크를 시작할 때마다 이미지를 받아 올 곳이 필요합니다.',
        en: 'ECS stores no images, so each new task needs a place to fetch them from.',
      },
      without: {
        ko: '스케줄러가 자리를 정해도 새 태스크에 실행할 것이 없습니다.',
        en: 'The scheduler could find a place, but a new task would have nothing to run.',
      },
      facts: [],
      section: 'pull',
      item: 'who-does-what',
    },
  },
  layers: {
    kind: 'bucket',
    label: { ko: '레이어', en: 'Layers' },
    sub: { ko: 'S3', en: 'S3' },
    in: 'region',
    detail: {
      what: {
        ko: 'ECR이 이미지의 레이어를 두는 S3 버킷입니다. 하루책방이 아니라 AWS가 관리합니다.',
        en: 'The S3 bucket in which ECR keeps the layers of images. AWS manages it, not Haru Books.',
      },
      why: {
        ko: '이미지의 내용은 대부분 레이어이고, 태스크는 레이어를 S3에서 바로 내려받습니다.',
        en: 'Most of an image is layers, and the task downloads them straight from S3.',
      },
      without: {
        ko: '매니페스트는 목록일 뿐이라 레이어가 없으면 컨테이너를 시작할 수 없습니다.',
        en: 'The manifest is only a list; without layers no container can start.',
      },
      facts: [],
      section: 'pull',
      item: 'which-role',
    },
  },
} satisfies Record<string, DiagramNode>;

const startDetail: DiagramEdge['detail'] = {
  what: {
    ko: '스케줄러가 태스크를 시작하고 멈추라고 내리는 지시입니다. 태스크가 요청한 것이 아닙니다.',
    en: 'The scheduler starting and stopping tasks. No task asked for it.',
  },
  why: {
    ko: '모자라면 시작하고 넘치면 멈추어, 적힌 수와 실행 중인 수를 맞춥니다.',
    en: 'It starts what is missing and stops what is too many, until both numbers agree.',
  },
  without: {
    ko: '차이를 알아도 고칠 길이 없어 멈춘 태스크의 자리가 계속 비어 있습니다.',
    en: 'The difference would be known but never corrected, and the place of a stopped task would stay empty.',
  },
  facts: ['ecs-stop-timeout', 'ecs-stop-timeout-max'],
  section: 'heal',
  item: 'replace-order',
};

const routeDetail: DiagramEdge['detail'] = {
  what: {
    ko: '로드 밸런서가 태스크의 프라이빗 IP로 보내는 주문 요청과 상태 확인입니다.',
    en: 'Orders and health checks that the load balancer sends to the private IPs of tasks.',
  },
  why: {
    ko: '상태 확인을 통과한 태스크만 요청을 받고, 정상 태스크로 세어집니다.',
    en: 'Only a task that passes its health checks gets requests and counts as healthy.',
  },
  without: {
    ko: '막 시작해 준비되지 않은 태스크나 고장 난 태스크에도 주문이 갑니다.',
    en: 'Orders would reach tasks that are not ready yet, or broken.',
  },
  facts: ['ecs-alb-interval', 'ecs-alb-unhealthy', 'ecs-health-wait'],
  section: 'heal',
  item: 'replace-order',
};

const startLabel = { ko: '시작과 중지', en: 'start, stop' };

export const edges = {
  deploy: {
    from: 'pipeline',
    to: 'service',
    kind: 'call',
    label: { ko: 'UpdateService', en: 'UpdateService' },
    detail: {
      what: {
        ko: '서비스가 쓸 개정이나 원하는 수를 바꾸는 ECS API 호출입니다.',
        en: 'The ECS API call that changes the revision or the count a service asks for.',
      },
      why: {
        ko: '새 개정을 가리키게 하면 롤링 업데이트가 시작됩니다. 호출은 바라는 상태를 적고 바로 끝납니다.',
        en: 'Pointing the service at a new revision starts a rolling update. The call writes the desired state and returns.',
      },
      without: {
        ko: '새 개정을 등록해도 서비스는 옛 개정을 계속 씁니다.',
        en: 'A new revision may be registered, but the service goes on using the old one.',
      },
      facts: ['ecs-min-healthy-default', 'ecs-max-percent-default'],
      section: 'rolling',
      item: 'stuck-settings',
    },
  },
  'read-desired': {
    from: 'scheduler',
    to: 'service',
    kind: 'call',
    detail: {
      what: {
        ko: '스케줄러가 서비스에 적힌 수와 규칙을 읽는 선입니다.',
        en: 'The scheduler reading the count and the rules of the service.',
      },
      why: {
        ko: '원하는 수와 실행 중인 수의 차이만큼 스케줄러가 할 일이 생깁니다.',
        en: 'The difference between desired and running is what the scheduler works on.',
      },
      without: {
        ko: '태스크가 멈춰도 그것이 모자란 상태인지 알 수 없습니다.',
        en: 'When a task stops, nothing could tell that one is missing.',
      },
      facts: [],
      section: 'desired',
      item: 'run-or-service',
    },
  },
  'read-definition': {
    from: 'scheduler',
    to: 'task-definition',
    kind: 'call',
    detail: {
      what: {
        ko: '스케줄러가 시작할 태스크의 구성을 읽는 선입니다.',
        en: 'The scheduler reading how a task is made up before it starts one.',
      },
      why: {
        ko: '서비스가 개수를 정한다면 태스크 정의는 내용을 정합니다. 둘을 나누어 두면 하나씩 따로 바꿀 수 있습니다.',
        en: 'The service says how many, the task definition says what. Kept apart, each can change alone.',
      },
      without: {
        ko: '새로 채운 태스크가 멈춘 태스크와 같은 구성이라는 보장이 없습니다.',
        en: 'Nothing would guarantee that the replacement is the same as the task that stopped.',
      },
      facts: [],
      section: 'desired',
      item: 'where-memory',
    },
  },
  'start-a': {
    from: 'scheduler',
    to: 'tasks-a',
    kind: 'push',
    label: startLabel,
    detail: startDetail,
  },
  'start-c': {
    from: 'scheduler',
    to: 'tasks-c',
    kind: 'push',
    label: startLabel,
    detail: startDetail,
  },
  'route-a': { from: 'alb', to: 'tasks-a', kind: 'call', detail: routeDetail },
  'route-c': { from: 'alb', to: 'tasks-c', kind: 'call', detail: routeDetail },
  'pull-api': {
    from: 'tasks-c',
    to: 'ecr-api',
    kind: 'call',
    detail: {
      what: {
        ko: '태스크의 ENI를 지나 인증 토큰을 요청하는 호출입니다. 2a의 태스크도 같은 길을 씁니다.',
        en: 'The call for a token, made through the ENI of the task. Tasks in 2a use the same path.',
      },
      why: {
        ko: '레지스트리는 IAM이 허용한 쪽에만 이미지를 줍니다. 여기에 쓰는 것이 태스크 실행 역할입니다.',
        en: 'The registry serves only callers that IAM allows. The role used here is the task execution role.',
      },
      without: {
        ko: '토큰이 없으면 다음 두 걸음은 시작하지도 못합니다.',
        en: 'Without a token the next two steps cannot even begin.',
      },
      facts: ['ecs-endpoint-port'],
      section: 'pull',
      item: 'which-role',
    },
  },
  'pull-dkr': {
    from: 'tasks-c',
    to: 'ecr-dkr',
    kind: 'call',
    detail: {
      what: {
        ko: '받은 토큰을 내밀고 이미지의 매니페스트를 읽는 호출입니다.',
        en: 'The call that presents the token and reads the manifest of the image.',
      },
      why: {
        ko: '어떤 레이어를 받아야 하는지 매니페스트에 적혀 있습니다.',
        en: 'The manifest says which layers are needed.',
      },
      without: {
        ko: '무엇을 내려받아야 하는지 알 수 없습니다.',
        en: 'The task would not know what to download.',
      },
      facts: ['ecs-endpoint-port'],
      section: 'pull',
      item: 'pull-missing',
    },
  },
  'pull-s3': {
    from: 'tasks-c',
    to: 's3-endpoint',
    kind: 'call',
    detail: {
      what: {
        ko: '아직 없는 레이어를 S3에서 내려받는 요청입니다. 레이어 l1은 응답에 실려 화살표와 반대로 옵니다.',
        en: 'The request for the layers that are missing. Layer l1 comes back in the response, against the arrow.',
      },
      why: {
        ko: '이미지의 바이트는 거의 모두 이 길로 옵니다.',
        en: 'Nearly all the bytes of an image come this way.',
      },
      without: {
        ko: '다른 두 엔드포인트를 갖추고도 이미지를 받지 못합니다.',
        en: 'Even with the two other endpoints, no image arrives.',
      },
      facts: [],
      section: 'pull',
      item: 'pull-missing',
    },
  },
  'api-ecr': { from: 'ecr-api', to: 'ecr', kind: 'call', detail: privateDetail() },
  'dkr-ecr': { from: 'ecr-dkr', to: 'ecr', kind: 'call', detail: privateDetail() },
  's3-layers': { from: 's3-endpoint', to: 'layers', kind: 'call', detail: privateDetail() },
  store: {
    from: 'ecr',
    to: 'layers',
    kind: 'link',
    label: { ko: '레이어를 두는 곳', en: 'where layers are kept' },
    detail: {
      what: {
        ko: 'ECR이 이미지의 레이어를 S3에 두고 있다는 표시입니다.',
        en: 'A line that shows where ECR keeps the layers of its images: in S3.',
      },
      why: {
        ko: '이미지를 ECR에서 받는다고 말하지만, 실제 내용은 S3에서 옵니다.',
        en: 'People say that an image comes from ECR, but its bytes come from S3.',
      },
      without: {
        ko: '이 사실을 모르면 ECR 엔드포인트만 두고 왜 실패하는지 헤매게 됩니다.',
        en: 'If you do not know this, you set up only the ECR endpoints and do not see why the pull fails.',
      },
      facts: [],
      section: 'pull',
      item: 'pull-missing',
    },
  },
} satisfies Record<string, DiagramEdge>;

function privateDetail(): DiagramEdge['detail'] {
  return {
    what: {
      ko: '엔드포인트에서 AWS 서비스로 이어지는 구간입니다.',
      en: 'The part of the path from the endpoint to the AWS service.',
    },
    why: {
      ko: '인터넷 게이트웨이나 NAT 없이 서비스에 닿게 합니다.',
      en: 'It reaches the service with neither an internet gateway nor NAT.',
    },
    without: {
      ko: '프라이빗 서브넷의 태스크는 이 서비스에 닿을 길이 없습니다.',
      en: 'Tasks in the private subnet would have no path to this service.',
    },
    facts: [],
    section: 'pull',
    item: 'pull-missing',
  };
}
