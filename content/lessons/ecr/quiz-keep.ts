import { defineQuiz } from '@/lib/grade/item';

/** Section keep. */
export const keepItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'expire-count',
    rev: 1,
    objective: 'keep',
    section: 'keep',
    stem: {
      ko: '파이프라인은 하루에 내용이 다른 이미지를 6개씩 푸시하고 태그는 늘 prod 하나만 씁니다. 수명 주기 정책으로 태그가 있든 없든 최근에 푸시한 이미지 N개만 남기려고 합니다. 오늘의 푸시가 모두 끝난 뒤, 오늘을 포함한 7일 동안 푸시한 이미지라면 어느 것으로든 롤백할 수 있으려면 N은 적어도 얼마여야 합니까?',
      en: 'A pipeline pushes 6 images with different content a day, always with the one tag prod. A lifecycle policy is to keep only the N images pushed most recently, with or without a tag. After the last push of today you want to be able to roll back to any image pushed in the last 7 days, today included. What is the least N?',
    },
    value: 42,
    tolerance: 0,
    unit: { ko: '개', en: 'images' },
    traps: [
      {
        value: 1,
        why: {
          ko: '태그가 하나면 이미지도 하나만 남는다면 맞습니다. 태그가 옮겨 가도 앞의 이미지는 다이제스트로 남습니다.',
          en: 'Right if one tag meant one image. When the tag moves on, earlier images remain under their digests.',
        },
      },
      {
        value: 7,
        why: {
          ko: '하루의 푸시가 한 이미지로 합쳐진다면 맞습니다. 내용이 다른 푸시는 저마다 이미지를 남깁니다.',
          en: 'Right if the pushes of a day became one image. Each push with other content leaves an image of its own.',
        },
      },
    ],
    explain: {
      ko: '하루 6개씩 7일이면 42개입니다. 태그가 하나뿐이어도 이미지는 따로 세며, 이름을 잃은 이미지로 되돌릴 때는 다이제스트를 적습니다. 남기는 수가 롤백의 깊이를 정합니다.',
      en: 'Six a day for 7 days make 42. Images count one by one even with a single tag; to go back to one without a name, use its digest. How many you keep decides how far you can roll back.',
    },
    facts: ['ecr-lifecycle', 'ecr-tag-moves'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'keep-match',
    rev: 1,
    objective: 'keep',
    section: 'keep',
    stem: {
      ko: '하루책방의 네 가지 일에 알맞은 ECR의 기능을 고르십시오.',
      en: 'Choose the feature of ECR that fits each of four jobs at Haru Books.',
    },
    left: [
      {
        id: 'tokyo',
        text: {
          ko: '주문 이미지를 푸시하면 도쿄 리전의 레지스트리에도 놓이게 한다.',
          en: 'Have pushed order images also appear in the registry of the Tokyo Region.',
        },
        answer: 'replication',
        why: {
          ko: '자기 이미지를 다른 리전의 레지스트리에도 두는 것은 복제입니다.',
          en: 'Placing your own images in the registry of another Region is replication.',
        },
      },
      {
        id: 'base',
        text: {
          ko: '빌드마다 Docker Hub에서 받던 기본 이미지를 ECR에서 받게 한다.',
          en: 'Take the base image, now fetched from Docker Hub at each build, from ECR.',
        },
        answer: 'cache',
        why: {
          ko: '외부 레지스트리의 이미지를 ECR에 두고 내주는 것은 풀스루 캐시입니다.',
          en: 'Keeping an outside registry’s image in ECR is the job of a pull-through cache.',
        },
      },
      {
        id: 'flaw',
        text: {
          ko: '도는 이미지에 오늘 알려진 취약점이 있는지 확인한다.',
          en: 'Find out whether an image in use has a vulnerability made known today.',
        },
        answer: 'scan',
        why: {
          ko: '알려진 취약점과 견주는 것은 스캔입니다. 고치려면 새로 빌드합니다.',
          en: 'Comparing with known vulnerabilities is scanning. The cure is a new build.',
        },
      },
      {
        id: 'old',
        text: {
          ko: '다시 쓸 일 없는 지난 이미지의 보관 비용을 줄인다.',
          en: 'Cut the storage cost of past images that nobody will run again.',
        },
        answer: 'lifecycle',
        why: {
          ko: '규칙에 따라 이미지를 만료시키는 것은 수명 주기 정책입니다.',
          en: 'Expiring images by rule is the job of a lifecycle policy.',
        },
      },
    ],
    right: [
      { id: 'scan', text: { ko: '이미지 스캔', en: 'Image scan' } },
      { id: 'lifecycle', text: { ko: '수명 주기 정책', en: 'Lifecycle policy' } },
      { id: 'replication', text: { ko: '복제', en: 'Replication' } },
      { id: 'cache', text: { ko: '풀스루 캐시', en: 'Pull-through cache' } },
      { id: 'immutable', text: { ko: '변경 불가능 태그', en: 'Immutable tags' } },
    ],
    explain: {
      ko: '복제는 자기 이미지를 밖으로, 풀스루 캐시는 밖의 이미지를 안으로 둡니다. 스캔은 알리고, 수명 주기 정책은 치웁니다.',
      en: 'Replication places your images elsewhere, a pull-through cache brings outside images in. A scan reports, a lifecycle policy clears away.',
    },
    facts: ['ecr-lifecycle'],
    checked: '2026-11-22',
  },
]);
