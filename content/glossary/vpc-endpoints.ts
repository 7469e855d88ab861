import { defineGlossary } from '@/lib/lesson/glossary';

export const vpcEndpointsTerms = defineGlossary({
  vpc: {
    term: { ko: 'VPC', en: 'VPC' },
    definition: {
      ko: 'AWS 안에 만드는 나만의 격리된 가상 네트워크입니다.',
      en: 'An isolated virtual network of your own inside AWS.',
    },
    reading: '브이피시',
    synonyms: ['가상 프라이빗 클라우드', 'Virtual Private Cloud'],
    lesson: 'vpc-endpoints',
  },
  subnet: {
    term: { ko: '서브넷', en: 'subnet' },
    definition: {
      ko: 'VPC의 IP 대역을 나눈 조각으로, 가용 영역 하나에 속합니다.',
      en: 'A slice of the IP range of a VPC that belongs to one Availability Zone.',
    },
    synonyms: ['프라이빗 서브넷', '퍼블릭 서브넷', 'private subnet', 'public subnet'],
    lesson: 'vpc-endpoints',
  },
  cidr: {
    term: { ko: 'CIDR', en: 'CIDR' },
    definition: {
      ko: '10.10.0.0/16처럼 시작 주소와 앞자리 길이로 IP 대역을 적는 방법입니다.',
      en: 'A way to write an IP range as a start address and the length of its fixed part, such as 10.10.0.0/16.',
    },
    reading: '사이더',
    synonyms: ['CIDR 블록', 'IP 대역', 'CIDR block'],
    lesson: 'vpc-endpoints',
  },
  'route-table': {
    term: { ko: '라우팅 테이블', en: 'route table' },
    definition: {
      ko: '어느 목적지를 어느 대상으로 보낼지 적은 표입니다. 서브넷은 저마다 하나의 라우팅 테이블을 씁니다.',
      en: 'A list of which destination goes to which target. Each subnet uses exactly one.',
    },
    synonyms: ['라우트 테이블', '경로 표', 'routing table'],
    lesson: 'vpc-endpoints',
  },
  'local-route': {
    term: { ko: 'local 경로', en: 'local route' },
    definition: {
      ko: 'VPC의 CIDR을 VPC 안에서 바로 잇는 경로입니다. 모든 라우팅 테이블에 있고 지울 수 없습니다.',
      en: 'The route that connects the addresses of a VPC inside it. Every route table has it, and it cannot be deleted.',
    },
    reading: '로컬 경로',
    synonyms: ['로컬 경로', 'local'],
    lesson: 'vpc-endpoints',
  },
  'longest-prefix-match': {
    term: { ko: '최장 접두사 일치', en: 'longest prefix match' },
    definition: {
      ko: '목적지에 맞는 경로가 여럿이면 가장 좁은 대역을 적은 경로를 고르는 규칙입니다.',
      en: 'The rule that, among the routes that match a destination, the one for the narrowest range wins.',
    },
    synonyms: ['가장 구체적인 경로', 'most specific route'],
    lesson: 'vpc-endpoints',
  },
  'prefix-list': {
    term: { ko: '접두사 목록', en: 'prefix list' },
    definition: {
      ko: '여러 CIDR을 하나의 ID(pl-…)로 묶은 목록입니다. S3와 DynamoDB의 목록은 AWS가 관리합니다.',
      en: 'A set of CIDRs under one ID (pl-…). AWS manages the lists of S3 and DynamoDB.',
    },
    synonyms: ['프리픽스 리스트', 'pl-', 'managed prefix list'],
    lesson: 'vpc-endpoints',
  },
  'nat-gateway': {
    term: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
    definition: {
      ko: '프라이빗 서브넷에서 밖으로 나가는 연결을 대신 내보내 주는 통로입니다. 밖에서 먼저 들어오는 연결은 받지 않습니다.',
      en: 'The way out for connections that start in a private subnet. It takes none that start outside.',
    },
    reading: '낫 게이트웨이',
    synonyms: ['NAT', '나트 게이트웨이', 'NAT device'],
    lesson: 'vpc-endpoints',
  },
  'internet-gateway': {
    term: { ko: '인터넷 게이트웨이', en: 'internet gateway' },
    definition: {
      ko: 'VPC에 붙어 퍼블릭 IP로 오가는 트래픽의 출입구가 됩니다.',
      en: 'Attached to a VPC, it is the door for traffic to and from public IPs.',
    },
    synonyms: ['IGW', 'Internet Gateway'],
    lesson: 'vpc-endpoints',
  },
  'vpc-endpoint': {
    term: { ko: 'VPC 엔드포인트', en: 'VPC endpoint' },
    definition: {
      ko: 'NAT 게이트웨이나 퍼블릭 IP 없이 VPC에서 AWS 서비스에 이르게 하는 연결입니다.',
      en: 'A connection from a VPC to an AWS service that needs no NAT gateway and no public IP.',
    },
    synonyms: ['엔드포인트', 'endpoint'],
    lesson: 'vpc-endpoints',
  },
  'gateway-endpoint': {
    term: { ko: '게이트웨이 엔드포인트', en: 'gateway endpoint' },
    definition: {
      ko: '라우팅 테이블의 경로로 S3나 DynamoDB에 이르는 VPC 엔드포인트입니다. 요금이 없습니다.',
      en: 'A VPC endpoint that leads to S3 or DynamoDB by a route in a route table. It costs nothing.',
    },
    synonyms: ['게이트웨이 VPC 엔드포인트', 'gateway VPC endpoint'],
    lesson: 'vpc-endpoints',
  },
  'interface-endpoint': {
    term: { ko: '인터페이스 엔드포인트', en: 'interface endpoint' },
    definition: {
      ko: '고른 서브넷마다 ENI를 두고 그 프라이빗 IP로 서비스에 이르게 하는 VPC 엔드포인트입니다.',
      en: 'A VPC endpoint that puts an ENI into each chosen subnet and leads to a service by its private IP.',
    },
    synonyms: ['인터페이스 VPC 엔드포인트', 'interface VPC endpoint'],
    lesson: 'vpc-endpoints',
  },
  'network-interface': {
    term: { ko: '탄력적 네트워크 인터페이스(ENI)', en: 'elastic network interface (ENI)' },
    definition: {
      ko: '서브넷에 놓이는 가상 네트워크 카드입니다. 프라이빗 IP와 보안 그룹을 지닙니다.',
      en: 'A virtual network card in a subnet, with a private IP and security groups.',
    },
    synonyms: ['ENI', '네트워크 인터페이스', 'network interface'],
    lesson: 'vpc-endpoints',
  },
  privatelink: {
    term: { ko: 'AWS PrivateLink', en: 'AWS PrivateLink' },
    definition: {
      ko: 'ENI의 프라이빗 IP를 다른 곳에 있는 서비스에 이어 주는 기술입니다. 인터페이스 엔드포인트가 이것으로 움직입니다.',
      en: 'The technology that links the private IP of an ENI to a service elsewhere. Interface endpoints are built on it.',
    },
    synonyms: ['프라이빗링크', 'PrivateLink'],
    lesson: 'vpc-endpoints',
  },
  'private-dns': {
    term: { ko: '프라이빗 DNS', en: 'private DNS' },
    definition: {
      ko: '서비스의 평소 이름을 인터페이스 엔드포인트의 프라이빗 IP로 풀어 주는 설정입니다.',
      en: 'The setting that makes the usual name of a service resolve to the private IPs of its interface endpoint.',
    },
    reading: '프라이빗 디엔에스',
    synonyms: ['프라이빗 DNS 이름', 'private DNS name'],
    lesson: 'vpc-endpoints',
  },
  'security-group': {
    term: { ko: '보안 그룹', en: 'security group' },
    definition: {
      ko: 'ENI에 붙는 방화벽입니다. 허용 규칙만 있고, 허용한 요청의 답은 규칙 없이 돌아갑니다.',
      en: 'A firewall on an ENI. It has allow rules only, and the answer to an allowed request needs no rule.',
    },
    synonyms: ['시큐리티 그룹', 'SG'],
    lesson: 'vpc-endpoints',
  },
  'network-acl': {
    term: { ko: '네트워크 ACL', en: 'network ACL' },
    definition: {
      ko: '서브넷 단위의 방화벽입니다. 번호 순서로 허용과 거부를 정하며, 가는 길과 오는 길을 따로 봅니다.',
      en: 'A firewall around a subnet. Numbered rules allow or deny, and both directions are checked separately.',
    },
    reading: '네트워크 에이시엘',
    synonyms: ['NACL', '네트워크 접근 제어 목록', 'network access control list'],
    lesson: 'vpc-endpoints',
  },
  'endpoint-policy': {
    term: { ko: '엔드포인트 정책', en: 'endpoint policy' },
    definition: {
      ko: '엔드포인트를 지나는 요청을 걸러 내는 정책입니다. 막을 수는 있어도 권한을 주지는 못합니다.',
      en: 'A policy that filters the requests passing an endpoint. It can block, but it grants nothing.',
    },
    synonyms: ['VPC 엔드포인트 정책', 'VPC endpoint policy'],
    lesson: 'vpc-endpoints',
  },
});
