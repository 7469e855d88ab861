import { expect, test } from 'vitest';
import type { CommandSpec } from './model';
import { faultsOfNode, nextFault, partsOfNode } from './node-faults';

const commands: readonly CommandSpec[] = [
  { id: 'crash', arguments: [], fault: true, parts: ['first', 'second'] },
  { id: 'mend', arguments: [], parts: ['first'] },
  { id: 'leak', arguments: [], fault: true, parts: ['first'] },
  { id: 'storm', arguments: [], fault: true },
];
const data = { parts: { first: 'box', second: 'box', third: 'queue' }, commands };
const named = (node: string) =>
  faultsOfNode(data, node).map(({ command, part }) => `${command.id} ${part}`);

test('a node stands for every part bound to it', () => {
  expect(partsOfNode(data, 'box')).toEqual(['first', 'second']);
  expect(partsOfNode(data, 'elsewhere')).toEqual([]);
});

test('faults are those of the node alone; what mends and what has no place is none', () => {
  expect(named('box')).toEqual(['crash first', 'crash second', 'leak first']);
  expect(named('queue')).toEqual([]);
});

test('the key goes from fault to fault and begins anew', () => {
  const faults = faultsOfNode(data, 'box');
  const first = nextFault(faults);
  expect(first).toBe(faults[0]);
  expect(nextFault(faults, first)).toBe(faults[1]);
  expect(nextFault(faults, faults.at(-1))).toBe(faults[0]);
  expect(nextFault([])).toBeUndefined();
});
