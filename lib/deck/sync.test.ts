import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckCommand } from './deck';
import type { DeckManifest } from './place';
import type { DeckMessage } from './message';
import {
  command,
  type Exchange,
  receive,
  settle,
  settleAfterMs,
  start,
  type SyncState,
} from './sync';

const manifest: DeckManifest = {
  lesson: 'sqs',
  slides: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, steps: 3, scenes: [], items: [] })),
};

type Window = { local: SyncState; open: boolean };

/** Windows on one channel, with a clock of its own; `delay` says how long the next delivery takes. */
class Desk {
  readonly windows: Window[] = [];
  readonly #tasks: { at: number; order: number; run: () => void }[] = [];
  readonly #delay: () => number;
  #order = 0;
  now = 0;
  onDelivery: (before: SyncState, after: SyncState) => void = () => {};

  constructor(delay: () => number) {
    this.#delay = delay;
  }

  at(time: number, run: () => void): void {
    this.#order += 1;
    this.#tasks.push({ at: time, order: this.#order, run });
  }

  run(until = Number.POSITIVE_INFINITY): void {
    for (;;) {
      this.#tasks.sort((a, b) => a.at - b.at || a.order - b.order);
      const task = this.#tasks[0];
      if (task === undefined || task.at > until) return;
      this.#tasks.shift();
      this.now = task.at;
      task.run();
    }
  }

  open(where: { slide?: string; step?: number } = {}): Window {
    const self = `w${(this.windows.length * 7 + 3) % 10}-${this.windows.length}`;
    const opened = start(manifest, { self, now: this.now, ...where });
    const window = { local: opened.local, open: true };
    this.windows.push(window);
    this.#carryOut(window, opened);
    this.at(this.now + settleAfterMs, () => {
      if (window.open) this.#carryOut(window, settle(window.local));
    });
    return window;
  }

  close(window: Window): void {
    window.open = false;
  }

  command(window: Window, wanted: DeckCommand): void {
    this.#carryOut(window, command(window.local, manifest, wanted, this.now));
  }

  shown(): Window[] {
    return this.windows.filter(({ open }) => open);
  }

  #carryOut(window: Window, { local, post }: Exchange): void {
    window.local = local;
    if (post === undefined) return;
    for (const other of this.shown()) if (other !== window) this.#deliver(other, post);
  }

  #deliver(to: Window, message: DeckMessage): void {
    this.at(this.now + this.#delay(), () => {
      if (!to.open) return;
      const before = to.local;
      this.#carryOut(to, receive(before, message));
      this.onDelivery(before, to.local);
    });
  }
}

function desk(): Desk {
  return new Desk(() => 1);
}

function place({ local }: Window): string {
  return `${local.state.slide}/${local.state.step}`;
}

test('a lone window starts from its own URL', () => {
  const one = desk();
  const window = one.open({ slide: 'c', step: 1 });
  one.run();
  expect(window.local.joined).toBe(true);
  expect(place(window)).toBe('c/1');
});

test('a late window shows the talk within a few milliseconds', () => {
  const one = desk();
  const console = one.open({ slide: 'c' });
  one.run();
  one.command(console, { type: 'next-step' });
  const audience = one.open();
  one.run(one.now + 5);
  expect(place(audience)).toBe('c/1');
  expect(audience.local.state).toEqual(console.local.state);
});

test('a window says nothing but hello before it has joined', () => {
  const { local, post } = start(manifest, { self: 'w1', now: 0 });
  expect(post).toEqual({ type: 'hello', from: 'w1' });
  expect(receive(local, { type: 'hello', from: 'w2' })).toEqual({ local });
  const moved = command(local, manifest, { type: 'next-step' }, 0);
  expect(moved.local.state.step).toBe(1);
  expect(moved).not.toHaveProperty('post');
});

test('a move made before joining gives way to the talk under way', () => {
  const one = desk();
  const console = one.open({ slide: 'c' });
  one.run();
  const audience = one.open();
  one.command(audience, { type: 'next-step' });
  one.run();
  expect([place(console), place(audience)]).toEqual(['c/0', 'c/0']);
});

test('every move reaches the other window', () => {
  const one = desk();
  const [console, audience] = [one.open(), one.open()];
  one.run();
  one.command(console, { type: 'next-slide' });
  one.run();
  one.command(audience, { type: 'next-step' });
  one.run();
  expect([place(console), place(audience)]).toEqual(['b/1', 'b/1']);
});

