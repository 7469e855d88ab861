import type { Text } from '@/lib/text/locale';

/** What the model does where the lesson's facts do not say what AWS does, or where it leaves out something. */
export const simplifications: readonly Text[] = [
  {
    ko: '요청 하나가 오가는 시간과 레이어를 옮기는 빠르기는 그림에서 보이도록 정한 값입니다. 레이어의 크기도 예입니다.',
    en: 'How long requests take and how fast layers move is chosen so that you can see it. Layer sizes are examples.',
  },
  {
    ko: '레이어는 하나씩 차례로 올리고 받습니다. 실제 클라이언트는 여러 개를 함께 옮기고, 큰 레이어는 조각으로 나누어 올립니다.',
    en: 'Layers are uploaded and downloaded one after the other. Real clients move several at once and upload large ones in parts.',
  },
  {
    ko: '파이프라인은 푸시를 한 번에 하나씩 하고, 토큰은 푸시를 시작할 때 한 번 확인합니다. 시작한 푸시는 도중에 토큰이 만료되어도 끝납니다.',
    en: 'The pipeline does one push at a time, and the token is checked once, at the beginning. A push that has begun ends even if the token expires meanwhile.',
  },
  {
    ko: '토큰은 나온 지 꼭 12시간이 되는 순간부터 통하지 않습니다. 토큰을 만료시키는 명령은 시간을 흘려보내지 않고 토큰만 늙게 합니다.',
    en: 'At exactly 12 hours a token no longer works. The command that lets it expire ages only the token, not the rest of the run.',
  },
  {
    ko: 'IAM 권한은 모두 허용되어 있습니다. 실제로는 토큰이 지닌 권한에 따라 푸시나 풀이 거절될 수 있습니다.',
    en: 'All IAM permissions are granted. In reality a push or pull can be refused for the permissions the token carries.',
  },
  {
    ko: '서비스의 버전 일관성은 ECS API 문서를 따랐고 기본으로 켜져 있는 기능입니다. 여기서는 서비스의 첫 태스크를 시작할 때 태그를 풉니다. 새 배포는 새 태스크를 한꺼번에 시작하고, 하나가 실행될 때마다 옛것 하나를 끝냅니다. 배포가 끝나기 전에는 또 배포하지 않습니다.',
    en: 'Version consistency follows the ECS API reference, where it is on by default for services. Here the tag is resolved when the first task starts. A new deployment starts all new tasks at once and ends an old one for each that runs; no other deployment begins meanwhile.',
  },
  {
    ko: '따로 시작한 태스크는 매니페스트를 묻는 순간 태그를 풉니다. 같은 일은 버전 일관성을 끈 서비스에서도 일어납니다.',
    en: 'A task started on its own resolves the tag when it asks for the manifest. The same happens in a service with version consistency off.',
  },
  {
    ko: '호스트에 레이어를 남기지 않는 설정에서는 Fargate처럼 태스크마다 모두 받는다고 봅니다. 남기는 설정의 호스트는 태그도 다이제스트도 늘 레지스트리에 다시 묻습니다. 실제 EC2 호스트는 설정에 따라 남아 있던 이미지를 그대로 쓰기도 합니다.',
    en: 'Without kept layers each task downloads everything, as we assume for Fargate. Hosts that keep layers still ask the registry every time; a real EC2 host may, by its settings, use an image it already has.',
  },
  {
    ko: '지켜지는 태그로 하는 푸시는 같은 이미지여도 거절됩니다. 거절은 매니페스트를 올릴 때 일어나므로 이미 올라간 레이어는 남고, 다음 푸시가 그것을 건너뜁니다.',
    en: 'A push with a protected tag is refused even for the same image. That happens at the manifest, so layers already uploaded remain and the next push skips them.',
  },
  {
    ko: '예외로 둘 필터는 하나만 고릅니다. 실제로는 다섯까지 둘 수 있습니다.',
    en: 'There is one filter for exceptions. In reality there can be up to five.',
  },
  {
    ko: '태그 변경 가능성은 이미 있는 태그를 지우지도 옮기지도 않습니다. 수명 주기 정책은 지켜지는 태그가 붙은 이미지도 만료시킬 수 있습니다.',
    en: 'Setting tag mutability neither deletes nor moves existing tags. The lifecycle policy can expire an image even if its tag is protected.',
  },
  {
    ko: '수명 주기 규칙은 최근 몇 개를 남기는 것 하나뿐이고 명령하는 순간 적용됩니다. 나이로 세는 규칙, 여러 규칙의 우선순위, 보관 클래스로 옮기기는 없습니다.',
    en: 'The only lifecycle rule keeps a number of newest images and takes effect at the command. Rules by age, priorities and the archive class are left out.',
  },
  {
    ko: '이미지의 순서는 매니페스트가 처음 등록된 때로 셉니다. 같은 이미지를 다시 푸시하거나 태그를 옮겨도 새것이 되지 않습니다.',
    en: 'Images are ordered by when their manifest was first recorded. Pushing the same image again or moving a tag does not make it newer.',
  },
  {
    ko: '만료된 이미지만 쓰던 레이어는 곧바로 지워지고, 받고 있던 태스크는 그 레이어에서 실패합니다. AWS는 언제 지우는지 밝히지 않습니다.',
    en: 'Layers that only an expired image used are deleted at once, and a pull under way fails at them. AWS does not say when it deletes them.',
  },
  {
    ko: '취약점은 둘뿐입니다. 하나는 처음부터 알려져 있고 하나는 명령할 때 알려집니다. 스캔은 2초 걸립니다.',
    en: 'There are two vulnerabilities: one known from the start, one that becomes known on command. A scan takes two seconds.',
  },
  {
    ko: '이미지마다 24시간에 한 번이라는 기본 스캔의 한도는 ECR API 문서를 따랐습니다. 향상된 스캔은 푸시할 때와 취약점이 알려질 때마다 모든 이미지를 살핀다고 봅니다.',
    en: 'The limit of basic scanning, once in 24 hours for each image, follows the ECR API reference. Enhanced scanning is taken to look at every image when it is pushed and whenever a vulnerability becomes known.',
  },
  {
    ko: '엔드포인트가 없으면 2초 뒤에 실패하고 스스로 다시 시도하지 않습니다. 어느 길이 없을 때 어느 오류가 나는지는 이 서브넷의 태스크에만 해당합니다.',
    en: 'Without an endpoint a task fails after two seconds and does not try again. Which error belongs to which missing path holds for tasks in this subnet.',
  },
  {
    ko: '그림에는 이미지 3f07과 9c41, 태그 prod만 자리가 있고 다른 것은 개수로만 보입니다. 장면에서는 프로그램 레이어를 늘 L3이라 부르지만, 여기서는 내용이 다르면 번호도 다릅니다.',
    en: 'The picture has places for the images 3f07 and 9c41 and for the tag prod; others show only in the counts. The scenes always call the program’s layer L3; here other content has another number.',
  },
];
