import { defineQuiz } from '@/lib/grade/item';
import { predictAnswerItems } from './quiz-predict-answer';

const count = (code: string, zone?: string) =>
  ({ read: 'count', of: { code, ...(zone !== undefined && { where: { zone } }) } }) as const;
const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const on = (part: string, command: string) => ({ at: 0, command, args: { part } });
const orders = [1, 3, 5, 7].map((at) => ({ at, command: 'send' }));
const patient = { concurrency: 10, 'call-timeout': 1, 'call-attempts': 1 };

/** Experiments with the way in, the way out and the number of tasks. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-zones',
    rev: 1,
    objective: 'path',
    section: 'link',
    stem: {
      ko: 'VPC 링크의 ENI c에 문제가 생겨 모든 요청이 서브넷 a의 ENI로 들어옵니다. {targets} 앱이 주문 네 건을 몇 초 간격으로 하나씩 보내면 어느 태스크로 갑니까?',
      en: 'ENI c of the VPC link has a problem, so every request comes in through the ENI in subnet a. {targets} The app sends four orders one by one, a few seconds apart. Which tasks do they go to?',
    },
    preset: 'whole-way',
    cases: [
      {
        values: {
          targets: {
            ko: '서브넷 a와 c에 정상인 태스크가 하나씩 있습니다.',
            en: 'There is one healthy task in subnet a and one in subnet c.',
          },
        },
        change: { onlyCommands: [on('eni-c', 'cut-link'), ...orders], until: 10 },
      },
      {
        values: {
          targets: {
            ko: '정상인 태스크는 서브넷 a의 하나뿐이고, 서브넷 c에는 새 태스크가 아직 뜨는 중입니다.',
            en: 'The only healthy task is the one in subnet a; in subnet c a new one is still starting.',
          },
        },
        change: {
          onlyCommands: [on('eni-c', 'cut-link'), on('task-c', 'kill-task'), ...orders],
          until: 10,
        },
      },
      {
        values: {
          targets: {
            ko: '정상인 태스크는 서브넷 c의 하나뿐이고, 서브넷 a에는 새 태스크가 아직 뜨는 중입니다.',
            en: 'The only healthy task is the one in subnet c; in subnet a a new one is still starting.',
          },
        },
        change: {
          onlyCommands: [on('eni-c', 'cut-link'), on('task-a', 'kill-task'), ...orders],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'only-a',
        text: { ko: '모두 서브넷 a의 태스크', en: 'All to the task in subnet a' },
        when: [
          { reading: count('picked', 'task-a'), is: 'equal', value: 4 },
          { reading: metric('answers-201'), is: 'equal', value: 4 },
        ],
        why: {
          ko: '들어온 입구는 태스크를 고르는 데 쓰이지 않습니다. 서브넷 a의 태스크만 정상일 때 이렇게 됩니다.',
          en: 'The entrance plays no part in choosing a task. This happens when only the task in subnet a is healthy.',
        },
      },
      {
        id: 'both',
        text: { ko: '두 서브넷의 태스크에 나뉘어', en: 'Some to each of the two subnets' },
        when: [
          { reading: count('picked', 'task-a'), is: 'above', value: 0 },
          { reading: count('picked', 'task-c'), is: 'above', value: 0 },
        ],
        why: {
          ko: '로드 밸런서는 정상인 대상 모두를 놓고 고릅니다. 두 서브넷에 정상인 태스크가 있어야 나뉩니다.',
          en: 'The load balancer chooses among all healthy targets. They are shared out if both subnets have one.',
        },
      },
      {
        id: 'only-c',
        text: { ko: '모두 서브넷 c의 태스크', en: 'All to the task in subnet c' },
        when: [
          { reading: count('picked', 'task-c'), is: 'equal', value: 4 },
          { reading: metric('answers-201'), is: 'equal', value: 4 },
        ],
        why: {
          ko: 'ENI c에 생긴 문제는 그 서브넷의 태스크와 상관이 없습니다. 서브넷 c의 태스크만 정상일 때 이렇게 됩니다.',
          en: 'The problem of ENI c does not touch the tasks of that subnet. This happens when only the task in subnet c is healthy.',
        },
      },
      {
        id: 'failing',
        text: {
          ko: '서브넷 c로 갈 절반은 실패한다',
          en: 'The half meant for subnet c fails',
        },
        when: [{ reading: metric('answers-201'), is: 'below', value: 4 }],
        why: {
          ko: '입구마다 정해진 태스크가 있다면 그렇습니다. ENI는 로드 밸런서까지의 길일 뿐이어서, 남은 입구 하나로도 어느 서브넷의 태스크에든 닿습니다.',
          en: 'So it would be if each entrance had tasks of its own. An ENI is only the way to the load balancer, so the one that is left leads to tasks in either subnet.',
        },
      },
    ],
    contrast: {
      change: { commands: [{ at: 0, command: 'kill-task', args: { part: 'task-c' } }] },
      text: {
        ko: '서브넷 c의 태스크가 죽으면 남은 정상 대상이 하나뿐이라 모두 a로 갑니다.',
        en: 'If the task in subnet c dies, one healthy target is left, and all orders go to a.',
      },
    },
    explain: {
      ko: 'VPC 링크는 길을 열고, 로드 밸런서는 정상인 대상 가운데서 고릅니다. 그래서 어느 ENI로 들어왔는지와 어느 태스크가 처리하는지는 따로 정해집니다.',
      en: 'The VPC link opens the way; the load balancer chooses among the healthy targets. So which ENI a request came through and which task handles it are two separate things.',
    },
    facts: [],
    note: 'N10',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-one-route',
    rev: 1,
    objective: 'permit',
    section: 'work',
    reviewOnly: true,
    stem: {
      ko: '게이트웨이 엔드포인트를 만들면서 {missing} 연결하는 것을 잊었습니다. 두 서브넷에는 {way}. 서브넷마다 정상인 태스크가 하나씩 있고 역할의 권한도 맞습니다. 로드 밸런서가 주문 네 건을 두 태스크에 두 건씩 나누면 orders 테이블에 몇 건이 저장됩니까? 앱은 다시 보내지 않습니다.',
      en: 'When the gateway endpoint was set up, somebody forgot to associate {missing}. {way}. Each subnet has one healthy task, and the role has its permission. The load balancer gives two of four orders to each task, and the app does not retry. How many orders end up in the table?',
    },
    preset: 'whole-way',
    cases: [
      {
        values: {
          missing: { ko: '서브넷 a의 라우팅 테이블을', en: 'the route table of subnet a' },
          way: {
            ko: 'NAT 게이트웨이로 가는 경로가 없습니다',
            en: 'Neither subnet has a route to a NAT gateway',
          },
        },
        change: {
          params: patient,
          onlyCommands: [on('task-a', 'break-route'), ...orders],
          until: 15,
        },
      },
      {
        values: {
          missing: {
            ko: '두 서브넷의 라우팅 테이블을 모두',
            en: 'the route tables of both subnets',
          },
          way: {
            ko: 'NAT 게이트웨이로 가는 경로가 없습니다',
            en: 'Neither subnet has a route to a NAT gateway',
          },
        },
        change: {
          params: patient,
          onlyCommands: [on('task-a', 'break-route'), on('task-c', 'break-route'), ...orders],
          until: 15,
        },
      },
      {
        values: {
          missing: { ko: '서브넷 a의 라우팅 테이블을', en: 'the route table of subnet a' },
          way: {
            ko: 'NAT 게이트웨이로 가는 기본 경로가 있습니다',
            en: 'Both subnets have a default route to a NAT gateway',
          },
        },
        change: {
          params: { ...patient, nat: true },
          onlyCommands: [on('task-a', 'break-route'), ...orders],
          until: 15,
        },
      },
    ],
    options: [
      {
        id: 'all',
        text: { ko: '네 건 모두', en: 'All four' },
        when: [{ reading: metric('orders-stored'), is: 'equal', value: 4 }],
        why: {
          ko: '엔드포인트가 있다는 것만으로 길이 생기지는 않습니다. 태스크가 있는 서브넷마다 DynamoDB로 갈 경로가 있어야 하고, NAT로 가는 경로도 그 길이 됩니다.',
          en: 'An endpoint that exists is not yet a way. Every subnet with tasks needs some route that leads to DynamoDB, and one to a NAT gateway serves as well.',
        },
      },
      {
        id: 'half',
        text: { ko: '두 건', en: 'Two' },
        when: [{ reading: metric('orders-stored'), is: 'equal', value: 2 }],
        why: {
          ko: '경로는 라우팅 테이블마다 있습니다. 한 서브넷에만 길이 없을 때 그쪽 태스크로 간 주문만 실패합니다.',
          en: 'Each route table has its own routes. If one subnet alone has no way, only the orders that land there fail.',
        },
      },
      {
        id: 'none',
        text: { ko: '한 건도 저장되지 않는다', en: 'None' },
        when: [{ reading: metric('orders-stored'), is: 'equal', value: 0 }],
        why: {
          ko: '두 서브넷 어디에도 DynamoDB로 갈 길이 없을 때 그렇습니다. 길이 있는 서브넷의 태스크는 옆 서브넷과 상관없이 저장합니다.',
          en: 'This is so when neither subnet has any way to DynamoDB. A task whose subnet has one stores its orders, whatever the other subnet lacks.',
        },
      },
    ],
    contrast: {
      change: { params: { nat: true } },
      text: {
        ko: 'NAT로 가는 기본 경로가 있으면 PutItem이 그리로 돌아가 네 건이 모두 저장됩니다. 대신 NAT 요금이 듭니다.',
        en: 'With a default route to NAT, the PutItem goes around that way and all four are stored, at the price of NAT.',
      },
    },
    explain: {
      ko: '태스크의 호출은 자기 서브넷의 라우팅 테이블만 봅니다. 엔드포인트 경로가 없으면 기본 경로를 따르고, 그것도 없으면 버려집니다. 역할의 권한은 길을 대신하지 못합니다.',
      en: 'A call looks only at the route table of its own subnet. Without an endpoint route it takes the default route; without that it is dropped. The permission of the role does not make up for a missing way.',
    },
    facts: ['endpoint-gateway-charge'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-range',
    rev: 1,
    objective: 'own',
    section: 'scale',
    stem: {
      ko: '자동 조정은 태스크 하나가 초당 0.5건을 맡도록 원하는 태스크 수를 바꿉니다. 최소 용량은 2, 최대 용량은 8이고 지금은 초당 2건에 태스크가 4개입니다. 주문이 초당 {rate}건으로 바뀌어 오래 이어지면 원하는 태스크 수는 결국 얼마가 됩니까?',
      en: 'Automatic scaling sets the desired count so that each task gets 0.5 orders a second. The minimum capacity is 2, the maximum 8, and there are 4 tasks for 2 orders a second. Now orders change to {rate} a second and stay there for a long time. What will the desired count be in the end?',
    },
    preset: 'sale',
    cases: [8, 3, 0].map((rate) => ({
      values: { rate },
      change: {
        params: { rate: 2, target: 0.5, work: 300, look: 10 },
        onlyCommands: [{ at: 1, command: 'change-rate', args: { rate } }],
        until: 60,
      },
    })),
    options: [
      {
        id: 'need',
        text: { ko: '초당 주문 수를 0.5로 나눈 만큼', en: 'Orders per second divided by 0.5' },
        when: [
          { reading: metric('desired'), is: 'above', value: 0 },
          { reading: metric('desired'), is: 'not', value: 2 },
          { reading: metric('desired'), is: 'not', value: 8 },
        ],
        why: {
          ko: '자동 조정이 바라는 수는 이것입니다. 최소 용량과 최대 용량 사이일 때에만 그대로 됩니다.',
          en: 'That is what scaling aims at. It gets there only if the number lies between the minimum and the maximum capacity.',
        },
      },
      {
        id: 'maximum',
        text: { ko: '최대 용량인 8', en: '8, the maximum capacity' },
        when: [{ reading: metric('desired'), is: 'equal', value: 8 }],
        why: {
          ko: '필요한 수가 8 이상일 때 여기에서 멈춥니다. 모자라도 우리가 정한 천장을 넘지 않습니다.',
          en: 'It stops here when 8 or more would be needed. It does not go through the ceiling you set, even if that is too few.',
        },
      },
      {
        id: 'minimum',
        text: { ko: '최소 용량인 2', en: '2, the minimum capacity' },
        when: [{ reading: metric('desired'), is: 'equal', value: 2 }],
        why: {
          ko: '필요한 수가 2 이하일 때 여기까지 줄어듭니다. 주문이 더 많으면 이만큼 줄지 않습니다.',
          en: 'It goes down to this when 2 or fewer would do. With more orders it does not shrink that far.',
        },
      },
      {
        id: 'zero',
        text: { ko: '0', en: '0' },
        when: [{ reading: metric('desired'), is: 'equal', value: 0 }],
        why: {
          ko: '요청이 올 때만 나타나는 함수라면 한가할 때 그렇습니다. Fargate 서비스는 주문이 없어도 최소 용량을 지킵니다.',
          en: 'A function, which exists only while requests come, would be at zero when quiet. A Fargate service keeps its minimum capacity even without orders.',
        },
      },
    ],
    contrast: {
      change: { params: { maximum: 20 } },
      text: {
        ko: '최대 용량이 20이면 초당 8건에 필요한 16개까지 늘어납니다.',
        en: 'With a maximum of 20 it goes up to 16, as 8 orders a second need.',
      },
    },
    explain: {
      ko: '원하는 수는 주문에 맞추어 바뀌지만 우리가 정한 범위 안에서만 바뀝니다. 천장이 낮으면 바쁠 때 밀리고, 바닥이 높으면 한가할 때 요금이 듭니다. 이 범위는 AWS가 아니라 우리가 정합니다.',
      en: 'The desired count follows the orders, but only within the range you set. A low ceiling means queues when it is busy, a high floor costs money when it is quiet. This range is your decision, not that of AWS.',
    },
    facts: ['serverless-fargate-idle'],
    checked: '2026-11-22',
  },
  ...predictAnswerItems,
]);
