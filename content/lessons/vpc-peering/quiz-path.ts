import { defineQuiz } from '@/lib/grade/item';

/** Sections routes and security: the way of a packet and of its answer. */
export const pathItems = defineQuiz([
  {
    kind: 'match',
    id: 'route-target',
    rev: 1,
    objective: 'need',
    section: 'routes',
    stem: {
      ko: '주문 서비스의 서브넷이 쓰는 표에는 경로가 셋 있습니다. 10.10.0.0/16은 local로, 10.20.0.0/16은 활성인 pcx-a로, 0.0.0.0/0은 상점의 NAT 게이트웨이로 보냅니다. 목적지마다 패킷이 고르는 대상을 짝지으십시오. 그 뒤에 목적지에 닿는지는 묻지 않습니다.',
      en: 'The table of the orders subnet has three routes: 10.10.0.0/16 to local, 10.20.0.0/16 to pcx-a, which is active, and 0.0.0.0/0 to the shop’s NAT gateway. Match each destination with the target its packet chooses. Whether it arrives afterwards is not asked.',
    },
    left: [
      {
        id: 'catalog',
        text: {
          ko: '10.10.11.20: 다른 가용 영역에 있는 상점의 도서 서비스',
          en: '10.10.11.20: the shop’s catalog service, in another Availability Zone',
        },
        answer: 'local',
        why: {
          ko: '가용 영역이 달라도 같은 VPC의 CIDR 안이므로 local입니다. 피어링과는 관계가 없습니다.',
          en: 'It is another zone but the same VPC, and so the same CIDR: local. Peering is not involved.',
        },
      },
      {
        id: 'stock-server',
        text: {
          ko: '10.20.11.40: 창고의 다른 서브넷에 있는 서버',
          en: '10.20.11.40: a server in another subnet of the warehouse',
        },
        answer: 'pcx',
        why: {
          ko: '창고의 모든 서브넷이 10.20.0.0/16 안에 있습니다. 0.0.0.0/0에도 맞지만 더 구체적인 쪽이 이깁니다.',
          en: '10.20.0.0/16 contains every subnet of the warehouse. 0.0.0.0/0 matches as well, but the more specific route wins.',
        },
      },
      {
        id: 'tracking',
        text: {
          ko: '10.30.10.5: 배송사 VPC의 배송 조회 서비스',
          en: '10.30.10.5: Tracking in the carrier VPC',
        },
        answer: 'nat',
        why: {
          ko: '맞는 경로가 0.0.0.0/0뿐입니다. 창고가 배송사와 이어져 있어도 상점의 표에는 나타나지 않습니다.',
          en: 'Only 0.0.0.0/0 matches. The connection between warehouse and carrier does not appear in the shop’s table.',
        },
      },
      {
        id: 'popup',
        text: {
          ko: '10.10.64.20: 행사 팀이 따로 만든 VPC의 서버',
          en: '10.10.64.20: a server in a separate VPC of the events team',
        },
        answer: 'local',
        why: {
          ko: '다른 VPC의 서버라도 주소가 10.10.0.0/16 안이므로 local을 고릅니다. 라우팅 테이블은 주소만 봅니다.',
          en: 'It is in another VPC, but its address is in 10.10.0.0/16, so the packet chooses local. A route table looks at addresses only.',
        },
      },
      {
        id: 'payment',
        text: {
          ko: '203.0.113.10: 인터넷에 있는 결제 회사의 서버',
          en: '203.0.113.10: a payment company’s server on the internet',
        },
        answer: 'nat',
        why: {
          ko: '다른 두 경로에 맞지 않으므로 모든 주소를 담는 0.0.0.0/0을 고릅니다.',
          en: 'It matches neither of the other two, so 0.0.0.0/0, which contains every address, is chosen.',
        },
      },
    ],
    right: [
      { id: 'local', text: { ko: 'local', en: 'local' } },
      { id: 'pcx', text: { ko: 'pcx-a', en: 'pcx-a' } },
      { id: 'nat', text: { ko: 'NAT 게이트웨이', en: 'NAT gateway' } },
    ],
    explain: {
      ko: '라우팅 테이블은 상대가 누구인지 모르고 목적지 주소만 봅니다. 같은 VPC의 CIDR이면 local, 창고의 CIDR이면 pcx-a, 나머지는 기본 경로입니다. 피어링은 자기 CIDR 밖의 다른 VPC로 갈 때만 필요하고, 그곳으로 가는 경로는 직접 적어야 합니다.',
      en: 'A route table does not know what is at an address; it looks at the destination address only. The CIDR of its own VPC goes to local, the warehouse’s to pcx-a, and the rest to the default route. You need peering only for VPCs outside your own CIDR, and you have to write the route to each.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'longest-prefix',
    rev: 1,
    objective: 'path',
    section: 'routes',
    stem: {
      ko: '어느 서브넷의 표에 경로가 다섯 있습니다. 10.10.0.0/16, 0.0.0.0/0, 10.20.0.0/16, 10.20.8.0/22(셋째 숫자가 8에서 11까지), 10.20.10.128/25(앞 셋이 10.20.10이고 끝 숫자가 128에서 255까지)입니다. 10.20.10.25로 가는 패킷이 고르는 경로에서 빗금 뒤의 숫자는 무엇입니까?',
      en: 'The table of a subnet has five routes: 10.10.0.0/16, 0.0.0.0/0, 10.20.0.0/16, 10.20.8.0/22 (third number 8 to 11) and 10.20.10.128/25 (begins with 10.20.10, last number 128 to 255). For the route that a packet to 10.20.10.25 chooses, what is the number after the slash?',
    },
    value: 22,
    tolerance: 0,
    unit: { ko: '비트', en: 'bits' },
    traps: [
      {
        value: 25,
        why: {
          ko: '표에서 가장 구체적인 경로이지만, 10.20.10.25가 그 대역 밖이라 후보가 아닙니다. 목적지의 끝 숫자가 128에서 255 사이일 때의 답입니다.',
          en: 'It is the most specific route in the table, but it does not contain 10.20.10.25. This is the answer if the last number of the destination were between 128 and 255.',
        },
      },
      {
        value: 16,
        why: {
          ko: '10.20.0.0/16에도 맞지만 더 구체적인 경로가 있습니다. 10.20.8.0/22가 없을 때의 답입니다.',
          en: 'The destination does match 10.20.0.0/16, but a more specific route matches too. This is the answer without 10.20.8.0/22.',
        },
      },
      {
        value: 0,
        why: {
          ko: '기본 경로는 다른 경로가 하나도 맞지 않을 때만 고릅니다. 여기서는 더 구체적인 경로가 맞습니다.',
          en: 'The default route is chosen only if no other route matches. Here more specific ones do.',
        },
      },
    ],
    explain: {
      ko: '먼저 목적지가 들어 있는 경로만 남깁니다. 셋째 숫자 10은 8에서 11 사이이므로 10.20.8.0/22가 맞고, 10.20.0.0/16과 0.0.0.0/0도 맞습니다. 끝 숫자 25는 128보다 작아 /25는 빠집니다. 남은 셋 가운데 빗금 뒤의 숫자가 가장 큰 것은 22입니다.',
      en: 'First keep only routes that contain the destination. Its third number, 10, is between 8 and 11, so 10.20.8.0/22 matches, and so do 10.20.0.0/16 and 0.0.0.0/0. Its last number, 25, is below 128, so /25 drops out. Of the three that are left, 22 is the largest number after the slash.',
    },
    facts: ['route-longest-prefix'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'where-dropped',
    rev: 1,
    objective: 'path',
    section: 'routes',
    concept: 'peering-routes',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: 'pcx-a는 활성이고 주문 서비스는 시간 초과를 봅니다. 그런데 출고 서비스의 기록에는 10.10.10.15에서 온 요청이 있고, 처리해서 응답까지 보냈다고 적혀 있습니다. 네트워크 ACL은 모두 허용합니다. 그림에서 설정을 고쳐야 할 부분은 어디입니까?',
      en: 'pcx-a is active and the order service times out. Yet the log of Shipping shows a request from 10.10.10.15 that was processed and answered. Network ACLs allow everything. Which part of the picture has to be changed?',
    },
    candidates: [
      {
        id: 'shop-table',
        why: {
          ko: '출고 서비스의 기록에 요청이 있으니 나가는 경로는 제대로 적혀 있습니다. 요청이 닿지 않았을 때 의심할 곳입니다.',
          en: 'The request is in the log, so the route out is in place. It would be the suspect if the request had not arrived.',
        },
      },
      {
        id: 'pcx-a',
        why: {
          ko: '활성인 연결은 방향을 가리지 않고, 목적지가 상대의 CIDR 안이면 건네줍니다. 연결이 수락을 기다릴 때 의심할 곳입니다.',
          en: 'An active connection works in both directions and hands over what is addressed to the other CIDR. It would be the suspect if it were still waiting to be accepted.',
        },
      },
      {
        id: 'shipping-sg',
        why: {
          ko: '허용한 요청의 응답은 규칙 없이 나갑니다. 보안 그룹이 막았다면 요청이 서비스에 닿지도 못했을 것입니다.',
          en: 'The answer to an allowed request leaves without a rule. If the security group had blocked, the request would not have reached the service.',
        },
      },
      {
        id: 'warehouse-table',
        correct: true,
        why: {
          ko: '응답의 목적지 10.10.10.15는 이 표에서 길을 찾습니다. 10.10.0.0/16을 pcx-a로 보내는 경로가 없으면 응답만 돌아오지 못합니다.',
          en: 'The answer, addressed to 10.10.10.15, looks up its path here. Without a route that sends 10.10.0.0/16 to pcx-a, only the answer is lost.',
        },
      },
    ],
    explain: {
      ko: '요청이 닿았으므로 상점의 경로와 연결, 출고 보안 그룹은 모두 통과했습니다. 남은 것은 돌아오는 길이고, 그 길은 응답을 보내는 쪽의 라우팅 테이블이 정합니다. 응답은 요청이 온 길을 기억하지 않습니다.',
      en: 'The request arrived, so it got past the shop’s route, the connection and the shipping security group. What is left is the path back, and the route table of the answering side decides it. An answer does not remember the path of the request.',
    },
    facts: ['peering-both-routes', 'security-group-stateful'],
    checked: '2026-11-22',
  },
  {
    kind: 'order',
    id: 'packet-path',
    rev: 1,
    objective: 'path',
    section: 'security',
    stem: {
      ko: '주문 서비스가 출고 서비스를 불러 답을 받습니다. 네트워크 ACL은 모두 허용합니다. 요청과 응답이 거치는 단계를 일어나는 차례로 놓으십시오.',
      en: 'The order service calls Shipping and gets its answer. Network ACLs allow everything. Put the steps that the request and the answer go through in order.',
    },
    steps: [
      {
        id: 'egress',
        text: {
          ko: '상점의 보안 그룹이 요청을 내보내도 되는지 봅니다.',
          en: 'The shop’s security group checks whether the request may leave.',
        },
        why: {
          ko: '보안 그룹은 네트워크 인터페이스에 붙어 있어, 패킷이 서비스를 떠날 때 가장 먼저 확인합니다.',
          en: 'A security group sits on the network interface, so it is the first to see a packet leave.',
        },
      },
      {
        id: 'table-there',
        text: {
          ko: '상점의 라우팅 테이블에서 10.20.0.0/16 경로를 고릅니다.',
          en: 'The route for 10.20.0.0/16 is chosen in the shop’s table.',
        },
        why: {
          ko: '서비스를 떠난 패킷은 자기 서브넷의 표에서 대상을 찾습니다. 대상이 pcx-a이므로 그다음이 피어링입니다.',
          en: 'Once out of the service, a packet looks up its target in the table of its own subnet. The target is pcx-a, so peering comes next.',
        },
      },
      {
        id: 'peer-cidr',
        text: {
          ko: '목적지가 창고의 CIDR 안이어서 피어링 연결이 요청을 건네줍니다.',
          en: 'The connection hands it over because the destination is in the warehouse’s CIDR.',
        },
        why: {
          ko: '연결은 상대 VPC의 CIDR로 가는 패킷만 건네줍니다. 창고의 어떤 규칙보다 먼저 적용됩니다.',
          en: 'The connection hands over only what is addressed to the other VPC’s CIDR. This comes before any rule of the warehouse.',
        },
      },
      {
        id: 'ingress',
        text: {
          ko: '출고 보안 그룹이 443번 요청을 들여도 되는지 봅니다.',
          en: 'The shipping security group checks whether the request to port 443 may come in.',
        },
        why: {
          ko: '요청이 출고 서비스의 네트워크 인터페이스에 이르렀을 때 확인합니다. 여기를 지나야 서비스에 닿습니다.',
          en: 'It checks when the request gets to the network interface of Shipping. After that, the request has arrived.',
        },
      },
      {
        id: 'table-back',
        text: {
          ko: '창고의 라우팅 테이블에서 10.10.0.0/16 경로를 고릅니다.',
          en: 'The route for 10.10.0.0/16 is chosen in the warehouse’s table.',
        },
        why: {
          ko: '여기서부터는 응답의 길입니다. 응답은 출고 서비스의 서브넷이 쓰는 표에서 길을 새로 찾습니다.',
          en: 'From here on it is the answer that travels. It looks up its path in the table of the shipping subnet.',
        },
      },
      {
        id: 'stateful',
        text: {
          ko: '상점의 보안 그룹이 내보낸 요청의 응답임을 알아보고 들입니다.',
          en: 'The shop’s security group recognizes the answer to its request and lets it in.',
        },
        why: {
          ko: '보안 그룹은 상태를 기억하므로 인바운드 규칙이 없어도 됩니다. 이것으로 왕복이 끝납니다.',
          en: 'It is stateful, so no inbound rule is needed. That completes the round trip.',
        },
      },
    ],
    explain: {
      ko: '가는 길은 보내는 쪽의 보안 그룹과 표, 피어링 연결, 받는 쪽의 보안 그룹입니다. 오는 길은 받는 쪽의 표에서 새로 시작합니다. 이 차례를 알면 요청이 어디까지 갔는지 보고 고칠 곳을 좁힐 수 있습니다.',
      en: 'The request passes the sender’s security group and table, the connection, and the receiver’s security group. The answer starts again in the receiver’s table. If you know this order, you can see how far a request got and narrow down what to fix.',
    },
    facts: ['peering-both-routes', 'security-group-stateful'],
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'sg-source',
    rev: 1,
    objective: 'path',
    section: 'security',
    concept: 'peering-security-group',
    stem: {
      ko: '창고를 도쿄 리전에 새로 지어 상점 VPC와 리전 간 피어링으로 이었고, 양쪽 경로도 적었습니다. 서울에서는 출고 보안 그룹의 규칙에 주문 서비스의 보안 그룹 ID를 출처로 적어 두었습니다. 도쿄의 출고 보안 그룹에서는 출처를 어떻게 적어야 합니까?',
      en: 'A new warehouse is built in the Tokyo Region and peered with the shop VPC across Regions, with routes on both sides. In Seoul, the rule of the shipping security group named the security group ID of the order service as its source. What should the source be in Tokyo?',
    },
    options: [
      {
        id: 'same-id',
        text: {
          ko: '서울과 똑같이 주문 서비스의 보안 그룹 ID를 적습니다.',
          en: 'The same security group ID as in Seoul.',
        },
        why: {
          ko: '리전 간 피어링에서는 상대의 보안 그룹을 참조할 수 없습니다. 두 VPC가 같은 리전에 있을 때의 방법입니다.',
          en: 'Over inter-Region peering you cannot reference the peer’s security group. This works when both VPCs are in one Region.',
        },
      },
      {
        id: 'cidr',
        correct: true,
        text: {
          ko: '주문 서비스가 있는 상점의 CIDR을 적습니다.',
          en: 'The CIDR of the shop, where the order service is.',
        },
        why: {
          ko: '리전이 다르면 출처를 주소로 적습니다. 상점 전체보다 주문 서비스의 서브넷만 적으면 더 좁습니다.',
          en: 'Across Regions a source is written as addresses. The subnet of the order service would be narrower than the whole shop.',
        },
      },
      {
        id: 'account-id',
        text: {
          ko: '계정 번호를 앞에 붙인 보안 그룹 ID를 적습니다.',
          en: 'The security group ID with the account number in front.',
        },
        why: {
          ko: '계정 번호를 붙여도 다른 리전의 보안 그룹은 참조할 수 없습니다. 같은 리전에 있는 다른 계정의 보안 그룹을 적는 방법입니다.',
          en: 'The account number does not make a reference across Regions possible. This works for a security group of another account in the same Region.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '피어링을 수락했으니 인바운드 규칙 없이 비워 둡니다.',
          en: 'None: with peering accepted, no inbound rule is needed.',
        },
        why: {
          ko: '수락은 보안 그룹에 손대지 않고, 규칙이 없으면 보안 그룹이 막습니다. 피어링한 상대를 저절로 믿어야 통하는 방법입니다.',
          en: 'Accepting does not touch security groups, and without a rule they block. This would work only if peering made the other side trusted.',
        },
      },
    ],
    explain: {
      ko: '보안 그룹을 참조하면 그 보안 그룹이 붙은 인터페이스의 주소를 AWS가 대신 찾아 주지만, 같은 리전의 피어 VPC까지만 됩니다. 리전을 넘으면 CIDR로 적고, 상점의 주소가 바뀌면 규칙도 함께 고쳐야 합니다.',
      en: 'When you reference a security group, AWS looks up the addresses of the interfaces that have it, but only in peer VPCs of the same Region. Across Regions you write a CIDR, and you change the rule when the shop’s addresses change.',
    },
    facts: ['peering-sg-reference'],
    checked: '2026-11-22',
  },
]);
