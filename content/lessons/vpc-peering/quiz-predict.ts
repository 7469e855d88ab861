import { defineQuiz } from '@/lib/grade/item';
import { clear, noWayBack, peer, route, said, send, waiting } from './predict-steps';

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-early-routes',
    rev: 1,
    objective: 'setup',
    section: 'request',
    stem: {
      ko: '피어링 요청 pcx-a가 수락을 기다리는 동안, 상점과 창고는 서로에게 가는 경로를 저마다의 표에 미리 적었고 출고 보안 그룹도 상점에 열어 두었습니다. {event} 그런 다음 아무것도 고치지 않고 주문 서비스가 출고 서비스를 부르면 어떻게 됩니까?',
      en: 'While the peering request pcx-a was waiting, shop and warehouse each wrote the route to the other into their tables, and the shipping security group was opened to the shop. {event} What happens when the order service then calls Shipping, with nothing else changed?',
    },
    preset: 'both-ways',
    cases: [
      {
        values: {
          event: { ko: '이제 창고가 수락했습니다.', en: 'Now the warehouse has accepted.' },
        },
        change: {
          onlyCommands: [...waiting, peer(1, 'accept', 'pcx-a'), send('orders', 'shipping')],
          until: 10,
        },
      },
      {
        values: {
          event: {
            ko: '창고는 요청을 거절했습니다.',
            en: 'The warehouse has rejected the request.',
          },
        },
        change: {
          onlyCommands: [...waiting, peer(1, 'reject', 'pcx-a'), send('orders', 'shipping')],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'answered',
        text: { ko: '요청이 닿고 응답도 받는다', en: 'It arrives and is answered' },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '연결이 활성이 되면 미리 적은 경로가 그대로 효력을 얻습니다. 수락되고, 양쪽에 경로가 있고, 보안 그룹이 허용할 때입니다.',
          en: 'Once the connection is active, routes written in advance take effect as they are. It works when the request is accepted, both sides have a route and the security group allows.',
        },
      },
      {
        id: 'blackhole',
        text: {
          ko: '상점의 표에서 버려져 시간 초과가 난다',
          en: 'The shop’s table drops it; it times out',
        },
        when: [said('route-blackhole', 1, { place: 'shop-table' })],
        why: {
          ko: '블랙홀은 연결이 활성이 아닌 동안의 상태입니다. 연결이 수락을 기다리거나 거절당했거나 지워졌을 때 버려집니다.',
          en: 'A route is a blackhole only while its connection is not active: waiting, rejected or deleted.',
        },
      },
      {
        id: 'answer-lost',
        text: {
          ko: '요청은 닿지만 응답이 돌아오지 못한다',
          en: 'It arrives, but the answer is lost',
        },
        when: [said('gave-up-answer-lost', 1)],
        why: {
          ko: '응답만 잃는 것은 창고의 표에 상점으로 가는 경로가 없을 때입니다. 여기서는 창고도 경로를 미리 적었습니다.',
          en: 'Only the answer is lost when the warehouse’s table has no route to the shop. Here the warehouse wrote one in advance.',
        },
      },
      {
        id: 'door',
        text: {
          ko: '창고까지 가지만 보안 그룹에서 버려진다',
          en: 'It gets to the warehouse, whose group drops it',
        },
        when: [said('group-stops-in', 1)],
        why: {
          ko: '출고 보안 그룹은 이미 열어 두었습니다. 보안 그룹에 상점을 허용하는 규칙이 없을 때의 모습입니다.',
          en: 'The shipping group was opened already. This would happen without a rule that allows the shop.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [...waiting, send('orders', 'shipping')] },
      text: {
        ko: '아직 아무도 수락하지 않은 때에 같은 요청을 보냅니다.',
        en: 'Send the same request while nobody has accepted yet.',
      },
    },
    explain: {
      ko: '경로는 연결보다 먼저 적어도 되고, 연결이 활성인지에 따라 효력이 생겼다 없어졌다 합니다. 활성이 아니면 그 경로를 고른 패킷은 버려지고, 활성이 되면 다시 적지 않아도 통합니다. 수락이 경로를 만들어 주는 것은 아닙니다.',
      en: 'You may write a route before the connection is there; whether it works depends on whether the connection is active. While it is not, packets that choose the route are dropped; once it is, they pass and nothing has to be written again. Accepting creates no routes, though.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-answer-route',
    rev: 1,
    objective: 'path',
    section: 'routes',
    stem: {
      ko: '출고 서비스의 서브넷이 쓰는 창고의 표에는 10.20.0.0/16 → local, 10.30.0.0/16 → pcx-b, 0.0.0.0/0 → NAT 게이트웨이가 있고, 상점을 위해 적은 것은 {row}뿐입니다. pcx-a(상점)와 pcx-b(배송사)는 활성이고 보안 그룹은 허용합니다. 주문 서비스(10.10.10.15)의 요청이 출고 서비스에 닿았습니다. 그 응답은 어떻게 됩니까?',
      en: 'The warehouse’s table, used by the subnet of Shipping, has 10.20.0.0/16 → local, 10.30.0.0/16 → pcx-b and 0.0.0.0/0 → NAT gateway. For the shop it has only {row}. pcx-a (to the shop) and pcx-b (to the carrier) are active, and security groups allow. A request of the order service (10.10.10.15) has reached Shipping. What becomes of its answer?',
    },
    preset: 'both-ways',
    cases: [
      {
        values: {
          row: {
            ko: '10.10.64.0/18 → pcx-a(셋째 숫자가 64에서 127까지)',
            en: '10.10.64.0/18 → pcx-a (third number 64 to 127)',
          },
        },
        change: {
          onlyCommands: [
            noWayBack,
            route('warehouse-table', '10.10.64.0/18', 'pcx-a'),
            send('orders', 'shipping'),
          ],
          until: 10,
        },
      },
      {
        values: { row: '10.10.0.0/16 → pcx-b' },
        change: {
          onlyCommands: [
            noWayBack,
            route('warehouse-table', '10.10.0.0/16', 'pcx-b'),
            send('orders', 'shipping'),
          ],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'back',
        text: { ko: 'pcx-a로 상점에 돌아온다', en: 'It returns to the shop over pcx-a' },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '돌아오려면 10.10.10.15가 들어가는 경로가 pcx-a를 가리켜야 합니다. 10.10.0.0/16 → pcx-a를 적었을 때입니다.',
          en: 'To return, a route that contains 10.10.10.15 has to lead to pcx-a, such as 10.10.0.0/16 → pcx-a.',
        },
      },
      {
        id: 'nat',
        text: {
          ko: 'NAT 게이트웨이로 가고, 상점은 받지 못한다',
          en: 'It goes to the NAT gateway; the shop never gets it',
        },
        when: [
          said('route-only', 1, { place: 'warehouse-table', target: 'nat' }),
          said('gave-up-answer-lost', 1),
        ],
        why: {
          ko: '10.10.10.15에 맞는 경로가 0.0.0.0/0뿐일 때입니다. 더 구체적인 경로라도 목적지가 그 대역 밖이면 후보가 아닙니다.',
          en: 'This happens when 0.0.0.0/0 is the only route that contains 10.10.10.15. A more specific route is no candidate if the destination is outside it.',
        },
      },
      {
        id: 'pcx-b',
        text: {
          ko: 'pcx-b로 가서 버려진다',
          en: 'It goes to pcx-b, which drops it',
        },
        when: [said('peer-no-transit', 1, { place: 'pcx-b' })],
        why: {
          ko: '가장 구체적으로 맞는 경로가 pcx-b를 가리킬 때입니다. 상점의 주소는 배송사의 대역 밖이라 pcx-b가 건네주지 않습니다.',
          en: 'This happens when the most specific matching route leads to pcx-b. The shop’s address is outside the carrier’s range, so pcx-b does not hand it over.',
        },
      },
      {
        id: 'no-row',
        text: {
          ko: '맞는 경로가 없어 창고의 표에서 버려진다',
          en: 'No route matches; the warehouse’s table drops it',
        },
        when: [said('route-none', 1, { place: 'warehouse-table' })],
        why: {
          ko: '0.0.0.0/0은 모든 주소에 맞으므로 여기서는 언제나 맞는 경로가 있습니다. 기본 경로가 없는 표일 때의 모습입니다.',
          en: '0.0.0.0/0 matches every address, so here some route always matches. This would happen in a table without a default route.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [send('orders', 'shipping')] },
      text: {
        ko: '그 경로 대신 10.10.0.0/16 → pcx-a를 적습니다.',
        en: 'Write 10.10.0.0/16 → pcx-a instead of that route.',
      },
    },
    explain: {
      ko: '응답의 목적지 10.10.10.15가 들어가는 경로만 남기고, 그 가운데 가장 구체적인 것을 고릅니다. 10.10.64.0/18은 10.10.10.15를 담지 않으므로 남는 것은 0.0.0.0/0이고, 10.10.0.0/16은 담으므로 그 대상이 어디든 그리로 갑니다. 요청이 어느 연결로 왔는지는 보지 않습니다.',
      en: 'Keep only routes that contain 10.10.10.15, the destination of the answer, and take the most specific. 10.10.64.0/18 does not contain it, which leaves 0.0.0.0/0; 10.10.0.0/16 does, so its target is taken, whatever it is. Which connection the request came by plays no part.',
    },
    facts: ['peering-both-routes', 'route-longest-prefix'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-cleared-rules',
    rev: 1,
    objective: 'path',
    section: 'security',
    concept: 'peering-security-group',
    stem: {
      ko: '상점과 창고는 pcx-a로 잘 통하고 있었습니다. 누군가 {what} 규칙을 모두 지웠습니다. 경로와 네트워크 ACL은 그대로입니다. 이제 주문 서비스가 출고 서비스를 새로 부르면 어떻게 됩니까?',
      en: 'Shop and warehouse have been talking over pcx-a without trouble. Somebody deletes all {what}. Routes and network ACLs stay as they are. What happens when the order service makes a new call to Shipping?',
    },
    preset: 'both-ways',
    cases: [
      {
        values: {
          what: {
            ko: '출고 보안 그룹의 아웃바운드',
            en: 'outbound rules of the shipping security group',
          },
        },
        change: {
          onlyCommands: [clear('shipping-sg', 'outbound'), send('orders', 'shipping')],
          until: 10,
        },
      },
      {
        values: {
          what: {
            ko: '주문 보안 그룹의 아웃바운드',
            en: 'outbound rules of the orders security group',
          },
        },
        change: {
          onlyCommands: [clear('orders-sg', 'outbound'), send('orders', 'shipping')],
          until: 10,
        },
      },
      {
        values: {
          what: {
            ko: '출고 보안 그룹의 인바운드',
            en: 'inbound rules of the shipping security group',
          },
        },
        change: {
          onlyCommands: [clear('shipping-sg', 'inbound'), send('orders', 'shipping')],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'answered',
        text: { ko: '전과 같이 응답을 받는다', en: 'It is answered as before' },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '통하는 데 필요한 것은 주문 쪽의 아웃바운드와 출고 쪽의 인바운드뿐입니다. 응답이 나가고 들어오는 방향의 규칙이 없어도 됩니다.',
          en: 'All it takes is the outbound side of orders and the inbound side of Shipping. The directions that only the answer takes need no rule.',
        },
      },
      {
        id: 'cannot-leave',
        text: {
          ko: '요청이 주문 서비스를 떠나지 못한다',
          en: 'The request cannot leave the order service',
        },
        when: [said('group-stops-out', 1)],
        why: {
          ko: '요청은 보내는 쪽 보안 그룹의 아웃바운드 규칙에 맞아야 나갑니다. 주문 보안 그룹의 아웃바운드가 비었을 때입니다.',
          en: 'A request leaves only if an outbound rule of the sender’s group allows it. This happens when the orders group has none.',
        },
      },
      {
        id: 'cannot-enter',
        text: {
          ko: '요청이 출고 서비스 앞에서 버려진다',
          en: 'The request is dropped in front of Shipping',
        },
        when: [said('group-stops-in', 1)],
        why: {
          ko: '들어오는 요청에는 받는 쪽 보안 그룹의 인바운드 규칙이 있어야 합니다. 출고 보안 그룹의 인바운드가 비었을 때입니다.',
          en: 'To come in, a request needs an inbound rule of the receiver’s group. This happens when the shipping group has none.',
        },
      },
      {
        id: 'answer-lost',
        text: {
          ko: '요청은 닿지만 응답이 돌아오지 못한다',
          en: 'The request arrives, but the answer is lost',
        },
        when: [said('gave-up-answer-lost', 1)],
        why: {
          ko: '보안 그룹은 허용한 요청을 기억해 그 응답을 규칙 없이 보냅니다. 응답만 막히는 것은 돌아오는 경로가 없거나 네트워크 ACL이 막을 때입니다.',
          en: 'A security group remembers what it allowed and lets the answer pass without a rule. Only a missing route back, or a network ACL, stops just the answer.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [clear('shipping-sg', 'inbound'), send('orders', 'shipping')] },
      text: {
        ko: '이번에는 출고 보안 그룹의 인바운드 규칙을 지웁니다.',
        en: 'This time, delete the inbound rules of the shipping security group.',
      },
    },
    explain: {
      ko: '보안 그룹은 상태를 기억합니다. 요청이 지나는 두 방향, 곧 보내는 쪽의 아웃바운드와 받는 쪽의 인바운드만 허용하면 응답은 규칙을 보지 않고 돌아옵니다. 다만 출고 서비스가 스스로 다른 곳을 부르려면 그때는 출고 쪽의 아웃바운드 규칙이 필요합니다.',
      en: 'Security groups are stateful. If the two directions that the request takes are allowed, out of the sender and into the receiver, the answer returns without a look at the rules. For calls that Shipping itself makes, however, its group needs outbound rules.',
    },
    facts: ['security-group-stateful'],
    checked: '2026-11-22',
  },
]);
