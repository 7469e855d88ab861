import { defineQuiz, type RepairItem } from '@/lib/grade/item';
import type { Condition } from '@/lib/simulate/condition';
import { definePeeringNetwork } from '@/lib/simulate/models/vpc-peering-network';
import type { Network } from '@/lib/simulate/network/network';
import type { RunCommand } from '@/lib/simulate/run';

type Edit = NonNullable<RepairItem['reference']['commands']>[number];

const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
const route = (table: string, destination: string, target: string): Edit => ({
  command: 'add-route',
  args: { table, destination, target },
});
const unroute = (table: string, destination: string): Edit => ({
  command: 'remove-route',
  args: { table, destination },
});
const peer = (step: string, peering: string): Edit => ({
  command: `${step}-peering`,
  args: { peering },
});
const allow = (group: string, source: string): Edit => ({
  command: 'add-rule',
  args: { group, direction: 'inbound', peer: source, port: 443 },
});
const clearInbound: Edit = {
  command: 'clear-rules',
  args: { group: 'shipping-sg', direction: 'inbound' },
};

const said = (packet: string, code: string, times = 1): Condition => ({
  reading: { read: 'count', of: { code, where: { packet } } },
  is: 'equal',
  value: times,
});

type Rules = Network['securityGroups'][number]['inbound'];

const withShippingRules = ({ securityGroups }: Network, inbound: Rules) =>
  securityGroups.map((group) => (group.id === 'shipping-sg' ? { ...group, inbound } : group));

/** The shop asked and wrote its route; the warehouse has not done anything yet. */
const onlyRequested = definePeeringNetwork((network) => ({
  ...network,
  routeTables: network.routeTables.map((table) =>
    table.id === 'warehouse-table'
      ? { ...table, routes: table.routes.filter(({ target }) => target !== 'pcx-a') }
      : table,
  ),
  peerings: network.peerings.map((peering) =>
    peering.id === 'pcx-a' ? { ...peering, status: 'pending-acceptance' } : peering,
  ),
  securityGroups: withShippingRules(network, []),
}));

/** Shipping lets in everybody who can reach it. */
const openDoor = definePeeringNetwork((network) => ({
  ...network,
  securityGroups: withShippingRules(network, [
    { protocol: 'tcp', ports: [443, 443], peer: '0.0.0.0/0' },
  ]),
}));

