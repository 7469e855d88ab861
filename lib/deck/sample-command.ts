import fc from 'fast-check';
import { type DeckCommand, screens } from './deck';
import type { DeckManifest } from './place';

/** For tests: slides `s1`, `s2`, … with so many steps each, and an item `q1`, `q2`, … on each. */
export function deckOf(...steps: readonly number[]): DeckManifest {
  const slides = steps.map((count, index) => ({
    id: `s${index + 1}`,
    title: `Slide ${index + 1}`,
    steps: count,
    scenes: [],
    items: [`q${index + 1}`],
  }));
  return { lesson: 'sqs', slides };
}

const slide = fc.constantFrom('s1', 's2', 's3', 's9');
const item = fc.constantFrom('q1', 'q2', 'q9');
const stroke = fc.record({
  pen: fc.constant('red' as const),
  points: fc.constantFrom<readonly number[]>([], [1, 2], [1, 2, 3, 4], [1, 9999]),
});

/** For tests: anything an instructor can ask for, sensible or not. */
export const anyCommand: fc.Arbitrary<DeckCommand> = fc.oneof(
  fc.record({
    type: fc.constantFrom('next-step', 'previous-step', 'next-slide', 'previous-slide'),
  }),
  fc.record({ type: fc.constantFrom('first', 'last', 'return', 'unhide-all', 'ask-end') }),
  fc.record({
    type: fc.constantFrom('go', 'jump'),
    slide,
    step: fc.integer({ min: -1, max: 3 }),
  }),
  fc.record({ type: fc.constant('screen' as const), screen: fc.constantFrom(...screens) }),
  fc.record({ type: fc.constant('diagram' as const), diagram: fc.constantFrom('a', 'b') }),
  fc.record({ type: fc.constantFrom('hide', 'unhide'), slide }),
  fc.record({
    type: fc.constant('budget' as const),
    minutes: fc.constantFrom(null, 20, 45, -1, Number.NaN),
  }),
  fc.record({ type: fc.constant('ask' as const), item }),
  fc.record({ type: fc.constant('reveal' as const), revealed: fc.boolean() }),
  fc.record({
    type: fc.constant('hands' as const),
    item,
    option: fc.constantFrom('a', 'b'),
    count: fc.constantFrom(-1, 0, 1, 2.5, 5000, Number.NaN),
  }),
  fc.record({ type: fc.constant('ink-add' as const), slide, stroke }),
  fc.record({ type: fc.constantFrom('ink-undo', 'ink-clear'), slide }),
  fc.record({
    type: fc.constantFrom('timer-start', 'timer-pause', 'timer-reset', 'timer-undo'),
  }),
);
