import type { Layout } from '@/lib/diagram/diagram';

/** Tops of the four rows that columns share. */
const [first, second, third, fourth] = [116, 188, 260, 332];
const lowest = 464;

export const wide: Layout = {
  size: [1148, 536],
  boxes: {
    mobile: [2, first, 130, 54],
    website: [2, second, 130, 54],
    partner: [2, third, 130, 54],
    region: [150, 4, 996, 530],
    api: [174, second, 146, 54],
    'vpc-link': [174, third, 146, 54],
    ecs: [174, fourth, 146, 54],
    'shop-vpc': [356, 34, 584, 380],
    alb: [372, third, 128, 54],
    'private-subnets': [540, 60, 190, 344],
    cluster: [550, 86, 170, 310],
    worker: [562, first, 146, 54],
    members: [562, second, 146, 54],
    catalog: [562, third, 146, 54],
    orders: [562, fourth, 146, 54],
    gateway: [786, 152, 138, 54],
    interface: [786, 296, 138, 54],
    bucket: [982, first, 146, 54],
    table: [982, second, 146, 54],
    queue: [982, third, 146, 54],
    registry: [982, fourth, 146, 54],
    'warehouse-vpc': [164, 434, 166, 92],
    shipping: [174, lowest, 146, 54],
    peering: [562, lowest, 146, 54],
    pipeline: [982, lowest, 146, 54],
  },
  routes: {
    'from-mobile': {
      from: { side: 'right' },
      to: { side: 'left', shift: -12 },
      via: [
        [142, 143],
        [142, 203],
      ],
    },
    'from-website': { from: { side: 'right' }, to: { side: 'left' } },
    'from-partner': {
      from: { side: 'right' },
      to: { side: 'left', shift: 12 },
      via: [
        [142, 287],
        [142, 227],
      ],
    },
    'to-link': { from: { side: 'bottom' }, to: { side: 'top' } },
    'link-alb': { from: { side: 'right' }, to: { side: 'left' } },
    'alb-members': {
      from: { side: 'right' },
      to: { side: 'left' },
      via: [
        [520, 287],
        [520, 215],
      ],
    },
    'alb-catalog': { from: { side: 'right' }, to: { side: 'left' } },
    'alb-orders': {
      from: { side: 'right' },
      to: { side: 'left', shift: -10 },
      via: [
        [520, 287],
        [520, 349],
      ],
    },
    'keep-tasks': {
      from: { side: 'right', shift: 10 },
      to: { side: 'left', shift: 10 },
      label: [436, 369],
    },
    'worker-gateway': {
      from: { side: 'right', shift: -8 },
      to: { side: 'left', shift: -10 },
      via: [
        [772, 135],
        [772, 169],
      ],
    },
    'worker-interface': {
      from: { side: 'right', shift: 8 },
      to: { side: 'left', shift: -10 },
      via: [
        [758, 151],
        [758, 313],
      ],
    },
    'orders-gateway': {
      from: { side: 'right', shift: -8 },
      to: { side: 'left', shift: 10 },
      via: [
        [744, 351],
        [744, 189],
      ],
    },
    'orders-interface': {
      from: { side: 'right', shift: 8 },
      to: { side: 'left', shift: 10 },
      via: [
        [772, 367],
        [772, 333],
      ],
    },
    'gateway-bucket': { from: { side: 'right', shift: -8 }, to: { side: 'left' } },
    'gateway-table': { from: { side: 'right', shift: 8 }, to: { side: 'left' } },
    'interface-queue': { from: { side: 'right', shift: -8 }, to: { side: 'left' } },
    'interface-registry': { from: { side: 'right', shift: 8 }, to: { side: 'left' } },
    'push-image': { from: { side: 'top' }, to: { side: 'bottom' }, label: [1055, 428] },
    'orders-peering': { from: { side: 'bottom' }, to: { side: 'top' } },
    'peering-shipping': { from: { side: 'left' }, to: { side: 'right' } },
  },
};

