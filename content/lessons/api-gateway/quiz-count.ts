import { defineQuiz } from '@/lib/grade/item';

/** Sections plan and watch. */
export const countItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'quota-runs-out',
    rev: 1,
    objective: 'meter',
    section: 'plan',
    concept: 'quota',
    stem: {
      ko: '제휴 서점의 사용량 계획은 속도 초당 10건, 버스트 20건, 하루 할당량 3,600건입니다. 하루의 할당량이 새로 시작된 때부터 제휴 서점이 초당 5건씩 고르게 부릅니다. 몇 분이 지나면 429를 받기 시작합니까? 한도는 정확히 지켜진다고 봅니다.',
      en: 'The usage plan of a partner has a rate of 10 requests per second, a burst of 20 and a quota of 3,600 a day. From the moment a new daily quota starts, the partner makes a steady 5 requests per second. After how many minutes does it begin to get 429? Assume that limits are exact.',
    },
    value: 12,
    tolerance: 0,
    unit: { ko: '분', en: 'minutes' },
    traps: [
      {
        value: 6,
        why: {
          ko: '할당량은 허용된 속도가 아니라 실제로 부른 수만큼 줄어듭니다. 한도인 초당 10건씩 불렀을 때의 답입니다.',
          en: 'A quota goes down by actual calls, not by the rate allowed. This is the answer for a partner that makes the allowed 10 per second.',
        },
      },
      {
        value: 1440,
        why: {
          ko: '속도와 할당량은 따로 세는 두 한도이고 하나라도 넘으면 거절됩니다. 속도만 지키면 되는 계획일 때의 답입니다.',
          en: 'Rate and quota are counted separately, and exceeding either means a refusal. This is the answer if only the rate were limited.',
        },
      },
      {
        value: 720,
        why: {
          ko: '3,600 ÷ 5 = 720초이고, 분으로는 12분입니다. 초로 답한 값입니다.',
          en: '3,600 ÷ 5 = 720 seconds, which is 12 minutes. This is the number of seconds.',
        },
      },
    ],
    explain: {
      ko: '초당 5건은 속도 한도 안이지만 하루 몫은 그만큼씩 줄어듭니다. 3,600 ÷ 5 = 720초, 곧 12분이면 할당량을 다 쓰고 그 뒤로는 다음 날까지 429를 받습니다. 속도는 한꺼번에 몰리는 것을, 할당량은 기간 전체의 양을 제한합니다.',
      en: 'Five per second is within the rate, but the daily share still shrinks with every call. After 3,600 ÷ 5 = 720 seconds, that is 12 minutes, the quota is used up, and 429 follows until the next day. The rate limits bursts of traffic, the quota the amount over a whole period.',
    },
    facts: ['apigw-quota-period'],
    note: 'N14',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'metric-or-meter',
    rev: 1,
    objective: 'meter',
    section: 'watch',
    concept: 'metering',
    stem: {
      ko: '하루책방이 알고 싶거나 하고 싶은 일마다 무엇을 쓰면 되는지 고르십시오.',
      en: 'For each thing Haru Books wants to know or do, choose what to use.',
    },
    left: [
      {
        id: 'errors',
        text: {
          ko: '조금 전 배포한 뒤로 서버 오류가 늘었는지 봅니다.',
          en: 'See whether server errors have increased since the last release.',
        },
        answer: 'metrics',
        why: {
          ko: '오류 수는 API의 상태를 보여 주는 지표입니다. 사용량 계획은 키별 호출 수만 셀 뿐 오류는 보여 주지 않습니다.',
          en: 'The number of errors is a metric about the health of the API. A usage plan counts calls per key and shows no errors.',
        },
      },
      {
        id: 'invoice',
        text: {
          ko: '제휴 서점마다 이번 달에 몇 건을 불렀는지 청구서에 적습니다.',
          en: 'Write on each partner’s invoice how often it called this month.',
        },
        answer: 'plan',
        why: {
          ko: '누가 불렀는지는 API 키로 알아봅니다. Count 지표는 모두를 합친 수라 고객별로 나눌 수 없습니다.',
          en: 'The API key tells who called. The Count metric is the total of all callers and cannot be split by customer.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '응답이 느려졌을 때 백엔드 때문인지 가려냅니다.',
          en: 'Find out whether the backend is to blame for slow answers.',
        },
        answer: 'metrics',
        why: {
          ko: 'Latency와 IntegrationLatency를 견주면 됩니다. 사용량 계획은 걸린 시간을 재지 않습니다.',
          en: 'Compare Latency with IntegrationLatency. Usage plans do not measure durations.',
        },
      },
      {
        id: 'cap',
        text: {
          ko: '한 제휴 서점이 하루 몫을 넘기면 그 서점의 호출만 거절합니다.',
          en: 'Once a partner exceeds its daily share, refuse the calls of that partner only.',
        },
        answer: 'plan',
        why: {
          ko: '키별 할당량이 하는 일입니다. 지표는 보여 주고 알릴 뿐 요청을 거절하지 않습니다.',
          en: 'A quota per key does this. Metrics show and alert; they do not refuse anything.',
        },
      },
      {
        id: 'budget',
        text: {
          ko: '이번 달 AWS 요금이 정한 금액을 넘을 듯하면 알림을 받습니다.',
          en: 'Be notified when this month’s AWS bill is about to exceed a set amount.',
        },
        answer: 'budgets',
        why: {
          ko: '요금은 AWS Budgets로 지켜봅니다. 할당량은 최선 노력이어서 비용의 상한으로 기댈 수 없습니다.',
          en: 'You watch bills with AWS Budgets. Quotas are best effort and cannot be relied on as a ceiling for cost.',
        },
      },
    ],
    right: [
      { id: 'metrics', text: { ko: 'CloudWatch 지표', en: 'CloudWatch metrics' } },
      { id: 'plan', text: { ko: '사용량 계획과 API 키', en: 'Usage plan and API keys' } },
      { id: 'budgets', text: { ko: 'AWS Budgets', en: 'AWS Budgets' } },
    ],
    explain: {
      ko: '지표는 API가 잘 동작하는지, 사용량 계획은 누가 얼마나 썼는지에 답합니다. 둘 다 요청을 세지만 한쪽은 운영을 위해, 다른 쪽은 고객별로 셉니다. 우리가 AWS에 낼 요금은 또 다른 문제라 Budgets로 봅니다.',
      en: 'Metrics tell whether the API works well; a usage plan tells who used how much. Both count requests, one for operations, the other per customer. What you pay to AWS is a third question, which Budgets answers.',
    },
    facts: [],
    note: 'N14',
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'read-metrics',
    rev: 1,
    objective: 'meter',
    section: 'watch',
    concept: 'metrics',
    stem: {
      ko: 'haru-api의 지표를 읽고 빈칸에 알맞은 말을 쓰십시오.',
      en: 'Read the metrics of haru-api and fill in the gaps.',
    },
    text: {
      ko: '점심때 앱이 느려졌습니다. Latency는 2,100밀리초, IntegrationLatency는 2,050밀리초이므로 시간을 거의 다 쓴 쪽은 {{where}}입니다. 저녁에는 요청이 몰려 손님들이 429를 보았고, 그만큼 {{metric}} 지표가 올랐습니다.',
      en: 'At noon the app was slow. Latency was 2,100 milliseconds and IntegrationLatency 2,050, so nearly all the time was spent in the {{where}}. In the evening there were too many requests and shoppers saw 429; the metric {{metric}} went up by the number of those responses.',
    },
    gaps: [
      {
        id: 'where',
        accept: {
          ko: [
            '백엔드',
            '백앤드',
            '주문 서비스',
            '통합',
            '통합 백엔드',
            '통합된 백엔드',
            '서버',
            'backend',
          ],
          en: [
            'backend',
            'back end',
            'back-end',
            'order service',
            'orders',
            'integration',
            'server',
          ],
        },
        why: {
          ko: 'IntegrationLatency는 요청을 백엔드에 넘기고 답을 받기까지 걸린 시간입니다. 전체에서 이 시간을 뺀 나머지는 50밀리초뿐입니다.',
          en: 'IntegrationLatency is the time from handing the request to the backend until its answer. That leaves only 50 milliseconds of the total.',
        },
        traps: [
          {
            accept: {
              ko: ['API Gateway', 'API 게이트웨이', '게이트웨이', 'haru-api', '창구'],
              en: ['API Gateway', 'gateway', 'haru-api', 'front door', 'API'],
            },
            why: {
              ko: '여기에서는 두 지표가 거의 같습니다. Latency만 길고 IntegrationLatency는 짧을 때의 답입니다.',
              en: 'Here the two metrics are almost the same. This is the answer when Latency is long and IntegrationLatency short.',
            },
          },
          {
            accept: {
              ko: ['네트워크', '인터넷', '클라이언트', '앱', '모바일 앱'],
              en: ['network', 'internet', 'client', 'app', 'mobile app'],
            },
            why: {
              ko: '두 지표는 API Gateway가 요청을 받은 뒤부터 재므로, 앱과 API Gateway 사이의 인터넷 구간은 들어가지 않습니다.',
              en: 'Both metrics start when API Gateway has received the request, so the path between app and API Gateway is not included.',
            },
          },
        ],
      },
      {
        id: 'metric',
        accept: {
          ko: ['4XXError', '4XX', '4XX 오류', '4XX 에러', '4XXErrors', '4XX error'],
          en: ['4XXError', '4XX', '4XXErrors', '4XX error', '4XX errors'],
        },
        why: {
          ko: '429는 400번대 응답이므로 4XXError로 집계됩니다. 이 수가 올라도 백엔드는 그 요청을 받은 적이 없습니다.',
          en: '429 is a 4xx response, so it counts in 4XXError. The backend never received those requests.',
        },
        traps: [
          {
            accept: {
              ko: ['5XXError', '5XX', '5XX 오류', '5XX 에러', '5XXErrors'],
              en: ['5XXError', '5XX', '5XXErrors', '5XX error', '5XX errors'],
            },
            why: {
              ko: '429는 창구가 요청을 거절한 400번대 응답입니다. 백엔드가 제때 답하지 못해 504가 났을 때 오르는 지표입니다.',
              en: 'A 429 is a refusal at the front door, a 4xx response. This metric goes up with a 504, when the backend does not answer in time.',
            },
          },
          {
            accept: {
              ko: ['IntegrationLatency', 'Latency', '지연 시간'],
              en: ['IntegrationLatency', 'Latency'],
            },
            why: {
              ko: '걸린 시간을 재는 지표입니다. 거절된 요청의 수는 오류 지표에 나타납니다.',
              en: 'This metric measures durations. The number of refused requests appears in an error metric.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: 'Latency는 API Gateway가 요청을 받아 답하기까지 걸린 시간이고, IntegrationLatency는 그 가운데 백엔드를 기다린 시간입니다. 둘이 비슷하면 백엔드를, 차이가 크면 API Gateway 쪽 설정을 살핍니다. 429는 4XXError에 들어가므로 5XXError와 나누어 보면 거절과 고장을 구별할 수 있습니다.',
      en: 'Latency is the time from when API Gateway receives a request until it answers; IntegrationLatency is the part spent waiting for the backend. If they are close, look at the backend; if they are far apart, look at the settings in API Gateway. Because 429 counts in 4XXError, reading it apart from 5XXError separates refusals from failures.',
    },
    facts: ['apigw-metric-period'],
    note: 'N14',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'refusal-codes',
    rev: 1,
    objective: 'authorize',
    section: 'watch',
    concept: 'answer-403',
    stem: {
      ko: 'haru-api는 권한 부여자로 토큰을 확인합니다. 상황마다 haru-api가 돌려주는 상태 코드를 고르십시오.',
      en: 'haru-api checks tokens with an authorizer. Match each situation with the status code that haru-api returns.',
    },
    left: [
      {
        id: 'no-token',
        text: {
          ko: '로그인하지 않은 앱이 토큰 없이 주문 내역을 불렀습니다.',
          en: 'An app that is not logged in asked for orders without a token.',
        },
        answer: 'c401',
        why: {
          ko: '누구인지 확인하지 못했으므로 401입니다. 403은 누구인지는 알지만 허락하지 않을 때입니다.',
          en: 'The caller could not be identified, so it is 401. A 403 means that the caller is known but not allowed.',
        },
      },
      {
        id: 'not-allowed',
        text: {
          ko: '올바른 토큰이 있는 손님이 관리자 경로를 불러 권한 부여자가 거절했습니다.',
          en: 'A shopper with a valid token asked for an admin path, and the authorizer refused.',
        },
        answer: 'c403',
        why: {
          ko: '확인은 되었으나 허락되지 않았으므로 403입니다. 다시 로그인해도 달라지지 않습니다.',
          en: 'Identified but not allowed: 403. Logging in again would change nothing.',
        },
      },
      {
        id: 'no-path',
        text: {
          ko: '앱이 오타 때문에 haru-api에 없는 경로를 불렀습니다.',
          en: 'Because of a typing error, the app called a path that haru-api does not have.',
        },
        answer: 'c403',
        why: {
          ko: 'API Gateway는 없는 경로에 404가 아니라 403으로 답합니다. 404를 돌려주는 것은 보통 백엔드입니다.',
          en: 'For an unknown path API Gateway answers 403, not 404. A 404 usually comes from a backend.',
        },
      },
      {
        id: 'quota',
        text: {
          ko: '제휴 서점의 키가 이번 달 할당량을 모두 썼습니다.',
          en: 'A partner’s key has used up its quota for the month.',
        },
        answer: 'c429',
        why: {
          ko: '할당량을 넘어도 속도를 넘었을 때처럼 429입니다. 키가 틀리지 않았으므로 403이 아닙니다.',
          en: 'An exhausted quota gives 429, just like too high a rate. The key is not wrong, so it is not 403.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '주문 서비스가 통합 제한 시간이 지나도록 답하지 않았습니다.',
          en: 'The order service did not answer within the integration timeout.',
        },
        answer: 'c504',
        why: {
          ko: 'API Gateway가 더 기다리지 않고 504로 답합니다. 429는 너무 많이 불러서 받는 코드라 까닭이 다릅니다.',
          en: 'API Gateway stops waiting and answers 504. A 429 has another cause: calling too often.',
        },
      },
    ],
    right: [
      { id: 'c401', text: { ko: '401', en: '401' } },
      { id: 'c403', text: { ko: '403', en: '403' } },
      { id: 'c404', text: { ko: '404', en: '404' } },
      { id: 'c429', text: { ko: '429', en: '429' } },
      { id: 'c504', text: { ko: '504', en: '504' } },
    ],
    explain: {
      ko: '코드를 보면 요청이 어디에서 멈췄는지 알 수 있습니다. 401은 신원, 403은 허락이나 없는 경로, 429는 한도에서 멈춘 것이어서 백엔드에 닿지 않았습니다. 504는 백엔드까지 갔지만 제때 답을 받지 못한 것입니다.',
      en: 'The code tells where a request stopped. 401 is about identity, 403 about permission or an unknown path, 429 about limits: none of these reached a backend. A request with 504 did reach it, but no answer came in time.',
    },
    facts: ['apigw-timeout-rest'],
    checked: '2026-11-22',
  },
]);
