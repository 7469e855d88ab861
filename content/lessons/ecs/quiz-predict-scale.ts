import { defineQuiz } from '@/lib/grade/item';

const asked = { read: 'count', of: { code: 'deploy-asked' } } as const;
const replacements = { read: 'count', of: { code: 'replacement-started' } } as const;
const surplus = { read: 'count', of: { code: 'surplus-stopped' } } as const;
const scaleTo = (desired: number) => [{ at: 5, command: 'scale', args: { desired } }];
const deployGood = { at: 5, command: 'deploy', args: { image: 'good' } };

/** Experiments about the desired count. */
export const scaleItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-scale',
    rev: 1,
    objective: 'pieces',
    section: 'desired',
    concept: 'desired-count',
    reviewOnly: true,
    stem: {
      ko: 'orders 서비스에서 orders:7 태스크 넷이 정상으로 실행됩니다. 태스크 정의는 건드리지 않고 서비스에 적힌 원하는 수만 4에서 {desired|으로/로} 고쳤습니다. 무슨 일이 일어납니까?',
      en: 'Four healthy tasks of orders:7 run in the service orders. The task definition is left alone; only the desired count of the service is changed, from 4 to {desired}. What happens?',
    },
    preset: 'replace',
    cases: [
      { values: { desired: 6 }, change: { onlyCommands: scaleTo(6), until: 120 } },
      { values: { desired: 2 }, change: { onlyCommands: scaleTo(2), until: 120 } },
    ],
    options: [
      {
        id: 'two-more',
        text: {
          ko: '있던 넷은 그대로 두고 orders:7 태스크 둘을 더 시작합니다.',
          en: 'The four stay, and two more tasks of orders:7 start.',
        },
        when: [
          { reading: asked, is: 'equal', value: 0 },
          { reading: replacements, is: 'equal', value: 2 },
        ],
        why: {
          ko: '스케줄러는 적힌 수와 실제의 차이만큼만 움직입니다. 원하는 수가 실행 중인 수보다 둘 많을 때의 답입니다.',
          en: 'The scheduler acts only on the difference between what is written and what runs. This is the answer when two more are wanted than run.',
        },
      },
      {
        id: 'two-fewer',
        text: {
          ko: '있던 넷 가운데 둘을 멈추고 둘은 그대로 둡니다.',
          en: 'Two of the four stop, and the other two stay.',
        },
        when: [
          { reading: asked, is: 'equal', value: 0 },
          { reading: surplus, is: 'equal', value: 2 },
        ],
        why: {
          ko: '적힌 수보다 많이 실행되면 넘치는 만큼 멈춥니다. 원하는 수가 실행 중인 수보다 둘 적을 때의 답입니다.',
          en: 'When more run than are written down, the surplus stops. This is the answer when two fewer are wanted than run.',
        },
      },
      {
        id: 'all-new',
        text: {
          ko: 'orders:8이 생기고, 있던 넷을 모두 새 개정으로 갈아 끼웁니다.',
          en: 'orders:8 appears, and all four are replaced by the new revision.',
        },
        when: [{ reading: asked, is: 'at-least', value: 1 }],
        why: {
          ko: '개정은 태스크 정의를 고칠 때 생기고, 원하는 수는 서비스에 적습니다. 서비스가 새 개정을 쓰게 했을 때의 답입니다.',
          en: 'A revision comes from a change of the task definition; the desired count is written in the service. This is the answer if the service were told to use a new revision.',
        },
      },
      {
        id: 'nothing',
        text: {
          ko: '다음에 배포할 때까지 아무 일도 없습니다.',
          en: 'Nothing, until the next deployment.',
        },
        when: [
          { reading: asked, is: 'equal', value: 0 },
          { reading: replacements, is: 'equal', value: 0 },
          { reading: surplus, is: 'equal', value: 0 },
        ],
        why: {
          ko: '스케줄러는 배포할 때만이 아니라 늘 적힌 상태와 실제를 견줍니다. 적힌 수와 실행 중인 수가 같을 때의 답입니다.',
          en: 'The scheduler compares the desired state with the actual one all the time, not only during deployments. This is the answer if the two numbers were the same.',
        },
      },
    ],
    contrast: {
      change: { commands: [{ ...deployGood, at: 40 }], until: 240 },
      text: {
        ko: '원하는 수를 고친 뒤 새 개정도 쓰게 하면, 그때는 있던 태스크까지 모두 갈아 끼웁니다.',
        en: 'If the service is then told to use a new revision as well, the tasks that were there are replaced too.',
      },
    },
    explain: {
      ko: '태스크 정의는 무엇을, 서비스는 몇 개를 정합니다. 몇 개만 고치면 스케줄러가 차이만큼 시작하거나 멈출 뿐이고, 무엇을 고쳐야 있던 태스크를 새 개정으로 바꿉니다.',
      en: 'The task definition says what to run, the service how many. Change only how many, and the scheduler starts or stops the difference; tasks are replaced by a new revision only if you change what to run.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
