import { defineQuiz } from '@/lib/grade/item';

const completed = { read: 'count', of: { code: 'deployment-completed' } } as const;
const rolledBack = { read: 'count', of: { code: 'rolled-back' } } as const;
const oldCompleted = {
  read: 'count',
  of: { code: 'deployment-completed', where: { revision: 7 } },
} as const;
const lower = { read: 'lowest', metric: 'lower' } as const;
const lowest = { read: 'lowest', metric: 'healthy' } as const;
const most = { read: 'highest', metric: 'total' } as const;

/** Situations to fix and to harden: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'fix-stuck',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    reviewOnly: true,
    task: 'fix',
    stem: {
      ko: '원하는 태스크 수가 3인 서비스를 최소 100%, 최대 125%로 정했더니 멀쩡한 개정의 배포가 나아가지 못합니다. 여분으로 낼 수 있는 자리는 하나뿐이고, 정상 태스크가 셋보다 적으면 주문을 감당하지 못합니다. 배포가 끝나도록 설정을 고치십시오.',
      en: 'A service with a desired count of 3 has a minimum of 100% and a maximum of 125%, and the deployment of a good revision makes no progress. There is capacity for one extra task only, and fewer than three healthy tasks cannot handle the orders. Change the settings so that the deployment completes.',
    },
    preset: 'deadlock',
    change: {
      params: { desired: 3, maximum: 125 },
      onlyCommands: [{ at: 5, command: 'deploy', args: { image: 'good' } }],
      until: 400,
    },
    edits: { params: ['minimum-healthy', 'maximum', 'breaker'], commands: [] },
    asserts: [
      {
        id: 'completes',
        text: { ko: '새 개정의 배포가 COMPLETED가 됩니다.', en: 'The deployment is COMPLETED.' },
        when: [{ reading: completed, is: 'at-least', value: 1 }],
        why: {
          ko: '나아가려면 상한이 원하는 수보다 크거나 하한이 작아야 합니다. 백분율이 아니라 올림하고 내림한 개수로 따집니다.',
          en: 'To move, the upper bound must be above the desired count or the lower one below it, counted in tasks after rounding, not in percent.',
        },
      },
      {
        id: 'enough-healthy',
        text: {
          ko: '하한이 지켜 주어 정상 태스크가 셋보다 적어지지 않습니다.',
          en: 'The lower bound sees to it that there are never fewer than three healthy tasks.',
        },
        when: [
          { reading: lower, is: 'at-least', value: 3 },
          { reading: lowest, is: 'at-least', value: 3 },
        ],
        why: {
          ko: '하한이 3보다 낮으면 새 태스크가 정상이 되기 전에 옛 태스크를 멈추어도 됩니다. 그동안 주문을 감당하지 못합니다.',
          en: 'With a lower bound under 3, an old task may stop before a new one is healthy, and the rest cannot handle the orders.',
        },
      },
      {
        id: 'one-extra',
        text: {
          ko: '시작하는 중인 것까지 합쳐 태스크가 넷을 넘지 않습니다.',
          en: 'There are never more than four tasks, counting those that are starting.',
        },
        when: [{ reading: most, is: 'at-most', value: 4 }],
        why: {
          ko: '상한이 5 이상이면 낼 수 없는 자리까지 쓰려고 합니다. 여분은 하나뿐입니다.',
          en: 'An upper bound of 5 or more asks for capacity that is not there. There is one extra place only.',
        },
      },
    ],
    reference: {
      params: { maximum: 135 },
      text: {
        ko: '최대를 135%로 올립니다. 3 × 135% = 4.05를 내림하면 상한이 4이므로 하나씩 먼저 시작합니다. 135%부터 165%까지는 모두 상한이 4입니다.',
        en: 'Raise the maximum to 135%: 3 × 135% = 4.05, rounded down, gives an upper bound of 4, so one task at a time starts first. Anything from 135% to 165% gives 4.',
      },
    },
    traps: [
      {
        params: { maximum: 130 },
        why: {
          ko: '3 × 130%는 3.9이고 내림하면 여전히 3입니다. 하나를 더 시작할 자리가 없습니다.',
          en: '3 × 130% is 3.9, which is still 3 when rounded down. There is no room to start one more.',
        },
      },
      {
        params: { maximum: 200 },
        why: {
          ko: '배포는 끝나지만 상한이 6이라 새 태스크 셋을 한꺼번에 시작합니다. 여분의 자리가 셋 있을 때 통하는 설정입니다.',
          en: 'The deployment completes, but with an upper bound of 6 three new tasks start at once. It would do with capacity for three extra tasks.',
        },
      },
      {
        params: { 'minimum-healthy': 50 },
        why: {
          ko: '배포는 끝나지만 하한이 2라 하나를 먼저 멈추어 정상 태스크가 둘이 됩니다. 둘로도 주문을 감당할 때 통하는 설정입니다.',
          en: 'The deployment completes, but with a lower bound of 2 one task stops first, leaving two. It would do if two could handle the orders.',
        },
      },
      {
        params: { breaker: 'rollback' },
        why: {
          ko: '차단기는 실패한 태스크를 세는데, 여기서는 태스크가 시작조차 하지 않아 셀 것이 없습니다.',
          en: 'The breaker counts failed tasks, and here none even starts, so there is nothing to count.',
        },
      },
    ],
    explain: {
      ko: '막힌 배포를 푸는 방법은 둘입니다. 상한을 올려 먼저 시작하거나 하한을 내려 먼저 멈춥니다. 정상 태스크를 줄일 수 없으니 상한을 올리되, 여분이 하나이므로 상한이 꼭 4가 되게 합니다. 태스크가 적을 때에는 5%의 차이가 태스크 하나의 차이가 됩니다.',
      en: 'There are two ways to free a stuck deployment: raise the upper bound to start first, or lower the lower bound to stop first. Healthy tasks cannot be spared, so raise the upper bound, and since there is one extra place, to exactly 4. With few tasks, five percent can make a difference of a whole task.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'harden-deploy',
    rev: 1,
    objective: 'breaker',
    section: 'breaker',
    task: 'harden',
    stem: {
      ko: '원하는 태스크 수 4, 최소 50%, 최대 100%인 서비스입니다. 5초에 받을 수 없는 이미지가 든 개정이 나갑니다. 아무도 지켜보지 않아도 주문을 줄곧 태스크 넷이 받고 서비스가 저절로 옛 개정으로 돌아오도록, 배포 전에 설정을 바꾸십시오.',
      en: 'A service has a desired count of 4, a minimum of 50% and a maximum of 100%. At second 5 a revision goes out whose image cannot be pulled. Change the settings beforehand so that four tasks take orders all the time and the service returns to the old revision by itself, with nobody watching.',
    },
    preset: 'no-breaker',
    edits: {
      params: [
        'minimum-healthy',
        'maximum',
        'breaker',
        'threshold-type',
        'threshold-value',
        'reset-on-healthy',
      ],
      commands: [],
    },
    asserts: [
      {
        id: 'four-healthy',
        text: {
          ko: '하한이 지켜 주어 정상 태스크가 넷보다 적어지지 않습니다.',
          en: 'The lower bound sees to it that there are never fewer than four healthy tasks.',
        },
        when: [
          { reading: lower, is: 'at-least', value: 4 },
          { reading: lowest, is: 'at-least', value: 4 },
        ],
        why: {
          ko: '새 태스크가 정상인지는 시작해 보아야 압니다. 하한이 4보다 낮으면 그 전에 옛 태스크부터 멈추어도 됩니다.',
          en: 'Whether new tasks are healthy shows only when they start. With a lower bound under 4, old ones may stop before that.',
        },
      },
      {
        id: 'goes-back',
        text: {
          ko: '실패한 배포가 옛 개정으로 롤백됩니다.',
          en: 'The failed deployment is rolled back to the old revision.',
        },
        when: [{ reading: rolledBack, is: 'at-least', value: 1 }],
        why: {
          ko: '끊는 것은 차단기이고 되돌리는 것은 롤백입니다. 둘 다 켜져 있고, 실패가 임계값까지 쌓여야 합니다.',
          en: 'The breaker cuts off, rollback brings back. Both must be on, and failures must add up to the threshold.',
        },
      },
      {
        id: 'settled',
        text: {
          ko: '옛 개정 orders:7의 배포가 COMPLETED로 마무리됩니다.',
          en: 'The deployment of the old revision, orders:7, ends as COMPLETED.',
        },
        when: [{ reading: oldCompleted, is: 'at-least', value: 1 }],
        why: {
          ko: '그래야 서비스가 실행되는 개정을 바라는 상태로 돌아옵니다. 그전에는 여전히 나쁜 개정을 바라거나 실패한 채로 있습니다.',
          en: 'Only then does the service want a revision that runs. Before, it still asks for the bad one or stays failed.',
        },
      },
    ],
    reference: {
      params: { 'minimum-healthy': 100, maximum: 150, breaker: 'rollback' },
      text: {
        ko: '최소를 100%로, 최대를 150%로 올리고 차단기와 롤백을 켭니다. 새 태스크는 여분의 자리 둘에서만 시작해 보고, 세 번 실패하면 옛 개정으로 돌아갑니다. 최대는 125% 이상이면 됩니다.',
        en: 'Set the minimum to 100% and the maximum to 150%, and switch on breaker and rollback. New tasks are tried in two extra places only, and after three failures the old revision returns. Any maximum of 125% or more will do.',
      },
    },
    traps: [
      {
        params: { breaker: 'rollback' },
        why: {
          ko: '되돌아오기는 하지만 하한이 2라서, 그때까지 옛 태스크 둘로 버팁니다. 차단기는 배포를 끊을 뿐 정상 태스크를 지키지 않습니다.',
          en: 'It does roll back, but with a lower bound of 2 only two old tasks work until then. The breaker ends a deployment; it does not protect healthy tasks.',
        },
      },
      {
        params: { 'minimum-healthy': 100, breaker: 'rollback' },
        why: {
          ko: '상한도 하한도 4라 새 태스크가 시작하지 못합니다. 실패도 쌓이지 않아 차단기가 끊지 못하고, 배포는 멈춰 선 채로 남습니다.',
          en: 'Both bounds are 4, so no new task can start. No failures add up, the breaker never trips, and the deployment stays stuck.',
        },
      },
      {
        params: { 'minimum-healthy': 100, maximum: 150, breaker: 'on' },
        why: {
          ko: '배포는 FAILED로 끝나지만 롤백이 꺼져 있어 옛 개정으로 되돌리지 않습니다. 사람이 다시 배포할 때까지 그대로입니다.',
          en: 'The deployment ends as FAILED, but rollback is off, so the old revision is not deployed again. It stays so until somebody deploys.',
        },
      },
      {
        params: { 'minimum-healthy': 100, maximum: 150 },
        why: {
          ko: '옛 태스크 넷은 지키지만 스케줄러가 스스로 포기하지 않아 나쁜 개정을 끝없이 다시 시작합니다.',
          en: 'The four old tasks are safe, but the scheduler never gives up by itself and starts the bad revision again and again.',
        },
      },
    ],
    explain: {
      ko: '지키는 것과 끊는 것은 다른 설정입니다. 하한은 배포가 어떻게 되든 손님을 지키고, 차단기와 롤백은 끝나지 않을 배포를 끝내 줍니다. 그리고 차단기는 실패를 세므로, 새 태스크를 시험 삼아 시작할 자리가 상한 아래에 있어야 합니다.',
      en: 'Protecting and cutting off are different settings. The lower bound protects shoppers whatever becomes of the deployment; breaker and rollback end one that never would. And because the breaker counts failures, there must be room below the upper bound to try a new task at all.',
    },
    facts: ['ecs-breaker-min', 'ecs-breaker-percent'],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
