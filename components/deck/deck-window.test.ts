import { expect, test } from 'vitest';
import type { DeckState } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import { initialState, reduce } from '@/lib/deck/deck';
import type { DeckTransport } from '@/lib/deck/sync';
import type { Cause, Role } from './deck-window';
import { openDeckWindow, windowId } from './deck-window';

const manifest: DeckManifest = {
  lesson: 'sqs',
  slides: ['a', 'b', 'c'].map((id) => ({ id, title: id, steps: 2, scenes: [], items: [] })),
};

/** Windows on one channel; messages arrive at once, waiting ends with `settle`. */
function desk() {
  const handlers = new Map<number, (value: unknown) => void>();
  const waiting: (() => void)[] = [];
  const warnings: string[] = [];
  let opened = 0;
  const transport = (): DeckTransport => {
    const self = (opened += 1);
    return {
      post: (message) => {
        for (const [id, handler] of handlers) if (id !== self) handler(structuredClone(message));
      },
      listen: (handler) => {
        handlers.set(self, handler);
        return () => handlers.delete(self);
      },
      close: () => handlers.delete(self),
    };
  };
  return {
    warnings,
    settle: () => {
      for (const callback of waiting.splice(0)) callback();
    },
    shout: (value: unknown) => {
      for (const handler of handlers.values()) handler(value);
    },
    open: (role: Role, slide: string, restored?: DeckState) => {
      const seen: { state: DeckState; cause: Cause }[] = [];
      const heard: Role[] = [];
      const window = openDeckWindow({
        manifest,
        self: windowId(role, String(opened)),
        place: { slide, step: 0 },
        restored,
        surroundings: {
          transport: transport(),
          now: () => 1000 + opened,
          later: (callback) => {
            waiting.push(callback);
            return () => void waiting.splice(waiting.indexOf(callback), 1);
          },
          warn: (sentence) => warnings.push(sentence),
        },
        onState: (state, cause) => seen.push({ state, cause }),
        onHeard: (by) => heard.push(by),
      });
      return { ...window, seen, heard, place: () => seen.at(-1)?.state.slide };
    },
  };
}

test('opens at its own place and says why each later state came', () => {
  const talk = desk();
  const instructor = talk.open('console', 'a');
  const audience = talk.open('audience', 'a');
  talk.settle();
  instructor.dispatch({ type: 'next-slide' });
  audience.dispatch({ type: 'next-slide' });
  instructor.dispatch({ type: 'go', slide: 'a', step: 0 }, 'history');
  expect(instructor.seen.map(({ cause }) => cause)).toEqual([
    'opened',
    'here',
    'elsewhere',
    'history',
  ]);
  expect(audience.seen.slice(-3).map(({ cause }) => cause)).toEqual([
    'elsewhere',
    'here',
    'elsewhere',
  ]);
});

test('catches up when it opens late, and leaves the talk where it is', () => {
  const talk = desk();
  const instructor = talk.open('console', 'a');
  talk.settle();
  instructor.dispatch({ type: 'next-slide' });
  const audience = talk.open('audience', 'c');
  talk.settle();
  expect(audience.place()).toBe('b');
  expect(instructor.place()).toBe('b');
  expect(instructor.heard).toContain('audience');
  expect(audience.heard).toContain('console');
});

test('goes on with the talk it held before a reload', () => {
  const talk = desk();
  const before = reduce(
    manifest,
    initialState(manifest, { epoch: 'old', slide: 'b' }),
    { type: 'timer-start' },
    500,
  );
  const instructor = talk.open('console', 'b', before);
  talk.settle();
  expect(instructor.seen.at(-1)?.state).toEqual(before);
});

test('ignores what it cannot read and tells the developer', () => {
  const talk = desk();
  const audience = talk.open('audience', 'a');
  talk.shout({ type: 'snapshot', from: 'x', by: 'x', state: { slide: 'nowhere' } });
  expect(audience.place()).toBe('a');
  expect(talk.warnings).toHaveLength(1);
  expect(talk.warnings[0]).toContain('state.epoch');
});

test('says nothing and hears nothing once closed', () => {
  const talk = desk();
  const instructor = talk.open('console', 'a');
  const audience = talk.open('audience', 'a');
  talk.settle();
  audience.close();
  instructor.dispatch({ type: 'next-slide' });
  expect(audience.place()).toBe('a');
});
