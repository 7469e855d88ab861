import { defineQuiz } from '@/lib/grade/item';

const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const is = (name: string, value: number) =>
  ({ reading: metric(name), is: 'equal', value }) as const;
const on = (part: string, command: string) => ({ command, args: { part } });

/** Situations to break and to harden: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'break-half',
    rev: 1,
    objective: 'permit',
    section: 'work',
    task: 'break',
    stem: {
      ko: '어제의 사고 기록입니다. 주문 네 건이 모두 태스크에 닿았지만 두 건만 저장되었고, AccessDenied는 로그에 한 줄도 없었습니다. 두 서브넷에는 정상인 태스크가 하나씩 있고, 지금은 모든 것이 정상이며 NAT로 가는 경로는 없습니다. 무엇을 바꾸면 같은 일이 일어납니까?',
      en: 'From yesterday’s incident report: all four orders reached a task, yet only two were stored, and there was not one AccessDenied in the logs. Each subnet has one healthy task. At the moment everything works, and there is no route to NAT. What do you change to make the same thing happen?',
    },
    preset: 'whole-way',
    change: {
      params: { concurrency: 10, 'call-timeout': 1, 'call-attempts': 1 },
      onlyCommands: [1, 3, 5, 7].map((at) => ({ at, command: 'send' })),
      until: 40,
    },
    edits: {
      params: ['nat'],
      commands: ['break-route', 'deny-role', 'close-balancer', 'cut-link'],
    },
    asserts: [
      {
        id: 'arrived',
        text: {
          ko: '주문 네 건이 모두 태스크에 닿습니다.',
          en: 'All four orders reach a task.',
        },
        when: [{ reading: { read: 'count', of: { code: 'work-begun' } }, is: 'equal', value: 4 }],
        why: {
          ko: '들어오는 길이 막히면 태스크의 로그에는 아무것도 남지 않습니다. 사고 때 고장 난 것은 그 뒤였습니다.',
          en: 'With the way in blocked, the logs of the tasks stay empty. What failed in the incident came after that.',
        },
      },
      {
        id: 'half',
        text: { ko: '두 건만 저장됩니다.', en: 'Exactly two are stored.' },
        when: [is('orders-stored', 2)],
        why: {
          ko: '절반만 실패했다면 두 서브넷에서 서로 다른 것, 곧 서브넷마다 있는 것을 찾아야 합니다.',
          en: 'When half fails, look for something that each subnet has for itself, and that differs between the two.',
        },
      },
      {
        id: 'not-denied',
        text: { ko: '거절된 호출이 없습니다.', en: 'No call is refused.' },
        when: [{ reading: { read: 'count', of: { code: 'call-denied' } }, is: 'equal', value: 0 }],
        why: {
          ko: '거절은 호출이 DynamoDB에 닿았다는 뜻입니다. 사고 때에는 거절도 없었으므로 길이 없었던 것입니다.',
          en: 'A refusal means that the call got to DynamoDB. There was none in the incident, so the way was missing.',
        },
      },
    ],
    reference: {
      commands: [on('task-a', 'break-route')],
      text: {
        ko: '한 서브넷의 라우팅 테이블에서만 엔드포인트를 뗍니다. 그 서브넷의 태스크로 간 두 건은 답을 받지 못하고, 다른 두 건은 저장됩니다. 어느 서브넷이든 됩니다.',
        en: 'Take the endpoint out of the route table of one subnet. The two orders that land there get no answer from DynamoDB, the other two are stored. Either subnet will do.',
      },
    },
    traps: [
      {
        commands: [on('role', 'deny-role')],
        why: {
          ko: '태스크 역할은 두 서브넷의 태스크가 함께 씁니다. 권한이 없으면 네 건이 모두 거절되고 로그에 AccessDenied가 남습니다.',
          en: 'Tasks in both subnets share the task role. Without permission all four are refused, and the logs are full of AccessDenied.',
        },
      },
      {
        commands: [on('eni-a', 'cut-link')],
        why: {
          ko: 'ENI는 들어오는 입구일 뿐입니다. 하나가 남아 있으면 두 서브넷의 태스크에 모두 닿아 네 건이 저장됩니다.',
          en: 'An ENI is only an entrance. With one left, tasks in both subnets are reached and all four orders are stored.',
        },
      },
      {
        commands: [on('task-a', 'break-route'), on('task-c', 'break-route')],
        why: {
          ko: '두 라우팅 테이블에서 모두 떼면 어느 태스크도 DynamoDB에 닿지 못해 한 건도 저장되지 않습니다.',
          en: 'Taken out of both tables, it leaves no task a way to DynamoDB, and nothing is stored.',
        },
      },
      {
        commands: [on('alb', 'close-balancer')],
        why: {
          ko: '로드 밸런서는 모든 요청이 지나는 곳입니다. 닫으면 네 건이 모두 태스크에 닿지 못합니다.',
          en: 'Every request passes the load balancer. Closed, it keeps all four from any task.',
        },
      },
      {
        params: { nat: true },
        commands: [on('task-a', 'break-route')],
        why: {
          ko: 'NAT로 가는 기본 경로가 있으면 PutItem이 그리로 돌아가 네 건이 모두 저장됩니다.',
          en: 'With a default route to NAT the PutItem goes around that way, and all four are stored.',
        },
      },
    ],
    explain: {
      ko: '절반만 실패하면 서브넷마다 따로 있는 것을, 모두 실패하면 함께 쓰는 것을 봅니다. 거절이 없었으므로 권한이 아니라 길이고, 서브넷마다 있는 길은 라우팅 테이블의 경로입니다.',
      en: 'If half fails, look at what each subnet has for itself; if everything fails, at what is shared. No refusal means way, not permission; and the way that each subnet has for itself is a route in its route table.',
    },
    facts: ['endpoint-gateway-route'],
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'harden-retry',
    rev: 1,
    objective: 'fail',
    section: 'fail',
    task: 'harden',
    stem: {
      ko: '행사 날 태스크가 느려져 주문마다 35초가 걸립니다. 주문 25건이 한순간에 오고, haru-api의 한도로는 그 순간 20건만 통과합니다. 앱은 429나 504를 받으면 1초 뒤 같은 주문을 두 번까지 다시 보냅니다. 태스크의 속도와 haru-api의 한도는 그대로 두고, 모든 주문이 꼭 한 번씩 저장되게 하십시오.',
      en: 'On the day of the sale the tasks have become slow: 35 seconds per order. 25 orders come at one moment, when the limit of haru-api lets only 20 pass. On 429 or 504 the app sends the same order again after a second, twice at most. Without touching the speed of the tasks or the limit of haru-api, see to it that every order is stored exactly once.',
    },
    preset: 'slow',
    change: {
      params: { work: 35_000, concurrency: 10, minimum: 4, maximum: 10, retries: 2 },
      onlyCommands: [{ at: 1, command: 'send', args: { count: 25 } }],
      until: 150,
    },
    edits: { params: ['retries', 'idempotent', 'timeout', 'minimum'], commands: [] },
    asserts: [
      {
        id: 'every-order',
        text: { ko: '주문 25건이 모두 저장됩니다.', en: 'All 25 orders are stored.' },
        when: [is('orders-stored', 25)],
        why: {
          ko: '429로 돌아간 주문은 태스크에 닿지 않았습니다. 누군가 다시 보내지 않으면 사라집니다.',
          en: 'An order turned away with 429 never got to a task. Unless it is sent again, it is lost.',
        },
      },
      {
        id: 'only-once',
        text: { ko: '두 번 저장된 주문이 없습니다.', en: 'No order is stored twice.' },
        when: [is('stored', 25)],
        why: {
          ko: '504를 받은 주문은 태스크가 계속 처리합니다. 다시 보낸 것까지 저장하면 같은 주문이 여러 건이 됩니다.',
          en: 'Tasks go on with an order that got 504. If the retry is stored as well, the same order is there several times.',
        },
      },
    ],
    reference: {
      params: { idempotent: true },
      text: {
        ko: '재시도는 그대로 두고 멱등성을 켭니다. 429로 돌아간 주문은 재시도로 저장되고, 504 뒤에 다시 온 주문은 같은 번호가 있어 새로 저장되지 않습니다.',
        en: 'Keep the retries and switch idempotency on. Orders turned away with 429 are stored on a retry; those that come again after a 504 find their number and are not stored anew.',
      },
    },
    traps: [
      {
        params: { retries: 0 },
        why: {
          ko: '중복은 사라지지만 429로 돌아간 주문도 사라집니다. 앞문이 아무도 돌려보내지 않을 때만 통하는 방법입니다.',
          en: 'The duplicates go, but so do the orders that got 429. It would do if nothing were turned away at the door.',
        },
      },
      {
        params: { retries: 0, idempotent: true },
        why: {
          ko: '멱등성은 다시 보낸 주문을 안전하게 할 뿐, 다시 보내 주지는 않습니다. 429로 돌아간 주문은 저장되지 않습니다.',
          en: 'Idempotency makes sending again safe; it does not send anything. Orders that got 429 are not stored.',
        },
      },
      {
        params: { minimum: 10 },
        why: {
          ko: '태스크를 늘려도 한 건에 걸리는 35초는 그대로여서 504가 나고, 재시도한 주문이 또 저장됩니다. 기다리는 줄이 길어 늦을 때라면 도움이 됩니다.',
          en: 'With more tasks an order still takes 35 seconds, so 504s and duplicates stay. It would help if orders were late because they wait in line.',
        },
      },
      {
        params: { timeout: 10 },
        why: {
          ko: '더 일찍 504로 답할 뿐 태스크는 그대로 일합니다. 중복은 줄지 않습니다.',
          en: 'The 504 comes earlier, and the tasks work on all the same. There are no fewer duplicates.',
        },
      },
    ],
    explain: {
      ko: '429에는 재시도가 있어야 하고, 504 뒤의 재시도는 멱등해야 안전합니다. 앱은 504만 보고 저장되었는지 알 수 없으므로 둘을 함께 갖춥니다.',
      en: 'After a 429 a retry is needed, and after a 504 it is safe only if it is idempotent. As a 504 does not tell the app whether the order is stored, have both.',
    },
    facts: ['serverless-throttled', 'serverless-gateway-timeout'],
    checked: '2026-11-22',
  },
]);
