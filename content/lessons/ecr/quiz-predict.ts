import { defineQuiz } from '@/lib/grade/item';
import { pathItems } from './quiz-predict-path';

const running = { read: 'metric', metric: 'running' } as const;
const kinds = { read: 'metric', metric: 'kinds' } as const;
const failed = { read: 'metric', metric: 'failed' } as const;
const refused = { read: 'metric', metric: 'refused' } as const;
const lastStarted = {
  read: 'param',
  of: { code: 'task-running' },
  param: 'image',
  last: true,
} as const;

const command = (at: number, name: string, args: Readonly<Record<string, string>> = {}) => ({
  at,
  command: name,
  args,
});
const moveBack = command(1, 'move-tag', { tag: 'prod', image: '3f07' });
const startByTag = (at: number) => command(at, 'start-task', { tag: 'prod' });

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-expired-token',
    rev: 1,
    objective: 'access',
    section: 'login',
    reviewOnly: true,
    stem: {
      ko: '주문 태스크 하나가 돌고 있고, 빌드 서버가 가진 토큰은 방금 만료되었습니다. 이 서버는 {habit}. 지금 이 서버가 새 이미지를 태그 1.9.0으로 푸시하고, 이어서 ECS가 리포지토리에 있던 이미지로 주문 태스크를 하나 더 시작합니다. 어떻게 됩니까?',
      en: 'One orders task is running, and the token of the build server has just expired. The server {habit}. Now it pushes a new image as 1.9.0, and then ECS starts another orders task from an image that was there before. What happens?',
    },
    preset: 'token',
    cases: [
      {
        values: {
          habit: {
            ko: '사람이 시킬 때만 로그인합니다',
            en: 'logs in only when somebody tells it to',
          },
        },
        change: {
          params: { running: 1 },
          onlyCommands: [
            command(1, 'expire-token'),
            command(2, 'push', { image: '9c41', tag: '1.9.0' }),
            startByTag(3),
          ],
        },
      },
      {
        values: {
          habit: { ko: '푸시할 때마다 새로 로그인합니다', en: 'logs in anew before each push' },
        },
        change: {
          params: { running: 1, login: 'each-push' },
          onlyCommands: [
            command(1, 'expire-token'),
            command(2, 'push', { image: '9c41', tag: '1.9.0' }),
            startByTag(3),
          ],
        },
      },
    ],
    options: [
      {
        id: 'push-only',
        text: {
          ko: '푸시만 거절되고 새 태스크는 시작한다',
          en: 'Only the push is refused; the new task starts',
        },
        when: [
          { reading: refused, is: 'equal', value: 1 },
          { reading: running, is: 'equal', value: 2 },
        ],
        why: {
          ko: '푸시가 거절되는 것은 만료된 토큰을 그대로 낼 때입니다. 태스크의 토큰은 ECS가 따로 얻으므로 어느 쪽이든 시작합니다.',
          en: 'A push is refused when it presents the expired token. The task starts either way, because ECS gets a token for it.',
        },
      },
      {
        id: 'both-refused',
        text: {
          ko: '푸시가 거절되고 새 태스크도 이미지를 받지 못한다',
          en: 'The push is refused, and the new task gets no image either',
        },
        when: [
          { reading: refused, is: 'equal', value: 1 },
          { reading: failed, is: 'equal', value: 1 },
        ],
        why: {
          ko: '태스크가 빌드 서버의 토큰을 빌려 쓴다면 맞습니다. 태스크가 쓸 토큰은 태스크 실행 역할의 권한으로 따로 얻습니다.',
          en: 'Right if tasks borrowed the token of the build server. Theirs is obtained separately, with the task execution role.',
        },
      },
      {
        id: 'running-stops',
        text: {
          ko: '푸시가 거절되고 돌던 태스크도 멈춘다',
          en: 'The push is refused, and the running task stops, too',
        },
        when: [
          { reading: refused, is: 'equal', value: 1 },
          { reading: running, is: 'below', value: 2 },
          { reading: failed, is: 'equal', value: 0 },
        ],
        why: {
          ko: '실행하는 동안에도 토큰이 필요하다면 맞습니다. 토큰은 푸시하고 받을 때에만 냅니다.',
          en: 'Right if running took a token. A token is presented only to push or pull.',
        },
      },
      {
        id: 'all-work',
        text: {
          ko: '푸시도 되고 새 태스크도 시작한다',
          en: 'The push works, and the new task starts',
        },
        when: [
          { reading: refused, is: 'equal', value: 0 },
          { reading: running, is: 'equal', value: 2 },
        ],
        why: {
          ko: '푸시가 되려면 그 전에 새 토큰을 받아야 합니다. 푸시할 때마다 로그인하는 서버라면 그렇게 됩니다.',
          en: 'For the push to work, a new token must come first. That is so when the server logs in before each push.',
        },
      },
    ],
    contrast: {
      change: { params: { login: 'when-expired' } },
      text: {
        ko: '만료된 것을 보고 새 토큰을 받는 서버라면 푸시도 됩니다.',
        en: 'If the server gets a new token once the old one has expired, the push works too.',
      },
    },
    explain: {
      ko: '토큰은 그것을 받은 쪽의 것입니다. 빌드 서버의 토큰이 만료되면 그 서버의 푸시와 풀만 거절되고, 태스크는 ECS가 얻은 토큰으로 이미지를 받습니다. 이미 도는 태스크는 토큰이 필요 없습니다.',
      en: 'A token belongs to whoever got it. When that of the build server expires, only this server is refused; tasks pull with a token that ECS gets, and running tasks need none.',
    },
    facts: ['ecr-token-life'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-move-back',
    rev: 1,
    objective: 'publish',
    section: 'tag',
    concept: 'tag',
    stem: {
      ko: 'haru/orders의 태그 prod는 9c41을 가리킵니다. 서비스에 속하지 않고 따로 시작한 태스크 둘이 prod로 받은 9c41을 실행하는데, 9c41에서 오류가 발견되어 어제의 이미지 3f07을 다시 prod로 푸시했습니다. {later} 이제 무엇이 돌고 있습니까?',
      en: 'In haru/orders the tag prod points to 9c41. Two tasks, each started on its own and not by a service, run the 9c41 they pulled as prod. 9c41 turns out to be faulty, so yesterday’s image 3f07 is pushed as prod again. {later} What is running now?',
    },
    preset: 'tag-moves',
    cases: [
      {
        values: {
          later: {
            ko: '그런 다음 태스크 하나를 끝내고 그 대신 haru/orders:prod로 하나를 새로 시작했습니다.',
            en: 'Then one task is ended, and one is started in its place from haru/orders:prod.',
          },
        },
        change: {
          params: { stored: 'two' },
          onlyCommands: [moveBack, command(8, 'stop-task'), startByTag(9)],
        },
      },
      {
        values: {
          later: { ko: '태스크는 그대로 두었습니다.', en: 'The tasks are left alone.' },
        },
        change: { params: { stored: 'two' }, onlyCommands: [moveBack] },
      },
      {
        values: {
          later: {
            ko: '그런 다음 태스크 하나를 끝내고 그 대신 다이제스트로 적은 haru/orders@sha256:9c41…로 하나를 새로 시작했습니다.',
            en: 'Then one task is ended, and one is started in its place by digest, from haru/orders@sha256:9c41….',
          },
        },
        change: {
          params: { stored: 'two' },
          onlyCommands: [
            moveBack,
            command(8, 'stop-task'),
            command(9, 'start-by-digest', { image: '9c41' }),
          ],
        },
      },
    ],
    options: [
      {
        id: 'one-each',
        text: { ko: '3f07 하나와 9c41 하나', en: 'One of 3f07 and one of 9c41' },
        when: [
          { reading: running, is: 'equal', value: 2 },
          { reading: kinds, is: 'equal', value: 2 },
        ],
        why: {
          ko: '둘이 갈라지려면 태그가 돌아온 뒤 하나만 그 태그로 새로 받아야 합니다. 새로 받지 않은 태스크는 9c41에 남습니다.',
          en: 'They differ only when one of them is pulled anew by the tag after it moved back. A task that pulls nothing stays with 9c41.',
        },
      },
      {
        id: 'both-old',
        text: { ko: '둘 다 3f07', en: 'Both run 3f07' },
        when: [
          { reading: kinds, is: 'equal', value: 1 },
          { reading: lastStarted, is: 'equal', value: '3f07' },
        ],
        why: {
          ko: '태그를 되돌리면 도는 태스크도 되돌아간다고 믿을 때의 답입니다. 둘 다 3f07이 되려면 둘 다 끝내고 태그로 새로 시작해야 합니다.',
          en: 'This is what you expect if moving a tag back also took running tasks back. For both to run 3f07, both must be started again by the tag.',
        },
      },
      {
        id: 'both-faulty',
        text: { ko: '둘 다 9c41', en: 'Both run 9c41' },
        when: [
          { reading: kinds, is: 'equal', value: 1 },
          { reading: lastStarted, is: 'not', value: '3f07' },
        ],
        why: {
          ko: '태그가 돌아온 뒤 그 태그로 새로 받은 태스크가 없을 때 그렇습니다. 다이제스트로 받으면 태그가 어디에 있든 9c41입니다.',
          en: 'True as long as no task pulls by the tag after it moved back. A pull by digest gives 9c41 wherever the tag is.',
        },
      },
      {
        id: 'fewer',
        text: {
          ko: '하나뿐, 나머지 하나는 이미지를 받지 못했다',
          en: 'Only one task; the other failed to get its image',
        },
        when: [{ reading: running, is: 'below', value: 2 }],
        why: {
          ko: '옮겨 간 태그의 앞 이미지가 지워진다면 맞습니다. 이름이 떠나도 이미지는 다이제스트로 남습니다.',
          en: 'Right if an image were deleted when its name moved on. It remains under its digest.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          moveBack,
          command(8, 'stop-task'),
          command(8, 'stop-task'),
          startByTag(9),
          startByTag(10),
        ],
      },
      text: {
        ko: '둘 다 끝내고 태그로 새로 시작하면 둘 다 3f07을 실행합니다.',
        en: 'If both are ended and started again by the tag, both run 3f07.',
      },
    },
    explain: {
      ko: '태그를 되돌리는 것은 이름을 옮기는 일일 뿐입니다. 이미 도는 태스크는 시작할 때 받은 것을 계속 실행하고, 그 뒤에 태그로 받는 태스크만 3f07을 받습니다.',
      en: 'Moving a tag back only moves a name. Running tasks keep what they pulled, and only a later pull by the tag gives 3f07.',
    },
    facts: ['ecr-tag-moves'],
    checked: '2026-11-22',
  },
  ...pathItems,
]);
