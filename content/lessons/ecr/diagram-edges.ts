import type { DiagramEdge } from '@/lib/diagram/diagram';

export const edges = {
  login: {
    from: 'pipeline',
    to: 'ecr-api',
    kind: 'call',
    label: { ko: '토큰 요청', en: 'get token' },
    detail: {
      what: { ko: 'GetAuthorizationToken 호출입니다.', en: 'The call GetAuthorizationToken.' },
      why: {
        ko: 'IAM 자격 증명을 docker login에 쓸 토큰으로 바꿉니다.',
        en: 'It turns IAM credentials into a token for docker login.',
      },
      without: {
        ko: '로그인하지 못해 이어지는 푸시가 거절됩니다.',
        en: 'There is no login, and the push that follows is refused.',
      },
      facts: ['ecr-token-life'],
      section: 'login',
      item: 'token-logins',
    },
  },
  push: {
    from: 'pipeline',
    to: 'registry',
    kind: 'call',
    label: { ko: '푸시', en: 'push' },
    detail: {
      what: {
        ko: '레이어와 매니페스트를 레지스트리에 올리는 요청입니다.',
        en: 'The requests that upload layers and manifest to the registry.',
      },
      why: {
        ko: '레이어마다 이미 있는지 먼저 물어, 없는 것만 올립니다.',
        en: 'It first asks whether each layer exists and uploads only those that do not.',
      },
      without: {
        ko: '이미지는 만든 컴퓨터에만 남습니다.',
        en: 'The image stays on the machine that built it.',
      },
      facts: [],
      section: 'push',
      item: 'push-size',
    },
  },
  'write-manifest': {
    from: 'registry',
    to: 'image-new',
    kind: 'move',
    detail: {
      what: {
        ko: '레지스트리가 푸시된 매니페스트를 리포지토리에 적습니다.',
        en: 'The registry records the pushed manifest in the repository.',
      },
      why: {
        ko: '매니페스트가 있어야 레이어들이 하나의 이미지가 됩니다.',
        en: 'Only the manifest makes an image out of layers.',
      },
      without: {
        ko: '레이어가 올라가 있어도 받아 갈 이미지가 없습니다.',
        en: 'The layers are there, but there is no image to pull.',
      },
      facts: [],
      section: 'push',
      item: 'push-size',
    },
  },
  'store-layers': {
    from: 'registry',
    to: 'layers',
    kind: 'move',
    label: { ko: '새 레이어', en: 'new layers' },
    detail: {
      what: {
        ko: '푸시된 레이어를 ECR이 S3에 저장합니다.',
        en: 'ECR stores the pushed layers in S3.',
      },
      why: {
        ko: '여러 이미지가 같은 레이어를 함께 쓰므로 한 번만 저장하면 됩니다.',
        en: 'Images share layers, so each one needs storing only once.',
      },
      without: {
        ko: '나중에 내려받을 내용이 없습니다.',
        en: 'There would be nothing to download later.',
      },
      facts: ['ecr-encryption'],
      section: 'push',
      item: 'push-size',
    },
  },
  'points-new': {
    from: 'tag',
    to: 'image-new',
    kind: 'link',
    detail: {
      what: {
        ko: '태그가 지금 새 이미지를 가리킵니다.',
        en: 'The tag now points to the new image.',
      },
      why: {
        ko: '같은 태그로 다시 푸시했기 때문입니다.',
        en: 'Because something was pushed with the same tag again.',
      },
      without: {
        ko: '태그가 옮겨지지 않았다면 옛 이미지를 그대로 가리킵니다.',
        en: 'Had the tag not moved, it would still point to the old image.',
      },
      facts: [],
      section: 'tag',
      item: 'tag-rollback',
    },
  },
  'points-old': {
    from: 'tag',
    to: 'image-old',
    kind: 'link',
    detail: {
      what: {
        ko: '태그가 어제까지 가리키던 곳입니다.',
        en: 'Where the tag pointed until yesterday.',
      },
      why: {
        ko: '태그를 되돌리면 다시 이 이미지를 가리킵니다.',
        en: 'Move the tag back and it points to this image again.',
      },
      without: {
        ko: '태그가 떠나도 이미지는 다이제스트로 남습니다.',
        en: 'When the tag leaves, the image remains under its digest.',
      },
      facts: [],
      section: 'tag',
      item: 'tag-cloze',
    },
  },
  'scan-image': {
    from: 'scan',
    to: 'image-new',
    kind: 'call',
    detail: {
      what: {
        ko: '스캔이 이미지 안의 패키지를 읽습니다.',
        en: 'The scan reads the packages inside the image.',
      },
      why: {
        ko: '실행하기 전에 알려진 취약점을 찾기 위해서입니다.',
        en: 'To find known vulnerabilities before the image runs.',
      },
      without: {
        ko: '취약점은 사고가 난 뒤에 드러납니다.',
        en: 'A vulnerability would show only after an incident.',
      },
      facts: [],
      section: 'keep',
      item: 'keep-match',
    },
  },
  expire: {
    from: 'lifecycle',
    to: 'image-old',
    kind: 'move',
    detail: {
      what: {
        ko: '정책의 규칙에 맞는 이미지를 ECR이 만료시킵니다.',
        en: 'ECR expires the images that match a rule of the policy.',
      },
      why: {
        ko: '사람이 잊어도 보관 비용이 끝없이 늘지 않게 합니다.',
        en: 'So that the cost of storage does not grow without end even when people forget.',
      },
      without: {
        ko: '손으로 골라 지워야 합니다.',
        en: 'Somebody has to pick and delete by hand.',
      },
      facts: [],
      section: 'keep',
      item: 'expire-count',
    },
  },
  'ask-token': {
    from: 'task',
    to: 'endpoint-api',
    kind: 'call',
    detail: {
      what: { ko: '토큰을 묻는 첫 걸음입니다.', en: 'The first step: asking for a token.' },
      why: {
        ko: '토큰은 태스크 실행 역할의 권한을 지니므로, 무엇을 받을 수 있는지도 그 역할이 정합니다.',
        en: 'The token carries the permissions of the task execution role, so that role decides what can be pulled.',
      },
      without: {
        ko: '이미지 이름을 알아도 받을 자격이 없습니다.',
        en: 'Knowing the image’s name would not be enough to get it.',
      },
      facts: ['ecr-token-life'],
      section: 'pull',
      item: 'pull-order',
    },
  },
  'token-service': {
    from: 'endpoint-api',
    to: 'ecr-api',
    kind: 'call',
    detail: {
      what: {
        ko: '엔드포인트가 토큰 요청을 ECR API로 전합니다.',
        en: 'The endpoint carries the token request to the ECR API.',
      },
      why: {
        ko: '태스크는 프라이빗 IP로만 말하고, 나머지는 PrivateLink가 맡습니다.',
        en: 'The task talks to a private IP only; PrivateLink does the rest.',
      },
      without: {
        ko: 'NAT 게이트웨이 같은 다른 길이 있어야 합니다.',
        en: 'Another way is needed, such as a NAT gateway.',
      },
      facts: ['ecr-endpoint-set'],
      section: 'private-path',
      item: 'symptom-match',
    },
  },
  'ask-manifest': {
    from: 'task',
    to: 'endpoint-dkr',
    kind: 'call',
    detail: {
      what: {
        ko: '이미지의 매니페스트를 한 번 묻는 요청입니다.',
        en: 'The request for the manifest, made once per image.',
      },
      why: {
        ko: '어떤 레이어가 필요한지 알아야 받을 것을 고를 수 있습니다.',
        en: 'Only with the list can it choose what to download.',
      },
      without: {
        ko: '레이어를 하나도 고를 수 없습니다.',
        en: 'It could not choose a single layer.',
      },
      facts: [],
      section: 'pull',
      item: 'pull-order',
    },
  },
  'manifest-service': {
    from: 'endpoint-dkr',
    to: 'registry',
    kind: 'call',
    detail: {
      what: {
        ko: '엔드포인트가 매니페스트 요청을 레지스트리로 전합니다.',
        en: 'The endpoint carries the manifest request to the registry.',
      },
      why: {
        ko: '프라이빗 DNS 덕분에 평소의 레지스트리 주소를 그대로 씁니다.',
        en: 'With private DNS the usual registry address keeps working.',
      },
      without: {
        ko: '레지스트리 주소로 보낸 요청이 답을 얻지 못합니다.',
        en: 'Requests to the registry’s address get no answer.',
      },
      facts: ['ecr-endpoint-set'],
      section: 'private-path',
      item: 'symptom-match',
    },
  },
  'get-layers': {
    from: 'task',
    to: 'endpoint-s3',
    kind: 'call',
    detail: {
      what: {
        ko: '미리 서명된 URL로 레이어를 내려받는 요청입니다.',
        en: 'The download of a layer with a pre-signed URL.',
      },
      why: {
        ko: 'URL이 가리키는 곳이 S3이므로 S3로 가는 경로를 탑니다.',
        en: 'The URL refers to S3, so the request takes the route to S3.',
      },
      without: {
        ko: 'URL은 받았지만 그 주소에 닿지 못합니다.',
        en: 'The task has the URL but cannot reach it.',
      },
      facts: ['ecr-layer-bucket'],
      section: 'pull',
      item: 'bytes-from',
    },
  },
  'layer-service': {
    from: 'endpoint-s3',
    to: 'layers',
    kind: 'call',
    detail: {
      what: {
        ko: '게이트웨이 엔드포인트를 지나 S3에 닿는 구간입니다.',
        en: 'The stretch from the gateway endpoint to S3.',
      },
      why: {
        ko: '레이어의 바이트는 모두 이 길로 옵니다.',
        en: 'All bytes of the layers come this way.',
      },
      without: {
        ko: '풀은 레이어에서 멈추고 컨테이너는 시작하지 못합니다.',
        en: 'The pull stops at the layers and no container starts.',
      },
      facts: ['ecr-layer-bucket'],
      section: 'private-path',
      item: 'symptom-match',
    },
  },
} satisfies Record<string, DiagramEdge>;
