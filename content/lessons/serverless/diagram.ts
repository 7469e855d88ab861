import { defineDiagram } from '@/lib/diagram/diagram';
import { edges } from './diagram-edges';
import { tall, wide } from './diagram-layouts';
import { groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'serverless',
  title: {
    ko: '하루책방의 주문 한 건이 가는 길',
    en: 'The way of one order at Haru Books',
  },
  summary: {
    ko: '손님 앱의 주문이 API Gateway와 VPC 링크, 로드 밸런서를 지나 Fargate 태스크에 닿고, 태스크가 게이트웨이 엔드포인트로 DynamoDB에 저장합니다.',
    en: 'An order from the shopper’s app passes API Gateway, a VPC link and a load balancer to a Fargate task, which stores it in DynamoDB through a gateway endpoint.',
  },
  figure: 'F6',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
