import { defineQuiz } from '@/lib/grade/item';

/** How many connections a mesh needs, and what to use instead. */
export const chooseItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'mesh-limit',
    rev: 1,
    objective: 'choose',
    section: 'no-transit',
    stem: {
      ko: '하루책방은 할당량을 늘리지 않고 모든 VPC를 피어링만으로 풀 메시로 이으려고 합니다. 서로 모두 통하게 하면서 VPC를 최대 몇 개까지 둘 수 있습니까?',
      en: 'Haru Books wants to join all its VPCs in a full mesh of peering connections, without raising a quota. How many VPCs can it have at most if all of them reach each other?',
    },
    value: 51,
    tolerance: 0,
    unit: { ko: '개', en: 'VPCs' },
    traps: [
      {
        value: 50,
        why: {
          ko: '할당량은 VPC의 수가 아니라 한 VPC의 연결을 셉니다. 자기 자신과는 잇지 않으므로 VPC를 하나 더 둘 수 있습니다.',
          en: 'The quota counts the connections of one VPC, not VPCs. A VPC does not connect to itself, so one more fits.',
        },
      },
      {
        value: 126,
        why: {
          ko: '기본 할당량은 50개이고, 125개는 늘렸을 때의 상한입니다. 할당량을 최대로 늘렸을 때의 답입니다.',
          en: 'The default quota is 50; 125 is what it can be raised to. This is the answer for a quota raised to the maximum.',
        },
      },
      {
        value: 125,
        why: {
          ko: '할당량을 늘리지 않았으므로 50개에서 셈합니다. 125개는 할당량을 늘렸을 때 한 VPC에 둘 수 있는 연결의 상한입니다.',
          en: 'The quota was not raised, so start from 50. 125 is the most connections one VPC can have after raising it.',
        },
      },
      {
        value: 10,
        why: {
          ko: '할당량은 VPC마다 따로 셉니다. 모든 VPC가 연결 50개를 나누어 쓸 때의 답입니다. 그때 VPC가 10개면 연결은 모두 45개입니다.',
          en: 'The quota is counted for each VPC separately. This is the answer if all VPCs shared 50 connections: ten VPCs need 45 in all.',
        },
      },
    ],
    explain: {
      ko: '풀 메시에서 VPC 하나는 자기를 뺀 n−1개와 이어집니다. 기본 할당량은 VPC마다 활성 연결 50개이므로 n−1이 50, 곧 n은 51입니다. 그때 연결은 모두 51×50÷2=1,275개이므로, 실제로는 훨씬 전에 허브로 바꿉니다.',
      en: 'In a full mesh each VPC is joined to the n−1 others. The default quota is 50 active connections for each VPC, so n−1 is 50 and n is 51. That makes 51 × 50 ÷ 2 = 1,275 connections in all, so in practice you would change to a hub long before.',
    },
    facts: ['peering-per-vpc', 'peering-mesh'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'mesh-count',
    rev: 1,
    objective: 'choose',
    section: 'choose',
    stem: {
      ko: '하루책방의 VPC 여섯 개는 피어링 풀 메시로 모두 통합니다. 새 지점의 VPC 두 개를 더해 여덟 개가 모두 서로 통하게 하려면, 피어링 연결을 새로 몇 개 만들어야 합니까?',
      en: 'The six VPCs of Haru Books all reach each other in a full mesh of peering connections. Two VPCs for new branches are added, and all eight must reach each other. How many new peering connections does that take?',
    },
    value: 13,
    tolerance: 0,
    unit: { ko: '개', en: 'connections' },
    traps: [
      {
        value: 28,
        why: {
          ko: '28개는 여덟 개를 처음부터 이을 때의 수입니다. 그 가운데 15개는 이미 있습니다.',
          en: '28 is the total for eight VPCs starting from nothing. 15 of those connections exist already.',
        },
      },
      {
        value: 12,
        why: {
          ko: '새 VPC 둘 사이의 연결 하나가 더 필요합니다. 둘끼리는 통하지 않아도 될 때의 답입니다.',
          en: 'One more connection has to join the two new VPCs. This is the answer if they did not have to reach each other.',
        },
      },
      {
        value: 2,
        why: {
          ko: '피어링으로는 새 VPC를 나머지 모두와 직접 이어야 합니다. 피어링이 전이되거나 허브에 붙일 때의 답입니다.',
          en: 'With peering, each new VPC needs a direct connection to every other. This is the answer if peering were transitive, or with a hub.',
        },
      },
      {
        value: 26,
        why: {
          ko: '연결 하나로 양쪽이 모두 부를 수 있습니다. 방향마다 연결이 따로 필요할 때의 답입니다.',
          en: 'One connection lets both sides call. This is the answer if each direction needed a connection of its own.',
        },
      },
    ],
    explain: {
      ko: '여섯 개의 풀 메시는 6×5÷2=15개, 여덟 개는 8×7÷2=28개이므로 13개를 더 만듭니다. 새 VPC 둘이 저마다 기존 여섯과 이어지는 12개에, 둘 사이의 하나를 더해도 같습니다. Transit Gateway라면 둘을 허브에 붙이기만 하면 됩니다.',
      en: 'A full mesh of six has 6 × 5 ÷ 2 = 15 connections and one of eight has 8 × 7 ÷ 2 = 28, so 13 are new. Counted the other way, 12 join the two new VPCs to the six, and one joins them to each other. With Transit Gateway you would only attach the two to the hub.',
    },
    facts: ['peering-mesh'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'pick-connection',
    rev: 1,
    objective: 'choose',
    section: 'choose',
    concept: 'peering-choice',
    stem: {
      ko: '하루책방의 요구마다 알맞은 연결 방법을 고르십시오. 둘 이상이 요구를 채우면 만들고 관리할 것이 더 적은 쪽이 답입니다.',
      en: 'Match each need of Haru Books with the way to connect. Where more than one fits, the answer is the one with less to build and manage.',
    },
    left: [
      {
        id: 'two',
        text: {
          ko: '대역이 겹치지 않는 VPC 둘이 밤낮으로 많은 데이터를 양쪽에서 주고받습니다.',
          en: 'Two VPCs whose ranges do not overlap exchange large amounts of data in both directions, day and night.',
        },
        answer: 'peering',
        why: {
          ko: '둘뿐이면 연결 하나와 경로 둘로 되고 시간당 요금이 없습니다. 허브를 둘 까닭이 없습니다.',
          en: 'For just two, one connection and two routes do it, with no hourly charge. There is no reason for a hub.',
        },
      },
      {
        id: 'thirty',
        text: {
          ko: '대역을 잘 나누어 둔 VPC 서른 개와 본사의 네트워크가 모두 서로 통해야 합니다.',
          en: 'Thirty VPCs with well-planned ranges and the head office network must all reach each other.',
        },
        answer: 'tgw',
        why: {
          ko: '풀 메시라면 VPC끼리만 435개를 잇고, 본사의 연결은 피어링으로 나누어 쓸 수도 없습니다. 허브에는 하나씩 붙이면 됩니다.',
          en: 'A full mesh would need 435 connections for the VPCs alone, and peering cannot share the link to the office. With a hub, each attaches once.',
        },
      },
      {
        id: 'same-range',
        text: {
          ko: '우리와 CIDR이 똑같은 거래처 VPC에서 재고 조회 서비스 하나만 부릅니다.',
          en: 'You call a single stock service in a supplier’s VPC that has exactly the same CIDR as yours.',
        },
        answer: 'privatelink',
        why: {
          ko: '주소가 같으면 네트워크를 이을 수 없습니다. 우리 VPC의 ENI로 서비스 하나를 부르면 상대의 주소는 상관이 없습니다.',
          en: 'With identical addresses, networks cannot be joined. You call the one service through an ENI of your own VPC, so the supplier’s addresses do not matter.',
        },
      },
      {
        id: 'many-services',
        text: {
          ko: '여러 계정에 흩어진 수십 개의 마이크로서비스가 서로를 부릅니다. 네트워크 전체를 열고 싶지는 않습니다.',
          en: 'Dozens of microservices in many accounts call each other. You do not want to open whole networks.',
        },
        answer: 'lattice',
        why: {
          ko: '네트워크가 아니라 서비스끼리 잇는 일이고 서비스가 많습니다. 서비스 네트워크 하나에 등록해 관리합니다.',
          en: 'You want to join services, not networks, and there are many of them. One service network holds them all.',
        },
      },
      {
        id: 'offer',
        text: {
          ko: '포장 서비스 하나를 고객사 VPC 수백 곳에 제공하되, 고객사의 네트워크로는 들어가지 않습니다.',
          en: 'You offer a single packing service to hundreds of customer VPCs and never call into their networks.',
        },
        answer: 'privatelink',
        why: {
          ko: '소비자에서 제공자로 가는 한 방향이고 여는 것은 서비스 하나입니다. 고객사의 CIDR이 서로 겹쳐도 됩니다.',
          en: 'Calls go one way, from consumer to provider, and only one service is open. Customers’ CIDRs may even overlap.',
        },
      },
    ],
    right: [
      { id: 'peering', text: { ko: 'VPC 피어링', en: 'VPC peering' } },
      { id: 'tgw', text: { ko: 'Transit Gateway', en: 'Transit Gateway' } },
      {
        id: 'privatelink',
        text: { ko: 'PrivateLink 엔드포인트 서비스', en: 'PrivateLink endpoint service' },
      },
      { id: 'lattice', text: { ko: 'VPC Lattice', en: 'VPC Lattice' } },
    ],
    explain: {
      ko: '네트워크를 이을지 서비스를 제공할지 먼저 가립니다. 네트워크를 잇는다면 몇 개면 피어링, 많거나 온프레미스가 있으면 Transit Gateway입니다. 서비스라면 하나를 제공할 때 PrivateLink, 많은 서비스가 서로 부를 때 VPC Lattice입니다. CIDR이 겹치면 네트워크는 이을 수 없습니다.',
      en: 'First decide whether to join networks or to offer services. To join networks, use peering for a few VPCs and Transit Gateway for many or for an on-premises site. To offer services, use PrivateLink for a single one and VPC Lattice for many that call each other. Overlapping CIDRs rule out joining networks.',
    },
    facts: ['peering-hourly', 'peering-mesh'],
    note: 'N09',
    checked: '2026-11-22',
  },
]);
