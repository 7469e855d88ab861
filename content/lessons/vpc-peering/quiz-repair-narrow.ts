import { defineQuiz } from '@/lib/grade/item';
import { allow, clearInbound, openDoor, route, said, send, unroute } from './repair-steps';

/** Situations to break or to narrow, with as little as possible. */
export const repairNarrowItems = defineQuiz([
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
    facts: ['peering-both-routes'],
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
    facts: ['security-group-stateful'],
    checked: '2026-11-22',
  },
]);
