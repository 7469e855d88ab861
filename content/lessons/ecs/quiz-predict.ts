import { defineQuiz } from '@/lib/grade/item';
import { placeItems } from './quiz-predict-place';
import { scaleItems } from './quiz-predict-scale';

const lowest = { read: 'lowest', metric: 'healthy', from: 5 } as const;
const failed = { read: 'count', of: { code: 'deployment-failed' } } as const;
const failures = { read: 'param', of: { code: 'deployment-failed' }, param: 'failures' } as const;
const fresh = { read: 'metric', metric: 'fresh' } as const;

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-lowest',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    concept: 'lower-bound',
    stem: {
      ko: '원하는 태스크 수 4, 최소 {min}%, 최대 {max}%인 서비스에 멀쩡한 새 개정을 배포합니다. 배포하는 동안 정상 태스크는 가장 적을 때 몇 개입니까?',
      en: 'A service with a desired count of 4, a minimum of {min}% and a maximum of {max}% gets a good new revision. How many tasks are healthy at the lowest point of the deployment?',
    },
    preset: 'stop-first',
    cases: [
      { values: { min: 50, max: 100 } },
      { values: { min: 75, max: 100 }, change: { params: { 'minimum-healthy': 75 }, until: 400 } },
      {
        values: { min: 100, max: 200 },
        change: { params: { 'minimum-healthy': 100, maximum: 200 } },
      },
    ],
    options: [
      {
        id: 'four',
        text: { ko: '4개', en: '4' },
        when: [{ reading: lowest, is: 'equal', value: 4 }],
        why: {
          ko: '정상 태스크가 4개 아래로 내려가지 않으려면 하한이 4여야 합니다. 최소가 100%이고 상한에 여유가 있어 새 태스크를 먼저 시작하는 설정입니다.',
          en: 'Healthy tasks stay at 4 only when the lower bound is 4: a minimum of 100%, with room above it to start new tasks first.',
        },
      },
      {
        id: 'three',
        text: { ko: '3개', en: '3' },
        when: [{ reading: lowest, is: 'equal', value: 3 }],
        why: {
          ko: '가장 적을 때 3개가 되는 것은 하한이 3일 때입니다. 4의 75%가 3입니다.',
          en: 'It goes down to 3 when the lower bound is 3, which is 75% of 4.',
        },
      },
      {
        id: 'two',
        text: { ko: '2개', en: '2' },
        when: [{ reading: lowest, is: 'equal', value: 2 }],
        why: {
          ko: '가장 적을 때 2개가 되는 것은 하한이 2이고 상한에 여유가 없을 때입니다. 4의 50%가 2입니다.',
          en: 'It goes down to 2 when the lower bound is 2 and there is no room above the desired count. 50% of 4 is 2.',
        },
      },
      {
        id: 'none',
        text: { ko: '0개', en: '0' },
        when: [{ reading: lowest, is: 'equal', value: 0 }],
        why: {
          ko: '모두 멈춘 뒤에 새로 시작하려면 하한이 0이어야 합니다. 최소가 0%인 설정입니다.',
          en: 'Everything stops before anything starts only with a lower bound of 0, that is, a minimum of 0%.',
        },
      },
    ],
    contrast: {
      change: { params: { 'minimum-healthy': 0, maximum: 100 } },
      text: {
        ko: '최소 0%, 최대 100%라면 옛 태스크를 모두 먼저 멈출 수 있습니다.',
        en: 'With a minimum of 0% and a maximum of 100%, all old tasks may stop first.',
      },
    },
    explain: {
      ko: '하한은 원하는 수에 최소 비율을 곱해 올림한 값이고, 상한은 최대 비율을 곱해 내림한 값입니다. 상한에 자리가 없으면 하한까지 먼저 멈추고, 자리가 있으면 새 태스크를 먼저 시작합니다.',
      en: 'The lower bound is the desired count times the minimum, rounded up; the upper bound is the count times the maximum, rounded down. Without room under the upper bound, tasks stop first, down to the lower bound; with room, new ones start first.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-breaker',
    rev: 1,
    objective: 'breaker',
    section: 'breaker',
    concept: 'failing-deployment',
    stem: {
      ko: '원하는 태스크 수 {desired}, 최소 50%, 최대 100%인 서비스에 받을 수 없는 이미지를 배포합니다. 회로 차단기는 기본 임계값(50%)으로 켜져 있습니다. 배포는 새 태스크가 몇 번 실패했을 때 끊깁니까?',
      en: 'A service with a desired count of {desired}, a minimum of 50% and a maximum of 100% gets an image that cannot be pulled. The circuit breaker is on with its default threshold of 50%. After how many failed tasks is the deployment cut off?',
    },
    preset: 'rollback',
    cases: [
      { values: { desired: 4 } },
      { values: { desired: 10 }, change: { params: { desired: 10 }, until: 200 } },
    ],
    options: [
      {
        id: 'two',
        text: { ko: '2번', en: '2' },
        when: [
          { reading: failed, is: 'equal', value: 1 },
          { reading: failures, is: 'equal', value: 2 },
        ],
        why: {
          ko: '원하는 수의 절반이 2이더라도 임계값은 3보다 작아지지 않습니다. 하한 없이 2에서 끊으려면 임계값을 횟수로 정해야 합니다.',
          en: 'Half of the desired count may be 2, but the threshold never falls below 3. To cut off at 2, the threshold would have to be set as a count.',
        },
      },
      {
        id: 'three',
        text: { ko: '3번', en: '3' },
        when: [
          { reading: failed, is: 'equal', value: 1 },
          { reading: failures, is: 'equal', value: 3 },
        ],
        why: {
          ko: '3은 기본 방식에서 가장 작은 임계값입니다. 원하는 수의 절반이 3 이하인 서비스가 여기에 걸립니다.',
          en: '3 is the smallest threshold of the default kind. Services whose half is 3 or less end up with it.',
        },
      },
      {
        id: 'five',
        text: { ko: '5번', en: '5' },
        when: [
          { reading: failed, is: 'equal', value: 1 },
          { reading: failures, is: 'equal', value: 5 },
        ],
        why: {
          ko: '5는 10의 절반입니다. 원하는 수가 9나 10인 서비스의 임계값입니다.',
          en: '5 is half of 10: the threshold of a service with a desired count of 9 or 10.',
        },
      },
      {
        id: 'never',
        text: { ko: '끊기지 않고 계속 시도한다', en: 'Never; it keeps trying' },
        when: [{ reading: failed, is: 'equal', value: 0 }],
        why: {
          ko: '끊기지 않는 것은 차단기를 켜지 않았을 때입니다. 그때는 간격만 늘리며 계속 시도합니다.',
          en: 'It never stops only without the breaker. Then the attempts go on at growing intervals.',
        },
      },
    ],
    contrast: {
      change: { params: { breaker: 'off' } },
      text: {
        ko: '차단기를 끄면 같은 이미지로 끝없이 다시 시도합니다.',
        en: 'With the breaker off, the same image is tried without end.',
      },
    },
    explain: {
      ko: '기본 임계값은 원하는 수의 50%를 올림한 값이지만 3보다 작아지지도 200보다 커지지도 않습니다. RUNNING에 이르지 못한 새 태스크를 세어 그 값에 이르면 배포가 FAILED가 됩니다.',
      en: 'The default threshold is 50% of the desired count, rounded up, but never below 3 and never above 200. New tasks that fail to reach RUNNING are counted, and at the threshold the deployment becomes FAILED.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-stuck',
    rev: 1,
    objective: 'bounds',
    section: 'rolling',
    concept: 'stuck-deployment',
    stem: {
      ko: '최소 100%, 최대 100%라서 배포가 멈춰 선 서비스에서, 옛 개정의 태스크 하나가 오류로 끝났습니다. 1분 뒤 그 자리에는 무엇이 있습니까?',
      en: 'A deployment is stuck because minimum and maximum are both 100%. Then one task of the old revision ends with an error. What stands in its place a minute later?',
    },
    preset: 'deadlock',
    cases: [{}],
    options: [
      {
        id: 'new',
        text: { ko: '새 개정의 태스크', en: 'A task of the new revision' },
        when: [{ reading: fresh, is: 'equal', value: 1 }],
        why: {
          ko: '하나가 죽어 전체가 3이 되자 상한 4까지 자리가 생겼습니다. 모자란 하나는 배포 중인 개정으로 시작합니다.',
          en: 'With one task dead the total is 3, so there is room under the upper bound of 4. The missing task is started with the revision being deployed.',
        },
      },
      {
        id: 'old',
        text: { ko: '옛 개정의 새 태스크', en: 'A fresh task of the old revision' },
        when: [
          { reading: fresh, is: 'equal', value: 0 },
          { reading: { read: 'metric', metric: 'total' }, is: 'equal', value: 4 },
        ],
        why: {
          ko: '옛 개정으로 채우지 않습니다. 배포가 취소되거나 롤백되어 옛 개정이 다시 바라는 상태가 되었을 때의 모습입니다.',
          en: 'The place is not filled with the old revision. That happens after the deployment was rolled back and the old revision is wanted again.',
        },
      },
      {
        id: 'empty',
        text: { ko: '비어 있다', en: 'Nothing' },
        when: [{ reading: { read: 'metric', metric: 'total' }, is: 'below', value: 4 }],
        why: {
          ko: '원하는 수를 지키는 일은 배포가 멈춰 있어도 계속됩니다. 비어 있으려면 놓을 자리가 없어야 합니다.',
          en: 'Keeping the desired count goes on while a deployment is stuck. The place stays empty only when there is no capacity for a task.',
        },
      },
      {
        id: 'all',
        text: {
          ko: '새 개정 태스크 넷, 배포가 끝까지 나아간다',
          en: 'Four new tasks: the deployment runs to its end',
        },
        when: [{ reading: fresh, is: 'equal', value: 4 }],
        why: {
          ko: '빈자리 하나만 채울 수 있고, 나머지 셋은 여전히 멈출 수도 더 시작할 수도 없습니다. 끝까지 가려면 하한을 낮추거나 상한을 높여야 합니다.',
          en: 'Only the one free place can be filled; the other three can still neither stop nor be joined. To run to the end, the lower bound must fall or the upper rise.',
        },
      },
    ],
    contrast: {
      change: { params: { maximum: 125 }, until: 300 },
      text: {
        ko: '최대를 125%로 올리면 하나씩 먼저 시작할 수 있어 끝까지 나아갑니다.',
        en: 'With a maximum of 125% one task at a time can start first, and the deployment finishes.',
      },
    },
    explain: {
      ko: '하한과 상한이 모두 4이면 배포는 시작도 멈춤도 못 합니다. 태스크가 저절로 줄었을 때만 그 자리에 새 개정이 들어갑니다.',
      en: 'With both bounds at 4 the deployment can neither start nor stop anything. Only when a task is lost by itself does the new revision get its place.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  ...placeItems,
  ...scaleItems,
]);
