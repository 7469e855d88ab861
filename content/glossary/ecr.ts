import { defineGlossary } from '@/lib/lesson/glossary';

export const ecrTerms = defineGlossary({
  registry: {
    term: { ko: '레지스트리', en: 'registry' },
    definition: {
      ko: '컨테이너 이미지를 보관하고 내주는 서비스입니다.',
      en: 'A service that keeps container images and hands them out.',
    },
    synonyms: ['컨테이너 레지스트리', 'ECR', 'Amazon ECR', 'container registry'],
    lesson: 'ecr',
  },
  'private-registry': {
    term: { ko: '프라이빗 레지스트리', en: 'private registry' },
    definition: {
      ko: 'IAM으로 허락받은 쪽만 푸시하고 풀할 수 있는 레지스트리입니다.',
      en: 'A registry in which only those allowed by IAM can push and pull.',
    },
    synonyms: ['비공개 레지스트리', 'private ECR'],
    lesson: 'ecr',
  },
  repository: {
    term: { ko: '리포지토리', en: 'repository' },
    definition: {
      ko: '레지스트리 안에서 한 프로그램의 이미지들을 모아 두는 보관함입니다.',
      en: 'A shelf in a registry that holds the images of one program.',
    },
    synonyms: ['저장소', '레포지토리', 'repo'],
    lesson: 'ecr',
  },
  'image-layer': {
    term: { ko: '레이어', en: 'layer' },
    definition: {
      ko: '이미지를 이루는 층입니다. 내용이 같으면 여러 이미지가 함께 씁니다.',
      en: 'One of the pieces an image is made of. Images with the same content share it.',
    },
    synonyms: ['층', '계층', 'image layer'],
    lesson: 'ecr',
  },
  manifest: {
    term: { ko: '매니페스트', en: 'manifest' },
    definition: {
      ko: '이미지가 어떤 레이어로 이루어지는지 적은 문서입니다.',
      en: 'The document that lists the layers of an image.',
    },
    synonyms: ['이미지 매니페스트', 'image manifest'],
    lesson: 'ecr',
  },
  'image-tag': {
    term: { ko: '태그', en: 'tag' },
    definition: {
      ko: '이미지에 붙이는 이름입니다. 다른 이미지로 옮겨질 수 있습니다.',
      en: 'A name put on an image. It can move to another image.',
    },
    synonyms: ['이미지 태그', 'latest', 'image tag'],
    lesson: 'ecr',
  },
  'image-digest': {
    term: { ko: '다이제스트', en: 'digest' },
    definition: {
      ko: '이미지의 내용에서 계산한 고유값입니다. 내용이 바뀌면 값도 달라집니다.',
      en: 'A value computed from the content of an image. Other content gives another digest.',
    },
    synonyms: ['sha256', '이미지 다이제스트', 'image digest'],
    lesson: 'ecr',
  },
  'tag-immutability': {
    term: { ko: '변경 불가능 태그', en: 'immutable tag' },
    definition: {
      ko: '이미 쓴 태그로 다른 이미지를 푸시하지 못하게 하는 리포지토리 설정입니다.',
      en: 'A repository setting that refuses to push another image under a tag already used.',
    },
    synonyms: ['태그 변경 가능성', '태그 불변성', 'tag mutability', 'IMMUTABLE'],
    lesson: 'ecr',
  },
  'authorization-token': {
    term: { ko: '권한 부여 토큰', en: 'authorization token' },
    definition: {
      ko: '레지스트리에 로그인할 때 암호 자리에 내는 임시 토큰입니다.',
      en: 'A temporary token that stands in for a password when logging in to a registry.',
    },
    synonyms: ['인증 토큰', '로그인 토큰', 'GetAuthorizationToken', 'docker login'],
    lesson: 'ecr',
  },
  'image-push': {
    term: { ko: '푸시', en: 'push' },
    definition: {
      ko: '이미지를 레지스트리에 올리는 일입니다.',
      en: 'Uploading an image to a registry.',
    },
    synonyms: ['docker push', '올리기'],
    lesson: 'ecr',
  },
  'image-pull': {
    term: { ko: '풀', en: 'pull' },
    definition: {
      ko: '레지스트리에서 이미지를 받아 오는 일입니다.',
      en: 'Fetching an image from a registry.',
    },
    synonyms: ['docker pull', '가져오기', '이미지 풀'],
    lesson: 'ecr',
  },
  'presigned-url': {
    term: { ko: '미리 서명된 URL', en: 'pre-signed URL' },
    definition: {
      ko: '서명이 들어 있어, 가진 쪽이 정해진 동안 S3 객체를 내려받을 수 있는 주소입니다.',
      en: 'An address with a signature in it; whoever has it can download an S3 object for a limited time.',
    },
    reading: '미리 서명된 유알엘',
    synonyms: ['사전 서명된 URL', '미리 서명된 주소', 'presigned URL'],
    lesson: 'ecr',
  },
  'lifecycle-policy': {
    term: { ko: '수명 주기 정책', en: 'lifecycle policy' },
    definition: {
      ko: '규칙에 맞는 오래된 이미지를 자동으로 정리하게 하는 정책입니다.',
      en: 'A policy that expires images matching its rules.',
    },
    synonyms: ['라이프사이클 정책', 'lifecycle'],
    lesson: 'ecr',
  },
  'image-scan': {
    term: { ko: '이미지 스캔', en: 'image scan' },
    definition: {
      ko: '이미지 안의 패키지에 알려진 취약점이 있는지 찾는 일입니다.',
      en: 'Looking for known vulnerabilities in the packages of an image.',
    },
    synonyms: ['취약점 스캔', '이미지 스캐닝', 'image scanning'],
    lesson: 'ecr',
  },
  'registry-replication': {
    term: { ko: '복제', en: 'replication' },
    definition: {
      ko: '푸시된 이미지를 다른 리전이나 계정의 레지스트리에도 두는 기능입니다.',
      en: 'Copying pushed images to the registry of another Region or account.',
    },
    synonyms: ['리전 간 복제', '교차 계정 복제', 'cross-Region replication'],
    lesson: 'ecr',
  },
  'pull-through-cache': {
    term: { ko: '풀스루 캐시', en: 'pull-through cache' },
    definition: {
      ko: '외부 레지스트리의 이미지를 ECR에 캐시해 두고 내주는 기능입니다.',
      en: 'Keeps images of an outside registry in ECR and serves them from there.',
    },
    synonyms: ['풀 스루 캐시', 'pull through cache'],
    lesson: 'ecr',
  },
});
