import { defineQuiz } from '@/lib/grade/item';

const running = { read: 'metric', metric: 'running' } as const;
const failed = { read: 'metric', metric: 'failed' } as const;
const manifests = { read: 'count', of: { code: 'manifest-got' } } as const;
const layers = { read: 'count', of: { code: 'layer-downloaded' } } as const;
const started = (image: string) =>
  ({ read: 'count', of: { code: 'task-running', where: { image } } }) as const;

const command = (
  at: number,
  name: string,
  args: Readonly<Record<string, string | number>> = {},
) => ({ at, command: name, args });
const startOn = (host: string) => command(9, 'start-task', { tag: 'prod', host });
const push = command(1, 'push', { image: '9c41', tag: 'prod' });
const close = (part: string) => ({
  params: { running: 2 },
  onlyCommands: [command(1, 'close-path', { part }), command(3, 'start-task', { tag: 'prod' })],
  until: 30,
});
const expire = (keep: number, again: ReturnType<typeof command>) => ({
  params: { stored: 'one', running: 2 },
  onlyCommands: [
    push,
    command(8, 'run-lifecycle', { keep, which: 'any' }),
    command(10, 'stop-task'),
    again,
  ],
  until: 40,
});
const byDigest = command(11, 'start-by-digest', { image: '3f07' });

