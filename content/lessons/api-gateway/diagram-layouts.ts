import type { Layout } from '@/lib/diagram/diagram';

export const wide: Layout = {
  size: [880, 550],
  boxes: {
    website: [2, 196, 120, 58],
    partner: [2, 276, 120, 58],
    mobile: [2, 446, 120, 58],
    tracking: [678, 6, 184, 58],
    region: [148, 76, 730, 472],
    gateway: [158, 106, 464, 434],
    authorizer: [168, 142, 142, 58],
    plan: [322, 142, 142, 58],
    cache: [476, 142, 136, 58],
    api: [226, 256, 180, 98],
    live: [226, 446, 180, 60],
    metrics: [678, 90, 184, 58],
    queue: [678, 160, 184, 58],
    vpc: [664, 232, 204, 308],
    subnets: [672, 262, 188, 270],
    'vpc-link': [682, 296, 168, 56],
    alb: [682, 382, 168, 56],
    orders: [682, 468, 168, 56],
  },
  routes: {
    'call-website': {
      from: { side: 'right' },
      to: { side: 'left', shift: -18 },
      via: [
        [135, 225],
        [135, 287],
      ],
    },
    'call-partner': { from: { side: 'right' }, to: { side: 'left' } },
    'call-mobile': {
      from: { side: 'right', shift: -20 },
      to: { side: 'left', shift: 18 },
      via: [
        [135, 455],
        [135, 323],
      ],
    },
    'ask-authorizer': { from: { side: 'top', shift: -60 }, to: { side: 'bottom', shift: 17 } },
    'check-plan': { from: { side: 'top', shift: 60 }, to: { side: 'bottom', shift: -17 } },
    'look-cache': { from: { side: 'right', shift: -38 }, to: { side: 'bottom' } },
    'to-tracking': {
      from: { side: 'right', shift: -21 },
      to: { side: 'left', shift: 14 },
      via: [
        [632, 284],
        [632, 49],
      ],
    },
    report: {
      from: { side: 'right', shift: -5 },
      to: { side: 'left' },
      via: [
        [643, 300],
        [643, 119],
      ],
    },
    'to-queue': {
      from: { side: 'right', shift: 11 },
      to: { side: 'left' },
      via: [
        [654, 316],
        [654, 189],
      ],
    },
    'to-link': {
      from: { side: 'right', shift: 27 },
      to: { side: 'left', shift: 8 },
      label: [500, 346],
    },
    'link-alb': { from: { side: 'bottom' }, to: { side: 'top' } },
    'alb-orders': { from: { side: 'bottom' }, to: { side: 'top' } },
    bypass: { from: { side: 'top' }, to: { side: 'left', shift: -8 }, label: [380, 40] },
    connect: { from: { side: 'right' }, to: { side: 'left', shift: -1 }, label: [188, 462] },
    'push-mobile': {
      from: { side: 'left', shift: 18 },
      to: { side: 'right', shift: 19 },
      label: [188, 508],
    },
    'post-connection': {
      from: { side: 'left', shift: -20 },
      to: { side: 'right' },
      label: [512, 462],
    },
  },
  slots: {
    queue: { first: [160, 18], step: [0, 0] },
    orders: { first: [144, 18], step: [0, 0] },
    tracking: { first: [160, 40], step: [0, 0] },
  },
};

export const tall: Layout = {
  size: [400, 812],
  boxes: {
    website: [4, 2, 120, 52],
    partner: [136, 2, 120, 52],
    mobile: [274, 2, 122, 52],
    tracking: [4, 86, 176, 52],
    region: [4, 148, 392, 660],
    gateway: [12, 174, 378, 216],
    api: [184, 204, 182, 60],
    authorizer: [22, 204, 142, 52],
    plan: [22, 265, 142, 52],
    cache: [22, 326, 142, 52],
    live: [232, 284, 134, 54],
    metrics: [22, 422, 134, 54],
    queue: [210, 422, 164, 54],
    vpc: [12, 494, 378, 308],
    subnets: [20, 524, 350, 270],
    'vpc-link': [112, 558, 180, 54],
    alb: [112, 644, 180, 54],
    orders: [112, 730, 180, 54],
  },
  routes: {
    'call-website': {
      from: { side: 'bottom', shift: 48 },
      to: { side: 'top', shift: -59 },
      via: [
        [112, 70],
        [216, 70],
      ],
    },
    'call-partner': { from: { side: 'bottom', shift: 54 }, to: { side: 'top', shift: -25 } },
    'call-mobile': { from: { side: 'bottom', shift: -15 }, to: { side: 'top', shift: 45 } },
    'ask-authorizer': {
      from: { side: 'left', shift: -16 },
      to: { side: 'right', shift: -12 },
    },
    'check-plan': {
      from: { side: 'left', shift: 4 },
      to: { side: 'right' },
      via: [
        [171, 238],
        [171, 291],
      ],
    },
    'look-cache': {
      from: { side: 'left', shift: 18 },
      to: { side: 'right' },
      via: [
        [178, 252],
        [178, 352],
      ],
    },
    'to-tracking': {
      from: { side: 'top', shift: -79 },
      to: { side: 'right', shift: 12 },
    },
    report: {
      from: { side: 'bottom', shift: -79 },
      to: { side: 'right' },
    },
    'to-link': {
      from: { side: 'bottom', shift: -67 },
      to: { side: 'top', shift: 6 },
      label: [284, 510],
    },
    'to-queue': {
      from: { side: 'bottom', shift: -53 },
      to: { side: 'top', shift: -70 },
    },
    'link-alb': { from: { side: 'bottom' }, to: { side: 'top' } },
    'alb-orders': { from: { side: 'bottom' }, to: { side: 'top' } },
    bypass: {
      from: { side: 'bottom', shift: -42 },
      to: { side: 'top', shift: -70 },
      label: [66, 70],
    },
    connect: {
      from: { side: 'bottom', shift: 39 },
      to: { side: 'right', shift: -14 },
      via: [[374, 297]],
    },
    'push-mobile': {
      from: { side: 'right' },
      to: { side: 'bottom', shift: 49 },
      via: [[384, 311]],
    },
    'post-connection': {
      from: { side: 'right' },
      to: { side: 'right', shift: 14 },
      via: [
        [382, 757],
        [382, 325],
      ],
      label: [310, 406],
    },
  },
  slots: {
    queue: { first: [146, 18], step: [0, 0] },
    orders: { first: [154, 18], step: [0, 0] },
    tracking: { first: [154, 36], step: [0, 0] },
  },
};
