import { defineQuiz } from '@/lib/grade/item';

/** Sections visibility and dead-letter. */
export const handleItems = defineQuiz([
  {
    kind: 'order',
    id: 'receive-delete-order',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    stem: {
      ko: '작업자 A가 메시지 하나로 영수증을 만듭니다. 어느 단계에서 멈추더라도 영수증이 빠지거나 두 장이 되지 않는 차례로 놓으십시오.',
      en: 'Worker A makes a receipt from one message. Put the steps in an order that leaves exactly one receipt, wherever the worker stops.',
    },
    steps: [
      {
        id: 'receive',
        text: {
          ko: '작업자가 ReceiveMessage를 호출합니다.',
          en: 'The worker calls ReceiveMessage.',
        },
        why: {
          ko: 'SQS는 먼저 보내지 않으므로 작업자의 호출에서 시작합니다.',
          en: 'SQS does not send anything by itself, so everything starts with a call by the worker.',
        },
      },
      {
        id: 'hide',
        text: {
          ko: 'SQS가 메시지를 숨기고 수신 핸들과 함께 돌려줍니다.',
          en: 'SQS hides the message and returns it with a receipt handle.',
        },
        why: {
          ko: '이때부터 표시 제한 시간이 흐르고 다른 작업자에게는 보이지 않습니다. 지운 것은 아니어서 시간이 지나면 다시 보입니다.',
          en: 'The visibility timeout starts now, and other workers no longer see the message. It is not deleted, so it becomes visible again when the time is over.',
        },
      },
      {
        id: 'check',
        text: {
          ko: '작업자가 같은 주문의 영수증이 이미 있는지 보고, 있으면 만들지 않기로 합니다.',
          en: 'The worker looks for a receipt of the same order and, if there is one, decides not to make another.',
        },
        why: {
          ko: '메시지는 두 번 올 수 있으므로, 만들기 전에 확인해야 같은 일을 되풀이하지 않습니다.',
          en: 'A message may come twice, so check before the work to avoid doing it again.',
        },
      },
      {
        id: 'make',
        text: {
          ko: '작업자가 영수증을 만들어 주문 번호로 된 이름에 저장합니다.',
          en: 'The worker makes the receipt and saves it under the order number.',
        },
        why: {
          ko: '저장하기 전에 메시지를 지우면, 작업자가 멈췄을 때 영수증이 빠집니다. 이름이 주문 번호이므로 다시 만들어도 한 장입니다.',
          en: 'If the message were deleted before this, a worker that stops would leave no receipt. Because the file name is the order number, making it again still leaves one.',
        },
      },
      {
        id: 'delete',
        text: {
          ko: '작업자가 가장 최근에 받은 수신 핸들로 DeleteMessage를 호출합니다.',
          en: 'The worker calls DeleteMessage with the newest receipt handle.',
        },
        why: {
          ko: '삭제는 일이 끝났다고 알리는 것이므로 맨 끝입니다. 그 전에 멈추면 메시지가 다시 보여 다른 작업자가 이어받습니다.',
          en: 'Deleting tells SQS that the work is done, so it comes last. If the worker stops before it, the message becomes visible again and another worker takes over.',
        },
      },
    ],
    explain: {
      ko: '수신은 메시지를 잠시 숨길 뿐 지우지 않습니다. 그래서 결과를 저장한 뒤에 지우면 어디에서 멈춰도 메시지가 다시 보여 일이 이어집니다. 그 대신 같은 일을 두 번 하게 될 수 있으므로, 만들기 전에 확인하고 주문 번호로 저장해 결과를 하나로 만듭니다.',
      en: 'Receiving hides a message for a while but does not delete it. If you delete only after the result is saved, the message becomes visible again wherever the worker stopped, and the work continues. In return, work may be done twice, so you check first and save under the order number to keep one result.',
    },
    facts: ['sqs-receive-hides'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'crash-return',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    concept: 'visibility-timeout',
    stem: {
      ko: '작업자 A가 0초에 영수증 메시지를 받고 5초에 멈춰 돌아오지 않습니다. 표시 제한 시간은 기본값이고 아무도 바꾸지 않으며, 드물게 생기는 중복 전달은 없다고 봅니다. 다른 작업자는 빠르면 몇 초에 이 메시지를 받을 수 있습니까?',
      en: 'Worker A receives a receipt message at second 0, stops at second 5 and does not come back. The visibility timeout has its default value, nobody changes it, and you can ignore rare duplicate deliveries. At which second can another worker receive the message at the earliest?',
    },
    value: 30,
    tolerance: 0,
    unit: { ko: '초', en: 'seconds' },
    traps: [
      {
        value: 5,
        why: {
          ko: 'SQS에는 작업자와 이어 둔 연결이 없어 작업자가 멈춘 것을 알지 못합니다. 연결이 끊기는 즉시 메시지를 되돌리는 RabbitMQ일 때의 답입니다.',
          en: 'SQS keeps no connection to the worker, so it does not notice that the worker stopped. This is the answer for RabbitMQ, which requeues a message as soon as the connection is gone.',
        },
      },
      {
        value: 0,
        why: {
          ko: '기본값에서는 받는 순간부터 30초 동안 숨겨집니다. 표시 제한 시간이 0초여서 받아도 숨지 않을 때의 답입니다.',
          en: 'By default the message is hidden for 30 seconds from the moment it is received. This is the answer for a visibility timeout of 0, with which receiving does not hide it.',
        },
      },
      {
        value: 35,
        why: {
          ko: '시계는 메시지를 받은 때에 이미 시작되었습니다. 작업자가 멈춘 때부터 30초를 셀 때의 답입니다.',
          en: 'The clock already started when the message was received. This is the answer if the 30 seconds were counted from the moment the worker stopped.',
        },
      },
      {
        value: 20,
        why: {
          ko: '20초는 긴 폴링이 메시지를 기다리는 최대 시간이고, 받은 메시지를 숨기는 시간은 30초입니다. 긴 폴링의 최대 대기 시간만큼 숨겨질 때의 답입니다.',
          en: 'The 20 seconds are the longest wait of long polling for a message; a received message is hidden for 30. This is the answer if it were hidden for that wait.',
        },
      },
    ],
    explain: {
      ko: 'SQS는 작업자가 살아 있는지 지켜보지 않고 시간만 잽니다. 시계는 받은 순간에 시작하고 기본값은 30초이므로, 언제 멈췄든 30초에 다시 보입니다. 그래서 표시 제한 시간은 보통 걸리는 처리 시간보다 길게, 고장 난 뒤 기다릴 수 있는 시간보다는 짧게 정합니다.',
      en: 'SQS does not watch whether a worker is alive; it only measures time. The clock starts at the receive and runs for 30 seconds by default, so the message is back at second 30 whenever the worker stopped. That is why a visibility timeout should be longer than the usual work but no longer than the delay you can accept after a failure.',
    },
    facts: ['sqs-visibility-default'],
    note: 'N15',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'duplicate-duty',
    rev: 1,
    objective: 'visibility',
    section: 'visibility',
    concept: 'standard-queue',
    stem: {
      ko: '영수증 대기열은 표준 대기열입니다. 같은 메시지가 두 번 와도 한 주문의 영수증은 하나여야 하고, 작업자가 중간에 멈춰도 영수증이 빠지면 안 됩니다. 보기에서 따로 말하지 않으면 작업자는 일을 마친 뒤 메시지를 지웁니다. 그 방법 하나만으로 두 조건을 지키는 것을 모두 고르십시오.',
      en: 'The receipt queue is a standard queue. An order must have one receipt even if its message comes twice, and no receipt may be missing even if a worker stops midway. Unless an option says otherwise, a worker deletes the message after its work. Select every method that meets both conditions by itself.',
    },
    options: [
      {
        id: 'same-name',
        correct: true,
        text: {
          ko: 'PDF를 주문 번호로 된 이름에 저장하고, 다시 만들면 덮어씁니다.',
          en: 'Save the PDF under the order number, so that a second run overwrites it.',
        },
        why: {
          ko: '몇 번 처리해도 결과는 같은 파일 하나입니다. 저장한 뒤에 지우므로 중간에 멈춰도 메시지가 다시 보입니다.',
          en: 'However often it runs, the result is the same single file. The message is deleted after saving, so it becomes visible again if the worker stops midway.',
        },
      },
      {
        id: 'hide-long',
        text: {
          ko: '표시 제한 시간을 최대 12시간으로 늘려, 메시지가 다시 오는 것을 막습니다.',
          en: 'Raise the visibility timeout to its 12-hour maximum, so that no message comes again.',
        },
        why: {
          ko: '표준 대기열은 그 시간 안에도 드물게 같은 메시지를 또 줄 수 있고, 12시간 뒤에는 지우지 못한 메시지가 다시 보입니다. 표시 제한 시간이 중복을 확실히 막아 주어야 통하는 방법입니다.',
          en: 'A standard queue can, rarely, deliver a copy within that time, and after 12 hours a message that was not deleted is back. This would work only if a visibility timeout guaranteed no duplicates.',
        },
      },
      {
        id: 'transaction',
        correct: true,
        text: {
          ko: 'PDF와 주문 번호를 한 트랜잭션으로 저장하되, 이미 있는 번호는 거절합니다.',
          en: 'Save the PDF and the order number in one transaction that rejects an existing number.',
        },
        why: {
          ko: '두 번째 저장은 같은 번호가 이미 있어 거절되므로 영수증은 하나입니다. 둘을 함께 저장하므로 번호만 남고 PDF가 빠지는 일도 없습니다.',
          en: 'The second save is rejected because the number exists, so one receipt remains. As both are saved together, there is never a number without its PDF.',
        },
      },
      {
        id: 'delete-first',
        text: {
          ko: '메시지를 받자마자 먼저 지운 다음, 아무도 다시 받지 못할 때 PDF를 만듭니다.',
          en: 'Delete the message on receiving it, then make the PDF when nobody else can receive it.',
        },
        why: {
          ko: '지운 뒤 멈추면 영수증이 빠지고, 표준 대기열에서는 지운 메시지도 드물게 다시 올 수 있습니다. 작업자가 멈추지 않고 지운 메시지도 다시 오지 않아야 통하는 방법입니다.',
          en: 'A worker that stops after deleting leaves no receipt, and a standard queue can, rarely, deliver a copy of a deleted message. This would work only if workers never stopped and no copy could come after a delete.',
        },
      },
    ],
    explain: {
      ko: '표준 대기열은 최소 한 번 전달을 약속할 뿐, 한 번만 온다고 보장하지 않습니다. 다시 오지 못하게 막는 대신 다시 와도 결과가 같게 하는 성질이 멱등성입니다. 여기에 저장한 뒤 지우는 차례를 더하면 중복과 누락을 함께 막습니다.',
      en: 'A standard queue delivers a message at least once and does not guarantee that it comes only once. Rather than trying to stop the second delivery, an idempotent worker makes it harmless: the result stays the same. Together with deleting only after saving, this prevents both duplicates and gaps.',
    },
    facts: ['sqs-visibility-max'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'dlq-when',
    rev: 1,
    objective: 'dead-letter',
    section: 'dead-letter',
    concept: 'dead-letter',
    stem: {
      ko: '어떤 주문 메시지에 영수증 작업자가 읽지 못하는 글자가 있어, 어느 작업자가 받아도 처리에 실패하고 지우지 못합니다. 영수증 대기열의 최대 수신 수(maxReceiveCount)가 3이면, 이 메시지는 몇 번째 수신 시도에서 작업자 대신 DLQ로 갑니까?',
      en: 'An order message contains a character that the receipt workers cannot read, so whoever gets it fails and does not delete it. The receipt queue has maxReceiveCount = 3. How many receive attempts does it take, counting the one that sends the message to the DLQ instead of to a worker?',
    },
    value: 4,
    tolerance: 0,
    unit: { ko: '번째', en: 'attempts' },
    traps: [
      {
        value: 3,
        why: {
          ko: '수신 횟수가 3을 넘을 때 옮기므로 세 번째까지는 작업자가 받습니다. 3에 이르는 때에 옮길 때의 답입니다.',
          en: 'The message is moved when the count goes over 3, so a worker still gets it the third time. This is the answer if it were moved on reaching 3.',
        },
      },
      {
        value: 10,
        why: {
          ko: '여기서는 최대 수신 수를 3으로 정했고, 10은 값을 정하지 않았을 때의 최대 수신 수입니다. 최대 수신 수가 9일 때의 답입니다.',
          en: 'Here maxReceiveCount is set to 3; ten is the value you get without setting one. This is the answer for a maxReceiveCount of 9.',
        },
      },
    ],
    explain: {
      ko: '최대 수신 수는 작업자가 받을 수 있는 횟수입니다. 세 번째까지는 작업자가 받아 다시 해 볼 수 있고, 네 번째 시도에서 수신 횟수가 3을 넘으므로 SQS가 메시지를 DLQ로 옮깁니다. 그래서 처리할 수 없는 메시지를 작업자가 끝없이 되풀이해 받지 않습니다.',
      en: 'maxReceiveCount is how often workers may receive a message. Up to the third time a worker gets it and may try again; at the fourth attempt the count goes over 3, and SQS moves the message to the DLQ. So workers do not receive a message that nobody can process again and again.',
    },
    facts: ['sqs-dlq-default'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'poison-path',
    rev: 1,
    objective: 'dead-letter',
    section: 'dead-letter',
    concept: 'dead-letter',
    scene: 'poison',
    pick: 'node',
    stem: {
      ko: '모든 작업자가 처리하지 못한 주문 메시지가 이제 DLQ에 있습니다. 수신 횟수를 세다가 한도를 넘자 메시지를 DLQ로 옮긴 것은 그림의 어느 부분입니까?',
      en: 'An order message that every worker failed to process is now in the DLQ. Which part of the picture counted its receives and moved it there when they went over the limit?',
    },
    candidates: [
      {
        id: 'orders',
        why: {
          ko: '주문 서비스는 SendMessage가 성공한 뒤로 이 메시지를 다루지 않습니다. 실패한 메시지가 보낸 쪽으로 되돌아가야 맞는 답입니다.',
          en: 'After a successful SendMessage the order service has nothing more to do with the message. This would be right only if failed messages went back to the sender.',
        },
      },
      {
        id: 'queue',
        correct: true,
        why: {
          ko: '영수증 대기열의 리드라이브 정책에 최대 수신 수와 목적지 DLQ가 적혀 있습니다. SQS는 이 대기열에서 수신 횟수를 세다가 한도를 넘으면 스스로 옮깁니다.',
          en: 'The redrive policy of the receipt queue names the limit and the target DLQ. SQS counts the receives on this queue and moves the message by itself when they go over the limit.',
        },
      },
      {
        id: 'worker-a',
        why: {
          ko: '작업자는 메시지를 지우지 못했을 뿐 SQS에 실패를 알리지 않습니다. 작업자가 실패를 알아채고 메시지를 DLQ에 직접 보내야 맞는 답입니다.',
          en: 'The worker only fails to delete the message; it reports nothing to SQS. This would be right only if the worker sent the message to the DLQ itself.',
        },
      },
      {
        id: 'dlq',
        why: {
          ko: 'DLQ는 옮겨 온 메시지를 받아 두는 보통의 대기열이고, 수신 한도는 원래 대기열에 있습니다. DLQ가 다른 대기열을 살펴 실패한 메시지를 끌어와야 맞는 답입니다.',
          en: 'A DLQ is an ordinary queue that keeps what is moved into it; the limit is set on the source queue. This would be right only if a DLQ watched other queues and pulled failed messages in.',
        },
      },
    ],
    explain: {
      ko: '수신 횟수를 아는 것은 메시지를 주는 영수증 대기열뿐입니다. 작업자마다 따로 실패하면 어느 작업자도 전체 횟수를 알 수 없습니다. 그래서 한도와 목적지를 원래 대기열에 적어 두고, 한도를 넘은 메시지는 SQS가 옮깁니다.',
      en: 'Only the receipt queue, which hands out the message, knows how often it was received. When different workers fail in turn, none of them knows the total. So the limit and the target are set on the source queue, and SQS moves what goes over the limit.',
    },
    facts: ['sqs-dlq-default'],
    checked: '2026-11-22',
  },
]);
