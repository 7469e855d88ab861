import { defineGlossary } from '@/lib/lesson/glossary';

export const vpcPeeringTerms = defineGlossary({
  'vpc-peering-connection': {
    term: { ko: 'VPC 피어링 연결', en: 'VPC peering connection' },
    definition: {
      ko: '두 VPC를 프라이빗 IP로 통하게 하는 1:1 연결입니다. ID는 pcx-로 시작합니다.',
      en: 'A one-to-one link over which two VPCs talk with private IPs. Its id starts with pcx-.',
    },
    reading: '브이피씨 피어링 연결',
    synonyms: ['피어링', 'VPC 피어링', 'VPC peering', 'peering', 'pcx'],
    lesson: 'vpc-peering',
  },
  'requester-vpc': {
    term: { ko: '요청자 VPC', en: 'requester VPC' },
    definition: {
      ko: '피어링 요청을 보내는 쪽 VPC입니다.',
      en: 'The VPC that sends a peering request.',
    },
    reading: '요청자 브이피씨',
    synonyms: ['요청자', 'requester'],
    lesson: 'vpc-peering',
  },
  'accepter-vpc': {
    term: { ko: '수락자 VPC', en: 'accepter VPC' },
    definition: {
      ko: '피어링 요청을 받아 수락하거나 거절하는 쪽 VPC입니다.',
      en: 'The VPC that receives a peering request and accepts or rejects it.',
    },
    reading: '수락자 브이피씨',
    synonyms: ['수락자', '피어 VPC', 'accepter', 'peer VPC'],
    lesson: 'vpc-peering',
  },
  'blackhole-route': {
    term: { ko: '블랙홀', en: 'blackhole' },
    definition: {
      ko: '대상이 쓸 수 없는 상태라서, 그 경로를 고른 패킷을 버리는 경로의 상태입니다.',
      en: 'The state of a route whose target cannot be used: packets that choose the route are dropped.',
    },
    synonyms: ['블랙홀 경로', 'blackhole route'],
    lesson: 'vpc-peering',
  },
  'peering-dns-resolution': {
    term: { ko: '피어링 DNS 확인', en: 'peering DNS resolution' },
    definition: {
      ko: '피어 VPC의 퍼블릭 DNS 호스트 이름을 프라이빗 IP로 풀어 주는 피어링 연결의 옵션입니다.',
      en: 'An option of a peering connection that resolves public DNS hostnames of the peer VPC to private IPs.',
    },
    synonyms: ['DNS 확인', 'AllowDnsResolutionFromRemoteVpc', 'DNS resolution'],
    lesson: 'vpc-peering',
  },
  'transitive-routing': {
    term: { ko: '전이적 라우팅', en: 'transitive routing' },
    definition: {
      ko: '가운데 있는 VPC를 거쳐 그 너머의 VPC로 가는 것입니다. 피어링으로는 할 수 없습니다.',
      en: 'Passing through a VPC in the middle to one beyond it. Peering does not allow it.',
    },
    synonyms: ['전이', '전이적 피어링', 'transitive peering'],
    lesson: 'vpc-peering',
  },
  'edge-to-edge-routing': {
    term: { ko: '엣지 투 엣지 라우팅', en: 'edge-to-edge routing' },
    definition: {
      ko: '상대 VPC의 인터넷 게이트웨이, NAT, VPN, 게이트웨이 엔드포인트 같은 출입구를 빌려 쓰는 것입니다. 피어링으로는 할 수 없습니다.',
      en: 'Borrowing the other VPC’s way out: its internet gateway, NAT, VPN or gateway endpoint. Peering does not allow it.',
    },
    synonyms: ['엣지 간 라우팅', 'edge to edge'],
    lesson: 'vpc-peering',
  },
  'full-mesh': {
    term: { ko: '풀 메시', en: 'full mesh' },
    definition: {
      ko: '모든 VPC를 둘씩 빠짐없이 직접 이은 모양입니다.',
      en: 'A shape in which every pair of VPCs has a direct connection.',
    },
    synonyms: ['메시', '완전 메시', 'mesh'],
    lesson: 'vpc-peering',
  },
  'hub-and-spoke': {
    term: { ko: '허브 앤 스포크', en: 'hub and spoke' },
    definition: {
      ko: '가운데 허브 하나에 모두를 붙이고, 서로 간의 통신이 허브를 지나게 하는 모양입니다.',
      en: 'A shape in which all attach to one hub and talk to each other through it.',
    },
    synonyms: ['허브', '허브와 스포크', 'hub'],
    lesson: 'vpc-peering',
  },
  'transit-gateway': {
    term: { ko: 'Transit Gateway', en: 'Transit Gateway' },
    definition: {
      ko: '여러 VPC와 온프레미스 네트워크를 붙여 서로 통하게 하는 허브입니다. 피어링과 달리 전이적입니다.',
      en: 'A hub to which many VPCs and on-premises networks attach to reach each other. Unlike peering it is transitive.',
    },
    reading: '트랜짓 게이트웨이',
    synonyms: ['전송 게이트웨이', 'TGW', '트랜짓 게이트웨이'],
    lesson: 'vpc-peering',
  },
  'endpoint-service': {
    term: { ko: '엔드포인트 서비스', en: 'endpoint service' },
    definition: {
      ko: 'PrivateLink로 내 서비스 하나를 다른 VPC에 내어 주는 것입니다. 상대는 자기 VPC의 ENI로 그 서비스를 부릅니다.',
      en: 'One service of yours offered to other VPCs over PrivateLink. They call it through an ENI in their own VPC.',
    },
    synonyms: ['VPC 엔드포인트 서비스', 'VPC endpoint service'],
    lesson: 'vpc-peering',
  },
  'vpc-lattice': {
    term: { ko: 'VPC Lattice', en: 'VPC Lattice' },
    definition: {
      ko: '서비스 네트워크를 만들어 여러 VPC와 계정의 서비스가 서로 부르게 하는 AWS 서비스입니다.',
      en: 'The AWS service that puts services of many VPCs and accounts on one service network so that they can call each other.',
    },
    reading: '브이피씨 래티스',
    synonyms: ['Lattice', '래티스', '서비스 네트워크', 'service network'],
    lesson: 'vpc-peering',
  },
});
