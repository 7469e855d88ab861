import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isTagProtected,
  matchesTagFilter,
  putTag,
  tagMutabilityModes,
  type TagMutabilityMode,
} from './ecr-tag-mutability';

test.each([
  ['MUTABLE', 'latest', 'moved'],
  ['MUTABLE', '1.8.0', 'moved'],
  ['IMMUTABLE', 'latest', 'refused'],
  ['IMMUTABLE', '1.8.0', 'refused'],
  ['IMMUTABLE_WITH_EXCLUSION', 'latest', 'moved'],
  ['IMMUTABLE_WITH_EXCLUSION', '1.8.0', 'refused'],
  ['MUTABLE_WITH_EXCLUSION', 'latest', 'refused'],
  ['MUTABLE_WITH_EXCLUSION', '1.8.0', 'moved'],
] as const)('R06: %s with the filter latest: %s is %s', (mode, tag, outcome) => {
  expect(putTag(tag, '9c41', '3f07', { mode, filters: ['latest'] })).toBe(outcome);
});

test.each(tagMutabilityModes)('R06: a new name is created in %s', (mode) => {
  expect(putTag('1.9.0', '9c41', null, { mode, filters: ['1.*'] })).toBe('created');
});

test('R06: the same image under the same tag changes nothing, and is refused when protected', () => {
  expect(putTag('prod', '9c41', '9c41', { mode: 'MUTABLE' })).toBe('unchanged');
  expect(putTag('prod', '9c41', '9c41', { mode: 'IMMUTABLE' })).toBe('refused');
});

test.each([
  ['latest', 'latest', true],
  ['latest-2', 'latest', false],
  ['1.8.0', '1.*', true],
  ['1.', '1.*', true],
  ['11.8', '1.*', false],
  ['dev-7-test', 'dev-*-test', true],
  ['dev-test', 'dev-*-test', false],
  ['aba', 'ab*ba', false],
  ['abba', 'ab*ba', true],
  ['a-b-c', '*-*', true],
  ['anything', '*', true],
])('R06: whether %s matches %s', (tag, filter, matches) => {
  expect(matchesTagFilter(tag, filter)).toBe(matches);
});

test('a filter matches what stands for its stars', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (pieces, filler) => {
      expect(matchesTagFilter(pieces.join(filler), pieces.join('*'))).toBe(true);
      expect(matchesTagFilter(pieces.join(''), pieces.join('*'))).toBe(true);
      expect(matchesTagFilter(`${pieces.join('')}x`, pieces.join('*'))).toBe(false);
    }),
  );
});

test('without filters the exclusion modes are their plain ones', () => {
  expect(isTagProtected('prod', { mode: 'IMMUTABLE_WITH_EXCLUSION' })).toBe(true);
  expect(isTagProtected('prod', { mode: 'MUTABLE_WITH_EXCLUSION', filters: [] })).toBe(false);
});

test('each exclusion mode protects exactly what the other lets move', () => {
  fc.assert(
    fc.property(fc.constantFrom('latest', 'prod', '1.8.0', '1.9.0'), (tag) => {
      const filters = ['1.*', 'latest'];
      const of = (mode: TagMutabilityMode) => isTagProtected(tag, { mode, filters });
      expect(of('IMMUTABLE_WITH_EXCLUSION')).toBe(!of('MUTABLE_WITH_EXCLUSION'));
    }),
  );
});

test('refuses modes, filters and numbers of filters that do not exist', () => {
  const mode = 'FROZEN' as TagMutabilityMode;
  expect(() => putTag('prod', '9c41', null, { mode })).toThrow('the mode is "FROZEN"');
  expect(() => matchesTagFilter('prod', 'prod?')).toThrow('the filter is "prod?"');
  expect(() => matchesTagFilter('prod', '')).toThrow('the filter is ""');
  const filters = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(() => isTagProtected('a', { mode: 'MUTABLE', filters })).toThrow('there are 6 filters');
});
