import { defineDiagram } from '@/lib/diagram/diagram';
import { edges } from './diagram-edges';
import { tall, wide } from './diagram-layouts';
import { groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'vpc-peering',
  title: {
    ko: '상점 VPC와 창고 VPC의 피어링',
    en: 'Peering of the shop VPC and the warehouse VPC',
  },
  summary: {
    ko: '상점과 창고는 피어링 연결로 이어져 프라이빗 IP로 통하지만, 상점의 패킷은 창고하고만 이어진 배송사에 닿지 못합니다.',
    en: 'Shop and warehouse are peered and talk with private IPs; packets from the shop do not reach the carrier, which is peered with the warehouse only.',
  },
  figure: 'F5',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
