import { defineQuiz } from '@/lib/grade/item';

/** Section pull. */
export const pullItems = defineQuiz([
  {
    kind: 'match',
    id: 'which-role',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    stem: {
      ko: '주문 서비스의 태스크 하나가 시작해 일하기까지 AWS를 여러 번 호출합니다. 호출마다 어느 역할의 권한을 쓰는지 고르십시오.',
      en: 'From its start to its work, one task of the order service makes several calls to AWS. For each call choose the role whose permissions it uses.',
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
          ko: '이때에는 주문 코드가 아직 돌지 않습니다. 에이전트가 태스크를 준비하며 하는 호출입니다.',
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
          ko: '코드가 켜지기 전에 에이전트가 가져와 넣습니다. 코드가 도는 중에 스스로 읽는다면 태스크 역할입니다.',
          en: 'The agent fetches it before the code runs. If the code read the secret itself while running, it would be the task role.',
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
          en: 'As awslogs says, the output of the container goes to CloudWatch Logs.',
        },
        answer: 'execution',
        why: {
          ko: '코드는 화면에 쓸 뿐이고, 그것을 모아 보내는 쪽은 에이전트입니다.',
          en: 'The code merely prints; it is the agent that collects and sends the output.',
        },
      },
    ],
    right: [
      { id: 'execution', text: { ko: '태스크 실행 역할', en: 'Task execution role' } },
      { id: 'task', text: { ko: '태스크 역할', en: 'Task role' } },
    ],
    explain: {
      ko: '누가 호출하는지를 물으면 갈립니다. 태스크를 준비하고 뒷바라지하는 에이전트는 실행 역할을, 그 안에서 도는 코드는 태스크 역할을 씁니다. 둘을 나누어야 코드가 털려도 이미지와 비밀 값의 권한까지 넘어가지 않습니다.',
      en: 'Ask who makes the call. The agent that prepares and looks after a task uses the execution role; the code inside uses the task role. Keeping them apart means that code which is broken into does not also hold the right to images and secrets.',
    },
    facts: [],
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
      ko: '인터넷으로 나가는 길이 없는 새 서브넷에서 태스크가 시작하지 못합니다. 기록을 보니 레지스트리 인증은 성공했고 이미지의 매니페스트도 읽었는데, 그다음 내려받기가 시간 초과로 끝났습니다. 실행 역할은 다른 서브넷과 같습니다. 빠진 것은 그림의 어느 부분입니까?',
      en: 'In a new subnet with no way to the internet, tasks fail to start. The records say that the registry accepted the token and the manifest of the image was read; then a download timed out. The execution role is the same as in the other subnets. Which part of the picture is missing?',
    },
    candidates: [
      {
        id: 'ecr-api',
        why: {
          ko: '인증 토큰을 받지 못했다면 맞습니다. 인증이 되었으므로 이 길은 열려 있습니다.',
          en: 'Right if no token had come back. The registry accepted the token, so this way is open.',
        },
      },
      {
        id: 'ecr-dkr',
        why: {
          ko: '매니페스트도 읽지 못했다면 맞습니다. 매니페스트가 이 길로 왔으니 길은 열려 있습니다.',
          en: 'Right if the manifest could not be read either. It came this way, so the way is open.',
        },
      },
      {
        id: 's3-endpoint',
        correct: true,
        why: {
          ko: '매니페스트 다음에 받는 것은 레이어이고, 레이어는 S3에서 옵니다. 새 서브넷의 라우팅 테이블에 이 경로가 없습니다.',
          en: 'After the manifest come the layers, and those are in S3. The route table of the new subnet lacks this route.',
        },
      },
      {
        id: 'alb',
        why: {
          ko: '태스크가 시작한 뒤 상태 확인에 실패했다면 의심할 만합니다. 이미지를 받는 일은 로드 밸런서를 지나지 않습니다.',
          en: 'Worth a look if tasks had started and then failed their health checks. Pulling an image does not go through the load balancer.',
        },
      },
    ],
    explain: {
      ko: '이미지를 받는 일은 세 걸음이고 걸음마다 길이 다릅니다. 어디까지 성공했는지를 보면 막힌 길을 알 수 있습니다. 인증과 매니페스트가 되었다면 남은 걸음은 S3에서 레이어를 받는 것이므로 게이트웨이 엔드포인트를 봅니다.',
      en: 'A pull has three steps, and each goes its own way. How far it got tells you which way is closed. With token and manifest done, the step left is fetching layers from S3, so look at the gateway endpoint.',
    },
    facts: [],
    checked: '2026-11-22',
  },
]);
