import { expect, test } from 'vitest';
import { counterModel } from './counter-model';
import { simulate } from './kernel';
import { renameEntities } from './rename-entities';
import { seconds } from './time';
import { entityName } from './trace';

const trace = simulate(counterModel, { model: 'counter', seed: 7 }, seconds(30));
const ids = [...new Set(trace.moves.map(({ entity }) => entityName(entity)))];

test('an entity is called by its new name wherever the trace speaks of it', () => {
  const [first = ''] = ids;
  const renamed = renameEntities(trace, { [first]: 'x9' });
  expect(JSON.stringify(renamed)).not.toContain(`"${first}"`);
  expect(renamed.moves[0]?.entity).toBe('x9');
  expect(renamed.moves.length).toBe(trace.moves.length);
});

test('a name that is taken is exchanged, so that two never share one', () => {
  const [first = '', second = ''] = ids;
  const renamed = renameEntities(trace, { [first]: second });
  const swapped = new Set(renamed.moves.map(({ entity }) => entityName(entity)));
  expect([...swapped].toSorted()).toEqual(ids.toSorted());
  expect(renameEntities(renamed, { [first]: second })).toEqual(trace);
});

test('copies keep what tells them apart', () => {
  const held = {
    ...trace,
    rests: [{ entity: 'm1@worker', at: 0, part: 'box' }],
  };
  expect(renameEntities(held, { m1: 'm2' }).rests[0]?.entity).toBe('m2@worker');
});
