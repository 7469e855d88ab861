import { networkEdits, plainOptions, sendCommand } from '@/content/network-commands';
import {
  hopWords,
  networkFigures,
  networkMetrics,
  networkParameters,
  problemNames,
  routeEdits,
  ruleEdits,
} from '@/content/network-words';
import type { ParameterWords, Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

type Words = Simulation['words'];

const peeringEdits: Words['log'] = {
  'peering-requested': {
    ko: '{requester|이/가} {accepter}에 피어링 {peering|을/를} 요청했습니다. 수락할 때까지 아무것도 지나가지 못합니다.',
    en: '{requester} asked {accepter} for the peering {peering}. Nothing passes until it is accepted.',
  },
  'peering-failed': {
    ko: '{requester}({requester-cidr})와 {accepter}({accepter-cidr})의 대역이 겹쳐, {peering|은/는} 만들자마자 실패했습니다. 쓰지 않는 대역이라도 마찬가지입니다.',
    en: '{requester} ({requester-cidr}) and {accepter} ({accepter-cidr}) overlap, so {peering} failed at once. Whether the range is in use makes no difference.',
  },
  'peering-accepted': {
    ko: '{peering|을/를} 수락해 활성이 되었습니다. 경로와 보안 그룹 규칙은 저절로 생기지 않습니다.',
    en: '{peering} was accepted and is active. No route and no security group rule comes with it.',
  },
  'peering-rejected': {
    ko: '{peering|을/를} 거절했습니다. 이으려면 새로 요청합니다.',
    en: '{peering} was rejected. To join the two, request it anew.',
  },
  'peering-deleted': {
    ko: '{peering|을/를} 지웠습니다. 표에 남은 경로 {blackholes}개는 블랙홀이 됩니다.',
    en: '{peering} was deleted. Routes left in the tables ({blackholes}) are blackholes now.',
  },
};

export const log: Words['log'] = { ...hopWords, ...peeringEdits, ...routeEdits, ...ruleEdits };
export const figures = networkFigures;
export const metrics: Words['metrics'] = {
  ...networkMetrics,
  'active-peerings': { name: { ko: '활성 연결', en: 'Active connections' } },
  'full-mesh': {
    name: { ko: '모두 직접 이으려면 필요한 연결', en: 'Connections a full mesh needs' },
  },
};
export const parameters = networkParameters;

const places: Readonly<Record<string, Text>> = {
  orders: { ko: '주문 서비스', en: 'Orders' },
  shipping: { ko: '출고 서비스', en: 'Shipping' },
  tracking: { ko: '배송 조회', en: 'Tracking' },
  popup: { ko: '팝업 매장', en: 'Pop-up store' },
};
const services: Readonly<Record<string, Text>> = {
  s3: { ko: 'S3', en: 'S3' },
  partner: { ko: '인쇄소 API', en: 'Printer’s API' },
};
const tables: Readonly<Record<string, Text>> = {
  'shop-table': { ko: '상점 테이블', en: 'the shop’s table' },
  'warehouse-table': { ko: '창고 테이블', en: 'the warehouse’s table' },
  'carrier-table': { ko: '배송사 테이블', en: 'the carrier’s table' },
  'popup-table': { ko: '팝업 매장 테이블', en: 'the pop-up store’s table' },
};
const peerings = plainOptions('pcx-a', 'pcx-b', 'pcx-c', 'pcx-d');
const exits: Readonly<Record<string, Text>> = {
  nat: { ko: 'NAT', en: 'NAT' },
  's3-endpoint': { ko: 'S3 엔드포인트', en: 'S3 endpoint' },
};

/** Names in sentences and figures; ids that people read in the console stay ids. */
export const names: Words['names'] = {
  ...problemNames,
  ...places,
  ...services,
  s3: { ko: 'S3 버킷', en: 'S3' },
  ...tables,
  'warehouse-public-table': {
    ko: '창고 퍼블릭 서브넷의 테이블',
    en: 'the warehouse’s public table',
  },
  ...exits,
  'warehouse-igw': { ko: '창고의 IGW', en: 'the warehouse’s IGW' },
  internet: { ko: '인터넷의 상대', en: 'the host on the internet' },
  'pending-acceptance': { ko: '수락 대기', en: 'pending' },
  active: { ko: '활성', en: 'active' },
  failed: { ko: '실패', en: 'failed' },
  rejected: { ko: '거절됨', en: 'rejected' },
  expired: { ko: '만료', en: 'expired' },
  deleted: { ko: '지워짐', en: 'deleted' },
};

const peering: ParameterWords = {
  name: { ko: '피어링 연결', en: 'Peering connection' },
  help: {
    ko: 'a는 상점과 창고, b는 창고와 배송사, c는 팝업 매장과 상점, d는 상점과 배송사예요.',
    en: 'a: shop and warehouse, b: warehouse and carrier, c: pop-up store and shop, d: shop and carrier.',
  },
  options: peerings,
};

export const commands: Words['commands'] = {
  send: sendCommand(
    {
      ko: '요청과 응답이 지나는 곳마다 무엇이 왜 정했는지 적혀요.',
      en: 'Every place the request and its answer pass says what decided, and why.',
    },
    places,
    { ...places, ...services },
  ),
  ...networkEdits({
    tables,
    ranges: plainOptions(
      '10.10.0.0/16',
      '10.20.0.0/16',
      '10.20.10.0/24',
      '10.30.0.0/16',
      '10.10.64.0/18',
      '0.0.0.0/0',
      'pl-s3',
    ),
    targets: { ...peerings, ...exits },
    groups: plainOptions('shipping-sg', 'orders-sg', 'tracking-sg', 'popup-sg'),
    peers: plainOptions('10.10.0.0/16', 'orders-sg', '10.20.0.0/16', '10.30.0.0/16', '0.0.0.0/0'),
  }),
  'request-peering': {
    name: { ko: '피어링 요청', en: 'Request a peering' },
    arguments: { peering },
  },
  'accept-peering': {
    name: { ko: '피어링 수락', en: 'Accept a peering' },
    arguments: { peering },
  },
  'reject-peering': {
    name: { ko: '피어링 거절', en: 'Reject a peering' },
    arguments: { peering },
  },
  'delete-peering': {
    name: { ko: '피어링 지우기', en: 'Delete a peering' },
    arguments: { peering },
  },
  'cut-peering': {
    name: { ko: '피어링 끊기', en: 'Cut the peering' },
    help: {
      ko: '연결을 지워요. 경로는 블랙홀로 남아요.',
      en: 'Deletes the connection; its routes stay as blackholes.',
    },
  },
};
