import { defineQuiz } from '@/lib/grade/item';
import { allow, onlyRequested, peer, route, said, send } from './repair-steps';

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
]);
