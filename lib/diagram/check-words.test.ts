import { expect, test } from 'vitest';
import { codes, lines, withEdge, withLayout, withNode, withScene } from './check-sample';
import type { Diagram } from './diagram';
import { sampleDiagram, words } from './sample-diagram';

test('D006: an edge through a node that is not its end', () => {
  const diagram = withEdge('place-order', { to: 'queue' });
  expect(lines(diagram, 'D006')).toContain(
    'diagram sample › layouts.wide.routes.place-order: the line runs through the node "orders". Lead it around with `via`, or choose other sides. (D006)',
  );
});

test('D006: an edge along the outline of a node passes', () => {
  const diagram = withLayout('wide', ({ routes }) => ({
    routes: {
      ...routes,
      'place-order': {
        from: { side: 'top' },
        to: { side: 'top' },
        via: [
          [65, 61],
          [265, 61],
        ],
      },
    },
  }));
  expect(codes(diagram)).toEqual([]);
});

test('D007: an edge through the name of a group', () => {
  const diagram = withLayout('tall', ({ routes }) => ({
    routes: {
      ...routes,
      'place-order': {
        from: { side: 'left' },
        to: { side: 'left' },
        via: [
          [50, 30],
          [50, 160],
        ],
      },
    },
  }));
  expect(lines(diagram)).toEqual([
    'diagram sample › layouts.tall.routes.place-order: the line runs through the name of the group "region". Shift a port or lead it around with `via`. (D007)',
  ]);
});

test('D008: a label wider than its node, told per language and layout', () => {
  const label = words('주문', 'A very long order service');
  expect(lines(withNode('orders', { label }))).toEqual([
    'diagram sample › nodes.orders.label.en in layout wide: "A very long order service" is 188 units wide, but its room is 74. Shorten the words, or widen the box by 114. (D008)',
    'diagram sample › nodes.orders.label.en in layout tall: "A very long order service" is 188 units wide, but its room is 74. Shorten the words, or widen the box by 114. (D008)',
  ]);
});

test.for<[string, Diagram]>([
  ['sub', withNode('queue', { sub: words('Amazon SQS 표준 대기열', 'SQS') })],
  ['live figure', withScene(1, { figures: { queue: words('보이는 메시지 12345개', '12345') } })],
  [
    'live figure in a low box',
    withScene(1, { figures: { orders: words('보이는 메시지 3', 'wait') } }),
  ],
  [
    'group tab',
    sampleDiagram({
      groups: {
        region: {
          kind: 'region',
          label: words('리전', 'A Region whose name nobody could ever read in one breath'),
        },
      },
    }),
  ],
  [
    'edge label at the margin',
    withLayout('tall', ({ routes }) => ({
      routes: { ...routes, send: { ...routes['send']!, label: [350, 225] } },
    })),
  ],
])('D008: measures every kind of words: %s', ([, diagram]) => {
  expect(codes(diagram)).toContain('D008');
});

test('D008: a live figure has the full width where the box is high enough for three lines', () => {
  const figures = { queue: words('보이는 메시지 3개', 'visible messages 3') };
  expect(codes(withScene(1, { figures }))).toEqual([]);
});

const labelAt = (x: number, y: number) =>
  withLayout('wide', ({ routes }) => ({
    routes: { ...routes, send: { ...routes['send']!, label: [x, y] } },
  }));

test('D009: an edge label on a node or on the name of a group', () => {
  expect(lines(labelAt(430, 90), 'D009')).toEqual([
    'diagram sample › layouts.wide.routes.send.label: "보내기" (ko) overlaps the node "queue". Move the label along its line, or make room. (D009)',
    'diagram sample › layouts.wide.routes.send.label: "Send" (en) overlaps the node "queue". Move the label along its line, or make room. (D009)',
  ]);
  expect(lines(labelAt(210, 40), 'D009')[0]).toContain('overlaps the name of the group "region".');
});

test('D009: two edge labels on each other', () => {
  const { edges } = sampleDiagram();
  const label = words('주문', 'Order');
  const diagram = sampleDiagram({
    ...labelAt(385, 90),
    edges: { ...edges, 'place-order': { ...edges['place-order']!, label } },
  });
  const { wide } = diagram.layouts;
  const route = { ...wide.routes['place-order']!, label: [400, 100] as const };
  const routes = { ...wide.routes, 'place-order': route };
  const layouts = { ...diagram.layouts, wide: { ...wide, routes } };
  expect(lines({ ...diagram, layouts }, 'D009')[0]).toBe(
    'diagram sample › layouts.wide.routes.place-order.label: "주문" (ko) overlaps the label "보내기" of "send". Move the label along its line, or make room. (D009)',
  );
});
