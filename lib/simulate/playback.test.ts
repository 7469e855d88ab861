import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pause, play, type RunView, seek, setRate, timeAt } from './playback';

const view: RunView = {
  run: { model: 'counter', seed: 1 },
  until: 60,
  pace: 2,
  t: 10,
  playing: false,
};

test('a standing run stays where it is', () => {
  expect(timeAt(view, 999_999)).toBe(10);
});

test('a playing run moves with the shared clock, its pace and its rate', () => {
  expect(timeAt(play(view, 0.5, 1000), 4000)).toBe(13);
});

test('it never runs past its end or before the moment it was started', () => {
  expect(timeAt(play(view, 4, 1000), 900_000)).toBe(60);
  expect(timeAt(play(view, 4, 1000), 500)).toBe(10);
});

test('playing from the end begins again', () => {
  expect(timeAt(play({ ...view, t: 60 }, 1, 0), 0)).toBe(0);
});

test('pausing, seeking and changing the rate keep the moment they were done at', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.constantFrom(0.25, 1, 4), fc.nat(60), (now, rate, to) => {
      const playing = play(view, 1, 0);
      expect(timeAt(pause(playing, now), now + 5000)).toBe(timeAt(playing, now));
      expect(timeAt(seek(playing, to, now), now)).toBe(to);
      if (timeAt(playing, now) < 60) {
        expect(timeAt(setRate(playing, rate, now), now)).toBe(timeAt(playing, now));
      }
    }),
  );
});
