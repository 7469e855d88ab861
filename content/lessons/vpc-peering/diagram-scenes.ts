import type { Scene } from '@/lib/diagram/diagram';

const active = { ko: '활성', en: 'active' };
const failed = { ko: '실패', en: 'failed' };
const timeout = { ko: '시간 초과', en: 'timed out' };
const route = (text: string) => ({ ko: text, en: text });

const shopSide = ['region', 'shop-vpc', 'shop-subnet', 'orders', 'shop-table', 'ask'];
const warehouseSide = ['warehouse-vpc', 'warehouse-subnet', 'shipping', 'warehouse-table'];
const wayThere = ['route-out', 'pcx-a', 'enter', 'shipping-sg', 'admit'];
const wayBack = ['reply', 'route-back', 'return'];

export const scenes: readonly Scene[] = [
  {
    id: 'overview',
    title: { ko: '전체 그림', en: 'The whole picture' },
    caption: {
      ko: '상점과 창고는 pcx-a로 직접 이어져 있습니다. 실선은 요청이, 점선은 응답이 가는 길이며, 배송사와 직접 이어진 것은 창고뿐입니다.',
      en: 'Shop and warehouse are joined directly by pcx-a. Solid lines carry requests and dashed lines carry answers, and only the warehouse is joined to the carrier.',
    },
    focus: 'all',
    states: { 'pcx-c': 'fail' },
    figures: { 'pcx-a': active, 'pcx-b': active, 'pcx-c': failed },
    camera: 'all',
  },
  {
    id: 'request',
    title: { ko: '요청만 보냈을 때', en: 'Only requested' },
    caption: {
      ko: '창고가 아직 수락하지 않아 pcx-a는 수락 대기 상태입니다. 미리 적어 둔 경로는 블랙홀이라서 r1은 상점을 떠나지 못하고 버려집니다.',
      en: 'The warehouse has not accepted yet, so pcx-a is pending. The route written in advance is a blackhole, and r1 is dropped before it leaves the shop.',
    },
    focus: [...shopSide, 'route-out', 'pcx-a', 'warehouse-vpc'],
    states: { orders: 'fail', ask: 'active', 'shop-table': 'fail', 'pcx-a': 'wait' },
    figures: {
      orders: timeout,
      'shop-table': { ko: 'pcx-a: 블랙홀', en: 'pcx-a: blackhole' },
      'pcx-a': { ko: '수락 대기', en: 'pending' },
    },
    tokens: [{ id: 'r1', message: 'r1', at: { node: 'shop-table', slot: 0 }, state: 'fail' }],
    camera: ['orders', 'shop-table', 'pcx-a'],
  },
  {
    id: 'one-way',
    title: { ko: '경로가 한쪽에만 있을 때', en: 'A route on one side only' },
    caption: {
      ko: '요청 r2는 출고 서비스에 닿았습니다. 그런데 창고의 표에 10.10.0.0/16을 pcx-a로 보내는 경로가 없어 응답 a2는 NAT 쪽으로 나가다 버려지고, 주문 서비스는 시간 초과를 봅니다.',
      en: 'Request r2 reached Shipping. But the warehouse’s table has no route that sends 10.10.0.0/16 to pcx-a, so the answer a2 leaves towards NAT and is dropped there, and Orders times out.',
    },
    focus: [...shopSide, ...wayThere, ...warehouseSide, 'reply', 'to-nat', 'nat'],
    states: {
      orders: 'fail',
      ask: 'active',
      'route-out': 'active',
      'pcx-a': 'ok',
      enter: 'active',
      'shipping-sg': 'ok',
      admit: 'active',
      shipping: 'ok',
      reply: 'active',
      'warehouse-table': 'active',
      'to-nat': 'active',
      nat: 'fail',
    },
    figures: {
      orders: timeout,
      'shop-table': route('10.20.0.0/16 → pcx-a'),
      'pcx-a': active,
      'shipping-sg': { ko: '443 허용', en: '443 allowed' },
      'warehouse-table': route('0.0.0.0/0 → NAT'),
    },
    tokens: [
      { id: 'r2', message: 'r2', at: { node: 'shipping', slot: 0 }, state: 'ok' },
      { id: 'a2', message: 'a2', at: { node: 'nat', slot: 0 }, state: 'fail' },
    ],
    camera: ['pcx-a', 'shipping-sg', 'shipping', 'warehouse-table'],
  },
  {
    id: 'security',
    title: { ko: '보안 그룹이 막을 때', en: 'The security group blocks' },
    caption: {
      ko: '이번에는 양쪽에 경로가 있습니다. 그래도 출고 보안 그룹에 상점의 요청을 허용하는 규칙이 없어 r3은 서비스 앞에서 버려지고, 상점에서는 또 시간 초과로 보입니다.',
      en: 'Now both sides have their routes. Still, no rule of the shipping security group allows requests from the shop, so r3 is dropped in front of the service and Orders times out again.',
    },
    focus: [...shopSide, ...wayThere, ...warehouseSide, 'route-back'],
    states: {
      orders: 'fail',
      ask: 'active',
      'route-out': 'active',
      'pcx-a': 'ok',
      enter: 'active',
      'shipping-sg': 'fail',
    },
    figures: {
      orders: timeout,
      'shop-table': route('10.20.0.0/16 → pcx-a'),
      'pcx-a': active,
      'shipping-sg': { ko: '규칙 없음', en: 'no rule' },
      'warehouse-table': route('10.10.0.0/16 → pcx-a'),
    },
    tokens: [{ id: 'r3', message: 'r3', at: { node: 'shipping-sg', slot: 0 }, state: 'fail' }],
    camera: ['pcx-a', 'shipping-sg', 'shipping', 'warehouse-table'],
  },
  {
    id: 'both',
    title: { ko: '모두 갖추었을 때', en: 'Everything in place' },
    caption: {
      ko: '경로가 양쪽에 있고 보안 그룹도 허용하므로 r4가 닿고 응답 a4가 돌아왔습니다. 상점의 보안 그룹은 상태를 기억해, 응답을 받는 데 따로 규칙이 필요하지 않습니다.',
      en: 'Both sides have a route and the security group allows the request, so r4 arrived and its answer a4 came back. The shop’s security group is stateful and needs no rule to let the answer in.',
    },
    focus: [...shopSide, ...wayThere, ...warehouseSide, ...wayBack],
    states: {
      orders: 'ok',
      ask: 'active',
      'route-out': 'active',
      'pcx-a': 'ok',
      enter: 'active',
      'shipping-sg': 'ok',
      admit: 'active',
      shipping: 'ok',
      reply: 'active',
      'warehouse-table': 'ok',
      'route-back': 'active',
      return: 'active',
    },
    figures: {
      'shop-table': route('10.20.0.0/16 → pcx-a'),
      'pcx-a': active,
      'shipping-sg': { ko: '443 허용', en: '443 allowed' },
      'warehouse-table': route('10.10.0.0/16 → pcx-a'),
    },
    tokens: [
      { id: 'r4', message: 'r4', at: { node: 'shipping', slot: 0 }, state: 'ok' },
      { id: 'a4', message: 'a4', at: { node: 'orders', slot: 0 }, state: 'ok' },
    ],
    camera: ['pcx-a', 'shipping-sg', 'shipping', 'warehouse-table'],
  },
  {
    id: 'no-transit',
    title: { ko: '창고를 거쳐 갈 수는 없다', en: 'No passing through' },
    caption: {
      ko: '창고의 w5는 직접 이어진 배송 조회에 닿았습니다. 상점의 r5는 목적지 10.30.10.5가 창고의 CIDR 밖이라, 경로를 적었어도 pcx-a에서 버려집니다.',
      en: 'The warehouse’s w5 reached Tracking over its own connection. The shop’s r5 is dropped at pcx-a, because 10.30.10.5 is outside the warehouse’s CIDR and no route makes peering transitive.',
    },
    focus: [
      ...shopSide,
      'route-out',
      'pcx-a',
      ...warehouseSide,
      'to-carrier',
      'pcx-b',
      'carrier-link',
      'carrier-vpc',
      'tracking',
    ],
    states: {
      orders: 'fail',
      ask: 'active',
      'shop-table': 'active',
      'route-out': 'active',
      'pcx-a': 'fail',
      'to-carrier': 'active',
      'pcx-b': 'ok',
      'carrier-link': 'active',
      tracking: 'ok',
    },
    figures: {
      orders: timeout,
      'shop-table': route('10.30.0.0/16 → pcx-a'),
      'pcx-a': { ko: 'CIDR 밖', en: 'not in CIDR' },
      'warehouse-table': route('10.30.0.0/16 → pcx-b'),
      'pcx-b': active,
    },
    tokens: [
      { id: 'r5', message: 'r5', at: { node: 'pcx-a', slot: 0 }, state: 'fail' },
      { id: 'w5', message: 'w5', at: { node: 'tracking', slot: 0 }, state: 'ok' },
    ],
    camera: ['orders', 'shop-table', 'pcx-a'],
  },
  {
    id: 'no-edge',
    title: { ko: '창고의 출입구는 빌릴 수 없다', en: 'No borrowing the way out' },
    caption: {
      ko: '창고의 w6은 NAT 게이트웨이로 인터넷에 나갑니다. 상점의 r6도 그리로 나가려 했지만, 인터넷 주소 역시 창고의 CIDR 밖이라 pcx-a에서 버려집니다.',
      en: 'The warehouse’s w6 goes out to the internet through the NAT gateway. The shop’s r6 tried the same path, but an internet address is also outside the warehouse’s CIDR, so r6 is dropped at pcx-a.',
    },
    focus: [
      ...shopSide,
      'route-out',
      'pcx-a',
      ...warehouseSide,
      'to-nat',
      'nat',
      'to-s3',
      's3-endpoint',
    ],
    states: {
      orders: 'fail',
      ask: 'active',
      'shop-table': 'active',
      'route-out': 'active',
      'pcx-a': 'fail',
      'to-nat': 'active',
      nat: 'ok',
    },
    figures: {
      orders: timeout,
      'shop-table': route('0.0.0.0/0 → pcx-a'),
      'pcx-a': { ko: 'CIDR 밖', en: 'not in CIDR' },
      'warehouse-table': route('0.0.0.0/0 → NAT'),
      nat: { ko: '창고만', en: 'own VPC only' },
      's3-endpoint': { ko: '창고만', en: 'own VPC only' },
    },
    tokens: [
      { id: 'r6', message: 'r6', at: { node: 'pcx-a', slot: 0 }, state: 'fail' },
      { id: 'w6', message: 'w6', at: { node: 'nat', slot: 0 }, state: 'ok' },
    ],
    camera: ['orders', 'shop-table', 'pcx-a'],
  },
  {
    id: 'overlap',
    title: { ko: '주소가 겹칠 때', en: 'Overlapping addresses' },
    caption: {
      ko: '팝업 매장의 10.10.64.0/18은 상점의 10.10.0.0/16 안에 들어갑니다. 상점에서 그 주소는 이미 local 경로의 것이라, pcx-c는 요청하자마자 실패 상태가 됩니다.',
      en: 'The pop-up store’s 10.10.64.0/18 is inside the shop’s 10.10.0.0/16. In the shop those addresses already belong to the local route, so pcx-c fails as soon as it is requested.',
    },
    focus: [...shopSide, 'overlap-link', 'pcx-c', 'popup-link', 'popup-vpc', 'popup'],
    states: { 'shop-table': 'active', 'pcx-c': 'fail' },
    figures: {
      'shop-table': route('10.10.64.0/18: local'),
      'pcx-c': failed,
    },
    camera: ['popup-vpc', 'pcx-c', 'orders', 'shop-table'],
  },
];
