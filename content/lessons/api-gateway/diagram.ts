import { defineDiagram } from '@/lib/diagram/diagram';
import { tall, wide } from './diagram-layouts';
import { edges, groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'api-gateway',
  title: {
    ko: '하루책방의 API 창구',
    en: 'The API front door of Haru Books',
  },
  summary: {
    ko: '앱과 웹사이트와 제휴 서점이 API Gateway의 주소 하나를 부르면, API Gateway가 확인하고 제한한 뒤 VPC 안의 주문 서비스, SQS 대기열, 공개 HTTP 서버로 넘깁니다.',
    en: 'App, website and partner call one address of API Gateway, which checks and limits their requests and passes them to the order service in the VPC, to an SQS queue, or to a public HTTP server.',
  },
  figure: 'F7',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
