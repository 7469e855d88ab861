import { defineQuiz } from '@/lib/grade/item';

/** Sections why-queue and send. */
export const sendItems = defineQuiz([
  {
    kind: 'single',
    id: 'why-queue-effect',
    rev: 1,
    objective: 'decouple',
    section: 'why-queue',
    stem: {
      ko: '하루책방의 주문 서비스는 주문마다 영수증 대기열에 메시지를 하나 보냅니다. 영수증 작업자가 10분 동안 모두 멈췄다가 돌아왔고, 대기열 설정은 기본값입니다. 그 10분 동안 주문한 손님에게는 무엇이 달라집니까?',
      en: 'The order service of Haru Books sends one message per order to the receipt queue. All receipt workers are down for ten minutes and then come back; the queue has its default settings. What changes for the shoppers who order in those ten minutes?',
    },
    options: [
      {
        id: 'wait',
        text: {
          ko: '주문 화면이 작업자가 돌아올 때까지 기다립니다.',
          en: 'The order page waits until the workers are back.',
        },
        why: {
          ko: '여기서는 대기열이 메시지를 저장한 순간 호출이 끝납니다. 주문 서비스가 작업자를 직접 호출하고 답을 기다릴 때의 모습입니다.',
          en: 'The call is over as soon as the queue has stored the message. The page would wait only if the order service called a worker directly.',
        },
      },
      {
        id: 'refused',
        text: {
          ko: '받을 작업자가 없으므로 주문이 오류로 끝납니다.',
          en: 'The order fails because no worker can take it.',
        },
        why: {
          ko: '대기열은 받는 쪽이 없어도 메시지를 저장합니다. 로드 밸런서처럼 지금 살아 있는 대상에게 곧바로 넘겨야 할 때의 모습입니다.',
          en: 'A queue stores the message even when nobody is there to take it. The order would fail only if the queue, like a load balancer, had to forward it to a target that is alive now.',
        },
      },
      {
        id: 'late',
        correct: true,
        text: {
          ko: '주문은 평소처럼 끝나고 영수증만 늦어집니다.',
          en: 'The order completes; only the receipt is late.',
        },
        why: {
          ko: 'SendMessage가 성공하면 주문 서비스가 기다릴 일은 없습니다. 메시지는 대기열에 남아 있다가 돌아온 작업자가 폴링할 때 처리됩니다.',
          en: 'Once SendMessage has succeeded, the order service has nothing to wait for. The message stays in the queue until a worker is back and polls for it.',
        },
      },
      {
        id: 'lost',
        text: {
          ko: '주문은 끝나지만 영수증은 끝내 나오지 않습니다.',
          en: 'The order completes, but its receipt never comes.',
        },
        why: {
          ko: '기본 보존 기간은 4일이고, 표시 제한 시간은 누군가 메시지를 받은 뒤에야 흐릅니다. 메시지 보존 기간이 10분보다 짧다면 이렇게 됩니다.',
          en: 'The default retention is 4 days, and a visibility timeout starts only after somebody has received the message. The receipt would be lost only with a retention of less than ten minutes.',
        },
      },
    ],
    explain: {
      ko: '직접 호출은 두 서비스가 같은 순간에 살아 있어야 끝납니다. 대기열을 사이에 두면 주문 서비스는 저장까지만 기다리고, 작업자는 나중에 가져갑니다. 그래서 작업자가 10분 멈춰도 손님은 오류 대신 늦은 영수증을 받습니다.',
      en: 'A direct call needs both services alive at the same moment. With a queue between them, the order service waits only until the message is stored, and the workers fetch it later. So after ten minutes without workers, shoppers get a late receipt and not an error.',
    },
    facts: ['sqs-retention-default'],
    note: 'N16',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'send-who-waits',
    rev: 1,
    objective: 'decouple',
    section: 'send',
    stem: {
      ko: '주문 서비스가 영수증 대기열에 SendMessage를 호출해 방금 성공 응답을 받았습니다. 대기열 설정은 기본값입니다. 이 순간에 확실한 것을 모두 고르십시오.',
      en: 'The order service called SendMessage on the receipt queue and has just got a success response. The queue has its default settings. Select everything that is certain at this moment.',
    },
    options: [
      {
        id: 'delivered',
        text: {
          ko: 'SQS가 영수증 작업자 가운데 하나를 골라 메시지를 전달했습니다.',
          en: 'SQS has picked a receipt worker and handed the message to it.',
        },
        why: {
          ko: 'SQS는 작업자를 고르지 않으며, 작업자가 ReceiveMessage를 호출해야 메시지를 줍니다. SQS가 소비자에게 메시지를 밀어 넣는 서비스여야 맞는 말입니다.',
          en: 'SQS never picks a worker: a message leaves only in reply to a ReceiveMessage call. This would be certain only if SQS pushed messages to consumers.',
        },
      },
      {
        id: 'stored',
        correct: true,
        text: {
          ko: '주문 서비스가 꺼져도 작업자는 메시지를 받을 수 있습니다.',
          en: 'Workers can get the message even if the sender stops now.',
        },
        why: {
          ko: '성공 응답은 SQS가 메시지를 저장했다는 뜻입니다. 지우거나 보존 기간(기본 4일)이 지나기 전까지는 보낸 쪽의 상태와 관계없습니다.',
          en: 'A success response means that SQS has stored the message. Until it is deleted or its retention (4 days by default) is over, the state of the sender does not matter.',
        },
      },
      {
        id: 'running',
        text: {
          ko: '메시지를 받을 영수증 작업자가 적어도 하나는 실행 중입니다.',
          en: 'At least one receipt worker is running to take the message.',
        },
        why: {
          ko: '대기열에 보낼 때는 실행 중인 작업자가 하나도 없어도 됩니다. 작업자를 직접 호출해 답을 받았을 때 확실한 일입니다.',
          en: 'Sending to a queue needs no running worker at all. This would be certain if the reply had come from a worker called directly.',
        },
      },
      {
        id: 'free',
        correct: true,
        text: {
          ko: '주문 서비스는 영수증을 기다리지 않고 손님에게 답할 수 있습니다.',
          en: 'The order service can answer before any receipt is made.',
        },
        why: {
          ko: '영수증을 만드는 일은 나중에 다른 쪽이 하는 별개의 호출입니다. 주문 서비스가 기다릴 것은 저장뿐이고 저장은 끝났습니다.',
          en: 'Making the receipt happens later, through separate calls by somebody else. The order service had to wait only for storage, which is done.',
        },
      },
    ],
    explain: {
      ko: 'SendMessage의 성공은 저장했다는 뜻이지, 전달했거나 처리했다는 뜻이 아닙니다. 보내기와 받기는 서로 다른 때에 서로 다른 쪽이 하는 두 호출이기 때문입니다. 그래서 보낸 쪽은 받는 쪽이 있는지, 언제 일하는지 알 필요가 없습니다.',
      en: 'Success of SendMessage means stored, not delivered and not processed. Sending and receiving are two calls, made at different times by different parties. So the sender does not have to know whether a receiver exists or when it works.',
    },
    facts: ['sqs-retention-default'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'size-limit',
    rev: 1,
    objective: 'decouple',
    section: 'send',
    stem: {
      ko: '주문 서비스가 SQS에서 허용하는 가장 큰 메시지 하나를 SendMessage 호출 한 번으로 보냅니다. SQS 요금을 셀 때 이 호출은 요청 몇 건입니까?',
      en: 'With one SendMessage call, the order service sends one message of the largest size SQS allows. How many requests does that call count as on the SQS bill?',
    },
    value: 16,
    tolerance: 0,
    unit: { ko: '건', en: 'requests' },
    traps: [
      {
        value: 1,
        why: {
          ko: '요금은 64 KB마다 한 건으로 세므로 한 건으로 끝나는 것은 64 KB까지입니다. 크기와 관계없이 호출 한 번을 한 건으로 셀 때의 답입니다.',
          en: 'The bill counts one request per 64 KB, so only messages up to 64 KB count as one. This is the answer if every call were one request, whatever its size.',
        },
      },
      {
        value: 4,
        why: {
          ko: '256 KB는 예전 한도이고 지금의 최대 크기는 1 MiB입니다. 최대 크기가 256 KB일 때의 답입니다.',
          en: '256 KB is the old limit; today it is 1 MiB. This is the answer for a maximum of 256 KB.',
        },
      },
    ],
    explain: {
      ko: '메시지 하나에는 1 MiB, 곧 1,024 KB까지 담을 수 있습니다. 요금은 호출 수가 아니라 64 KB 조각 수로 세므로 1,024 ÷ 64 = 16건입니다. 1 MiB보다 큰 내용은 S3에 두고 메시지에는 위치만 담습니다.',
      en: 'One message can hold up to 1 MiB, that is 1,024 KB. The bill counts 64 KB chunks, not calls, so 1,024 ÷ 64 = 16 requests. Anything larger than 1 MiB goes to S3, and the message carries only its location.',
    },
    facts: ['sqs-message-size', 'sqs-billing-chunk'],
    checked: '2026-11-22',
  },
]);
