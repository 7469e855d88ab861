import { defineDiagram } from '@/lib/diagram/diagram';
import { tall, wide } from './diagram-layouts';
import { edges, groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'sqs',
  title: {
    ko: '하루책방의 영수증 대기열',
    en: 'The receipt queue of Haru Books',
  },
  summary: {
    ko: '주문 서비스가 대기열에 메시지를 보내고, 작업자들이 폴링해 가져가 처리한 뒤 지웁니다.',
    en: 'The order service sends messages to a queue; workers poll for them, process them and delete them.',
  },
  figure: 'F8',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
