import { defineDiagram } from '@/lib/diagram/diagram';
import { tall, wide } from './diagram-layouts';
import { edges } from './diagram-edges';
import { groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'vpc-endpoints',
  title: {
    ko: '영수증 작업자가 S3와 SQS에 닿는 길',
    en: 'How the receipt workers reach S3 and SQS',
  },
  summary: {
    ko: '게이트웨이 엔드포인트는 라우팅 테이블의 경로로 S3에, 인터페이스 엔드포인트는 서브넷의 ENI로 SQS에 이어 주며, 둘 다 NAT 게이트웨이를 지나지 않습니다.',
    en: 'A gateway endpoint leads to S3 by a route, an interface endpoint leads to SQS by an ENI in a subnet, and neither path goes through the NAT gateway.',
  },
  figure: 'F4',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
