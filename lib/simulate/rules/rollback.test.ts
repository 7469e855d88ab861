import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strandedChanges, whatRollbackReverts, type Change } from './rollback';

const change = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  team: id[0]!,
  isGood: true,
  changesSchema: false,
  needs: null,
  ...more,
});
const ids = (changes: readonly Change[]) => changes.map(({ id }) => id);

test('a monolith loses the good changes of the release together with the bad one', () => {
  const o1 = change('o1', { isGood: false });
  const c1 = change('c1', { changesSchema: true });
  const releases = [
    { version: 41, changes: [] },
    { version: 42, changes: [o1, change('m1'), c1] },
  ];
  const { changes, good, schemaLeft } = whatRollbackReverts(releases, 41);
  expect(ids(changes)).toEqual(['o1', 'm1', 'c1']);
  expect(ids(good)).toEqual(['m1', 'c1']);
  expect(ids(schemaLeft)).toEqual(['c1']);
});

test('a service of its own loses nothing but the bad change', () => {
  const releases = [
    { version: 7, changes: [change('o0')] },
    { version: 8, changes: [change('o1', { isGood: false })] },
  ];
  expect(ids(whatRollbackReverts(releases, 7).changes)).toEqual(['o1']);
  expect(whatRollbackReverts(releases, 7).good).toEqual([]);
  expect(whatRollbackReverts(releases, 8).changes).toEqual([]);
});

test('going back further reverts no less, and what stays and what goes is everything', () => {
  const batches = fc.array(fc.array(fc.boolean(), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(batches, fc.nat(5), (lists, back) => {
      const releases = lists.map((list, version) => ({
        version,
        changes: list.map((isGood, index) => change(`${version}-${index}`, { isGood })),
      }));
      const to = Math.max(0, releases.length - 1 - back);
      const { changes, good } = whatRollbackReverts(releases, to);
      const kept = releases.slice(0, to + 1).flatMap((release) => release.changes);
      expect(kept.length + changes.length).toBe(lists.flat().length);
      expect(good.every((one) => changes.includes(one) && one.isGood)).toBe(true);
      if (to > 0) {
        const further = whatRollbackReverts(releases, to - 1).changes;
        expect(changes.every((one) => further.includes(one))).toBe(true);
      }
    }),
  );
});

test('a change is stranded when the one it needs no longer runs', () => {
  const o1 = change('o1');
  const c1 = change('c1', { needs: 'o1' });
  expect(strandedChanges([o1, c1])).toEqual([]);
  expect(strandedChanges([c1])).toEqual([c1]);
  expect(strandedChanges([o1])).toEqual([]);
});

test('a version that was never deployed is refused', () => {
  expect(() => whatRollbackReverts([{ version: 41, changes: [] }], 40)).toThrow(
    'version is 40. Give one of 41.',
  );
  expect(() => whatRollbackReverts([], 1)).toThrow(
    'version is 1. Give one of at least one release.',
  );
});
