import { defineDiagram } from '@/lib/diagram/diagram';
import { tall, wide } from './diagram-layouts';
import { edges, groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'ecs',
  title: {
    ko: '하루책방의 주문 서비스를 지키는 ECS',
    en: 'ECS keeping the order service of Haru Books',
  },
  summary: {
    ko: '서비스에 적힌 개수와 개정을 보고 스케줄러가 두 가용 영역에 태스크를 시작하고 멈추며, 태스크는 엔드포인트를 지나 이미지를 받습니다.',
    en: 'Reading count and revision from the service, the scheduler starts and stops tasks in two Availability Zones; tasks pull their image through endpoints.',
  },
  figure: 'F3',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
