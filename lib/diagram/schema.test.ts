import { expect, test } from 'vitest';
import { formatProblem } from './problem';
import { sampleDiagram, sampleScene, words } from './sample-diagram';
import { checkShape, diagramSchema } from './schema';

const lines = (value: unknown) => checkShape(value, 'sample').map(formatProblem);

test('takes a sound diagram as it is', () => {
  const diagram = sampleDiagram();
  expect(diagramSchema.parse(diagram)).toEqual(diagram);
  expect(lines(diagram)).toEqual([]);
});

test('refuses stray keys', () => {
  expect(lines({ ...sampleDiagram(), colour: 'red' })[0]).toContain('colour');
});

test('refuses words that are only blanks, in either language', () => {
  expect(lines(sampleDiagram({ title: words('  ', 'Orders') }))).toEqual([
    'diagram sample › title.ko: is empty. Write it as the type Diagram says. (D000)',
  ]);
});

test('refuses ids that are not kebab-case', () => {
  expect(lines(sampleDiagram({ id: 'mySample' }))).toEqual([
    'diagram sample › id: is not kebab-case. Write it as the type Diagram says. (D000)',
  ]);
  const { nodes } = sampleDiagram();
  const [problem] = lines(sampleDiagram({ nodes: { ...nodes, Queue_2: nodes['queue']! } }));
  expect(problem).toContain('nodes.Queue_2: is not kebab-case.');
});

test('says where in a list something stands', () => {
  const scene = sampleScene('one', 1, {
    tokens: [{ id: 'm1', message: '', at: { edge: 'send', along: 0.5 }, state: 'plain' }],
  });
  expect(lines(sampleDiagram({ scenes: [scene] }))).toEqual([
    'diagram sample › scenes[0].tokens[0].message: is empty. Write it as the type Diagram says. (D000)',
  ]);
});

test.for([
  ['a share beyond the head', { edge: 'send', along: 1.5 }],
  ['half a slot', { node: 'queue', slot: 0.5 }],
  ['node and edge at once', { node: 'queue', slot: 0, edge: 'send', along: 0 }],
])('refuses a token at %s', ([, at]) => {
  const token = { id: 'm1', message: 'm1', at, state: 'plain' };
  const scene = { ...sampleScene('one', 1), tokens: [token] };
  expect(lines({ ...sampleDiagram(), scenes: [scene] })).toHaveLength(1);
});

test('refuses a diagram without scenes, and a figure the notes do not have', () => {
  expect(lines(sampleDiagram({ scenes: [] }))[0]).toContain('› scenes: is empty.');
  expect(lines(sampleDiagram({ figure: 'F9' }))[0]).toContain('› figure: is not one of F1–F8.');
});
