import { defineQuiz } from '@/lib/grade/item';

/** Sections pull and private-path. */
export const pullItems = defineQuiz([
  {
    kind: 'hotspot',
    id: 'bytes-from',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    scene: 'overview',
    pick: 'edge',
    stem: {
      ko: '주문 이미지가 800 MB로 커졌습니다. 새 태스크가 이 이미지를 받을 때 트래픽이 눈에 띄게 늘어나는 구간을 모두 고르십시오.',
      en: 'The order image has grown to 800 MB. Select every stretch on which traffic clearly grows when a new task pulls it.',
    },
    candidates: [
      {
        id: 'token-service',
        why: {
          ko: '토큰의 크기가 이미지에 따라 커진다면 맞습니다. 토큰은 무엇을 받든 작습니다.',
          en: 'Right if a token grew with the image. It is small whatever is pulled.',
        },
      },
      {
        id: 'manifest-service',
        why: {
          ko: '레이어를 레지스트리가 직접 내준다면 맞습니다. 이 길로는 목록과 주소만 지나갑니다.',
          en: 'Right if the registry served the layers itself. Only the list and the addresses pass here.',
        },
      },
      {
        id: 'get-layers',
        correct: true,
        why: {
          ko: '태스크가 미리 서명된 URL로 레이어를 받으며 그 주소는 S3입니다.',
          en: 'The task downloads the layers with pre-signed URLs, and those point to S3.',
        },
      },
      {
        id: 'layer-service',
        correct: true,
        why: {
          ko: '같은 다운로드가 엔드포인트를 지나 S3에 닿는 구간입니다.',
          en: 'The same download, on its stretch from the endpoint to S3.',
        },
      },
      {
        id: 'store-layers',
        why: {
          ko: '풀을 할 때마다 ECR이 레이어를 S3에 다시 저장한다면 맞습니다. 저장은 푸시 때 끝났습니다.',
          en: 'Right if ECR stored the layers in S3 again for each pull. That was done at the push.',
        },
      },
    ],
    explain: {
      ko: '큰 것은 레이어이고 레이어는 S3에서 옵니다. ECR과 주고받는 토큰, 목록, 주소는 이미지가 커져도 거의 그대로입니다.',
      en: 'Layers are what is large, and they come from S3. Token, list and addresses exchanged with ECR stay almost the same.',
    },
    facts: ['ecr-pull-steps'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'pull-order',
    rev: 2,
    objective: 'pull',
    section: 'pull',
    stem: {
      ko: '아무 레이어도 없는 곳에서 주문 태스크가 시작됩니다. 이미지를 받는 단계를 차례로 놓으십시오.',
      en: 'An orders task starts in a place that has none of the layers. Put the steps of fetching the image in order.',
    },
    steps: [
      {
        id: 'token',
        text: {
          ko: '태스크 실행 역할의 권한으로 토큰을 얻습니다.',
          en: 'A token is obtained with the permissions of the task execution role.',
        },
        why: {
          ko: '토큰이 없는 요청은 레지스트리가 거절하므로 맨 앞입니다.',
          en: 'The registry refuses requests without one, so this comes first.',
        },
      },
      {
        id: 'manifest',
        text: {
          ko: '이미지의 매니페스트를 한 번 받습니다.',
          en: 'The manifest of the image is fetched, once.',
        },
        why: {
          ko: '토큰이 있어야 물을 수 있고, 목록이 있어야 레이어를 고를 수 있습니다.',
          en: 'It takes the token to ask, and the list to choose layers.',
        },
      },
      {
        id: 'url',
        text: {
          ko: '필요한 레이어의 미리 서명된 URL을 ECR에 묻습니다.',
          en: 'ECR is asked for pre-signed URLs of the layers needed.',
        },
        why: {
          ko: '어떤 레이어가 필요한지는 매니페스트를 읽어야 압니다.',
          en: 'Only the manifest tells which layers those are.',
        },
      },
      {
        id: 'download',
        text: {
          ko: 'S3에서 레이어의 내용을 내려받습니다.',
          en: 'The content of the layers is downloaded from S3.',
        },
        why: {
          ko: '미리 서명된 URL을 받아야 어디에서 내려받을지 압니다.',
          en: 'The pre-signed URL says where to download from.',
        },
      },
      {
        id: 'start',
        text: {
          ko: '주문 프로그램이 시작되고 태스크 역할을 쓰기 시작합니다.',
          en: 'The order program starts and begins to use the task role.',
        },
        why: {
          ko: '이미지가 다 있어야 프로그램이 시작되고, 태스크 역할은 그 프로그램의 권한입니다.',
          en: 'The program needs the whole image, and the task role holds that program’s permissions.',
        },
      },
    ],
    explain: {
      ko: '자격, 목록, 주소, 내용의 차례입니다. 앞의 것이 있어야 다음 것을 물을 수 있습니다.',
      en: 'First the right to ask, then the list, the addresses and the content. Each is needed to ask for the next.',
    },
    facts: ['ecr-pull-steps'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'symptom-match',
    rev: 1,
    objective: 'private',
    section: 'private-path',
    concept: 'private-path',
    stem: {
      ko: 'NAT 없이 엔드포인트만 있는 서브넷에서 Fargate 태스크가 시작하지 못했습니다. 증상마다 먼저 살펴볼 엔드포인트를 고르십시오. 같은 것을 여러 번 골라도 됩니다.',
      en: 'In a subnet with endpoints only and no NAT, Fargate tasks fail to start. For each symptom choose the endpoint to look at first. A choice may be used more than once.',
    },
    left: [
      {
        id: 'auth',
        text: {
          ko: 'ResourceInitializationError: 레지스트리 인증을 가져오지 못함',
          en: 'ResourceInitializationError: unable to pull registry auth',
        },
        answer: 'api',
        why: {
          ko: '인증은 토큰을 얻는 첫 단계이고, 그 길이 ecr.api입니다.',
          en: 'Auth means the first step, the token, and its path is ecr.api.',
        },
      },
      {
        id: 'starport',
        text: {
          ko: 'CannotPullContainerError: 주소에 starport-layer-bucket이 있음',
          en: 'CannotPullContainerError: the URL names starport-layer-bucket',
        },
        answer: 's3',
        why: {
          ko: '그 이름은 레이어가 든 S3 버킷입니다. 매니페스트까지는 왔습니다.',
          en: 'That is the S3 bucket with the layers. The manifest did arrive.',
        },
      },
      {
        id: 'registry',
        text: {
          ko: '토큰은 받았으나 매니페스트 요청이 시간 초과됨',
          en: 'The token arrives, but the manifest request times out',
        },
        answer: 'dkr',
        why: {
          ko: '매니페스트는 레지스트리가 내주며, 그 길이 ecr.dkr입니다.',
          en: 'The registry serves the manifest, and its path is ecr.dkr.',
        },
      },
      {
        id: 'policy',
        text: {
          ko: '정책을 haru-receipts 버킷만 허용하게 고친 뒤 레이어가 거절됨',
          en: 'Layers are denied since a policy was cut to the bucket haru-receipts',
        },
        answer: 's3',
        why: {
          ko: '레이어 버킷의 s3:GetObject까지 허용해야 합니다. 그 정책은 S3 엔드포인트에 있습니다.',
          en: 'It must also allow s3:GetObject on the layer bucket. That policy sits on the S3 endpoint.',
        },
      },
    ],
    right: [
      { id: 'api', text: { ko: 'ecr.api', en: 'ecr.api' } },
      { id: 'dkr', text: { ko: 'ecr.dkr', en: 'ecr.dkr' } },
      { id: 's3', text: { ko: 's3', en: 's3' } },
      { id: 'logs', text: { ko: 'logs', en: 'logs' } },
    ],
    explain: {
      ko: '풀의 차례를 알면 어디까지 갔는지로 끊긴 길을 찾을 수 있습니다. 토큰은 ecr.api, 매니페스트는 ecr.dkr, 레이어는 s3입니다.',
      en: 'How far the pull got tells which path is broken: ecr.api for the token, ecr.dkr for the manifest, s3 for the layers.',
    },
    facts: ['ecr-endpoint-set', 'ecr-layer-bucket'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'hang-part',
    rev: 2,
    objective: 'private',
    section: 'private-path',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '그림의 서브넷에는 엔드포인트 셋이 모두 있고, 인터페이스 엔드포인트의 보안 그룹은 주문 태스크의 보안 그룹에서 오는 443만 받습니다. 주문 태스크는 잘 시작됩니다. 이제 같은 서브넷에 영수증 태스크를 띄우며 보안 그룹을 새로 만들어 붙였습니다. 새 보안 그룹은 나가는 통신을 모두 허용하고, 실행 역할에는 필요한 권한이 있습니다. 이 태스크가 이미지를 받을 때 요청이 처음으로 막히는 곳은 어디입니까?',
      en: 'The subnet of the picture has all three endpoints, and the security group of the interface endpoints accepts 443 only from the security group of the orders tasks, which start well. Now a receipt task is started in the same subnet with a security group of its own. That group allows everything outbound, and the execution role has the permissions it needs. When this task fetches its image, where is a request blocked for the first time?',
    },
    candidates: [
      {
        id: 'endpoint-api',
        correct: true,
        why: {
          ko: '새 보안 그룹에서 온 요청이라 받지 않습니다. 풀은 토큰부터 얻으므로 처음 막히는 곳이 여기입니다.',
          en: 'It does not accept requests from the new group. A pull begins with the token, so this is where it is blocked first.',
        },
      },
      {
        id: 'endpoint-dkr',
        why: {
          ko: '토큰을 이미 얻었다면 맞습니다. 이곳도 새 보안 그룹을 받지 않지만, 요청이 여기까지 오지 못합니다.',
          en: 'Right if the token had been obtained already. This one would not accept the new group either, but no request gets this far.',
        },
      },
      {
        id: 'endpoint-s3',
        why: {
          ko: '게이트웨이 엔드포인트에도 보안 그룹이 있다면 나중에 막힐 곳입니다. 이것은 경로여서 서브넷의 모든 태스크가 쓸 수 있습니다.',
          en: 'A later obstacle, if gateway endpoints had security groups. This one is a route, and any task of the subnet can use it.',
        },
      },
      {
        id: 'registry',
        why: {
          ko: '레지스트리가 태스크의 보안 그룹을 살핀다면 맞습니다. 레지스트리는 VPC 밖에 있고 IAM 권한을 봅니다.',
          en: 'Right if the registry looked at the security group of the task. It is outside the VPC and looks at IAM permissions.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트는 보안 그룹을 지닌 ENI이므로 새로 온 클라이언트를 받게 규칙을 더해야 합니다. 게이트웨이 엔드포인트는 경로라서 그럴 일이 없습니다. 이 태스크는 토큰을 얻지 못해 ResourceInitializationError를 남깁니다.',
      en: 'Interface endpoints are ENIs with a security group, so a new kind of client needs a rule there. A gateway endpoint is a route and needs none. This task gets no token and leaves a ResourceInitializationError.',
    },
    facts: ['endpoint-interface-port', 'ecr-endpoint-set'],
    checked: '2026-11-22',
  },
]);
