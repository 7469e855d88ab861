import { defineQuiz } from '@/lib/grade/item';

/** Sections login, push and tag. */
export const publishItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'token-logins',
    rev: 1,
    objective: 'access',
    section: 'login',
    stem: {
      ko: '빌드 서버가 0시에 첫 토큰을 받았습니다. 그 뒤 3시, 9시, 11시, 13시, 20시와 다음 날 2시에 푸시하며, 토큰이 만료되었을 때만 새로 받습니다. 다음 날 2시의 푸시까지 받은 토큰은 모두 몇 개입니까?',
      en: 'A build server gets its first token at 00:00. It pushes at 03:00, 09:00, 11:00, 13:00, 20:00 and at 02:00 the next day, and gets a new token only when the last one has expired. How many tokens has it received once the push at 02:00 is done?',
    },
    value: 3,
    tolerance: 0,
    unit: { ko: '개', en: 'tokens' },
    traps: [
      {
        value: 1,
        why: {
          ko: '로그인이 계속 통하거나 쓸 때마다 수명이 늘어난다면 맞습니다. 수명은 받은 때부터 흐르고 써도 늘지 않습니다.',
          en: 'Right if a login lasted forever, or if each use prolonged it. The life of a token runs from its issue and using it adds nothing.',
        },
      },
      {
        value: 2,
        why: {
          ko: '토큰이 하루 동안 통한다면 맞습니다. 수명은 그 절반입니다.',
          en: 'Right if a token lasted a whole day. It lasts half as long.',
        },
      },
      {
        value: 7,
        why: {
          ko: '푸시마다 새로 받는다면 첫 토큰과 합해 맞습니다. 여기서는 만료되었을 때만 받습니다.',
          en: 'Right, together with the first one, if every push got a new token. Here it does so only after expiry.',
        },
      },
    ],
    explain: {
      ko: '0시의 토큰은 12시까지 통하므로 3시, 9시, 11시의 푸시에 쓰입니다. 13시에 받은 두 번째 토큰은 다음 날 1시까지 통해 20시에도 쓰이고, 2시에는 만료되어 세 번째를 받습니다.',
      en: 'The token of 00:00 works until 12:00 and serves three pushes. The second, of 13:00, works until 01:00 and serves 20:00 too. At 02:00 it has expired, so a third is needed.',
    },
    facts: ['ecr-token-life'],
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'private-meaning',
    rev: 1,
    objective: 'access',
    section: 'login',
    concept: 'private-access',
    stem: {
      ko: '협력사의 빌드 서버는 AWS 밖에 있고 하루책방의 VPC와 이어져 있지 않습니다. 이 서버는 haru/orders에 푸시가 허락된 IAM 역할로 토큰을 받을 수 있습니다. 하루책방은 ECR에 따로 네트워크 제한을 두지 않았습니다. 이 서버가 푸시하면 어떻게 됩니까?',
      en: 'A partner’s build server stands outside AWS and has no connection to the VPC of Haru Books. With an IAM role that may push to haru/orders it can get a token. Haru Books has set no network restrictions on ECR. What happens when the server pushes?',
    },
    options: [
      {
        id: 'works',
        correct: true,
        text: {
          ko: '인터넷으로 레지스트리에 닿아 푸시가 됩니다.',
          en: 'It reaches the registry over the internet and succeeds.',
        },
        why: {
          ko: '레지스트리의 주소는 인터넷에서 닿고, 토큰에 푸시 권한이 있습니다.',
          en: 'The registry’s address is reachable from the internet, and the token carries the permission.',
        },
      },
      {
        id: 'hidden',
        text: {
          ko: '프라이빗 리포지토리라서 VPC 밖에서는 닿지 않습니다.',
          en: 'It cannot reach a private repository from outside the VPC.',
        },
        why: {
          ko: '리포지토리가 VPC 안에 있다면 맞습니다. 프라이빗은 IAM의 허락이 필요하다는 뜻입니다.',
          en: 'Right if repositories stood inside a VPC. Private means that IAM has to allow the caller.',
        },
      },
      {
        id: 'pull-only',
        text: {
          ko: '밖에서는 풀만 되므로 푸시는 거절됩니다.',
          en: 'It is refused, because from outside only pulls work.',
        },
        why: {
          ko: '네트워크의 위치가 할 수 있는 일을 정한다면 맞습니다. 여기서 정하는 것은 역할의 권한입니다.',
          en: 'Right if the place in the network decided what is allowed. Here the permissions of the role decide.',
        },
      },
      {
        id: 'needs-endpoint',
        text: {
          ko: '엔드포인트를 먼저 만들기 전에는 토큰이 통하지 않습니다.',
          en: 'Its token is not accepted before an endpoint is created.',
        },
        why: {
          ko: '엔드포인트가 권한의 일부라면 맞습니다. 엔드포인트는 인터넷 없는 서브넷에 내는 길일 뿐입니다.',
          en: 'Right if an endpoint were part of the permission. It is only a path for subnets without internet.',
        },
      },
    ],
    explain: {
      ko: '프라이빗 레지스트리는 누가 쓸 수 있는지를 제한할 뿐 어디에 있는지를 말하지 않습니다. 통신을 VPC 안에 두려면 엔드포인트와 정책을 따로 마련합니다.',
      en: 'A private registry limits who may use it and says nothing about where it is. Keeping the traffic inside a VPC takes endpoints and policies of its own.',
    },
    facts: ['ecr-token-life'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'push-size',
    rev: 1,
    objective: 'publish',
    section: 'push',
    stem: {
      ko: 'haru/orders에는 80 MB, 150 MB, 20 MB 레이어로 된 어제의 이미지가 있습니다. 오늘의 이미지는 앞의 두 레이어가 같고, 바뀐 프로그램 레이어 24 MB와 새 설정 레이어 6 MB가 있습니다. 이 이미지를 태그 1.9.0으로 푸시한 다음 태그 prod로 한 번 더 푸시했습니다. 두 푸시에서 올라간 레이어는 모두 몇 MB입니까?',
      en: 'haru/orders holds yesterday’s image with layers of 80 MB, 150 MB and 20 MB. Today’s image has the same first two layers, a changed program layer of 24 MB and a new settings layer of 6 MB. It is pushed with the tag 1.9.0 and then once more with the tag prod. How many MB of layers do the two pushes upload together?',
    },
    value: 30,
    tolerance: 0,
    unit: { ko: 'MB', en: 'MB' },
    traps: [
      {
        value: 60,
        why: {
          ko: '태그마다 레이어를 따로 저장한다면 맞습니다. 두 번째 푸시 때는 모든 레이어가 이미 있습니다.',
          en: 'Right if layers were stored once per tag. At the second push all of them are already there.',
        },
      },
      {
        value: 260,
        why: {
          ko: '새 이미지를 통째로 올린다면 맞습니다. 이미 있는 80 MB와 150 MB는 건너뜁니다.',
          en: 'Right if a new image were uploaded whole. The layers of 80 MB and 150 MB exist and are skipped.',
        },
      },
      {
        value: 520,
        why: {
          ko: '푸시할 때마다 이미지를 통째로 올린다면 맞습니다. 묻는 단위는 레이어이고, 있는 것은 건너뜁니다.',
          en: 'Right if each push uploaded the whole image. The check is made per layer, and what exists is skipped.',
        },
      },
      {
        value: 10,
        why: {
          ko: '레이어 안에서 늘어난 만큼만 올린다면 맞습니다. 내용이 바뀐 레이어는 통째로 새 레이어입니다.',
          en: 'Right if only the growth inside a layer were uploaded. A layer with other content is a new layer as a whole.',
        },
      },
    ],
    explain: {
      ko: '첫 푸시는 없는 두 레이어, 24 MB와 6 MB를 올립니다. 두 번째 푸시는 이름만 더하므로 올릴 레이어가 없습니다.',
      en: 'The first push uploads the two missing layers, 24 MB and 6 MB. The second only adds a name, so there is no layer left to upload.',
    },
    facts: ['ecr-push-skips'],
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'tag-rollback',
    rev: 1,
    objective: 'publish',
    section: 'tag',
    concept: 'tag',
    stem: {
      ko: '서버 A는 어제 haru/orders:prod를 받아 지금까지 실행하고 있습니다. 오늘 아침 다른 이미지가 같은 태그로 푸시되었고, 오후에 새 서버 B가 haru/orders:prod를 처음 받아 실행했습니다. 지금 두 서버는 무엇을 실행합니까?',
      en: 'Server A pulled haru/orders:prod yesterday and has been running it since. This morning another image was pushed with the same tag, and in the afternoon a new server B pulled haru/orders:prod for the first time. What do the two servers run now?',
    },
    options: [
      {
        id: 'both-new',
        text: {
          ko: '태그가 옮겨졌으므로 둘 다 오늘의 이미지',
          en: 'Both today’s image, because the tag has moved',
        },
        why: {
          ko: '태그가 옮겨질 때 도는 컨테이너도 바뀐다면 맞습니다. 이미 받은 것은 다시 받을 때까지 그대로입니다.',
          en: 'Right if moving a tag changed running containers. What was pulled stays until it is pulled again.',
        },
      },
      {
        id: 'differ',
        correct: true,
        text: {
          ko: 'A는 어제의 이미지, B는 오늘의 이미지',
          en: 'A yesterday’s image, and B today’s image',
        },
        why: {
          ko: '태그는 받는 순간에 가리키던 이미지를 줍니다. 두 서버는 서로 다른 때에 받았습니다.',
          en: 'A tag gives the image it points to at the moment of the pull, and the two pulled at different times.',
        },
      },
      {
        id: 'both-old',
        text: {
          ko: '먼저 푸시한 것이 prod이므로 둘 다 어제의 이미지',
          en: 'Both yesterday’s image, as it took the tag first',
        },
        why: {
          ko: '변경 불가능 태그여서 오늘의 푸시가 거절되었다면 맞습니다. 푸시가 되었으므로 태그는 옮겨졌습니다.',
          en: 'Right with immutable tags, where this morning’s push would have been refused. It went through, so the tag moved.',
        },
      },
      {
        id: 'clash',
        text: {
          ko: 'A는 어제의 이미지, B는 태그가 겹쳐 받기에 실패',
          en: 'A yesterday’s image, while B fails on two matches',
        },
        why: {
          ko: '한 태그가 두 이미지를 함께 가리킬 수 있다면 맞습니다. 태그는 한 번에 하나만 가리킵니다.',
          en: 'Right if a tag could point to two images at once. It points to one at any time.',
        },
      },
    ],
    explain: {
      ko: '같은 주소가 시간에 따라 다른 이미지를 줄 수 있습니다. 두 서버가 같은 것을 실행해야 한다면 다이제스트로 받거나 변경 불가능 태그를 씁니다.',
      en: 'The same address can give different images over time. If both servers must run the same, pull by digest or use immutable tags.',
    },
    facts: ['ecr-tag-moves'],
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'tag-cloze',
    rev: 1,
    objective: 'publish',
    section: 'tag',
    concept: 'digest',
    stem: {
      ko: '하루책방이 세운 규칙의 빈칸을 채우십시오.',
      en: 'Fill the gaps in the rules of Haru Books.',
    },
    text: {
      ko: '감사에 낼 문서에는 나중에 내용이 달라질 수 없도록 이미지의 {{digest}} 값을 적는다. 개발용 리포지토리에서는 같은 이름을 거듭 쓰되, 운영용 리포지토리의 태그는 {{immutable}} 상태로 두어 이미 쓴 이름의 푸시가 거절되게 한다.',
      en: 'In audit documents we write the {{digest}} of an image, so that the content it stands for can never change. The development repository may reuse names; in the production repository tags are {{immutable}}, so that a push with a used name is refused.',
    },
    gaps: [
      {
        id: 'digest',
        accept: {
          ko: ['다이제스트', 'digest', 'sha256'],
          en: ['digest', 'image digest', 'sha256 digest', 'sha256'],
        },
        why: {
          ko: '다이제스트는 내용에서 계산하므로 같은 값이면 같은 내용입니다.',
          en: 'A digest is computed from the content, so the same value means the same content.',
        },
        traps: [
          {
            accept: { ko: ['태그', 'latest', '버전'], en: ['tag', 'latest', 'version'] },
            why: {
              ko: '이름이 옮겨지지 않는다면 맞습니다. 다른 이미지를 같은 태그로 푸시하면 옮겨집니다.',
              en: 'Right if names stayed put. Pushing another image with the same tag moves it.',
            },
          },
        ],
      },
      {
        id: 'immutable',
        accept: {
          ko: ['변경 불가능', '변경불가능', '불변', '변경 불가', 'IMMUTABLE'],
          en: ['immutable', 'unchangeable'],
        },
        why: {
          ko: '변경 불가능 태그는 이미 쓴 이름으로 다른 이미지를 푸시하지 못하게 합니다.',
          en: 'With immutable tags no other image can be pushed under a name already used.',
        },
        traps: [
          {
            accept: { ko: ['프라이빗', '비공개'], en: ['private'] },
            why: {
              ko: '누가 푸시하는지만 막으면 된다면 맞습니다. 허락받은 파이프라인도 이름을 거듭 쓸 수 있습니다.',
              en: 'Right if it were enough to limit who pushes. An allowed pipeline can reuse a name too.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '다이제스트는 받는 쪽에서, 변경 불가능 태그는 올리는 쪽에서 같은 문제를 막습니다.',
      en: 'A digest prevents the mix-up on the pulling side, an immutable tag on the pushing side.',
    },
    facts: ['ecr-tag-moves'],
    checked: '2026-11-22',
  },
]);
