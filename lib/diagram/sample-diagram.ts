import type { Text } from '@/lib/text/locale';
import type { Detail, Diagram, Scene } from './diagram';

export const words = (ko: string, en: string): Text => ({ ko, en });

const detail: Detail = {
  what: words('무엇인지', 'What it is'),
  why: words('왜 있는지', 'Why it is here'),
  without: words('없으면', 'Without it'),
  facts: ['queue-size'],
  section: 'send',
  item: 'who-sends',
};

const caption = words('주문이 들어왔기 때문입니다.', 'Because an order came in.');

/** A step of the sample: focus on everything, so that only the counter of the queue tells it apart. */
export function sampleScene(id: string, visible: number, changes: Partial<Scene> = {}): Scene {
  return {
    id,
    title: words('장면', 'Scene'),
    caption,
    focus: ['shopper', 'orders', 'queue', 'place-order', 'send', 'region'],
    figures: { queue: words(`보이는 ${visible}`, `visible ${visible}`) },
    camera: ['orders', 'queue'],
    ...changes,
  };
}

/** A small diagram without a single problem, for tests: shopper → orders → queue, two in a region. */
export function sampleDiagram(changes: Partial<Diagram> = {}): Diagram {
  return {
    id: 'sample',
    title: words('주문', 'Orders'),
    summary: words('주문이 대기열에 놓입니다.', 'Orders are put on a queue.'),
    figure: 'F8',
    groups: { region: { kind: 'region', label: words('리전', 'Region') } },
    nodes: {
      shopper: { kind: 'person', label: words('손님', 'Shopper'), detail },
      orders: { kind: 'service', label: words('주문', 'Orders'), in: 'region', detail },
      queue: {
        kind: 'queue',
        label: words('대기열', 'Queue'),
        sub: words('SQS', 'SQS'),
        in: 'region',
        detail,
      },
    },
    edges: {
      'place-order': { from: 'shopper', to: 'orders', kind: 'call', detail },
      send: {
        from: 'orders',
        to: 'queue',
        kind: 'call',
        label: words('보내기', 'Send'),
        detail,
      },
    },
    layouts: {
      wide: {
        size: [640, 200],
        boxes: {
          shopper: [0, 80, 130, 60],
          region: [180, 20, 440, 160],
          orders: [200, 80, 130, 60],
          queue: [440, 60, 160, 100],
        },
        routes: {
          'place-order': { from: { side: 'right' }, to: { side: 'left' } },
          send: { from: { side: 'right' }, to: { side: 'left' }, label: [385, 90] },
        },
        slots: { queue: { first: [30, 80], step: [40, 0] } },
      },
      tall: {
        size: [360, 400],
        boxes: {
          shopper: [115, 0, 130, 60],
          region: [20, 90, 320, 300],
          orders: [115, 130, 130, 60],
          queue: [100, 260, 160, 100],
        },
        routes: {
          'place-order': { from: { side: 'bottom' }, to: { side: 'top' } },
          send: { from: { side: 'bottom' }, to: { side: 'top' }, label: [220, 225] },
        },
        slots: { queue: { first: [30, 80], step: [40, 0] } },
      },
    },
    scenes: [
      sampleScene('overview', 0, { focus: 'all', figures: {}, camera: 'all' }),
      ...[1, 2, 3, 4, 5].map((visible) => sampleScene(`scene-${visible}`, visible)),
    ],
    ...changes,
  };
}
