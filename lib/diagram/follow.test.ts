import { expect, test } from 'vitest';
import { followReading, type FollowEvent, type FollowState } from './follow';

const start: FollowState = { follow: { kind: 'following' }, scene: 'send', section: 'send' };
const after = (...events: FollowEvent[]) => events.reduce(followReading, start);

const read = (section: string, scene = section): FollowEvent => ({ type: 'read', section, scene });
const choose = (scene: string): FollowEvent => ({ type: 'choose', scene });

test('shows the scene of the section being read', () => {
  expect(after(read('poll'))).toEqual({
    follow: { kind: 'following' },
    scene: 'poll',
    section: 'poll',
  });
});

test('moves between the scenes of one section', () => {
  expect(after(read('visibility', 'process'), read('visibility', 'crash')).scene).toBe('crash');
});

test('yields to a scene chosen by hand while the section lasts', () => {
  expect(after(choose('crash'), read('send'), read('send', 'other')).scene).toBe('crash');
});

test('follows again when another section is entered', () => {
  expect(after(choose('crash'), read('poll'))).toEqual({
    follow: { kind: 'following' },
    scene: 'poll',
    section: 'poll',
  });
});

test('rests in the section where the choice was made', () => {
  expect(after(read('poll'), choose('crash')).follow).toEqual({ kind: 'resting', in: 'poll' });
});

test('follows again when asked to, without leaving the section', () => {
  const state = after(choose('crash'), { type: 'resume', scene: 'send' });
  expect(state).toEqual(start);
  expect(followReading(state, read('send', 'later')).scene).toBe('later');
});

test('stays the same object when reading on changes nothing', () => {
  expect(after(read('send'))).toBe(start);
  const resting = after(choose('crash'));
  expect(followReading(resting, read('send'))).toBe(resting);
});
