import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

const interfaceSub = { ko: '인터페이스', en: 'interface' };

export const groups = {
  region: { kind: 'region', label: { ko: '서울 리전', en: 'Seoul Region' } },
  repository: {
    kind: 'boundary',
    label: { ko: '리포지토리 haru/orders', en: 'Repository haru/orders' },
    in: 'region',
  },
  vpc: {
    kind: 'vpc',
    label: { ko: 'shop-vpc 10.10.0.0/16', en: 'shop-vpc 10.10.0.0/16' },
    in: 'region',
  },
  subnet: {
    kind: 'private-subnet',
    label: { ko: '프라이빗 10.10.10.0/24', en: 'Private 10.10.10.0/24' },
    in: 'vpc',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  pipeline: {
    kind: 'pipeline',
    label: { ko: '파이프라인', en: 'CI pipeline' },
    sub: { ko: '빌드와 푸시', en: 'build, push' },
    in: 'region',
    detail: {
      what: {
        ko: '주문 서비스의 이미지를 빌드해 ECR에 푸시하는 자동 작업입니다.',
        en: 'The automated job that builds the image of the order service and pushes it to ECR.',
      },
      why: {
        ko: '누구의 노트북에도 기대지 않고, 언제나 같은 방법으로 만든 이미지를 남깁니다.',
        en: 'It leaves images that are always made the same way and depend on nobody’s laptop.',
      },
      without: {
        ko: '사람이 서버마다 이미지를 만들면 같은 이름 아래 서로 다른 프로그램이 돌 수 있습니다.',
        en: 'If people built images on each server, different programs could run under one name.',
      },
      facts: ['ecr-token-life'],
      section: 'login',
      item: 'token-logins',
    },
  },
  'ecr-api': {
    kind: 'aws-service',
    label: { ko: 'ECR API', en: 'ECR API' },
    sub: { ko: '토큰 발급', en: 'tokens' },
    in: 'region',
    detail: {
      what: {
        ko: 'IAM 자격 증명을 확인하고 권한 부여 토큰을 내주는 ECR의 API입니다.',
        en: 'The API of ECR that checks IAM credentials and hands out authorization tokens.',
      },
      why: {
        ko: '도커 클라이언트는 IAM 서명을 모르므로, 암호 대신 낼 토큰이 필요합니다.',
        en: 'A Docker client cannot sign with IAM, so it needs a token to present as a password.',
      },
      without: {
        ko: '토큰이 없으면 레지스트리는 푸시와 풀을 모두 거절합니다.',
        en: 'Without a token the registry refuses both push and pull.',
      },
      facts: ['ecr-token-life', 'ecr-registry-count'],
      section: 'login',
      item: 'token-logins',
    },
  },
  registry: {
    kind: 'registry',
    label: { ko: '레지스트리', en: 'Registry' },
    sub: { ko: 'Amazon ECR', en: 'Amazon ECR' },
    in: 'region',
    detail: {
      what: {
        ko: '푸시와 풀을 받는 프라이빗 레지스트리입니다. 안에 리포지토리가 들어 있습니다.',
        en: 'The private registry that takes pushes and serves pulls. Repositories are inside it.',
      },
      why: {
        ko: '만드는 곳과 실행하는 곳 사이에 이미지를 맡아 둘 곳이 있어야 합니다.',
        en: 'Images need a place to stay between where they are built and where they run.',
      },
      without: {
        ko: '새 태스크가 어느 호스트에서 시작되든 이미지를 직접 옮겨 놓아야 합니다.',
        en: 'You would have to copy the image to whatever host a new task starts on.',
      },
      facts: ['ecr-registry-count', 'ecr-encryption'],
      section: 'why-ecr',
      item: 'private-meaning',
    },
  },
  tag: {
    kind: 'module',
    label: { ko: '태그 prod', en: 'Tag prod' },
    sub: { ko: '움직이는 이름', en: 'can move' },
    in: 'repository',
    detail: {
      what: {
        ko: '사람이 붙인 이름입니다. 한 번에 이미지 하나를 가리킵니다.',
        en: 'A name somebody gave. At any time it points to one image.',
      },
      why: {
        ko: '긴 다이제스트 대신 부르기 쉬운 이름이 있으면 편합니다.',
        en: 'A short name is handier than a long digest.',
      },
      without: {
        ko: '태그가 없어도 이미지는 남으며 다이제스트로 받을 수 있습니다.',
        en: 'An image without a tag is still there and can be pulled by digest.',
      },
      facts: [],
      section: 'tag',
      item: 'tag-rollback',
    },
  },
  'image-new': {
    kind: 'image',
    label: { ko: '이미지', en: 'Image' },
    sub: { ko: '@9c41…', en: '@9c41…' },
    in: 'repository',
    detail: {
      what: {
        ko: '오늘 푸시한 이미지의 매니페스트입니다. 레이어의 목록이 적혀 있습니다.',
        en: 'The manifest of the image pushed today. It lists the layers.',
      },
      why: {
        ko: '내용에서 계산한 다이제스트가 이름이므로, 같은 다이제스트는 같은 내용입니다.',
        en: 'Its digest is computed from the content, so the same digest means the same content.',
      },
      without: {
        ko: '매니페스트가 없으면 어떤 레이어를 받아야 하는지 알 수 없습니다.',
        en: 'Without a manifest nobody knows which layers to fetch.',
      },
      facts: [],
      section: 'tag',
      item: 'tag-cloze',
    },
  },
  'image-old': {
    kind: 'image',
    label: { ko: '이미지', en: 'Image' },
    sub: { ko: '@3f07…', en: '@3f07…' },
    in: 'repository',
    detail: {
      what: {
        ko: '어제까지 prod였던 이미지입니다.',
        en: 'The image that was prod until yesterday.',
      },
      why: {
        ko: '새 버전에 문제가 있으면 이것을 다시 실행해 롤백합니다.',
        en: 'If the new version is faulty, you roll back by running this one again.',
      },
      without: {
        ko: '지워 버리면 되돌릴 이미지가 없어 다시 빌드해야 합니다.',
        en: 'Once deleted there is nothing to go back to; you would have to build again.',
      },
      facts: [],
      section: 'keep',
      item: 'expire-count',
    },
  },
  scan: {
    kind: 'aws-service',
    label: { ko: '스캔', en: 'Scan' },
    sub: { ko: '취약점', en: 'flaws' },
    in: 'repository',
    detail: {
      what: {
        ko: '이미지 안의 패키지에 알려진 취약점이 있는지 살피는 기능입니다.',
        en: 'Looks for known vulnerabilities in the packages inside an image.',
      },
      why: {
        ko: '이미지는 바뀌지 않아도 새 취약점은 계속 알려지기 때문입니다.',
        en: 'An image does not change, but new vulnerabilities keep being found.',
      },
      without: {
        ko: '취약한 패키지가 든 줄 모르고 배포하게 됩니다.',
        en: 'You would deploy vulnerable packages without knowing it.',
      },
      facts: [],
      section: 'keep',
      item: 'keep-match',
    },
  },
  lifecycle: {
    kind: 'scheduler',
    label: { ko: '만료', en: 'Expiry' },
    sub: { ko: '수명 주기', en: 'lifecycle' },
    in: 'repository',
    detail: {
      what: {
        ko: '정해 둔 규칙에 맞는 이미지를 만료시키는 수명 주기 정책입니다.',
        en: 'The lifecycle policy: it expires images that match your rules.',
      },
      why: {
        ko: '빌드할 때마다 이미지가 늘어나고, 보관한 만큼 비용도 늘어납니다.',
        en: 'Each build adds an image, and you pay for what is stored.',
      },
      without: {
        ko: '아무도 쓰지 않는 이미지가 계속 쌓입니다.',
        en: 'Images that nobody uses keep piling up.',
      },
      facts: [],
      section: 'keep',
      item: 'expire-count',
    },
  },
  task: {
    kind: 'task',
    label: { ko: '주문 태스크', en: 'Orders task' },
    sub: { ko: 'Fargate', en: 'Fargate' },
    in: 'subnet',
    detail: {
      what: {
        ko: '이미지를 받아 실행할 ECS 태스크입니다. 인터넷으로 나가는 길이 없는 서브넷에 있습니다.',
        en: 'An ECS task about to fetch and run the image, in a subnet with no way to the internet.',
      },
      why: {
        ko: '태스크가 시작될 때 태스크 실행 역할의 권한으로 이미지를 받아 옵니다.',
        en: 'When it starts, the image is fetched with the permissions of the task execution role.',
      },
      without: {
        ko: '실행할 곳이 없으면 이미지는 보관만 됩니다. ECR은 컨테이너를 실행하지 않습니다.',
        en: 'Without it the image is only stored: ECR runs no containers.',
      },
      facts: [],
      section: 'pull',
      item: 'pull-order',
    },
  },
  'endpoint-api': {
    kind: 'interface-endpoint',
    label: { ko: 'ecr.api', en: 'ecr.api' },
    sub: interfaceSub,
    in: 'subnet',
    detail: {
      what: {
        ko: 'ECR API로 가는 인터페이스 엔드포인트입니다.',
        en: 'The interface endpoint that leads to the ECR API.',
      },
      why: {
        ko: '인터넷으로 나가지 못하는 태스크도 토큰을 받아야 합니다.',
        en: 'A task that cannot reach the internet still needs a token.',
      },
      without: {
        ko: '토큰을 받지 못해 ResourceInitializationError로 멈춥니다.',
        en: 'The task gets no token and stops with ResourceInitializationError.',
      },
      facts: ['ecr-endpoint-set', 'endpoint-interface-port'],
      section: 'private-path',
      item: 'hang-part',
    },
  },
  'endpoint-dkr': {
    kind: 'interface-endpoint',
    label: { ko: 'ecr.dkr', en: 'ecr.dkr' },
    sub: interfaceSub,
    in: 'subnet',
    detail: {
      what: {
        ko: '레지스트리로 가는 인터페이스 엔드포인트입니다. 프라이빗 DNS를 켜야 합니다.',
        en: 'The interface endpoint that leads to the registry. Its private DNS must be on.',
      },
      why: {
        ko: '매니페스트를 묻는 길이며, 여기서 레이어의 내려받기 주소도 얻습니다.',
        en: 'It is the way to the manifest and to the download addresses of the layers.',
      },
      without: {
        ko: '레이어 목록을 얻지 못해 CannotPullContainerError로 멈춥니다.',
        en: 'The task never learns the layers and stops with CannotPullContainerError.',
      },
      facts: ['ecr-endpoint-set', 'endpoint-interface-port'],
      section: 'private-path',
      item: 'symptom-match',
    },
  },
  'endpoint-s3': {
    kind: 'gateway-endpoint',
    label: { ko: 's3', en: 's3' },
    sub: { ko: '게이트웨이', en: 'gateway' },
    in: 'vpc',
    detail: {
      what: {
        ko: 'S3로 가는 게이트웨이 엔드포인트입니다. 라우팅 테이블의 경로로 만들어집니다.',
        en: 'The gateway endpoint to S3, made of a route in the route table.',
      },
      why: {
        ko: '레이어의 바이트가 ECR이 아니라 S3에서 오기 때문입니다.',
        en: 'Because the bytes of the layers come from S3, not from ECR.',
      },
      without: {
        ko: '토큰과 매니페스트까지 받고도 레이어에서 멈춥니다.',
        en: 'The pull gets token and manifest, then stops at the layers.',
      },
      facts: ['ecr-endpoint-set', 'ecr-layer-bucket'],
      section: 'private-path',
      item: 'symptom-match',
    },
  },
  layers: {
    kind: 'bucket',
    label: { ko: '레이어', en: 'Layers' },
    sub: { ko: 'Amazon S3', en: 'Amazon S3' },
    in: 'region',
    detail: {
      what: {
        ko: 'ECR이 레이어를 두는, AWS가 관리하는 S3 버킷입니다.',
        en: 'The S3 bucket, managed by AWS, in which ECR keeps the layers.',
      },
      why: {
        ko: '큰 파일을 내주는 일은 S3가 하고, ECR은 서명된 주소만 알려 줍니다.',
        en: 'S3 serves the large files; ECR only tells the signed address.',
      },
      without: {
        ko: '매니페스트만 있고 내용이 없어 컨테이너를 시작할 수 없습니다.',
        en: 'There would be a list and no content, so no container could start.',
      },
      facts: ['ecr-layer-bucket', 'ecr-encryption'],
      section: 'pull',
      item: 'bytes-from',
    },
  },
} satisfies Record<string, DiagramNode>;
