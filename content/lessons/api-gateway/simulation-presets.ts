import type { Preset } from '@/lib/simulate/simulation';
import type { RunCommand } from '@/lib/simulate/run';

/** Nobody calls unless told to. */
const silence = { 'website-rate': 0, 'mobile-rate': 0, 'small-rate': 0, 'big-rate': 0 };

const send = (at: number, client: string, count = 1): RunCommand => ({
  at,
  command: 'send',
  args: { client, count },
});
const on = (at: number, command: string, part: string, args: RunCommand['args'] = {}) => ({
  at,
  command,
  args: { part, ...args },
});

export const presets: readonly Preset[] = [
  {
    id: 'steady',
    title: { ko: '속도 안의 요청', en: 'Steady, under the rate' },
    teaches: {
      ko: '초당 4건은 속도 10건보다 느려서, 쓴 토큰이 다음 요청 전에 다시 찹니다. 429가 없습니다.',
      en: 'Four requests a second are below the rate of 10, so each token is back before the next request. There is no 429.',
    },
    params: {
      ...silence,
      'website-rate': 2,
      'mobile-rate': 2,
      'method-rate': 10,
      'method-burst': 20,
    },
    seed: 1,
    until: 5,
  },
  {
    id: 'burst',
    title: { ko: '한꺼번에 몰리면 429', en: 'A burst empties the bucket' },
    teaches: {
      ko: '250건 가운데 토큰 200개만큼 통과합니다. 반 초 뒤에는 50개가 다시 차 있어 60건 가운데 50건이 통과합니다.',
      en: 'Of 250 requests as many pass as there are tokens: 200. Half a second later 50 tokens are back, and 50 of 60 pass.',
    },
    params: { ...silence, 'method-rate': 100, 'method-burst': 200 },
    seed: 1,
    commands: [
      send(1, 'website', 250),
      send(1.5, 'website', 60),
      send(2, 'mobile', 40),
      send(2.5, 'website', 100),
      send(5, 'mobile', 500),
    ],
    until: 8,
    pace: 0.5,
  },
  {
    id: 'noisy-key',
    title: { ko: '시끄러운 키 하나', en: 'One noisy key' },
    teaches: {
      ko: '큰 서점이 몰아 불러도 자기 키의 버킷만 빕니다. 키마다 두는 제한을 끄고 비교하면 작은 서점도 429를 받습니다.',
      en: 'However often the big partner calls, only the bucket of its own key runs dry. Switch the throttle of the plan off and compare: the small partner gets 429 too.',
    },
    params: {
      ...silence,
      'small-rate': 1,
      'plan-rate': 2,
      'plan-burst': 4,
      'method-rate': 4,
      'method-burst': 8,
    },
    seed: 1,
    commands: [2.5, 3.5, 4.5, 5.5].map((at) => send(at, 'big', 12)),
    until: 9,
  },
  {
    id: 'account',
    title: { ko: '옆 팀이 계정을 비우면', en: 'The account runs dry' },
    teaches: {
      ko: '키와 메서드에 토큰이 있어도 계정의 버킷이 비면 누구나 429를 받습니다. WebSocket 연결과 소식도 마찬가지입니다.',
      en: 'Keys and methods have tokens, but once the bucket of the account is empty everybody gets 429: requests, connections and pushes alike.',
    },
    params: { ...silence, 'account-rate': 2, 'account-burst': 20 },
    seed: 1,
    commands: [
      { at: 0.5, command: 'open-connection' },
      send(1, 'website'),
      send(1, 'small'),
      on(3, 'other-api', 'api', { count: 40, seconds: 4 }),
      send(2.9, 'small'),
      send(3, 'website'),
      send(4, 'mobile'),
      { at: 4.2, command: 'push' },
      { at: 5, command: 'open-connection' },
      send(8, 'website'),
      send(8, 'small'),
    ],
    until: 10,
  },
  {
    id: 'quota',
    title: { ko: '할당량을 다 쓰면', en: 'The quota is spent' },
    teaches: {
      ko: '속도는 지켰지만 하루 10건을 다 써서 429를 받습니다. 다음 날이 되어야 풀리고, 다른 키는 그대로입니다.',
      en: 'The rate is kept, yet the 10 requests of the day are used up and 429 follows. It ends with the next day, and the other key is not affected.',
    },
    params: { ...silence, 'small-rate': 0.5, 'big-rate': 1, quota: 10, 'period-left': 20 },
    seed: 1,
    until: 24,
    pace: 2,
  },
  {
    id: 'keys',
    title: { ko: '키가 없거나 틀리면 403', en: 'No key or a wrong one: 403' },
    teaches: {
      ko: '헤더가 빠져도, 지운 키를 실어도 403입니다. 한도와 달리 기다려도 풀리지 않고, 사용량에도 들어가지 않습니다.',
      en: 'A missing header and a revoked key are both 403. Unlike a limit it does not end by waiting, and nothing is counted as use.',
    },
    params: { ...silence, 'website-rate': 0.5, 'small-rate': 1, 'big-rate': 1 },
    seed: 1,
    commands: [
      on(2, 'forget-key', 'partner', { partner: 'small' }),
      on(4, 'revoke-key', 'plan', { partner: 'big' }),
      on(6, 'restore-key', 'plan', { partner: 'small' }),
    ],
    until: 8,
  },
  {
    id: 'slow-backend',
    title: { ko: '느린 백엔드와 504', en: 'A slow backend: 504' },
    teaches: {
      ko: '29초가 지나면 손님은 504를 받지만, 주문 서비스는 35초까지 일을 마칩니다. 429와 달리 요청은 백엔드에 닿았습니다.',
      en: 'After 29 seconds the client gets 504, while the order service works on to the 35th second. Unlike a 429, the request did reach the backend.',
    },
    params: silence,
    seed: 1,
    commands: [
      send(1, 'website'),
      on(3, 'slow-backend', 'orders', { seconds: 35 }),
      send(4, 'website'),
      send(6, 'mobile', 3),
      on(10, 'restore-backend', 'orders'),
      send(12, 'website'),
    ],
    until: 64,
    pace: 4,
  },
  {
    id: 'idle-socket',
    title: { ko: '조용한 연결과 410', en: 'A silent connection: 410' },
    teaches: {
      ko: '10분 동안 조용하던 연결은 끊기고, 그 뒤에 보낸 소식은 410을 받습니다. 그제야 연결 ID를 지웁니다.',
      en: 'A connection that is silent for 10 minutes is closed, and the next push gets 410. Only then is the connection ID deleted.',
    },
    params: silence,
    seed: 1,
    commands: [
      { at: 5, command: 'open-connection' },
      { at: 60, command: 'push' },
      { at: 700, command: 'push' },
      { at: 720, command: 'push' },
    ],
    until: 730,
    pace: 30,
  },
  {
    id: 'lifetime',
    title: { ko: '쉬지 않아도 2시간', en: 'Two hours at most' },
    teaches: {
      ko: '9분마다 메시지를 보내 유휴 시간은 피하지만, 2시간이 되면 끊깁니다. 앱은 다시 연결해야 합니다.',
      en: 'A message every 9 minutes avoids the idle limit, but after 2 hours the connection ends all the same. The app has to connect again.',
    },
    params: silence,
    seed: 1,
    commands: [
      { at: 0, command: 'open-connection', args: { every: 540 } },
      { at: 7230, command: 'push' },
      { at: 7260, command: 'open-connection', args: { every: 540 } },
      { at: 7280, command: 'push' },
    ],
    until: 7320,
    pace: 240,
  },
];
