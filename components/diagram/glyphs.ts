import type { GroupKind, NodeKind } from '@/lib/diagram/diagram';

/** Line drawings on a 24-unit square; own work, not the vendor's icons. */
export const nodeGlyphs: Readonly<Record<NodeKind, string>> = {
  person: 'M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM4.5 20c.6-3.9 3.6-6 7.5-6s6.9 2.1 7.5 6',
  service: 'M12 3.2 19.8 7.6v8.8L12 20.8l-7.8-4.4V7.6ZM4.4 7.7 12 12l7.6-4.3M12 12v8.6',
  worker: 'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18',
  queue: 'M3.5 8h4v8h-4zM10 8h4v8h-4zM16.5 8h4v8h-4z',
  'fifo-queue': 'M3.5 10h4v8h-4zM10 10h4v8h-4zM16.5 10h4v8h-4zM4 6h14.5M16 3.5 18.7 6 16 8.5',
  'dead-letter-queue': 'M4 6.5h16v11H4zM4 7l8 6 8-6M9.5 20.5l5-2M9.5 18.5l5 2',
  topic: 'M5 12h4.5M9.5 12 18 5.5M9.5 12H18M9.5 12l8.5 6.5M20 5.3a1 1 0 1 0-2 0 1 1 0 0 0 2 0M20 12a1 1 0 1 0-2 0 1 1 0 0 0 2 0M20 18.7a1 1 0 1 0-2 0 1 1 0 0 0 2 0',
  table: 'M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13',
  bucket: 'M4 6.5c0-1.4 3.6-2.5 8-2.5s8 1.1 8 2.5S16.4 9 12 9 4 7.9 4 6.5ZM4.2 7 6 18.5c.3 1.2 2.9 2 6 2s5.7-.8 6-2L19.8 7',
};

/** The class that gives a part the colour of its AWS category. */
export const nodeTones: Readonly<Record<NodeKind, string>> = {
  person: 'tone-plain',
  service: 'tone-compute',
  worker: 'tone-compute',
  queue: 'tone-integration',
  'fifo-queue': 'tone-integration',
  'dead-letter-queue': 'tone-integration',
  topic: 'tone-integration',
  table: 'tone-database',
  bucket: 'tone-storage',
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
