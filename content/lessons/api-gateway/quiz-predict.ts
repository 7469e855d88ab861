import { defineQuiz } from '@/lib/grade/item';
import { predictAnswerItems } from './quiz-predict-answer';

const count = (code: string) => ({ read: 'count', of: { code } }) as const;
const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const send = (at: number, client: string, number = 1) => ({
  at,
  command: 'send',
  args: { client, count: number },
});
const otherApi = (at: number, number: number) => ({
  at,
  command: 'other-api',
  args: { part: 'api', count: number, seconds: 1 },
});
const quota = (perDay: number, wait: number) => ({
  params: { quota: perDay, 'small-rate': 0, 'big-rate': 0, 'period-left': 60 },
  onlyCommands: [send(0, 'small', 10), send(wait, 'small')],
  until: wait + 10,
});

/** Experiments with limits: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-neighbour',
    rev: 1,
    objective: 'throttle',
    section: 'throttle',
    concept: 'account-throttle',
    stem: {
      ko: '연습용 계정의 한도를 속도 초당 2건, 버스트 20건으로 낮추었습니다. 버킷이 가득 찬 때 옆 팀의 다른 API에 {load}건이 한꺼번에 오고, {wait}초 뒤에 웹사이트의 주문 조회 한 건이 haru-api에 옵니다. haru-api의 메서드에는 토큰이 가득하고 주문 서비스는 한가합니다. 이 한 건은 어떻게 됩니까? 한도는 정확히 지켜진다고 봅니다.',
      en: 'A practice account has a lowered limit: a rate of 2 per second and a burst of 20. With the bucket full, {load} requests hit another team’s API at once; {wait} seconds later one order lookup of the website reaches haru-api. The method in haru-api has all its tokens, and the order service is idle. What happens to the lookup? Limits are kept exactly.',
    },
    preset: 'account',
    cases: [
      {
        values: { load: 40, wait: 0.3 },
        change: { onlyCommands: [otherApi(3, 40), send(3, 'website')], until: 12 },
      },
      {
        values: { load: 10, wait: 0.3 },
        change: { onlyCommands: [otherApi(3, 10), send(3, 'website')], until: 12 },
      },
      {
        values: { load: 40, wait: 3.3 },
        change: { onlyCommands: [otherApi(3, 40), send(6, 'website')], until: 12 },
      },
    ],
    options: [
      {
        id: 'refused',
        text: { ko: 'API Gateway가 바로 429로 거절한다', en: 'API Gateway refuses it with 429' },
        when: [{ reading: count('throttled-account'), is: 'equal', value: 1 }],
        why: {
          ko: '요청은 걸리는 버킷을 모두 통과해야 합니다. 옆 팀이 계정의 토큰을 다 썼고 아직 한 개도 차지 않았다면, 메서드의 토큰이 남아 있어도 거절됩니다.',
          en: 'A request must get past every bucket that applies. When the neighbours have used up the tokens of the account and not one is back, it is refused however many the method has.',
        },
      },
      {
        id: 'answered',
        text: {
          ko: '주문 서비스로 넘어가 200을 받는다',
          en: 'It goes on to the order service and gets 200',
        },
        when: [
          { reading: metric('answered'), is: 'equal', value: 1 },
          { reading: metric('latency'), is: 'below', value: 2000 },
        ],
        why: {
          ko: '통과하려면 계정의 버킷에도 토큰이 하나는 있어야 합니다. 옆 팀이 20개를 다 쓰지 않았거나, 다시 찰 만큼 시간이 지났을 때입니다.',
          en: 'To pass, it needs a token of the account as well: there is one if the neighbours left some of the 20, or if enough time has gone by for the bucket to refill.',
        },
      },
      {
        id: 'waits',
        text: {
          ko: '토큰이 찰 때까지 기다렸다가 200을 받는다',
          en: 'It waits until there is a token, then gets 200',
        },
        when: [
          { reading: metric('answered'), is: 'equal', value: 1 },
          { reading: metric('latency'), is: 'at-least', value: 2000 },
        ],
        why: {
          ko: '토큰이 없는 요청은 줄 세우지 않고 거절합니다. 기다리게 하려면 요청을 대기열에 넣는 구조여야 합니다.',
          en: 'A request without a token is refused, not put in line. To have requests wait, you would put them on a queue.',
        },
      },
      {
        id: 'backend',
        text: {
          ko: '주문 서비스까지 갔다가 오류를 받는다',
          en: 'It reaches the order service and gets an error there',
        },
        when: [
          { reading: metric('backend-calls'), is: 'equal', value: 1 },
          { reading: metric('answered'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '한도는 백엔드를 부르기 전에 확인하므로, 거절된 요청은 주문 서비스에 닿지 않습니다. 백엔드까지 간 뒤의 오류라면 504 같은 코드가 옵니다.',
          en: 'Limits are checked before the backend is called, so a refused request never reaches it. An error after that point would be one such as 504.',
        },
      },
    ],
    contrast: {
      change: { params: { 'account-burst': 60 } },
      text: {
        ko: '계정의 버스트가 60건이라면 옆 팀이 40개를 써도 20개가 남아 통과합니다.',
        en: 'With a burst of 60 for the account, 20 tokens are left after the neighbours’ 40, and it passes.',
      },
    },
    explain: {
      ko: '계정의 버킷은 그 리전의 모든 API가 함께 씁니다. 그래서 우리 API도 백엔드도 한가한데 429가 날 수 있고, 옆 팀의 요청이 버스트보다 적거나 토큰이 다시 찬 뒤라면 아무 일도 없습니다. 이때는 태스크를 늘려도 소용이 없습니다.',
      en: 'All APIs of the Region share the bucket of the account. So 429 can come while your own API and backend are idle; and nothing happens if the neighbours stay below the burst, or once tokens are back. More tasks would not help.',
    },
    facts: ['apigw-account-rate', 'apigw-account-burst'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-quota',
    rev: 1,
    objective: 'meter',
    section: 'plan',
    concept: 'quota',
    stem: {
      ko: '작은 서점의 사용량 계획은 속도 초당 5건, 버스트 10건, 하루 할당량 {quota}건입니다. 오늘 처음으로, 하루의 기간이 끝나기 60초 전에 10건을 한꺼번에 불러 모두 통과했습니다. {wait}초 뒤에 한 건을 더 부르면 무엇을 받습니까? 다른 한도에는 걸리지 않고, 한도는 정확히 지켜진다고 봅니다.',
      en: 'The usage plan of a small partner has a rate of 5 per second, a burst of 10 and a quota of {quota} a day. Its first calls today, 10 at once, come 60 seconds before the day’s period ends, and all pass. What does one more call get {wait} seconds later? No other limit applies, and limits are kept exactly.',
    },
    preset: 'quota',
    cases: [
      { values: { quota: 10, wait: 30 }, change: quota(10, 30) },
      { values: { quota: 10, wait: 90 }, change: quota(10, 90) },
      { values: { quota: 20, wait: 0.1 }, change: quota(20, 0.1) },
    ],
    options: [
      {
        id: 'passes',
        text: { ko: '200', en: '200' },
        when: [{ reading: metric('answered'), is: 'equal', value: 11 }],
        why: {
          ko: '통과하려면 키의 버킷에 토큰이 있고 할당량도 남아 있어야 합니다. 토큰은 1초도 안 되어 차기 시작하지만, 다 쓴 할당량은 다음 기간이 되어야 되살아납니다.',
          en: 'To pass it needs a token of the key and some quota. Tokens are back within a second, but a quota that is used up comes back only with the next period.',
        },
      },
      {
        id: 'quota',
        text: {
          ko: '429, 기간이 바뀔 때까지 풀리지 않는다',
          en: '429, and it stays so until the period changes',
        },
        when: [{ reading: count('quota-exceeded'), is: 'equal', value: 1 }],
        why: {
          ko: '같은 기간에 할당량만큼 이미 불렀다면, 버킷이 가득 차 있어도 거절됩니다. 속도와 할당량은 따로 지켜야 합니다.',
          en: 'Once the quota of the same period is used up, calls are refused even with a full bucket. Rate and quota are kept separately.',
        },
      },
      {
        id: 'bucket',
        text: {
          ko: '429, 잠시 뒤면 풀린다',
          en: '429, but a moment later it would pass',
        },
        when: [{ reading: count('throttled-key'), is: 'equal', value: 1 }],
        why: {
          ko: '버킷은 1초에 5개씩 차므로 토큰 하나는 0.2초면 생깁니다. 할당량이 남았는데 그보다 일찍 부르면 이렇게 됩니다.',
          en: 'The bucket gains 5 tokens a second, so one is there after 0.2 seconds. This is what a call gets that comes sooner while there is quota left.',
        },
      },
      {
        id: 'forbidden',
        text: { ko: '403, 키가 무효가 되었다', en: '403, as the key is not valid any more' },
        when: [{ reading: metric('forbidden'), is: 'above', value: 0 }],
        why: {
          ko: '한도를 넘어도 키는 유효하고 답은 429입니다. 403은 키가 틀렸거나 지워졌을 때 옵니다.',
          en: 'Exceeding a limit leaves the key valid, and the answer is 429. A 403 comes when the key is wrong or was deleted.',
        },
      },
    ],
    contrast: {
      change: { params: { quota: 20 } },
      text: {
        ko: '할당량이 20건이라면 같은 때에 부른 한 건이 통과합니다.',
        en: 'With a quota of 20, a call at the same moment passes.',
      },
    },
    explain: {
      ko: '속도와 버스트는 순간을, 할당량은 기간을 제한합니다. 답은 둘 다 429이지만 기다려야 하는 시간이 다릅니다. 토큰은 곧 차고, 할당량은 다음 기간에야 돌아옵니다. 그래서 429를 본 고객에게는 어느 한도인지부터 확인해 줍니다.',
      en: 'Rate and burst limit a moment, a quota limits a period. Both answer 429, but the waiting differs: tokens are back soon, a quota only with the next period. So first find out which limit a customer with 429 has met.',
    },
    facts: ['apigw-quota-period'],
    note: 'N14',
    checked: '2026-11-22',
  },
  ...predictAnswerItems,
]);
