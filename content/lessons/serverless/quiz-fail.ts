import { defineQuiz } from '@/lib/grade/item';

/** Sections scale, fail and later. */
export const failItems = defineQuiz([
  {
    kind: 'single',
    id: 'more-tasks-429',
    rev: 1,
    objective: 'fail',
    section: 'scale',
    concept: 'answer-429',
    stem: {
      ko: '행사 중에 손님의 일부가 429를 받습니다. 정상인 태스크 8개의 CPU는 한가합니다. 운영자가 태스크를 16개로 늘리면 429는 어떻게 됩니까?',
      en: 'During the sale some shoppers get 429. The 8 tasks are healthy and their CPUs are idle. The operator goes to 16 tasks. What happens to the 429s?',
    },
    options: [
      {
        id: 'same',
        correct: true,
        text: {
          ko: '그대로입니다. 거절된 요청은 태스크에 닿은 적이 없습니다.',
          en: 'They stay. The refused requests never got as far as a task.',
        },
        why: {
          ko: '429는 haru-api의 한도에서 났습니다. 한도나 앱의 재시도 간격을 고쳐야 합니다.',
          en: 'The 429s come from the limit of haru-api. The limit, or how the app retries, has to change.',
        },
      },
      {
        id: 'half',
        text: {
          ko: '절반으로 줄어듭니다. 태스크가 두 배의 요청을 받습니다.',
          en: 'They halve. The tasks can take twice as many requests.',
        },
        why: {
          ko: '태스크가 넘치는 요청을 거절했다면 맞을 수 있습니다. CPU가 한가하므로 그런 상황이 아닙니다.',
          en: 'Could be right if overloaded tasks had refused them. Their idle CPUs say otherwise.',
        },
      },
      {
        id: 'later',
        text: {
          ko: '잠시 뒤 사라집니다. 새 태스크가 정상이 될 때까지만 이어집니다.',
          en: 'They end soon. They last only until the new tasks are healthy.',
        },
        why: {
          ko: '정상인 대상이 모자라서 난 오류라면 맞습니다. 8개는 이미 정상입니다.',
          en: 'Right if healthy targets were short. All 8 are healthy already.',
        },
      },
      {
        id: 'turn',
        text: {
          ko: '504로 바뀝니다. 요청이 태스크까지 가서 기다립니다.',
          en: 'They turn into 504s. The requests now wait at the tasks.',
        },
        why: {
          ko: '한도가 풀리고 태스크가 느리다면 맞습니다. 한도는 그대로이고 태스크는 한가합니다.',
          en: 'Right if the limit were lifted and tasks slow. The limit is unchanged and the tasks idle.',
        },
      },
    ],
    explain: {
      ko: '429는 앞문의 한도에서 나므로 요청은 VPC에 들어오지도 않습니다. 뒤를 늘려도 앞이 좁으면 그대로이므로, 먼저 누가 답했는지를 봅니다.',
      en: 'A 429 comes from the limit at the front door; the request never enters the VPC. More room behind does not widen the door, so ask first who answered.',
    },
    facts: ['serverless-throttled'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'retry-count',
    rev: 1,
    objective: 'fail',
    section: 'fail',
    stem: {
      ko: '저장이 느려져 태스크가 주문마다 40초씩 걸립니다. haru-api의 통합 제한 시간은 기본 최댓값이고, 앱은 504를 받으면 같은 주문을 두 번까지 다시 보냅니다. 태스크는 같은 주문인지 확인하지 않습니다. 세 요청이 모두 태스크에 닿았고 태스크가 멈추지 않는다면 주문은 모두 몇 건 저장됩니까?',
      en: 'Storing has become slow: a task takes 40 seconds per order. The integration timeout of haru-api is the default maximum, and on 504 the app sends the same order again, twice at most. Tasks do not check for duplicates. If all three requests reach a task and no task stops, how many orders are stored in the end?',
    },
    value: 3,
    tolerance: 0,
    unit: { ko: '건', en: 'orders' },
    traps: [
      {
        value: 0,
        why: {
          ko: '504가 백엔드의 일을 취소한다면 맞습니다. API Gateway가 기다리기를 그만둘 뿐 태스크는 끝까지 저장합니다.',
          en: 'Right if 504 cancelled the work. API Gateway only stops waiting; the tasks store to the end.',
        },
      },
      {
        value: 1,
        why: {
          ko: '태스크가 같은 주문을 알아본다면 맞습니다. 여기서는 확인하지 않으므로 보낸 만큼 저장됩니다.',
          en: 'Right if tasks recognised the same order. Here they do not check, so every one sent is stored.',
        },
      },
      {
        value: 2,
        why: {
          ko: '처음 보낸 것은 취소되고 다시 보낸 두 번만 저장된다면 맞습니다. 처음 요청도 계속 처리됩니다.',
          en: 'Right if the first were cancelled and only the two retries stored. The first goes on too.',
        },
      },
    ],
    explain: {
      ko: '세 요청 모두 29초에 504로 끝나지만 태스크는 40초에 저장을 마칩니다. 그래서 앱이 주문 번호를 먼저 정해 보내고 태스크가 같은 번호를 다시 저장하지 않게 합니다.',
      en: 'All three end with 504 after 29 seconds, yet the tasks finish storing after 40. That is why the app should choose the order number first and tasks should not store one number twice.',
    },
    facts: ['apigw-timeout-rest', 'serverless-gateway-timeout'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'status-match',
    rev: 2,
    objective: 'fail',
    section: 'fail',
    stem: {
      ko: '앱이 주문 요청을 보냈습니다. haru-api의 통합 제한 시간은 기본 최댓값입니다. 상황마다 앱이 받는 답을 고르십시오. 같은 답을 여러 번 써도 되고, 쓰지 않는 답도 있습니다.',
      en: 'The app has sent an order. The integration timeout of haru-api is the default maximum. Match each situation with what the app gets. An answer may be used more than once or not at all.',
    },
    left: [
      {
        id: 'burst',
        text: {
          ko: '한꺼번에 몰린 요청이 스테이지의 요청 한도를 넘었습니다.',
          en: 'A rush of requests went over the limit of the stage.',
        },
        answer: 'c429',
        why: {
          ko: '앞문이 한도에서 돌려보냅니다. 태스크는 이 요청을 보지 못합니다.',
          en: 'The front door turns it away at the limit. No task sees it.',
        },
      },
      {
        id: 'blocked',
        text: {
          ko: 'orders-alb의 보안 그룹이 링크 ENI를 받지 않습니다.',
          en: 'The security group of orders-alb does not admit the link ENIs.',
        },
        answer: 'c504',
        why: {
          ko: 'API Gateway가 백엔드에 닿지 못해 504로 답합니다. 태스크는 받은 것이 없습니다.',
          en: 'API Gateway cannot reach the backend and answers 504. No task got anything.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '태스크가 주문을 저장하는 데 35초가 걸렸고, 그 뒤 201로 답했습니다.',
          en: 'A task took 35 seconds to store the order and then answered 201.',
        },
        answer: 'c504',
        why: {
          ko: '29초가 지났을 때 API Gateway가 이미 504로 답했습니다. 저장은 되었지만 201은 앱에 닿지 않습니다.',
          en: 'API Gateway answered 504 when 29 seconds had passed. The order is stored, but the 201 does not reach the app.',
        },
      },
      {
        id: 'denied',
        text: {
          ko: 'DynamoDB가 거절하자 코드가 오류를 붙잡아 답을 만듭니다.',
          en: 'DynamoDB refuses, and the code catches the error and makes an answer.',
        },
        answer: 'code',
        why: {
          ko: '앞문도 제한 시간도 문제가 없습니다. 태스크가 만든 답이 거꾸로 지나옵니다.',
          en: 'Neither the front door nor the time is the problem. The task’s answer comes back the way the request came.',
        },
      },
    ],
    right: [
      { id: 'c429', text: { ko: 'API Gateway가 만든 429', en: 'A 429 made by API Gateway' } },
      { id: 'c504', text: { ko: 'API Gateway가 만든 504', en: 'A 504 made by API Gateway' } },
      { id: 'code', text: { ko: '태스크가 만든 500번대 답', en: 'A 5xx answer made by the task' } },
      { id: 'done', text: { ko: '태스크가 만든 201', en: 'A 201 made by the task' } },
    ],
    explain: {
      ko: '상태 코드와 함께 누가 답했는지를 봅니다. API Gateway가 만든 답은 태스크의 로그에 그 까닭이 없고, 504는 태스크가 일했는지 말해 주지 않습니다.',
      en: 'Ask who answered as well as what the code is. For an answer made by API Gateway, the logs of a task do not hold the reason, and a 504 does not tell whether a task did any work.',
    },
    facts: ['serverless-throttled', 'serverless-gateway-timeout', 'apigw-timeout-rest'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'accept-order',
    rev: 1,
    objective: 'later',
    section: 'later',
    stem: {
      ko: '태스크가 어느 단계 뒤에 멈추더라도 "접수함"이라는 답만 남고 일이 사라지는 경우가 없도록 차례를 정하십시오.',
      en: 'Put the steps in order so that, wherever the task stops, there is never an "accepted" whose work is lost.',
    },
    steps: [
      {
        id: 'store',
        text: {
          ko: '태스크가 주문을 orders 테이블에 저장합니다.',
          en: 'The task stores the order in the orders table.',
        },
        why: {
          ko: '작업자가 메시지를 받았을 때 주문이 있어야 하므로 먼저 저장합니다.',
          en: 'The order must be there when a worker gets the message, so it is stored first.',
        },
      },
      {
        id: 'send',
        text: {
          ko: '태스크가 주문 번호를 담은 메시지를 대기열에 넣습니다.',
          en: 'The task puts a message with the order number on the queue.',
        },
        why: {
          ko: 'SendMessage가 성공하면 태스크가 죽어도 일은 대기열에 남습니다.',
          en: 'Once SendMessage succeeds, the work stays on the queue even if the task dies.',
        },
      },
      {
        id: 'reply',
        text: {
          ko: '태스크가 주문 번호와 함께 202로 답합니다.',
          en: 'The task answers 202 with the order number.',
        },
        why: {
          ko: '일을 맡긴 다음이라야 접수했다는 말이 참입니다.',
          en: 'Only after the work is handed over is "accepted" true.',
        },
      },
      {
        id: 'ask',
        text: {
          ko: '앱이 받은 주문 번호로 영수증이 나왔는지 묻습니다.',
          en: 'The app asks with the number it got whether the receipt is ready.',
        },
        why: {
          ko: '202는 끝났다는 뜻이 아니므로 결과는 따로 확인합니다.',
          en: '202 does not mean done, so the result is asked for separately.',
        },
      },
    ],
    explain: {
      ko: '202는 약속이므로 지킬 수 있게 된 다음에 합니다. 저장과 맡기기가 먼저이고 답은 그다음이며, 결과는 앱이 나중에 확인합니다.',
      en: '202 is a promise, so it is made once it can be kept: store, hand over, then answer. The app learns the result later.',
    },
    facts: ['sqs-receive-hides'],
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'what-later',
    rev: 1,
    objective: 'later',
    section: 'later',
    stem: {
      ko: 'haru-api의 답을 빠르게 하려고 합니다. 하루책방의 규칙이 다음과 같을 때, 202로 답하고 대기열 뒤로 옮겨도 되는 일을 모두 고르십시오.',
      en: 'The answers of haru-api should become faster. Given these rules of the shop, select all work that may move behind a 202 and a queue.',
    },
    options: [
      {
        id: 'pdf',
        correct: true,
        text: {
          ko: '영수증 PDF 만들기. 손님은 한 시간 안에만 받으면 됩니다.',
          en: 'Making the receipt PDF. It is enough if the shopper gets it within the hour.',
        },
        why: {
          ko: '지금 화면에 결과가 필요하지 않으므로 맡길 수 있습니다.',
          en: 'The screen does not need the result now, so it can be handed over.',
        },
      },
      {
        id: 'stock',
        text: {
          ko: '남은 권수 확인. 없으면 그 화면에서 다른 책을 고르게 합니다.',
          en: 'Checking the stock. If none is left, that screen offers other books.',
        },
        why: {
          ko: '품절을 나중에 메일로 알려도 된다면 맞습니다. 여기서는 같은 화면에서 결과를 써야 합니다.',
          en: 'Right if being sold out could be told by mail later. Here the same screen needs the result.',
        },
      },
      {
        id: 'stats',
        correct: true,
        text: {
          ko: '판매 통계 합산. 직원들이 다음 날 아침에 봅니다.',
          en: 'Adding up the sales statistics, which staff read the next morning.',
        },
        why: {
          ko: '손님의 답과 상관이 없고 늦어도 되는 일입니다.',
          en: 'It has nothing to do with the answer to the shopper and may be late.',
        },
      },
      {
        id: 'pay',
        text: {
          ko: '결제 승인. 거절되면 손님이 바로 다른 카드를 내야 합니다.',
          en: 'Approving the payment. If refused, the shopper must use another card.',
        },
        why: {
          ko: '승인 결과를 나중에 알려도 된다면 맞습니다. 여기서는 그 자리에서 다시 내야 합니다.',
          en: 'Right if the result could follow later. Here the shopper has to act on the spot.',
        },
      },
    ],
    explain: {
      ko: '오래 걸리는지가 아니라 지금 결과가 필요한지로 나눕니다. 손님이 결과를 보고 바로 움직여야 하는 일은 그 자리에서 답하는 것이 맞습니다.',
      en: 'Divide by whether the result is needed now, not by how long the work takes. Where the shopper must act on the result, waiting is right.',
    },
    facts: ['sqs-retention-default'],
    checked: '2026-11-22',
  },
]);
