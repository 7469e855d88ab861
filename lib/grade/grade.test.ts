import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '@/lib/text/locale';
import type { Answer } from './answer';
import type { GradableItem } from './gradable';
import { grade } from './grade';
import type { Item } from './item';

const text = { ko: '가', en: 'a' };
const base = {
  id: 'retention',
  rev: 1,
  objective: 'keep',
  section: 'queue',
  stem: text,
  explain: text,
  facts: [],
  checked: '2026-11-24',
};

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 });
const word = fc.constantFrom('큐', 'queue', '표시 제한 시간', 'visibility timeout', '30', '1,024');

const parts = ids.chain((all) =>
  fc
    .integer({ min: 1, max: all.length - 1 })
    .map((correct) =>
      all.map((id, index) => (index < correct ? { id, correct: true as const } : { id })),
    ),
);
const steps = ids.chain((all) =>
  fc
    .tuple(
      ...all.map((_, index) => fc.option(fc.subarray(all.slice(0, index)), { nil: undefined })),
    )
    .map((afters) =>
      all.map((id, index) => {
        const after = afters[index];
        return after ? { id, after } : { id };
      }),
    ),
);

const item: fc.Arbitrary<GradableItem> = fc.oneof(
  ids.map((all) => ({
    kind: 'single' as const,
    options: all.map((id, index) => (index === 0 ? { id, correct: true as const } : { id })),
  })),
  parts.map((options) => ({ kind: 'multi' as const, options })),
  parts.map((candidates) => ({ kind: 'hotspot' as const, candidates })),
  steps.map((all) => ({ kind: 'order' as const, steps: all })),
  fc
    .record({ value: fc.integer(), tolerance: fc.nat(9), trap: fc.integer() })
    .map(({ value, tolerance, trap }) => ({
      kind: 'numeric' as const,
      value,
      tolerance,
      unit: '초',
      traps: [{ value: trap }],
    })),
  fc.tuple(ids, word).map(([all, accepted]) => ({
    kind: 'cloze' as const,
    gaps: all.map((id) => ({ id, accept: { ko: [accepted], en: ['other'] } })),
  })),
  ids.map((all) => ({
    kind: 'match' as const,
    left: all.map((id) => ({ id, answer: all.toReversed()[all.indexOf(id)] ?? id })),
  })),
);

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'gone', 'constructor');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  id.map((choice) => ({ kind: 'single' as const, choice })),
  fc.array(id).map((choices) => ({ kind: 'multi' as const, choices })),
  fc.array(id).map((sequence) => ({ kind: 'order' as const, sequence })),
  fc.array(id).map((picks) => ({ kind: 'hotspot' as const, picks })),
  fc
    .oneof(fc.string(), fc.integer().map(String))
    .map((typed) => ({ kind: 'numeric' as const, text: typed })),
  fc
    .dictionary(id, fc.oneof(word, fc.string()))
    .map((texts) => ({ kind: 'cloze' as const, texts })),
  fc.dictionary(id, id).map((pairs) => ({ kind: 'match' as const, pairs })),
);

/** The answer that an item's own key gives. */
function keyOf(of: GradableItem): Answer {
  switch (of.kind) {
    case 'single':
      return { kind: 'single', choice: of.options.find((option) => option.correct)?.id ?? '' };
    case 'multi':
      return { kind: 'multi', choices: of.options.filter((o) => o.correct).map((o) => o.id) };
    case 'hotspot':
      return { kind: 'hotspot', picks: of.candidates.filter((c) => c.correct).map((c) => c.id) };
    case 'order':
      return { kind: 'order', sequence: of.steps.map((step) => step.id) };
    case 'numeric':
      return { kind: 'numeric', text: String(of.value) };
    case 'cloze':
      return {
        kind: 'cloze',
        texts: Object.fromEntries(of.gaps.map((gap) => [gap.id, gap.accept.ko[0] ?? ''])),
      };
    case 'match':
      return {
        kind: 'match',
        pairs: Object.fromEntries(of.left.map((left) => [left.id, left.answer])),
      };
  }
}

test('is right exactly when the score is 1, and exactly when no part is wrong or missed', () => {
  fc.assert(
    fc.property(item, answer, (of, given) => {
      const result = grade(of, given);
      if (result.type !== 'graded') return;
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(1);
      expect(result.right).toBe(result.score === 1);
      const marks = Object.values(result.marks);
      expect(result.right).toBe(marks.every((mark) => mark === 'right' || mark === 'left'));
    }),
    { numRuns: 3000 },
  );
});

test('pays the key in full', () => {
  fc.assert(
    fc.property(item, (of) => {
      expect(grade(of, keyOf(of))).toMatchObject({ type: 'graded', score: 1, right: true });
    }),
  );
});

test('never pays for choosing everything', () => {
  fc.assert(
    fc.property(parts, fc.boolean(), (options, withStrays) => {
      const all = [...options.map((option) => option.id), ...(withStrays ? ['gone'] : [])];
      expect(grade({ kind: 'multi', options }, { kind: 'multi', choices: all })).toMatchObject({
        score: 0,
      });
      expect(
        grade({ kind: 'hotspot', candidates: options }, { kind: 'hotspot', picks: all }),
      ).toMatchObject({ score: 0 });
    }),
  );
});

test('never pays for an order reversed', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const chain: GradableItem = { kind: 'order', steps: all.map((step) => ({ id: step })) };
      expect(grade(chain, { kind: 'order', sequence: all.toReversed() })).toMatchObject({
        score: 0,
      });
    }),
  );
});

test('grades nothing as empty, and an answer of another kind too', () => {
  fc.assert(
    fc.property(item, answer, (of, given) => {
      if (of.kind !== given.kind) expect(grade(of, given)).toEqual({ type: 'empty' });
    }),
  );
  const single: GradableItem = {
    kind: 'single',
    options: [{ id: 'a', correct: true }, { id: 'b' }],
  };
  expect(grade(single, { kind: 'single', choice: '' })).toEqual({ type: 'empty' });
});

test('grades an item as authored and as localized alike', () => {
  const authored: Item = {
    ...base,
    kind: 'cloze',
    text: { ko: '{{gap}}에서 꺼낸다', en: 'Taken from the {{gap}}' },
    gaps: [{ id: 'gap', accept: { ko: ['큐'], en: ['queue'] }, why: text }],
  };
  for (const texts of [{ gap: '큐' }, { gap: 'Queue' }]) {
    const given: Answer = { kind: 'cloze', texts };
    expect(grade(authored, given)).toMatchObject({ score: 1 });
    expect(grade(localize(authored, 'ko'), given)).toEqual(grade(authored, given));
    expect(grade(localize(authored, 'en'), given)).toEqual(grade(authored, given));
  }
});

test('reads the unit and the traps of either form', () => {
  // A type that either form stopped satisfying would fail to compile here.
  const take = (of: Item) => [grade(of, keyOf(of)), grade(localize(of, 'ko'), keyOf(of))];
  const authored: Item = {
    ...base,
    kind: 'numeric',
    value: 30,
    tolerance: 0,
    unit: { ko: '초', en: 's' },
    traps: [{ value: 60, why: text }],
  };
  expect(take(authored)).toMatchObject([{ score: 1 }, { score: 1 }]);
  expect(grade(localize(authored, 'ko'), { kind: 'numeric', text: '60초' })).toMatchObject({
    traps: { value: 0 },
  });
});
