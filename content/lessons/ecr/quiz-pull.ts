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
      en: 'The order image has grown to 800 MB. Select every stretch on which traffic grows clearly when a new task pulls it.',
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
          en: 'The task downloads the layers with pre-signed URLs, and those refer to S3.',
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
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'pull-order',
    rev: 1,
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
          ko: '태그 prod가 가리키는 매니페스트를 받습니다.',
          en: 'The manifest that the tag prod refers to is fetched.',
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
          ko: 'S3는 서명이 든 주소로 온 요청에만 레이어를 내줍니다.',
          en: 'S3 hands out a layer only to a request with the signed address.',
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
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'symptom-match',
    rev: 1,
    objective: 'private',
    section: 'private-path',
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
    rev: 1,
    objective: 'private',
    section: 'private-path',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '그림의 서브넷에서는 태스크가 잘 시작됩니다. 같은 VPC에 새 프라이빗 서브넷 10.10.11.0/24를 만들고 라우팅 테이블도 새로 만들어 붙였더니, 그곳의 태스크만 이미지를 받다가 실패합니다. 보안 그룹과 정책은 같습니다. 새 라우팅 테이블에 이어 주어야 할 것은 무엇입니까?',
      en: 'In the subnet of the picture tasks start well. In the same VPC a new private subnet, 10.10.11.0/24, was given a route table of its own, and only the tasks there fail while fetching the image. Security groups and policies are the same. What must be associated with the new route table?',
    },
    candidates: [
      {
        id: 'endpoint-api',
        why: {
          ko: '인터페이스 엔드포인트가 라우팅 테이블로 동작한다면 맞습니다. 이것은 프라이빗 IP라서 같은 VPC의 다른 서브넷에서도 닿습니다.',
          en: 'Right if interface endpoints worked by route table. This one is a private IP, reachable from any subnet of the VPC.',
        },
      },
      {
        id: 'endpoint-dkr',
        why: {
          ko: '서브넷마다 인터페이스 엔드포인트의 경로를 더해야 한다면 맞습니다. 이름이 프라이빗 IP로 풀리므로 더할 경로가 없습니다.',
          en: 'Right if each subnet needed a route to it. The name resolves to a private IP, so there is no route to add.',
        },
      },
      {
        id: 'endpoint-s3',
        correct: true,
        why: {
          ko: '게이트웨이 엔드포인트는 이어 준 라우팅 테이블에만 경로를 더합니다. 새 테이블에는 S3로 가는 길이 없어 레이어를 받지 못합니다.',
          en: 'A gateway endpoint adds its route only to the tables it is associated with. The new one has no way to S3, so the layers cannot come.',
        },
      },
      {
        id: 'registry',
        why: {
          ko: '레지스트리가 VPC의 부품이라면 맞습니다. 레지스트리는 VPC 밖에 있고 라우팅 테이블에 이을 수 없습니다.',
          en: 'Right if the registry were a part of the VPC. It is outside and cannot be associated with a route table.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트는 IP로, 게이트웨이 엔드포인트는 경로로 동작합니다. 그래서 라우팅 테이블을 새로 만들면 빠지는 것은 S3 길이고, 풀은 레이어에서 멈춥니다.',
      en: 'Interface endpoints work by IP, gateway endpoints by route. A new route table therefore lacks the way to S3, and the pull stops at the layers.',
    },
    facts: ['ecr-endpoint-set'],
    checked: '2026-11-22',
  },
]);