/** Experiments of the sections pull, private-path and keep. */
export const pathItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-layers-left',
    rev: 1,
    objective: 'pull',
    section: 'pull',
    stem: {
      ko: '호스트 a와 b는 받은 레이어를 남겨 둡니다. a에서는 이미지 3f07(L1, L2, L3)을 받은 태스크가 돌고, b는 아직 아무것도 받은 적이 없습니다. 이제 프로그램만 고친 9c41(L1, L2, L4)을 prod로 푸시한 다음, 호스트 {host}에서 {image}로 태스크를 하나 따로 시작했습니다. 이 태스크 때문에 S3에서 내려받는 레이어는 무엇입니까?',
      en: 'Hosts a and b keep the layers they download. On a runs a task that pulled image 3f07 (L1, L2, L3); b has downloaded nothing yet. Now 9c41 (L1, L2, L4), in which only the program changed, is pushed as prod, and one more task is started on its own on host {host} from {image}. Which layers are downloaded from S3 for it?',
    },
    preset: 'only-changed',
    cases: [
      {
        values: { host: 'a', image: 'haru/orders:prod' },
        change: { onlyCommands: [push, startOn('a')] },
      },
      {
        values: { host: 'b', image: 'haru/orders:prod' },
        change: { onlyCommands: [push, startOn('b')] },
      },
      {
        values: { host: 'a', image: 'haru/orders@sha256:3f07…' },
        change: {
          onlyCommands: [push, command(9, 'start-by-digest', { image: '3f07', host: 'a' })],
        },
      },
    ],
    options: [
      {
        id: 'changed',
        text: { ko: 'L4만', en: 'L4 only' },
        when: [{ reading: layers, is: 'equal', value: 1 }],
        why: {
          ko: '매니페스트에 적힌 것 가운데 그 호스트에 없는 것만 받습니다. L4 하나가 되려면 호스트에 L1과 L2가 남아 있고 받을 이미지가 9c41이어야 합니다.',
          en: 'Only what the manifest lists and the host lacks is downloaded. That is L4 alone when the host has L1 and L2 and the image is 9c41.',
        },
      },
      {
        id: 'all',
        text: { ko: '세 레이어 모두', en: 'All three layers' },
        when: [{ reading: layers, is: 'equal', value: 3 }],
        why: {
          ko: '호스트에 남은 레이어가 하나도 없을 때 그렇습니다. 레이어는 호스트마다 따로 남습니다.',
          en: 'So it is on a host that has none of the layers. Each host keeps its own.',
        },
      },
      {
        id: 'none',
        text: { ko: '없음', en: 'None' },
        when: [{ reading: layers, is: 'equal', value: 0 }],
        why: {
          ko: '그 이미지의 레이어가 모두 호스트에 남아 있을 때 그렇습니다. 주소의 이름이 같은지가 아니라 매니페스트의 목록과 견주어 정합니다.',
          en: 'So it is when the host has every layer of that image. What counts is the list in the manifest, not whether the name is the same.',
        },
      },
    ],
    contrast: {
      change: { params: { cache: false } },
      text: {
        ko: '호스트가 레이어를 남기지 않으면 세 레이어를 모두 받습니다.',
        en: 'If the host kept no layers, all three would be downloaded.',
      },
    },
    explain: {
      ko: '푸시가 레지스트리에 없는 레이어만 올리듯, 풀은 호스트에 없는 레이어만 받습니다. 무엇이 필요한지는 매니페스트가, 무엇이 있는지는 그 호스트가 정합니다.',
      en: 'Just as a push uploads only what the registry lacks, a pull downloads only what the host lacks. The manifest says what is needed, the host what is there.',
    },
    facts: ['ecr-pull-steps'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-lost-path',
    rev: 1,
    objective: 'private',
    section: 'private-path',
    concept: 'private-path',
    stem: {
      ko: '인터넷으로 가는 길이 없고 엔드포인트 셋만 있는 서브넷에서 주문 태스크 둘이 돌고 있습니다. {event} 그 뒤 같은 서브넷에서 태스크 하나를 더 시작하면 어떻게 됩니까?',
      en: 'In a subnet with three endpoints and no way to the internet, two orders tasks are running. {event} Then one more task is started in the same subnet. What happens?',
    },
    preset: 'tag-moves',
    cases: [
      {
        values: {
          event: {
            ko: '누군가 S3 엔드포인트를 지웠습니다.',
            en: 'Somebody deletes the S3 endpoint.',
          },
        },
        change: close('endpoint-s3'),
      },
      {
        values: {
          event: {
            ko: '누군가 ecr.dkr 엔드포인트를 지웠습니다.',
            en: 'Somebody deletes the ecr.dkr endpoint.',
          },
        },
        change: close('endpoint-dkr'),
      },
      {
        values: {
          event: {
            ko: '밖에 있는 빌드 서버의 토큰이 만료되었습니다.',
            en: 'The token of the build server outside expires.',
          },
        },
        change: {
          params: { running: 2, 'token-age': 0 },
          onlyCommands: [command(1, 'expire-token'), command(3, 'start-task', { tag: 'prod' })],
          until: 30,
        },
      },
    ],
    options: [
      {
        id: 'at-layers',
        text: {
          ko: '둘은 그대로 돌고, 새 태스크는 매니페스트까지 받고 멈춘다',
          en: 'The two go on; the new one gets the manifest and stops there',
        },
        when: [
          { reading: running, is: 'equal', value: 2 },
          { reading: manifests, is: 'equal', value: 1 },
          { reading: layers, is: 'equal', value: 0 },
        ],
        why: {
          ko: '매니페스트까지 오려면 ecr.api와 ecr.dkr이 멀쩡해야 하고, 거기서 멈추려면 레이어를 받을 S3 길만 없어야 합니다.',
          en: 'To get the manifest it needs ecr.api and ecr.dkr; it stops right after when only the path to S3 is missing.',
        },
      },
      {
        id: 'before-manifest',
        text: {
          ko: '둘은 그대로 돌고, 새 태스크는 매니페스트도 받지 못한다',
          en: 'The two go on; the new one does not even get the manifest',
        },
        when: [
          { reading: running, is: 'equal', value: 2 },
          { reading: failed, is: 'equal', value: 1 },
          { reading: manifests, is: 'equal', value: 0 },
        ],
        why: {
          ko: '매니페스트는 ecr.dkr로 묻고 토큰은 ecr.api로 얻습니다. 둘 가운데 하나가 없을 때의 모습입니다.',
          en: 'The manifest is asked for through ecr.dkr, with a token obtained through ecr.api. This is what you see when one of these is missing.',
        },
      },
      {
        id: 'all-stop',
        text: {
          ko: '돌던 태스크도 이미지에 닿지 못해 멈춘다',
          en: 'The running tasks lose their image and stop as well',
        },
        when: [{ reading: running, is: 'below', value: 2 }],
        why: {
          ko: '컨테이너가 실행되는 동안에도 이미지를 계속 읽어 온다면 맞습니다. 이미지는 시작하기 전에 다 받습니다.',
          en: 'Right if a container kept reading its image from afar. The image is complete before it starts.',
        },
      },
      {
        id: 'starts',
        text: {
          ko: '새 태스크도 시작해 셋이 된다',
          en: 'The new task starts, which makes three',
        },
        when: [{ reading: running, is: 'equal', value: 3 }],
        why: {
          ko: '시작하려면 토큰, 매니페스트, 레이어의 길이 모두 있어야 합니다. 빌드 서버의 토큰처럼 태스크의 길이 아닌 것은 시작을 막지 않습니다.',
          en: 'To start, it needs the paths to token, manifest and layers. What is not on its way, such as the token of a build server, does not stop it.',
        },
      },
    ],
    contrast: {
      change: { commands: [command(2, 'open-path', { part: 'endpoint-s3' })] },
      text: {
        ko: '태스크를 시작하기 전에 S3 엔드포인트를 다시 만들면 셋이 됩니다.',
        en: 'With the S3 endpoint back before the start, there are three tasks.',
      },
    },
    explain: {
      ko: '길은 받을 때에만 필요합니다. 그래서 엔드포인트가 사라져도 한동안은 아무 일도 없어 보이다가, 다음에 태스크를 시작할 때 드러납니다. 어디까지 갔는지가 사라진 길을 알려 줍니다.',
      en: 'The paths matter only during a pull. So a lost endpoint may go unnoticed until the next task starts, and how far that one gets tells which path is gone.',
    },
    facts: ['ecr-endpoint-set'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-expired-image',
    rev: 1,
    objective: 'keep',
    section: 'keep',
    stem: {
      ko: '따로 시작한 태스크 둘이 prod로 받은 3f07을 실행하고, 리포지토리에는 3f07뿐입니다. 새 이미지 9c41이 prod로 푸시된 뒤, 태그가 있든 없든 최근에 푸시한 이미지 {keep}개만 남기는 수명 주기 정책이 적용되었습니다. 그러고 나서 태스크 하나를 끝내고 {image}로 하나를 새로 시작했습니다. 지금 무엇이 돌고 있습니까?',
      en: 'Two tasks, each started on its own, run the 3f07 they pulled as prod, and the repository holds only 3f07. A new image, 9c41, is pushed as prod, and then a lifecycle policy keeps the {keep} most recently pushed of all images, with or without a tag. After that one task is ended, and one is started from {image}. What is running now?',
    },
    preset: 'lifecycle',
    cases: [
      {
        values: { keep: 1, image: 'haru/orders@sha256:3f07…' },
        change: expire(1, byDigest),
      },
      {
        values: { keep: 2, image: 'haru/orders@sha256:3f07…' },
        change: expire(2, byDigest),
      },
      {
        values: { keep: 1, image: 'haru/orders:prod' },
        change: expire(1, command(11, 'start-task', { tag: 'prod' })),
      },
    ],
    options: [
      {
        id: 'one-left',
        text: {
          ko: '3f07 하나, 새 태스크는 이미지를 받지 못했다',
          en: 'One of 3f07; the new task could not get its image',
        },
        when: [
          { reading: running, is: 'equal', value: 1 },
          { reading: failed, is: 'equal', value: 1 },
        ],
        why: {
          ko: '새 태스크가 받으려는 이미지가 만료되었을 때 그렇습니다. 이미 받아 실행하는 태스크는 남지만 같은 이미지로 다시 시작할 수는 없습니다.',
          en: 'So it is when the image the new task wants has expired. A task that has it already goes on, but no task can start from it again.',
        },
      },
      {
        id: 'two-same',
        text: { ko: '3f07 둘', en: 'Two of 3f07' },
        when: [
          { reading: running, is: 'equal', value: 2 },
          { reading: started('3f07'), is: 'equal', value: 1 },
        ],
        why: {
          ko: '3f07을 다이제스트로 다시 받으려면 정책이 그것을 남겨 두어야 합니다. 앞의 이미지까지 남는 개수여야 합니다.',
          en: 'To pull 3f07 by digest again, the policy must have kept it, so the number must reach back to the image before.',
        },
      },
      {
        id: 'one-each',
        text: { ko: '3f07 하나와 9c41 하나', en: 'One of 3f07 and one of 9c41' },
        when: [
          { reading: running, is: 'equal', value: 2 },
          { reading: started('9c41'), is: 'equal', value: 1 },
        ],
        why: {
          ko: '새 태스크를 태그 prod로 시작했다면 그렇습니다. 만료된 이미지를 다이제스트로 적으면 다른 이미지가 대신 오지 않습니다.',
          en: 'So it is when the new task is started by the tag prod. Asked for by digest, an expired image is not replaced by another.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '아무것도 돌지 않는다',
          en: 'Nothing is running',
        },
        when: [{ reading: running, is: 'equal', value: 0 }],
        why: {
          ko: '이미지가 만료될 때 그것을 실행하던 태스크도 멈춘다면 맞습니다. 도는 태스크는 받아 둔 것으로 돕니다.',
          en: 'Right if tasks stopped when their image expires. A running task has what it needs.',
        },
      },
    ],
    contrast: {
      change: expire(2, byDigest),
      text: {
        ko: '두 개를 남기면 3f07로 다시 시작할 수 있습니다.',
        en: 'If the policy keeps two, a task can start from 3f07 again.',
      },
    },
    explain: {
      ko: '수명 주기 정책은 남길 개수만 봅니다. 도는 태스크는 무사하지만, 다시 시작하려면 이미지가 리포지토리에 남아 있어야 합니다.',
      en: 'This lifecycle rule goes by its count alone. Running tasks are safe, but starting again takes an image that is still in the repository.',
    },
    facts: ['ecr-lifecycle', 'ecr-tag-moves'],
    checked: '2026-11-22',
  },
]);
