import type { DiagramEdge } from '@/lib/diagram/diagram';

/** Solid lines carry a request, dashed ones (`move`) its answer; lines without a head are links. */
export const edges = {
  ask: {
    from: 'orders',
    to: 'shop-table',
    kind: 'call',
    detail: {
      what: {
        ko: '주문 서비스를 떠난 요청이 라우팅 테이블에서 갈 곳을 찾는 단계입니다.',
        en: 'The step in which a request that leaves Orders looks up its path in the route table.',
      },
      why: {
        ko: '어디로 갈지는 보내는 프로그램이 아니라 서브넷의 라우팅 테이블이 정합니다.',
        en: 'It is the subnet’s route table, not the sending program, that decides where a packet goes.',
      },
      without: {
        ko: '맞는 경로가 없는 패킷은 VPC를 떠나지 못합니다.',
        en: 'A packet that matches no route does not leave the VPC.',
      },
      facts: [],
      section: 'routes',
      item: 'route-target',
    },
  },
  'route-out': {
    from: 'shop-table',
    to: 'pcx-a',
    kind: 'call',
    detail: {
      what: {
        ko: '10.20.0.0/16으로 가는 패킷을 pcx-a로 보내는 경로입니다.',
        en: 'The route that sends packets for 10.20.0.0/16 to pcx-a.',
      },
      why: {
        ko: '피어링을 수락해도 경로는 저절로 생기지 않습니다. 상점 쪽에서 적어야 합니다.',
        en: 'Accepting a peering request adds no route. The shop’s side has to write it.',
      },
      without: {
        ko: '요청은 피어링 쪽으로 가지 않습니다.',
        en: 'Requests would not be sent over the peering connection.',
      },
      facts: [],
      section: 'routes',
      item: 'longest-prefix',
    },
  },
  enter: {
    from: 'pcx-a',
    to: 'shipping-sg',
    kind: 'call',
    detail: {
      what: {
        ko: '피어링 연결이 요청을 창고 VPC 안으로 건네는 단계입니다.',
        en: 'The step in which the peering connection hands the request to the warehouse VPC.',
      },
      why: {
        ko: '목적지 10.20.10.25가 창고의 CIDR 안에 있기 때문에 건네줍니다.',
        en: 'It does so because the destination, 10.20.10.25, lies inside the warehouse’s CIDR.',
      },
      without: {
        ko: '목적지가 창고의 CIDR 밖이면 여기서 버려집니다.',
        en: 'A packet addressed outside the warehouse’s CIDR is dropped here.',
      },
      facts: [],
      section: 'no-transit',
      item: 'reach-carrier',
    },
  },
  admit: {
    from: 'shipping-sg',
    to: 'shipping',
    kind: 'call',
    detail: {
      what: {
        ko: '보안 그룹의 인바운드 규칙에 맞은 요청이 출고 서비스에 닿는 단계입니다.',
        en: 'The step in which a request that matches an inbound rule reaches Shipping.',
      },
      why: {
        ko: '규칙의 출처로 상점의 CIDR이나, 같은 리전이라면 상점의 보안 그룹을 적을 수 있습니다.',
        en: 'As its source a rule can name the shop’s CIDR or, in the same Region, a security group of the shop.',
      },
      without: {
        ko: '규칙이 없으면 요청은 응답 없이 버려집니다.',
        en: 'Without a rule the request is dropped and nobody answers.',
      },
      facts: [],
      section: 'security',
      item: 'sg-source',
    },
  },
  reply: {
    from: 'shipping',
    to: 'warehouse-table',
    kind: 'move',
    detail: {
      what: {
        ko: '출고 서비스의 응답이 창고의 라우팅 테이블에서 돌아갈 길을 찾는 단계입니다.',
        en: 'The step in which the answer of Shipping looks up its path back in the warehouse’s route table.',
      },
      why: {
        ko: '응답의 목적지는 10.10.10.15입니다. 요청이 온 길을 기억해 되짚어 가는 것이 아닙니다.',
        en: 'Its destination is 10.10.10.15. It does not remember the path of the request.',
      },
      without: {
        ko: '응답이 없으면 주문 서비스는 기다리다 포기합니다.',
        en: 'Without an answer Orders waits and then gives up.',
      },
      facts: [],
      section: 'routes',
      item: 'packet-path',
    },
  },
  'route-back': {
    from: 'warehouse-table',
    to: 'pcx-a',
    kind: 'move',
    detail: {
      what: {
        ko: '10.10.0.0/16으로 가는 패킷을 pcx-a로 보내는 창고 쪽 경로입니다.',
        en: 'The warehouse’s route that sends packets for 10.10.0.0/16 to pcx-a.',
      },
      why: {
        ko: '응답이 요청과 같은 피어링 연결로 돌아가게 합니다.',
        en: 'It brings the answer back over the same peering connection.',
      },
      without: {
        ko: '요청은 닿아도 응답이 돌아오지 못합니다. 주문 서비스에는 시간 초과로 보입니다.',
        en: 'The request arrives and the answer is lost. To Orders it looks like a timeout.',
      },
      facts: [],
      section: 'routes',
      item: 'where-dropped',
    },
  },
  return: {
    from: 'pcx-a',
    to: 'orders',
    kind: 'move',
    detail: {
      what: {
        ko: '피어링 연결이 응답을 주문 서비스에 건네는 단계입니다.',
        en: 'The step in which the peering connection hands the answer to Orders.',
      },
      why: {
        ko: '보안 그룹은 상태를 기억하므로 내보낸 요청의 응답은 인바운드 규칙이 없어도 들어옵니다.',
        en: 'Security groups are stateful, so the answer to a request that went out needs no inbound rule.',
      },
      without: {
        ko: '응답이 오지 않으면 주문 서비스는 요청이 닿았는지조차 알 수 없습니다.',
        en: 'If nothing came back, Orders could not even tell whether its request arrived.',
      },
      facts: [],
      section: 'security',
      item: 'packet-path',
    },
  },
  'to-carrier': {
    from: 'warehouse-table',
    to: 'pcx-b',
    kind: 'call',
    label: { ko: '10.30.0.0/16', en: '10.30.0.0/16' },
    detail: {
      what: {
        ko: '창고에서 배송사로 가는 패킷을 pcx-b로 보내는 경로입니다.',
        en: 'The route that sends packets from the warehouse to the carrier over pcx-b.',
      },
      why: {
        ko: '창고에서 출발한 패킷이 고르는 경로입니다. 상점에서 온 패킷은 이 표까지 오지 못합니다.',
        en: 'Packets that start in the warehouse choose it. Packets from the shop never get to this table.',
      },
      without: {
        ko: '창고의 요청도 배송사로 떠나지 못합니다.',
        en: 'Requests from the warehouse would not leave for the carrier either.',
      },
      facts: [],
      section: 'no-transit',
      item: 'reach-carrier',
    },
  },
  'carrier-link': {
    from: 'pcx-b',
    to: 'tracking',
    kind: 'link',
    detail: {
      what: {
        ko: '피어링 연결 pcx-b의 배송사 쪽 끝입니다.',
        en: 'The carrier’s end of the peering connection pcx-b.',
      },
      why: {
        ko: '창고와 배송사는 이 연결로 직접 이어져 있어 서로 통합니다.',
        en: 'Warehouse and carrier are joined directly by it, so they can talk.',
      },
      without: {
        ko: '창고에서 소포의 위치를 물을 수 없습니다.',
        en: 'The warehouse could not ask where a parcel is.',
      },
      facts: [],
      section: 'no-transit',
      item: 'reach-carrier',
    },
  },
  'to-nat': {
    from: 'warehouse-table',
    to: 'nat',
    kind: 'call',
    label: { ko: '0.0.0.0/0', en: '0.0.0.0/0' },
    detail: {
      what: {
        ko: '다른 경로에 맞지 않는 패킷을 NAT 게이트웨이로 보내는 기본 경로입니다.',
        en: 'The default route, which sends to the NAT gateway what matches nothing else.',
      },
      why: {
        ko: '창고의 서브넷에서 출발한 패킷에만 쓰입니다.',
        en: 'It serves only packets that start in the warehouse’s subnets.',
      },
      without: {
        ko: '창고의 프라이빗 서브넷이 인터넷에 닿지 못합니다.',
        en: 'The warehouse’s private subnets could not reach the internet.',
      },
      facts: [],
      section: 'no-edge',
      item: 'edge-use',
    },
  },
  'to-s3': {
    from: 'warehouse-table',
    to: 's3-endpoint',
    kind: 'call',
    label: { ko: 'pl-s3', en: 'pl-s3' },
    detail: {
      what: {
        ko: 'S3의 접두사 목록을 게이트웨이 엔드포인트로 보내는 경로입니다.',
        en: 'The route that sends the prefix list of S3 to the gateway endpoint.',
      },
      why: {
        ko: '게이트웨이 엔드포인트는 이 경로로만 쓰이므로 이 표를 쓰는 서브넷에만 통합니다.',
        en: 'A gateway endpoint works through this route alone, so it serves only subnets that use this table.',
      },
      without: {
        ko: '창고의 S3 요청은 기본 경로를 따라 NAT 게이트웨이로 갑니다.',
        en: 'The warehouse’s S3 requests would follow the default route to the NAT gateway.',
      },
      facts: [],
      section: 'no-edge',
      item: 'edge-use',
    },
  },
  'overlap-link': {
    from: 'pcx-c',
    to: 'shop-table',
    kind: 'link',
    detail: {
      what: {
        ko: '실패한 연결의 상점 쪽 끝입니다.',
        en: 'The shop’s end of the connection that failed.',
      },
      why: {
        ko: '이어졌다면 10.10.64.0/18을 pcx-c로 보내야 하는데, 그 주소는 이미 local 경로가 차지하고 있습니다.',
        en: 'It would have needed 10.10.64.0/18 to go to pcx-c, but the local route already holds those addresses.',
      },
      without: {
        ko: '실제로 이어지지 않았으므로 지나가는 트래픽도 없습니다.',
        en: 'It was never established, so no traffic passes here.',
      },
      facts: [],
      section: 'overlap',
      item: 'cidr-pairs',
    },
  },
  'popup-link': {
    from: 'popup',
    to: 'pcx-c',
    kind: 'link',
    detail: {
      what: {
        ko: '실패한 연결의 팝업 매장 쪽 끝입니다.',
        en: 'The pop-up store’s end of the connection that failed.',
      },
      why: {
        ko: '팝업 매장이 상점에 피어링을 요청했지만 CIDR이 겹쳐 실패했습니다.',
        en: 'The pop-up store requested peering with the shop, and it failed because the CIDRs overlap.',
      },
      without: {
        ko: '지금처럼 팝업 매장은 상점과 프라이빗 IP로 통하지 못합니다.',
        en: 'As now, the pop-up store cannot talk to the shop with private IPs.',
      },
      facts: [],
      section: 'overlap',
      item: 'cidr-pairs',
    },
  },
} satisfies Record<string, DiagramEdge>;
