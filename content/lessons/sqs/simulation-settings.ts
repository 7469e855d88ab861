import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

export const parameters: Words['parameters'] = {
  rate: {
    name: { ko: '주문 빈도', en: 'Orders' },
    help: {
      ko: '한 번 보낼 때를 한 건으로 세요. 0이면 직접 보낼 때만 들어와요.',
      en: 'Counts sends; at 0 only what you send yourself arrives.',
    },
  },
  arrivals: {
    name: { ko: '들어오는 간격', en: 'Arrivals' },
    help: { ko: '고르게 또는 우연히 들어와요.', en: 'Evenly spaced or by chance.' },
    options: { even: { ko: '고르게', en: 'even' }, random: { ko: '우연히', en: 'random' } },
  },
  burst: {
    name: { ko: '한 번에 보내는 수', en: 'Messages per send' },
    help: {
      ko: 'SendMessageBatch 한 번에 묶어 보내요.',
      en: 'Sent together in one SendMessageBatch.',
    },
  },
  kind: {
    name: { ko: '대기열 유형', en: 'Type of queue' },
    help: { ko: '만들 때 정하고 나중에 바꿀 수 없어요.', en: 'Fixed when the queue is made.' },
    options: { standard: { ko: '표준', en: 'standard' }, fifo: { ko: 'FIFO', en: 'FIFO' } },
  },
  groups: {
    name: { ko: '메시지 그룹 수', en: 'Message groups' },
    help: {
      ko: 'FIFO에서 주문이 번갈아 들어가는 그룹의 수예요.',
      en: 'Orders go to so many groups in turn (FIFO).',
    },
  },
  visibility: {
    name: { ko: '표시 제한 시간', en: 'Visibility timeout' },
    help: {
      ko: '받은 메시지를 숨겨 두는 시간이에요.',
      en: 'How long a received message stays hidden.',
    },
  },
  service: {
    name: { ko: '처리 시간', en: 'Work per message' },
    help: { ko: '영수증 하나를 만드는 데 걸려요.', en: 'How long one receipt takes.' },
  },
  work: {
    name: { ko: '처리 시간의 차이', en: 'Work varies' },
    help: {
      ko: '늘 같거나, 절반에서 한 배 반까지 우연히 달라요.',
      en: 'Always the same, or by chance from half to one and a half.',
    },
    options: { even: { ko: '늘 같게', en: 'never' }, random: { ko: '우연히', en: 'by chance' } },
  },
  workers: {
    name: { ko: '작업자 수', en: 'Workers' },
    help: {
      ko: '그림에는 셋까지 보이고, 나머지는 기록에 나와요.',
      en: 'The figure shows three; the others appear in the log.',
    },
  },
  batch: {
    name: { ko: '한 번에 받는 수', en: 'Messages per receive' },
    help: {
      ko: '받은 만큼 차례로 처리해요. 뒤의 것은 기다리는 동안에도 시간이 가요.',
      en: 'Worked on one after the other; the clock of the later ones runs meanwhile.',
    },
  },
  wait: {
    name: { ko: '폴링 대기 시간', en: 'Wait of a poll' },
    help: {
      ko: '0이면 짧은 폴링(AWS의 기본값), 그보다 길면 긴 폴링이에요.',
      en: '0 is a short poll (AWS’s default), more is a long poll.',
    },
  },
  'poll-gap': {
    name: { ko: '헛된 폴링 뒤 쉬는 시간', en: 'Pause after an empty poll' },
    help: { ko: '짧은 폴링에서만 쓰여요.', en: 'Used with short polls only.' },
  },
  delay: {
    name: { ko: '지연', en: 'Delay' },
    help: {
      ko: '새 메시지가 이만큼 뒤에 처음 보여요.',
      en: 'New messages become visible this much later.',
    },
  },
  retention: {
    name: { ko: '보존 기간', en: 'Retention' },
    help: {
      ko: '들어온 때부터 세고, 지나면 사라져요.',
      en: 'Counted from the send; then the message vanishes.',
    },
  },
  'dead-letter': {
    name: { ko: 'DLQ 쓰기', en: 'Use a DLQ' },
    help: {
      ko: '끄면 처리할 수 없는 메시지가 끝없이 돌아와요.',
      en: 'Without it an unprocessable message returns for ever.',
    },
  },
  'max-receives': {
    name: { ko: '최대 수신 수', en: 'maxReceiveCount' },
    help: {
      ko: '이 횟수까지 받고, 그다음 수신에서 DLQ로 가요.',
      en: 'Received so often; the next receive moves it to the DLQ.',
    },
  },
  'dlq-retention': {
    name: { ko: 'DLQ의 보존 기간', en: 'Retention of the DLQ' },
    help: {
      ko: '표준은 처음 들어온 때부터, FIFO는 옮긴 때부터 세요.',
      en: 'Standard counts from the first send, FIFO from the move.',
    },
  },
  'in-flight-cap': {
    name: { ko: '처리 중 상한', en: 'In-flight cap' },
    help: {
      ko: 'AWS에서는 약 120,000이에요. 줄여서 한계를 볼 수 있어요.',
      en: 'About 120,000 on AWS; lower it to see the limit.',
    },
  },
  failure: {
    name: { ko: '처리 실패', en: 'Work fails' },
    help: {
      ko: '이 확률로 실패해 지우지 않아요.',
      en: 'With this chance it fails and does not delete.',
    },
  },
  resend: {
    name: { ko: '두 번 보내기', en: 'Sent twice' },
    help: {
      ko: '이 확률로 답을 잃어 1초 뒤 같은 메시지를 다시 보내요.',
      en: 'With this chance the answer is lost and the same is sent again 1 s later.',
    },
  },
  duplicate: {
    name: { ko: '중복 전달', en: 'Delivered twice' },
    help: {
      ko: '표준 대기열이 이 확률로 사본을 한 번 더 줘요.',
      en: 'A standard queue hands a copy out once more with this chance.',
    },
  },
  disorder: {
    name: { ko: '순서 바뀜', en: 'Disorder' },
    help: {
      ko: '표준 대기열이 이 확률로 앞뒤를 바꿔 줘요.',
      en: 'A standard queue swaps neighbours with this chance.',
    },
  },
  heartbeat: {
    name: { ko: '시간 늘리기', en: 'Extend the timeout' },
    help: {
      ko: '제한 시간의 절반마다 ChangeMessageVisibility를 불러요.',
      en: 'Calls ChangeMessageVisibility every half timeout.',
    },
  },
  idempotent: {
    name: { ko: '멱등성', en: 'Idempotent worker' },
    help: {
      ko: '영수증이 이미 있는지 먼저 보고, 있으면 만들지 않아요.',
      en: 'Looks first whether the receipt exists.',
    },
  },
  'fan-out': {
    name: { ko: 'SNS 주제에도 게시', en: 'Publish to the topic too' },
    help: {
      ko: '주문마다 재고와 알림 대기열에 사본이 하나씩 생겨요.',
      en: 'Stock and email queue each get a copy of every order.',
    },
  },
  latency: {
    name: { ko: '한 번 오가는 시간', en: 'One way over the network' },
    help: {
      ko: '눈에 보이도록 실제보다 느리게 잡았어요.',
      en: 'Slower than in reality, so that you can see it.',
    },
  },
};

