import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** The one live figure a node shows. */
export const figures: Words['figures'] = {
  'token-ok': { ko: '토큰 유효', en: 'token valid' },
  'token-over': { ko: '토큰 만료', en: 'token expired' },
  pushing: { ko: '{image} 푸시 중', en: 'pushing {image}' },
  tokens: { ko: '토큰 {count}', en: 'tokens {count}' },
  stock: { ko: '이미지 {images} · 태그 {tags}', en: 'images {images} · tags {tags}' },
  points: { ko: '→ {image}', en: '→ {image}' },
  'points-nowhere': { ko: '없음', en: 'none' },
  absent: { ko: '없음', en: 'absent' },
  tagged: { ko: '{tag}', en: '{tag}' },
  'tagged-more': { ko: '{tag} +{more}', en: '{tag} +{more}' },
  untagged: { ko: '태그 없음', en: 'no tag' },
  expired: { ko: '만료됨', en: 'expired' },
  'not-scanned': { ko: '스캔 전', en: 'not yet' },
  findings: { ko: '발견 {count}', en: '{count} found' },
  'expired-count': { ko: '만료 {count}', en: 'expired {count}' },
  'no-task': { ko: '태스크 없음', en: 'no task' },
  pulling: { ko: '받는 중 {count}', en: 'pulling {count}' },
  'runs-one': { ko: '{image} × {count}', en: '{image} × {count}' },
  'runs-two': { ko: '{first}×{one} {second}×{two}', en: '{first}×{one} {second}×{two}' },
  'runs-many': { ko: '이미지 {kinds}종', en: '{kinds} images' },
  stored: { ko: '{count}개 · {megabytes} MB', en: '{count} · {megabytes} MB' },
};

export const metrics: Words['metrics'] = {
  images: { name: { ko: '이미지', en: 'Images' } },
  tags: { name: { ko: '태그', en: 'Tags' } },
  layers: { name: { ko: 'S3의 레이어', en: 'Layers in S3' } },
  stored: { name: { ko: '보관한 크기', en: 'Stored' } },
  uploaded: { name: { ko: '지금까지 올린 크기', en: 'Uploaded so far' } },
  skipped: { name: { ko: '건너뛴 레이어', en: 'Layers skipped' } },
  downloaded: { name: { ko: '지금까지 받은 크기', en: 'Downloaded so far' } },
  tokens: { name: { ko: '파이프라인이 받은 토큰', en: 'Tokens of the pipeline' } },
  refused: { name: { ko: '거절된 푸시', en: 'Pushes refused' } },
  running: { name: { ko: '도는 태스크', en: 'Running tasks' } },
  kinds: { name: { ko: '돌고 있는 이미지의 종류', en: 'Different images running' } },
  failed: { name: { ko: '시작하지 못한 태스크', en: 'Tasks that failed to start' } },
  findings: { name: { ko: '마지막 스캔의 발견', en: 'Findings of the last scan' } },
  expired: { name: { ko: '만료된 이미지', en: 'Images expired' } },
};

export const names: Words['names'] = {
  'endpoint-api': { ko: 'ecr.api', en: 'ecr.api' },
  'endpoint-dkr': { ko: 'ecr.dkr', en: 'ecr.dkr' },
  'endpoint-s3': { ko: 's3', en: 's3' },
  'resource-initialization-error': {
    ko: 'ResourceInitializationError',
    en: 'ResourceInitializationError',
  },
  'cannot-pull-container-error': {
    ko: 'CannotPullContainerError',
    en: 'CannotPullContainerError',
  },
};
