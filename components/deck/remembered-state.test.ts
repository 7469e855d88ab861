import { expect, test } from 'vitest';
import type { DeckState } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import { audienceView, initialState, reduce } from '@/lib/deck/deck';
import { recallState, rememberState } from './remembered-state';

const manifest: DeckManifest = {
  lesson: 'sqs',
  slides: ['a', 'b'].map((id) => ({ id, title: id, steps: 2, scenes: [], items: [] })),
};

function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    length: 0,
    clear: () => entries.clear(),
    key: () => null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => entries.delete(key),
    setItem: (key, value) => {
      entries.set(key, value);
    },
  };
}

function runningTalk(): DeckState {
  const opened = initialState(manifest, { epoch: 'e', slide: 'b', step: 1 });
  return reduce(manifest, opened, { type: 'timer-start' }, 1000);
}

test('gives a reloaded tab its talk back, timer and all', () => {
  const storage = memory();
  rememberState(storage, 'sqs', runningTalk());
  expect(recallState(storage, manifest, { slide: 'b', step: 1 })).toEqual(runningTalk());
});

test('begins anew where the address names another place, lesson or nothing was kept', () => {
  const storage = memory();
  expect(recallState(storage, manifest, { slide: 'b', step: 1 })).toBeUndefined();
  rememberState(storage, 'sqs', runningTalk());
  expect(recallState(storage, manifest, { slide: 'b', step: 2 })).toBeUndefined();
  const other = { ...manifest, lesson: 'ecs' };
  expect(recallState(storage, other, { slide: 'b', step: 1 })).toBeUndefined();
});

test('does not trust what it finds', () => {
  const storage = memory();
  for (const text of ['{', '3', '{"slide":"b","step":1}', '{"epoch":"e","rev":-1}']) {
    storage.setItem('day03.deck.sqs', text);
    expect(recallState(storage, manifest, { slide: 'b', step: 1 })).toBeUndefined();
  }
});

test('carries on when the browser keeps nothing', () => {
  const refusing = {
    ...memory(),
    setItem: () => {
      throw new Error('no room');
    },
  };
  expect(() => rememberState(refusing, 'sqs', runningTalk())).not.toThrow();
});

test('a window that shows a held picture comes back by the place of that picture', () => {
  const storage = memory();
  const frozen = reduce(manifest, runningTalk(), { type: 'screen', screen: 'frozen' }, 0);
  const ahead = reduce(manifest, frozen, { type: 'first' }, 0);
  rememberState(storage, 'sqs', ahead);
  const held = { slide: 'b', step: 1 };
  expect(recallState(storage, manifest, held, audienceView)).toEqual(ahead);
  expect(recallState(storage, manifest, held)).toBeUndefined();
});
