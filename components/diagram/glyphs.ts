import type { GroupKind, NodeKind } from '@/lib/diagram/diagram';

/** Line drawings on a 24-unit square; own work, not the vendor's icons. */
export const nodeGlyphs: Readonly<Record<NodeKind, string>> = {
  person:
    'M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM4.5 20c.6-3.9 3.6-6 7.5-6s6.9 2.1 7.5 6',
  mobile: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM11 18h2',
  browser: 'M3.5 5h17v14h-17zM3.5 9h17M6.2 7h.01M8.7 7h.01',
  partner: 'M5 20V5h9v15M14 10h5v10M8 8.5h3M8 12h3M8 15.5h3M3.5 20h17',
  team: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5M16 11.2a2.6 2.6 0 1 0-1-5M16.5 14c2.3.3 3.7 1.9 4 4.5',
  monolith: 'M5 3.5h14v17H5zM5 9.2h14M5 14.8h14',
  module: 'M4.5 8.5h15v11h-15zM8.5 8.5V5h7v3.5',
  service: 'M12 3.2 19.8 7.6v8.8L12 20.8l-7.8-4.4V7.6ZM4.4 7.7 12 12l7.6-4.3M12 12v8.6',
  worker:
    'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18',
  task: 'M12 4 19 8v8l-7 4-7-4V8ZM9.5 10.5h5v3h-5z',
  'task-definition': 'M6 3.5h8.5L18 7v13.5H6zM14 3.5V7.5h4M9 11.5h6M9 14.5h6M9 17.5h3.5',
  instance:
    'M5 5h14v14H5zM9 9h6v6H9zM9 2.5V5M15 2.5V5M9 19v2.5M15 19v2.5M2.5 9H5M2.5 15H5M19 9h2.5M19 15h2.5',
  scheduler: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3.2 2.2',
  function: 'M8 5h1.5L15 19H17M11.5 10.5 7 19',
  pipeline:
    'M5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM19 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 7.5v9M7 5.5h5.5c2 0 3 1.5 4.8 5',
  image: 'M12 3.5 20 8l-8 4.5L4 8ZM4 12.5l8 4.5 8-4.5M4 16.5l8 4.5 8-4.5',
  layer: 'M12 7 20.5 12 12 17 3.5 12Z',
  registry: 'M4 8.5 12 4l8 4.5v11H4zM8 19.5v-7h8v7M8 16h8',
  'load-balancer':
    'M12 8a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 12 8ZM12 8v4M5 16v-1.5c0-1.5 1-2.5 2.5-2.5h9c1.5 0 2.5 1 2.5 2.5V16M12 12v4M5 20.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM12 20.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM19 20.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  'api-gateway': 'M7.5 5 3.5 12l4 7M16.5 5l4 7-4 7M12 6v12M9.5 12h5',
  authorizer: 'M12 3.5 19 6.2v5.3c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6.2ZM9 12l2.2 2.2L15.2 10',
  'usage-plan':
    'M4.5 18.5a8.5 8.5 0 1 1 15 0M12 14l4-4.5M12 15.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4Z',
  cache: 'M13 3.5 5.5 13.5H11l-1 7 7.5-10H12Z',
  metrics: 'M4 20h16M6.5 16.5v-4M11 16.5V7M15.5 16.5v-6.5M20 16.5V4.5',
  'vpc-link':
    'M9.5 14.5 14.5 9.5M11 7l2.5-2.5a4 4 0 0 1 5.6 5.6L16.6 12.7M13 17l-2.5 2.5a4 4 0 0 1-5.6-5.6L7.4 11.4',
  internet:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c2.5 2.3 3.7 5.2 3.7 8.5s-1.2 6.2-3.7 8.5c-2.5-2.3-3.7-5.2-3.7-8.5s1.2-6.2 3.7-8.5Z',
  'internet-gateway': 'M5 20V10a7 7 0 0 1 14 0v10M9 20v-9.5a3 3 0 0 1 6 0V20M3.5 20h17',
  'nat-gateway': 'M4 8h13M14 5l3 3-3 3M20 16H7M10 13l-3 3 3 3',
  'gateway-endpoint': 'M6 20V6h12v14M6 20H3.5M20.5 20H18M9.5 12h6M13 9.5l2.5 2.5L13 14.5',
  'interface-endpoint': 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 3.5V9M12 15v5.5M3.5 12H9M15 12h5.5',
  'network-interface': 'M4 7h16v9H4zM8 16v4M12 16v4M16 16v4M7.5 10.5h3M13.5 10.5h3',
  'route-table': 'M4.5 5h15v14h-15zM4.5 10h15M4.5 14.5h15M13 5v14',
  'security-group': 'M12 3.5 19 6.2v5.3c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6.2Z',
  peering: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM16 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  'transit-gateway':
    'M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM12 9.5V4M12 14.5V20M9.5 12H4M14.5 12H20M6 6l3.8 3.8M18 6l-3.8 3.8M6 18l3.8-3.8M18 18l-3.8-3.8',
  'aws-service': 'M7 17.5a4 4 0 0 1-.3-8A5.5 5.5 0 0 1 17.3 9a4.3 4.3 0 0 1 .2 8.5Z',
  table: 'M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13',
  bucket:
    'M4 6.5c0-1.4 3.6-2.5 8-2.5s8 1.1 8 2.5S16.4 9 12 9 4 7.9 4 6.5ZM4.2 7 6 18.5c.3 1.2 2.9 2 6 2s5.7-.8 6-2L19.8 7',
  queue: 'M3.5 8h4v8h-4zM10 8h4v8h-4zM16.5 8h4v8h-4z',
  'fifo-queue': 'M3.5 10h4v8h-4zM10 10h4v8h-4zM16.5 10h4v8h-4zM4 6h14.5M16 3.5 18.7 6 16 8.5',
  'dead-letter-queue': 'M4 6.5h16v11H4zM4 7l8 6 8-6M9.5 20.5l5-2M9.5 18.5l5 2',
  topic:
    'M5 12h4.5M9.5 12 18 5.5M9.5 12H18M9.5 12l8.5 6.5M20 5.3a1 1 0 1 0-2 0 1 1 0 0 0 2 0M20 12a1 1 0 1 0-2 0 1 1 0 0 0 2 0M20 18.7a1 1 0 1 0-2 0 1 1 0 0 0 2 0',
};

