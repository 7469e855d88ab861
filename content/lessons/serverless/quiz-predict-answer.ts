import { defineQuiz } from '@/lib/grade/item';

const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const is = (name: string, value: number) =>
  ({ reading: metric(name), is: 'equal', value }) as const;
const order = { at: 1, command: 'send' };

/** Experiments with what the shopper gets, and what is left behind it. */
export const predictAnswerItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-outcome',
    rev: 1,
    objective: 'fail',
    section: 'fail',
    concept: 'answer-504',
    stem: {
      ko: '앱이 주문 한 건을 보내고, 실패해도 다시 보내지 않습니다. haru-api의 통합 제한 시간은 29초입니다. {state} 모든 일이 끝난 뒤 앱이 받은 답과 orders 테이블은 어떻습니까?',
      en: 'The app sends one order and does not retry. The integration timeout of haru-api is 29 seconds. {state} When everything is over, what has the app received and what is in the orders table?',
    },
    preset: 'whole-way',
    cases: [
      {
        values: {
          state: {
            ko: '태스크는 주문을 저장하기까지 40초 동안 일합니다.',
            en: 'The task works for 40 seconds before it stores the order.',
          },
        },
        change: { params: { work: 40_000 }, until: 50 },
      },
      {
        values: {
          state: {
            ko: '태스크는 주문을 저장하기까지 20초 동안 일합니다.',
            en: 'The task works for 20 seconds before it stores the order.',
          },
        },
        change: { params: { work: 20_000 }, until: 50 },
      },
      {
        values: {
          state: {
            ko: '태스크는 1초도 안 되어 저장할 수 있지만, 로드 밸런서의 보안 그룹에 들어오게 하는 규칙이 하나도 없습니다.',
            en: 'A task could store it in less than a second, but the security group of the load balancer has no inbound rule at all.',
          },
        },
        change: {
          onlyCommands: [{ at: 0, command: 'close-balancer', args: { part: 'alb' } }, order],
          until: 50,
        },
      },
    ],
    options: [
      {
        id: 'success',
        text: { ko: '성공을 받았고, 주문이 있다', en: 'It got success, and the order is there' },
        when: [is('answers-201', 1), is('stored', 1)],
        why: {
          ko: '요청이 태스크에 닿고 제한 시간 안에 답이 돌아와야 합니다. 그보다 늦은 답은 앱에 닿지 못합니다.',
          en: 'For that, the request has to reach a task and the answer has to be back within the timeout. A later answer does not reach the app.',
        },
      },
      {
        id: 'stored-anyway',
        text: { ko: '504를 받았지만, 주문이 있다', en: 'It got 504, yet the order is there' },
        when: [is('answers-504', 1), is('stored', 1)],
        why: {
          ko: '태스크가 요청을 받았고 제한 시간보다 오래 일할 때 그렇습니다. API Gateway가 기다리기를 그만두어도 태스크는 끝까지 합니다.',
          en: 'So it is when a task got the request and works longer than the timeout. API Gateway stops waiting; the task goes on to the end.',
        },
      },
      {
        id: 'nothing',
        text: { ko: '504를 받았고, 주문이 없다', en: 'It got 504, and there is no order' },
        when: [is('answers-504', 1), is('stored', 0)],
        why: {
          ko: '요청이 태스크까지 가지 못했을 때 그렇습니다. 태스크가 받은 일이라면 504가 취소하지 못합니다.',
          en: 'So it is when the request never got to a task. Work that a task has received is not cancelled by the 504.',
        },
      },
      {
        id: 'refused',
        text: {
          ko: '429를 받았고, 주문이 없다',
          en: 'It got 429, and there is no order',
        },
        when: [is('answers-429', 1), is('stored', 0)],
        why: {
          ko: '429는 앞문의 요청 한도를 넘었을 때의 답입니다. 한 건으로는 넘지 않으며, 뒤쪽의 늦음이나 막힘과는 상관이 없습니다.',
          en: '429 is the answer above the request limit of the front door. One order does not exceed it, and delays or blocked ways behind have nothing to do with it.',
        },
      },
    ],
    contrast: {
      change: { params: { work: 10_000 } },
      text: {
        ko: '태스크가 10초 만에 저장하면 답이 제한 시간 안에 돌아와 앱은 성공을 받습니다.',
        en: 'If the task needs 10 seconds, its answer is back within the timeout and the app gets success.',
      },
    },
    explain: {
      ko: '504는 "제때 답을 받지 못했다"는 뜻일 뿐입니다. 태스크가 아직 일하는 중일 수도, 요청을 받은 적이 없을 수도 있습니다. 앱은 둘을 구별하지 못하므로 주문 번호로 확인하거나 멱등하게 다시 보내야 합니다.',
      en: '504 only says that no answer came in time. A task may still be at work, or may never have had the request. The app cannot tell, so it has to ask by order number or retry in an idempotent way.',
    },
    facts: ['apigw-timeout-rest', 'serverless-gateway-timeout'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-receipt',
    rev: 1,
    objective: 'later',
    section: 'later',
    stem: {
      ko: '태스크는 주문을 1초 안에 저장합니다. 영수증을 만드는 데에는 {seconds}초가 걸리며, {how}. 통합 제한 시간이 29초라면 앱은 무엇을 받고, 주문은 저장됩니까?',
      en: 'The task stores an order within one second. Making its receipt takes {seconds} seconds, and {how}. With an integration timeout of 29 seconds, what does the app get, and is the order stored?',
    },
    preset: 'accept-later',
    cases: [
      {
        values: {
          seconds: 35,
          how: {
            ko: '태스크가 저장한 뒤 영수증까지 만들고 나서 201로 답합니다',
            en: 'the task makes it after storing, and then answers 201',
          },
        },
        change: { params: { receipts: 'inside' }, onlyCommands: [order], until: 60 },
      },
      {
        values: {
          seconds: 60,
          how: {
            ko: '태스크는 저장한 뒤 그 일을 대기열에 넣고 202로 답합니다',
            en: 'after storing, the task puts that job on a queue and answers 202',
          },
        },
        change: { params: { 'receipt-work': 60 }, onlyCommands: [order], until: 80 },
      },
      {
        values: {
          seconds: 10,
          how: {
            ko: '태스크가 저장한 뒤 영수증까지 만들고 나서 201로 답합니다',
            en: 'the task makes it after storing, and then answers 201',
          },
        },
        change: {
          params: { receipts: 'inside', 'receipt-work': 10 },
          onlyCommands: [order],
          until: 60,
        },
      },
    ],
    options: [
      {
        id: 'done',
        text: { ko: '201, 저장됨', en: '201, and it is stored' },
        when: [is('answers-201', 1), is('stored', 1)],
        why: {
          ko: '태스크가 영수증까지 마친 뒤의 답이 29초 안에 돌아올 때 그렇습니다. 더 오래 걸리거나 일을 대기열에 맡기면 다른 답이 옵니다.',
          en: 'So it is when the task does everything itself and is back within the 29 seconds. If it takes longer, or hands the job over, another answer comes.',
        },
      },
      {
        id: 'accepted',
        text: { ko: '202, 저장됨', en: '202, and it is stored' },
        when: [is('answers-202', 1), is('stored', 1)],
        why: {
          ko: '일을 대기열에 맡긴 뒤 바로 답할 때 그렇습니다. 느리다고 API Gateway가 202를 대신 보내 주지는 않습니다.',
          en: 'So it is when the job is handed to a queue and the task answers right away. API Gateway does not send a 202 by itself because a backend is slow.',
        },
      },
      {
        id: 'late',
        text: { ko: '504, 저장됨', en: '504, and it is stored' },
        when: [is('answers-504', 1), is('stored', 1)],
        why: {
          ko: '답하기 전에 하는 일이 29초를 넘을 때 그렇습니다. 저장은 먼저 끝났으므로 남습니다. 대기열 뒤의 일은 얼마가 걸려도 이 시간에 들지 않습니다.',
          en: 'So it is when the work before the answer exceeds 29 seconds. The order was stored before that and stays. Work behind a queue does not count, however long it takes.',
        },
      },
      {
        id: 'undone',
        text: { ko: '504, 저장되지 않음', en: '504, and it is not stored' },
        when: [is('answers-504', 1), is('stored', 0)],
        why: {
          ko: '영수증이 늦을 때 저장까지 되돌린다면 맞습니다. API Gateway는 이미 한 일을 되돌리지 않습니다.',
          en: 'Right if a late receipt undid the order. API Gateway does not take back what has been done.',
        },
      },
    ],
    contrast: {
      change: { params: { receipts: 'queue' } },
      text: {
        ko: '같은 영수증을 대기열에 맡기면 앱은 2초도 안 되어 202를 받습니다.',
        en: 'Hand the same receipt to a queue, and the app has its 202 in less than two seconds.',
      },
    },
    explain: {
      ko: '통합 제한 시간은 답하기 전에 하는 일만 잽니다. 저장처럼 지금 필요한 일만 남기고 오래 걸리는 일을 대기열에 맡기면, 그 일이 제한 시간보다 길어도 앱은 바로 답을 받습니다.',
      en: 'The integration timeout measures only what is done before the answer. Keep what is needed now, such as storing, and hand long work to a queue: then it may last longer than the timeout, and the app still has its answer at once.',
    },
    facts: ['apigw-timeout-rest', 'serverless-gateway-timeout'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-door',
    rev: 1,
    objective: 'fail',
    section: 'scale',
    concept: 'answer-429',
    reviewOnly: true,
    stem: {
      ko: 'haru-api는 한꺼번에 {limit}건까지 통과시키도록 한도를 정했고, 지금은 그만큼 여유가 있습니다. 태스크 8개는 모두 한가합니다. 앱에서 주문 30건이 한순간에 왔습니다. 앱은 다시 보내지 않습니다. 한도를 넘은 주문이 있다면 어떻게 됩니까?',
      en: 'The limit of haru-api lets {limit} requests pass at one moment, and just now it has room for that many. All 8 tasks are idle. Then 30 orders come from the app at the same moment, and the app does not retry. What becomes of orders above the limit, if there are any?',
    },
    preset: 'limit',
    cases: [20, 40].map((limit) => ({
      values: { limit },
      change: {
        params: { minimum: 8, 'api-burst': limit },
        onlyCommands: [{ at: 1, command: 'send', args: { count: 30 } }],
        until: 20,
      },
    })),
    options: [
      {
        id: 'turned-away',
        text: {
          ko: '429를 받고, 태스크에는 오지 않는다',
          en: 'They get 429; no task ever sees them',
        },
        when: [
          { reading: metric('answers-429'), is: 'above', value: 0 },
          { reading: metric('answers-504'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '한도를 넘은 요청은 API Gateway가 바로 돌려보냅니다. 태스크가 한가한지는 보지 않습니다.',
          en: 'API Gateway turns requests above its limit away at once. It does not look at whether tasks are idle.',
        },
      },
      {
        id: 'none-over',
        text: { ko: '넘은 주문이 없어 모두 저장된다', en: 'There are none: all 30 are stored' },
        when: [is('stored', 30)],
        why: {
          ko: '한도가 30건 이상이어야 그렇습니다. 태스크가 한가하다고 한도가 늘어나지는 않습니다.',
          en: 'So it is if the limit is 30 or more. Idle tasks do not raise it.',
        },
      },
      {
        id: 'waits',
        text: {
          ko: '앞문에서 기다렸다가 차례로 저장된다',
          en: 'They wait at the door and are stored in turn',
        },
        when: [is('stored', 30), { reading: metric('answers-429'), is: 'above', value: 0 }],
        why: {
          ko: '요청을 대기열에 넣는 구조라면 그렇습니다. API Gateway의 한도는 줄을 세우지 않고 거절합니다.',
          en: 'So it would be with a queue at the entrance. The limit of API Gateway refuses; it does not line requests up.',
        },
      },
      {
        id: 'times-out',
        text: { ko: '제한 시간이 지나 504를 받는다', en: 'They get 504 when the timeout is over' },
        when: [{ reading: metric('answers-504'), is: 'above', value: 0 }],
        why: {
          ko: '504는 백엔드의 답이 제때 오지 않았을 때의 답입니다. 한도에서 돌아간 요청은 백엔드를 부르지도 않습니다.',
          en: '504 is for a backend whose answer did not come in time. For a request stopped by the limit, the backend is not even called.',
        },
      },
    ],
    contrast: {
      change: { params: { 'api-burst': 40 } },
      text: {
        ko: '한꺼번에 40건까지 통과시키면 30건이 모두 저장됩니다.',
        en: 'If 40 may pass at one moment, all 30 are stored.',
      },
    },
    explain: {
      ko: '한도는 백엔드 앞에서 확인합니다. 그래서 태스크가 아무리 한가해도 넘은 요청은 429로 돌아가고, 한도가 넉넉하면 아무 일도 없습니다.',
      en: 'The limit is checked before the backend. However idle the tasks, requests above it get 429; with a limit that is high enough, nothing happens.',
    },
    facts: ['serverless-throttled'],
    checked: '2026-11-22',
  },
]);
