import type { DiagramEdge } from '@/lib/diagram/diagram';
import { edges as apiGateway } from './lessons/api-gateway/diagram-parts';
import { edges as containers } from './lessons/containers/diagram-edges';
import { edges as ecr } from './lessons/ecr/diagram-edges';
import { edges as ecs } from './lessons/ecs/diagram-parts';
import { edges as serverless } from './lessons/serverless/diagram-edges';
import { edges as sqs } from './lessons/sqs/diagram-parts';
import { edges as vpcEndpoints } from './lessons/vpc-endpoints/diagram-edges';
import { edges as vpcPeering } from './lessons/vpc-peering/diagram-edges';

/** What leads where in the whole system. What is said about each line is what its lesson says. */
export const edges = {
  'from-mobile': {
    from: 'mobile',
    to: 'api',
    kind: 'call',
    detail: apiGateway['call-mobile'].detail,
  },
  'from-website': {
    from: 'website',
    to: 'api',
    kind: 'call',
    detail: apiGateway['call-website'].detail,
  },
  'from-partner': {
    from: 'partner',
    to: 'api',
    kind: 'call',
    detail: apiGateway['call-partner'].detail,
  },
  'to-link': {
    from: 'api',
    to: 'vpc-link',
    kind: 'call',
    detail: apiGateway['to-link'].detail,
  },
  'link-alb': {
    from: 'vpc-link',
    to: 'alb',
    kind: 'call',
    detail: apiGateway['link-alb'].detail,
  },
  'alb-members': {
    from: 'alb',
    to: 'members',
    kind: 'call',
    detail: containers['to-members'].detail,
  },
  'alb-catalog': {
    from: 'alb',
    to: 'catalog',
    kind: 'call',
    detail: containers['to-catalog'].detail,
  },
  'alb-orders': {
    from: 'alb',
    to: 'orders',
    kind: 'call',
    detail: containers['to-orders'].detail,
  },
  'keep-tasks': {
    from: 'ecs',
    to: 'orders',
    kind: 'push',
    label: { ko: '태스크 유지', en: 'keeps tasks' },
    detail: ecs['start-a'].detail,
  },
  'worker-gateway': {
    from: 'worker',
    to: 'gateway',
    kind: 'call',
    detail: vpcEndpoints.prefix.detail,
  },
  'worker-interface': {
    from: 'worker',
    to: 'interface',
    kind: 'call',
    detail: sqs['poll-a'].detail,
  },
  'orders-interface': { from: 'orders', to: 'interface', kind: 'call', detail: sqs.send.detail },
  'orders-gateway': {
    from: 'orders',
    to: 'gateway',
    kind: 'call',
    detail: serverless['query-a'].detail,
  },
  'gateway-bucket': {
    from: 'gateway',
    to: 'bucket',
    kind: 'call',
    detail: vpcEndpoints['reach-s3'].detail,
  },
  'gateway-table': {
    from: 'gateway',
    to: 'table',
    kind: 'call',
    detail: serverless['reach-table'].detail,
  },
  'interface-queue': {
    from: 'interface',
    to: 'queue',
    kind: 'call',
    detail: vpcEndpoints['private-link'].detail,
  },
  'interface-registry': {
    from: 'interface',
    to: 'registry',
    kind: 'call',
    detail: ecr['manifest-service'].detail,
  },
  'push-image': {
    from: 'pipeline',
    to: 'registry',
    kind: 'push',
    label: { ko: '푸시', en: 'push' },
    detail: ecr.push.detail,
  },
  'orders-peering': {
    from: 'orders',
    to: 'peering',
    kind: 'link',
    detail: vpcPeering['route-out'].detail,
  },
  'peering-shipping': {
    from: 'peering',
    to: 'shipping',
    kind: 'link',
    detail: vpcPeering.enter.detail,
  },
} satisfies Record<string, DiagramEdge>;
