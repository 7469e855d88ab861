import type { DiagramEdge } from '@/lib/diagram/diagram';

/** Both subnets fall back on the same route, each in its own table. */
const defaultRoute: DiagramEdge['detail'] = {
  what: {
    ko: '다른 경로에 맞지 않는 모든 목적지를 NAT 게이트웨이로 보내는 0.0.0.0/0 경로입니다.',
    en: 'The route 0.0.0.0/0: every destination that no other route matches goes to the NAT gateway.',
  },
  why: {
    ko: '엔드포인트가 없으면 S3와 SQS의 퍼블릭 주소는 이 경로에만 맞습니다.',
    en: 'Without endpoints, the public addresses of S3 and SQS match only this route.',
  },
  without: {
    ko: '프라이빗 서브넷에서 퍼블릭 주소로 가는 패킷은 갈 곳이 없어 버려집니다.',
    en: 'Packets from a private subnet to a public address would have nowhere to go.',
  },
  facts: ['endpoint-nat-price'],
  section: 'without',
  item: 'nat-order',
};

export const edges = {
  'look-up-a': {
    from: 'worker-a',
    to: 'table-a',
    kind: 'call',
    detail: {
      what: {
        ko: '서브넷 a를 떠나는 패킷의 목적지를 라우팅 테이블 A에서 찾는 단계입니다.',
        en: 'The destination of a packet leaving subnet a is looked up in route table A.',
      },
      why: {
        ko: '패킷이 NAT로 갈지 엔드포인트로 갈지는 작업자가 아니라 이 테이블이 정합니다.',
        en: 'It is this table, not the worker, that decides between NAT and the endpoint.',
      },
      without: {
        ko: '맞는 경로가 하나도 없으면 패킷은 버려집니다.',
        en: 'A packet that no route matches is dropped.',
      },
      facts: [],
      section: 'gateway',
      item: 'prefix-count',
    },
  },
  'default-a': {
    from: 'table-a',
    to: 'nat',
    kind: 'call',
    detail: defaultRoute,
  },
  prefix: {
    from: 'table-a',
    to: 'gateway',
    kind: 'call',
    label: { ko: 'pl-s3', en: 'pl-s3' },
    detail: {
      what: {
        ko: '목적지가 S3의 접두사 목록이고 대상이 게이트웨이 엔드포인트인 경로입니다.',
        en: 'The route whose destination is the prefix list of S3 and whose target is the gateway endpoint.',
      },
      why: {
        ko: '목록의 CIDR이 0.0.0.0/0보다 좁아서 최장 접두사 일치로 선택됩니다.',
        en: 'The CIDRs of the list are narrower than 0.0.0.0/0, so longest prefix match selects this route.',
      },
      without: {
        ko: '엔드포인트를 만들었어도, 이 경로가 없는 테이블을 쓰는 서브넷의 패킷은 NAT로 갑니다.',
        en: 'A subnet whose table lacks this route goes through NAT although the endpoint exists.',
      },
      facts: ['endpoint-gateway-charge'],
      section: 'gateway',
      item: 'longest-match',
    },
  },
  'reach-s3': {
    from: 'gateway',
    to: 's3',
    kind: 'call',
    detail: {
      what: {
        ko: '게이트웨이 엔드포인트에서 S3에 이르는 구간입니다. 목적지 주소는 그대로 S3의 주소입니다.',
        en: 'The part of the path from the gateway endpoint to S3. The destination is still the address of S3.',
      },
      why: {
        ko: 'NAT를 지나지 않으므로 S3에는 작업자의 프라이빗 IP가 보입니다. IP로 제한한 버킷 정책이 있는지 확인해야 합니다.',
        en: 'Without NAT in between, S3 sees the private IP of the worker, so check bucket policies that restrict by IP.',
      },
      without: {
        ko: '영수증은 퍼블릭 IP 경로로 돌아서 가고 NAT 요금이 붙습니다.',
        en: 'Receipts would take the public IP path and add to the NAT bill.',
      },
      facts: ['endpoint-gateway-region'],
      section: 'gateway',
      item: 'left-out-table',
    },
  },
  'look-up-c': {
    from: 'worker-c',
    to: 'table-c',
    kind: 'call',
    detail: {
      what: {
        ko: '서브넷 c를 떠나는 패킷의 목적지를 라우팅 테이블 C에서 찾는 단계입니다.',
        en: 'The destination of a packet leaving subnet c is looked up in route table C.',
      },
      why: {
        ko: '서브넷은 저마다 라우팅 테이블 하나만 쓰므로, 테이블 A의 경로는 여기서 쓰이지 않습니다.',
        en: 'A subnet uses only its own route table, so the routes of table A do not count here.',
      },
      without: {
        ko: '맞는 경로가 없는 패킷은 서브넷을 떠나지 못합니다.',
        en: 'A packet without a matching route does not leave the subnet.',
      },
      facts: [],
      section: 'table',
      item: 'left-out-table',
    },
  },
  'default-c': {
    from: 'table-c',
    to: 'nat',
    kind: 'call',
    label: { ko: '0.0.0.0/0', en: '0.0.0.0/0' },
    detail: { ...defaultRoute, section: 'table', item: 'left-out-table' },
  },
  translate: {
    from: 'nat',
    to: 'igw',
    kind: 'call',
    detail: {
      what: {
        ko: 'NAT 게이트웨이가 내보낸 패킷이 퍼블릭 서브넷에서 인터넷 게이트웨이로 가는 구간입니다.',
        en: 'Packets sent out by the NAT gateway go from the public subnet to the internet gateway.',
      },
      why: {
        ko: 'NAT 게이트웨이는 퍼블릭 서브넷에 있어야 이 길로 밖에 나갈 수 있습니다.',
        en: 'A NAT gateway has to be in a public subnet to have this path out.',
      },
      without: {
        ko: '작업자가 보낸 패킷이 VPC를 벗어나지 못합니다.',
        en: 'Packets of the workers would not leave the VPC.',
      },
      facts: [],
      section: 'without',
      item: 'nat-order',
    },
  },
  'public-path': {
    from: 'igw',
    to: 's3',
    kind: 'call',
    detail: {
      what: {
        ko: '인터넷 게이트웨이에서 S3의 퍼블릭 엔드포인트에 이르는 퍼블릭 IP 경로입니다.',
        en: 'The public IP path from the internet gateway to the public endpoint of S3.',
      },
      why: {
        ko: '엔드포인트가 없어도 S3를 쓸 수 있는, 가장 먼저 알게 되는 길입니다.',
        en: 'It is the path you meet first: with it, S3 works even without an endpoint.',
      },
      without: {
        ko: '게이트웨이 엔드포인트가 없는 서브넷에서는 S3에 닿을 길이 없습니다.',
        en: 'A subnet without a gateway endpoint would have no path to S3.',
      },
      facts: ['endpoint-nat-price'],
      section: 'without',
      item: 'nat-order',
    },
  },
  'ask-name': {
    from: 'worker-a',
    to: 'dns',
    kind: 'call',
    label: { ko: 'DNS 조회', en: 'DNS lookup' },
    detail: {
      what: {
        ko: '작업자가 SQS의 평소 이름을 VPC DNS에 묻는 호출입니다.',
        en: 'The worker asks the DNS of the VPC for the usual name of SQS.',
      },
      why: {
        ko: '인터페이스 엔드포인트에서는 경로가 아니라 이 답에 따라 길이 갈립니다.',
        en: 'With an interface endpoint this answer decides the path, not a route.',
      },
      without: {
        ko: 'VPC DNS를 쓰지 않으면 이름이 퍼블릭 IP로 풀려 엔드포인트를 쓰지 않게 됩니다.',
        en: 'If the worker asks another DNS server, the name gives a public IP, and traffic does not use the endpoint.',
      },
      facts: ['endpoint-interface-dns'],
      section: 'interface',
      item: 'nothing-to-change',
    },
  },
  'call-eni': {
    from: 'worker-a',
    to: 'eni',
    kind: 'call',
    label: { ko: 'HTTPS 443', en: 'HTTPS 443' },
    detail: {
      what: {
        ko: '작업자가 ENI의 프라이빗 IP에 HTTPS로 SQS를 호출하는 구간입니다.',
        en: 'The worker calls SQS over HTTPS at the private IP of the ENI.',
      },
      why: {
        ko: 'VPC 안의 주소라서 local 경로로 닿고, 라우팅 테이블에 더할 것이 없습니다.',
        en: 'The address is inside the VPC, so the local route reaches it and you add no route.',
      },
      without: {
        ko: '보안 그룹이 443을 막으면 이 구간에서 답을 받지 못하고 시간 초과가 됩니다.',
        en: 'If the security group blocks 443, the call ends here in a timeout.',
      },
      facts: ['endpoint-interface-port'],
      section: 'interface',
      item: 'sqs-call-order',
    },
  },
  guard: {
    from: 'endpoint-sg',
    to: 'eni',
    kind: 'link',
    detail: {
      what: {
        ko: '보안 그룹이 엔드포인트 ENI에 붙어 있다는 표시입니다.',
        en: 'A line that shows the security group attached to the endpoint ENI.',
      },
      why: {
        ko: 'ENI가 있으므로 보안 그룹도 붙습니다. ENI가 없는 게이트웨이 엔드포인트에는 붙일 곳이 없습니다.',
        en: 'Where there is an ENI there is a security group. A gateway endpoint has no ENI to attach one to.',
      },
      without: {
        ko: '누구의 요청이 들어와도 되는지 정할 수 없습니다.',
        en: 'You could not say whose requests may come in.',
      },
      facts: ['endpoint-interface-port'],
      section: 'blocked',
      item: 'other-subnet',
    },
  },
  'private-link': {
    from: 'eni',
    to: 'sqs',
    kind: 'call',
    detail: {
      what: {
        ko: 'ENI가 받은 요청을 AWS PrivateLink가 SQS에 전하는 구간입니다.',
        en: 'AWS PrivateLink carries what the ENI received to SQS.',
      },
      why: {
        ko: '작업자에게는 퍼블릭 IP도 NAT 게이트웨이도 필요 없습니다.',
        en: 'The worker needs neither a public IP nor a NAT gateway.',
      },
      without: {
        ko: 'ENI는 어디로도 이어지지 않은 네트워크 카드일 뿐입니다.',
        en: 'The ENI would be a network card that leads nowhere.',
      },
      facts: ['endpoint-interface-price'],
      section: 'interface',
      item: 'sqs-call-order',
    },
  },
  'peer-gateway': {
    from: 'shipping',
    to: 'gateway',
    kind: 'call',
    detail: {
      what: {
        ko: '출고 서비스가 shop-vpc의 게이트웨이 엔드포인트로 S3에 가려 하지만 들어가지 못하는 길입니다.',
        en: 'The shipping service tries to reach S3 through the gateway endpoint of shop-vpc, but it cannot.',
      },
      why: {
        ko: '게이트웨이 엔드포인트는 그 VPC의 라우팅 테이블에서만 쓰이는 경로입니다.',
        en: 'A gateway endpoint is a route that only the route tables of its own VPC can use.',
      },
      without: {
        ko: '이 한계를 모르면 피어링 설정만 거듭 고치게 됩니다.',
        en: 'If you do not know this limit, you keep changing the peering for nothing.',
      },
      facts: [],
      section: 'outside',
      item: 'warehouse-bucket',
    },
  },
  'peer-eni': {
    from: 'shipping',
    to: 'eni',
    kind: 'call',
    detail: {
      what: {
        ko: '출고 서비스가 피어링을 건너 ENI의 프라이빗 IP를 호출하는 길입니다.',
        en: 'The shipping service calls the private IP of the ENI across the peering.',
      },
      why: {
        ko: 'ENI의 주소는 shop-vpc 안의 IP라서 경로와 보안 그룹이 허용하면 닿습니다. 이름을 풀 방법은 따로 마련합니다.',
        en: 'The ENI has an IP of shop-vpc, so it can be reached where routes and the security group allow it. Resolving the name has to be set up separately.',
      },
      without: {
        ko: 'warehouse-vpc에도 엔드포인트를 따로 만들거나 NAT를 써야 합니다.',
        en: 'warehouse-vpc would need an endpoint of its own, or NAT.',
      },
      facts: ['endpoint-interface-port'],
      section: 'outside',
      item: 'reach-interface',
    },
  },
} satisfies Record<string, DiagramEdge>;
