import type { Preset } from '@/lib/simulate/simulation';

const push = (at: number, image: string, tag = 'prod') => ({
  at,
  command: 'push',
  args: { image, tag },
});
const startByTag = (at: number, host = 'a') => ({
  at,
  command: 'start-task',
  args: { tag: 'prod', host },
});
const startByDigest = (at: number, image: string) => ({
  at,
  command: 'start-by-digest',
  args: { image },
});

export const presets: readonly Preset[] = [
  {
    id: 'first-push',
    title: { ko: '첫 푸시는 모두', en: 'The first push takes all' },
    teaches: {
      ko: '로그인한 뒤 빈 리포지토리에 푸시하면 세 레이어가 모두 올라가고, 매니페스트가 등록되어야 이미지가 됩니다.',
      en: 'After the login, a push to an empty repository uploads all three layers; the manifest makes them an image.',
    },
    params: { stored: 'empty' },
    seed: 1,
    commands: [push(1, '3f07')],
    until: 18,
  },
  {
    id: 'only-changed',
    title: { ko: '바뀐 레이어만', en: 'Only what changed' },
    teaches: {
      ko: '푸시는 레지스트리에 없는 L4만 올립니다. 레이어가 남은 호스트 a도 L4만 받지만, 처음 쓰는 호스트 b는 모두 받습니다.',
      en: 'The push uploads only L4, which the registry lacks. Host a, which kept its layers, downloads only L4 too; host b, used for the first time, downloads all.',
    },
    params: { running: 1, cache: true },
    seed: 1,
    commands: [push(1, '9c41'), startByTag(7, 'a'), startByTag(14, 'b')],
    until: 32,
    pace: 1.5,
  },
  {
    id: 'tag-moves',
    title: { ko: '옮겨진 태그, 다른 형제', en: 'The tag moves, siblings differ' },
    teaches: {
      ko: '따로 시작하는 태스크는 시작할 때 태그를 풉니다. 푸시 뒤에 시작한 o3만 다른 이미지를 실행합니다.',
      en: 'Tasks started on their own resolve the tag at their start. Only o3, started after the push, runs another image.',
    },
    params: { running: 2 },
    seed: 1,
    commands: [push(1, '9c41'), startByTag(8)],
    until: 26,
    pace: 1.5,
  },
  {
    id: 'service',
    title: { ko: '서비스는 한 번만 푼다', en: 'A service resolves once' },
    teaches: {
      ko: '버전 일관성이 켜진 서비스는 태그가 옮겨져도 정해 둔 다이제스트로 시작합니다. 새로 배포해야 새 이미지를 씁니다.',
      en: 'A service with version consistency starts its tasks from the digest it settled on, wherever the tag goes. It takes a new deployment to use the new image.',
    },
    params: { running: 1, start: 'service' },
    seed: 1,
    commands: [
      push(1, '9c41'),
      startByTag(8),
      { at: 25, command: 'redeploy', args: { tag: 'prod' } },
    ],
    until: 44,
    pace: 2,
  },
  {
    id: 'digest-stays',
    title: { ko: '다이제스트는 그대로', en: 'A digest stays' },
    teaches: {
      ko: '태그가 9c41로 옮겨 가도 다이제스트로 시작한 o3은 형제들과 같은 3f07을 실행합니다.',
      en: 'The tag moves to 9c41, yet o3, started by digest, runs 3f07 like its siblings.',
    },
    params: { running: 2 },
    seed: 1,
    commands: [push(1, '9c41'), startByDigest(8, '3f07')],
    until: 26,
    pace: 1.5,
  },
  {
    id: 'immutable',
    title: { ko: '변경 불가능 태그', en: 'Immutable tags' },
    teaches: {
      ko: 'prod로 다시 푸시하면 거절되고, 새 이름이면 됩니다. 예외로 둔 latest만 옮겨집니다.',
      en: 'A second push as prod is refused, one with a new name works. Only latest, the exception, moves.',
    },
    params: { mutability: 'IMMUTABLE_WITH_EXCLUSION', filter: 'latest' },
    seed: 1,
    commands: [
      push(1, '9c41'),
      push(7, '9c41', '1.9.0'),
      push(11, '9c41', 'latest'),
      push(15, 'b25e', 'latest'),
    ],
    until: 20,
  },
  {
    id: 'token',
    title: { ko: '만료된 토큰', en: 'An expired token' },
    teaches: {
      ko: '토큰이 12시간을 넘기자 푸시가 거절됩니다. 태스크는 ECS가 얻은 제 토큰으로 받으므로 시작하고, 파이프라인은 다시 로그인해야 합니다.',
      en: 'Past its 12 hours the token no longer opens the registry and a push is refused. A task still starts, with a token that ECS gets for it; the pipeline has to log in again.',
    },
    params: { login: 'by-hand', 'token-age': 0 },
    seed: 1,
    commands: [
      push(1, '9c41'),
      { at: 6, command: 'expire-token' },
      push(8, 'b25e'),
      startByTag(9),
      { at: 12, command: 'login' },
      push(14, 'b25e'),
    ],
    until: 26,
    pace: 1.5,
  },
  {
    id: 'scan',
    title: { ko: '찾아도 막지 않는다', en: 'Found, not blocked' },
    teaches: {
      ko: '취약점이 있는 이미지도 그대로 받아 실행됩니다. 없애려면 라이브러리를 올린 새 이미지를 푸시하고, 새 취약점은 그 뒤에도 알려집니다.',
      en: 'An image with findings is pulled and runs all the same. The cure is a new image with newer libraries, and even then new flaws become known.',
    },
    params: { stored: 'two' },
    seed: 1,
    commands: [
      { at: 1, command: 'scan', args: { image: '9c41' } },
      startByTag(5),
      push(18, '7d18', '1.9.0'),
      { at: 29, command: 'scan', args: { image: '7d18' } },
      { at: 34, command: 'publish-flaw' },
      { at: 36, command: 'scan', args: { image: '7d18' } },
    ],
    until: 39,
    pace: 2,
  },
  {
    id: 'lifecycle',
    title: { ko: '롤백할 이미지가 사라진다', en: 'The rollback image is gone' },
    teaches: {
      ko: '최근 하나만 남기는 규칙이 3f07을 만료시킵니다. 그 뒤로는 다이제스트로 시작할 수도, 태그를 되돌릴 수도 없습니다.',
      en: 'A rule that keeps one image expires 3f07. After that, no task starts from its digest and no tag goes back to it.',
    },
    params: { stored: 'two', running: 2 },
    seed: 1,
    commands: [
      { at: 2, command: 'run-lifecycle', args: { keep: 1, which: 'any' } },
      startByDigest(5, '3f07'),
      { at: 8, command: 'move-tag', args: { tag: 'prod', image: '3f07' } },
    ],
    until: 14,
  },
];
