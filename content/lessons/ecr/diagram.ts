import { defineDiagram } from '@/lib/diagram/diagram';
import { edges } from './diagram-edges';
import { tall, wide } from './diagram-layouts';
import { groups, nodes } from './diagram-parts';
import { scenes } from './diagram-scenes';

export const diagram = defineDiagram({
  id: 'ecr',
  title: {
    ko: '하루책방의 주문 이미지가 오가는 길',
    en: 'How the order image of Haru Books travels',
  },
  summary: {
    ko: '파이프라인이 토큰을 받아 이미지를 푸시하고, 프라이빗 서브넷의 태스크는 매니페스트를 ECR에서, 레이어를 S3에서 받아 갑니다.',
    en: 'A pipeline gets a token and pushes an image; a task in a private subnet fetches the manifest from ECR and the layers from S3.',
  },
  figure: 'F2',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
