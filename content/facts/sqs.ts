import { defineFacts } from '@/lib/lesson/fact';

const guide = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide';
const api = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference';

const messageQuotas = {
  label: 'SQS Developer Guide: quotas-messages',
  url: `${guide}/quotas-messages.html`,
};
const standardQuotas = {
  label: 'SQS Developer Guide: quotas-queues',
  url: `${guide}/quotas-queues.html`,
};
const fifoThrottling = {
  label: 'SQS Developer Guide: troubleshooting-fifo-throttling-issues',
  url: `${guide}/troubleshooting-fifo-throttling-issues.html`,
};
const createQueue = {
  label: 'SQS API Reference: CreateQueue',
  url: `${api}/API_CreateQueue.html`,
};
const receiveMessage = {
  label: 'SQS API Reference: ReceiveMessage',
  url: `${api}/API_ReceiveMessage.html`,
};
const sendMessage = {
  label: 'SQS API Reference: SendMessage',
  url: `${api}/API_SendMessage.html`,
};
const changeVisibility = {
  label: 'SQS API Reference: ChangeMessageVisibility',
  url: `${api}/API_ChangeMessageVisibility.html`,
};

export const sqsFacts = defineFacts({
  'sqs-message-size': {
    value: { ko: '1 MiB', en: '1 MiB' },
    sentence: {
      ko: 'SQS 메시지 하나는 본문과 속성을 합해 최대 1 MiB(1,048,576바이트)이며, 대기열의 기본 최대 크기도 1 MiB입니다.',
      en: 'One SQS message, body and attributes together, is at most 1 MiB (1,048,576 bytes), which is also the default maximum of a queue.',
    },
    source: messageQuotas,
    sheet: 'Q02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-batch': {
    value: { ko: '10개', en: '10 messages' },
    sentence: {
      ko: '호출 한 번으로 최대 10개의 메시지를 보내거나 받거나 지울 수 있으며, 한 번에 보내는 메시지의 합계도 1 MiB를 넘을 수 없습니다.',
      en: 'One call sends, receives or deletes at most 10 messages, and everything sent in one batch must also fit in 1 MiB.',
    },
    source: messageQuotas,
    sheet: 'Q03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-billing-chunk': {
    value: { ko: '64 KB', en: '64 KB' },
    sentence: {
      ko: '요금은 내용 64 KB마다 요청 1건으로 세며, 64 KB가 안 되는 나머지도 1건입니다.',
      en: 'Every 64 KB of payload is billed as one request; a remainder below 64 KB also counts as one.',
    },
    source: { label: 'Amazon SQS features', url: 'https://aws.amazon.com/sqs/features/' },
    sheet: 'Q02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-retention-default': {
    value: { ko: '4일', en: '4 days' },
    sentence: {
      ko: '메시지는 따로 정하지 않으면 대기열에 들어온 때부터 4일 동안 보관됩니다. 그때까지 지우지 않은 메시지는 처리 중이라도 사라집니다.',
      en: 'Unless you set another value, a message is kept for 4 days from the moment it enters the queue; after that it is gone, even if a worker is processing it.',
    },
    source: messageQuotas,
    sheet: 'Q04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-retention-range': {
    value: { ko: '60초에서 14일', en: '60 seconds to 14 days' },
    sentence: {
      ko: '대기열의 보존 기간은 60초에서 14일까지 정할 수 있습니다.',
      en: 'The retention period of a queue can be set anywhere from 60 seconds to 14 days.',
    },
    source: messageQuotas,
    sheet: 'Q04',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-visibility-default': {
    value: { ko: '30초', en: '30 seconds' },
    sentence: {
      ko: '표시 제한 시간의 기본값은 30초이며, 대기열마다 또는 수신 호출마다 바꿀 수 있습니다.',
      en: 'The visibility timeout is 30 seconds by default and can be changed per queue or per receive call.',
    },
    source: createQueue,
    sheet: 'Q05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-visibility-max': {
    value: { ko: '12시간', en: '12 hours' },
    sentence: {
      ko: '표시 제한 시간은 0초에서 12시간까지 정할 수 있으며, 도중에 늘리더라도 한 번의 수신이 숨겨 두는 시간은 모두 합해 12시간을 넘을 수 없습니다.',
      en: 'The visibility timeout ranges from 0 seconds to 12 hours; even when extended, one receive can hide a message for no more than 12 hours in total.',
    },
    source: changeVisibility,
    sheet: 'Q05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-short-poll-default': {
    value: { ko: '0초', en: '0 seconds' },
    sentence: {
      ko: '수신 대기 시간의 기본값은 0초, 곧 짧은 폴링입니다. 일부 서버만 살펴보고 바로 답하므로 메시지가 있어도 빈 응답이 올 수 있습니다.',
      en: 'The receive wait time is 0 seconds by default, which means short polling: SQS asks only some of its servers and answers at once, possibly with nothing although messages exist.',
    },
    source: createQueue,
    sheet: 'Q08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-long-poll-max': {
    value: { ko: '20초', en: '20 seconds' },
    sentence: {
      ko: '긴 폴링은 최대 20초 동안 모든 서버를 살피며 기다리고, 메시지가 하나라도 있으면 바로 답합니다.',
      en: 'Long polling asks every server, waits up to 20 seconds, and answers as soon as at least one message is available.',
    },
    source: receiveMessage,
    sheet: 'Q08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-in-flight': {
    value: { ko: '120,000개', en: '120,000 messages' },
    sentence: {
      ko: '받았지만 아직 지우지 않은 메시지는 대기열마다 최대 120,000개까지 둘 수 있습니다(표준 대기열은 근삿값). 저장해 둔 메시지의 수에는 제한이 없습니다.',
      en: 'A queue can have at most 120,000 messages received but not yet deleted (an approximate figure for standard queues); the number of stored messages is unlimited.',
    },
    source: standardQuotas,
    sheet: 'Q09',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-delay-max': {
    value: { ko: '15분', en: '15 minutes' },
    sentence: {
      ko: '새 메시지를 처음 보이기 전까지 최대 15분 늦출 수 있으며, 기본값은 0초입니다. FIFO 대기열에서는 메시지마다 다르게 정할 수 없습니다.',
      en: 'The first appearance of a new message can be delayed by up to 15 minutes; the default is 0 seconds. FIFO queues do not allow a delay per message.',
    },
    source: sendMessage,
    sheet: 'Q10',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-dlq-default': {
    value: { ko: '10회', en: '10 receives' },
    sentence: {
      ko: 'DLQ를 연결할 때 maxReceiveCount를 따로 정하지 않으면 10회입니다. 수신 횟수가 이 값을 넘는 순간 메시지는 작업자 대신 DLQ로 갑니다.',
      en: 'If you attach a DLQ without setting maxReceiveCount, it is 10 receives; once the receive count exceeds it, the message goes to the DLQ instead of a worker.',
    },
    source: createQueue,
    sheet: 'Q11',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-fifo-rate': {
    value: { ko: '초당 300회', en: '300 calls per second' },
    sentence: {
      ko: '고처리량 모드를 켜지 않은 FIFO 대기열은 보내기, 받기, 지우기 작업마다 초당 300회까지 호출할 수 있습니다.',
      en: 'Without high-throughput mode, a FIFO queue accepts 300 calls per second for each action: send, receive and delete.',
    },
    source: fifoThrottling,
    sheet: 'Q16',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-fifo-batch-rate': {
    value: { ko: '초당 3,000개', en: '3,000 messages per second' },
    sentence: {
      ko: '고처리량 모드를 켜지 않은 FIFO 대기열도 10개씩 묶어 호출하면 작업마다 초당 3,000개의 메시지를 다룰 수 있습니다.',
      en: 'Without high-throughput mode, a FIFO queue handles up to 3,000 messages per second for each action when calls carry batches of 10.',
    },
    source: fifoThrottling,
    sheet: 'Q16',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'sqs-dedup-window': {
    value: { ko: '5분', en: '5 minutes' },
    sentence: {
      ko: 'FIFO 대기열은 같은 중복 제거 ID로 5분 안에 다시 보낸 메시지를 접수하되 다시 전달하지 않습니다. 첫 메시지를 이미 지웠어도 그렇습니다.',
      en: 'A FIFO queue accepts a message re-sent with the same deduplication ID within 5 minutes but does not deliver it again, even if the first one was already deleted.',
    },
    source: sendMessage,
    sheet: 'Q15',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
