import { defineQuiz, type RepairItem } from '@/lib/grade/item';

type Edit = NonNullable<RepairItem['reference']['commands']>[number];

const push = (at: number, image: string, tag: string) => ({
  at,
  command: 'push',
  args: { image, tag },
});
const startTask = (at: number) => ({ at, command: 'start-task', args: { tag: 'prod' } });
const close = (part: string): Edit => ({ command: 'close-path', args: { part } });

const moved = (tag: string) =>
  ({ read: 'count', of: { code: 'tag-moved', where: { tag } } }) as const;
const created = { read: 'count', of: { code: 'tag-created', where: { tag: '1.9.0' } } } as const;
const running = { read: 'metric', metric: 'running' } as const;
const kinds = { read: 'metric', metric: 'kinds' } as const;

/** Situations to harden and to break: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'harden-tags',
    rev: 1,
    objective: 'publish',
    section: 'tag',
    concept: 'immutable-tag',
    task: 'harden',
    stem: {
      ko: '태그가 모두 옮겨지는 리포지토리입니다. 태스크 둘이 prod로 받은 3f07을 실행하고, 파이프라인은 9c41을 1.9.0과 latest로, 이어서 b25e를 latest로 푸시합니다. 그런데 18초에 잘못된 작업이 b25e를 prod로도 푸시하고, 그 뒤 태스크 하나가 prod로 따로 시작합니다. 파이프라인의 푸시는 되면서 prod는 지켜지도록 설정을 바꾸십시오.',
      en: 'In this repository every tag can move. Two tasks run the 3f07 they pulled as prod. The pipeline pushes 9c41 as 1.9.0 and as latest, then b25e as latest. But at second 18 a faulty job pushes b25e as prod, too, and after that a task is started on its own from prod. Change the settings so that the pipeline’s pushes work and prod is protected.',
    },
    preset: 'immutable',
    change: {
      params: { mutability: 'MUTABLE', filter: 'latest', running: 2 },
      onlyCommands: [
        push(1, '9c41', '1.9.0'),
        push(7, '9c41', 'latest'),
        push(12, 'b25e', 'latest'),
        push(18, 'b25e', 'prod'),
        startTask(24),
      ],
      until: 45,
    },
    edits: { params: ['mutability', 'filter', 'login'], commands: [] },
    asserts: [
      {
        id: 'prod-stays',
        text: { ko: '태그 prod가 옮겨지지 않습니다.', en: 'The tag prod does not move.' },
        when: [{ reading: moved('prod'), is: 'equal', value: 0 }],
        why: {
          ko: '잘못된 작업도 푸시할 권한은 있습니다. 막으려면 이미 쓴 이름을 다시 쓰지 못하게 해야 합니다.',
          en: 'The faulty job has permission to push. To stop it, a name in use must not be reusable.',
        },
      },
      {
        id: 'same-image',
        text: {
          ko: '새로 시작한 태스크까지 셋이 모두 같은 이미지를 실행합니다.',
          en: 'All three tasks, the new one included, run the same image.',
        },
        when: [
          { reading: running, is: 'equal', value: 3 },
          { reading: kinds, is: 'equal', value: 1 },
        ],
        why: {
          ko: '따로 시작한 태스크는 시작할 때 prod가 가리키는 것을 받습니다. 그 이름이 옮겨져 있으면 형제와 다른 프로그램을 실행합니다.',
          en: 'A task started on its own gets what prod points to at that time. If the name has moved, it runs another program than its siblings.',
        },
      },
      {
        id: 'latest-moves',
        text: { ko: 'latest는 b25e로 옮겨집니다.', en: 'latest moves to b25e.' },
        when: [{ reading: moved('latest'), is: 'equal', value: 1 }],
        why: {
          ko: 'latest는 빌드마다 옮겨야 하는 이름입니다. 모두 고정하면 파이프라인의 두 번째 푸시가 거절됩니다.',
          en: 'latest has to move with each build. If every tag is fixed, the second push of the pipeline is refused.',
        },
      },
      {
        id: 'version-in',
        text: { ko: '새 태그 1.9.0이 생깁니다.', en: 'The new tag 1.9.0 is created.' },
        when: [{ reading: created, is: 'equal', value: 1 }],
        why: {
          ko: '변경 불가능 태그는 이미 쓴 이름만 막습니다. 처음 쓰는 이름은 언제나 됩니다.',
          en: 'Immutable tags refuse only names already used. A new name always works.',
        },
      },
    ],
    reference: {
      params: { mutability: 'IMMUTABLE_WITH_EXCLUSION' },
      text: {
        ko: '태그를 변경 불가능으로 하고 latest만 예외로 둡니다. 거꾸로 prod만 고정하는 것도 이 상황에서는 통하지만, 다음에 생길 이름은 지키지 못합니다.',
        en: 'Make tags immutable with latest as the exception. Fixing prod alone works here as well, but it will not protect names yet to come.',
      },
    },
    traps: [
      {
        params: { mutability: 'IMMUTABLE' },
        why: {
          ko: 'prod는 지켜지지만 latest까지 고정되어 파이프라인의 푸시가 거절됩니다. latest를 쓰지 않는 리포지토리라면 알맞습니다.',
          en: 'prod is protected, but latest is fixed too, and a push of the pipeline is refused. It would suit a repository without latest.',
        },
      },
      {
        params: { mutability: 'IMMUTABLE_WITH_EXCLUSION', filter: 'prod' },
        why: {
          ko: '예외를 지킬 이름으로 읽었습니다. 이 방식의 예외는 옮겨져도 되는 이름이므로, 지키려던 prod만 풀려납니다.',
          en: 'This takes the exception for the name to protect. In this mode exceptions are the names that may move, so only prod is left open.',
        },
      },
      {
        params: { login: 'each-push' },
        why: {
          ko: '토큰은 누가 푸시할 수 있는지를 정할 뿐입니다. 잘못된 작업도 유효한 토큰을 지녔으므로 이름은 그대로 옮겨집니다.',
          en: 'A token only settles who may push. The faulty job has a valid one as well, so the name still moves.',
        },
      },
    ],
    explain: {
      ko: '이름이 옮겨질 수 있는지는 리포지토리의 설정입니다. 실행에 쓰는 이름은 고정하고, 옮겨야 뜻이 있는 latest만 예외로 두면 어느 쪽도 막지 않습니다.',
      en: 'Whether names can move is a setting of the repository. Fix the names that are run, and make an exception for latest, which is meant to move.',
    },
    facts: ['ecr-tag-moves'],
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'break-pull',
    rev: 1,
    objective: 'private',
    section: 'private-path',
    task: 'break',
    stem: {
      ko: '지난밤의 장애를 재현하려고 합니다. 그때 돌던 태스크 둘은 멀쩡했고 빌드 서버의 푸시도 되었습니다. 새로 시작한 태스크만 CannotPullContainerError로 멈췄는데, 오류의 주소에 starport-layer-bucket이 있었습니다. 같은 일이 일어나게 하십시오.',
      en: 'You want to reproduce last night’s incident. Two running tasks were fine, and the build server could push. Only a newly started task stopped with CannotPullContainerError, and the address in the error named starport-layer-bucket. Make the same happen again.',
    },
    preset: 'tag-moves',
    change: {
      params: { login: 'by-hand', 'token-age': 0 },
      onlyCommands: [push(1, '9c41', '1.9.0'), startTask(8)],
      until: 35,
    },
    edits: { params: ['login'], commands: ['close-path', 'expire-token'] },
    asserts: [
      {
        id: 'stops-at-layers',
        text: {
          ko: '새 태스크가 레이어에서 CannotPullContainerError로 멈춥니다.',
          en: 'The new task stops at the layers with CannotPullContainerError.',
        },
        when: [
          {
            reading: { read: 'count', of: { code: 'layer-path-missing' } },
            is: 'equal',
            value: 1,
          },
        ],
        why: {
          ko: 'starport-layer-bucket은 레이어가 든 S3 버킷입니다. 오류가 그곳을 가리키려면 앞의 단계는 모두 지나와야 합니다.',
          en: 'starport-layer-bucket is the S3 bucket with the layers. For the error to name it, all earlier steps must have worked.',
        },
      },
      {
        id: 'others-run',
        text: { ko: '돌던 태스크 둘은 그대로 돕니다.', en: 'The two running tasks go on.' },
        when: [{ reading: running, is: 'equal', value: 2 }],
        why: {
          ko: '이미 이미지를 받은 태스크가 둘 있었고, 새 태스크는 시작하지 못했습니다.',
          en: 'Two tasks had their image already, and the new one did not start.',
        },
      },
      {
        id: 'push-works',
        text: {
          ko: '빌드 서버의 푸시는 거절되지 않습니다.',
          en: 'The push of the build server is not refused.',
        },
        when: [{ reading: { read: 'metric', metric: 'refused' }, is: 'equal', value: 0 }],
        why: {
          ko: '빌드 서버는 이 서브넷 밖에 있어 엔드포인트와 상관이 없습니다. 푸시가 거절되었다면 토큰이 만료된 것입니다.',
          en: 'The build server is outside this subnet and does not use the endpoints. If its push was refused, its token had expired.',
        },
      },
    ],
    reference: {
      commands: [close('endpoint-s3')],
      text: {
        ko: 'S3 엔드포인트 하나만 없앱니다. 토큰과 매니페스트는 오고 레이어에서 멈춥니다.',
        en: 'Remove the S3 endpoint and nothing else. Token and manifest arrive, and the pull stops at the layers.',
      },
    },
    traps: [
      {
        commands: [close('endpoint-dkr')],
        why: {
          ko: '오류의 이름은 같아도 매니페스트에서 멈춥니다. 레이어의 주소를 아직 묻지도 못했으므로 버킷의 이름이 나올 수 없습니다.',
          en: 'The error has the same name, but this stops at the manifest. No layer address has been asked for, so no bucket can be named.',
        },
      },
      {
        commands: [close('endpoint-s3'), close('endpoint-api')],
        why: {
          ko: '토큰부터 받지 못해 ResourceInitializationError가 남습니다. 가장 먼저 끊긴 길이 오류를 정합니다.',
          en: 'Now not even a token arrives, which leaves a ResourceInitializationError. The first broken path decides the error.',
        },
      },
      {
        commands: [{ command: 'expire-token' }],
        why: {
          ko: '빌드 서버의 푸시만 거절되고 새 태스크는 시작합니다. 태스크의 토큰은 ECS가 따로 얻습니다.',
          en: 'Only the push is refused, and the new task starts: ECS gets a token of its own for it.',
        },
      },
    ],
    explain: {
      ko: '오류는 처음 막힌 곳에서 납니다. 매니페스트까지 왔다면 ecr.api와 ecr.dkr은 멀쩡한 것이고, 남은 것은 S3로 가는 길입니다. 도는 태스크와 푸시는 그 길을 쓰지 않으므로 멀쩡했습니다.',
      en: 'An error comes from the first broken spot. With the manifest there, ecr.api and ecr.dkr work, which leaves the path to S3. Neither running tasks nor the push use it, so they were fine.',
    },
    facts: ['ecr-endpoint-set', 'ecr-layer-bucket'],
    checked: '2026-11-22',
  },
]);
