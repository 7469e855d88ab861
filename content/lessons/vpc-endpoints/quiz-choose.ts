import { defineQuiz } from '@/lib/grade/item';

export const chooseItems = defineQuiz([
  {
    kind: 'single',
    id: 'warehouse-bucket',
    rev: 1,
    objective: 'reach',
    section: 'outside',
    concept: 'gateway-outside',
    stem: {
      ko: '같은 리전의 warehouse-vpc에서 출고 서비스가 S3 버킷에 큰 파일을 자주 올립니다. NAT를 지나지 않으면서 비용이 가장 적은 방법은 무엇입니까? shop-vpc에는 이미 S3용 게이트웨이 엔드포인트가 있고 두 VPC는 피어링되어 있습니다.',
      en: 'In warehouse-vpc, in the same Region, the shipping service often uploads large files to an S3 bucket. Which solution avoids NAT at the lowest cost? shop-vpc already has a gateway endpoint for S3, and the two VPCs are peered.',
    },
    options: [
      {
        id: 'share-by-route',
        text: {
          ko: 'warehouse-vpc의 테이블에 pl-s3를 피어링으로 보내는 경로를 더합니다.',
          en: 'In the tables of warehouse-vpc, route pl-s3 to the peering connection.',
        },
        why: {
          ko: '피어링은 목적지가 상대 VPC 안의 주소일 때만 전해 주고, S3의 주소는 그렇지 않습니다. 피어링된 VPC의 게이트웨이 엔드포인트를 지나갈 수 있어야 통하는 방법입니다.',
          en: 'A peering delivers only to addresses inside the peer, and S3 is not one of them. This would work only if you could pass through the gateway endpoint of a peered VPC.',
        },
      },
      {
        id: 'own-gateway',
        correct: true,
        text: {
          ko: 'warehouse-vpc에 S3용 게이트웨이 엔드포인트를 따로 만듭니다.',
          en: 'Create a gateway endpoint for S3 in warehouse-vpc as well.',
        },
        why: {
          ko: '게이트웨이 엔드포인트는 VPC마다 만들고 요금이 없습니다. 출고 서비스가 쓰는 라우팅 테이블을 고르면 됩니다.',
          en: 'Gateway endpoints are made per VPC and cost nothing. Choose the route table that the service uses, and you are done.',
        },
      },
      {
        id: 'interface-shop',
        text: {
          ko: 'shop-vpc에 S3용 인터페이스 엔드포인트를 만들어 피어링으로 씁니다.',
          en: 'Create an interface endpoint for S3 in shop-vpc and use it across the peering.',
        },
        why: {
          ko: '닿기는 하지만 시간 요금과 GB당 요금이 붙어 비용이 가장 적지 않습니다. 온프레미스처럼 VPC 밖에서 부를 때 알맞은 방법입니다.',
          en: 'It works, but you pay per hour and per GB, so it is not the cheapest. It fits clients outside any VPC, such as an office.',
        },
      },
      {
        id: 'extend',
        text: {
          ko: 'shop-vpc의 게이트웨이 엔드포인트를 warehouse-vpc의 테이블에도 연결합니다.',
          en: 'Associate the gateway endpoint of shop-vpc with the tables of warehouse-vpc.',
        },
        why: {
          ko: '게이트웨이 엔드포인트는 자기 VPC 안에서만 쓸 수 있습니다. 엔드포인트 하나를 여러 VPC의 테이블에 연결할 수 있어야 통하는 방법입니다.',
          en: 'A gateway endpoint is usable only inside its own VPC. This would work only if one endpoint could serve the tables of several VPCs.',
        },
      },
    ],
    explain: {
      ko: '게이트웨이 엔드포인트는 VPC 밖에서 쓸 수 없으므로, 함께 쓰는 대신 VPC마다 하나씩 만듭니다. 요금이 없으니 여럿을 만들어도 부담이 없습니다. 인터페이스 엔드포인트로도 갈 수 있지만 VPC 안에서 갈 때는 요금을 낼 까닭이 없습니다.',
      en: 'You cannot extend a gateway endpoint beyond its VPC, so instead of sharing one you create one per VPC. It costs nothing, so having several does no harm. An interface endpoint would work too, but from inside a VPC there is no reason to pay for it.',
    },
    facts: ['endpoint-gateway-charge', 'endpoint-gateway-region'],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'reach-interface',
    rev: 1,
    objective: 'reach',
    section: 'outside',
    concept: 'interface-outside',
    stem: {
      ko: 'shop-vpc의 SQS용 인터페이스 엔드포인트는 서브넷 a에 ENI(10.10.10.50)가 하나 있고, 보안 그룹은 아래의 모든 출발지에서 오는 443을 허용합니다. 이름 풀이까지 마련해 두었다면 이 엔드포인트로 SQS를 호출할 수 있는 것을 모두 고르십시오.',
      en: 'The interface endpoint for SQS in shop-vpc has one ENI (10.10.10.50) in subnet a, and its security group allows 443 from every source named below. Name resolution is set up as well. Select everything that can call SQS through this endpoint.',
    },
    options: [
      {
        id: 'peered',
        correct: true,
        text: {
          ko: '양쪽에 경로를 적은 피어링 너머의 출고 서비스',
          en: 'The shipping service across a peering with routes on both sides',
        },
        why: {
          ko: '목적지가 shop-vpc 안의 프라이빗 IP라서 피어링이 전해 줍니다.',
          en: 'The destination is a private IP inside shop-vpc, which a peering delivers to.',
        },
      },
      {
        id: 'office',
        correct: true,
        text: {
          ko: 'VPN으로 shop-vpc에 이어진 사무실의 컴퓨터',
          en: 'A computer in an office linked to shop-vpc by VPN',
        },
        why: {
          ko: 'ENI는 VPC 안의 IP이므로, VPC에 닿는 길이 있으면 온프레미스에서도 쓸 수 있습니다.',
          en: 'An ENI is just an IP in the VPC, so on-premises clients with a path into the VPC can use it too.',
        },
      },
      {
        id: 'subnet-c',
        correct: true,
        text: {
          ko: '엔드포인트의 ENI를 두지 않은 서브넷 c의 작업자',
          en: 'A worker in subnet c, where the endpoint has no ENI',
        },
        why: {
          ko: '같은 VPC이므로 local 경로로 닿습니다. ENI를 AZ마다 두는 것은 한 AZ의 장애에 대비하기 위해서입니다.',
          en: 'It is the same VPC, so the local route leads there. You place ENIs in several AZs so that one can fail.',
        },
      },
      {
        id: 'phone',
        text: {
          ko: '인터넷에서 하루책방 앱을 쓰는 손님의 휴대폰',
          en: 'The phone of a shopper using the Haru Books app on the internet',
        },
        why: {
          ko: 'ENI에는 프라이빗 IP만 있어서, VPC로 이어진 네트워크가 없으면 닿을 수 없습니다. ENI에 퍼블릭 IP가 있어야 부를 수 있습니다.',
          en: 'The ENI has only a private IP, which cannot be reached without a network link into the VPC. The phone could call it only if the ENI had a public IP.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트는 VPC 안의 프라이빗 IP이므로, 그 IP에 닿을 수 있는 곳이면 어디서나 쓸 수 있습니다. 다른 서브넷에서도, 피어링이나 VPN 너머에서도 됩니다. 다만 경로와 보안 그룹, 이름 풀이는 따로 갖추어야 합니다.',
      en: 'An interface endpoint is a private IP in the VPC, so whoever can reach that IP can use it: from another subnet, across a peering or through a VPN. Routes, the security group and name resolution have to be in place as well.',
    },
    facts: ['endpoint-interface-port'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'still-nat',
    rev: 1,
    objective: 'paths',
    section: 'compare',
    stem: {
      ko: 'shop-vpc에 S3용과 DynamoDB용 게이트웨이 엔드포인트와 SQS용 인터페이스 엔드포인트를 두고 모든 설정을 마쳤습니다. 다른 엔드포인트는 없습니다. NAT 게이트웨이를 지우면 프라이빗 서브넷에서 더는 되지 않는 일을 모두 고르십시오.',
      en: 'shop-vpc has gateway endpoints for S3 and DynamoDB and an interface endpoint for SQS, all set up correctly, and no other endpoints. Select everything that stops working in the private subnets when the NAT gateway is deleted.',
    },
    options: [
      {
        id: 'payment',
        correct: true,
        text: {
          ko: '결제 회사가 인터넷에 연 API를 호출하기',
          en: 'Calling the API of a payment company on the internet',
        },
        why: {
          ko: '엔드포인트는 정해진 서비스로만 이어집니다. 인터넷의 다른 목적지에는 NAT가 필요합니다.',
          en: 'An endpoint leads to its own service only. Other destinations on the internet need NAT.',
        },
      },
      {
        id: 'receipts',
        text: {
          ko: '같은 리전의 버킷 haru-receipts에 영수증 올리기',
          en: 'Uploading receipts to the bucket haru-receipts in the same Region',
        },
        why: {
          ko: '모든 설정을 마쳤으니 게이트웨이 엔드포인트로 갑니다. 서브넷이 쓰는 라우팅 테이블에 pl-s3 경로가 없을 때에만 끊깁니다.',
          en: 'Everything is set up, so uploads go through the gateway endpoint. They would stop only if the route table of the subnet lacked the pl-s3 route.',
        },
      },
      {
        id: 'sns',
        correct: true,
        text: {
          ko: 'SNS 주제 order-events에 주문 이벤트 게시하기',
          en: 'Publishing order events to the SNS topic order-events',
        },
        why: {
          ko: 'SQS용 엔드포인트는 SNS로 이어 주지 않습니다. SNS용 인터페이스 엔드포인트를 따로 만들어야 NAT 없이 갈 수 있습니다.',
          en: 'The endpoint for SQS does not lead to SNS. Without NAT, SNS needs an interface endpoint of its own.',
        },
      },
      {
        id: 'orders-table',
        text: {
          ko: 'DynamoDB 테이블 orders에서 주문 읽기',
          en: 'Reading orders from the DynamoDB table orders',
        },
        why: {
          ko: 'DynamoDB용 게이트웨이 엔드포인트도 있으니 NAT가 필요 없습니다. 게이트웨이 엔드포인트가 S3용뿐일 때에만 끊깁니다.',
          en: 'There is a gateway endpoint for DynamoDB too, so NAT is not needed. Reads would stop only if the one for S3 were the only gateway endpoint.',
        },
      },
    ],
    explain: {
      ko: '엔드포인트는 서비스마다 하나씩 만드는 문입니다. 문이 없는 서비스와 인터넷 목적지로 가는 패킷은 여전히 0.0.0.0/0을 따라 NAT로 갑니다. NAT를 지우기 전에 어떤 목적지가 남아 있는지부터 확인합니다.',
      en: 'An endpoint is a door to one service. Services without a door and destinations on the internet still follow 0.0.0.0/0 to NAT. Before you delete a NAT gateway, list what still depends on it.',
    },
    facts: ['endpoint-gateway-route', 'endpoint-nat-way'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'az-hours',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '하루책방이 shop-vpc에 엔드포인트 넷을 만들었습니다. S3용은 게이트웨이이고, SQS용과 ECR API용과 ECR 이미지용은 인터페이스입니다. 인터페이스 엔드포인트는 모두 서로 다른 AZ에 있는 서브넷 a와 c에 ENI를 두었습니다. 켜 둔 동안 시간 요금은 한 시간마다 몇 단위가 붙습니까? (엔드포인트 하나가 AZ 하나에 있으면 한 단위)',
      en: 'Haru Books creates four endpoints in shop-vpc: a gateway endpoint for S3, and interface endpoints for SQS, the ECR API and ECR images. Each interface endpoint has ENIs in subnets a and c, which are in different AZs. While the endpoints exist, how many units of the hourly price are billed each hour? (One unit is one endpoint in one AZ.)',
    },
    value: 6,
    tolerance: 0,
    unit: { ko: '단위', en: 'units' },
    traps: [
      {
        value: 3,
        why: {
          ko: '시간 요금은 ENI를 둔 AZ마다 붙으므로 AZ가 둘이면 두 배입니다. 엔드포인트 수만큼만 낼 때의 답입니다.',
          en: 'The hourly price counts for every AZ with an ENI, so two AZs double it. This is the answer if you paid per endpoint.',
        },
      },
      {
        value: 8,
        why: {
          ko: '게이트웨이 엔드포인트에는 요금이 없습니다. 게이트웨이에도 AZ마다 시간 요금이 붙을 때의 답입니다.',
          en: 'A gateway endpoint has no charge. This is the answer if it were billed per AZ too.',
        },
      },
      {
        value: 7,
        why: {
          ko: '게이트웨이 엔드포인트에는 ENI도 요금도 없습니다. 게이트웨이에 한 단위가 붙을 때의 답입니다.',
          en: 'The gateway endpoint has neither ENIs nor a charge. This is the answer if it cost one unit.',
        },
      },
      {
        value: 4,
        why: {
          ko: '게이트웨이는 세지 않고, 인터페이스는 AZ마다 셉니다. 종류와 관계없이 엔드포인트마다 한 단위일 때의 답입니다.',
          en: 'The gateway endpoint does not count, and the others count per AZ. This is the answer if every endpoint cost one unit.',
        },
      },
      {
        value: 2,
        why: {
          ko: '서비스마다 엔드포인트가 따로 있으므로 따로 셉니다. AZ마다 한 번만 내고 엔드포인트를 얼마든지 둘 수 있을 때의 답입니다.',
          en: 'Each service has an endpoint of its own, and each one counts. This is the answer if you paid once per AZ for any number of endpoints.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트 3개 × AZ 2개 = 6단위이고, 게이트웨이 엔드포인트는 세지 않습니다. 여기에 오간 데이터의 GB당 요금이 더해집니다. 그래서 서비스와 AZ가 늘수록 NAT 게이트웨이의 비용과 견주어 보아야 합니다.',
      en: 'Three interface endpoints × two AZs make six units; the gateway endpoint does not count. A price per GB of data is added to that. So the more services and AZs you have, the more you should compare with the cost of NAT gateways.',
    },
    facts: ['endpoint-interface-price', 'endpoint-gateway-charge'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'pick-path',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    concept: 'endpoint-choice',
    stem: {
      ko: '하루책방의 요구마다 알맞은 길을 고르십시오. 둘 이상으로 갈 수 있으면 요금이 적은 쪽이 답입니다. 엔드포인트로 갈 수 있으면 NAT는 쓰지 않습니다.',
      en: 'Match each need of Haru Books with the right path. Where more than one works, the answer is the cheaper one. Where an endpoint works, do not use NAT.',
    },
    left: [
      {
        id: 'orders',
        text: {
          ko: 'shop-vpc의 주문 서비스가 같은 리전의 DynamoDB 테이블에 씁니다.',
          en: 'The order service in shop-vpc writes to a DynamoDB table in the same Region.',
        },
        answer: 'gateway',
        why: {
          ko: '같은 VPC와 리전에서 DynamoDB로 가므로 요금이 없는 경로면 됩니다.',
          en: 'From inside the VPC to DynamoDB in the same Region, the free route will do.',
        },
      },
      {
        id: 'office-s3',
        text: {
          ko: 'VPN으로 이어진 사무실에서 S3의 영수증을 프라이빗 IP로 내려받습니다.',
          en: 'The office, connected by VPN, downloads receipts from S3 at a private IP.',
        },
        answer: 'interface',
        why: {
          ko: '게이트웨이 엔드포인트는 VPC 밖에서 쓸 수 없습니다. S3는 인터페이스 엔드포인트로도 갈 수 있습니다.',
          en: 'A gateway endpoint cannot be used from outside the VPC. S3 has interface endpoints as well.',
        },
      },
      {
        id: 'logs',
        text: {
          ko: 'shop-vpc의 작업자가 CloudWatch Logs에 로그를 보냅니다.',
          en: 'The workers in shop-vpc send logs to CloudWatch Logs.',
        },
        answer: 'interface',
        why: {
          ko: 'S3와 DynamoDB가 아닌 서비스이므로 인터페이스 엔드포인트입니다.',
          en: 'The service is neither S3 nor DynamoDB, so it needs an interface endpoint.',
        },
      },
      {
        id: 'carrier',
        text: {
          ko: 'shop-vpc의 주문 서비스가 택배 회사가 인터넷에 연 API를 호출합니다.',
          en: 'The order service in shop-vpc calls an API that a carrier offers on the internet.',
        },
        answer: 'nat',
        why: {
          ko: 'AWS 서비스도 PrivateLink로 제공되는 서비스도 아닙니다. 인터넷에 있는 목적지에는 NAT가 필요합니다.',
          en: 'It is neither an AWS service nor offered through PrivateLink, and a destination on the internet needs NAT.',
        },
      },
      {
        id: 'partner',
        text: {
          ko: 'CIDR이 겹치는 협력사 VPC의 서비스 하나를, 협력사가 PrivateLink로 내놓아 호출합니다.',
          en: 'A partner with an overlapping CIDR offers one service of its VPC through PrivateLink, and the shop calls it.',
        },
        answer: 'interface',
        why: {
          ko: '자기 VPC에 둔 ENI를 호출하므로 상대의 CIDR과 겹쳐도 됩니다.',
          en: 'You call an ENI in your own VPC, so an overlap with the CIDR of the partner does not matter.',
        },
      },
    ],
    right: [
      { id: 'gateway', text: { ko: '게이트웨이 엔드포인트', en: 'Gateway endpoint' } },
      { id: 'interface', text: { ko: '인터페이스 엔드포인트', en: 'Interface endpoint' } },
      { id: 'nat', text: { ko: 'NAT 게이트웨이', en: 'NAT gateway' } },
    ],
    explain: {
      ko: '목적지가 S3나 DynamoDB인지, 부르는 쪽이 같은 VPC와 리전에 있는지 먼저 묻습니다. 둘 다 그렇다면 게이트웨이입니다. 부르는 쪽이 VPC 밖이거나 다른 서비스로 간다면 인터페이스, 인터넷 목적지라면 NAT입니다.',
      en: 'First ask whether the destination is S3 or DynamoDB and the caller is in the same VPC and Region. If both are true, choose the gateway. For a caller outside the VPC or another service, choose the interface; for a destination on the internet, choose NAT.',
    },
    facts: ['endpoint-gateway-charge', 'endpoint-interface-price'],
    note: 'N07',
    checked: '2026-11-22',
  },
]);
