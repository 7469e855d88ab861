import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: { kind: 'region', label: { ko: '서울 리전', en: 'Seoul Region' } },
  'shop-vpc': {
    kind: 'vpc',
    label: { ko: 'shop-vpc 10.10.0.0/16', en: 'shop-vpc 10.10.0.0/16' },
    in: 'region',
  },
  'shop-subnet': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 10.10.10.0/24', en: 'Private 10.10.10.0/24' },
    in: 'shop-vpc',
  },
  'warehouse-vpc': {
    kind: 'vpc',
    label: { ko: 'warehouse-vpc 10.20.0.0/16', en: 'warehouse-vpc 10.20.0.0/16' },
    in: 'region',
  },
  'warehouse-subnet': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 10.20.10.0/24', en: 'Private 10.20.10.0/24' },
    in: 'warehouse-vpc',
  },
  'carrier-vpc': {
    kind: 'vpc',
    label: { ko: 'carrier-vpc 10.30.0.0/16', en: 'carrier-vpc 10.30.0.0/16' },
    in: 'region',
  },
  'popup-vpc': {
    kind: 'vpc',
    label: { ko: 'popup-vpc 10.10.64.0/18', en: 'popup-vpc 10.10.64.0/18' },
    in: 'region',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  orders: {
    kind: 'service',
    label: { ko: '주문 서비스', en: 'Orders' },
    sub: { ko: '10.10.10.15', en: '10.10.10.15' },
    in: 'shop-subnet',
    detail: {
      what: {
        ko: '상점 VPC의 프라이빗 서브넷에서 실행되는 주문 서비스입니다. 창고에 출고를 요청합니다.',
        en: 'The order service in a private subnet of the shop VPC. It asks the warehouse to ship.',
      },
      why: {
        ko: '요청을 시작하는 쪽입니다. 10.20.10.25라는 프라이빗 IP만 알고 창고를 부릅니다.',
        en: 'It starts the request, and it knows only the private IP 10.20.10.25 of the warehouse.',
      },
      without: {
        ko: '부르는 쪽이 없으면 길을 이을 까닭도 없습니다.',
        en: 'With nobody calling, there would be no reason to connect the two networks.',
      },
      facts: [],
      section: 'why-peering',
      item: 'same-vpc',
    },
  },
  'shop-table': {
    kind: 'route-table',
    label: { ko: '상점 라우팅 테이블', en: 'Shop table' },
    sub: { ko: '10.10.0.0/16 → local', en: '10.10.0.0/16 → local' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '주문 서비스의 서브넷이 쓰는 라우팅 테이블입니다. 상점의 CIDR로 가는 local 경로는 처음부터 있습니다.',
        en: 'The route table of the subnet where Orders runs. The local route for the shop’s own CIDR is there from the start.',
      },
      why: {
        ko: '나가는 패킷은 이 표에서 목적지에 맞는 가장 구체적인 경로를 골라 갑니다.',
        en: 'A packet that leaves takes the most specific route in this table that matches its destination.',
      },
      without: {
        ko: '창고로 가는 경로를 적지 않으면 피어링이 활성이어도 요청은 창고로 떠나지 않습니다.',
        en: 'Without a route to the warehouse, requests never leave for it, even if the peering is active.',
      },
      facts: [],
      section: 'routes',
      item: 'longest-prefix',
    },
  },
  'pcx-a': {
    kind: 'peering',
    label: { ko: 'pcx-a', en: 'pcx-a' },
    sub: { ko: '피어링', en: 'peering' },
    in: 'region',
    detail: {
      what: {
        ko: '상점 VPC와 창고 VPC 둘만 잇는 피어링 연결입니다. 장비나 게이트웨이가 아니어서 따로 운영할 것이 없습니다.',
        en: 'The peering connection that joins just the shop VPC and the warehouse VPC. It is not an appliance or a gateway, so you have nothing to operate.',
      },
      why: {
        ko: '두 VPC가 퍼블릭 IP 없이 서로의 프라이빗 IP로 통하게 합니다. 목적지가 상대 VPC의 CIDR 안일 때만 건네줍니다.',
        en: 'It lets the two VPCs use each other’s private IPs without public ones. It hands over only what is addressed to the other VPC’s CIDR.',
      },
      without: {
        ko: '두 VPC는 서로 모르는 네트워크여서 10.20.10.25로 가는 패킷은 갈 곳이 없습니다.',
        en: 'The two VPCs would not know each other, and a packet for 10.20.10.25 would have nowhere to go.',
      },
      facts: ['peering-expiry', 'peering-per-vpc', 'peering-same-az'],
      section: 'request',
      item: 'request-states',
    },
  },
  'shipping-sg': {
    kind: 'security-group',
    label: { ko: '출고 보안 그룹', en: 'Shipping SG' },
    sub: { ko: '인바운드 규칙', en: 'inbound rules' },
    in: 'warehouse-subnet',
    detail: {
      what: {
        ko: '출고 서비스의 네트워크 인터페이스에 붙은 보안 그룹입니다. 허용 규칙만 있고, 맞는 규칙이 없으면 막습니다.',
        en: 'The security group on the network interface of Shipping. It holds only allow rules and blocks what none of them matches.',
      },
      why: {
        ko: '길이 열려도 누구의 어떤 요청을 받을지는 받는 쪽이 정합니다.',
        en: 'Once the path is open, the receiving side still decides whose requests it takes.',
      },
      without: {
        ko: '상점에서 오는 요청을 허용하는 규칙이 없으면 요청은 답 없이 버려져 시간 초과가 됩니다.',
        en: 'Without a rule for requests from the shop, they are dropped silently and the caller times out.',
      },
      facts: [],
      section: 'security',
      item: 'sg-source',
    },
  },
  shipping: {
    kind: 'service',
    label: { ko: '출고 서비스', en: 'Shipping' },
    sub: { ko: '10.20.10.25', en: '10.20.10.25' },
    in: 'warehouse-subnet',
    detail: {
      what: {
        ko: '창고 VPC에서 책을 포장해 내보내는 일을 맡은 서비스입니다.',
        en: 'The service in the warehouse VPC that packs books and sends them out.',
      },
      why: {
        ko: '상점의 요청에 답합니다. 그 답도 창고의 라우팅 테이블을 거쳐 돌아갑니다.',
        en: 'It answers the shop, and its answers follow the warehouse’s own route table.',
      },
      without: {
        ko: '요청이 닿을 곳이 없어, 주문을 받아도 책이 나가지 못합니다.',
        en: 'Requests would have nowhere to arrive, and orders would never ship.',
      },
      facts: [],
      section: 'routes',
      item: 'packet-path',
    },
  },
  'warehouse-table': {
    kind: 'route-table',
    label: { ko: '창고 라우팅 테이블', en: 'Warehouse table' },
    sub: { ko: '10.20.0.0/16 → local', en: '10.20.0.0/16 → local' },
    in: 'warehouse-vpc',
    detail: {
      what: {
        ko: '출고 서비스의 서브넷이 쓰는 라우팅 테이블입니다.',
        en: 'The route table of the subnet where Shipping runs.',
      },
      why: {
        ko: '응답도 패킷이라서 돌아갈 경로가 필요합니다. 이 표에 적힌 10.10.0.0/16 → pcx-a 경로를 따라 돌아갑니다.',
        en: 'An answer is a packet too and needs a route back: the one that sends 10.10.0.0/16 to pcx-a.',
      },
      without: {
        ko: '요청은 출고 서비스에 닿지만 답이 상점으로 돌아오지 못해 주문 서비스는 시간 초과를 봅니다.',
        en: 'Requests would reach Shipping, but no answer would return, and Orders would see a timeout.',
      },
      facts: [],
      section: 'routes',
      item: 'where-dropped',
    },
  },
  nat: {
    kind: 'nat-gateway',
    label: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
    sub: { ko: '인터넷으로', en: 'to the internet' },
    in: 'warehouse-vpc',
    detail: {
      what: {
        ko: '창고의 프라이빗 서브넷이 인터넷으로 나갈 때 쓰는 NAT 게이트웨이입니다.',
        en: 'The NAT gateway through which the warehouse’s private subnets reach the internet.',
      },
      why: {
        ko: '피어링으로 이어져 있어도 함께 쓸 수 없는 출입구의 예로 그렸습니다.',
        en: 'It is an example of a gateway that you cannot share over a peering connection.',
      },
      without: {
        ko: '창고의 프라이빗 서브넷은 인터넷으로 나가지 못합니다. 상점은 있어도 쓸 수 없으니 달라질 것이 없습니다.',
        en: 'The warehouse’s private subnets could not reach the internet. For the shop it makes no difference.',
      },
      facts: [],
      section: 'no-edge',
      item: 'edge-use',
    },
  },
  's3-endpoint': {
    kind: 'gateway-endpoint',
    label: { ko: 'S3 엔드포인트', en: 'S3 endpoint' },
    sub: { ko: '게이트웨이형', en: 'gateway type' },
    in: 'warehouse-vpc',
    detail: {
      what: {
        ko: '창고 VPC의 라우팅 테이블에 경로로 들어 있는 S3 게이트웨이 엔드포인트입니다.',
        en: 'The S3 gateway endpoint, which exists as a route in the warehouse VPC’s route table.',
      },
      why: {
        ko: '이 VPC 안에서 출발한 트래픽만 쓸 수 있다는 것을 보이려고 그렸습니다.',
        en: 'It shows a path that only traffic starting inside this VPC can take.',
      },
      without: {
        ko: '창고의 S3 요청은 NAT 게이트웨이로 나갑니다. 상점은 어느 쪽이든 자기 VPC에 따로 만들어야 합니다.',
        en: 'The warehouse’s S3 requests would go out through NAT. The shop needs an endpoint of its own either way.',
      },
      facts: [],
      section: 'no-edge',
      item: 'edge-use',
    },
  },
  'pcx-b': {
    kind: 'peering',
    label: { ko: 'pcx-b', en: 'pcx-b' },
    sub: { ko: '피어링', en: 'peering' },
    in: 'region',
    detail: {
      what: {
        ko: '창고 VPC와 배송사 VPC 둘만 잇는 또 하나의 피어링 연결입니다.',
        en: 'Another peering connection, which joins just the warehouse VPC and the carrier VPC.',
      },
      why: {
        ko: '창고가 두 VPC와 이어져 있어도 두 연결은 서로 이어지지 않는다는 것을 보입니다.',
        en: 'It shows that two connections of one VPC are not joined to each other.',
      },
      without: {
        ko: '창고도 배송 조회 서비스에 닿지 못합니다.',
        en: 'The warehouse could not reach Tracking either.',
      },
      facts: ['peering-mesh'],
      section: 'no-transit',
      item: 'reach-carrier',
    },
  },
  tracking: {
    kind: 'service',
    label: { ko: '배송 조회', en: 'Tracking' },
    sub: { ko: '10.30.10.5', en: '10.30.10.5' },
    in: 'carrier-vpc',
    detail: {
      what: {
        ko: '배송사 VPC에서 소포의 위치를 알려 주는 서비스입니다.',
        en: 'The service in the carrier VPC that tells where a parcel is.',
      },
      why: {
        ko: '상점도 쓰고 싶지만 직접 이어져 있지 않은 상대입니다.',
        en: 'The shop would like to use it too but has no connection of its own to it.',
      },
      without: {
        ko: '가운데 VPC를 거쳐 갈 수 없다는 것을 보여 줄 상대가 없습니다.',
        en: 'There would be nothing to show that the path through the middle VPC does not work.',
      },
      facts: [],
      section: 'no-transit',
      item: 'reach-carrier',
    },
  },
  'pcx-c': {
    kind: 'peering',
    label: { ko: 'pcx-c', en: 'pcx-c' },
    sub: { ko: '피어링', en: 'peering' },
    in: 'region',
    detail: {
      what: {
        ko: '상점 VPC와 팝업 매장 VPC를 이으려고 보낸 요청입니다. CIDR이 겹쳐 곧바로 실패 상태가 되었습니다.',
        en: 'A request to peer the shop VPC with the pop-up store’s VPC. Their CIDRs overlap, so it went straight to failed.',
      },
      why: {
        ko: '주소가 겹치면 어느 쪽으로 보낼지 구별할 수 없다는 것을 보여 줍니다.',
        en: 'It shows that with overlapping addresses it is not clear which side is meant.',
      },
      without: {
        ko: '실패한 연결이라 없는 것과 같습니다. 이으려면 한쪽이 겹치지 않는 CIDR을 갖춘 뒤 새로 요청해야 합니다.',
        en: 'It failed, so it is as if it did not exist. To join the two, one side needs a CIDR that does not overlap, and then a new request.',
      },
      facts: [],
      section: 'overlap',
      item: 'cidr-pairs',
    },
  },
  popup: {
    kind: 'service',
    label: { ko: '팝업 매장', en: 'Pop-up store' },
    sub: { ko: '10.10.64.20', en: '10.10.64.20' },
    in: 'popup-vpc',
    detail: {
      what: {
        ko: '행사 때 여는 팝업 매장의 계산 서비스입니다. 다른 팀이 만든 VPC에 있습니다.',
        en: 'The checkout of a pop-up store that opens for events, in a VPC made by another team.',
      },
      why: {
        ko: '그 팀이 고른 10.10.64.0/18은 상점의 10.10.0.0/16 안에 들어갑니다.',
        en: 'The range that this team chose, 10.10.64.0/18, is inside the shop’s 10.10.0.0/16.',
      },
      without: {
        ko: '주소를 함께 계획하지 않은 VPC끼리는 나중에 이을 수 없다는 것을 보여 줄 예가 없습니다.',
        en: 'There would be no example of VPCs that cannot be joined later because their addresses were not planned together.',
      },
      facts: [],
      section: 'overlap',
      item: 'cidr-pairs',
    },
  },
} satisfies Record<string, DiagramNode>;
