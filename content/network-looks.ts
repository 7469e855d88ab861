import type { Hop, HopRow, PlaceKind, Question } from '@/lib/simulate/network/hop';
import type { Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

const kinds: Readonly<Record<PlaceKind, Text>> = {
  dns: { ko: 'DNS 서버', en: 'DNS server' },
  interface: { ko: '네트워크 인터페이스', en: 'Network interface' },
  'security-group': { ko: '보안 그룹', en: 'Security group' },
  'network-acl': { ko: '네트워크 ACL', en: 'Network ACL' },
  'route-table': { ko: '라우팅 테이블', en: 'Route table' },
  vpc: { ko: 'VPC', en: 'VPC' },
  'internet-gateway': { ko: '인터넷 게이트웨이', en: 'Internet gateway' },
  'nat-gateway': { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
  'gateway-endpoint': { ko: '게이트웨이 엔드포인트', en: 'Gateway endpoint' },
  'interface-endpoint': { ko: '인터페이스 엔드포인트', en: 'Interface endpoint' },
  peering: { ko: '피어링 연결', en: 'Peering connection' },
  service: { ko: '서비스', en: 'Service' },
  internet: { ko: '인터넷', en: 'Internet' },
};

const questions: Readonly<Record<Question, Text>> = {
  'which-address': { ko: '이름의 주소는 무엇인가요?', en: 'Which address does the name have?' },
  'may-leave': { ko: '나가도 되나요?', en: 'May it leave?' },
  'may-leave-subnet': { ko: '서브넷을 나가도 되나요?', en: 'May it leave the subnet?' },
  'where-to': { ko: '어디로 보내나요?', en: 'Where to?' },
  'may-enter-subnet': { ko: '서브넷에 들어와도 되나요?', en: 'May it enter the subnet?' },
  'may-enter': { ko: '들어와도 되나요?', en: 'May it enter?' },
  'who-has-it': { ko: '이 주소를 누가 쓰나요?', en: 'Who has this address?' },
  'passes-gateway': { ko: '지나갈 수 있나요?', en: 'May it pass?' },
  translates: { ko: '주소를 바꾸나요?', en: 'Does it translate?' },
  'in-peer-range': { ko: '상대의 대역 안인가요?', en: 'Is it in the peer’s range?' },
  'policy-allows': { ko: '정책이 허용하나요?', en: 'Does the policy allow it?' },
  'known-flow': { ko: '기다리던 응답인가요?', en: 'Is it the answer somebody waits for?' },
};

const decisions: Readonly<Record<Hop['decision'], Text>> = {
  pass: { ko: '지나감', en: 'passes' },
  drop: { ko: '버려짐', en: 'dropped' },
  refuse: { ko: '거부됨', en: 'refused' },
};

/** Why a row won or lost. "blackhole" is said of a row that won and leads nowhere. */
const rows: Readonly<Record<HopRow['reason'] | 'blackhole', Text>> = {
  longest: { ko: '가장 길게 일치', en: 'longest match' },
  kind: { ko: '길이는 같고 종류가 앞섬', en: 'same length, goes first by kind' },
  first: { ko: '길이와 종류가 같고 먼저 적힘', en: 'same length and kind, written first' },
  shorter: { ko: '일치하지만 더 짧음', en: 'matches, but shorter' },
  'lower-kind': { ko: '길이는 같지만 종류가 뒤짐', en: 'same length, goes later by kind' },
  later: { ko: '길이와 종류가 같고 나중에 적힘', en: 'same length and kind, written later' },
  'not-in-range': { ko: '이 대역이 아님', en: 'not in this range' },
  'other-family': { ko: 'IP 버전이 다름', en: 'other IP version' },
  allows: { ko: '허용', en: 'allows' },
  'other-protocol': { ko: '프로토콜이 다름', en: 'other protocol' },
  'other-port': { ko: '포트가 다름', en: 'other port' },
  'other-address': { ko: '상대가 다름', en: 'other address' },
  matches: { ko: '처음으로 맞은 규칙', en: 'first rule that matches' },
  'not-reached': { ko: '앞 규칙이 이미 정함', en: 'an earlier rule decided' },
  'private-dns': { ko: '프라이빗 DNS 켬', en: 'private DNS is on' },
  'private-dns-off': { ko: '프라이빗 DNS 끔', en: 'private DNS is off' },
  'no-endpoint': { ko: '이 서비스의 엔드포인트 없음', en: 'no endpoint for this service' },
  'dns-support-off': { ko: 'VPC의 DNS 지원 끔', en: 'DNS support of the VPC is off' },
  'dns-hostnames-off': { ko: 'VPC의 DNS 호스트 이름 끔', en: 'DNS hostnames of the VPC are off' },
  'other-resolver': { ko: '다른 DNS 서버의 답', en: 'answer of another DNS server' },
  'in-range': { ko: '대역 안', en: 'in range' },
  blackhole: { ko: '블랙홀이라 버림', en: 'a blackhole, so dropped' },
};

/** What both network lessons say about everything that was looked at on a packet's way. */
export const networkLooks: NonNullable<Simulation['words']['looks']> = {
  kinds,
  questions,
  decisions,
  ways: {
    request: { ko: '요청', en: 'Request' },
    answer: { ko: '응답', en: 'Answer' },
  } satisfies Readonly<Record<Hop['way'], Text>>,
  rows,
  reasons: {
    'acl-allows': {
      ko: '기본 네트워크 ACL이라 모두 지나갑니다.',
      en: 'It is the default network ACL, which lets everything through.',
    },
    'policy-allow': {
      ko: '아무도 정책을 쓰지 않은 엔드포인트라 모두 지나갑니다.',
      en: 'Nobody wrote a policy for this endpoint, so everything passes.',
    },
  },
};
