import type { Preset } from '@/lib/simulate/simulation';
import type { RunCommand } from '@/lib/simulate/run';

const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
const route = (at: number, table: string, destination: string, target: string): RunCommand => ({
  at,
  command: 'add-route',
  args: { table, destination, target },
});
const unroute = (at: number, table: string, destination: string): RunCommand => ({
  at,
  command: 'remove-route',
  args: { table, destination },
});
const peer = (at: number, step: string, peering: string): RunCommand => ({
  at,
  command: `${step}-peering`,
  args: { peering },
});

export const presets: readonly Preset[] = [
  {
    id: 'both-ways',
    title: { ko: '모두 갖추었을 때', en: 'Everything in place' },
    teaches: {
      ko: '요청도 응답도 저마다 자기 쪽의 표에서 pcx-a를 고릅니다. 상점의 보안 그룹에는 인바운드 규칙이 없어도 됩니다.',
      en: 'Request and answer each choose pcx-a in their own side’s table. The shop’s security group needs no inbound rule.',
    },
    seed: 1,
    commands: [send(0, 'orders', 'shipping')],
    until: 8,
  },
  {
    id: 'accept-is-not-enough',
    title: { ko: '수락만으로는 통하지 않는다', en: 'Accepting is not enough' },
    teaches: {
      ko: '수락 전의 경로는 블랙홀입니다. 수락한 뒤에도 돌아오는 경로와 보안 그룹 규칙이 있어야 통합니다.',
      en: 'A route written before the acceptance is a blackhole. After it, the way back and a security group rule are still needed.',
    },
    seed: 1,
    commands: [
      peer(0, 'delete', 'pcx-a'),
      peer(0, 'request', 'pcx-a'),
      unroute(0, 'warehouse-table', '10.10.0.0/16'),
      { at: 0, command: 'clear-rules', args: { group: 'shipping-sg', direction: 'inbound' } },
      send(1, 'orders', 'shipping'),
      peer(8, 'accept', 'pcx-a'),
      send(9, 'orders', 'shipping'),
      {
        at: 16,
        command: 'add-rule',
        args: { group: 'shipping-sg', direction: 'inbound', peer: 'orders-sg', port: 443 },
      },
      send(17, 'orders', 'shipping'),
      route(24, 'warehouse-table', '10.10.0.0/16', 'pcx-a'),
      send(25, 'orders', 'shipping'),
    ],
    until: 32,
  },
  {
    id: 'one-way',
    title: { ko: '경로가 한쪽에만 있을 때', en: 'A route on one side only' },
    teaches: {
      ko: '요청은 닿았는데 응답이 0.0.0.0/0을 따라 NAT로 가서 사라집니다. 상점에서는 시간 초과로 보입니다.',
      en: 'The request arrives, but its answer follows 0.0.0.0/0 to NAT and is lost. The shop sees a timeout.',
    },
    seed: 1,
    commands: [
      unroute(0, 'warehouse-table', '10.10.0.0/16'),
      send(1, 'orders', 'shipping'),
      route(9, 'warehouse-table', '10.10.0.0/16', 'pcx-a'),
      send(10, 'orders', 'shipping'),
    ],
    until: 17,
  },
  {
    id: 'blocked',
    title: { ko: '보안 그룹이 막을 때', en: 'The security group blocks' },
    teaches: {
      ko: '경로가 양쪽에 있어도 출고 보안 그룹에 규칙이 없으면 요청이 닿지 못합니다. 같은 시간 초과지만 잃은 것이 다릅니다.',
      en: 'With routes on both sides, a missing rule still stops the request. It is the same timeout, but another thing was lost.',
    },
    seed: 1,
    commands: [
      { at: 0, command: 'clear-rules', args: { group: 'shipping-sg', direction: 'inbound' } },
      send(1, 'orders', 'shipping'),
      {
        at: 9,
        command: 'add-rule',
        args: { group: 'shipping-sg', direction: 'inbound', peer: '10.10.0.0/16', port: 443 },
      },
      send(10, 'orders', 'shipping'),
    ],
    until: 17,
  },
  {
    id: 'no-transit',
    title: { ko: '창고를 거쳐 갈 수는 없다', en: 'No passing through' },
    teaches: {
      ko: '경로를 모두 적어도 pcx-a는 창고의 대역으로 가는 것만 건네줍니다. 창고가 직접 보낸 요청은 배송사에 닿습니다.',
      en: 'Whatever routes are written, pcx-a hands over only what is for the warehouse’s range. The warehouse itself reaches the carrier.',
    },
    seed: 1,
    commands: [
      route(0, 'shop-table', '10.30.0.0/16', 'pcx-a'),
      route(0, 'carrier-table', '10.10.0.0/16', 'pcx-b'),
      send(1, 'orders', 'tracking'),
      send(9, 'shipping', 'tracking'),
    ],
    until: 16,
  },
  {
    id: 'direct-peering',
    title: { ko: '직접 이으면 통한다', en: 'Joined directly' },
    teaches: {
      ko: '상점과 배송사를 pcx-d로 직접 잇고 양쪽에 경로를 적으면 통합니다. VPC 넷을 모두 이으려면 연결이 여섯 필요합니다.',
      en: 'Join shop and carrier by pcx-d, write routes on both sides, and it works. To join all four VPCs would take six connections.',
    },
    seed: 1,
    commands: [
      peer(0, 'request', 'pcx-d'),
      peer(1, 'accept', 'pcx-d'),
      route(2, 'shop-table', '10.30.0.0/16', 'pcx-d'),
      route(2, 'carrier-table', '10.10.0.0/16', 'pcx-d'),
      send(3, 'orders', 'tracking'),
    ],
    until: 10,
  },
  {
    id: 'no-edge',
    title: { ko: '창고의 출입구는 빌릴 수 없다', en: 'No borrowing the way out' },
    teaches: {
      ko: '창고는 NAT로 인터넷에, 엔드포인트로 S3에 갑니다. 상점이 같은 출입구를 빌리려 하면 pcx-a에서 버려집니다.',
      en: 'The warehouse reaches the internet by NAT and S3 by its endpoint. When the shop tries to borrow them, pcx-a drops it.',
    },
    seed: 1,
    commands: [
      send(0, 'shipping', 'partner'),
      send(7, 'shipping', 's3'),
      route(13, 'shop-table', '0.0.0.0/0', 'pcx-a'),
      send(14, 'orders', 'partner'),
      send(21, 'orders', 's3'),
    ],
    until: 29,
  },
  {
    id: 'overlap',
    title: { ko: '주소가 겹칠 때', en: 'Overlapping addresses' },
    teaches: {
      ko: '10.10.64.0/18은 10.10.0.0/16 안에 들어 피어링이 실패합니다. 상점에서 그 주소로 보낸 것은 local 경로로 가서 사라집니다.',
      en: '10.10.64.0/18 lies inside 10.10.0.0/16, so the peering fails. What the shop sends there takes the local route and is lost.',
    },
    seed: 1,
    commands: [
      peer(0, 'request', 'pcx-c'),
      peer(2, 'accept', 'pcx-c'),
      route(3, 'shop-table', '10.10.64.0/18', 'pcx-c'),
      send(4, 'orders', 'popup'),
    ],
    until: 12,
  },
];
