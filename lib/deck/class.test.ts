import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceView, type DeckCommand, type DeckState, initialState, reduce } from './deck';
import { nextPosition, progress } from './place';
import { deckOf } from './sample-command';

const manifest = deckOf(2, 0, 1, 1);

function at(slide: string, step = 0): DeckState {
  return initialState(manifest, { epoch: 'e', slide, step });
}

function after(state: DeckState, ...commands: readonly DeckCommand[]): DeckState {
  return commands.reduce((current, command) => reduce(manifest, current, command, 0), state);
}

const place = ({ slide, step }: { slide: string; step: number }) => `${slide}/${step}`;
const hide = (slide: string): DeckCommand => ({ type: 'hide', slide });
const red = (...points: number[]): DeckCommand => ({
  type: 'ink-add',
  slide: 's1',
  stroke: { pen: 'red', points },
});

test('moves pass over hidden slides, and a jump still goes there', () => {
  const state = after(at('s1', 2), hide('s2'), hide('s3'));
  expect(nextPosition(manifest, state, state.hidden)).toEqual({ slide: 's4', step: 0 });
  expect(place(after(state, { type: 'next-step' }))).toBe('s4/0');
  expect(place(after(state, { type: 'next-slide' }, { type: 'previous-step' }))).toBe('s1/2');
  expect(place(after(state, { type: 'go', slide: 's3', step: 1 }))).toBe('s3/1');
  expect(place(after(state, { type: 'go', slide: 's3', step: 1 }, { type: 'next-step' }))).toBe(
    's4/0',
  );
});

test('the ends of the deck are its outermost shown slides, unless none is shown', () => {
  const state = after(at('s2'), hide('s1'), hide('s4'));
  expect(place(after(state, { type: 'last' }))).toBe('s3/1');
  expect(place(after(state, { type: 'first' }))).toBe('s2/0');
  const nothing = after(state, hide('s2'), hide('s3'));
  expect(place(after(nothing, { type: 'last' }))).toBe('s4/1');
});

test('a hidden slide comes back, alone or with all the others', () => {
  const state = after(at('s1'), hide('s2'), hide('s3'));
  expect(after(state, { type: 'unhide', slide: 's2' }).hidden).toEqual(['s3']);
  expect(after(state, { type: 'unhide-all' })).not.toHaveProperty('hidden');
});

test('progress leaves hidden slides out of the share and keeps the numbers', () => {
  const hidden = ['s2', 's3'];
  expect(progress(manifest, { slide: 's4', step: 1 }, hidden)).toMatchObject({
    slide: 4,
    slides: 4,
    share: 1,
  });
  expect(progress(manifest, { slide: 's4', step: 0 }, hidden).share).toBe(0.75);
  expect(progress(manifest, { slide: 's4', step: 1 }, ['s1', 's2', 's3', 's4']).share).toBe(1);
});

test('whatever is hidden, stepping on visits every shown slide once, in order', () => {
  const slides = ['s1', 's2', 's3', 's4'];
  fc.assert(
    fc.property(fc.subarray(slides), (hidden) => {
      let state = after(at('s1'), ...hidden.map(hide), { type: 'first' });
      const visited = [state.slide];
      for (;;) {
        const next = after(state, { type: 'next-step' });
        if (next === state) break;
        if (next.slide !== state.slide) visited.push(next.slide);
        state = next;
      }
      const shown = slides.filter((slide) => !hidden.includes(slide));
      expect(visited).toEqual(shown.length > 0 ? shown : ['s1']);
    }),
  );
});

test('a jump remembers where it left from until the return', () => {
  const there = after(at('s1', 1), { type: 'jump', slide: 's4', step: 0 });
  expect(there).toMatchObject({ slide: 's4', back: { slide: 's1', step: 1 } });
  const wandered = after(there, { type: 'next-step' }, { type: 'previous-slide' });
  const back = after(wandered, { type: 'return' });
  expect(place(back)).toBe('s1/1');
  expect(back).not.toHaveProperty('back');
  expect(after(back, { type: 'return' })).toBe(back);
});

test('a question is revealed, closed and unrevealed by steps', () => {
  const asked = after(at('s1'), { type: 'ask', item: 'q1' });
  const revealed = after(asked, { type: 'next-step' });
  expect(revealed).toMatchObject({ slide: 's1', step: 0, question: { revealed: true } });
  expect(after(revealed, { type: 'next-step' })).not.toHaveProperty('question');
  expect(after(revealed, { type: 'previous-step' }).question).toEqual(asked.question);
  expect(after(asked, { type: 'previous-step' })).not.toHaveProperty('question');
  expect(after(asked, { type: 'next-slide' })).toMatchObject({ slide: 's2' });
  expect(after(asked, { type: 'next-slide' })).not.toHaveProperty('question');
});

test('an item the deck does not have is not asked', () => {
  const state = at('s1');
  expect(after(state, { type: 'ask', item: 'gone' })).toBe(state);
});

test('a frozen screen keeps the question it shows', () => {
  const state = after(
    at('s1'),
    { type: 'ask', item: 'q1' },
    { type: 'screen', screen: 'frozen' },
    { type: 'reveal', revealed: true },
    { type: 'next-slide' },
  );
  expect(audienceView(state)).toMatchObject({ question: { item: 'q1', revealed: false } });
});

test('hands are counted for each option and outlive the question', () => {
  const state = after(
    at('s1'),
    { type: 'ask', item: 'q1' },
    { type: 'hands', item: 'q1', option: 'b', count: 7 },
    { type: 'hands', item: 'q1', option: 'a', count: 2 },
    { type: 'hands', item: 'q1', option: 'a', count: 0 },
    { type: 'next-slide' },
  );
  expect(state.hands).toEqual({ q1: { b: 7 } });
  const none = after(state, { type: 'hands', item: 'q1', option: 'b', count: -3 });
  expect(none).not.toHaveProperty('hands');
});

test('ink stays with its slide; undo takes back a line or a clearing', () => {
  const drawn = after(at('s1'), red(1, 2), red(3, 4, 5, 6), { type: 'next-slide' });
  expect(drawn.ink?.['s1']?.strokes).toHaveLength(2);
  const undone = after(drawn, { type: 'ink-undo', slide: 's1' });
  expect(undone.ink?.['s1']?.strokes.map(({ points }) => points)).toEqual([[1, 2]]);
  const cleared = after(drawn, { type: 'ink-clear', slide: 's1' });
  expect(cleared.ink?.['s1']?.strokes).toEqual([]);
  expect(after(cleared, { type: 'ink-undo', slide: 's1' }).ink).toEqual(drawn.ink);
  const gone = after(undone, { type: 'ink-undo', slide: 's1' });
  expect(gone).not.toHaveProperty('ink');
  expect(after(gone, { type: 'ink-undo', slide: 's1' })).toBe(gone);
});

test('the time the talk is to take is set and taken back', () => {
  const state = after(at('s1'), { type: 'budget', minutes: 30 });
  expect(state.budget).toBe(30);
  expect(after(state, { type: 'budget', minutes: 0 })).toBe(state);
  expect(after(state, { type: 'budget', minutes: null })).not.toHaveProperty('budget');
});
