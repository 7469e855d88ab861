import { defineQuiz } from '@/lib/grade/item';

/** Numbers to work out. */
export const countItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'nat-gigabytes',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    reviewOnly: true,
    stem: {
      ko: '하루책방의 작업자들은 한 달에 서브넷 a에서 S3로 400GB, 서브넷 c에서 S3로 200GB, SQS로 150GB, 인터넷의 인쇄소로 50GB를 보냅니다. S3용 게이트웨이 엔드포인트는 테이블 A에만 연결되어 있고, SQS용 인터페이스 엔드포인트는 프라이빗 DNS를 포함해 설정을 모두 마쳤습니다. 나머지는 NAT 게이트웨이로 나갑니다. 보내는 데이터만 셀 때 NAT의 GB당 요금이 붙는 것은 한 달에 몇 GB입니까?',
      en: 'Each month the workers of Haru Books send 400 GB to S3 from subnet a, 200 GB to S3 from subnet c, 150 GB to SQS and 50 GB to a printer on the internet. The gateway endpoint for S3 is associated with table A only; the interface endpoint for SQS is set up completely, private DNS included. Everything else goes through a NAT gateway. Counting only what is sent, for how many GB a month is the NAT price per GB paid?',
    },
    value: 250,
    tolerance: 0,
    unit: { ko: 'GB', en: 'GB' },
    traps: [
      {
        value: 50,
        why: {
          ko: '테이블 C에는 pl-s3 경로가 없어 서브넷 c의 업로드는 NAT로 갑니다. 테이블 C도 연결했을 때의 답입니다.',
          en: 'Table C has no pl-s3 route, so uploads from subnet c go through NAT. This is the answer if table C were associated too.',
        },
      },
      {
        value: 200,
        why: {
          ko: '인터넷의 인쇄소로 가는 데이터도 NAT를 지납니다. 인쇄소를 부르지 않을 때의 답입니다.',
          en: 'Data for the printer on the internet goes through NAT as well. This is the answer without the printer.',
        },
      },
      {
        value: 400,
        why: {
          ko: 'SQS로 가는 150GB는 이름이 ENI로 풀려 NAT를 지나지 않습니다. SQS의 이름이 퍼블릭 IP로 풀릴 때의 답입니다.',
          en: 'The 150 GB for SQS do not pass NAT, because the name gives the ENI. This is the answer if it gave a public IP.',
        },
      },
      {
        value: 800,
        why: {
          ko: '엔드포인트를 지나는 데이터에는 NAT 요금이 붙지 않습니다. 엔드포인트가 하나도 없을 때의 답입니다.',
          en: 'Data that passes an endpoint is not billed by NAT. This is the answer without any endpoint.',
        },
      },
    ],
    explain: {
      ko: '서브넷 c에서 S3로 가는 200GB와 인쇄소로 가는 50GB가 NAT를 지나 250GB입니다. 테이블 C를 연결하면 요금 없이 50GB로 줄어듭니다. SQS로 가는 150GB에는 NAT 대신 인터페이스 엔드포인트의 GB당 요금이 붙습니다.',
      en: 'The 200 GB from subnet c to S3 and the 50 GB to the printer pass NAT, 250 GB in all. Associating table C would bring this down to 50 GB at no charge. The 150 GB for SQS are billed per GB by the interface endpoint instead of NAT.',
    },
    facts: ['endpoint-nat-price', 'endpoint-gateway-charge', 'endpoint-interface-price'],
    note: 'N07',
    checked: '2026-11-22',
  },
]);
