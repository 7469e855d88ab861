import type { ParameterWords, Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

const modes = {
  MUTABLE: { ko: 'MUTABLE(모두 옮겨짐)', en: 'MUTABLE (all move)' },
  IMMUTABLE: { ko: 'IMMUTABLE(모두 고정)', en: 'IMMUTABLE (none moves)' },
  IMMUTABLE_WITH_EXCLUSION: {
    ko: 'IMMUTABLE_WITH_EXCLUSION(예외만 옮겨짐)',
    en: 'IMMUTABLE_WITH_EXCLUSION (only exceptions move)',
  },
  MUTABLE_WITH_EXCLUSION: {
    ko: 'MUTABLE_WITH_EXCLUSION(예외만 고정)',
    en: 'MUTABLE_WITH_EXCLUSION (only exceptions stay)',
  },
};

const filter: ParameterWords = {
  name: { ko: '예외로 둘 태그', en: 'Tags that are exceptions' },
  help: {
    ko: '이름이 WITH_EXCLUSION으로 끝나는 두 방식에서만 써요. *는 아무 글자나 뜻해요.',
    en: 'Used by the two modes that end in WITH_EXCLUSION. * stands for any characters.',
  },
  options: {
    latest: { ko: 'latest', en: 'latest' },
    prod: { ko: 'prod', en: 'prod' },
    '1.*': { ko: '1.*', en: '1.*' },
  },
};

/** Words for what can be set before a run. */
export const parameters: Words['parameters'] = {
  stored: {
    name: { ko: '이미 있는 이미지', en: 'Images already there' },
    help: {
      ko: '실행을 시작할 때 리포지토리에 든 것이에요.',
      en: 'What the repository holds when the run begins.',
    },
    options: {
      empty: { ko: '없음', en: 'None' },
      one: { ko: '3f07(prod)', en: '3f07 (prod)' },
      two: { ko: '3f07과 9c41(prod)', en: '3f07 and 9c41 (prod)' },
    },
  },
  running: {
    name: { ko: '이미 도는 태스크', en: 'Tasks already running' },
    help: {
      ko: '그때의 prod를 받아 실행하고 있어요.',
      en: 'They run the image that prod points to at the start.',
    },
  },
  start: {
    name: { ko: '태스크를 시작하는 방법', en: 'How tasks are started' },
    help: {
      ko: '서비스는 태그를 한 번만 풀어 모두 같은 이미지를 써요. 따로 시작한 태스크는 저마다 풀어요.',
      en: 'A service resolves a tag once for all its tasks. Tasks started on their own each resolve it.',
    },
    options: {
      standalone: { ko: '따로 시작', en: 'Each on its own' },
      service: { ko: '서비스(버전 일관성 켬)', en: 'Service (version consistency on)' },
    },
  },
  cache: {
    name: { ko: '호스트에 레이어 남기기', en: 'Hosts keep layers' },
    help: {
      ko: '켜면 호스트마다 받은 레이어가 남아 다음 태스크가 써요. 끄면 늘 모두 받아요.',
      en: 'When on, a host keeps what it downloaded for its next task. When off, each task downloads all.',
    },
  },
  mutability: {
    name: { ko: '태그 변경 가능성', en: 'Tag mutability' },
    help: {
      ko: '이미 있는 태그로 푸시하면 옮길지 거절할지 정해요.',
      en: 'Whether a push with an existing tag moves it or is refused.',
    },
    options: modes,
  },
  filter,
  login: {
    name: { ko: '로그인하는 때', en: 'When the pipeline logs in' },
    help: { ko: '토큰을 언제 새로 받을지 정해요.', en: 'When it gets a new token.' },
    options: {
      'when-expired': { ko: '만료되었을 때만', en: 'Only after expiry' },
      'each-push': { ko: '푸시할 때마다', en: 'Before each push' },
      'by-hand': { ko: '직접 시킬 때만', en: 'Only when told' },
    },
  },
  'token-age': {
    name: { ko: '처음 토큰의 나이', en: 'Age of the first token' },
    help: {
      ko: '파이프라인이 쥔 토큰이 나온 지 이만큼 지났어요. 720분이면 만료예요.',
      en: 'How long ago the pipeline got its token. At 720 minutes it has expired.',
    },
  },
  scanning: {
    name: { ko: '스캔 방식', en: 'Scanning' },
    help: {
      ko: '향상된 스캔은 취약점이 알려질 때마다 다시 살펴요.',
      en: 'Enhanced scanning looks again whenever a vulnerability becomes known.',
    },
    options: {
      BASIC: { ko: '기본 스캔', en: 'Basic' },
      ENHANCED: { ko: '향상된 스캔', en: 'Enhanced' },
    },
  },
  'scan-on-push': {
    name: { ko: '푸시할 때 스캔', en: 'Scan on push' },
    help: {
      ko: '기본 스캔에서 새 이미지를 바로 살펴요. 향상된 스캔은 늘 살펴요.',
      en: 'With basic scanning, new images are scanned at once. Enhanced scanning always does.',
    },
  },
  speed: {
    name: { ko: '초당 옮기는 크기', en: 'Moved per second' },
    help: {
      ko: '레이어를 올리고 받는 빠르기예요.',
      en: 'How fast layers are uploaded and downloaded.',
    },
  },
};

const image: ParameterWords = {
  name: { ko: '이미지', en: 'Image' },
  help: { ko: '다이제스트로 골라요.', en: 'Chosen by its digest.' },
  options: {
    '3f07': { ko: '3f07: L1 L2 L3', en: '3f07: L1 L2 L3' },
    '9c41': { ko: '9c41: 프로그램만 L4로', en: '9c41: program now L4' },
    b25e: { ko: 'b25e: 설정 L5를 더함', en: 'b25e: settings L5 added' },
    '7d18': { ko: '7d18: 라이브러리를 L6으로', en: '7d18: libraries now L6' },
  },
};

const tag: ParameterWords = {
  name: { ko: '태그', en: 'Tag' },
  help: { ko: '이미지에 붙는 이름이에요.', en: 'The name an image goes by.' },
  options: {
    prod: { ko: 'prod', en: 'prod' },
    latest: { ko: 'latest', en: 'latest' },
    '1.8.0': { ko: '1.8.0', en: '1.8.0' },
    '1.9.0': { ko: '1.9.0', en: '1.9.0' },
  },
};

const host: ParameterWords = {
  name: { ko: '호스트', en: 'Host' },
  help: {
    ko: '레이어를 남기는 설정에서만 차이가 나요.',
    en: 'Makes a difference only when hosts keep layers.',
  },
  options: { a: { ko: 'a', en: 'a' }, b: { ko: 'b', en: 'b' } },
};

/** Words for what can be done while a run goes on. */
export const commands: Words['commands'] = {
  login: {
    name: { ko: '로그인', en: 'Log in' },
    help: { ko: '파이프라인이 새 토큰을 받아요.', en: 'The pipeline gets a new token.' },
  },
  push: {
    name: { ko: '푸시', en: 'Push' },
    help: {
      ko: '없는 레이어만 올리고 매니페스트를 태그와 함께 올려요.',
      en: 'Uploads missing layers, then the manifest with its tag.',
    },
    arguments: { image, tag },
  },
  'move-tag': {
    name: { ko: '태그 옮기기', en: 'Move a tag' },
    help: {
      ko: '리포지토리에 있는 이미지를 이 태그로 다시 푸시해요.',
      en: 'Pushes an image that is there again, with this tag.',
    },
    arguments: { tag, image },
  },
  'set-mutability': {
    name: { ko: '태그 변경 가능성 바꾸기', en: 'Set tag mutability' },
    arguments: {
      mode: {
        name: { ko: '방식', en: 'Mode' },
        help: { ko: '지금부터 지킬 방식이에요.', en: 'What holds from now on.' },
        options: modes,
      },
      filter,
    },
  },
  'start-task': {
    name: { ko: '태그로 태스크 시작', en: 'Start a task by tag' },
    arguments: { tag, host },
  },
  'start-by-digest': {
    name: { ko: '다이제스트로 태스크 시작', en: 'Start a task by digest' },
    arguments: { image, host },
  },
  'stop-task': {
    name: { ko: '태스크 하나 끝내기', en: 'End a task' },
    help: { ko: '가장 먼저 시작한 태스크가 끝나요.', en: 'The one started first ends.' },
  },
  redeploy: {
    name: { ko: '서비스 새로 배포', en: 'New deployment' },
    help: {
      ko: '태그를 다시 풀고 도는 태스크를 바꿔요. 서비스에서만 돼요.',
      en: 'Resolves the tag again and replaces running tasks. Service only.',
    },
    arguments: { tag },
  },
  scan: {
    name: { ko: '스캔', en: 'Scan' },
    help: {
      ko: '이미지마다 24시간에 한 번 할 수 있어요.',
      en: 'Possible once in 24 hours for each image.',
    },
    arguments: { image },
  },
  'publish-flaw': {
    name: { ko: '새 취약점 알려지기', en: 'A new vulnerability' },
    help: {
      ko: '기본 레이어 L1에서 CRITICAL이 알려져요.',
      en: 'A critical one in the base layer L1 becomes known.',
    },
  },
  'run-lifecycle': {
    name: { ko: '수명 주기 정책 적용', en: 'Apply the lifecycle policy' },
    arguments: {
      keep: {
        name: { ko: '남길 개수', en: 'Images to keep' },
        help: { ko: '최근에 푸시한 것부터 남겨요.', en: 'The most recently pushed stay.' },
      },
      which: {
        name: { ko: '대상', en: 'Which images' },
        help: {
          ko: '태그가 없는 것만 세거나 모두 세요.',
          en: 'Counts all, or only those without a tag.',
        },
        options: {
          any: { ko: '모든 이미지', en: 'All images' },
          untagged: { ko: '태그 없는 이미지', en: 'Images without a tag' },
        },
      },
    },
  },
  'expire-token': {
    name: { ko: '토큰 만료시키기', en: 'Let the token expire' },
    help: {
      ko: '파이프라인의 토큰만 12시간을 더 먹어요.',
      en: 'Only the token of the pipeline grows 12 hours older.',
    },
  },
  'close-path': {
    name: { ko: '엔드포인트 없애기', en: 'Remove the endpoint' },
    help: {
      ko: '이 길로 가던 요청이 멈춰요.',
      en: 'Requests that took this way stop.',
    },
  },
  'open-path': { name: { ko: '엔드포인트 만들기', en: 'Create the endpoint' } },
};