/** Situations to mend or to break: the simulation runs what the learner did. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'repair-warehouse-side',
    rev: 1,
    objective: 'setup',
    section: 'security',
    task: 'fix',
    stem: {
      ko: '상점은 피어링 pcx-a를 요청하고 상점의 표에 10.20.0.0/16 → pcx-a를 적었습니다. 창고 쪽에서는 아직 아무것도 하지 않았고, 출고 보안 그룹에는 인바운드 규칙이 없습니다. 주문 서비스가 출고 서비스(443번 포트)를 불러 응답을 받게 하십시오. pcx-b로 이어진 배송사(10.30.0.0/16)에는 출고 서비스를 열지 않습니다.',
      en: 'The shop has requested the peering pcx-a and written 10.20.0.0/16 → pcx-a into its table. On the warehouse’s side nothing has been done yet, and the shipping security group has no inbound rules. Make the order service able to call Shipping (port 443) and get its answer. Do not open Shipping to the carrier (10.30.0.0/16), which is joined by pcx-b.',
    },
    preset: 'both-ways',
    change: {
      config: onlyRequested,
      onlyCommands: [send(1, 'orders', 'shipping'), send(9, 'tracking', 'shipping')],
      until: 17,
    },
    edits: {
      params: [],
      commands: ['accept-peering', 'request-peering', 'add-route', 'add-rule'],
    },
    asserts: [
      {
        id: 'arrives',
        text: {
          ko: '주문 서비스의 요청이 출고 서비스에 닿는다',
          en: 'The request of the order service reaches Shipping',
        },
        when: [said('p1', 'request-arrives')],
        why: {
          ko: '연결이 활성이어야 상점의 경로가 효력을 얻고, 출고 보안 그룹이 상점에서 오는 443을 허용해야 닿습니다.',
          en: 'The connection has to be active for the shop’s route to work, and the shipping group has to allow 443 from the shop.',
        },
      },
      {
        id: 'answered',
        text: {
          ko: '그 응답이 주문 서비스에 돌아온다',
          en: 'The answer gets back to the order service',
        },
        when: [said('p1', 'answer-arrives')],
        why: {
          ko: '응답은 창고의 표에서 길을 새로 찾습니다. 10.10.0.0/16을 pcx-a로 보내는 경로가 있어야 합니다.',
          en: 'The answer looks up its path in the warehouse’s table, which needs a route that sends 10.10.0.0/16 to pcx-a.',
        },
      },
      {
        id: 'carrier',
        text: {
          ko: '배송사에서 온 요청은 출고 서비스에 닿지 못한다',
          en: 'Requests from the carrier do not reach Shipping',
        },
        when: [said('p2', 'request-arrives', 0)],
        why: {
          ko: '배송사도 pcx-b로 창고에 닿습니다. 규칙의 출처를 넓게 적으면 배송사에도 문이 열립니다.',
          en: 'The carrier reaches the warehouse over pcx-b. A rule with a wide source opens the door to it as well.',
        },
      },
    ],
    reference: {
      commands: [
        peer('accept', 'pcx-a'),
        route('warehouse-table', '10.10.0.0/16', 'pcx-a'),
        allow('shipping-sg', '10.10.0.0/16'),
      ],
      text: {
        ko: 'pcx-a를 수락하고, 창고의 표에 10.10.0.0/16 → pcx-a를 적고, 출고 보안 그룹에 10.10.0.0/16에서 오는 443을 허용합니다. 수락한 뒤라면 출처로 orders-sg를 적어도 됩니다.',
        en: 'Accept pcx-a, write 10.10.0.0/16 → pcx-a into the warehouse’s table, and allow 443 from 10.10.0.0/16 in the shipping group. After accepting, orders-sg works as the source too.',
      },
    },
    traps: [
      {
        commands: [peer('accept', 'pcx-a')],
        why: {
          ko: '수락은 연결을 열 뿐입니다. 보안 그룹 규칙도 돌아오는 경로도 저절로 생기지 않습니다.',
          en: 'Accepting only opens the connection. No security group rule and no route back comes with it.',
        },
      },
      {
        commands: [peer('accept', 'pcx-a'), allow('shipping-sg', '10.10.0.0/16')],
        why: {
          ko: '요청은 닿지만, 응답이 창고의 표에서 0.0.0.0/0을 골라 NAT로 갑니다. 상점은 여전히 시간 초과를 봅니다.',
          en: 'The request arrives, but in the warehouse’s table the answer matches 0.0.0.0/0 and goes to NAT. The shop still times out.',
        },
      },
      {
        commands: [
          peer('accept', 'pcx-a'),
          route('warehouse-table', '10.10.0.0/16', 'pcx-a'),
          allow('shipping-sg', '0.0.0.0/0'),
        ],
        why: {
          ko: '상점은 통하지만 배송사에서 오는 요청까지 허용했습니다. 출처에는 상점만 적습니다.',
          en: 'The shop gets through, but so does the carrier. Name only the shop as the source.',
        },
      },
    ],
    explain: {
      ko: '수락, 돌아오는 경로, 보안 그룹 규칙이 모두 창고 쪽의 일입니다. 하나라도 빠지면 상점에서는 똑같은 시간 초과로 보이므로 차례로 갖춥니다. 규칙의 출처는 실제로 부르는 쪽만 적습니다.',
      en: 'Acceptance, the route back and the security group rule are all up to the warehouse. Whichever is missing, the shop sees the same timeout, so go through them in order. As the source of the rule, name only who really calls.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-reach-carrier',
    rev: 1,
    objective: 'limits',
    section: 'no-transit',
    task: 'fix',
    stem: {
      ko: '주문 서비스가 배송사의 배송 조회(10.30.10.5)를 불러 응답을 받게 하십시오. 지금은 상점과 창고, 창고와 배송사만 이어져 있습니다. pcx-d로 상점과 배송사를 이을 수 있고, 배송 조회의 보안 그룹은 상점의 443을 이미 허용합니다. 지금 통하는 것은 계속 통해야 합니다.',
      en: 'Make the order service able to call Tracking (10.30.10.5) of the carrier and get its answer. So far only shop and warehouse, and warehouse and carrier, are joined. pcx-d can join shop and carrier, and the security group of Tracking already allows 443 from the shop. What works now must keep working.',
    },
    preset: 'no-transit',
    change: {
      onlyCommands: [
        send(1, 'orders', 'tracking'),
        send(9, 'orders', 'shipping'),
        send(17, 'shipping', 'tracking'),
      ],
      until: 26,
    },
    edits: {
      params: [],
      commands: ['request-peering', 'accept-peering', 'add-route', 'remove-route'],
    },
    asserts: [
      {
        id: 'tracking',
        text: {
          ko: '주문 서비스가 배송 조회의 응답을 받는다',
          en: 'The order service gets an answer from Tracking',
        },
        when: [said('p1', 'answer-arrives')],
        why: {
          ko: '직접 이은 활성 연결과 양쪽 표의 경로가 모두 있어야 요청이 닿고 응답이 돌아옵니다.',
          en: 'It takes a direct, active connection and a route on both sides for the request to arrive and the answer to return.',
        },
      },
      {
        id: 'shipping',
        text: {
          ko: '주문 서비스와 출고 서비스는 계속 통한다',
          en: 'The order service can still call Shipping',
        },
        when: [said('p2', 'answer-arrives')],
        why: {
          ko: '창고로 가는 10.20.0.0/16 경로는 pcx-a를 가리켜야 합니다. 새 연결 때문에 옮길 까닭이 없습니다.',
          en: 'The route for 10.20.0.0/16 has to lead to pcx-a. The new connection is no reason to move it.',
        },
      },
      {
        id: 'warehouse',
        text: {
          ko: '출고 서비스와 배송 조회도 계속 통한다',
          en: 'Shipping can still call Tracking',
        },
        when: [said('p3', 'answer-arrives')],
        why: {
          ko: '창고와 배송사는 pcx-b와 양쪽 경로로 통하고 있습니다. 그 경로는 그대로 둡니다.',
          en: 'Warehouse and carrier talk by pcx-b and the routes on both sides. Leave those as they are.',
        },
      },
    ],
    reference: {
      commands: [
        peer('request', 'pcx-d'),
        peer('accept', 'pcx-d'),
        route('shop-table', '10.30.0.0/16', 'pcx-d'),
        route('carrier-table', '10.10.0.0/16', 'pcx-d'),
      ],
      text: {
        ko: 'pcx-d를 요청하고 수락한 뒤, 상점의 표에 10.30.0.0/16 → pcx-d를, 배송사의 표에 10.10.0.0/16 → pcx-d를 적습니다.',
        en: 'Request and accept pcx-d, then write 10.30.0.0/16 → pcx-d into the shop’s table and 10.10.0.0/16 → pcx-d into the carrier’s.',
      },
    },
    traps: [
      {
        commands: [
          route('shop-table', '10.30.0.0/16', 'pcx-a'),
          route('carrier-table', '10.10.0.0/16', 'pcx-b'),
        ],
        why: {
          ko: 'pcx-a는 목적지가 창고의 대역 밖인 패킷을 건네주지 않습니다. 경로를 아무리 적어도 창고를 거쳐 갈 수 없습니다.',
          en: 'pcx-a does not hand over packets addressed outside the warehouse. No routes let you pass through it.',
        },
      },
      {
        commands: [peer('request', 'pcx-d'), peer('accept', 'pcx-d')],
        why: {
          ko: '연결은 활성이지만 어느 표에도 pcx-d로 가는 경로가 없어, 요청이 상점을 떠나지 못합니다.',
          en: 'The connection is active, but no table has a route to pcx-d, so the request does not leave the shop.',
        },
      },
      {
        commands: [
          peer('request', 'pcx-d'),
          peer('accept', 'pcx-d'),
          route('shop-table', '10.30.0.0/16', 'pcx-d'),
        ],
        why: {
          ko: '요청은 닿지만 배송사의 표에 상점으로 돌아오는 경로가 없어 응답이 버려집니다.',
          en: 'The request arrives, but the carrier’s table has no route back to the shop, and the answer is dropped.',
        },
      },
    ],
    explain: {
      ko: '피어링은 전이되지 않으므로 통해야 하는 쌍마다 직접 잇고, 그 쌍의 두 표에 경로를 적습니다. 이미 있는 연결과 경로는 새 연결과 상관없이 그대로 쓰입니다.',
      en: 'Peering is not transitive, so you join each pair that has to talk and write a route on both sides of that pair. Connections and routes that exist already are not affected.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-lost-answer',
    rev: 1,
    objective: 'path',
    section: 'routes',
    reviewOnly: true,
    task: 'break',
    stem: {
      ko: '출고 서비스의 기록에는 요청이 남는데 주문 서비스는 시간 초과를 보는 고장을 일부러 만들어 보려고 합니다. 피어링 연결과 보안 그룹은 건드리지 않고 라우팅 테이블만 고쳐, 요청은 닿고 응답만 돌아오지 못하게 하십시오. 창고와 배송사는 계속 통해야 합니다.',
      en: 'Create a fault on purpose: the log of Shipping shows the request, yet the order service times out. Without touching connections or security groups, change only route tables so that the request arrives and just its answer is lost. Warehouse and carrier must still be able to talk.',
    },
    preset: 'one-way',
    change: {
      onlyCommands: [send(1, 'orders', 'shipping'), send(9, 'shipping', 'tracking')],
      until: 17,
    },
    edits: { params: [], commands: ['add-route', 'remove-route'] },
    asserts: [
      {
        id: 'arrives',
        text: {
          ko: '주문 서비스의 요청이 출고 서비스에 닿는다',
          en: 'The request of the order service reaches Shipping',
        },
        when: [said('p1', 'request-arrives')],
        why: {
          ko: '요청은 상점의 표를 따라갑니다. 상점의 10.20.0.0/16 경로를 건드리면 요청부터 닿지 못합니다.',
          en: 'The request follows the shop’s table. If you touch the shop’s route for 10.20.0.0/16, it does not even arrive.',
        },
      },
      {
        id: 'lost',
        text: { ko: '응답은 돌아오지 못한다', en: 'The answer is lost' },
        when: [said('p1', 'gave-up-answer-lost')],
        why: {
          ko: '응답은 창고의 표에서 10.10.10.15로 가는 길을 찾습니다. 그 길이 pcx-a가 아니어야 응답이 사라집니다.',
          en: 'The answer looks up a path to 10.10.10.15 in the warehouse’s table. It is lost only if that path is not pcx-a.',
        },
      },
      {
        id: 'carrier',
        text: {
          ko: '출고 서비스가 배송 조회의 응답을 받는다',
          en: 'Shipping gets an answer from Tracking',
        },
        when: [said('p2', 'answer-arrives')],
        why: {
          ko: '창고의 10.30.0.0/16과 배송사의 10.20.0.0/16 경로는 그대로 두어야 합니다.',
          en: 'The warehouse’s route for 10.30.0.0/16 and the carrier’s for 10.20.0.0/16 have to stay.',
        },
      },
    ],
    reference: {
      commands: [unroute('warehouse-table', '10.10.0.0/16')],
      text: {
        ko: '창고의 표에서 10.10.0.0/16 경로를 지웁니다. 그러면 응답이 0.0.0.0/0을 골라 NAT로 갑니다.',
        en: 'Delete the route for 10.10.0.0/16 from the warehouse’s table. The answer then matches 0.0.0.0/0 and goes to NAT.',
      },
    },
    traps: [
      {
        commands: [unroute('shop-table', '10.20.0.0/16')],
        why: {
          ko: '상점의 표를 고치면 요청부터 나가지 못합니다. 출고 서비스의 기록에 아무것도 남지 않으므로 다른 고장입니다.',
          en: 'Without the shop’s route the request does not leave. The log of Shipping shows nothing, so this is another fault.',
        },
      },
      {
        commands: [route('warehouse-table', '10.10.64.0/18', 'nat')],
        why: {
          ko: '10.10.64.0/18은 더 구체적이지만 10.10.10.15를 담지 않습니다. 응답은 여전히 10.10.0.0/16을 골라 돌아옵니다.',
          en: '10.10.64.0/18 is more specific but does not contain 10.10.10.15. The answer still takes 10.10.0.0/16 and returns.',
        },
      },
      {
        commands: [unroute('warehouse-table', '10.30.0.0/16')],
        why: {
          ko: '10.30.0.0/16은 배송사로 가는 경로라서 상점에 보내는 응답과 관계가 없습니다. 창고와 배송사만 끊깁니다.',
          en: '10.30.0.0/16 is the route to the carrier and plays no part in answers to the shop. It only cuts off the carrier.',
        },
      },
    ],
    explain: {
      ko: '요청과 응답은 서로 다른 표를 따릅니다. 응답만 잃게 하려면 응답하는 쪽, 곧 창고의 표에서 상점으로 가는 경로를 없애거나 다른 곳으로 돌리면 됩니다. 이런 고장은 부르는 쪽의 기록만 보아서는 찾을 수 없습니다.',
      en: 'Request and answer follow different tables. To lose just the answer, take away or divert the route to the shop in the table of the answering side, the warehouse. You cannot find such a fault in the caller’s logs alone.',
    },
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-narrow-door',
    rev: 1,
    objective: 'setup',
    section: 'security',
    reviewOnly: true,
    task: 'harden',
    stem: {
      ko: '출고 보안 그룹의 인바운드 규칙은 0.0.0.0/0에서 오는 443을 허용하는 것 하나입니다. 점검에서 배송사(10.30.0.0/16)도 출고 서비스를 부를 수 있다는 것이 드러났습니다. 상점은 계속 부를 수 있고 배송사는 부르지 못하게 하십시오. 출고 서비스가 배송 조회를 부르는 일은 계속되어야 합니다.',
      en: 'The only inbound rule of the shipping security group allows 443 from 0.0.0.0/0. A review finds that the carrier (10.30.0.0/16) can call Shipping too. Make it so that the shop can still call and the carrier cannot. Shipping must still be able to call Tracking at the carrier.',
    },
    preset: 'blocked',
    change: {
      config: openDoor,
      onlyCommands: [
        send(1, 'orders', 'shipping'),
        send(9, 'tracking', 'shipping'),
        send(17, 'shipping', 'tracking'),
      ],
      until: 26,
    },
    edits: {
      params: [],
      commands: ['add-rule', 'clear-rules', 'remove-route', 'delete-peering'],
    },
    asserts: [
      {
        id: 'shop',
        text: {
          ko: '주문 서비스가 출고 서비스의 응답을 받는다',
          en: 'The order service gets an answer from Shipping',
        },
        when: [said('p1', 'answer-arrives')],
        why: {
          ko: '보안 그룹은 허용 규칙만 있습니다. 상점에서 오는 443을 허용하는 규칙이 하나는 있어야 합니다.',
          en: 'A security group has allow rules only. One of them has to allow 443 from the shop.',
        },
      },
      {
        id: 'carrier',
        text: {
          ko: '배송사의 요청은 출고 서비스에 닿지 못한다',
          en: 'Requests of the carrier do not reach Shipping',
        },
        when: [said('p2', 'request-arrives', 0)],
        why: {
          ko: '규칙은 하나라도 맞으면 허용합니다. 넓은 규칙이 남아 있으면 좁은 규칙을 더해도 그대로 열려 있습니다.',
          en: 'One matching rule is enough to allow. While the wide rule is there, adding a narrow one closes nothing.',
        },
      },
      {
        id: 'tracking',
        text: {
          ko: '출고 서비스가 배송 조회의 응답을 받는다',
          en: 'Shipping gets an answer from Tracking',
        },
        when: [said('p3', 'answer-arrives')],
        why: {
          ko: '연결이나 경로를 없애면 출고 서비스가 배송사를 부르지 못합니다. 막을 것은 들어오는 요청뿐입니다.',
          en: 'Without the connection or its routes, Shipping cannot call the carrier. Only requests that come in shall be stopped.',
        },
      },
    ],
    reference: {
      commands: [clearInbound, allow('shipping-sg', 'orders-sg')],
      text: {
        ko: '출고 보안 그룹의 인바운드 규칙을 지우고 orders-sg에서 오는 443만 허용합니다. 출처를 10.10.0.0/16으로 적어도 됩니다.',
        en: 'Clear the inbound rules of the shipping group and allow 443 from orders-sg only. 10.10.0.0/16 as the source works too.',
      },
    },
    traps: [
      {
        commands: [allow('shipping-sg', 'orders-sg')],
        why: {
          ko: '보안 그룹의 규칙은 서로를 좁히지 않고 더해집니다. 0.0.0.0/0 규칙이 남아 배송사도 그대로 들어옵니다.',
          en: 'Rules of a security group add up; they do not narrow each other. The rule for 0.0.0.0/0 still lets the carrier in.',
        },
      },
      {
        commands: [clearInbound],
        why: {
          ko: '모두 막혀 상점도 부르지 못합니다. 상점을 허용하는 규칙을 다시 넣어야 합니다.',
          en: 'That blocks everybody, the shop too. Put a rule for the shop back in.',
        },
      },
      {
        commands: [unroute('warehouse-table', '10.30.0.0/16')],
        why: {
          ko: '배송사로 가는 응답이 사라질 뿐 요청은 여전히 출고 서비스에 닿고, 출고 서비스가 배송사를 부르는 길까지 끊깁니다.',
          en: 'Only the answers to the carrier are lost; its requests still reach Shipping. And Shipping can no longer call the carrier.',
        },
      },
    ],
    explain: {
      ko: '피어링한 상대를 가려 받는 일은 보안 그룹이 합니다. 보안 그룹의 규칙은 합쳐서 허용하므로 넓은 규칙을 지우고 좁은 규칙을 넣습니다. 출고 서비스가 부른 요청의 응답은 규칙이 없어도 들어오므로 배송 조회 호출은 그대로 됩니다.',
      en: 'Which peers get in is up to the security group. Its rules add up, so take out the wide one and put in a narrow one. Answers to calls that Shipping makes come in without a rule, so calls to Tracking keep working.',
    },
    facts: [],
    checked: '2026-11-22',
  },
]);
