import { defineQuiz } from '@/lib/grade/item';

/** Section pull. */
export const pullItems = defineQuiz([
  {
    kind: 'match',
    id: 'which-role',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    concept: 'execution-role',
    stem: {
      ko: '주문 서비스의 태스크 하나가 시작해 주문을 받기까지 AWS를 여러 번 호출합니다. 호출마다 어느 역할의 권한을 쓰는지 고르십시오.',
      en: 'From its start until it takes orders, one task of the order service involves several calls to AWS. For each call choose the role whose permissions it uses.',
    },
    left: [
      {
        id: 'image',
        text: {
          ko: 'ECR에서 haru/orders 이미지를 받아 옵니다.',
          en: 'The image haru/orders is pulled from ECR.',
        },
        answer: 'execution',
        why: {
          ko: '이때에는 주문 코드가 아직 실행되지 않습니다. 에이전트가 태스크를 준비하며 하는 호출입니다.',
          en: 'No order code is running yet. The agent makes this call while it prepares the task.',
        },
      },
      {
        id: 'send',
        text: {
          ko: '결제가 끝난 주문의 메시지를 receipt-queue에 보냅니다.',
          en: 'A message about a paid order is sent to receipt-queue.',
        },
        answer: 'task',
        why: {
          ko: '주문이 들어올 때마다 코드가 하는 일이므로 태스크 역할의 권한이 필요합니다.',
          en: 'The code does this for every order, so it needs the permissions of the task role.',
        },
      },
      {
        id: 'secret',
        text: {
          ko: '컨테이너를 켜기 전에 Secrets Manager의 암호를 환경 변수에 넣습니다.',
          en: 'A password from Secrets Manager is put into an environment variable before the container starts.',
        },
        answer: 'execution',
        why: {
          ko: '코드가 시작되기 전에 에이전트가 가져와 넣습니다. 코드가 실행 중에 스스로 읽을 때에는 태스크 역할을 씁니다.',
          en: 'The agent fetches it before the code runs. If the code read the secret itself while running, it would use the task role.',
        },
      },
      {
        id: 'receipt',
        text: {
          ko: '손님이 다시 받겠다고 한 영수증을 버킷 haru-receipts에서 읽습니다.',
          en: 'A receipt that a shopper wants again is read from the bucket haru-receipts.',
        },
        answer: 'task',
        why: {
          ko: '이미지의 레이어도 S3에서 오지만 그것은 에이전트의 일입니다. 영수증은 주문 코드가 읽습니다.',
          en: 'The layers of the image come from S3 too, but that is the agent’s work. The receipt is read by the order code.',
        },
      },
      {
        id: 'logs',
        text: {
          ko: 'awslogs 설정에 따라 컨테이너의 출력을 CloudWatch Logs에 보냅니다.',
          en: 'As the awslogs settings say, the output of the container is sent to CloudWatch Logs.',
        },
        answer: 'execution',
        why: {
          ko: '코드는 출력할 뿐이고, 그것을 모아 보내는 쪽은 에이전트입니다.',
          en: 'The code merely prints; it is the agent that collects and sends the output.',
        },
      },
    ],
    right: [
      { id: 'execution', text: { ko: '태스크 실행 역할', en: 'Task execution role' } },
      { id: 'task', text: { ko: '태스크 역할', en: 'Task role' } },
    ],
    explain: {
      ko: '누가 호출하는지 물으면 갈립니다. 태스크를 준비하고 돌보는 에이전트는 실행 역할을, 그 안에서 실행되는 코드는 태스크 역할을 씁니다. 둘을 나누어야 코드가 침해당해도 이미지와 비밀 값의 권한까지 넘어가지 않습니다.',
      en: 'Ask who makes the call. The agent that prepares and looks after a task uses the execution role; the code inside uses the task role. With separate roles, an attacker who takes over the code does not also get the permissions for images and secrets.',
    },
    facts: ['ecs-two-roles'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'pull-missing',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '인터넷으로 나가는 길이 없는 새 서브넷에서 태스크가 시작하지 못합니다. 기록을 보니 레지스트리 인증에 성공하고 이미지의 매니페스트도 읽었는데, 그다음 내려받기가 시간 초과로 끝났습니다. 실행 역할은 다른 서브넷과 같습니다. 빠진 것은 그림의 어느 부분입니까?',
      en: 'In a new subnet with no path to the internet, tasks fail to start. The logs say that the registry accepted the token and the manifest of the image was read; then a download timed out. The execution role is the same as in the other subnets. Which part of the picture is missing?',
    },
    candidates: [
      {
        id: 'ecr-api',
        why: {
          ko: '인증에 성공했으므로 이 길은 열려 있습니다. 인증 토큰부터 받지 못했을 때 의심할 곳입니다.',
          en: 'The registry accepted the token, so this path is open. It would be the suspect if no token had come back.',
        },
      },
      {
        id: 'ecr-dkr',
        why: {
          ko: '매니페스트가 이 길로 왔으니 길은 열려 있습니다. 매니페스트도 읽지 못했을 때 의심할 곳입니다.',
          en: 'The manifest came through this path, so it is open. It would be the suspect if the manifest could not be read either.',
        },
      },
      {
        id: 's3-endpoint',
        correct: true,
        why: {
          ko: '매니페스트 다음에 받는 것은 레이어이고, 레이어는 S3에서 옵니다. 새 서브넷의 라우팅 테이블에 이 경로가 없습니다.',
          en: 'After the manifest come the layers, which are in S3. The route table of the new subnet lacks this route.',
        },
      },
      {
        id: 'alb',
        why: {
          ko: '이미지를 받는 일은 로드 밸런서를 지나지 않습니다. 태스크가 시작한 뒤 상태 확인에 실패했을 때 의심할 곳입니다.',
          en: 'Pulling an image does not go through the load balancer. It would be the suspect if tasks had started and then failed their health checks.',
        },
      },
    ],
    explain: {
      ko: '이미지를 받는 일은 세 걸음이고 걸음마다 길이 다릅니다. 어디까지 성공했는지 보면 막힌 길을 알 수 있습니다. 인증과 매니페스트까지 되었다면 남은 걸음은 S3에서 레이어를 받는 것이므로 게이트웨이 엔드포인트를 봅니다.',
      en: 'A pull has three steps, and each takes its own path. How far it got tells you which path is closed. With token and manifest done, the remaining step is fetching layers from S3, so look at the gateway endpoint.',
    },
    facts: ['ecr-pull-steps', 'ecr-layer-bucket'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'interface-count',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    stem: {
      ko: '새 VPC의 프라이빗 서브넷에는 인터넷으로 나가는 길이 없습니다. 여기서 실행할 Fargate 태스크는 ECR에서 이미지를 받고, awslogs로 로그를 보내고, 코드가 S3 버킷 haru-receipts를 읽습니다. 그 밖의 AWS 서비스는 부르지 않습니다. S3에는 게이트웨이 엔드포인트를 쓴다면, 인터페이스 엔드포인트는 적어도 몇 개 필요합니까?',
      en: 'The private subnets of a new VPC have no path to the internet. Fargate tasks there will pull their image from ECR, send logs with awslogs, and run code that reads the S3 bucket haru-receipts; they call no other AWS service. If a gateway endpoint is used for S3, how many interface endpoints are needed at least?',
    },
    value: 3,
    tolerance: 0,
    unit: { ko: '개', en: 'interface endpoints' },
    traps: [
      {
        value: 2,
        why: {
          ko: '로그를 보내는 호출도 VPC 밖으로 나가야 합니다. awslogs를 쓰지 않을 때의 답입니다.',
          en: 'The calls that send logs have to leave the VPC as well. This is the answer without awslogs.',
        },
      },
      {
        value: 4,
        why: {
          ko: '레이어와 버킷은 모두 S3에 있고, S3로 가는 길은 게이트웨이 엔드포인트입니다. S3에도 인터페이스 엔드포인트를 쓸 때의 답입니다.',
          en: 'Layers and bucket are both in S3, which is reached through the gateway endpoint. This is the answer if S3 got an interface endpoint too.',
        },
      },
      {
        value: 1,
        why: {
          ko: 'ECR로 가는 길은 인증과 매니페스트가 따로이고, 로그의 길도 있어야 합니다. ecr.dkr 하나로 모두 될 때의 답입니다.',
          en: 'ECR has separate paths for the token and the manifest, and logs need one too. This is the answer if ecr.dkr did everything.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트는 인증을 맡는 ecr.api, 매니페스트를 맡는 ecr.dkr, 로그를 맡는 logs의 셋입니다. 이미지의 레이어와 영수증은 모두 S3에 있으므로 게이트웨이 엔드포인트 하나를 함께 씁니다.',
      en: 'There are three: ecr.api for the token, ecr.dkr for the manifest, and logs. The layers of the image and the receipts are both in S3 and share the one gateway endpoint.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
