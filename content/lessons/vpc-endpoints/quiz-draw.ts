import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture. */
export const drawItems = defineQuiz([
  {
    kind: 'connect',
    id: 'draw-the-s3-way',
    rev: 1,
    objective: 'route',
    section: 'gateway',
    concept: 'gateway-endpoint',
    stem: {
      ko: '작업자 A가 NAT를 거치지 않고 영수증을 S3에 올립니다. 라우팅 테이블 A에는 pl-s3 경로가 있습니다. 요청이 가는 길을 화살표로 모두 그리십시오.',
      en: 'Worker A uploads a receipt to S3 without passing NAT. Route table A has the pl-s3 route. Draw every arrow of the way the request takes.',
    },
    nodes: ['worker-a', 'table-a', 'nat', 'igw', 'gateway', 'eni', 's3'],
    given: [],
    edges: [
      {
        from: 'worker-a',
        to: 'table-a',
        why: {
          ko: '서브넷 a를 떠나는 패킷은 먼저 이 서브넷이 쓰는 라우팅 테이블 A에서 갈 곳을 찾습니다.',
          en: 'A packet leaving subnet a first looks for its target in route table A, the one this subnet uses.',
        },
      },
      {
        from: 'table-a',
        to: 'gateway',
        why: {
          ko: 'S3의 주소는 pl-s3와 0.0.0.0/0에 모두 맞고, 더 좁은 pl-s3의 대상인 게이트웨이 엔드포인트로 갑니다.',
          en: 'The address of S3 matches both pl-s3 and 0.0.0.0/0; the narrower pl-s3 wins, and its target is the gateway endpoint.',
        },
      },
      {
        from: 'gateway',
        to: 's3',
        why: {
          ko: '게이트웨이 엔드포인트는 퍼블릭 IP 없이 같은 리전의 S3로 이어 줍니다.',
          en: 'The gateway endpoint leads to S3 in the same Region without a public IP.',
        },
      },
    ],
    wrong: [
      {
        from: 'worker-a',
        to: 'gateway',
        why: {
          ko: '작업자는 엔드포인트를 모르고 S3의 주소로 보낼 뿐입니다. 엔드포인트로 가게 하는 것은 라우팅 테이블의 경로입니다.',
          en: 'The worker does not know the endpoint; it just sends to the address of S3. It is the route in the table that leads to the endpoint.',
        },
      },
      {
        from: 'table-a',
        to: 'nat',
        why: {
          ko: '0.0.0.0/0은 가장 넓은 경로라서 pl-s3에 집니다. 테이블 A에 pl-s3가 없을 때의 길입니다.',
          en: '0.0.0.0/0 is the widest route and loses to pl-s3. This is the way while table A has no pl-s3.',
        },
      },
      {
        from: 'nat',
        to: 'igw',
        why: {
          ko: 'NAT를 지난 패킷은 인터넷 게이트웨이로 가지만, 이 요청은 NAT에 오지 않습니다.',
          en: 'What passes NAT does go on to the internet gateway, but this request never gets to NAT.',
        },
      },
      {
        from: 'igw',
        to: 's3',
        why: {
          ko: '엔드포인트가 없을 때 퍼블릭 IP 경로로 S3에 닿는 화살표입니다.',
          en: 'This arrow reaches S3 over public addresses, as without an endpoint.',
        },
      },
      {
        from: 'worker-a',
        to: 'eni',
        why: {
          ko: '이 ENI는 SQS용 인터페이스 엔드포인트의 것입니다. S3의 이름은 이 주소로 풀리지 않습니다.',
          en: 'This ENI belongs to the interface endpoint for SQS. The name of S3 does not resolve to it.',
        },
      },
      {
        from: 'eni',
        to: 's3',
        why: {
          ko: '인터페이스 엔드포인트는 만들 때 고른 서비스로만 이어 주는데, 이것은 SQS용입니다.',
          en: 'An interface endpoint leads only to the service it was created for, and this one is for SQS.',
        },
      },
    ],
    otherwise: {
      ko: '이 요청은 그 사이를 지나지 않습니다. 작업자, 자기 서브넷의 라우팅 테이블, 게이트웨이 엔드포인트, S3의 차례로 갑니다.',
      en: 'The request does not pass between these two. It goes from the worker to the route table of its subnet, to the gateway endpoint, to S3.',
    },
    explain: {
      ko: '게이트웨이 엔드포인트는 라우팅 테이블에 적힌 경로 한 줄입니다. 작업자의 코드도 S3의 이름도 그대로이고, 테이블이 S3로 가는 패킷만 엔드포인트로 보냅니다.',
      en: 'A gateway endpoint is one line in the route table. The worker’s code and the name of S3 stay as they are; the table alone sends packets for S3 to the endpoint.',
    },
    facts: ['endpoint-gateway-region'],
    note: 'N07',
    checked: '2026-11-22',
  },
]);
