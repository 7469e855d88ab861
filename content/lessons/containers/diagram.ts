import { defineDiagram } from '@/lib/diagram/diagram';
import { edges } from './diagram-edges';
import { tall, wide } from './diagram-layouts';
import { groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'containers',
  title: {
    ko: '하루책방: 모놀리스와 마이크로서비스',
    en: 'Haru Books: monolith and microservices',
  },
  summary: {
    ko: '같은 회원, 주문, 도서 기능을 배포 단위 하나와 DB 하나로 묶은 모놀리스와, 팀과 DB까지 셋으로 나눈 서비스를 견줍니다.',
    en: 'The same members, orders and catalog functions as one deployment unit with one database, and as three services with teams and databases of their own.',
  },
  figure: 'F1',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
