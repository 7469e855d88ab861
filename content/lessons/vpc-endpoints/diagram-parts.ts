import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: { kind: 'region', label: { ko: '서울 리전', en: 'Seoul Region' } },
  'shop-vpc': { kind: 'vpc', label: { ko: 'shop-vpc', en: 'shop-vpc' }, in: 'region' },
  'public-subnet': {
    kind: 'public-subnet',
    label: { ko: '퍼블릭 서브넷 a', en: 'Public subnet a' },
    in: 'shop-vpc',
  },
  'private-subnet-a': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 a', en: 'Private subnet a' },
    in: 'shop-vpc',
  },
  'private-subnet-c': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 c', en: 'Private subnet c' },
    in: 'shop-vpc',
  },
  'warehouse-vpc': {
    kind: 'vpc',
    label: { ko: 'warehouse-vpc', en: 'warehouse-vpc' },
    in: 'region',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  'worker-a': {
    kind: 'worker',
    label: { ko: '작업자 A', en: 'Worker A' },
    sub: { ko: '10.10.10.20', en: '10.10.10.20' },
    in: 'private-subnet-a',
    detail: {
      what: {
        ko: '프라이빗 서브넷 a에서 실행되는 영수증 작업자입니다. SQS에서 일을 가져와 PDF를 S3에 올립니다.',
        en: 'A receipt worker in private subnet a. It takes work from SQS and uploads PDFs to S3.',
      },
      why: {
        ko: 'S3와 SQS는 모두 VPC 밖에 있으므로, 프라이빗 IP만 있는 작업자에게는 그곳으로 가는 길이 필요합니다.',
        en: 'S3 and SQS are both outside the VPC, so a worker that has only a private IP needs a path to them.',
      },
      without: {
        ko: 'NAT도 엔드포인트도 없으면 두 호출 모두 답을 받지 못하고 시간 초과가 됩니다.',
        en: 'With neither NAT nor endpoints both calls would get no answer and time out.',
      },
      facts: [],
      section: 'without',
      item: 'nat-order',
    },
  },
  'worker-c': {
    kind: 'worker',
    label: { ko: '작업자 C', en: 'Worker C' },
    sub: { ko: '10.10.11.20', en: '10.10.11.20' },
    in: 'private-subnet-c',
    detail: {
      what: {
        ko: '다른 가용 영역의 프라이빗 서브넷 c에서 실행되는 영수증 작업자입니다. 하는 일은 A와 같습니다.',
        en: 'A receipt worker in private subnet c, in another Availability Zone. Its job is the same as that of A.',
      },
      why: {
        ko: '서브넷이 다르고 라우팅 테이블도 달라서, 같은 VPC라도 길이 다를 수 있음을 보여 줍니다.',
        en: 'Its subnet uses another route table, which shows that paths may differ inside one VPC.',
      },
      without: {
        ko: '작업자가 한 가용 영역에만 있으면 그곳에 문제가 생겼을 때 영수증 처리도 멈춥니다.',
        en: 'With workers in one Availability Zone only, a problem there would stop all receipts.',
      },
      facts: [],
      section: 'table',
      item: 'left-out-table',
    },
  },
  'table-a': {
    kind: 'route-table',
    label: { ko: '라우팅 테이블 A', en: 'Route table A' },
    sub: { ko: '서브넷 a가 씀', en: 'for subnet a' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '서브넷 a를 떠나는 패킷을 목적지에 따라 어디로 보낼지 적은 표입니다. local, 0.0.0.0/0, pl-s3 경로가 있습니다.',
        en: 'The list that says where packets leaving subnet a go. It has the routes local, 0.0.0.0/0 and pl-s3.',
      },
      why: {
        ko: '게이트웨이 엔드포인트는 이 테이블에 적힌 경로 한 줄입니다.',
        en: 'A gateway endpoint works through one line in this table.',
      },
      without: {
        ko: 'pl-s3 경로가 없으면 S3로 가는 패킷은 0.0.0.0/0을 따라 NAT로 갑니다.',
        en: 'Without the pl-s3 route, packets to S3 would follow 0.0.0.0/0 to NAT.',
      },
      facts: [],
      section: 'gateway',
      item: 'prefix-count',
    },
  },
  'table-c': {
    kind: 'route-table',
    label: { ko: '라우팅 테이블 C', en: 'Route table C' },
    sub: { ko: '서브넷 c가 씀', en: 'for subnet c' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '서브넷 c를 떠나는 패킷의 길을 정하는 표입니다. 엔드포인트를 만들 때 고르지 않아 pl-s3 경로가 없습니다.',
        en: 'The list that decides for packets leaving subnet c. It was not chosen for the endpoint, so it has no pl-s3 route.',
      },
      why: {
        ko: '게이트웨이 엔드포인트는 고른 라우팅 테이블에만 경로를 더한다는 것을 보여 줍니다.',
        en: 'It shows that a gateway endpoint adds its route only to the route tables you choose.',
      },
      without: {
        ko: '이 차이를 모르면 엔드포인트를 만들고도 NAT 요금이 줄지 않는 까닭을 찾지 못합니다.',
        en: 'If you miss this difference, you cannot explain why the NAT bill stays the same after you create the endpoint.',
      },
      facts: [],
      section: 'table',
      item: 'left-out-table',
    },
  },
  nat: {
    kind: 'nat-gateway',
    label: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
    sub: { ko: '0.0.0.0/0의 대상', en: 'for 0.0.0.0/0' },
    in: 'public-subnet',
    detail: {
      what: {
        ko: '퍼블릭 서브넷에 두어, 프라이빗 서브넷의 연결을 밖으로 내보내는 통로입니다.',
        en: 'A gateway in a public subnet that lets private subnets open connections to the outside.',
      },
      why: {
        ko: '프라이빗 IP만 있는 작업자도 퍼블릭 IP로 열린 곳에 닿을 수 있습니다.',
        en: 'It lets workers that have only private IPs reach public IPs.',
      },
      without: {
        ko: '엔드포인트가 대신할 수 없는 목적지, 곧 인터넷에 있는 다른 회사의 API에 닿지 못합니다.',
        en: 'Destinations that no endpoint covers, such as a partner’s API on the internet, would be out of reach.',
      },
      facts: ['endpoint-nat-price'],
      section: 'without',
      item: 'still-nat',
    },
  },
  igw: {
    kind: 'internet-gateway',
    label: { ko: 'IGW', en: 'IGW' },
    sub: { ko: '인터넷 게이트웨이', en: 'internet gateway' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: 'VPC에 하나 붙이며, 퍼블릭 IP로 오가는 트래픽이 드나드는 문입니다.',
        en: 'The part of the VPC through which traffic with public IPs enters and leaves.',
      },
      why: {
        ko: 'NAT 게이트웨이가 내보낸 패킷도 이 문을 지나야 S3의 퍼블릭 주소에 닿습니다.',
        en: 'Packets that the NAT gateway sends out also need it to reach the public address of S3.',
      },
      without: {
        ko: 'NAT 게이트웨이가 있어도 밖으로 나갈 길이 없습니다.',
        en: 'The NAT gateway would have no way out.',
      },
      facts: [],
      section: 'without',
      item: 'nat-order',
    },
  },
  gateway: {
    kind: 'gateway-endpoint',
    label: { ko: '게이트웨이 엔드포인트', en: 'Gateway endpoint' },
    sub: { ko: 'S3와 DynamoDB용', en: 'for S3 and DynamoDB' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '라우팅 테이블에서 pl-s3 경로의 대상이 되는 엔드포인트입니다. ENI도 IP도 보안 그룹도 없습니다.',
        en: 'The endpoint that a pl-s3 route has as its target. It has no ENI, no IP and no security group.',
      },
      why: {
        ko: 'S3와 DynamoDB로 가는 트래픽을 NAT 없이, 요금 없이 보냅니다.',
        en: 'It carries traffic to S3 and DynamoDB without NAT and without charge.',
      },
      without: {
        ko: '영수증을 올릴 때마다 NAT 게이트웨이의 데이터 처리 요금이 붙습니다.',
        en: 'Every uploaded receipt would add to the data charges of the NAT gateway.',
      },
      facts: ['endpoint-gateway-charge', 'endpoint-gateway-region', 'endpoint-gateway-quota'],
      section: 'gateway',
      item: 'longest-match',
    },
  },
  eni: {
    kind: 'interface-endpoint',
    label: { ko: '엔드포인트 ENI', en: 'Endpoint ENI' },
    sub: { ko: '10.10.10.50', en: '10.10.10.50' },
    in: 'private-subnet-a',
    detail: {
      what: {
        ko: 'SQS용 인터페이스 엔드포인트가 서브넷 a에 둔 네트워크 인터페이스입니다. 프라이빗 IP는 10.10.10.50입니다.',
        en: 'The network interface that the interface endpoint for SQS keeps in subnet a, with the private IP 10.10.10.50.',
      },
      why: {
        ko: '작업자는 SQS를 이 주소로 부릅니다. 그래서 VPC 안의 통신처럼 local 경로로 닿습니다.',
        en: 'The worker sees SQS at this address, so it reaches SQS by the local route, like any address inside the VPC.',
      },
      without: {
        ko: 'SQS의 이름이 퍼블릭 IP로 풀려, 폴링할 때마다 NAT를 지나야 합니다.',
        en: 'The name of SQS would resolve to a public IP, and every poll would go through NAT.',
      },
      facts: [
        'endpoint-interface-price',
        'endpoint-interface-bandwidth',
        'endpoint-interface-quota',
      ],
      section: 'interface',
      item: 'sqs-call-order',
    },
  },
  dns: {
    kind: 'aws-service',
    label: { ko: 'VPC DNS', en: 'VPC DNS' },
    sub: { ko: '프라이빗 DNS 켬', en: 'private DNS on' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: 'VPC가 제공하는 DNS입니다. 프라이빗 DNS를 켠 엔드포인트가 있으면 서비스 이름을 ENI의 프라이빗 IP로 답합니다.',
        en: 'The DNS of the VPC. Where an endpoint has private DNS on, it answers the service name with the private IP of the ENI.',
      },
      why: {
        ko: '작업자의 코드는 SQS의 평소 이름을 그대로 쓰고, 가는 길만 바뀝니다.',
        en: 'The code of the worker keeps using the usual name of SQS; only the path changes.',
      },
      without: {
        ko: '프라이빗 DNS를 끄면 평소 이름은 퍼블릭 IP로 풀리므로, 코드에 엔드포인트 전용 이름을 적어야 합니다.',
        en: 'With private DNS off the usual name gives a public IP, and the code would have to use the endpoint’s own name.',
      },
      facts: ['endpoint-interface-dns'],
      section: 'interface',
      item: 'nothing-to-change',
    },
  },
  'endpoint-sg': {
    kind: 'security-group',
    label: { ko: '보안 그룹', en: 'Security group' },
    sub: { ko: 'endpoint-sg', en: 'endpoint-sg' },
    in: 'shop-vpc',
    detail: {
      what: {
        ko: '엔드포인트 ENI에 붙어 누가 어느 포트로 들어올 수 있는지 정하는 방화벽입니다.',
        en: 'The firewall on the endpoint ENI: it decides who may connect, and on which port.',
      },
      why: {
        ko: '작업자의 서브넷에서 오는 TCP 443을 허용해야 SQS 호출이 들어갑니다.',
        en: 'It has to allow TCP 443 from the subnets of the workers; otherwise no call reaches SQS.',
      },
      without: {
        ko: '따로 지정하지 않으면 VPC의 기본 보안 그룹이 붙는데, 443이 막혀 시간 초과가 되는 일이 흔합니다.',
        en: 'If you specify none, the default security group of the VPC is used, which often blocks 443, so calls time out.',
      },
      facts: ['endpoint-interface-port'],
      section: 'blocked',
      item: 'other-subnet',
    },
  },
  s3: {
    kind: 'bucket',
    label: { ko: 'Amazon S3', en: 'Amazon S3' },
    sub: { ko: 'haru-receipts', en: 'haru-receipts' },
    in: 'region',
    detail: {
      what: {
        ko: '영수증 PDF를 두는 버킷 haru-receipts입니다. VPC 밖, 같은 리전에 있습니다.',
        en: 'The bucket haru-receipts, where receipt PDFs are kept: outside the VPC, in the same Region.',
      },
      why: {
        ko: '게이트웨이 엔드포인트로 가는 대표적인 목적지입니다. 인터페이스 엔드포인트로도 갈 수 있습니다.',
        en: 'It is the typical destination of a gateway endpoint. An interface endpoint can reach it too.',
      },
      without: {
        ko: '작업자의 디스크에만 둔 영수증은 작업자가 사라질 때 함께 사라집니다.',
        en: 'Receipts kept only on a worker’s disk would be lost with the worker.',
      },
      facts: ['endpoint-gateway-region'],
      section: 'gateway',
      item: 'left-out-table',
    },
  },
  sqs: {
    kind: 'queue',
    label: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    sub: { ko: 'receipt-queue', en: 'receipt-queue' },
    in: 'region',
    detail: {
      what: {
        ko: '영수증을 만들라는 메시지를 담는 대기열입니다. VPC 밖에 있습니다.',
        en: 'The queue of messages that request receipts. It is outside the VPC.',
      },
      why: {
        ko: 'S3와 DynamoDB가 아닌 서비스라서 인터페이스 엔드포인트로 갑니다.',
        en: 'It is neither S3 nor DynamoDB, so it is reached through an interface endpoint.',
      },
      without: {
        ko: '작업자가 가져갈 일이 없어 영수증이 만들어지지 않습니다.',
        en: 'The workers would have nothing to fetch, so no receipt would be made.',
      },
      facts: [],
      section: 'interface',
      item: 'pick-path',
    },
  },
  shipping: {
    kind: 'service',
    label: { ko: '출고 서비스', en: 'Shipping' },
    sub: { ko: '피어링된 VPC', en: 'peered VPC' },
    in: 'warehouse-vpc',
    detail: {
      what: {
        ko: 'shop-vpc와 피어링된 warehouse-vpc에서 실행되는 서비스입니다. 창고의 대기열을 폴링합니다.',
        en: 'A service in warehouse-vpc, which is peered with shop-vpc. It polls a queue of its own.',
      },
      why: {
        ko: '엔드포인트가 있는 VPC 밖에서 무엇을 함께 쓸 수 있는지 보여 줍니다.',
        en: 'It shows which endpoints can be shared from outside the VPC that owns them.',
      },
      without: {
        ko: '피어링만 하면 모든 엔드포인트를 함께 쓸 수 있다고 생각하기 쉽습니다.',
        en: 'You could easily believe that peering alone lets you share every endpoint.',
      },
      facts: [],
      section: 'outside',
      item: 'warehouse-bucket',
    },
  },
} satisfies Record<string, DiagramNode>;
