import { defineQuiz } from '@/lib/grade/item';

/** Sections no-transit, no-edge and overlap: what peering does not give. */
export const limitItems = defineQuiz([
  {
    kind: 'single',
    id: 'reach-carrier',
    rev: 1,
    objective: 'limits',
    section: 'no-transit',
    concept: 'peering-transit',
    stem: {
      ko: '상점과 창고는 pcx-a로, 창고와 배송사는 pcx-b로 이어져 있습니다. 세 VPC의 CIDR은 겹치지 않고 보안 그룹은 필요한 만큼 열려 있습니다. 주문 서비스가 배송 조회 서비스(10.30.10.5)를 프라이빗 IP로 부르게 하려면 무엇을 해야 합니까?',
      en: 'Shop and warehouse are joined by pcx-a, and warehouse and carrier by pcx-b. The three CIDRs do not overlap, and the security groups are as open as they need to be. What has to be done so that the order service can call Tracking (10.30.10.5) by its private IP?',
    },
    options: [
      {
        id: 'all-routes',
        text: {
          ko: '상점, 창고, 배송사의 표에 나머지 두 VPC의 경로를 빠짐없이 적습니다.',
          en: 'Write routes to the other two VPCs into the tables of all three.',
        },
        why: {
          ko: 'pcx-a는 목적지가 창고의 CIDR 밖인 패킷을 건네주지 않으므로 경로를 더해도 버려집니다. 가운데에 Transit Gateway 같은 허브가 있을 때의 방법입니다.',
          en: 'pcx-a does not hand over packets addressed outside the warehouse’s CIDR, so more routes do not help. This works with a hub such as Transit Gateway in the middle.',
        },
      },
      {
        id: 'warehouse-nat',
        text: {
          ko: '창고의 NAT 게이트웨이를 거치도록 상점의 기본 경로를 pcx-a로 바꿉니다.',
          en: 'Point the shop’s default route to pcx-a, to use the warehouse’s NAT.',
        },
        why: {
          ko: '이 패킷도 목적지가 창고의 CIDR 밖이라 NAT에 이르기 전에 버려집니다. 창고의 NAT가 상점의 패킷을 받아 주어야 통하는 방법입니다.',
          en: 'These packets, too, are addressed outside the warehouse’s CIDR and dropped before they reach the NAT. This would work only if the warehouse’s NAT accepted the shop’s packets.',
        },
      },
      {
        id: 'new-peering',
        correct: true,
        text: {
          ko: '상점과 배송사를 직접 피어링하고 두 VPC의 표에 서로의 경로를 적습니다.',
          en: 'Peer shop and carrier directly, and add a route on each of the two sides.',
        },
        why: {
          ko: '이제 목적지가 직접 이은 상대의 CIDR 안에 있습니다. 피어링은 둘씩 잇는 것이므로 새 쌍에는 새 연결이 필요합니다.',
          en: 'Now the destination lies in the CIDR of a direct peer. Peering joins pairs, so a new pair needs a new connection.',
        },
      },
      {
        id: 'dns',
        text: {
          ko: 'pcx-a와 pcx-b에서 피어링 DNS 확인을 켜고 이름으로 부릅니다.',
          en: 'Turn on peering DNS resolution for both connections and call by name.',
        },
        why: {
          ko: '이미 IP를 알고 있고, 막힌 것은 그 IP로 가는 길입니다. 이름을 IP로 풀지 못할 때의 방법입니다.',
          en: 'The IP is known; it is the path to it that is blocked. This helps when the problem is resolving a name.',
        },
      },
    ],
    explain: {
      ko: '피어링 연결은 목적지가 상대 VPC의 CIDR 안일 때만 패킷을 건네줍니다. 그래서 창고의 표에 배송사로 가는 경로가 있어도 상점의 패킷은 그 표까지 가지 못합니다. 통해야 하는 쌍마다 직접 잇거나, 전이되는 Transit Gateway로 바꿉니다.',
      en: 'A peering connection hands over a packet only if its destination is in the other VPC’s CIDR. So the shop’s packets never get to the warehouse’s table, whatever routes it has. Join each pair that has to talk, or change to Transit Gateway, which is transitive.',
    },
    facts: ['peering-mesh'],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'edge-use',
    rev: 1,
    objective: 'limits',
    section: 'no-edge',
    concept: 'peering-edge',
    stem: {
      ko: '주문 서비스는 pcx-a로 창고 VPC와 통합니다. 경로와 보안 그룹과 DNS는 필요한 대로 준비했습니다. 창고 VPC에 있는 것 가운데 주문 서비스가 피어링을 거쳐 쓸 수 있는 것을 모두 고르십시오.',
      en: 'The order service can talk to the warehouse VPC over pcx-a; routes, security groups and DNS are set up as needed. Select everything in the warehouse VPC that the order service can use across the peering connection.',
    },
    options: [
      {
        id: 's3-gateway',
        text: {
          ko: 'S3 버킷에 이르는 게이트웨이 엔드포인트',
          en: 'The gateway endpoint that leads to S3 buckets',
        },
        why: {
          ko: 'S3의 주소는 창고의 CIDR 밖이고, 게이트웨이 엔드포인트는 그 VPC의 경로로만 쓰입니다. 창고의 서브넷에서 출발한 요청만 쓸 수 있습니다.',
          en: 'Addresses of S3 are outside the warehouse’s CIDR, and a gateway endpoint works only as a route of its VPC. Only traffic that starts in the warehouse can use it.',
        },
      },
      {
        id: 'sqs-interface',
        correct: true,
        text: {
          ko: 'SQS에 이르는 인터페이스 엔드포인트(10.20.10.77)',
          en: 'The interface endpoint that leads to SQS (10.20.10.77)',
        },
        why: {
          ko: '엔드포인트의 ENI는 창고의 CIDR 안에 있는 프라이빗 IP입니다. 피어링 연결에게는 출고 서비스와 다를 것이 없습니다.',
          en: 'Its ENI is a private IP inside the warehouse’s CIDR. To the peering connection it is no different from Shipping.',
        },
      },
      {
        id: 'nat',
        text: {
          ko: '인터넷에 있는 서버로 나가는 NAT 게이트웨이',
          en: 'The NAT gateway that leads to servers on the internet',
        },
        why: {
          ko: '인터넷의 주소는 창고의 CIDR 밖이어서 그런 패킷은 pcx-a에서 버려집니다. 피어링이 상대의 출입구까지 이어 주어야 쓸 수 있습니다.',
          en: 'An internet address is outside the warehouse’s CIDR, so such a packet is dropped at pcx-a. It would work only if peering also connected you to the other side’s gateways.',
        },
      },
      {
        id: 'other-subnet',
        correct: true,
        text: {
          ko: '다른 가용 영역의 서브넷에 있는 서버(10.20.11.40)',
          en: 'A server in a subnet of another zone (10.20.11.40)',
        },
        why: {
          ko: '피어링은 서브넷이 아니라 VPC를 잇습니다. 창고의 CIDR 안이면 어느 서브넷이든 닿고, 가용 영역을 넘는 데이터에 요금이 붙을 뿐입니다.',
          en: 'Peering joins VPCs, not subnets. Any subnet in the warehouse’s CIDR can be reached; the only difference is that data that crosses zones is charged.',
        },
      },
    ],
    explain: {
      ko: '묻는 것은 하나입니다. 목적지 주소가 창고의 CIDR 안에 있습니까? ENI와 서버의 IP는 안에 있고, NAT 너머의 인터넷과 S3는 밖에 있습니다. 그래서 인터페이스 엔드포인트는 쓸 수 있고 출입구는 함께 쓸 수 없습니다.',
      en: 'The question is always the same: is the destination address in the warehouse’s CIDR? The IPs of ENIs and servers are; the internet behind the NAT and S3 are not. So you can use an interface endpoint, but not the other side’s gateways.',
    },
    facts: ['peering-same-az'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'cidr-pairs',
    rev: 1,
    objective: 'limits',
    section: 'overlap',
    stem: {
      ko: '하루책방이 이으려는 VPC의 쌍입니다. 피어링을 요청하면 어떻게 되는지 짝지으십시오. 상대는 모두 곧바로 수락하려고 기다리고 있습니다.',
      en: 'These are pairs of VPCs that Haru Books wants to join. Match each with what happens when peering is requested. The other side is always ready to accept at once.',
    },
    left: [
      {
        id: 'inside',
        text: {
          ko: '10.10.0.0/16과 10.10.200.0/24, 앞의 VPC에는 그 대역의 서브넷이 없음',
          en: '10.10.0.0/16 and 10.10.200.0/24; the first VPC has no subnet in that range',
        },
        answer: 'failed',
        why: {
          ko: 'AWS가 견주는 것은 서브넷이 아니라 VPC의 CIDR입니다. 뒤의 대역이 앞의 대역 안에 통째로 들어갑니다.',
          en: 'AWS compares the CIDRs of the VPCs, not their subnets. The second range is entirely inside the first.',
        },
      },
      {
        id: 'neighbour',
        text: {
          ko: '10.20.0.0/16과 10.21.0.0/16, 두 대역이 바로 이웃함',
          en: '10.20.0.0/16 and 10.21.0.0/16; the ranges are next to each other',
        },
        answer: 'active',
        why: {
          ko: '이웃할 뿐 겹치는 주소가 하나도 없습니다. 둘째 숫자가 20과 21로 다릅니다.',
          en: 'The ranges are adjacent but have no address in common: the second number is 20 in one and 21 in the other.',
        },
      },
      {
        id: 'secondary',
        text: {
          ko: '10.30.0.0/16과 10.60.0.0/16, 뒤의 VPC에 쓰지 않는 보조 CIDR 10.30.99.0/24가 있음',
          en: '10.30.0.0/16 and 10.60.0.0/16; the second VPC has an unused secondary CIDR 10.30.99.0/24',
        },
        answer: 'failed',
        why: {
          ko: '보조 CIDR도, 쓰지 않는 CIDR도 따집니다. 10.30.99.0/24가 10.30.0.0/16과 겹칩니다.',
          en: 'Secondary CIDRs count, used or not. 10.30.99.0/24 overlaps 10.30.0.0/16.',
        },
      },
      {
        id: 'far',
        text: {
          ko: '10.10.0.0/16과 10.50.0.0/16, 계정도 리전도 서로 다름',
          en: '10.10.0.0/16 and 10.50.0.0/16; different accounts and different Regions',
        },
        answer: 'active',
        why: {
          ko: '계정과 리전이 달라도 피어링할 수 있고, CIDR이 겹치지 않습니다.',
          en: 'Peering works across accounts and Regions, and the CIDRs do not overlap.',
        },
      },
      {
        id: 'twins',
        text: {
          ko: '10.10.0.0/16과 10.10.0.0/16, 리전이 서로 다름',
          en: '10.10.0.0/16 and 10.10.0.0/16; different Regions',
        },
        answer: 'failed',
        why: {
          ko: '리전이 달라도 주소가 같으면 어느 쪽을 가리키는지 구별할 수 없습니다. 각 VPC의 local 경로가 그 주소를 이미 차지하고 있습니다.',
          en: 'Even in different Regions, identical addresses cannot be told apart. The local route of each VPC already holds them.',
        },
      },
    ],
    right: [
      { id: 'active', text: { ko: '활성이 될 수 있다', en: 'It can become active' } },
      { id: 'failed', text: { ko: '곧바로 실패한다', en: 'It fails at once' } },
    ],
    explain: {
      ko: '피어링을 막는 것은 거리나 주인이 아니라 겹치는 주소입니다. 두 VPC에 붙은 CIDR을 모두 견주어 하나라도 겹치면 연결은 실패합니다. 그 대역을 실제로 쓰는지는 보지 않으므로, VPC를 만들 때부터 대역을 나누어 두어야 합니다.',
      en: 'What prevents peering is not distance or ownership but overlapping addresses. All CIDRs of both VPCs are compared, and one overlap makes the connection fail, whether or not the range is in use. So divide up the ranges when you create VPCs.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
]);
