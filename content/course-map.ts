import { defineDiagram, type LayoutName, type Scene } from '@/lib/diagram/diagram';
import type { Text } from '@/lib/text/locale';
import { edges } from './course-map-edges';
import { tall, wide } from './course-map-layouts';
import { groups, nodes } from './course-map-parts';
import { lessons } from './lessons';

type NodeId = keyof typeof nodes;

/** The part of the map that a lesson is about. */
export type Region = {
  readonly lesson: string;
  /** What the map shows of the lesson, in one sentence. */
  readonly caption: Text;
  /** Places of the region: nodes that stand together and nothing else between them. The first has the number. */
  readonly areas: Readonly<Record<LayoutName, readonly (readonly NodeId[])[]>>;
};

export const regions: readonly Region[] = [
  {
    lesson: 'containers',
    caption: {
      ko: '회원, 도서, 주문을 따로 배포하는 서비스로 나누고 저마다 컨테이너에 담아 실행합니다.',
      en: 'Members, catalog and orders are services released apart, each running in containers of its own.',
    },
    areas: {
      wide: [['members', 'catalog', 'orders']],
      tall: [['orders'], ['members', 'catalog']],
    },
  },
  {
    lesson: 'ecr',
    caption: {
      ko: '파이프라인이 빌드한 이미지를 푸시해 두면 태스크가 시작할 때 받아 갑니다.',
      en: 'A pipeline pushes the image it has built, and each task fetches it as it starts.',
    },
    areas: { wide: [['registry', 'pipeline']], tall: [['registry'], ['pipeline']] },
  },
  {
    lesson: 'ecs',
    caption: {
      ko: '스케줄러가 서비스마다 정해 둔 수만큼 태스크를 띄우고, 멈추면 다시 채웁니다.',
      en: 'The scheduler starts as many tasks as each service asks for and replaces those that stop.',
    },
    areas: { wide: [['ecs']], tall: [['ecs']] },
  },
  {
    lesson: 'vpc-endpoints',
    caption: {
      ko: '프라이빗 서브넷의 태스크는 NAT 없이 엔드포인트를 지나 S3와 DynamoDB, SQS, ECR에 닿습니다.',
      en: 'Tasks in private subnets reach S3, DynamoDB, SQS and ECR by endpoints, without NAT.',
    },
    areas: {
      wide: [['gateway', 'interface'], ['bucket']],
      tall: [['gateway', 'interface'], ['bucket']],
    },
  },
  {
    lesson: 'vpc-peering',
    caption: {
      ko: '주문 서비스와 창고의 출고 서비스는 피어링 연결로 이어져 프라이빗 IP로 통신합니다.',
      en: 'The order service and the shipping service of the warehouse talk with private IPs over a peering connection.',
    },
    areas: { wide: [['shipping', 'peering']], tall: [['peering', 'shipping']] },
  },
  {
    lesson: 'serverless',
    caption: {
      ko: '주문 하나는 VPC 링크와 로드 밸런서를 지나 태스크에 닿고 DynamoDB에 저장됩니다.',
      en: 'An order passes a VPC link and a load balancer to a task, which stores it in DynamoDB.',
    },
    areas: { wide: [['vpc-link', 'alb'], ['table']], tall: [['vpc-link'], ['alb'], ['table']] },
  },
  {
    lesson: 'api-gateway',
    caption: {
      ko: '앱과 웹사이트와 제휴 서점은 주소 하나만 알고, 요청은 그곳에서 확인되고 제한됩니다.',
      en: 'App, website and partner know one address, where their requests are checked and limited.',
    },
    areas: {
      wide: [['api'], ['mobile', 'website', 'partner']],
      tall: [['api'], ['mobile', 'website', 'partner']],
    },
  },
  {
    lesson: 'sqs',
    caption: {
      ko: '주문 서비스가 대기열에 맡긴 일을 작업자가 폴링해 가져가므로 서로를 기다리지 않습니다.',
      en: 'Workers poll the queue for what the order service left there, so neither waits for the other.',
    },
    areas: { wide: [['queue'], ['worker']], tall: [['queue'], ['worker']] },
  },
];

/** The lines that one order takes: the thread through the whole picture. */
const orderPath: readonly (keyof typeof edges)[] = [
  'from-mobile',
  'to-link',
  'link-alb',
  'alb-orders',
  'orders-gateway',
  'gateway-table',
];

/** The whole system, and then each lesson's region in the light. */
const scenes: readonly Scene[] = [
  {
    id: 'overview',
    title: { ko: '하루책방 전체', en: 'All of Haru Books' },
    caption: {
      ko: '기기의 요청이 왼쪽에서 들어와 태스크를 지나 오른쪽의 서비스에 닿으며, 번호는 그곳을 다루는 레슨입니다.',
      en: 'Requests of devices come in on the left and pass through tasks to the services on the right; a number is the lesson about that place.',
    },
    focus: 'all',
    states: Object.fromEntries(orderPath.map((id) => [id, 'active'])),
    camera: 'all',
  },
  ...regions.map(({ lesson, caption, areas }): Scene => {
    const parts = areas.wide.flat();
    return {
      id: lesson,
      title: lessons.find(({ slug }) => slug === lesson)!.title,
      caption,
      focus: parts,
      states: Object.fromEntries(parts.map((id) => [id, 'active'])),
      camera: parts,
    };
  }),
];

/** The system of all lessons in one picture: the map of the course. */
export const courseMap = defineDiagram({
  id: 'course-map',
  title: { ko: '하루책방의 시스템', en: 'The system of Haru Books' },
  summary: {
    ko: '기기의 요청이 API Gateway와 VPC 링크, ALB를 지나 프라이빗 서브넷의 Fargate 태스크에 닿습니다. 태스크는 ECR의 이미지로 실행되고, 엔드포인트로 DynamoDB와 S3와 SQS를, 피어링으로 창고 VPC를 부릅니다.',
    en: 'Requests of devices pass API Gateway, a VPC link and an ALB to Fargate tasks in private subnets. The tasks run from images in ECR, call DynamoDB, S3 and SQS through endpoints, and reach the warehouse VPC by peering.',
  },
  figure: 'F6',
  groups,
  nodes,
  edges,
  layouts: { wide, tall },
  scenes,
});
