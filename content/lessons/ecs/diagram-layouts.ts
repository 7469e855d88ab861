import type { Layout } from '@/lib/diagram/diagram';

export const wide: Layout = {
  size: [824, 518],
  boxes: {
    region: [2, 2, 820, 514],
    pipeline: [10, 51, 130, 62],
    service: [246, 34, 176, 96],
    scheduler: [464, 51, 140, 62],
    'task-definition': [640, 51, 174, 62],
    vpc: [10, 150, 634, 358],
    alb: [18, 297, 140, 98],
    cluster: [176, 178, 280, 322],
    'az-a': [184, 206, 264, 140],
    'tasks-a': [192, 236, 248, 104],
    'az-c': [184, 353, 264, 140],
    'tasks-c': [192, 383, 248, 104],
    'ecr-api': [516, 214, 120, 62],
    'ecr-dkr': [516, 296, 120, 62],
    's3-endpoint': [516, 430, 120, 62],
    ecr: [672, 226, 142, 120],
    layers: [672, 430, 142, 62],
  },
  routes: {
    deploy: { from: { side: 'right' }, to: { side: 'left' }, label: [193, 68] },
    'read-desired': { from: { side: 'left' }, to: { side: 'right' } },
    'read-definition': { from: { side: 'right' }, to: { side: 'left' } },
    'start-a': {
      from: { side: 'bottom', shift: -54 },
      to: { side: 'right' },
      via: [[480, 288]],
    },
    'start-c': {
      from: { side: 'bottom', shift: -42 },
      to: { side: 'right', shift: -28 },
      via: [[492, 407]],
      label: [548, 132],
    },
    'route-a': {
      from: { side: 'right', shift: -10 },
      to: { side: 'left' },
      via: [
        [167, 336],
        [167, 288],
      ],
    },
    'route-c': {
      from: { side: 'right', shift: 10 },
      to: { side: 'left' },
      via: [
        [167, 356],
        [167, 435],
      ],
    },
    'pull-api': {
      from: { side: 'right', shift: -8 },
      to: { side: 'left' },
      via: [
        [500, 427],
        [500, 245],
      ],
    },
    'pull-dkr': {
      from: { side: 'right', shift: 8 },
      to: { side: 'left' },
      via: [
        [508, 443],
        [508, 327],
      ],
    },
    'pull-s3': { from: { side: 'right', shift: 26 }, to: { side: 'left' } },
    'api-ecr': { from: { side: 'right' }, to: { side: 'left', shift: -41 } },
    'dkr-ecr': { from: { side: 'right' }, to: { side: 'left', shift: 41 } },
    's3-layers': { from: { side: 'right' }, to: { side: 'left' } },
    store: { from: { side: 'bottom' }, to: { side: 'top' } },
  },
  slots: {
    'tasks-a': { first: [36, 85], step: [46, 0] },
    'tasks-c': { first: [36, 85], step: [46, 0] },
    layers: { first: [114, 31], step: [0, 0] },
  },
};

export const tall: Layout = {
  size: [400, 654],
  boxes: {
    region: [2, 2, 396, 648],
    pipeline: [12, 34, 130, 58],
    'task-definition': [212, 34, 174, 58],
    service: [12, 132, 200, 58],
    scheduler: [246, 132, 140, 58],
    vpc: [8, 204, 384, 354],
    alb: [236, 236, 138, 58],
    cluster: [14, 304, 364, 166],
    'az-a': [20, 332, 174, 132],
    'tasks-a': [26, 362, 162, 96],
    'az-c': [198, 332, 174, 132],
    'tasks-c': [204, 362, 162, 96],
    'ecr-api': [14, 494, 120, 58],
    'ecr-dkr': [140, 494, 120, 58],
    's3-endpoint': [266, 494, 120, 58],
    ecr: [54, 584, 158, 58],
    layers: [266, 584, 120, 58],
  },
  routes: {
    deploy: { from: { side: 'bottom' }, to: { side: 'top', shift: -35 }, label: [134, 112] },
    'read-desired': { from: { side: 'left' }, to: { side: 'right' } },
    'read-definition': { from: { side: 'top' }, to: { side: 'bottom', shift: 17 } },
    'start-a': {
      from: { side: 'bottom', shift: -54 },
      to: { side: 'top', shift: 59 },
      via: [
        [264, 197],
        [222, 197],
        [222, 250],
        [166, 250],
      ],
    },
    'start-c': {
      from: { side: 'bottom', shift: 50 },
      to: { side: 'right' },
      via: [
        [368, 197],
        [385, 197],
        [385, 410],
      ],
    },
    'route-a': {
      from: { side: 'left', shift: 6 },
      to: { side: 'top', shift: 73 },
      via: [[180, 271]],
    },
    'route-c': { from: { side: 'bottom', shift: 39 }, to: { side: 'top', shift: 59 } },
    'pull-api': {
      from: { side: 'bottom', shift: -59 },
      to: { side: 'top' },
      via: [
        [226, 476],
        [74, 476],
      ],
    },
    'pull-dkr': {
      from: { side: 'bottom', shift: -39 },
      to: { side: 'top' },
      via: [
        [246, 484],
        [200, 484],
      ],
    },
    'pull-s3': { from: { side: 'bottom', shift: 41 }, to: { side: 'top' } },
    'api-ecr': { from: { side: 'bottom' }, to: { side: 'top', shift: -59 } },
    'dkr-ecr': { from: { side: 'bottom' }, to: { side: 'top', shift: 67 } },
    's3-layers': { from: { side: 'bottom' }, to: { side: 'top' } },
    store: { from: { side: 'right' }, to: { side: 'left' } },
  },
  slots: {
    'tasks-a': { first: [22, 82], step: [38, 0] },
    'tasks-c': { first: [22, 82], step: [38, 0] },
    layers: { first: [92, 40], step: [0, 0] },
  },
};
