import { expect, test } from 'vitest';
import { lines, withEdge, withLayout, withNode, withScene } from './check-sample';
import type { Diagram } from './diagram';
import { sampleDiagram, sampleScene, words } from './sample-diagram';

test('D001: an unknown part in a focus is answered with the likely one', () => {
  const focus = ['shopper', 'ordres', 'queue', 'orders'];
  expect(lines(withScene(2, { focus }))).toEqual([
    'diagram sample › scenes[2].focus[1]: "ordres" is not a node, group or edge. Did you mean "orders"? (D001)',
  ]);
});

test('D001: an id far from all others is answered with all of them', () => {
  expect(lines(withEdge('send', { to: 'warehouse' }))).toEqual([
    'diagram sample › edges.send.to: "warehouse" is not a node. Use one of: shopper, orders, queue. (D001)',
  ]);
});

const detail = sampleDiagram().nodes['queue']!.detail;
test.for<[string, Diagram, string]>([
  ['tail', withEdge('send', { from: 'region' }), 'edges.send.from: "region" is not a node.'],
  ['group', withNode('queue', { in: 'regoin' }), 'nodes.queue.in: "regoin" is not a group.'],
  ['state', withScene(1, { states: { quue: 'ok' } }), 'scenes[1].states: "quue" is not a'],
  [
    'figure of an edge',
    withScene(1, { figures: { send: words('하나', 'one') } }),
    'scenes[1].figures: "send" is not a node.',
  ],
  [
    'token on a node',
    withScene(1, {
      tokens: [{ id: 'm1', message: 'm1', at: { node: 'quue', slot: 0 }, state: 'plain' }],
    }),
    'scenes[1].tokens[0].at.node: "quue" is not a node.',
  ],
  [
    'token on an edge',
    withScene(1, {
      tokens: [{ id: 'm1', message: 'm1', at: { edge: 'queue', along: 0 }, state: 'plain' }],
    }),
    'scenes[1].tokens[0].at.edge: "queue" is not an edge.',
  ],
  ['camera', withScene(1, { camera: ['send'] }), 'scenes[1].camera[0]: "send" is not a node or'],
  [
    'slots',
    withLayout('tall', () => ({ slots: { region: { first: [0, 0], step: [0, 0] } } })),
    'layouts.tall.slots: "region" is not a node.',
  ],
  [
    'section',
    withNode('queue', { detail: { ...detail, section: 'pol' } }),
    'nodes.queue.detail.section: "pol" is not a section of the lesson. Did you mean "poll"?',
  ],
  [
    'fact',
    withEdge('send', { detail: { ...detail, facts: ['queue-size', 'queue-siz'] } }),
    'edges.send.detail.facts[1]: "queue-siz" is not a fact. Did you mean "queue-size"?',
  ],
  [
    'item',
    withNode('queue', { detail: { ...detail, item: 'who-send' } }),
    'nodes.queue.detail.item: "who-send" is not an item of the lesson.',
  ],
])('D001: looks at every use of an id: %s', ([, diagram, message]) => {
  expect(lines(diagram, 'D001').join('\n')).toContain(`diagram sample › ${message}`);
});

test('D018: one id for two parts, two scenes or two tokens', () => {
  const { groups, scenes } = sampleDiagram();
  const token = { id: 'm1', message: 'm1', at: { edge: 'send', along: 0.5 }, state: 'ok' } as const;
  const diagram = sampleDiagram({
    groups: { ...groups, queue: groups['region']! },
    scenes: [...scenes, sampleScene('scene-1', 9, { tokens: [token, token] })],
  });
  expect(lines(diagram)).toEqual([
    'diagram sample: "queue" names more than one part. Give each node, group and edge its own id. (D018)',
    'diagram sample › scenes: "scene-1" names more than one scene. Give each scene its own id. (D018)',
    'diagram sample › scenes[6].tokens: "m1" names more than one token. Give each token of a scene its own id. (D018)',
  ]);
});

test('D018: a group that stands in itself', () => {
  const { groups } = sampleDiagram();
  const diagram = sampleDiagram({ groups: { region: { ...groups['region']!, in: 'region' } } });
  expect(lines(diagram)).toEqual([
    'diagram sample › groups.region.in: the group "region" stands in itself. Break the circle. (D018)',
  ]);
});