test('two windows opened at once show the place of the first', () => {
  const one = new Desk(() => 20);
  one.at(0, () => one.open({ slide: 'd' }));
  one.at(1, () => one.open({ slide: 'b' }));
  one.run();
  expect(one.windows.map(place)).toEqual(['d/0', 'd/0']);
});

test('two commands given at one moment leave both windows at the same place', () => {
  const one = desk();
  const [first, second] = [one.open(), one.open()];
  one.run();
  one.command(first, { type: 'next-step' });
  one.command(second, { type: 'last' });
  one.run();
  expect(first.local.state).toEqual(second.local.state);
});

test('a window that slept through moves is brought back when it speaks', () => {
  const one = desk();
  const [first, second] = [one.open(), one.open()];
  one.run();
  const asleep = second.local;
  for (const type of ['next-slide', 'next-slide'] as const) one.command(first, { type });
  one.run();
  second.local = asleep;
  one.command(second, { type: 'next-step' });
  one.run();
  expect([place(first), place(second)]).toEqual(['c/0', 'c/0']);
});

test('a window ignores its own messages when a transport echoes them', () => {
  const { local } = settle(start(manifest, { self: 'w1', now: 0 }).local);
  const echoed = settle(command(local, manifest, { type: 'next-step' }, 0).local).post;
  expect(echoed && receive(local, echoed)).toEqual({ local });
});

const position = fc.record({
  slide: fc.constantFrom('a', 'b', 'c', 'd'),
  step: fc.nat(3),
});
const act = fc.oneof(
  fc.record({ type: fc.constant('open' as const), position }),
  fc.record({ type: fc.constant('reload' as const), which: fc.nat(), position }),
  fc.record({ type: fc.constant('close' as const), which: fc.nat() }),
  fc.record({
    type: fc.constant('command' as const),
    which: fc.nat(),
    wanted: fc.oneof(
      fc.record({ type: fc.constantFrom('next-step', 'previous-step', 'next-slide', 'last') }),
      fc.record({
        type: fc.constant('screen' as const),
        screen: fc.constantFrom('black', 'frozen', 'live'),
      }),
    ),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function plan(talk: Desk, at: number, given: Act, isFree: (window: Window) => boolean): void {
  talk.at(at, () => {
    const windows = talk.shown().filter(isFree);
    const chosen = 'which' in given ? windows[given.which % windows.length] : undefined;
    if (given.type === 'open') talk.open(given.position);
    if (chosen === undefined) return;
    if (given.type === 'command') talk.command(chosen, given.wanted);
    if (given.type === 'close' || given.type === 'reload') talk.close(chosen);
    if (given.type === 'reload') talk.open(given.position);
  });
}

function acts(kinds: readonly Act['type'][]) {
  const kept = act.filter(({ type }) => kinds.includes(type));
  return fc.array(fc.tuple(fc.nat(1_500), kept), { minLength: 1, maxLength: 14 });
}

function delays(max: number): fc.Arbitrary<() => number> {
  return fc.infiniteStream(fc.nat(max)).map((stream) => () => stream.next().value ?? 0);
}

test('windows that open, reload, close and command in any order end up equal', () => {
  fc.assert(
    fc.property(
      acts(['open', 'reload', 'close', 'command']),
      delays(settleAfterMs - 1),
      (planned, delay) => {
        const many = new Desk(delay);
        many.onDelivery = (before, after) => {
          if (!before.joined || before.state === after.state) return;
          const commanded = after.state.rev > 0;
          expect(commanded || after.state.epoch < before.state.epoch).toBe(true);
        };
        many.open();
        for (const [at, given] of planned) plan(many, at, given, () => true);
        many.run();
        const [first, ...others] = many.shown();
        for (const other of others) expect(other.local.state).toEqual(first?.local.state);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('windows that open and reload never move the ones that are there, however slow the channel', () => {
  fc.assert(
    fc.property(
      acts(['open', 'reload', 'close']),
      delays(3 * settleAfterMs),
      fc.nat(2),
      (planned, delay, moves) => {
        const many = new Desk(delay);
        const talk = many.open({ slide: 'c', step: 1 });
        many.run();
        for (let move = 0; move < moves; move += 1) many.command(talk, { type: 'next-step' });
        const { state } = talk.local;
        many.onDelivery = () => expect(talk.local.state).toBe(state);
        for (const [at, given] of planned) {
          plan(many, many.now + 1 + at, given, (window) => window !== talk);
        }
        many.run();
        for (const window of many.shown()) expect(window.local.state).toEqual(state);
      },
    ),
    { numRuns: 500 },
  );
});
