import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';
import { nodes as apiGateway } from './lessons/api-gateway/diagram-parts';
import { nodes as containers } from './lessons/containers/diagram-parts';
import { nodes as ecr } from './lessons/ecr/diagram-parts';
import { nodes as ecs } from './lessons/ecs/diagram-parts';
import { nodes as serverless } from './lessons/serverless/diagram-parts';
import { nodes as sqs } from './lessons/sqs/diagram-parts';
import { nodes as vpcEndpoints } from './lessons/vpc-endpoints/diagram-parts';
import { nodes as vpcPeering } from './lessons/vpc-peering/diagram-parts';
import { system } from './system';

const { shop, warehouse } = system.vpcs;
const fargate = { ko: 'Fargate', en: 'Fargate' };
const endpoint = { ko: '엔드포인트', en: 'endpoint' };

export const groups = {
  region: { kind: 'region', label: system.region.name },
  'shop-vpc': { kind: 'vpc', label: { ko: shop.name, en: shop.name }, in: 'region' },
  'private-subnets': {
    kind: 'private-subnet',
    label: { ko: '프라이빗 서브넷 a, c', en: 'Private subnets a, c' },
    in: 'shop-vpc',
  },
  cluster: {
    kind: 'cluster',
    label: { ko: `클러스터 ${system.cluster}`, en: `Cluster ${system.cluster}` },
    in: 'private-subnets',
  },
  'warehouse-vpc': {
    kind: 'vpc',
    label: { ko: warehouse.name, en: warehouse.name },
    in: 'region',
  },
} satisfies Record<string, DiagramGroup>;

/** The parts of the whole system. What is said about each is what its lesson says. */
export const nodes = {
  mobile: {
    kind: 'mobile',
    label: { ko: '모바일 앱', en: 'Mobile' },
    sub: { ko: '손님', en: 'shoppers' },
    detail: apiGateway.mobile.detail,
  },
  website: {
    kind: 'browser',
    label: { ko: '웹사이트', en: 'Website' },
    sub: { ko: '손님', en: 'shoppers' },
    detail: apiGateway.website.detail,
  },
  partner: {
    kind: 'partner',
    label: { ko: '제휴 서점', en: 'Partner' },
    sub: { ko: 'API 키', en: 'API key' },
    detail: apiGateway.partner.detail,
  },
  api: {
    kind: 'api-gateway',
    label: { ko: system.api.name, en: system.api.name },
    sub: { ko: 'API Gateway', en: 'API Gateway' },
    in: 'region',
    detail: apiGateway.api.detail,
  },
  'vpc-link': {
    kind: 'vpc-link',
    label: { ko: 'VPC 링크', en: 'VPC link' },
    sub: { ko: '서브넷의 ENI', en: 'subnet ENIs' },
    in: 'region',
    detail: serverless['eni-a'].detail,
  },
  alb: {
    kind: 'load-balancer',
    label: { ko: 'ALB', en: 'ALB' },
    sub: { ko: system.loadBalancer, en: system.loadBalancer },
    in: 'shop-vpc',
    detail: serverless.alb.detail,
  },
  members: {
    kind: 'service',
    label: system.services.members,
    sub: fargate,
    in: 'cluster',
    detail: containers.members.detail,
  },
  catalog: {
    kind: 'service',
    label: system.services.catalog,
    sub: fargate,
    in: 'cluster',
    detail: containers.catalog.detail,
  },
  orders: {
    kind: 'service',
    label: system.services.orders,
    sub: fargate,
    in: 'cluster',
    detail: containers.orders.detail,
  },
  worker: {
    kind: 'worker',
    label: { ko: '작업자', en: 'Workers' },
    sub: fargate,
    in: 'cluster',
    detail: sqs['worker-a'].detail,
  },
  ecs: {
    kind: 'scheduler',
    label: { ko: 'ECS', en: 'ECS' },
    sub: { ko: '스케줄러', en: 'scheduler' },
    in: 'region',
    detail: ecs.scheduler.detail,
  },
  gateway: {
    kind: 'gateway-endpoint',
    label: { ko: '게이트웨이', en: 'Gateway' },
    sub: endpoint,
    in: 'shop-vpc',
    detail: vpcEndpoints.gateway.detail,
  },
  interface: {
    kind: 'interface-endpoint',
    label: { ko: '인터페이스', en: 'Interface' },
    sub: endpoint,
    in: 'shop-vpc',
    detail: vpcEndpoints.eni.detail,
  },
  bucket: {
    kind: 'bucket',
    label: { ko: '영수증 PDF', en: 'Receipts' },
    sub: { ko: 'Amazon S3', en: 'Amazon S3' },
    in: 'region',
    detail: vpcEndpoints.s3.detail,
  },
  table: {
    kind: 'table',
    label: { ko: '주문 테이블', en: 'Order data' },
    sub: { ko: 'DynamoDB', en: 'DynamoDB' },
    in: 'region',
    detail: serverless.table.detail,
  },
  queue: {
    kind: 'queue',
    label: { ko: '대기열', en: 'Queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: sqs.queue.detail,
  },
  registry: {
    kind: 'registry',
    label: { ko: '이미지', en: 'Images' },
    sub: { ko: 'Amazon ECR', en: 'Amazon ECR' },
    in: 'region',
    detail: ecr.registry.detail,
  },
  pipeline: {
    kind: 'pipeline',
    label: { ko: '파이프라인', en: 'Pipeline' },
    sub: { ko: '빌드와 푸시', en: 'build, push' },
    in: 'region',
    detail: ecr.pipeline.detail,
  },
  peering: {
    kind: 'peering',
    label: { ko: 'VPC 피어링', en: 'Peering' },
    sub: { ko: 'pcx-a', en: 'pcx-a' },
    in: 'region',
    detail: vpcPeering['pcx-a'].detail,
  },
  shipping: {
    kind: 'service',
    label: { ko: '출고 서비스', en: 'Shipping' },
    sub: { ko: '창고', en: 'warehouse' },
    in: 'warehouse-vpc',
    detail: vpcPeering.shipping.detail,
  },
} satisfies Record<string, DiagramNode>;
