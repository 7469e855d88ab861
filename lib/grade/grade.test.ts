import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '@/lib/text/locale';
import type { Answer } from './answer';
import { drawnEdge } from './drawn-edge';
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

const nodes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 3 });
const arrowsAmong = (all: readonly string[]) =>
  all.flatMap((from) => all.filter((to) => to !== from).map((to) => ({ from, to })));

/** As the checker demands them: at most half of the arrows that can be drawn are wanted. */
const connect = nodes.chain((all) => {
  const pairs = arrowsAmong(all).filter(({ from, to }) => from < to);
  const wanted = fc.subarray(pairs, { minLength: 1, maxLength: Math.floor(pairs.length / 2) });
  return wanted.chain((edges) =>
    fc
      .record({
        turned: fc.subarray(edges),
        either: fc.subarray(edges),
        wrong: fc.subarray(pairs.filter((pair) => !edges.includes(pair))),
      })
      .map(({ turned, either, wrong }) => ({
        kind: 'connect' as const,
        nodes: all,
        edges: edges.map((edge) => ({
          ...(turned.includes(edge) ? { from: edge.to, to: edge.from } : edge),
          ...(either.includes(edge) && { either: true as const }),
        })),
        wrong,
      })),
  );
});

const item: fc.Arbitrary<GradableItem> = fc.oneof(
  connect,
  fc.boolean().map((correct) => ({ kind: 'true-false' as const, correct })),
  parts.map((options) => ({ kind: 'scenario' as const, multi: true as const, options })),
  ids.map((all) => ({
    kind: 'scenario' as const,
    options: all.map((id, index) => (index === 0 ? { id, correct: true as const } : { id })),
  })),
  ids.map((all) => ({
    kind: 'label' as const,
    blanks: all.map((id) => ({ id, answer: all.toReversed()[all.indexOf(id)] ?? id })),
  })),
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
const drawn = fc.oneof(
  fc.tuple(id, id).map(([from, to]) => drawnEdge(from, to)),
  fc.constant('nonsense'),
);
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
  fc.dictionary(id, id).map((names) => ({ kind: 'label' as const, names })),
  fc.constantFrom('true', 'false').map((choice) => ({ kind: 'true-false' as const, choice })),
  fc.array(id).map((choices) => ({ kind: 'scenario' as const, choices })),
  fc.array(drawn).map((edges) => ({ kind: 'connect' as const, edges })),
);

/** The answer that an item's own key gives. */
function keyOf(of: GradableItem): Answer {
  switch (of.kind) {
    case 'single':
      return { kind: 'single', choice: of.options.find((option) => option.correct)?.id ?? '' };
    case 'predict':
      return { kind: 'predict', choice: of.options.find((option) => option.correct)?.id ?? '' };
    case 'true-false':
      return { kind: 'true-false', choice: String(of.correct) };
    case 'scenario':
      return { kind: 'scenario', choices: of.options.filter((o) => o.correct).map((o) => o.id) };
    case 'label':
      return {
        kind: 'label',
        names: Object.fromEntries(of.blanks.map((blank) => [blank.id, blank.answer])),
      };
    case 'connect':
      return { kind: 'connect', edges: of.edges.map(({ from, to }) => drawnEdge(from, to)) };
    case 'multi':
      return { kind: 'multi', choices: of.options.filter((o) => o.correct).map((o) => o.id) };
    case 'hotspot':
      return { kind: 'hotspot', picks: of.candidates.filter((c) => c.correct).map((c) => c.id) };
    case 'order':
      return { kind: 'order', sequence: of.steps.map((step) => step.id) };
    case 'repair':
      return {
        kind: 'repair',
        params: { x: 1 },
        commands: [],
        held: of.asserts.map((goal) => goal.id),
      };
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
      const scenario = { kind: 'scenario' as const, options };
      const choices = { kind: 'scenario' as const, choices: all };
      expect(grade(scenario, choices)).toMatchObject({ score: 0 });
      expect(grade({ ...scenario, multi: true }, choices)).toMatchObject({ score: 0 });
    }),
  );
});

test('never pays for drawing every arrow, and takes off for each that is too many', () => {
  fc.assert(
    fc.property(connect, (of) => {
      const edges = arrowsAmong(of.nodes).map(({ from, to }) => drawnEdge(from, to));
      expect(grade(of, { kind: 'connect', edges })).toMatchObject({ score: 0 });
      const key = of.edges.map(({ from, to }) => drawnEdge(from, to));
      const extra = drawnEdge('gone', 'elsewhere');
      const result = grade(of, { kind: 'connect', edges: [...key, extra] });
      expect(result).toMatchObject({ right: false });
      expect(result.type === 'graded' && result.score).toBeCloseTo(1 - 1 / of.edges.length);
    }),
  );
});

test('does not care in which order parts were picked, or how often', () => {
  fc.assert(
    fc.property(item, answer, fc.nat(), (of, given, turn) => {
      const turned = <Value>(list: readonly Value[]) => {
        const at = turn % (list.length + 1);
        return [...list.slice(at), ...list.slice(0, at), ...list.slice(0, 1)];
      };
      const other: Answer =
        given.kind === 'connect'
          ? { ...given, edges: turned(given.edges) }
          : given.kind === 'multi' || given.kind === 'scenario'
            ? { ...given, choices: turned(given.choices) }
            : given.kind === 'hotspot'
              ? { ...given, picks: turned(given.picks) }
              : given;
      expect(grade(of, other)).toEqual(grade(of, given));
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
