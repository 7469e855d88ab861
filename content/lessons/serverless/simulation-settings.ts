import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** Words for what can be set before a run. */
export const parameters: Words['parameters'] = {
  rate: {
    name: { ko: '초당 주문', en: 'Orders per second' },
    help: { ko: '손님들이 보내는 주문이에요.', en: 'What shoppers send.' },
  },
  arrivals: {
    name: { ko: '주문 간격', en: 'Gaps between orders' },
    help: { ko: '고르게 오거나 우연히 몰려요.', en: 'Even, or bunched by chance.' },
    options: {
      even: { ko: '고르게', en: 'Even' },
      random: { ko: '우연히', en: 'Random' },
    },
  },
  retries: {
    name: { ko: '앱의 재시도', en: 'Retries of the app' },
    help: {
      ko: '429나 500번대를 받으면 1초 뒤 같은 주문을 이만큼까지 다시 보내요.',
      en: 'On 429 or 5xx the app sends the same order again after a second, this many times at most.',
    },
  },
  idempotent: {
    name: { ko: '멱등성', en: 'Idempotent' },
    help: {
      ko: '켜면 태스크가 이미 저장한 주문 번호를 다시 저장하지 않아요.',
      en: 'When on, tasks do not store an order number that is there already.',
    },
  },
  'api-rate': {
    name: { ko: '초당 요청 한도', en: 'Request rate limit' },
    help: { ko: '토큰이 초당 이만큼 차요.', en: 'Tokens that flow in each second.' },
  },
  'api-burst': {
    name: { ko: '버스트 한도', en: 'Burst limit' },
    help: { ko: '버킷에 모이는 토큰의 최대예요.', en: 'Most tokens the bucket holds.' },
  },
  timeout: {
    name: { ko: '통합 제한 시간', en: 'Integration timeout' },
    help: {
      ko: 'haru-api가 백엔드의 답을 기다리는 시간이에요.',
      en: 'How long haru-api waits for the backend.',
    },
  },
  work: {
    name: { ko: '코드가 일하는 시간', en: 'Work of the code' },
    help: { ko: '저장하기 전에 드는 시간이에요.', en: 'Time before the order is stored.' },
  },
  concurrency: {
    name: { ko: '태스크가 함께 처리하는 수', en: 'Requests at once per task' },
    help: {
      ko: '넘는 요청은 그 태스크에서 차례를 기다려요.',
      en: 'More than these wait their turn at the task.',
    },
  },
  minimum: {
    name: { ko: '최소 용량', en: 'Minimum capacity' },
    help: { ko: '한가해도 이만큼은 남아요.', en: 'This many stay when it is quiet.' },
  },
  maximum: {
    name: { ko: '최대 용량', en: 'Maximum capacity' },
    help: { ko: '바빠도 이보다 늘지 않아요.', en: 'No more than this when it is busy.' },
  },
  target: {
    name: { ko: '태스크마다 목표', en: 'Target per task' },
    help: {
      ko: '태스크 하나가 초당 이만큼 받도록 수를 맞춰요.',
      en: 'Scaling aims at this many requests a second on each task.',
    },
  },
  look: {
    name: { ko: '부하를 살피는 간격', en: 'Looks at the load' },
    help: {
      ko: '자동 조정이 이 간격마다 지난 기간의 평균을 봐요.',
      en: 'Scaling looks at the average of each period of this length.',
    },
  },
  pull: {
    name: { ko: '이미지를 받는 시간', en: 'Time to pull' },
    help: { ko: '새 태스크가 시작할 때 들어요.', en: 'Part of the start of a new task.' },
  },
  'deregistration-delay': {
    name: { ko: '등록 취소 지연', en: 'Deregistration delay' },
    help: {
      ko: '빠지는 태스크가 받던 요청을 마칠 수 있는 가장 긴 시간이에요.',
      en: 'The longest a leaving task has for its open requests.',
    },
  },
  exit: {
    name: { ko: '스스로 끝나는 시간', en: 'Time to exit' },
    help: { ko: 'SIGTERM을 받고 마무리하는 데 들어요.', en: 'What containers need after SIGTERM.' },
  },
  'stop-timeout': {
    name: { ko: '중지 제한 시간', en: 'Stop timeout' },
    help: {
      ko: 'SIGTERM 뒤 이만큼 기다렸다가 SIGKILL로 끝내요.',
      en: 'The wait between SIGTERM and SIGKILL.',
    },
  },
  nat: {
    name: { ko: 'NAT로 가는 기본 경로', en: 'Default route to NAT' },
    help: {
      ko: '켜면 두 서브넷의 표에 0.0.0.0/0 → NAT가 있어요.',
      en: 'When on, both tables have 0.0.0.0/0 to a NAT gateway.',
    },
  },
  'call-timeout': {
    name: { ko: 'DynamoDB 호출의 제한 시간', en: 'Timeout of a DynamoDB call' },
    help: {
      ko: '답이 없으면 코드가 이만큼 기다려요.',
      en: 'How long the code waits when no answer comes.',
    },
  },
  'call-attempts': {
    name: { ko: '코드의 호출 횟수', en: 'Attempts of a call' },
    help: {
      ko: '거절되거나 답이 없으면 이만큼까지 불러요.',
      en: 'How often the code calls when refused or unanswered.',
    },
  },
  'table-capacity': {
    name: { ko: '테이블의 초당 쓰기', en: 'Writes per second of the table' },
    help: { ko: '0이면 제한이 없어요.', en: '0 means no limit.' },
  },
  receipts: {
    name: { ko: '영수증', en: 'Receipts' },
    help: {
      ko: '저장한 뒤 영수증을 어디에서 만들지 정해요.',
      en: 'Where the receipt is made after the order is stored.',
    },
    options: {
      none: { ko: '만들지 않음', en: 'None' },
      inside: { ko: '태스크가 답하기 전에', en: 'In the task, before the answer' },
      queue: { ko: '대기열에 맡기고 202', en: 'Behind a queue, with 202' },
    },
  },
  'receipt-work': {
    name: { ko: '영수증을 만드는 시간', en: 'Time to make a receipt' },
    help: { ko: '통합 제한 시간과 견주어 보세요.', en: 'Compare it with the integration timeout.' },
  },
};

