import { expect, test } from 'vitest';
import { codes, lines, withBoxes, withLayout, withScene } from './check-sample';
import type { Diagram } from './diagram';
import { sampleDiagram, words } from './sample-diagram';

test('D002: a part without a place, and a place without a part', () => {
  const { layouts } = sampleDiagram();
  const { queue, ...boxes } = layouts.wide.boxes;
  const { send, ...routes } = layouts.wide.routes;
  const diagram = withLayout('wide', () => ({
    boxes: { ...boxes, quue: queue! },
    routes: { ...routes, sendd: send! },
  }));
  expect(lines(diagram)).toEqual([
    'diagram sample › layouts.wide.boxes: "queue" has no box. Add boxes["queue"]. (D002)',
    'diagram sample › layouts.wide.routes: "send" has no route. Add routes["send"]. (D002)',
    'diagram sample › layouts.wide.boxes: "quue" is not a node or group. Did you mean "queue"? (D002)',
    'diagram sample › layouts.wide.routes: "sendd" is not an edge. Did you mean "send"? (D002)',
  ]);
});

test('D002: a node that holds a token needs slots in both layouts', () => {
  const diagram = withScene(1, {
    tokens: [{ id: 'm1', message: 'm1', at: { node: 'orders', slot: 0 }, state: 'plain' }],
  });
  expect(lines(diagram)).toEqual([
    'diagram sample › layouts.wide.slots: "orders" holds a token in scene "scene-1" but has no slots. Add slots["orders"]. (D002)',
    'diagram sample › layouts.tall.slots: "orders" holds a token in scene "scene-1" but has no slots. Add slots["orders"]. (D002)',
  ]);
});

test('D003: a box that reaches out of the picture', () => {
  expect(lines(withBoxes('wide', { shopper: [-4, 80, 130, 60] }))).toEqual([
    'diagram sample › layouts.wide.boxes.shopper: [-4, 80, 130, 60] reaches out of the picture of 640 × 200. Move or shrink the box. (D003)',
  ]);
});

test('D004: a child that reaches out of its group', () => {
  expect(codes(withBoxes('wide', { queue: [470, 60, 160, 100] }))).toEqual(['D004']);
});

test('D005: two nodes that overlap', () => {
  expect(lines(withBoxes('tall', { orders: [115, 205, 130, 60] }), 'D005')).toEqual([
    'diagram sample › layouts.tall.boxes.orders: [115, 205, 130, 60] overlaps "queue" [100, 260, 160, 100]. Move one of them, or put one in the other with `in`. (D005)',
  ]);
});

test('D005: a node drawn in a group it does not belong to', () => {
  expect(codes(withBoxes('wide', { shopper: [60, 80, 130, 60] }))).toEqual(['D005']);
});

test('D005: nested groups and boxes that only touch are no overlap', () => {
  const { groups } = sampleDiagram();
  const inner = { kind: 'vpc', label: words('망', 'VPC'), in: 'region' } as const;
  const touching = { kind: 'vpc', label: words('망', 'VPC'), in: 'region' } as const;
  const nested = sampleDiagram({ groups: { ...groups, inner, touching } });
  const { wide, tall } = nested.layouts;
  const placed: Diagram = {
    ...nested,
    layouts: {
      wide: {
        ...wide,
        boxes: { ...wide.boxes, inner: [190, 40, 60, 30], touching: [250, 40, 60, 30] },
      },
      tall: {
        ...tall,
        boxes: { ...tall.boxes, inner: [30, 200, 60, 30], touching: [30, 230, 60, 30] },
      },
    },
  };
  expect(codes(placed)).toEqual([]);
});

test('a missing place hides only what needs a drawn picture', () => {
  const { layouts } = sampleDiagram();
  const { queue: _, ...boxes } = layouts.wide.boxes;
  const diagram = sampleDiagram({
    layouts: { wide: { ...layouts.wide, boxes }, tall: { ...layouts.tall, size: [900, 400] } },
    summary: words('요약', '요약'),
  });
  expect(codes(diagram)).toEqual(['D002', 'D014']);
});
