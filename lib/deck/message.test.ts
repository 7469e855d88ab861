import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeckCommand, initialState, reduce } from './deck';
import type { DeckManifest } from './place';
import { parseMessage } from './message';

const manifest: DeckManifest = {
  lesson: 'sqs',
  slides: [
    { id: 'queue', title: 'Queue', steps: 1, scenes: [], items: [] },
    { id: 'visibility', title: 'Visibility', steps: 3, scenes: [], items: ['ask'] },
  ],
};
const state = initialState(manifest, { epoch: 'e', slide: 'visibility', step: 2 });

function refusal(value: unknown): string | undefined {
  const parsed = parseMessage(value, manifest);
  return 'refused' in parsed ? parsed.refused : undefined;
}

function snapshot(changes: object): unknown {
  return { type: 'snapshot', from: 'a', by: 'b', state: { ...state, ...changes } };
}

test('reads what a window posts', () => {
  const frozen = reduce(manifest, state, { type: 'screen', screen: 'frozen' }, 0);
  const touched = reduce(manifest, frozen, { type: 'diagram', diagram: { scene: 's' } }, 0);
  const running = reduce(manifest, touched, { type: 'timer-start' }, 5);
  const reset = reduce(manifest, running, { type: 'timer-reset' }, 9);
  for (const each of [state, frozen, touched, running, reset]) {
    const message = { type: 'snapshot', from: 'a', by: 'b', state: each };
    expect(parseMessage(structuredClone(message), manifest)).toEqual({ message });
  }
  const commands: DeckCommand[] = [
    { type: 'hide', slide: 'queue' },
    { type: 'budget', minutes: 30 },
    { type: 'jump', slide: 'queue', step: 1 },
    { type: 'ink-add', slide: 'queue', stroke: { pen: 'red', points: [1, 2, 3, 4] } },
    { type: 'ink-clear', slide: 'queue' },
    { type: 'hands', item: 'ask', option: 'b', count: 12 },
    { type: 'ask', item: 'ask' },
    { type: 'screen', screen: 'frozen' },
  ];
  let full = state;
  for (const wanted of commands) full = reduce(manifest, full, wanted, 0);
  expect(full).toMatchObject({ rev: 8, hidden: ['queue'], held: { question: { item: 'ask' } } });
  const whole = { type: 'snapshot', from: 'a', by: 'b', state: full };
  expect(parseMessage(structuredClone(whole), manifest)).toEqual({ message: whole });
  const pointer = { slide: 'queue', laser: [800, 450], drawing: { pen: 'red', points: [1, 2] } };
  const pointing = { type: 'pointer', from: 'a', pointer };
  expect(parseMessage(structuredClone(pointing), manifest)).toEqual({ message: pointing });
  const hello = { type: 'hello', from: 'a' };
  expect(parseMessage(hello, manifest)).toEqual({ message: hello });
});

test('leaves out what it does not know', () => {
  expect(parseMessage(snapshot({ laser: true }), manifest)).toEqual({ message: snapshot({}) });
});

test('says what is wrong, naming the value', () => {
  expect(refusal(null)).toMatchInlineSnapshot(
    `"deck message: the message is null, expected an object. Reload the window that sent it."`,
  );
  expect(refusal({ type: 'hello', from: '' })).toMatchInlineSnapshot(
    `"deck message: from is "", expected the id of the window. Reload the window that sent it."`,
  );
  expect(refusal({ type: 'bye', from: 'a' })).toMatchInlineSnapshot(
    `"deck message: type is "bye", expected "hello", "pointer" or "snapshot". Reload the window that sent it."`,
  );
  expect(refusal({ type: 'snapshot', from: 'a' })).toMatchInlineSnapshot(
    `"deck message: by is undefined, expected the id of a window. Reload the window that sent it."`,
  );
  expect(refusal({ type: 'snapshot', from: 'a', by: 'a' })).toMatchInlineSnapshot(
    `"deck message: state is undefined, expected an object. Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ epoch: 1 }))).toMatchInlineSnapshot(
    `"deck message: state.epoch is 1, expected a name. Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ rev: -1 }))).toMatchInlineSnapshot(
    `"deck message: state.rev is -1, expected a whole number from 0. Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ slide: 'fifo' }))).toMatchInlineSnapshot(
    `"deck message: state.slide is "fifo", expected a slide of the deck "sqs". Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ step: 4 }))).toMatchInlineSnapshot(
    `"deck message: state.step is 4, expected a step of the slide "visibility". Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ screen: 'off' }))).toMatchInlineSnapshot(
    `"deck message: state.screen is "off", expected live, black, white, share, frozen. Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ screen: 'frozen' }))).toMatchInlineSnapshot(
    `"deck message: state.held is undefined, expected the place held while frozen. Reload the window that sent it."`,
  );
  expect(refusal(snapshot({ timer: { status: 'running', elapsedMs: 0 } }))).toMatchInlineSnapshot(
    `"deck message: state.timer is an object, expected a clock. Reload the window that sent it."`,
  );
});

test('refuses a clock that cannot be', () => {
  const clocks = [
    { status: 'idle', elapsedMs: -1 },
    { status: 'paused', elapsedMs: Number.NaN },
    { status: 'paused', elapsedMs: 0, startedAt: 3 },
    { status: 'late', elapsedMs: 0 },
    { status: 'idle', elapsedMs: 0, beforeReset: { status: 'idle' } },
    'idle',
  ];
  for (const timer of clocks) expect(refusal(snapshot({ timer }))).toContain('state.timer');
});

test('refuses what the instructor cannot have done', () => {
  const stroke = { pen: 'red', points: [1, 2] };
  const bad: readonly (readonly [string, unknown])[] = [
    ['hidden', ['gone']],
    ['hidden', ['queue', 'queue']],
    ['hidden', []],
    ['back', { slide: 'queue', step: 2 }],
    ['budget', 0],
    ['ink', { gone: { strokes: [stroke] } }],
    ['ink', { queue: { strokes: [{ ...stroke, pen: 'gold' }] } }],
    ['ink', { queue: { strokes: [{ ...stroke, points: [1601, 2] }] } }],
    ['ink', { queue: { strokes: [{ ...stroke, points: [1, 2, 3] }] } }],
    ['hands', { ask: { b: -1 } }],
    ['hands', { other: { b: 1 } }],
    ['question', { item: 'other', revealed: false }],
    ['question', { item: 'ask' }],
  ];
  for (const [field, value] of bad) {
    expect(refusal(snapshot({ [field]: value }))).toContain(`state.${field}`);
  }
  for (const pointer of [
    null,
    {},
    { slide: 'queue', laser: [1, 901] },
    { slide: 'q', laser: [1] },
  ]) {
    expect(refusal({ type: 'pointer', from: 'a', pointer })).toContain('pointer is');
  }
});

test('survives anything', () => {
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true });
  const nearly = fc.record({
    type: fc.constant('snapshot'),
    from: fc.string(),
    by: fc.string(),
    state: fc.oneof(anything, fc.dictionary(fc.constantFrom(...Object.keys(state)), anything)),
  });
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (value) => {
      expect(refusal(value)).toContain('deck message');
    }),
  );
});
