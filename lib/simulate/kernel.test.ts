import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterModel } from './counter-model';
import { openRun, simulate } from './kernel';
import type { Run } from './run';
import { withCommand, withParams } from './run';
import { seconds } from './time';

const run: Run = { model: 'counter', seed: 7 };

test('the same run gives the same trace', () => {
  expect(simulate(counterModel, run, seconds(60))).toEqual(
    simulate(counterModel, run, seconds(60)),
  );
});

test('another seed gives another trace', () => {
  expect(simulate(counterModel, { ...run, seed: 8 }, seconds(60)).log).not.toEqual(
    simulate(counterModel, run, seconds(60)).log,
  );
});

test('slices of any size give the trace of the whole', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.integer({ min: 0, max: seconds(20) }), { maxLength: 40 }),
      fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 3 }),
      (seed, cuts, moments) => {
        const sliced: Run = {
          model: 'counter',
          seed,
          commands: moments.map((at) => ({ at, command: 'add' })),
        };
        const open = openRun(counterModel, sliced);
        for (const cut of cuts.toSorted((a, b) => a - b)) open.advance(cut);
        open.advance(seconds(20));
        expect(open.trace()).toEqual(simulate(counterModel, sliced, seconds(20)));
      },
    ),
    { numRuns: 60 },
  );
});

test('what comes later changes nothing that came before', () => {
  const before = simulate(counterModel, run, seconds(10)).log;
  const later = withCommand(run, { at: 10, command: 'add', args: { count: 3 } });
  const after = simulate(counterModel, later, seconds(30)).log;
  expect(after.slice(0, before.length)).toEqual(before);
});

test('a command in the past drops the commands after it', () => {
  const first = withCommand(run, { at: 20, command: 'add' });
  const fork = withCommand(first, { at: 5, command: 'lose', args: { part: 'sink' } });
  expect(fork.commands).toEqual([{ at: 5, command: 'lose', args: { part: 'sink' } }]);
});

test('a command acts before the events of its own microsecond', () => {
  const early = withCommand(run, { at: 0, command: 'add' });
  expect(simulate(counterModel, early, 0).log.map(({ code }) => code)).toEqual(['added', 'made']);
});

test('a parameter that touches one stream leaves the draws of the others alone', () => {
  const lasting = (gap: number) =>
    simulate(counterModel, withParams(run, { gap }), seconds(120))
      .moves.slice(0, 10)
      .map(({ from, to }) => to - from);
  expect(lasting(2)).toEqual(lasting(1));
});

test('the trace is in the order of time', () => {
  const { log } = simulate(counterModel, run, seconds(300));
  expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted((a, b) => a - b));
});

test('a broken law is named with model, moment and numbers', () => {
  const broken: typeof counterModel = {
    ...counterModel,
    command: (_, state) => {
      state.done += 1;
    },
  };
  const faulty = withCommand(run, { at: 0, command: 'add' });
  expect(() => simulate(broken, faulty, seconds(1), { check: true })).toThrow(
    'model counter, at 0 µs: invariant conservation broke: 0 made, 1 done, 0 busy',
  );
});

test('a code the model did not declare is refused while checking', () => {
  const undeclared = { ...counterModel, logCodes: ['done'] };
  expect(() => simulate(undeclared, run, seconds(1), { check: true })).toThrow(
    'model counter, at 0 µs: the log code "made" is not among its logCodes. Add it there.',
  );
});

test('an event that repeats itself without end is stopped', () => {
  const endless: typeof counterModel = {
    ...counterModel,
    on: (event, _, context) => context.after(0, event),
  };
  expect(() => simulate(endless, run, seconds(1), { limit: 1000 })).toThrow(
    'model counter, at 0 µs: more than 1000 events. Shorten the run, or mend an event that repeats itself.',
  );
});

test('a command nobody knows stops the run', () => {
  const loose = { ...run, commands: [{ at: 1, command: 'loose' }] };
  expect(() => simulate(counterModel, loose, 0)).toThrow(
    'model counter: commands[0]: there is no command "loose". Read the run with parseRun, which names the known ones.',
  );
});

test('a model without laws cannot be checked', () => {
  const { invariants: _, ...lawless } = counterModel;
  expect(() => simulate(lawless, run, seconds(1), { check: true })).toThrow(
    'model counter, at 0 µs: it has no invariants to check. Use its form in lawful-models.ts.',
  );
});
