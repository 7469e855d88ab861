import { defineQuiz } from '@/lib/grade/item';
import { everyRoute, openOrders, peer, route, said, send } from './predict-steps';

/** Experiments on what peering does not do. */
export const predictLimitItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-carrier-calls',
    rev: 1,
    objective: 'limits',
    section: 'no-transit',
    concept: 'peering-transit',
    stem: {
      ko: '상점과 창고는 pcx-a로, 창고와 배송사는 pcx-b로 이어져 있고 둘 다 활성입니다. 상점의 표에 10.30.0.0/16 → pcx-a를, 배송사의 표에 10.10.0.0/16 → pcx-b를 더했고, 창고의 표에는 양쪽으로 가는 경로가 모두 있습니다. 보안 그룹도 서로 열어 두었습니다. {call|을/를} 부르면 패킷은 어디서 버려집니까?',
      en: 'Shop and warehouse are joined by pcx-a, warehouse and carrier by pcx-b, and both are active. The shop’s table got 10.30.0.0/16 → pcx-a and the carrier’s table 10.10.0.0/16 → pcx-b; the warehouse’s table has routes to both. Security groups are open to each other. When {call}, where is the packet dropped?',
    },
    preset: 'no-transit',
    cases: [
      {
        values: {
          call: {
            ko: '배송 조회(10.30.10.5)가 주문 서비스(10.10.10.15)',
            en: 'Tracking (10.30.10.5) calls the order service (10.10.10.15)',
          },
        },
        change: { onlyCommands: [...everyRoute, send('tracking', 'orders')], until: 10 },
      },
      {
        values: {
          call: {
            ko: '주문 서비스(10.10.10.15)가 배송 조회(10.30.10.5)',
            en: 'the order service (10.10.10.15) calls Tracking (10.30.10.5)',
          },
        },
        change: { onlyCommands: [...everyRoute, send('orders', 'tracking')], until: 10 },
      },
    ],
    options: [
      {
        id: 'pcx-a',
        text: { ko: 'pcx-a에서', en: 'At pcx-a' },
        when: [said('peer-no-transit', 1, { place: 'pcx-a' })],
        why: {
          ko: 'pcx-a는 상점과 창고를 잇습니다. 상점을 떠난 패킷이 창고의 대역 밖으로 갈 때 여기서 버려집니다.',
          en: 'pcx-a joins shop and warehouse. A packet that leaves the shop for somewhere outside the warehouse’s range is dropped here.',
        },
      },
      {
        id: 'pcx-b',
        text: { ko: 'pcx-b에서', en: 'At pcx-b' },
        when: [said('peer-no-transit', 1, { place: 'pcx-b' })],
        why: {
          ko: 'pcx-b는 배송사와 창고를 잇습니다. 배송사를 떠난 패킷이 창고의 대역 밖으로 갈 때 여기서 버려집니다.',
          en: 'pcx-b joins carrier and warehouse. A packet that leaves the carrier for somewhere outside the warehouse’s range is dropped here.',
        },
      },
      {
        id: 'warehouse-table',
        text: { ko: '창고의 라우팅 테이블에서', en: 'At the warehouse’s route table' },
        when: [said('route-none', 1, { place: 'warehouse-table' })],
        why: {
          ko: '목적지가 창고의 대역 밖인 패킷은 그 표까지 가지 못합니다. 창고에서 출발한 패킷에 맞는 경로가 없을 때의 모습입니다.',
          en: 'A packet addressed outside the warehouse never gets to that table. This would happen to packets that start in the warehouse and match no route.',
        },
      },
      {
        id: 'nowhere',
        text: { ko: '버려지지 않고 응답을 받는다', en: 'Nowhere; it is answered' },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '경로를 모두 적어도 피어링은 전이되지 않습니다. 상점과 배송사를 직접 이었을 때의 모습입니다.',
          en: 'However many routes you write, peering is not transitive. This would happen if shop and carrier were joined directly.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          peer(0, 'request', 'pcx-d'),
          peer(0, 'accept', 'pcx-d'),
          route('shop-table', '10.30.0.0/16', 'pcx-d'),
          route('carrier-table', '10.10.0.0/16', 'pcx-d'),
          openOrders,
          send('tracking', 'orders'),
        ],
      },
      text: {
        ko: '상점과 배송사를 pcx-d로 직접 잇고, 두 표의 경로를 pcx-d로 바꿉니다.',
        en: 'Join shop and carrier directly by pcx-d, and point the routes of both to it.',
      },
    },
    explain: {
      ko: '패킷이 처음 만나는 연결에서 결정됩니다. 그 연결은 목적지가 건너편 VPC의 CIDR 안일 때만 건네주는데, 두 방향 모두 건너편은 창고이고 목적지는 창고의 10.20.0.0/16 밖입니다. 그래서 어느 쪽에서 불러도 자기 쪽의 첫 연결에서 끝납니다.',
      en: 'The first connection a packet meets decides. It hands over only what is addressed to the CIDR of the VPC on its other side. In both directions that VPC is the warehouse, and the destination is outside its 10.20.0.0/16. So either way the packet ends at the first connection on its own side.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-borrowed-exit',
    rev: 1,
    objective: 'limits',
    section: 'no-edge',
    concept: 'peering-edge',
    reviewOnly: true,
    stem: {
      ko: '창고의 프라이빗 서브넷은 {exit|으로/로} 나갑니다. 상점 팀은 상점의 표에 {row} → pcx-a를 더하고, 창고의 표에는 상점으로 돌아오는 경로가 있는 것을 확인했습니다. 주문 서비스가 {to|을/를} 부르면 어떻게 됩니까?',
      en: 'The private subnet of the warehouse gets out through {exit}. The shop’s team adds {row} → pcx-a to the shop’s table and makes sure that the warehouse’s table has the route back to the shop. What happens when the order service calls {to}?',
    },
    preset: 'no-edge',
    cases: [
      {
        values: {
          exit: { ko: 'S3용 게이트웨이 엔드포인트', en: 'a gateway endpoint for S3' },
          row: { ko: 'S3의 접두사 목록', en: 'the prefix list of S3' },
          to: { ko: '같은 리전의 S3 버킷', en: 'a bucket in S3' },
        },
        change: {
          onlyCommands: [route('shop-table', 'pl-s3', 'pcx-a'), send('orders', 's3')],
          until: 10,
        },
      },
      {
        values: {
          exit: { ko: 'NAT 게이트웨이', en: 'a NAT gateway' },
          row: '0.0.0.0/0',
          to: { ko: '인터넷에 있는 인쇄소 API', en: 'the printer’s API on the internet' },
        },
        change: {
          onlyCommands: [route('shop-table', '0.0.0.0/0', 'pcx-a'), send('orders', 'partner')],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'answered',
        text: {
          ko: '창고의 출입구를 거쳐 응답을 받는다',
          en: 'It is answered, by way of the warehouse',
        },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '피어링은 상대의 출입구까지 이어 주지 않습니다. 창고 안의 서비스가 부를 때의 모습입니다.',
          en: 'Peering does not extend to the other side’s gateways. This is what happens to calls from inside the warehouse.',
        },
      },
      {
        id: 'pcx-a',
        text: { ko: 'pcx-a에서 버려진다', en: 'pcx-a drops it' },
        when: [said('peer-no-edge', 1, { place: 'pcx-a' })],
        why: {
          ko: '목적지가 창고의 10.20.0.0/16 밖이므로 pcx-a가 건네주지 않습니다. 건네주는 것은 목적지가 창고의 대역 안일 때뿐입니다.',
          en: 'The destination is outside the warehouse’s 10.20.0.0/16, so pcx-a does not hand it over. It does so only for destinations inside that range.',
        },
      },
      {
        id: 'cannot-write',
        text: { ko: '상점의 표에 그 경로를 적지 못한다', en: 'The route cannot be written at all' },
        when: [
          { reading: { read: 'count', of: { code: 'edit-refused' } }, is: 'at-least', value: 1 },
        ],
        why: {
          ko: '경로는 적을 수 있습니다. 적지 못하는 것은 local 경로의 대역처럼 표가 받아 주지 않는 목적지일 때입니다.',
          en: 'The route can be written. What a table refuses are destinations such as the range of its local route.',
        },
      },
      {
        id: 'answer-lost',
        text: {
          ko: '목적지에 닿지만 응답이 상점에 돌아오지 못한다',
          en: 'It arrives, but the answer does not get back',
        },
        when: [said('gave-up-answer-lost', 1)],
        why: {
          ko: '요청부터 목적지에 닿지 못합니다. 응답만 잃는 것은 창고 안의 서비스에 닿았는데 돌아오는 경로가 없을 때입니다.',
          en: 'The request itself does not get there. Only the answer is lost when a request reaches a service in the warehouse and the route back is missing.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [send('shipping', 's3')] },
      text: {
        ko: '같은 버킷을 이번에는 창고 안의 출고 서비스가 부릅니다.',
        en: 'Let Shipping, inside the warehouse, call the same bucket.',
      },
    },
    explain: {
      ko: '표에 경로를 적을 수 있다고 그 길이 통하는 것은 아닙니다. 피어링 연결은 목적지가 상대 VPC의 CIDR 안인 패킷만 건네주므로, 인터넷이나 S3로 가는 패킷은 창고의 NAT와 게이트웨이 엔드포인트에 이르기 전에 버려집니다. 상점에는 상점의 출입구를 따로 둡니다.',
      en: 'That a route can be written does not mean that it works. A peering connection hands over only what is addressed to the other VPC’s CIDR, so packets for the internet or S3 are dropped before they reach the warehouse’s NAT or gateway endpoint. The shop needs gateways of its own.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
]);
