import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceView, type DeckCommand, type DeckState, initialState, reduce } from './deck';
import { parseState } from './parse-state';
import { anyCommand, deckOf } from './sample-command';
import { clampPosition, nextPosition, progress, sceneAt } from './place';

const manifest = deckOf(2, 0, 1);

function at(slide: string, step: number, changes: Partial<DeckState> = {}): DeckState {
  return { ...initialState(manifest, { epoch: 'e', slide, step }), ...changes };
}

function after(state: DeckState, ...commands: readonly (DeckCommand | string)[]): DeckState {
  return commands.reduce<DeckState>(
    (current, command) =>
      reduce(
        manifest,
        current,
        typeof command === 'string' ? ({ type: command } as DeckCommand) : command,
        0,
      ),
    state,
  );
}

function place(state: DeckState): string {
  return `${state.slide}/${state.step}`;
}

test('walks through every step of every slide and stops at the end', () => {
  const visited = ['s1/0'];
  let state = at('s1', 0);
  for (let moved = after(state, 'next-step'); moved !== state;) {
    visited.push(place(moved));
    state = moved;
    moved = after(state, 'next-step');
  }
  expect(visited).toEqual(['s1/0', 's1/1', 's1/2', 's2/0', 's3/0', 's3/1']);
});

test('previous-step goes back the way next-step came', () => {
  const back = ['s3/1', 's3/0', 's2/0', 's1/2', 's1/1', 's1/0'];
  let state = at('s3', 1);
  for (const expected of back) {
    expect(place(state)).toBe(expected);
    state = after(state, 'previous-step');
  }
  expect(after(state, 'previous-step')).toBe(state);
});

test('next-slide skips what is left of a slide, previous-slide shows the one before complete', () => {
  expect(place(after(at('s1', 1), 'next-slide'))).toBe('s2/0');
  expect(place(after(at('s2', 0), 'previous-slide'))).toBe('s1/2');
  expect(after(at('s3', 0), 'next-slide').rev).toBe(0);
  expect(after(at('s1', 2), 'previous-slide').rev).toBe(0);
});

test('first, last and go reach their place from anywhere', () => {
  expect(place(after(at('s2', 0), 'last'))).toBe('s3/1');
  expect(place(after(at('s2', 0), 'first'))).toBe('s1/0');
  expect(place(after(at('s2', 0), { type: 'go', slide: 's3', step: 9 }))).toBe('s3/1');
});

test('a go to a slide that does not exist changes nothing', () => {
  const state = at('s2', 0);
  expect(after(state, { type: 'go', slide: 'gone', step: 0 })).toBe(state);
});

test('a relative move on a blank screen only brings the picture back', () => {
  for (const screen of ['black', 'white', 'share'] as const) {
    for (const type of ['next-step', 'previous-step', 'next-slide', 'previous-slide'] as const) {
      const restored = after(at('s1', 1), { type: 'screen', screen }, type);
      expect(restored).toMatchObject({ slide: 's1', step: 1, screen: 'live', rev: 2 });
    }
  }
});

test('first, last and go move on a blank screen and bring the picture back', () => {
  const black = at('s1', 1, { screen: 'black' });
  expect(after(black, 'last')).toMatchObject({ slide: 's3', step: 1, screen: 'live', rev: 1 });
  expect(after(black, { type: 'go', slide: 's1', step: 1 })).toMatchObject({
    slide: 's1',
    step: 1,
    screen: 'live',
    rev: 1,
  });
});

test('the audience keeps a frozen view while the console moves, and follows again when live', () => {
  const frozen = after(at('s1', 1), { type: 'screen', screen: 'frozen' }, 'next-slide');
  expect(place(frozen)).toBe('s2/0');
  expect(audienceView(frozen)).toEqual({ slide: 's1', step: 1, screen: 'frozen' });
  const live = after(frozen, { type: 'screen', screen: 'live' });
  expect(audienceView(live)).toEqual({ slide: 's2', step: 0, screen: 'live' });
  expect(live.held).toBeUndefined();
});

test('the audience’s diagram freezes with its place', () => {
  const touched = after(at('s1', 1), { type: 'diagram', diagram: 'opened' });
  const frozen = after(touched, { type: 'screen', screen: 'frozen' }, 'next-slide');
  expect(frozen.diagram).toBeUndefined();
  expect(audienceView(frozen).diagram).toBe('opened');
});

