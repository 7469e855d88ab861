import type { Layout } from '@/lib/diagram/diagram';

export const wide: Layout = {
  size: [880, 550],
  boxes: {
    website: [10, 196, 120, 58],
    partner: [10, 276, 120, 58],
    mobile: [10, 446, 120, 60],
    tracking: [678, 10, 184, 58],
    region: [152, 78, 726, 470],
    gateway: [162, 108, 460, 432],
    authorizer: [172, 142, 142, 58],
    plan: [324, 142, 142, 58],
    cache: [476, 142, 136, 58],
    api: [236, 256, 174, 98],
    live: [236, 446, 174, 60],
    metrics: [678, 92, 184, 58],
    queue: [678, 162, 184, 58],
    vpc: [664, 234, 204, 306],
    subnets: [672, 264, 188, 268],
    'vpc-link': [682, 298, 168, 56],
    alb: [682, 383, 168, 56],
    orders: [682, 468, 168, 56],
  },
  routes: {
    'call-website': {
      from: { side: 'right' },
      to: { side: 'left', shift: -30 },
      via: [
        [141, 225],
        [141, 275],
      ],
    },
    'call-partner': { from: { side: 'right' }, to: { side: 'left' } },
    'call-mobile': {
      from: { side: 'right', shift: -21 },
      to: { side: 'left', shift: 30 },
      via: [
        [141, 455],
        [141, 335],
      ],
    },
    'ask-authorizer': { from: { side: 'top', shift: -61 }, to: { side: 'bottom', shift: 19 } },
    'check-plan': { from: { side: 'top', shift: 61 }, to: { side: 'bottom', shift: -11 } },
    'look-cache': { from: { side: 'right', shift: -38 }, to: { side: 'bottom' } },
    'to-tracking': {
      from: { side: 'right', shift: -21 },
      to: { side: 'left', shift: 14 },
      via: [
        [632, 284],
        [632, 53],
      ],
    },
    report: {
      from: { side: 'right', shift: -5 },
      to: { side: 'left' },
      via: [
        [643, 300],
        [643, 121],
      ],
    },
    'to-queue': {
      from: { side: 'right', shift: 11 },
      to: { side: 'left' },
      via: [
        [654, 316],
        [654, 191],
      ],
    },
    'to-link': {
      from: { side: 'right', shift: 27 },
      to: { side: 'left', shift: 6 },
      label: [500, 346],
    },
    'link-alb': { from: { side: 'bottom' }, to: { side: 'top' } },
    'alb-orders': { from: { side: 'bottom' }, to: { side: 'top' } },
    bypass: { from: { side: 'top' }, to: { side: 'left', shift: -8 }, label: [374, 45] },
    connect: { from: { side: 'right' }, to: { side: 'left' }, label: [199, 463] },
    'push-mobile': {
      from: { side: 'left', shift: 18 },
      to: { side: 'right', shift: 18 },
      label: [199, 518],
    },
    'post-connection': {
      from: { side: 'left', shift: -20 },
      to: { side: 'right' },
      label: [500, 463],
    },
  },
  slots: {
    queue: { first: [160, 18], step: [0, 0] },
    orders: { first: [145, 17], step: [0, 0] },
    tracking: { first: [160, 40], step: [0, 0] },
  },
};

export const tall: Layout = {
  size: [400, 812],
  boxes: {
    website: [10, 10, 120, 50],
    partner: [138, 10, 120, 50],
    mobile: [272, 10, 120, 50],
    tracking: [10, 86, 160, 52],
    region: [2, 148, 396, 660],
    gateway: [6, 174, 388, 216],
    api: [176, 204, 182, 60],
    authorizer: [14, 204, 142, 52],
    plan: [14, 265, 142, 52],
    cache: [14, 326, 142, 52],
    live: [224, 284, 134, 54],
    metrics: [14, 424, 134, 54],
    queue: [204, 424, 164, 54],
    vpc: [6, 496, 388, 306],
    subnets: [10, 526, 352, 268],
    'vpc-link': [96, 560, 180, 54],
    alb: [96, 646, 180, 54],
    orders: [96, 732, 180, 54],
  },
  routes: {
    'call-website': {
      from: { side: 'bottom', shift: 46 },
      to: { side: 'top', shift: -61 },
      via: [
        [116, 73],
        [206, 73],
      ],
    },
    'call-partner': { from: { side: 'bottom', shift: 44 }, to: { side: 'top', shift: -25 } },
    'call-mobile': { from: { side: 'bottom', shift: -14 }, to: { side: 'top', shift: 51 } },
    'ask-authorizer': {
      from: { side: 'left', shift: -16 },
      to: { side: 'right', shift: -12 },
    },
    'check-plan': {
      from: { side: 'left', shift: 4 },
      to: { side: 'right' },
      via: [
        [164, 238],
        [164, 291],
      ],
    },
    'look-cache': {
      from: { side: 'left', shift: 18 },
      to: { side: 'right' },
      via: [
        [170, 252],
        [170, 352],
      ],
    },
    'to-tracking': { from: { side: 'top', shift: -82 }, to: { side: 'right', shift: 12 } },
    report: { from: { side: 'bottom', shift: -82 }, to: { side: 'right' } },
    'to-link': {
      from: { side: 'bottom', shift: -73 },
      to: { side: 'top', shift: 8 },
      label: [278, 511],
    },
    'to-queue': { from: { side: 'bottom', shift: -53 }, to: { side: 'top', shift: -72 } },
    'link-alb': { from: { side: 'bottom' }, to: { side: 'top' } },
    'alb-orders': { from: { side: 'bottom' }, to: { side: 'top' } },
    bypass: {
      from: { side: 'bottom', shift: -44 },
      to: { side: 'top', shift: -64 },
      label: [70, 73],
    },
    connect: {
      from: { side: 'bottom', shift: 34 },
      to: { side: 'right', shift: -14 },
      via: [[366, 297]],
    },
    'push-mobile': {
      from: { side: 'right' },
      to: { side: 'bottom', shift: 43 },
      via: [[375, 311]],
    },
    'post-connection': {
      from: { side: 'right' },
      to: { side: 'right', shift: 14 },
      via: [
        [375, 759],
        [375, 325],
      ],
      label: [303, 407],
    },
  },
  slots: {
    queue: { first: [142, 52], step: [0, 0] },
    orders: { first: [156, 18], step: [0, 0] },
    tracking: { first: [137, 38], step: [0, 0] },
  },
};
