import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterModel } from '@/lib/simulate/counter-model';
import { pause, play, seek } from '@/lib/simulate/playback';
import { runOf } from './shared-diagram';
import { parseSharedRun, type SharedRun } from './shared-run';

const standing: SharedRun = {
  preset: 'first',
  view: {
    run: { model: counterModel.id, seed: 1, params: {}, commands: [] },
    until: 10,
    pace: 2,
    t: 3,
    playing: false,
  },
};

test('however a run is watched, another window reads the same', () => {
  const act = fc.oneof(
    fc.record({ type: fc.constant('play' as const), rate: fc.constantFrom(0.25, 1, 4) }),
    fc.record({ type: fc.constant('pause' as const) }),
    fc.record({
      type: fc.constant('seek' as const),
      t: fc.double({ min: -1, max: 12, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let { view } = standing;
      acts.forEach((each, index) => {
        const now = 1_000_000 + index * 700;
        if (each.type === 'play') view = play(view, each.rate, now);
        else if (each.type === 'pause') view = pause(view, now);
        else view = seek(view, each.t, now);
      });
      const shared = { ...standing, view };
      const told: unknown = JSON.parse(JSON.stringify({ selection: null, run: shared }));
      expect(parseSharedRun(runOf(told), counterModel)).toEqual(shared);
    }),
  );
});

test('a run that makes no sense here is left alone', () => {
  const { view } = standing;
  const bad = [
    undefined,
    { ...standing, preset: 1 },
    { ...standing, view: { ...view, t: 11 } },
    { ...standing, view: { ...view, until: 0 } },
    { ...standing, view: { ...view, run: { ...view.run, model: 'other' } } },
    { ...standing, view: { ...view, run: { ...view.run, params: { unknown: 1 } } } },
    { ...standing, view: { ...view, playing: { from: 0, at: 5, rate: 0 } } },
    { ...standing, view: { ...view, playing: true } },
  ];
  for (const each of bad) expect(parseSharedRun(each, counterModel)).toBeUndefined();
});