const group = {
  name: { ko: '그룹', en: 'Group' },
  help: {
    ko: 'FIFO의 그룹 번호예요. 0이면 번갈아 가요.',
    en: 'Number of the FIFO group; 0 takes them in turn.',
  },
};

export const commands: Words['commands'] = {
  send: {
    name: { ko: '주문 보내기', en: 'Send orders' },
    arguments: {
      count: {
        name: { ko: '개수', en: 'How many' },
        help: { ko: '한 번에 묶어 보내요.', en: 'Sent in one batch.' },
      },
      group,
    },
  },
  'send-poison': {
    name: { ko: '깨진 메시지 보내기', en: 'Send a broken message' },
    help: {
      ko: '고치기 전에는 누가 받아도 실패해요.',
      en: 'Everybody fails on it until the program is mended.',
    },
    arguments: { group },
  },
  kill: {
    name: { ko: '멈추기', en: 'Stop it' },
    help: { ko: '일하던 도중에 갑자기 멈춰요.', en: 'It dies in the middle of its work.' },
  },
  restore: { name: { ko: '다시 켜기', en: 'Start it again' } },
  'add-worker': {
    name: { ko: '작업자 늘리기', en: 'Add a worker' },
    help: { ko: '같은 대기열을 함께 폴링해요.', en: 'It polls the same queue.' },
  },
  'set-visibility': {
    name: { ko: '표시 제한 시간 바꾸기', en: 'Set the visibility timeout' },
    help: { ko: '다음 수신부터 쓰여요.', en: 'Used from the next receive on.' },
    arguments: {
      visibility: {
        name: { ko: '시간', en: 'Timeout' },
        help: { ko: '대기열의 새 기본값이에요.', en: 'The new default of the queue.' },
      },
    },
  },
  repair: {
    name: { ko: '영수증 프로그램 고치기', en: 'Mend the receipt program' },
    help: {
      ko: '이제 깨진 메시지도 처리해요.',
      en: 'From now on it processes broken messages too.',
    },
  },
  redrive: {
    name: { ko: 'DLQ에서 되돌리기', en: 'Redrive the DLQ' },
    help: {
      ko: '고친 다음에 되돌려야 다시 실패하지 않아요.',
      en: 'Mend first, or they fail again.',
    },
  },
};
