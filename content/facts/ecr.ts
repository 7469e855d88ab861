import { defineFacts } from '@/lib/lesson/fact';

const api = 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';

const token = {
  label: 'ECR API Reference: GetAuthorizationToken',
  url: `${api}/API_GetAuthorizationToken.html`,
};
const authorizationData = {
  label: 'ECR API Reference: AuthorizationData',
  url: `${api}/API_AuthorizationData.html`,
};
const encryption = {
  label: 'ECR API Reference: EncryptionConfiguration',
  url: `${api}/API_EncryptionConfiguration.html`,
};
const endpoints = {
  label: 'ECR User Guide: vpc-endpoints',
  url: `${guide}/vpc-endpoints.html`,
};

export const ecrFacts = defineFacts({
  'ecr-token-life': {
    value: { ko: '12시간', en: '12 hours' },
    sentence: {
      ko: 'GetAuthorizationToken으로 받은 토큰은 12시간 동안 유효하며, 부른 쪽의 IAM 권한을 지닙니다.',
      en: 'A token from GetAuthorizationToken is valid for 12 hours and carries the IAM permissions of the caller.',
    },
    source: token,
    sheet: 'R02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-registry-count': {
    value: { ko: '계정과 리전마다 하나', en: 'one per account and Region' },
    sentence: {
      ko: '기본 프라이빗 레지스트리는 AWS 계정과 리전마다 하나씩 있습니다.',
      en: 'There is one default private registry per account and Region.',
    },
    source: authorizationData,
    sheet: 'R01',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-encryption': {
    value: { ko: 'AES-256', en: 'AES-256' },
    sentence: {
      ko: '저장된 이미지는 따로 정하지 않으면 S3가 관리하는 키와 AES-256으로 암호화됩니다.',
      en: 'Stored images are encrypted by default with AES-256 and keys that S3 manages.',
    },
    source: encryption,
    sheet: 'R08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-endpoint-set': {
    value: { ko: 'ecr.api, ecr.dkr, s3', en: 'ecr.api, ecr.dkr and s3' },
    sentence: {
      ko: '엔드포인트만 있는 서브넷의 Fargate 태스크(Linux 플랫폼 버전 1.4.0 이상)는 이미지를 받는 데 인터페이스 엔드포인트 ecr.api, ecr.dkr과 게이트웨이 엔드포인트 s3가 필요합니다.',
      en: 'To fetch an image in a subnet with endpoints only, a Fargate task (Linux platform version 1.4.0 or later) needs the interface endpoints ecr.api and ecr.dkr and the gateway endpoint s3.',
    },
    source: endpoints,
    sheet: 'E41',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecr-layer-bucket': {
    value: {
      ko: 'prod-ap-northeast-2-starport-layer-bucket',
      en: 'prod-ap-northeast-2-starport-layer-bucket',
    },
    sentence: {
      ko: '서울 리전의 레이어는 prod-ap-northeast-2-starport-layer-bucket에서 오며, S3 엔드포인트 정책은 적어도 그 객체의 s3:GetObject를 허용해야 합니다.',
      en: 'Layers of the Seoul Region come from prod-ap-northeast-2-starport-layer-bucket; a policy on the S3 endpoint must allow at least s3:GetObject on its objects.',
    },
    source: endpoints,
    sheet: 'R05',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