/** The class that gives a part the colour of its AWS category. */
export const nodeTones: Readonly<Record<NodeKind, string>> = {
  person: 'tone-plain',
  mobile: 'tone-plain',
  browser: 'tone-plain',
  partner: 'tone-plain',
  team: 'tone-plain',
  monolith: 'tone-compute',
  module: 'tone-compute',
  service: 'tone-compute',
  worker: 'tone-compute',
  task: 'tone-compute',
  'task-definition': 'tone-compute',
  instance: 'tone-compute',
  scheduler: 'tone-compute',
  function: 'tone-compute',
  pipeline: 'tone-plain',
  image: 'tone-compute',
  layer: 'tone-compute',
  registry: 'tone-compute',
  'load-balancer': 'tone-network',
  'api-gateway': 'tone-integration',
  authorizer: 'tone-security',
  'usage-plan': 'tone-integration',
  cache: 'tone-integration',
  metrics: 'tone-integration',
  'vpc-link': 'tone-network',
  internet: 'tone-plain',
  'internet-gateway': 'tone-network',
  'nat-gateway': 'tone-network',
  'gateway-endpoint': 'tone-network',
  'interface-endpoint': 'tone-network',
  'network-interface': 'tone-network',
  'route-table': 'tone-network',
  'security-group': 'tone-security',
  peering: 'tone-network',
  'transit-gateway': 'tone-network',
  'aws-service': 'tone-integration',
  table: 'tone-database',
  bucket: 'tone-storage',
  queue: 'tone-integration',
  'fifo-queue': 'tone-integration',
  'dead-letter-queue': 'tone-integration',
  topic: 'tone-integration',
};

export const groupTones: Readonly<Record<GroupKind, string>> = {
  cloud: 'tone-plain',
  region: 'tone-region',
  vpc: 'tone-network',
  az: 'tone-private',
  'public-subnet': 'tone-public',
  'private-subnet': 'tone-private',
  cluster: 'tone-compute',
  boundary: 'tone-plain',
};

/** Signs of a state: a word or shape always stands beside its colour. */
export const stateSigns = {
  active: 'M-3 0h6M0.5 -2.5 3 0 0.5 2.5',
  ok: 'M-3 0.2-0.8 2.4 3.2-2.2',
  wait: 'M0-3.2V0.4L2.3 1.8',
  fail: 'M-2.5-2.5 2.5 2.5M2.5-2.5-2.5 2.5',
} as const;