test('what was done to a diagram lasts while its scene is shown', () => {
  const scenes = [
    { scene: 'queue', step: 0 },
    { scene: 'hidden', step: 2 },
  ];
  const deck = { ...manifest, slides: manifest.slides.map((slide) => ({ ...slide, scenes })) };
  const diagram = { selection: 'queue' };
  const touched = reduce(deck, at('s1', 0), { type: 'diagram', diagram }, 0);
  const revealed = reduce(deck, touched, { type: 'next-step' }, 0);
  expect(revealed).toMatchObject({ step: 1, diagram });
  expect(reduce(deck, revealed, { type: 'next-step' }, 0)).not.toHaveProperty('diagram');
  expect(reduce(deck, touched, { type: 'next-slide' }, 0)).not.toHaveProperty('diagram');
});

test('shows the latest scene that has appeared', () => {
  const scenes = [
    { scene: 'queue', step: 1 },
    { scene: 'hidden', step: 2 },
  ];
  const deck = { lesson: 'sqs', slides: [{ id: 'a', title: 'A', steps: 3, scenes, items: [] }] };
  const shown = [0, 1, 2, 3].map((step) => sceneAt(deck, { slide: 'a', step }));
  expect(shown).toEqual([undefined, 'queue', 'hidden', 'hidden']);
});

test('the timer is part of the value', () => {
  const started = reduce(manifest, at('s1', 0), { type: 'timer-start' }, 700);
  expect(started).toMatchObject({ rev: 1, timer: { status: 'running', startedAt: 700 } });
  expect(reduce(manifest, started, { type: 'timer-start' }, 900)).toBe(started);
});

test('brings any slide and step to a place that exists', () => {
  expect(clampPosition(manifest, 's1', 99)).toEqual({ slide: 's1', step: 2 });
  expect(clampPosition(manifest, 's1', -1)).toEqual({ slide: 's1', step: 0 });
  expect(clampPosition(manifest, 's1', 1.7)).toEqual({ slide: 's1', step: 1 });
  expect(clampPosition(manifest, 's1', Number.NaN)).toEqual({ slide: 's1', step: 0 });
  expect(clampPosition(manifest, 'gone', 2)).toEqual({ slide: 's1', step: 0 });
  expect(clampPosition(manifest, undefined, 2)).toEqual({ slide: 's1', step: 2 });
});

test('knows the step the audience will see next', () => {
  expect(nextPosition(manifest, { slide: 's1', step: 1 })).toEqual({ slide: 's1', step: 2 });
  expect(nextPosition(manifest, { slide: 's1', step: 2 })).toEqual({ slide: 's2', step: 0 });
  expect(nextPosition(manifest, { slide: 's3', step: 1 })).toBeUndefined();
});

test('tells how far the talk is, every step weighing the same', () => {
  expect(progress(manifest, { slide: 's1', step: 0 }).share).toBe(0);
  expect(progress(manifest, { slide: 's2', step: 0 })).toEqual({
    slide: 2,
    slides: 3,
    step: 0,
    steps: 0,
    share: 3 / 5,
  });
  expect(progress(manifest, { slide: 's3', step: 1 }).share).toBe(1);
  expect(progress(deckOf(0), { slide: 's1', step: 0 }).share).toBe(1);
});

test('refuses a deck without slides', () => {
  expect(() => initialState(deckOf(), { epoch: 'e' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: deck of "sqs": it has no slides. Give the lesson at least one "## " section.]`,
  );
});

test('refuses a place that was not clamped', () => {
  expect(() =>
    nextPosition(manifest, { slide: 'gone', step: 0 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: deck of "sqs": no slide "gone". Pass the place through clampPosition first.]`,
  );
});

test('whatever is commanded, rev counts the changes and the place exists', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
      fc.array(anyCommand),
      (steps, commands) => {
        const deck = deckOf(...steps);
        let state = initialState(deck, { epoch: 'e' });
        for (const [now, each] of commands.entries()) {
          const next = reduce(deck, state, each, now);
          if (next !== state) expect(next.rev).toBe(state.rev + 1);
          const { rev: _, ...before } = state;
          const { rev: __, ...changed } = next;
          expect(next === state).toBe(JSON.stringify(before) === JSON.stringify(changed));
          state = next;
          for (const seen of [state, audienceView(state)]) {
            expect(clampPosition(deck, seen.slide, seen.step)).toEqual({
              slide: seen.slide,
              step: seen.step,
            });
          }
          expect(state.held !== undefined).toBe(state.screen === 'frozen');
          expect(parseState(JSON.parse(JSON.stringify(state)), deck)).toEqual({ state });
        }
      },
    ),
  );
});
