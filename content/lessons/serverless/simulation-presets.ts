import type { Preset } from '@/lib/simulate/simulation';

/** No orders but those of the commands, and scaling out of the way. */
const quiet = { rate: 0, look: 300 };

export const presets: readonly Preset[] = [
  {
    id: 'whole-way',
    title: { ko: '주문 한 건의 길', en: 'The way of one order' },
    teaches: {
      ko: '주문은 API Gateway, VPC 링크, 로드 밸런서, 태스크, 엔드포인트를 지나 테이블에 저장되고, 답은 온 길을 거꾸로 갑니다.',
      en: 'An order passes API Gateway, the VPC link, the load balancer, a task and the endpoint; the answer goes back the same way.',
    },
    params: quiet,
    seed: 1,
    commands: [{ at: 1, command: 'send' }],
    until: 4,
  },
  {
    id: 'sale',
    title: { ko: '행사: 늘어나기까지', en: 'The sale: until it has scaled' },
    teaches: {
      ko: '부하를 보고, 시작하고, 상태 확인을 통과하기까지 1분이 넘게 걸립니다. 그동안 밀린 주문은 504가 나도 처리되고, 태스크는 최대 용량에서 멈춥니다.',
      en: 'Seeing the load, starting and passing a health check take more than a minute. Orders pile up; some get 504 and are stored all the same. Scaling stops at the maximum.',
    },
    params: { rate: 1, target: 0.3, work: 800, look: 30 },
    seed: 1,
    commands: [
      { at: 5, command: 'change-rate', args: { rate: 5 } },
      { at: 110, command: 'change-rate', args: { rate: 1 } },
    ],
    until: 240,
    pace: 6,
  },
  {
    id: 'limit',
    title: { ko: '앞문의 한도: 429', en: 'The limit at the door: 429' },
    teaches: {
      ko: '한순간에 온 30건 가운데 토큰이 있는 20건만 지나갑니다. 거절된 10건을 VPC 안에서는 아무도 모릅니다.',
      en: 'Of 30 requests at one moment the 20 that find a token pass. Nobody inside the VPC knows of the other 10.',
    },
    params: quiet,
    seed: 1,
    commands: [
      { at: 1, command: 'send', args: { count: 30 } },
      { at: 3, command: 'send' },
    ],
    until: 12,
  },
  {
    id: 'slow',
    title: { ko: '느린 태스크: 504 뒤의 저장', en: 'Slow tasks: stored after the 504' },
    teaches: {
      ko: 'haru-api는 29초에 504로 답하지만 태스크는 끝까지 일합니다. 앱이 두 번 다시 보내면 주문 하나가 세 번 저장됩니다. 멱등성을 켜고 비교해 보세요.',
      en: 'haru-api answers 504 after 29 s, the task works to the end. With two retries one order is stored three times. Switch idempotency on and compare.',
    },
    params: { ...quiet, retries: 2 },
    seed: 1,
    commands: [
      { at: 1, command: 'slow-tasks', args: { part: 'task-a', seconds: 40 } },
      { at: 1, command: 'slow-tasks', args: { part: 'task-c', seconds: 40 } },
      { at: 2, command: 'send' },
    ],
    until: 106,
    pace: 4,
  },
  {
    id: 'task-dies',
    title: { ko: '태스크가 죽으면', en: 'A task dies' },
    teaches: {
      ko: '죽은 태스크가 들고 있던 요청만 502를 받습니다. 로드 밸런서는 남은 셋에 보내고, 서비스는 모자란 하나를 새로 시작합니다.',
      en: 'Only the request the dead task held gets 502. The load balancer sends to the other three, and the service starts one anew.',
    },
    params: { work: 1000, concurrency: 2 },
    seed: 1,
    commands: [{ at: 10, command: 'kill-task', args: { part: 'task-a' } }],
    until: 60,
    pace: 3,
  },
  {
    id: 'broken-route',
    title: { ko: '한쪽 서브넷의 경로가 빠지면', en: 'One subnet without its route' },
    teaches: {
      ko: 'a의 라우팅 테이블에서 경로가 빠지면 a로 간 절반만 실패합니다. 거절이 아니라 답이 없는 것이므로, 코드가 기다리다 500으로 답합니다.',
      en: 'Without the route in table a only the half that lands in a fails. It is silence, not refusal: the code waits and then answers 500.',
    },
    params: { 'call-timeout': 3, 'call-attempts': 1, concurrency: 5 },
    seed: 1,
    commands: [
      { at: 5, command: 'break-route', args: { part: 'task-a' } },
      { at: 10.3, command: 'send' },
      { at: 25, command: 'restore-route', args: { part: 'task-a' } },
    ],
    until: 36,
    pace: 2,
  },
  {
    id: 'throttled-table',
    title: { ko: '테이블이 조이면', en: 'The table throttles' },
    teaches: {
      ko: '테이블의 거절은 손님에게 바로 보이지 않습니다. 코드가 다시 불러 보고, 끝내 안 되면 코드가 정한 500이 됩니다. 429가 아닙니다.',
      en: 'The shopper does not see the table’s refusal. The code tries again, and if that fails the answer is the 500 our code chose: no 429.',
    },
    seed: 1,
    commands: [
      { at: 5, command: 'throttle-table', args: { part: 'table', capacity: 1 } },
      { at: 10.3, command: 'send' },
      { at: 25, command: 'restore-table', args: { part: 'table' } },
    ],
    until: 32,
    pace: 2,
  },
  {
    id: 'deploy',
    title: { ko: '배포하며 비우기', en: 'Deploy and drain' },
    teaches: {
      ko: '새 태스크 넷이 정상이 된 만큼 옛 태스크가 빠집니다. 빠지는 태스크는 새 요청을 받지 않고 받던 것을 마치므로, 실패하는 주문이 없습니다.',
      en: 'Old tasks leave as new ones become healthy. A leaving task gets nothing new and finishes what it has, so no order fails.',
    },
    params: { work: 3000, concurrency: 5 },
    seed: 1,
    commands: [{ at: 5, command: 'deploy' }],
    until: 66,
    pace: 3,
  },
  {
    id: 'accept-later',
    title: { ko: '맡기고 202', en: 'Hand over, answer 202' },
    teaches: {
      ko: '영수증이 35초 걸려도 대기열에 맡기면 202가 2초 안에 옵니다. 영수증을 태스크 안에서 만들게 바꾸면 같은 주문이 504가 됩니다.',
      en: 'A receipt takes 35 s, yet with the queue the 202 comes within two seconds. Let the task make it and the same order gets 504.',
    },
    params: { ...quiet, receipts: 'queue' },
    seed: 1,
    commands: [
      { at: 1, command: 'send' },
      { at: 6, command: 'send' },
    ],
    until: 76,
    pace: 4,
  },
];
