import { expect, test } from 'vitest';
import { placeDiagram } from './place';
import { sampleDiagram, sampleScene, words } from './sample-diagram';

test('keeps the words of one language only', () => {
  expect(JSON.stringify(placeDiagram(sampleDiagram(), 'en'))).not.toMatch(/[가-힣]/);
  expect(placeDiagram(sampleDiagram(), 'ko').nodes[0]!.label).toBe('손님');
});

test('is plain data that survives JSON', () => {
  const placed = placeDiagram(sampleDiagram(), 'ko');
  expect(JSON.parse(JSON.stringify(placed))).toEqual(placed);
});

test('does not send details to the browser', () => {
  expect(JSON.stringify(placeDiagram(sampleDiagram(), 'en'))).not.toContain('Without it');
});

test('says in which group a part stands, and nothing where it stands in none', () => {
  const { nodes, groups } = placeDiagram(sampleDiagram(), 'en');
  expect(nodes.map((node) => node.in)).toEqual([undefined, 'region', 'region']);
  expect(Object.keys(nodes[0]!)).not.toContain('in');
  expect(groups[0]).toEqual({ id: 'region', kind: 'region', label: 'Region' });
});

test('draws every edge from outline to outline in both layouts', () => {
  const { layouts } = placeDiagram(sampleDiagram(), 'en');
  expect(layouts.wide.edges['send']).toMatchObject({ d: 'M330 110L440 110', label: [385, 90] });
  expect(layouts.tall.edges['place-order']!.d).toBe('M180 60L180 130');
});

test('counts slots from the corner of the node and puts tokens along edges', () => {
  const scene = sampleScene('tokens', 1, {
    tokens: [
      { id: 'third', message: 'm3', at: { node: 'queue', slot: 2 }, state: 'hidden' },
      { id: 'moving', message: 'm4', at: { edge: 'send', along: 0.5 }, state: 'plain' },
    ],
  });
  const { layouts } = placeDiagram(sampleDiagram({ scenes: [scene] }), 'en');
  expect(layouts.wide.scenes['tokens']!.tokens).toMatchObject([
    { id: 'third', message: 'm3', at: [440 + 30 + 80, 60 + 80], state: 'hidden' },
    { id: 'moving', message: 'm4', at: [385, 110], state: 'plain' },
  ]);
});

test('frames the parts of the camera with a margin, inside the picture', () => {
  const scenes = [
    sampleScene('overview', 0, { camera: 'all' }),
    sampleScene('two', 1, { camera: ['orders', 'queue'] }),
    sampleScene('corner', 2, { camera: ['shopper'] }),
  ];
  const { layouts } = placeDiagram(sampleDiagram({ scenes }), 'en');
  expect(layouts.wide.scenes['overview']!.camera).toEqual([0, 0, 640, 200]);
  expect(layouts.wide.scenes['two']!.camera).toEqual([188, 48, 424, 124]);
  expect(layouts.wide.scenes['corner']!.camera).toEqual([0, 68, 142, 84]);
});

test('gives every scene its states and figures, if only empty ones', () => {
  const scenes = [
    sampleScene('bare', 0, { figures: {} }),
    sampleScene('full', 3, {
      states: { queue: 'wait' },
      figures: { queue: words('셋', 'three') },
    }),
  ];
  const placed = placeDiagram(sampleDiagram({ scenes }), 'en');
  expect(placed.scenes).toMatchObject([
    { states: {}, figures: {} },
    { states: { queue: 'wait' }, figures: { queue: 'three' } },
  ]);
});

test('refuses an edge without a route', () => {
  const { layouts } = sampleDiagram();
  const diagram = sampleDiagram({
    layouts: { ...layouts, tall: { ...layouts.tall, routes: {} } },
  });
  expect(() => placeDiagram(diagram, 'ko')).toThrowErrorMatchingInlineSnapshot(
    `[Error: diagram sample, layout tall: edge "place-order" lacks a route or a placed end. Add routes.place-order and boxes for shopper and orders.]`,
  );
});
