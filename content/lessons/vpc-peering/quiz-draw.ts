import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its names and its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'label',
    id: 'name-the-way',
    rev: 1,
    objective: 'path',
    section: 'security',
    stem: {
      ko: '주문 서비스의 요청이 출고 서비스에 닿고 답이 돌아오는 길입니다. 빈칸마다 무엇이 놓여 있습니까? 같은 이름을 여러 번 써도 되고, 쓰지 않는 이름도 있습니다.',
      en: 'This is the way of a request from Orders to Shipping and back. What stands in each blank? A name may be used more than once, and some names are not used.',
    },
    blanks: [
      {
        id: 'shop-table',
        answer: 'table',
        why: {
          ko: '서비스를 떠난 패킷이 먼저 갈 곳을 찾는 곳은 자기 서브넷의 라우팅 테이블입니다.',
          en: 'A packet that leaves the service first looks for its target in the route table of its subnet.',
        },
      },
      {
        id: 'pcx-a',
        answer: 'peering',
        why: {
          ko: '두 VPC 사이에 있고 양쪽 표의 경로가 가리키는 것은 피어링 연결입니다.',
          en: 'What lies between two VPCs and is named by the routes on both sides is the peering connection.',
        },
      },
      {
        id: 'shipping-sg',
        answer: 'group',
        why: {
          ko: '들어온 요청이 서비스에 닿기 바로 전에 만나는 것은 서비스에 붙은 보안 그룹입니다.',
          en: 'The last thing a request meets before the service is the security group attached to it.',
        },
      },
      {
        id: 'warehouse-table',
        answer: 'table',
        why: {
          ko: '답도 패킷이므로 창고의 라우팅 테이블에서 갈 곳을 새로 찾습니다.',
          en: 'The answer is a packet too and looks for its target in the warehouse’s own route table.',
        },
      },
    ],
    labels: [
      {
        id: 'table',
        text: { ko: '라우팅 테이블', en: 'Route table' },
        why: {
          ko: '라우팅 테이블은 서브넷을 떠나는 패킷이 목적지를 맞추어 보는 표입니다. 들어오는 요청을 막지는 않습니다.',
          en: 'A route table is what packets leaving a subnet are matched against. It does not stop requests coming in.',
        },
      },
      {
        id: 'peering',
        text: { ko: '피어링 연결', en: 'Peering connection' },
        why: {
          ko: '피어링 연결은 두 VPC를 잇는 것이어서 어느 한쪽 VPC 안에 있지 않습니다.',
          en: 'A peering connection joins two VPCs, so it stands inside neither of them.',
        },
      },
      {
        id: 'group',
        text: { ko: '보안 그룹', en: 'Security group' },
        why: {
          ko: '보안 그룹은 서비스의 네트워크 인터페이스에 붙어 받을 요청을 정합니다. 갈 길을 고르지는 않습니다.',
          en: 'A security group is attached to a network interface and decides what it accepts. It chooses no path.',
        },
      },
      {
        id: 'nat',
        text: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
        why: {
          ko: 'NAT 게이트웨이는 프라이빗 서브넷에서 인터넷으로 나갈 때 지나는 곳입니다. 프라이빗 IP끼리 통하는 길에는 없습니다.',
          en: 'A NAT gateway is passed on the way from a private subnet to the internet, not between private IPs.',
        },
      },
      {
        id: 'acl',
        text: { ko: '네트워크 ACL', en: 'Network ACL' },
        why: {
          ko: '네트워크 ACL은 서비스가 아니라 서브넷의 경계에서 거르고, 이 그림에는 그리지 않았습니다.',
          en: 'A network ACL filters at the edge of a subnet, not at a service, and is not drawn in this picture.',
        },
      },
    ],
    explain: {
      ko: '나가는 패킷은 라우팅 테이블에서 길을 찾고, 피어링 연결로 건너가, 마지막에 상대의 보안 그룹을 만납니다. 답도 같은 방식으로 창고의 라우팅 테이블에서 시작합니다.',
      en: 'A packet finds its way in the route table, crosses the peering connection and meets the other side’s security group last. The answer starts the same way, in the warehouse’s route table.',
    },
    facts: ['peering-both-routes'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'connect',
    id: 'routes-both-sides',
    rev: 1,
    objective: 'path',
    section: 'routes',
    concept: 'peering-routes',
    stem: {
      ko: 'pcx-a가 방금 활성이 되었습니다. 주문 서비스가 출고 서비스를 부르고 답을 받으려면 경로를 어디에 적어야 합니까? 경로를 적을 표에서 그 경로의 대상으로 화살표를 그리십시오. 더 필요한 것만 그립니다.',
      en: 'pcx-a has just become active. Where do routes have to be written so that Orders can call Shipping and get an answer? Draw an arrow from each table to the target of its new route. Draw only what is needed.',
    },
    nodes: ['shop-table', 'warehouse-table', 'pcx-a', 'pcx-b', 'nat'],
    given: ['ask', 'enter', 'admit', 'reply', 'return'],
    edges: [
      {
        from: 'shop-table',
        to: 'pcx-a',
        why: {
          ko: '요청의 목적지 10.20.10.25는 상점의 local 경로에 맞지 않습니다. 10.20.0.0/16을 pcx-a로 보내는 경로가 있어야 창고로 떠납니다.',
          en: 'The destination 10.20.10.25 does not match the shop’s local route. A route that sends 10.20.0.0/16 to pcx-a lets the request leave for the warehouse.',
        },
      },
      {
        from: 'warehouse-table',
        to: 'pcx-a',
        why: {
          ko: '답은 요청이 온 길을 되짚지 않고 창고의 표를 봅니다. 10.10.0.0/16을 pcx-a로 보내는 경로가 있어야 돌아옵니다.',
          en: 'The answer does not retrace the request; it consults the warehouse’s table. It needs a route that sends 10.10.0.0/16 to pcx-a.',
        },
      },
    ],
    wrong: [
      {
        from: 'pcx-a',
        to: 'warehouse-table',
        why: {
          ko: '피어링 연결에는 경로를 적을 표가 없습니다. 건너온 패킷은 창고의 local 경로로 서비스에 닿습니다.',
          en: 'A peering connection has no table to write routes in. What has crossed reaches the service by the warehouse’s local route.',
        },
      },
      {
        from: 'pcx-a',
        to: 'shop-table',
        why: {
          ko: '피어링 연결은 길을 고르지 않습니다. 돌아온 답은 상점의 local 경로로 주문 서비스에 닿습니다.',
          en: 'A peering connection chooses no path. The answer that has come back reaches Orders by the shop’s local route.',
        },
      },
      {
        from: 'shop-table',
        to: 'warehouse-table',
        why: {
          ko: '경로의 대상은 상대의 표가 아니라 나갈 문, 곧 피어링 연결입니다. 서로의 표를 읽을 수 있어야 통하는 생각입니다.',
          en: 'The target of a route is the way out, the peering connection, not the other side’s table. This would need tables that can read each other.',
        },
      },
      {
        from: 'warehouse-table',
        to: 'nat',
        why: {
          ko: '0.0.0.0/0을 NAT로 보내는 경로는 인터넷으로 나갈 때 씁니다. 10.10.10.15로 가는 답을 NAT로 보내면 상점에 닿지 못합니다.',
          en: 'The route to NAT is for the internet. An answer to 10.10.10.15 sent there would never reach the shop.',
        },
      },
      {
        from: 'shop-table',
        to: 'nat',
        why: {
          ko: '이 NAT 게이트웨이는 창고 VPC의 것이어서 상점의 표가 대상으로 삼을 수 없습니다.',
          en: 'This NAT gateway belongs to the warehouse VPC, so no route of the shop can name it.',
        },
      },
      {
        from: 'warehouse-table',
        to: 'pcx-b',
        why: {
          ko: 'pcx-b는 창고와 배송사를 잇습니다. 상점의 주소로 가는 답을 이리로 보내면 pcx-b가 건네주지 않습니다.',
          en: 'pcx-b joins the warehouse and the carrier. It would not hand over an answer addressed to the shop.',
        },
      },
      {
        from: 'shop-table',
        to: 'pcx-b',
        why: {
          ko: '상점은 pcx-b의 양 끝에 들지 않으므로 그 연결을 대상으로 적을 수 없습니다.',
          en: 'The shop is at neither end of pcx-b, so its table cannot name that connection.',
        },
      },
    ],
    otherwise: {
      ko: '경로는 라우팅 테이블에만 적고, 대상은 그 VPC에 붙은 문이어야 합니다. 이 통신에는 이 화살표가 필요하지 않습니다.',
      en: 'Routes are written only in route tables, and a target has to be a way out of that VPC. This exchange does not need the arrow.',
    },
    explain: {
      ko: '수락은 연결을 열 뿐 라우팅 테이블을 고쳐 주지 않습니다. 요청은 상점의 표에서, 답은 창고의 표에서 길을 찾으므로 양쪽에 경로를 적어야 합니다.',
      en: 'Accepting opens the connection but changes no route table. The request finds its way in the shop’s table and the answer in the warehouse’s, so both sides need a route.',
    },
    facts: ['peering-both-routes'],
    checked: '2026-11-22',
  },
  {
    kind: 'connect',
    id: 'pairs-to-peer',
    rev: 1,
    objective: 'limits',
    section: 'no-transit',
    stem: {
      ko: '아직 피어링이 하나도 없습니다. 주문 서비스, 출고 서비스, 배송 조회가 저마다 자기 VPC에서 프라이빗 IP로 서로 모두 통해야 하고, 팝업 매장은 주문 서비스와 통하기를 바랍니다. VPC를 피어링으로 이을 쌍을 모두 이으십시오. 방향은 상관없고, 이을 수 없는 쌍은 잇지 않습니다.',
      en: 'There is no peering yet. Orders, Shipping and Tracking, each in its own VPC, must all reach each other by private IP, and the pop-up store would like to reach Orders. Draw every pair whose VPCs are to be peered. Direction does not matter; leave out pairs that cannot be peered.',
    },
    nodes: ['orders', 'shipping', 'tracking', 'popup'],
    given: [],
    edges: [
      {
        from: 'orders',
        to: 'shipping',
        either: true,
        why: {
          ko: '10.10.0.0/16과 10.20.0.0/16은 겹치지 않으므로 상점과 창고를 직접 잇습니다.',
          en: '10.10.0.0/16 and 10.20.0.0/16 do not overlap, so the shop and the warehouse are peered directly.',
        },
      },
      {
        from: 'shipping',
        to: 'tracking',
        either: true,
        why: {
          ko: '창고와 배송사도 직접 잇습니다. 10.20.0.0/16과 10.30.0.0/16은 겹치지 않습니다.',
          en: 'The warehouse and the carrier are peered directly too; 10.20.0.0/16 and 10.30.0.0/16 do not overlap.',
        },
      },
      {
        from: 'orders',
        to: 'tracking',
        either: true,
        why: {
          ko: '창고를 거쳐 갈 수 없으므로 상점과 배송사 사이에도 따로 하나가 필요합니다.',
          en: 'There is no way through the warehouse, so the shop and the carrier need a connection of their own.',
        },
      },
    ],
    wrong: [
      {
        from: 'popup',
        to: 'orders',
        why: {
          ko: '팝업 매장의 10.10.64.0/18이 상점의 10.10.0.0/16 안에 있어 피어링이 실패합니다. CIDR이 겹치지 않아야 이을 수 있습니다.',
          en: 'The pop-up store’s 10.10.64.0/18 lies inside the shop’s 10.10.0.0/16, so the peering fails. It would work if the CIDRs did not overlap.',
        },
      },
      {
        from: 'orders',
        to: 'popup',
        why: {
          ko: '어느 쪽이 요청하든 두 CIDR이 겹치면 피어링을 만들 수 없습니다.',
          en: 'Whichever side asks, VPCs whose CIDRs overlap cannot be peered.',
        },
      },
      {
        from: 'popup',
        to: 'shipping',
        why: {
          ko: '이을 수는 있지만 필요하지 않습니다. 창고를 거쳐 상점에 닿을 수는 없습니다.',
          en: 'It could be peered but is not needed. There is no way through the warehouse to the shop.',
        },
      },
      {
        from: 'popup',
        to: 'tracking',
        why: {
          ko: '이을 수는 있지만, 팝업 매장은 배송 조회와 통할 일이 없습니다.',
          en: 'It could be peered, but the pop-up store has no business with Tracking.',
        },
      },
    ],
    otherwise: {
      ko: '팝업 매장이 창고나 배송사와 이어져도 상점에는 닿지 못합니다. 피어링은 다른 VPC를 거쳐 가지 못합니다.',
      en: 'Peering the pop-up store with the warehouse or the carrier does not get it to the shop. Peering never leads through another VPC.',
    },
    explain: {
      ko: '피어링은 둘씩만 잇고 거쳐 가지 못하므로, 서로 통해야 하는 쌍마다 하나씩 만듭니다. 팝업 매장은 CIDR이 상점과 겹쳐 이을 수 없고, 서비스 하나만 쓰면 된다면 PrivateLink를 씁니다.',
      en: 'Peering joins two VPCs at a time and leads through none, so each pair that must talk needs its own. The pop-up store overlaps with the shop and cannot be peered; if one service is all it needs, PrivateLink is the way.',
    },
    facts: ['peering-mesh'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
]);
