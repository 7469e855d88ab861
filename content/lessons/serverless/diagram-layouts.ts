import type { Layout } from '@/lib/diagram/diagram';

export const wide: Layout = {
  size: [824, 505],
  boxes: {
    shopper: [8, 238, 124, 62],
    region: [138, 2, 684, 500],
    api: [150, 237, 140, 64],
    'shop-vpc': [298, 30, 342, 462],
    'private-subnet-a': [306, 60, 326, 142],
    'eni-a': [314, 94, 136, 58],
    'task-a': [478, 94, 146, 98],
    alb: [314, 239, 136, 60],
    endpoint: [478, 239, 146, 60],
    'private-subnet-c': [306, 336, 326, 142],
    'eni-c': [314, 372, 136, 58],
    'task-c': [478, 370, 146, 98],
    role: [672, 40, 144, 58],
    service: [672, 126, 144, 62],
    table: [672, 239, 144, 60],
    worker: [672, 326, 144, 58],
    queue: [672, 412, 144, 60],
  },
  routes: {
    'place-order': { from: { side: 'right' }, to: { side: 'left' } },
    'into-a': {
      from: { side: 'top' },
      to: { side: 'left' },
      via: [[220, 123]],
      label: [256, 123],
    },
    'into-c': {
      from: { side: 'bottom' },
      to: { side: 'left' },
      via: [[220, 401]],
      label: [256, 401],
    },
    'forward-a': { from: { side: 'bottom' }, to: { side: 'top' } },
    'forward-c': { from: { side: 'top', shift: 58 }, to: { side: 'bottom', shift: 58 } },
    'pick-a': {
      from: { side: 'right', shift: -12 },
      to: { side: 'left' },
      via: [
        [464, 257],
        [464, 143],
      ],
    },
    'pick-c': {
      from: { side: 'right', shift: 12 },
      to: { side: 'left' },
      via: [
        [464, 281],
        [464, 419],
      ],
    },
    'query-a': { from: { side: 'bottom' }, to: { side: 'top' } },
    'query-c': { from: { side: 'top' }, to: { side: 'bottom' } },
    'reach-table': { from: { side: 'right' }, to: { side: 'left' } },
    'use-role': {
      from: { side: 'right', shift: -31 },
      to: { side: 'left' },
      via: [
        [648, 112],
        [648, 69],
      ],
    },
    'keep-a': { from: { side: 'left', shift: -7 }, to: { side: 'right', shift: 7 } },
    'keep-c': {
      from: { side: 'left', shift: 15 },
      to: { side: 'right', shift: -19 },
      via: [
        [656, 172],
        [656, 400],
      ],
    },
    'hand-over': { from: { side: 'right', shift: 23 }, to: { side: 'left' } },
    take: { from: { side: 'bottom' }, to: { side: 'top' } },
  },
  slots: {
    shopper: { first: [100, 62], step: [0, 0] },
    api: { first: [112, 64], step: [0, 0] },
    alb: { first: [110, 60], step: [0, 0] },
    'task-a': { first: [120, 98], step: [0, 0] },
    'task-c': { first: [120, 98], step: [0, 0] },
    table: { first: [118, 60], step: [0, 0] },
    queue: { first: [118, 60], step: [0, 0] },
  },
};

export const tall: Layout = {
  size: [400, 876],
  boxes: {
    shopper: [40, 6, 148, 56],
    region: [2, 80, 396, 792],
    api: [40, 114, 148, 62],
    service: [206, 114, 148, 62],
    role: [206, 200, 130, 56],
    'shop-vpc': [24, 276, 368, 414],
    'private-subnet-a': [32, 306, 330, 134],
    'eni-a': [40, 340, 148, 56],
    'task-a': [206, 338, 148, 94],
    alb: [40, 462, 148, 58],
    endpoint: [206, 462, 148, 58],
    'private-subnet-c': [32, 542, 330, 136],
    'eni-c': [40, 576, 148, 56],
    'task-c': [206, 576, 148, 94],
    queue: [40, 722, 148, 58],
    table: [206, 722, 148, 58],
    worker: [40, 806, 148, 56],
  },
  routes: {
    'place-order': { from: { side: 'bottom' }, to: { side: 'top' } },
    'into-a': {
      from: { side: 'bottom', shift: 60 },
      to: { side: 'top', shift: 60 },
      label: [140, 226],
    },
    'into-c': {
      from: { side: 'left' },
      to: { side: 'left' },
      via: [
        [13, 145],
        [13, 604],
      ],
    },
    'forward-a': { from: { side: 'bottom' }, to: { side: 'top' } },
    'forward-c': { from: { side: 'top', shift: 60 }, to: { side: 'bottom', shift: 60 } },
    'pick-a': {
      from: { side: 'right', shift: -12 },
      to: { side: 'left' },
      via: [
        [197, 479],
        [197, 385],
      ],
    },
    'pick-c': {
      from: { side: 'right', shift: 12 },
      to: { side: 'left' },
      via: [
        [197, 503],
        [197, 623],
      ],
    },
    'query-a': { from: { side: 'bottom' }, to: { side: 'top' } },
    'query-c': { from: { side: 'top' }, to: { side: 'bottom' } },
    'reach-table': {
      from: { side: 'right' },
      to: { side: 'right' },
      via: [
        [383, 491],
        [383, 751],
      ],
    },
    'use-role': { from: { side: 'top', shift: -30 }, to: { side: 'bottom', shift: -21 } },
    'keep-a': { from: { side: 'bottom', shift: 65 }, to: { side: 'top', shift: 65 } },
    'keep-c': {
      from: { side: 'right' },
      to: { side: 'right' },
      via: [
        [372, 145],
        [372, 623],
      ],
    },
    'hand-over': {
      from: { side: 'bottom', shift: -50 },
      to: { side: 'top' },
      via: [
        [230, 706],
        [114, 706],
      ],
    },
    take: { from: { side: 'top' }, to: { side: 'bottom' } },
  },
  slots: {
    shopper: { first: [124, 56], step: [0, 0] },
    api: { first: [30, 62], step: [0, 0] },
    alb: { first: [122, 0], step: [0, 0] },
    'task-a': { first: [122, 94], step: [0, 0] },
    'task-c': { first: [122, 94], step: [0, 0] },
    table: { first: [122, 58], step: [0, 0] },
    queue: { first: [122, 58], step: [0, 0] },
  },
};
