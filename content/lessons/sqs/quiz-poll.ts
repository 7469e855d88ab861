import { defineQuiz } from '@/lib/grade/item';

/** Section poll. */
export const pollItems = defineQuiz([
  {
    kind: 'hotspot',
    id: 'arrow-direction',
    rev: 1,
    objective: 'polling',
    section: 'poll',
    scene: 'poll',
    pick: 'edge',
    stem: {
      ko: '하루책방의 주문 한 건이 영수증이 되기까지의 화살표입니다. 꼬리에 있는 쪽이 SQS를 호출하는 화살표를 모두 고르십시오.',
      en: 'These arrows show how an order at Haru Books becomes a receipt. Select every arrow whose tail is at the side that calls SQS.',
    },
    candidates: [
      {
        id: 'place-order',
        why: {
          ko: '이 화살표도 호출이지만 호출을 받는 쪽은 주문 서비스입니다. 손님의 앱이 SQS를 직접 호출해야 맞는 답입니다.',
          en: 'This arrow is a call too, but it calls the order service. It would count only if the shopper called SQS directly.',
        },
      },
      {
        id: 'send',
        correct: true,
        why: {
          ko: '주문 서비스가 SendMessage를 호출해 메시지를 맡깁니다. 호출의 방향과 메시지가 가는 방향이 같습니다.',
          en: 'The order service calls SendMessage to hand the message over. Call and message go the same way.',
        },
      },
      {
        id: 'poll-a',
        correct: true,
        why: {
          ko: '작업자가 ReceiveMessage를 호출하고 메시지는 그 응답에 실려 옵니다. 그래서 메시지는 화살표와 반대로 움직입니다.',
          en: 'The worker calls ReceiveMessage, and the message comes back in the response. So the message travels against the arrow.',
        },
      },
      {
        id: 'delete-a',
        correct: true,
        why: {
          ko: '받은 메시지는 저절로 지워지지 않습니다. 일을 마친 작업자가 DeleteMessage를 호출해야 지워집니다.',
          en: 'Receiving a message does not delete it. The worker has to call DeleteMessage when its work is done.',
        },
      },
      {
        id: 'dead-letter',
        why: {
          ko: '수신 횟수가 한도를 넘은 메시지는 SQS가 스스로 옮깁니다. 누군가 DLQ로 옮기라고 SQS를 호출해야 맞는 답입니다.',
          en: 'SQS itself moves a message that was received more often than the limit allows. It would count only if somebody had to call SQS to have the message moved.',
        },
      },
    ],
    explain: {
      ko: 'SQS는 먼저 연락하지 않습니다. 보내기, 받기, 지우기는 모두 SQS 밖에 있는 쪽이 호출해야 일어나고, 그래서 받기의 화살표도 작업자에서 출발합니다. 이 그림에서 SQS가 스스로 하는 일은 DLQ로 옮기는 것뿐입니다.',
      en: 'SQS never acts first. Sending, receiving and deleting all happen because somebody outside SQS calls it, so even the arrow for receiving starts at the worker. The one thing SQS does by itself in this picture is the move to the DLQ.',
    },
    facts: [],
    note: 'N16',
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'empty-response',
    rev: 1,
    objective: 'polling',
    section: 'poll',
    concept: 'short-poll',
    stem: {
      ko: '작업자 A가 대기 시간을 정하지 않고(기본값 0초) ReceiveMessage를 한 번 호출했더니 빈 응답이 왔습니다. 영수증 대기열에는 호출하기 전부터 줄곧 보이는 메시지가 20개 있었습니다. 까닭은 무엇입니까?',
      en: 'Worker A calls ReceiveMessage once without setting a wait time (the default is 0 seconds) and gets an empty response. Since before the call, the receipt queue had held 20 visible messages all the time. Why was the response empty?',
    },
    options: [
      {
        id: 'subset',
        correct: true,
        text: {
          ko: 'SQS가 일부 서버만 조회하고 바로 응답했습니다.',
          en: 'SQS checked only some servers and replied at once.',
        },
        why: {
          ko: '대기 시간 0초의 짧은 폴링은 서버 가운데 일부만 표본으로 조회합니다. 메시지 20개가 모두 다른 서버에 있었다면 응답은 빕니다.',
          en: 'With a wait time of 0, short polling samples a subset of the servers. If all 20 messages were on other servers, the response is empty.',
        },
      },
      {
        id: 'busy',
        text: {
          ko: '다른 작업자들이 메시지 20개를 처리하고 있었습니다.',
          en: 'Other workers were busy processing all 20 messages.',
        },
        why: {
          ko: '보이는 메시지는 아무도 처리하고 있지 않아 지금 받을 수 있는 메시지입니다. 처리 중(in flight)으로 집계되었을 때의 까닭입니다.',
          en: 'A visible message is one that nobody is processing, ready to be received now. This would be the reason if the messages had counted as in flight.',
        },
      },
      {
        id: 'turn',
        text: {
          ko: 'SQS가 이번 차례를 다른 작업자에게 배정했습니다.',
          en: 'SQS had assigned this turn to one of the other workers.',
        },
        why: {
          ko: 'SQS는 차례를 정하지 않고 호출한 쪽에 응답할 뿐입니다. 로드 밸런서처럼 작업자를 돌아가며 골라야 맞는 답입니다.',
          en: 'SQS assigns no turns; it only answers whoever calls. This would be the reason only if it chose workers in rotation like a load balancer.',
        },
      },
      {
        id: 'subscribe',
        text: {
          ko: '첫 호출은 작업자를 등록하고 전달은 그 뒤에 시작됩니다.',
          en: 'The first call registers the worker; delivery starts later.',
        },
        why: {
          ko: 'ReceiveMessage는 아무것도 등록하지 않으며, 메시지는 그 호출의 응답으로만 옵니다. RabbitMQ처럼 구독해 두면 브로커가 메시지를 밀어 줄 때의 까닭입니다.',
          en: 'ReceiveMessage registers nothing; messages come only in the response to that call. This would be the reason with a broker such as RabbitMQ that pushes messages to subscribers.',
        },
      },
    ],
    explain: {
      ko: '짧은 폴링은 바로 응답하는 대신 일부 서버만 살펴봅니다. 메시지가 적으면 그 표본에 하나도 없을 수 있으므로, 빈 응답이 곧 빈 대기열은 아닙니다. 대기 시간을 1~20초로 정한 긴 폴링은 모든 서버를 조회하고 메시지가 생길 때까지 기다립니다.',
      en: 'Short polling answers at once but looks at only some servers. When messages are few, that sample may contain none, so an empty response does not mean an empty queue. Long polling, with a wait time of 1 to 20 seconds, checks all servers and waits for a message to arrive.',
    },
    facts: ['sqs-short-poll-default', 'sqs-long-poll-max'],
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'long-poll-cloze',
    rev: 1,
    objective: 'polling',
    section: 'poll',
    concept: 'long-poll',
    stem: {
      ko: '빈 응답이 너무 많아 하루책방이 영수증 작업자의 설정을 바꾸었습니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'There were too many empty responses, so Haru Books changed a setting of the receipt workers. Fill in the gaps.',
    },
    text: {
      ko: '영수증 작업자가 쓰는 ReceiveMessage의 대기 시간을 0초에서 20초로 늘렸습니다. 이 방식을 가리키는 말은 {{method}}입니다. 이제 SQS는 {{scope}} 서버를 조회하고, 메시지를 하나라도 찾으면 20초를 다 채우지 않고 응답합니다.',
      en: 'The receipt workers now call ReceiveMessage with a wait time of 20 seconds instead of 0. This way of receiving is called {{method}}. SQS now checks {{scope}} of its servers and, as soon as it finds a message, answers without using up the 20 seconds.',
    },
    gaps: [
      {
        id: 'method',
        accept: {
          ko: [
            '긴 폴링',
            '긴폴링',
            '롱 폴링',
            '롱폴링',
            '긴 폴링(long polling)',
            'long polling',
            'long-polling',
            'longpolling',
            'long poll',
          ],
          en: ['long polling', 'long-polling', 'longpolling', 'long poll', 'long-poll'],
        },
        why: {
          ko: '대기 시간이 0초보다 길면(최대 20초) 긴 폴링입니다. 호출을 시작하는 쪽은 여전히 작업자입니다.',
          en: 'A wait time above 0 seconds (20 at most) makes it long polling. It is still the worker that makes the call.',
        },
        traps: [
          {
            accept: {
              ko: ['짧은 폴링', '짧은폴링', '쇼트 폴링', '숏 폴링', '숏폴링', 'short polling'],
              en: ['short polling', 'short-polling', 'short poll'],
            },
            why: {
              ko: '대기 시간이 0초일 때의 이름입니다. 바꾸기 전의 설정이 짧은 폴링이었습니다.',
              en: 'That is the name for a wait time of 0 seconds, the setting before the change.',
            },
          },
          {
            accept: {
              ko: ['푸시', '푸쉬', 'push'],
              en: ['push', 'pushing'],
            },
            why: {
              ko: '호출은 여전히 작업자가 하고, 기다리는 시간만 길어졌습니다. SQS가 먼저 작업자를 호출하는 방식을 가리키는 말입니다.',
              en: 'The worker still makes the call; only the wait is longer. This is the word for SQS calling the worker.',
            },
          },
          {
            accept: {
              ko: ['표시 제한 시간', '가시성 제한 시간', 'visibility timeout'],
              en: ['visibility timeout', 'the visibility timeout'],
            },
            why: {
              ko: '표시 제한 시간은 받은 메시지를 다른 소비자에게 숨기는 시간입니다. 여기서 늘린 것은 받을 메시지를 기다리는 시간입니다.',
              en: 'A visibility timeout is how long a received message stays hidden from other consumers. What was raised here is the time to wait for a message.',
            },
          },
        ],
      },
      {
        id: 'scope',
        accept: {
          ko: ['모든', '전체', '모두', '전부', '전', 'all'],
          en: ['all', 'every one', 'each', 'each one', 'every'],
        },
        why: {
          ko: '긴 폴링은 모든 서버를 조회하므로, 메시지가 있는데도 표본에서 빠져 빈 응답이 오는 일이 없습니다.',
          en: 'Long polling checks all servers, so a message that exists is not missed because its server was left out of a sample.',
        },
        traps: [
          {
            accept: {
              ko: ['일부', '일부의', '몇', '몇몇', '몇 개', '몇 개의', '임의의', '무작위'],
              en: ['some', 'a few', 'few', 'several', 'part', 'a subset', 'a sample', 'a part'],
            },
            why: {
              ko: '일부만 조회하는 것은 대기 시간이 0초인 짧은 폴링입니다. 그래서 메시지가 있어도 빈 응답이 왔습니다.',
              en: 'Checking only a part is short polling, with a wait time of 0. That is why responses were empty although messages existed.',
            },
          },
          {
            accept: {
              ko: ['하나의', '한', '한 대의', '하나', '1대의'],
              en: ['one', 'just one', 'only one', 'a single one'],
            },
            why: {
              ko: 'SQS는 한 대기열의 메시지를 여러 서버에 나누어 두므로, 빠짐없이 보려면 모두 조회해야 합니다. 대기열 하나가 서버 한 대에 있을 때의 답입니다.',
              en: 'SQS spreads the messages of a queue over several servers, so nothing is missed only if every server is checked. This would be right if a queue were on one server.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '긴 폴링은 작업자의 호출을 최대 20초 동안 열어 두고 모든 서버를 살펴봅니다. 메시지가 있으면 곧바로 응답하고, 끝내 없을 때만 빈 응답을 보냅니다. 빈 응답이 줄어드는 만큼 호출 수와 요금도 줄어듭니다.',
      en: 'Long polling keeps the worker’s call open for up to 20 seconds and looks at all servers. It answers as soon as there is a message, and returns an empty response only when the time runs out. Fewer empty responses mean fewer calls and a smaller bill.',
    },
    facts: ['sqs-short-poll-default', 'sqs-long-poll-max'],
    checked: '2026-11-22',
  },
]);
