import { defineNotes } from '@/lib/lesson/note';

/** VPC endpoints, VPC peering. */
export const networkNotes = defineNotes([
  {
    id: 'vpc-endpoints',
    title: { ko: 'VPC 엔드포인트', en: 'VPC endpoints' },
    lesson: 'vpc-endpoints',
    notes: [
      {
        id: 'F4',
        words: {
          ko: '게이트웨이 엔드포인트와 인터페이스 엔드포인트, 두 길을 나란히 둔 그림',
          en: 'Two ways side by side: gateway endpoint and interface endpoint',
        },
        verdict: 'exact',
        precise: {
          ko: '두 길 모두 인터넷 게이트웨이와 NAT를 지나지 않습니다. 게이트웨이는 라우팅 테이블의 경로 한 줄이고, 인터페이스는 서브넷에 놓인 ENI입니다.',
          en: 'Neither way passes an internet gateway or a NAT. The gateway endpoint is a line in a route table, the interface endpoint an ENI in a subnet.',
        },
        sections: ['gateway', 'interface'],
        scenes: ['overview', 'choose'],
        items: [
          'vpc-endpoints/left-out-table',
          'vpc-endpoints/other-subnet',
          'vpc-endpoints/pick-path',
        ],
      },
      {
        id: 'N07',
        words: {
          ko: '게이트웨이 엔드포인트는 S3와 DynamoDB로 가는 트래픽을 라우팅 테이블의 경로로 곧장 보낸다',
          en: 'A gateway endpoint sends traffic for S3 and DynamoDB straight there by a route in the route table',
        },
        verdict: 'exact',
        precise: {
          ko: '경로의 목적지는 접두사 목록이고 대상은 vpce-…입니다. ENI도 보안 그룹도 요금도 없고, 같은 리전의 서비스로 가며, 그 VPC 안에서만 쓸 수 있습니다.',
          en: 'The destination of that route is a prefix list, and its target is vpce-…. The endpoint has no ENI, no security group and no charge, leads to services of the same Region, and can be used only inside its VPC.',
        },
        sections: ['gateway', 'table'],
        scenes: ['route', 'table'],
      },
      {
        id: 'N08',
        words: {
          ko: '인터페이스 엔드포인트는 ENI로 내부용 프라이빗 IP를 주며, ENI는 EC2에 붙는 네트워크 카드와 같다',
          en: 'An interface endpoint gives a private IP through an ENI, which is like the network card of an EC2 instance',
        },
        verdict: 'mostly',
        precise: {
          ko: 'PrivateLink로 움직이고, 프라이빗 DNS가 평소 이름을 그 IP로 풀어 주며, 보안 그룹이 TCP 443을 허용해야 하고, AZ마다 시간과 데이터양에 따라 요금이 듭니다. ENI는 EC2만의 것이 아니어서 Fargate 태스크와 NAT 게이트웨이도 씁니다.',
          en: 'It is built on PrivateLink, private DNS makes the usual name resolve to that IP, its security group must allow TCP 443, and you pay per AZ and hour and for the data. ENIs are not for EC2 alone: Fargate tasks and NAT gateways have them too.',
        },
        sections: ['interface', 'blocked'],
        scenes: ['eni', 'blocked'],
      },
    ],
  },
  {
    id: 'vpc-peering',
    title: { ko: 'VPC 피어링', en: 'VPC peering' },
    lesson: 'vpc-peering',
    notes: [
      {
        id: 'F5',
        words: {
          ko: '두 VPC를 피어링 연결로 이은 그림',
          en: 'Two VPCs joined by a peering connection',
        },
        verdict: 'mostly',
        precise: {
          ko: '연결 하나로 둘을 잇는 것은 맞지만 선만으로는 통하지 않습니다. 양쪽 라우팅 테이블에 경로가 있고 보안 그룹이 허용해야 패킷이 오갑니다.',
          en: 'One connection does join two VPCs, but the line alone carries nothing. Packets flow once both route tables have a route and the security groups allow them.',
        },
        sections: ['routes', 'security'],
        scenes: ['overview', 'both'],
        items: ['vpc-peering/where-dropped', 'vpc-peering/packet-path'],
      },
      {
        id: 'N09',
        words: {
          ko: '프라이빗 IP끼리, VPC끼리는 피어링으로 잇는다',
          en: 'Peering is how private IPs, and VPCs, are connected',
        },
        verdict: 'incomplete',
        precise: {
          ko: '같은 VPC 안의 프라이빗 IP는 local 경로로 이미 통하므로 피어링은 서로 다른 두 VPC에만 씁니다. CIDR이 겹치지 않고 양쪽에 경로가 있어야 하며 셋째 VPC로 건너가지 못하므로, Transit Gateway, PrivateLink, VPC Lattice와 견주어 고릅니다.',
          en: 'Private IPs inside one VPC already talk over the local route, so peering is only for two different VPCs. Their CIDRs must not overlap, both sides need routes, and it does not carry on to a third VPC; so weigh it against Transit Gateway, PrivateLink and VPC Lattice.',
        },
        sections: ['why-peering', 'routes', 'no-transit', 'choose'],
        scenes: ['one-way', 'no-transit', 'overlap'],
      },
    ],
  },
]);
