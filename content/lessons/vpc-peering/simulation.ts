import { networkLooks } from '@/content/network-looks';
import { networkSimplifications } from '@/content/network-words';
import { defineSimulation } from '@/lib/simulate/simulation';
import { presets } from './simulation-presets';
import { commands, figures, log, metrics, names, parameters } from './simulation-words';

const drawn = [
  'orders',
  'shop-table',
  'pcx-a',
  'shipping-sg',
  'shipping',
  'warehouse-table',
  'nat',
  's3-endpoint',
  'pcx-b',
  'tracking',
  'pcx-c',
  'popup',
] as const;
const lines = [
  'ask',
  'route-out',
  'enter',
  'admit',
  'reply',
  'route-back',
  'return',
  'to-carrier',
  'carrier-link',
  'to-nat',
  'to-s3',
  'overlap-link',
  'popup-link',
] as const;

export const simulation = defineSimulation({
  model: 'vpc-peering',
  parts: Object.fromEntries(drawn.map((id) => [id, id])),
  lines: Object.fromEntries(lines.map((id) => [id, id])),
  words: { parameters, commands, log, figures, looks: networkLooks, metrics, names },
  presets,
  scenes: {
    request: { preset: 'accept-is-not-enough', at: 7.2, called: { p1: 'r1' } },
    'one-way': { preset: 'one-way', at: 7.2, called: { p1: 'r2' } },
    security: { preset: 'blocked', at: 7.2, called: { p1: 'r3' } },
    both: { preset: 'both-ways', at: 3.6, called: { p1: 'r4' } },
    'no-transit': { preset: 'no-transit', at: 7.2, called: { p1: 'r5' } },
    'no-edge': { preset: 'no-edge', at: 20.2, called: { p3: 'r6' } },
    overlap: { preset: 'overlap', at: 1 },
  },
  simplifications: [
    ...networkSimplifications,
    {
      ko: '수락하면 곧바로 활성이 됩니다. 준비 중(provisioning) 상태와 7일 뒤의 만료는 기다리지 않습니다.',
      en: 'An accepted request is active at once. The provisioning state and the expiry after seven days are not waited for.',
    },
    {
      ko: '응답은 언제나 돌아오는 경로가 있어야 합니다. NAT 게이트웨이를 거쳐 피어링으로 보낼 때의 예외는 흉내 내지 않습니다.',
      en: 'An answer always needs a route back. Exceptions reported for traffic that goes through a NAT gateway into a peering are not modelled.',
    },
    {
      ko: '더 구체적인 블랙홀 경로는 0.0.0.0/0보다 먼저 뽑혀 패킷을 버립니다. 문서에서 확인하지 못한 점입니다.',
      en: 'A more specific blackhole route is chosen before 0.0.0.0/0 and drops the packet. We did not find this stated in the documents.',
    },
    {
      ko: '배송사의 표와 창고의 퍼블릭 서브넷, 인터넷은 그림에 없어서 점이 다음 곳으로 건너뜁니다.',
      en: 'The carrier’s table, the warehouse’s public subnet and the internet are not in the picture, so dots jump over them.',
    },
    {
      ko: '같은 리전의 VPC만 다룹니다. 피어링 DNS 확인 옵션은 없고, 서비스는 프라이빗 IP로 부릅니다.',
      en: 'All VPCs are in one Region. The DNS option of peerings is left out: services are called by private IP.',
    },
  ],
});
