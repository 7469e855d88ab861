import { defineQuiz } from '@/lib/grade/item';

const count = (code: string) => ({ read: 'count', of: { code } }) as const;
const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const send = (at: number, client: string) => ({ at, command: 'send', args: { client, count: 1 } });
const slow = (work: number, timeout: number) => ({
  params: { timeout },
  onlyCommands: [
    { at: 0, command: 'slow-backend', args: { part: 'orders', seconds: work } },
    send(1, 'website'),
  ],
  until: 40,
});
const socket = (everyMinutes: number, pushMinute: number) => ({
  onlyCommands: [
    { at: 0, command: 'open-connection', args: { every: everyMinutes * 60 } },
    { at: pushMinute * 60, command: 'push' },
  ],
  until: pushMinute * 60 + 20,
});
const revoked = {
  at: 1,
  command: 'revoke-key',
  args: { part: 'plan', partner: 'small' },
};

/** Experiments with what comes back: status codes and pushes. */
export const predictAnswerItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-slow',
    rev: 1,
    objective: 'authorize',
    section: 'watch',
    concept: 'answer-504',
    stem: {
      ko: 'haru-api의 통합 제한 시간은 {timeout}초입니다. 웹사이트가 요청 한 건을 보냈고, 주문 서비스가 이 요청을 처리하는 데 {work}초가 걸립니다. 한도와 권한에는 문제가 없습니다. 무슨 일이 일어납니까?',
      en: 'The integration timeout of haru-api is {timeout} seconds. The website sends one request, and the order service needs {work} seconds for it. Limits and permissions are fine. What happens?',
    },
    preset: 'slow-backend',
    cases: [
      { values: { timeout: 29, work: 35 }, change: slow(35, 29) },
      { values: { timeout: 29, work: 20 }, change: slow(20, 29) },
      { values: { timeout: 10, work: 20 }, change: slow(20, 10) },
    ],
    options: [
      {
        id: 'late',
        text: {
          ko: '웹사이트는 504를 받고, 주문 서비스는 그 뒤에 일을 마친다',
          en: 'The website gets 504; the order service finishes afterwards',
        },
        when: [
          { reading: metric('timeouts'), is: 'equal', value: 1 },
          { reading: count('late-answer'), is: 'equal', value: 1 },
        ],
        why: {
          ko: '제한 시간이 먼저 끝나면 API Gateway는 기다림을 그만둘 뿐이고, 이미 닿은 요청은 백엔드에서 계속됩니다. 늦게 나온 답은 받을 곳이 없습니다.',
          en: 'If the timeout ends first, API Gateway merely stops waiting; the request is with the backend already and goes on there. Nobody takes the late answer.',
        },
      },
      {
        id: 'cancelled',
        text: {
          ko: '웹사이트는 504를 받고, 주문 서비스의 일도 거기서 취소된다',
          en: 'The website gets 504, and the work in the order service is cancelled',
        },
        when: [
          { reading: metric('timeouts'), is: 'equal', value: 1 },
          { reading: count('late-answer'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '504는 백엔드를 멈추라는 신호가 아닙니다. 백엔드가 끊긴 연결을 알아차려 스스로 그만두도록 만들었을 때에만 취소됩니다.',
          en: 'A 504 does not tell the backend to stop. The work ends only if the backend was built to notice the closed connection and give up by itself.',
        },
      },
      {
        id: 'in-time',
        text: {
          ko: '웹사이트는 {work}초쯤 뒤에 200을 받는다',
          en: 'The website gets 200 after about {work} seconds',
        },
        when: [{ reading: metric('answered'), is: 'equal', value: 1 }],
        why: {
          ko: '답이 통합 제한 시간 안에 나왔을 때에만 200을 받습니다. 느려도 제한 시간보다 짧으면 오류가 아닙니다.',
          en: 'It gets 200 only when the answer comes within the integration timeout. Slow is no error as long as it is shorter than that.',
        },
      },
      {
        id: 'throttled',
        text: {
          ko: '웹사이트는 429를 받고, 요청은 주문 서비스에 닿지 않는다',
          en: 'The website gets 429; the order service never sees the request',
        },
        when: [{ reading: metric('throttled'), is: 'above', value: 0 }],
        why: {
          ko: '429는 토큰이 없을 때의 답이고 백엔드의 빠르기와 상관이 없습니다. 느린 것만으로는 토큰이 줄지 않습니다.',
          en: 'A 429 means there was no token, whatever the speed of the backend. Being slow uses up no tokens.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          { at: 0, command: 'slow-backend', args: { part: 'orders', seconds: 25 } },
          send(1, 'website'),
        ],
      },
      text: {
        ko: '25초 만에 마치는 일이라면 29초 안에 답이 나와 200을 받습니다.',
        en: 'Work that takes 25 seconds is answered within the 29 and gets 200.',
      },
    },
    explain: {
      ko: '504는 요청이 백엔드에 닿은 뒤 답을 기다리다 끝났다는 뜻입니다. 그래서 504를 받은 요청이 처리되었는지는 알 수 없고, 주문 같은 일을 다시 보내면 두 번 처리될 수 있습니다. 오래 걸리는 일은 대기열에 맡기고 먼저 답합니다.',
      en: 'A 504 means that the request reached the backend and the wait for its answer ended. So you cannot tell whether it was carried out, and sending an order again may do it twice. Leave long work to a queue and answer first.',
    },
    facts: ['apigw-timeout-rest'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-socket',
    rev: 1,
    objective: 'choose',
    section: 'websocket',
    stem: {
      ko: '앱이 0분에 haru-live와 연결을 맺고, {talk} 주문 서비스는 이 연결의 ID를 저장해 두었다가 {push}분에 POST @connections로 첫 소식을 보냅니다. 소식은 어떻게 됩니까?',
      en: 'At minute 0 the app connects to haru-live, and {talk}. The order service has stored the connection ID and posts its first news to @connections at minute {push}. What becomes of the news?',
    },
    preset: 'idle-socket',
    cases: [
      {
        values: {
          talk: {
            ko: '그 뒤로 아무것도 보내지 않습니다.',
            en: 'sends nothing after that',
          },
          push: 12,
        },
        change: socket(0, 12),
      },
      {
        values: {
          talk: {
            ko: '8분마다 짧은 메시지를 보냅니다.',
            en: 'sends a short message every 8 minutes',
          },
          push: 30,
        },
        change: socket(8, 30),
      },
      {
        values: {
          talk: {
            ko: '8분마다 짧은 메시지를 보냅니다.',
            en: 'sends a short message every 8 minutes',
          },
          push: 125,
        },
        change: socket(8, 125),
      },
    ],
    options: [
      {
        id: 'gone',
        text: {
          ko: '410이 돌아오고 앱은 받지 못한다',
          en: '410 comes back, and the app does not get it',
        },
        when: [{ reading: count('push-gone'), is: 'equal', value: 1 }],
        why: {
          ko: '저장해 둔 ID는 연결이 끊겨도 남아 있습니다. 10분 동안 오간 것이 없거나 2시간이 지나 끊긴 뒤에 보냈다면 410입니다.',
          en: 'A stored ID outlives its connection. It is 410 when the connection was closed before, after 10 minutes without traffic or after 2 hours.',
        },
      },
      {
        id: 'delivered',
        text: {
          ko: '열려 있는 연결을 따라 앱에 닿는다',
          en: 'It reaches the app over the open connection',
        },
        when: [
          { reading: count('pushed'), is: 'equal', value: 1 },
          { reading: count('connection-opened'), is: 'equal', value: 1 },
        ],
        why: {
          ko: '그때까지 연결이 열려 있어야 닿습니다. 10분보다 짧은 간격으로 무엇이든 오가고, 연결한 지 2시간이 되기 전이어야 합니다.',
          en: 'It arrives only if the connection is still open: something has to pass at least every 10 minutes, and the 2 hours must not be over.',
        },
      },
      {
        id: 'stored',
        text: {
          ko: 'API Gateway가 보관했다가 앱이 다시 연결하면 준다',
          en: 'API Gateway keeps it until the app connects again',
        },
        when: [
          { reading: count('pushed'), is: 'equal', value: 0 },
          { reading: count('push-gone'), is: 'equal', value: 0 },
        ],
        why: {
          ko: 'API Gateway는 소식을 쌓아 두지 않습니다. 다시 연결한 앱에 주려면 하루책방이 따로 저장해 두어야 합니다.',
          en: 'API Gateway keeps no news. To hand it to an app that connects later, Haru Books has to store it.',
        },
      },
      {
        id: 'reconnected',
        text: {
          ko: '끊겼으면 API Gateway가 앱에 다시 연결해 전한다',
          en: 'If need be, API Gateway connects to the app again and hands it over',
        },
        when: [{ reading: count('connection-opened'), is: 'above', value: 1 }],
        why: {
          ko: '연결은 언제나 앱이 엽니다. API Gateway가 먼저 연결하려면 앱의 주소를 알고 들어갈 수 있어야 합니다.',
          en: 'It is always the app that opens a connection. For API Gateway to do so, it would need an address at which the app can be reached.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          { at: 0, command: 'open-connection', args: { every: 480 } },
          { at: 720, command: 'push' },
        ],
      },
      text: {
        ko: '앱이 8분마다 메시지를 보냈다면 12분에도 연결이 열려 있어 소식이 닿습니다.',
        en: 'Had the app sent a message every 8 minutes, the connection would be open at minute 12 and the news would arrive.',
      },
    },
    explain: {
      ko: '연결의 수명은 둘로 정해집니다. 오가는 것이 없으면 10분, 쉬지 않고 써도 2시간입니다. 끊긴 뒤의 소식은 410으로 돌아올 뿐 보관되지 않으므로, 앱은 다시 연결하고 서버는 410을 받은 ID를 지우고 못 전한 소식을 스스로 저장합니다.',
      en: 'Two limits end a connection: 10 minutes without traffic, and 2 hours in any case. News sent after that comes back as 410 and is not kept. So the app connects again, and the server deletes IDs with 410 and stores undelivered news itself.',
    },
    facts: ['apigw-ws-idle', 'apigw-ws-duration'],
    note: 'N13',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-key',
    rev: 1,
    objective: 'authorize',
    section: 'auth',
    concept: 'api-key',
    reviewOnly: true,
    stem: {
      ko: 'haru-api에서 /books에는 API 키가 필요하고 /orders에는 필요 없습니다. 작은 서점의 키는 계약이 끝나 지웠습니다. 한도는 넉넉하고 이 실험에는 권한 부여자가 없습니다. {call} 요청은 어떻게 됩니까?',
      en: 'In haru-api, /books requires an API key and /orders does not. The key of the small partner was deleted when its contract ended. Limits are ample, and there is no authorizer in this experiment. {call} What happens to it?',
    },
    preset: 'keys',
    cases: [
      {
        values: {
          call: {
            ko: '작은 서점의 서버가 지운 키를 실어 /books를 부릅니다.',
            en: 'The partner’s server calls /books with the deleted key.',
          },
        },
        change: {
          params: { 'website-rate': 0, 'small-rate': 0, 'big-rate': 0 },
          onlyCommands: [revoked, send(2, 'small')],
        },
      },
      {
        values: {
          call: {
            ko: '웹사이트가 키 없이 /orders를 부릅니다.',
            en: 'The website calls /orders without a key.',
          },
        },
        change: {
          params: { 'website-rate': 0, 'small-rate': 0, 'big-rate': 0 },
          onlyCommands: [revoked, send(2, 'website')],
        },
      },
    ],
    options: [
      {
        id: 'forbidden',
        text: {
          ko: '403을 받고 백엔드에 닿지 않는다',
          en: 'It gets 403 and does not reach the backend',
        },
        when: [
          { reading: metric('forbidden'), is: 'equal', value: 1 },
          { reading: metric('backend-calls'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '키가 필요한 메서드에서는 유효한 키가 아니면 창구에서 403으로 끝납니다. 키가 필요 없는 메서드에서는 키를 보지 않습니다.',
          en: 'Where a method requires a key, anything but a valid one ends in 403 at the door. Where it does not, nobody looks at keys.',
        },
      },
      {
        id: 'passes',
        text: { ko: '백엔드로 넘어가 200을 받는다', en: 'It goes on to the backend and gets 200' },
        when: [{ reading: metric('answered'), is: 'equal', value: 1 }],
        why: {
          ko: '키가 식별일 뿐이라는 말은 틀린 키도 받는다는 뜻이 아닙니다. 메서드에 키가 필요 없거나 키가 유효하면 통과합니다.',
          en: 'That a key merely identifies does not mean that a wrong one is accepted. A request passes if the method needs no key or the key is valid.',
        },
      },
      {
        id: 'backend-refuses',
        text: {
          ko: '백엔드까지 가서 거절된다',
          en: 'It is refused, but only by the backend',
        },
        when: [
          { reading: metric('backend-calls'), is: 'equal', value: 1 },
          { reading: metric('answered'), is: 'equal', value: 0 },
        ],
        why: {
          ko: '키는 API Gateway가 확인하고 백엔드는 이 일을 모릅니다. 키를 확인하는 코드가 백엔드에 있을 때의 모습입니다.',
          en: 'API Gateway checks the key, and the backend knows nothing of it. It would be so if the code that checks keys were in the backend.',
        },
      },
      {
        id: 'throttled',
        text: {
          ko: '쓸 수 있는 몫이 없으므로 429를 받는다',
          en: 'It gets 429, as it has no share left to use',
        },
        when: [{ reading: metric('throttled'), is: 'above', value: 0 }],
        why: {
          ko: '429는 누구의 몫인지 알지만 그 몫이 바닥났을 때의 답입니다. 유효한 키로 한도를 넘겨 불렀다면 429입니다.',
          en: 'A 429 means that the share is known and used up. It would come if a valid key had been used beyond its limit.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [send(2, 'small')] },
      text: {
        ko: '키를 지우지 않았다면 같은 요청이 통과해 200을 받습니다.',
        en: 'Had the key not been deleted, the same request would pass and get 200.',
      },
    },
    explain: {
      ko: 'API 키는 어느 고객의 몫인지 알아보는 데 쓰고, 알아볼 수 없는 키는 403으로 거절합니다. 키를 지우면 그 고객을 막을 수 있지만, 키가 필요 없는 경로는 그대로 열려 있고 유효한 키를 베낀 사람은 통과합니다. 누구인지 확인하는 일은 권한 부여자의 몫입니다.',
      en: 'An API key tells whose share a request counts against, and a key nobody knows gets 403. Deleting a key shuts that customer out, but methods without a key stay open, and whoever copied a valid key gets in. Checking who it is takes an authorizer.',
    },
    facts: ['apigw-key-length'],
    checked: '2026-11-22',
  },
]);
