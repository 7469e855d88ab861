import { defineQuiz } from '@/lib/grade/item';

/** A statement to judge, and a situation to read. */
export const situationItems = defineQuiz([
  {
    kind: 'true-false',
    id: 'policy-gives-rights',
    rev: 1,
    objective: 'troubleshoot',
    section: 'blocked',
    concept: 'endpoint-policy',
    stem: {
      ko: 'S3용 게이트웨이 엔드포인트의 정책을 두고 한 말입니다. 맞는 말입니까?',
      en: 'This is said about the policy of the gateway endpoint for S3. Is it true?',
    },
    statement: {
      ko: '"엔드포인트 정책에서 haru-receipts에 쓰기를 허용했으니, 작업자의 IAM 역할에 S3 권한이 없어도 영수증을 올릴 수 있습니다."',
      en: '“The endpoint policy allows writing to haru-receipts, so the worker can upload receipts even if its IAM role has no S3 permission.”',
    },
    correct: false,
    why: {
      true: {
        ko: '엔드포인트 정책은 지나가는 요청을 거를 뿐 권한을 주지 않습니다. 정책이 권한을 대신 준다고 할 때에만 맞는 말입니다.',
        en: 'An endpoint policy filters what passes and grants nothing. This would be true only if the policy took the place of the permission.',
      },
      false: {
        ko: '요청은 엔드포인트 정책도 통과하고 IAM에서도 허용되어야 합니다. 역할에 권한이 없으면 거부하는 답이 옵니다.',
        en: 'A request has to pass the endpoint policy and be allowed by IAM too. Without the permission, the answer is a denial.',
      },
    },
    explain: {
      ko: '엔드포인트 정책은 문에 세운 검문과 같아서 지나갈 수 있는 것을 좁히기만 합니다. 무엇을 해도 되는지는 IAM과 버킷 정책이 정합니다.',
      en: 'An endpoint policy is a check at the door: it only narrows what may pass. What is allowed is decided by IAM and the bucket policy.',
    },
    facts: ['endpoint-policy-filters'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
  {
    kind: 'scenario',
    id: 'which-costs-stay',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '이 VPC에서 다음 달부터 요금이 붙는 것을 모두 고르십시오.',
      en: 'Select everything in this VPC that costs money from next month on.',
    },
    situation: {
      ko: '하루책방이 다음 달부터 프라이빗 서브넷의 길을 바꿉니다. 아래 말고는 바뀌는 것이 없습니다. 데이터 전송 요금과 AZ 사이의 요금은 빼고 생각합니다.',
      en: 'From next month Haru Books changes the ways out of its private subnets. Nothing else changes. Leave data transfer and traffic between AZs out of account.',
    },
    given: [
      {
        ko: 'S3로 올리는 PDF는 S3용 게이트웨이 엔드포인트로 갑니다.',
        en: 'PDFs go to S3 through a gateway endpoint for S3.',
      },
      {
        ko: 'SQS 호출은 AZ 두 곳에 ENI를 둔 인터페이스 엔드포인트로 갑니다.',
        en: 'Calls to SQS go through an interface endpoint with ENIs in two AZs.',
      },
      {
        ko: 'NAT 게이트웨이 하나는 남겨 두고, 결제 대행사의 공개 API를 부를 때만 씁니다.',
        en: 'One NAT gateway stays, used only to call the public API of the payment company.',
      },
      {
        ko: 'DynamoDB용 게이트웨이 엔드포인트도 만들었지만 아직 쓰지 않습니다.',
        en: 'A gateway endpoint for DynamoDB exists too but is not used yet.',
      },
    ],
    multi: true,
    options: [
      {
        id: 'nat',
        correct: true,
        text: { ko: 'NAT 게이트웨이', en: 'The NAT gateway' },
        why: {
          ko: 'NAT는 켜 둔 시간과 처리한 데이터에 요금이 붙습니다. 드물게 써도 시간 요금은 그대로입니다.',
          en: 'NAT is billed for every hour it exists and for the data it processes. Little use leaves the hourly price as it is.',
        },
      },
      {
        id: 'interface',
        correct: true,
        text: { ko: 'SQS용 인터페이스 엔드포인트', en: 'The interface endpoint for SQS' },
        why: {
          ko: 'ENI를 둔 AZ마다 시간 요금이 붙고, 지나간 데이터의 요금이 더해집니다.',
          en: 'It is billed per hour for each AZ with an ENI, and for the data that passes.',
        },
      },
      {
        id: 'gateway-s3',
        text: { ko: 'S3용 게이트웨이 엔드포인트', en: 'The gateway endpoint for S3' },
        why: {
          ko: '게이트웨이 엔드포인트는 경로일 뿐이라 시간 요금도 데이터 처리 요금도 없습니다. 인터페이스형이라야 붙습니다.',
          en: 'A gateway endpoint is only a route, with no price per hour or per GB. An interface endpoint for S3 would have both.',
        },
      },
      {
        id: 'gateway-dynamodb',
        text: { ko: 'DynamoDB용 게이트웨이 엔드포인트', en: 'The gateway endpoint for DynamoDB' },
        why: {
          ko: '쓰든 쓰지 않든 게이트웨이 엔드포인트에는 요금이 없습니다. 놀고 있는 것에 요금이 붙는 쪽은 NAT와 인터페이스입니다.',
          en: 'Used or not, a gateway endpoint costs nothing. It is NAT and interface endpoints that cost while idle.',
        },
      },
    ],
    explain: {
      ko: '게이트웨이 엔드포인트는 요금이 없으므로 S3와 DynamoDB에는 먼저 만듭니다. 인터페이스 엔드포인트와 NAT 게이트웨이는 켜 둔 시간과 데이터에 요금이 붙으므로, 무엇이 그 길로 가는지 세어 봅니다.',
      en: 'Gateway endpoints cost nothing, so create them first for S3 and DynamoDB. Interface endpoints and NAT gateways are billed for hours and data, so count what goes through them.',
    },
    facts: ['endpoint-gateway-charge', 'endpoint-interface-price', 'endpoint-nat-price'],
    checked: '2026-11-22',
    reviewOnly: true,
  },
]);
