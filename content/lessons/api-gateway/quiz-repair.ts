import { defineQuiz } from '@/lib/grade/item';

const count = (code: string, client?: string) =>
  ({
    read: 'count',
    of: { code, ...(client !== undefined && { where: { client } }) },
  }) as const;
const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const none = (code: string, client?: string) =>
  ({ reading: count(code, client), is: 'equal', value: 0 }) as const;
const connect = (every: number) => [{ command: 'open-connection', args: { every } }];

/** Situations to harden and to fix: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'harden-wave',
    rev: 1,
    objective: 'throttle',
    section: 'plan',
    concept: 'plan-throttle',
    task: 'harden',
    stem: {
      ko: '큰 서점이 /books를 1초에 50건씩 쉬지 않고 부릅니다. 작은 서점은 1초에 한 건씩 /books를, 웹사이트는 1초에 두 건씩 /orders를 부릅니다. 주문 서비스는 한꺼번에 25건까지 감당하고 한 건에 1초가 걸립니다. 지금은 사용량 계획의 속도 제한이 꺼져 있습니다. 큰 서점 때문에 다른 고객이 막히거나 주문 서비스가 넘치지 않도록 한도를 정하십시오.',
      en: 'The big partner calls /books 50 times a second without a pause. The small partner calls /books once a second, the website /orders twice a second. The order service can handle 25 requests at a time, and each takes 1 second. At present the throttle of the usage plan is off. Set limits so that the big partner neither shuts other customers out nor floods the order service.',
    },
    preset: 'noisy-key',
    change: {
      params: {
        'website-rate': 2,
        'big-rate': 50,
        'plan-limits': false,
        'plan-rate': 50,
        'plan-burst': 100,
        'method-rate': 20,
        'method-burst': 40,
        work: 1000,
      },
      onlyCommands: [],
      until: 9,
    },
    edits: {
      params: ['plan-limits', 'plan-rate', 'plan-burst', 'quota', 'method-rate', 'method-burst'],
      commands: [],
    },
    asserts: [
      {
        id: 'small-served',
        text: {
          ko: '작은 서점과 웹사이트는 429를 한 번도 받지 않습니다.',
          en: 'The small partner and the website never get 429.',
        },
        when: [
          ...['throttled-key', 'throttled-method', 'throttled-account', 'quota-exceeded'].map(
            (code) => none(code, 'small'),
          ),
          none('throttled-method', 'website'),
        ],
        why: {
          ko: '메서드의 버킷은 모든 키가 함께 씁니다. 큰 서점이 그것을 비우지 못하게 하려면 키마다 두는 버킷이 먼저 막아야 합니다.',
          en: 'All keys share the bucket of a method. To keep the big partner from emptying it, the bucket of its own key has to stop it first.',
        },
      },
      {
        id: 'backend-safe',
        text: {
          ko: '주문 서비스가 한꺼번에 처리하는 요청은 25건을 넘지 않습니다.',
          en: 'The order service never has more than 25 requests at a time.',
        },
        when: [
          { reading: { read: 'highest', metric: 'backend-working' }, is: 'at-most', value: 25 },
        ],
        why: {
          ko: '처음 1초 동안 통과할 수 있는 것은 버스트에 속도를 더한 만큼입니다. 버스트가 크면 속도가 낮아도 그만큼이 백엔드로 갑니다.',
          en: 'In the first second, burst and rate together decide how many can pass. With a large burst, that many reach the backend, however low the rate.',
        },
      },
      {
        id: 'big-served',
        text: {
          ko: '큰 서점의 요청도 모두 합해 20건 이상 통과합니다.',
          en: 'Of the big partner’s requests, at least 20 pass in all.',
        },
        when: [{ reading: metric('metered-big'), is: 'at-least', value: 20 }],
        why: {
          ko: '큰 서점도 돈을 내는 고객입니다. 막아 버리는 것이 아니라 감당할 만큼 받아야 합니다.',
          en: 'The big partner is a paying customer. The point is to serve what can be handled, not to shut it out.',
        },
      },
    ],
    reference: {
      params: { 'plan-limits': true, 'plan-rate': 5, 'plan-burst': 12 },
      text: {
        ko: '사용량 계획의 속도 제한을 켜고 키마다 속도 5건, 버스트 12건으로 합니다. 큰 서점은 아무리 불러도 제 버킷만큼만 통과하고, 메서드의 버킷과 백엔드에는 여유가 남습니다. 값은 여러 가지가 될 수 있습니다.',
        en: 'Switch the throttle of the plan on, with a rate of 5 and a burst of 12 per key. However often the big partner calls, no more passes than its own bucket allows, and the method’s bucket and the backend have room to spare. Many other values do as well.',
      },
    },
    traps: [
      {
        params: { 'plan-limits': true },
        why: {
          ko: '켜기만 하면 키마다 1초에 50건이 통과할 수 있어 큰 서점은 걸리지 않습니다. 함께 쓰는 버킷보다 먼저 바닥나도록 작게 잡아야 합니다.',
          en: 'Switched on as it is, a key may pass 50 a second, so the big partner is not stopped. Its bucket has to run dry before the shared one does.',
        },
      },
      {
        params: { 'method-rate': 200, 'method-burst': 400 },
        why: {
          ko: '429는 사라지지만 50건이 모두 백엔드로 갑니다. 주문 서비스가 그만큼 감당할 때 통하는 방법입니다.',
          en: 'The 429s go, but all 50 a second reach the backend. It would do if the order service could handle that many.',
        },
      },
      {
        params: { 'method-rate': 10, 'method-burst': 10 },
        why: {
          ko: '백엔드는 지키지만 함께 쓰는 버킷을 줄였으므로 작은 서점이 더 자주 막힙니다. 부르는 쪽이 하나뿐이라면 통합니다.',
          en: 'The backend is safe, but the bucket that got smaller is the shared one, so the small partner is refused even more. It would do with a single caller.',
        },
      },
      {
        params: { quota: 40 },
        why: {
          ko: '할당량은 기간의 전체 건수라서, 첫 40건은 1초 안에 그대로 통과합니다. 하루에 쓸 양을 정할 때 쓰는 한도입니다.',
          en: 'A quota counts over the whole period, so the first 40 still pass within a second. It is the limit for how much is used in a day.',
        },
      },
    ],
    explain: {
      ko: '요청은 키, 메서드, 계정의 버킷을 모두 통과해야 합니다. 함께 쓰는 버킷으로는 누가 비웠는지 가리지 못하므로, 고객끼리의 영향은 키마다 두는 버킷으로 막습니다. 버스트는 백엔드가 한순간에 감당할 수를, 속도는 오래 감당할 빠르기를 따라 정합니다.',
      en: 'A request must pass the buckets of key, method and account. A shared bucket cannot tell who empties it, so customers are kept apart by the buckets of their keys. Choose the burst by what the backend can take in one moment, and the rate by what it can take all day.',
    },
    facts: [],
    note: 'N14',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'fix-socket',
    rev: 1,
    objective: 'choose',
    section: 'websocket',
    reviewOnly: true,
    task: 'fix',
    stem: {
      ko: '하루책방은 25분과 110분에 배송 소식을 밀어 주려 하지만 앱의 연결이 없습니다. 앱이 0분에 연결을 맺게 하고 메시지 간격을 정해, 두 소식이 모두 앱에 닿게 하십시오. 배터리를 아끼려고 앱이 보내는 메시지는 20건을 넘기지 않으려 합니다.',
      en: 'Haru Books wants to push delivery news at minutes 25 and 110, but the app has no connection. Have the app connect at minute 0, and choose how often it sends a message, so that both pieces of news reach it. To save battery, the app should send no more than 20 messages.',
    },
    preset: 'idle-socket',
    change: {
      onlyCommands: [
        { at: 1500, command: 'push' },
        { at: 6600, command: 'push' },
      ],
      until: 6660,
    },
    edits: { params: [], commands: ['open-connection'] },
    asserts: [
      {
        id: 'both-arrive',
        text: { ko: '두 소식이 모두 앱에 닿습니다.', en: 'Both pieces of news reach the app.' },
        when: [{ reading: count('pushed'), is: 'at-least', value: 2 }],
        why: {
          ko: '소식을 보내는 순간에 연결이 열려 있어야 합니다. 10분 동안 오가는 것이 없으면 API Gateway가 연결을 끊습니다.',
          en: 'The connection has to be open at the moment of the push. After 10 minutes without traffic API Gateway closes it.',
        },
      },
      {
        id: 'no-410',
        text: {
          ko: '끊긴 연결로 보낸 소식(410)이 없습니다.',
          en: 'No news is posted to a closed connection (410).',
        },
        when: [none('push-gone')],
        why: {
          ko: '조용한 연결을 더 맺어 두어도 끊긴 뒤에는 410만 늘어납니다.',
          en: 'Extra connections that stay silent are closed too and only add 410s.',
        },
      },
      {
        id: 'few-messages',
        text: {
          ko: '앱이 보내는 메시지는 20건을 넘지 않습니다.',
          en: 'The app sends no more than 20 messages.',
        },
        when: [{ reading: count('message-received'), is: 'at-most', value: 20 }],
        why: {
          ko: '유휴 시간은 메시지가 오갈 때마다 처음부터 다시 세므로, 10분보다 조금 짧은 간격이면 됩니다. 더 자주 보내도 연결은 더 오래가지 않습니다.',
          en: 'Every message starts the idle time anew, so a little less than every 10 minutes is enough. Sending more often does not make the connection last longer.',
        },
      },
    ],
    reference: {
      commands: connect(540),
      text: {
        ko: '연결을 맺고 9분(540초)마다 메시지를 보냅니다. 유휴 10분에 걸리지 않고, 2시간이 되기 전이라 110분의 소식도 닿습니다. 6분에서 10분 사이면 됩니다.',
        en: 'Connect, and send a message every 9 minutes (540 seconds). The idle limit of 10 minutes is never met, and minute 110 is before the 2 hours. Anything from 6 to just under 10 minutes will do.',
      },
    },
    traps: [
      {
        commands: connect(0),
        why: {
          ko: '조용한 연결은 10분에 끊기므로 25분의 소식은 410을 받습니다. 소식을 10분 안에 보낸다면 통합니다.',
          en: 'A silent connection is closed at minute 10, so the news of minute 25 gets 410. It would do for news within 10 minutes.',
        },
      },
      {
        commands: connect(1200),
        why: {
          ko: '20분마다 보내서는 그 전에 유휴 10분이 지나 끊깁니다.',
          en: 'With a message every 20 minutes, the 10 idle minutes are over before the first one.',
        },
      },
      {
        commands: connect(60),
        why: {
          ko: '두 소식은 닿지만 메시지를 100건 넘게 보냅니다. 배터리를 아낄 필요가 없을 때의 방법입니다.',
          en: 'Both arrive, but the app sends more than 100 messages. It would do if battery did not matter.',
        },
      },
    ],
    explain: {
      ko: '연결을 지키는 것은 오가는 메시지이고, 그 간격은 유휴 한도보다 짧기만 하면 됩니다. 그래도 2시간이 되면 끊기므로 더 오래 쓰는 앱은 다시 연결할 준비를 합니다.',
      en: 'Traffic keeps a connection open, and all it takes is an interval shorter than the idle limit. Even so it ends after 2 hours, so an app that stays longer must be ready to connect again.',
    },
    facts: ['apigw-ws-idle', 'apigw-ws-duration'],
    note: 'N13',
    checked: '2026-11-22',
  },
]);