export const tall: Layout = {
  size: [400, 1056],
  boxes: {
    mobile: [4, 4, 124, 54],
    website: [138, 4, 124, 54],
    partner: [272, 4, 124, 54],
    region: [2, 84, 396, 970],
    api: [131, 118, 138, 54],
    'vpc-link': [31, 196, 138, 54],
    ecs: [207, 196, 138, 54],
    'shop-vpc': [8, 276, 384, 410],
    alb: [112, 306, 138, 54],
    'private-subnets': [16, 384, 344, 204],
    cluster: [23, 412, 330, 168],
    members: [31, 442, 138, 54],
    orders: [207, 442, 138, 54],
    catalog: [31, 516, 138, 54],
    worker: [207, 516, 138, 54],
    gateway: [31, 620, 138, 54],
    interface: [207, 620, 138, 54],
    table: [31, 716, 138, 54],
    queue: [207, 716, 138, 54],
    bucket: [31, 790, 138, 54],
    registry: [207, 790, 138, 54],
    pipeline: [31, 868, 138, 54],
    'warehouse-vpc': [21, 948, 158, 94],
    shipping: [31, 978, 138, 54],
    peering: [207, 978, 138, 54],
  },
  routes: {
    'from-mobile': {
      from: { side: 'bottom' },
      to: { side: 'top', shift: -30 },
      via: [
        [66, 72],
        [170, 72],
      ],
    },
    'from-website': { from: { side: 'bottom' }, to: { side: 'top' } },
    'from-partner': {
      from: { side: 'bottom' },
      to: { side: 'top', shift: 30 },
      via: [
        [334, 72],
        [230, 72],
      ],
    },
    'to-link': { from: { side: 'bottom', shift: -60 }, to: { side: 'top', shift: 40 } },
    'link-alb': { from: { side: 'bottom', shift: 40 }, to: { side: 'top', shift: -41 } },
    'keep-tasks': { from: { side: 'bottom' }, to: { side: 'top' }, label: [276, 296] },
    'alb-members': {
      from: { side: 'bottom' },
      to: { side: 'right', shift: -10 },
      via: [[181, 459]],
    },
    'alb-orders': {
      from: { side: 'bottom' },
      to: { side: 'left', shift: -10 },
      via: [[181, 459]],
    },
    'alb-catalog': { from: { side: 'bottom' }, to: { side: 'right' }, via: [[181, 543]] },
    'orders-gateway': {
      from: { side: 'left', shift: 14 },
      to: { side: 'top', shift: -20 },
      via: [
        [195, 483],
        [195, 600],
        [80, 600],
      ],
    },
    'orders-interface': {
      from: { side: 'left', shift: 14 },
      to: { side: 'top', shift: -40 },
      via: [
        [195, 483],
        [195, 600],
        [236, 600],
      ],
    },
    'worker-gateway': {
      from: { side: 'bottom', shift: -50 },
      to: { side: 'top', shift: 30 },
      via: [
        [226, 584],
        [130, 584],
      ],
    },
    'worker-interface': { from: { side: 'bottom', shift: 20 }, to: { side: 'top', shift: 20 } },
    'gateway-table': { from: { side: 'bottom' }, to: { side: 'top' } },
    'gateway-bucket': {
      from: { side: 'left' },
      to: { side: 'left' },
      via: [
        [19, 647],
        [19, 817],
      ],
    },
    'interface-queue': { from: { side: 'bottom' }, to: { side: 'top' } },
    'interface-registry': {
      from: { side: 'right' },
      to: { side: 'right' },
      via: [
        [360, 647],
        [360, 817],
      ],
    },
    'push-image': {
      from: { side: 'right' },
      to: { side: 'bottom' },
      via: [[276, 895]],
      label: [222, 895],
    },
    'orders-peering': {
      from: { side: 'right' },
      to: { side: 'right' },
      via: [
        [376, 469],
        [376, 1005],
      ],
    },
    'peering-shipping': { from: { side: 'left' }, to: { side: 'right' } },
  },
};