/** Words for what can be done while a run goes on. */
export const commands: Words['commands'] = {
  send: {
    name: { ko: '요청 보내기', en: 'Send requests' },
    help: {
      ko: '하나만 보내면 걸음마다 기록해요.',
      en: 'A single one is followed step by step.',
    },
    arguments: {
      kind: {
        name: { ko: '요청', en: 'Request' },
        help: { ko: '무엇을 보낼지 골라요.', en: 'What to send.' },
        options: {
          order: { ko: '주문', en: 'Order' },
          'unknown-path': { ko: '없는 경로', en: 'Unknown path' },
          'too-large': { ko: '10 MB를 넘는 본문', en: 'Body above 10 MB' },
        },
      },
      count: {
        name: { ko: '개수', en: 'How many' },
        help: { ko: '한순간에 함께 보내요.', en: 'All at the same moment.' },
      },
    },
  },
  'change-rate': {
    name: { ko: '주문 수 바꾸기', en: 'Change the order rate' },
    help: { ko: '할인 행사를 시작하거나 끝내요.', en: 'Starts or ends the sale.' },
    arguments: {
      rate: {
        name: { ko: '초당 주문', en: 'Orders per second' },
        help: { ko: '이제부터 오는 주문이에요.', en: 'What comes from now on.' },
      },
    },
  },
  'kill-task': {
    name: { ko: '태스크 하나 죽이기', en: 'Kill a task' },
    help: {
      ko: '이 서브넷에서 가장 오래된 태스크의 필수 컨테이너가 끝나요.',
      en: 'An essential container of the oldest task here ends.',
    },
  },
  'hang-task': {
    name: { ko: '태스크 하나 멎게 하기', en: 'Hang a task' },
    help: {
      ko: '연결은 받지만 답하지 않아요.',
      en: 'It takes connections and answers nothing.',
    },
  },
  'slow-tasks': {
    name: { ko: '태스크를 느리게', en: 'Slow the tasks' },
    help: {
      ko: '이 서브넷의 태스크에 걸리는 시간을 더해요. 0이면 원래대로예요.',
      en: 'Adds time to the work of the tasks here. 0 takes it away.',
    },
    arguments: {
      seconds: {
        name: { ko: '더 걸리는 시간', en: 'Extra time' },
        help: { ko: '일마다 더 드는 초예요.', en: 'Seconds added to each piece of work.' },
      },
    },
  },
  'break-route': {
    name: { ko: 'DynamoDB 경로 끊기', en: 'Break the route to DynamoDB' },
    help: {
      ko: '이 서브넷의 라우팅 테이블에서 엔드포인트를 떼어요.',
      en: 'Takes the endpoint out of the route table of this subnet.',
    },
  },
  'restore-route': {
    name: { ko: 'DynamoDB 경로 잇기', en: 'Restore the route' },
  },
  'close-balancer': {
    name: { ko: '보안 그룹 닫기', en: 'Close its security group' },
    help: {
      ko: '로드 밸런서의 인바운드 규칙을 모두 지워요.',
      en: 'Removes all inbound rules of the load balancer.',
    },
  },
  'open-balancer': { name: { ko: '보안 그룹 열기', en: 'Open its security group' } },
  'cut-link': {
    name: { ko: '링크 ENI 끊기', en: 'Cut the link ENI' },
    help: { ko: '이 입구를 쓸 수 없게 해요.', en: 'Makes this entrance unusable.' },
  },
  'restore-link': { name: { ko: '링크 ENI 잇기', en: 'Restore the link ENI' } },
  'deny-role': {
    name: { ko: '권한 빼기', en: 'Take the permission away' },
    help: {
      ko: '태스크 역할이 테이블에 쓸 수 없어요.',
      en: 'The task role may not write to the table.',
    },
  },
  'allow-role': { name: { ko: '권한 주기', en: 'Give the permission' } },
  'throttle-table': {
    name: { ko: '테이블 조이기', en: 'Throttle the table' },
    help: {
      ko: '넘는 쓰기를 테이블이 거절해요.',
      en: 'The table refuses writes above this.',
    },
    arguments: {
      capacity: {
        name: { ko: '초당 쓰기', en: 'Writes per second' },
        help: { ko: '0이면 모두 거절해요.', en: '0 refuses everything.' },
      },
    },
  },
  'restore-table': { name: { ko: '제한 풀기', en: 'Lift the limit' } },
  scale: {
    name: { ko: '용량 범위 바꾸기', en: 'Change the capacity range' },
    help: {
      ko: '행사 전에 최소 용량을 올려 보세요.',
      en: 'Try raising the minimum before a sale.',
    },
    arguments: {
      minimum: {
        name: { ko: '최소 용량', en: 'Minimum capacity' },
        help: { ko: '이보다 줄지 않아요.', en: 'Never fewer.' },
      },
      maximum: {
        name: { ko: '최대 용량', en: 'Maximum capacity' },
        help: { ko: '이보다 늘지 않아요.', en: 'Never more.' },
      },
    },
  },
  deploy: {
    name: { ko: '새 개정 배포', en: 'Deploy a revision' },
    help: {
      ko: '새 태스크를 먼저 시작하고 옛 태스크를 비워요.',
      en: 'Starts new tasks first, then drains the old.',
    },
  },
};
