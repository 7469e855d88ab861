import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRun, simulate } from '../kernel';
import type { Model } from '../model';
import { readTrace } from '../reading';
import type { Run, RunCommand, Value } from '../run';
import { seconds } from '../time';
import { lawfulContainers } from './lawful-models';
import { containersInvariants } from './containers-invariants';
import { functionOf, modules, sides, type Side } from './containers-settings';
import type { Containers, ContainersEvent } from './containers-state';
import { failingNow } from './containers-stops';

type Params = Readonly<Record<string, Value>>;

const runOf = (params: Params = {}, commands: readonly RunCommand[] = [], seed = 1): Run => ({
  model: 'containers',
  seed,
  params,
  commands,
});
const traceOf = (run: Run, until: number) =>
  simulate(lawfulContainers, run, seconds(until), { check: true });
const at = (moment: number, command: string, args: RunCommand['args'] = {}): RunCommand => ({
  at: moment,
  command,
  args,
});
const codesOf = (run: Run, until: number) => traceOf(run, until).log.map(({ code }) => code);

/** Functions of which a request failed. */
function failedFunctions(side: Side, run: Run, until: number) {
  const open = openRun(lawfulContainers, run, { check: true });
  open.advance(seconds(until));
  return modules
    .filter((one) => open.state.sides[side].counts[one].failed > 0)
    .map((one) => functionOf[one]);
}

const anyParams = fc.record({
  rate: fc.constantFrom(0.5, 2, 8),
  'order-share': fc.constantFrom(0, 40, 100),
  'monolith-copies': fc.integer({ min: 1, max: 3 }),
  'service-copies': fc.integer({ min: 1, max: 3 }),
  'catalog-call': fc.constantFrom('wait', 'queue'),
  rounds: fc.integer({ min: 1, max: 3 }),
  timeout: fc.constantFrom(0, 300, 1500),
  retries: fc.integer({ min: 0, max: 3 }),
  'fallback-members': fc.boolean(),
  'fallback-catalog': fc.boolean(),
  'call-success': fc.constantFrom(90, 99.5, 100),
  'fault-every': fc.constantFrom(0, 5, 60),
  'database-fault-every': fc.constantFrom(0, 20),
  repair: fc.constantFrom(1, 5),
  memory: fc.constantFrom(100, 500),
});

const anyCommand = fc
  .tuple(
    fc.integer({ min: 0, max: 24 }),
    fc.constantFrom(...lawfulContainers.commands),
    fc.nat(1000),
  )
  .map(([moment, spec, draw]): RunCommand => {
    const args = spec.arguments.flatMap((argument): [string, Value][] =>
      argument.kind === 'choice'
        ? [[argument.id, argument.options[draw % argument.options.length]!]]
        : argument.kind === 'toggle'
          ? [[argument.id, draw % 2 === 1]]
          : [],
    );
    const part = spec.parts?.[draw % spec.parts.length];
    return at(moment, spec.id, { ...Object.fromEntries(args), ...(part && { part }) });
  });

test('every law holds after every event, whatever is set and done', () => {
  fc.assert(
    fc.property(
      anyParams,
      fc.array(anyCommand, { maxLength: 14 }),
      fc.integer(),
      (params, commands, seed) => {
        const run = openRun(lawfulContainers, runOf(params, commands, seed), { check: true });
        for (let second = 1; second <= 25; second += 1) {
          run.advance(seconds(second));
          for (const side of sides) {
            const settings = openSettingsOf(params);
            expect(run.state.sides[side].stopped).toEqual(failingNow(side, run.state, settings));
          }
        }
      },
    ),
    { numRuns: 15 },
  );
});

function openSettingsOf(params: Params) {
  const read = (id: string) =>
    params[id] ?? lawfulContainers.parameters.find((parameter) => parameter.id === id)!.default;
  return {
    number: (id: string) => Number(read(id)),
    choice: (id: string) => String(read(id)),
    toggle: (id: string) => read(id) === true,
  };
}

type Break = (state: Containers, event: ContainersEvent) => void;

const breaks: Readonly<Record<string, Break>> = {
  'requests-are-conserved': (state) => {
    state.sides.monolith.counts.orders.answered += 1;
  },
  'both-get-the-same-traffic': ({ sides: { services } }, { kind }) => {
    if (kind !== 'deliver') return;
    services.counts.catalog.sent += 1;
    services.counts.catalog.failed += 1;
  },
  'the-dead-do-not-work': ({ units }) => {
    for (const copy of units.monolith.copies) copy.faults = copy.works.length;
  },
  'faults-are-counted': ({ databases }) => {
    databases['shop-db'].faults -= 1;
  },
  'memory-within-its-limit': ({ units }) => {
    units.members.copies[0]!.memory += 60;
  },
  'calls-are-conserved': ({ calls }, { kind }) => {
    if (kind === 'back') calls.succeeded += 1;
  },
  'one-call-at-a-time': ({ openCalls }) => {
    for (const call of openCalls) call.work.over = true;
  },
  'no-more-attempts-than-allowed': (state) => {
    state.openCalls = state.openCalls.map((call) => {
      const again = { ...call, attempt: call.attempt + 1 };
      call.work.call = again;
      return again;
    });
  },
  'nobody-waits-beyond-the-timeout': (state) => {
    state.openCalls = state.openCalls.map((call) => {
      const older = { ...call, beganAt: call.beganAt - 1_000_000 };
      call.work.call = older;
      return older;
    });
  },
  'messages-are-conserved': ({ sales }) => {
    sales.waiting.length = 0;
  },
  'changes-are-conserved': ({ sides: { services } }) => {
    services.waiting.shift();
  },
  'one-unit-keeps-its-contracts': ({ sides: { monolith } }) => {
    monolith.stranded = ['catalog'];
  },
};

test.each(containersInvariants.map(({ id }) => [id]))(
  'a model that breaks "%s" is caught',
  (id) => {
    const broken: Model<Containers, ContainersEvent> = {
      ...lawfulContainers,
      on: (event, state, context) => {
        lawfulContainers.on(event, state, context);
        breaks[id]!(state, event);
      },
    };
    const commands = [
      at(1, 'finish-change', { team: 'orders' }),
      at(2, 'crash', { part: 'catalog' }),
    ];
    const params = { 'order-share': 100, timeout: 1000, 'catalog-call': 'queue' };
    const attempt = () => simulate(broken, runOf(params, commands), seconds(8), { check: true });
    expect(attempt).toThrow(`invariant ${id} broke`);
    expect(() => traceOf(runOf(params, commands), 8)).not.toThrow();
  },
);

test('every request that failed has one sentence that says why', () => {
  const causes = ['no-process', 'lost-in-crash', 'no-database', 'gave-up'];
  fc.assert(
    fc.property(anyParams, fc.array(anyCommand, { maxLength: 8 }), (params, commands) => {
      const run = openRun(lawfulContainers, runOf(params, commands));
      run.advance(seconds(20));
      const failed = sides.flatMap((side) => {
        const { counts, open } = run.state.sides[side];
        const ended = modules.reduce((sum, one) => sum + counts[one].failed, 0);
        return [ended, open.filter(({ outcome }) => outcome === 'failed').length];
      });
      const explained = run
        .trace()
        .log.filter(({ code }) => causes.includes(code))
        .map(({ params: { request } }) => request);
      expect(new Set(explained).size).toBe(explained.length);
      expect(explained.length).toBe(failed.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 15 },
  );
});

test('counters never go down', () => {
  const run = openRun(lawfulContainers, runOf({ 'fault-every': 10, 'call-success': 95 }));
  let last: number[] = [];
  for (let second = 1; second <= 60; second += 1) {
    run.advance(seconds(second));
    const counts = sides.flatMap((side) =>
      modules.flatMap((one) => Object.values(run.state.sides[side].counts[one])),
    );
    expect(counts.every((count, index) => count >= (last[index] ?? 0))).toBe(true);
    last = counts;
  }
});

test('with nothing wrong everything is answered, and network calls cost orders their hops', () => {
  for (const rounds of [1, 4]) {
    const trace = traceOf(runOf({ rounds, hop: 100, 'order-share': 60 }), 60);
    expect(trace.log).toEqual([]);
    for (const side of sides) {
      for (const name of ['login', 'order', 'search']) {
        const metric = `${side}-${name}-answered`;
        expect(readTrace(trace, { read: 'lowest', metric })).toBe(100);
      }
    }
    const orders = sides.map((side) =>
      readTrace(trace, { read: 'metric', metric: `${side}-order-p95` }),
    );
    // Two services, a way there and a way back each: 4 hops of 100 ms for every round.
    expect(Number(orders[1]) - Number(orders[0])).toBe(rounds * 400);
  }
});

test('a fault changes no arrival: both runs get the same requests', () => {
  const arrivals = (run: Run) =>
    traceOf(run, 30)
      .moves.filter(({ line }) => line === 'enter')
      .filter(({ reverse }) => reverse !== true)
      .map(({ entity, from }) => `${entity} ${from}`);
  const calm = arrivals(runOf({ 'order-share': 60 }));
  expect(arrivals(runOf({ 'order-share': 60, 'fault-every': 5 }))).toEqual(calm);
  const crash = at(3, 'crash', { part: 'orders' });
  expect(arrivals(runOf({ 'order-share': 60 }, [crash]))).toEqual(calm);
  expect(calm.length).toBeGreaterThan(30);
});

test.each([
  ['mono-orders', 'monolith', ['login', 'order', 'search']],
  ['shop-db', 'monolith', ['login', 'order', 'search']],
  ['orders', 'services', ['order']],
  ['members', 'services', ['login', 'order']],
  ['catalog', 'services', ['order', 'search']],
  ['members-db', 'services', ['login', 'order']],
  ['catalog-db', 'services', ['order', 'search']],
] as const)('N01, N04: requests that fail when %s stops in the %s', (part, side, functions) => {
  const run = runOf({ rate: 8 }, [at(5, 'crash', { part })]);
  expect(failedFunctions(side, run, 30)).toEqual(functions);
  const other = side === 'monolith' ? 'services' : 'monolith';
  expect(failedFunctions(other, run, 30)).toEqual([]);
});

test('a queue or a fallback keeps a stopped catalog service away from orders', () => {
  const crash = at(5, 'crash', { part: 'catalog' });
  const queue = runOf({ rate: 8, 'catalog-call': 'queue' }, [crash]);
  expect(failedFunctions('services', queue, 30)).toEqual(['search']);
  const fallback = runOf({ rate: 8, 'fallback-catalog': true }, [crash]);
  expect(failedFunctions('services', fallback, 30)).toEqual(['search']);
});

test('the queue keeps every message of the orders and hands them out when catalog is back', () => {
  const params = { 'catalog-call': 'queue', 'order-share': 100, rate: 1, repair: 10 };
  const trace = traceOf(runOf(params, [at(5, 'crash', { part: 'catalog' })]), 60);
  const highest = Number(readTrace(trace, { read: 'highest', metric: 'sales-waiting' }));
  expect(highest).toBeGreaterThan(4);
  expect(readTrace(trace, { read: 'metric', metric: 'services-order-answered' })).toBe(100);
  expect(readTrace(trace, { read: 'count', of: { code: 'sales-caught-up' } })).toBe(1);
  expect(readTrace(trace, { read: 'metric', metric: 'sales-waiting', at: 50 })).toBeLessThan(3);
});

test('a leak kills its process at the first use above the limit, in every copy alike', () => {
  const params = { rate: 8, 'order-share': 100, memory: 500, 'service-copies': 2, repair: 60 };
  const trace = traceOf(runOf(params, [at(0, 'leak', { part: 'orders', size: 100 })]), 20);
  const firstDeath = trace.log.find(({ code }) => code === 'out-of-memory')!;
  const arrived = trace.rests.filter(
    ({ part, at: moment }) => part === 'orders' && moment <= firstDeath.at,
  );
  // Two copies take turns: five uses fill each of them, and the eleventh is the sixth of one.
  expect(arrived).toHaveLength(11);
  expect(trace.log.filter(({ code }) => code === 'out-of-memory')).toHaveLength(2);
});

test('N03: the monolith loses good changes of others, a service loses only the bad one', () => {
  const commands = [
    at(1, 'finish-change', { team: 'members' }),
    at(1, 'finish-change', { team: 'catalog', schema: true }),
    at(1, 'deploy', { unit: 'members' }),
    at(1, 'deploy', { unit: 'catalog' }),
    at(2, 'deploy-bad', { team: 'orders', bug: 'crash' }),
    at(5, 'roll-back', { unit: 'monolith' }),
    at(5, 'roll-back', { unit: 'orders' }),
  ];
  const trace = traceOf(runOf({}, commands), 8);
  const last = (metric: string) => readTrace(trace, { read: 'metric', metric });
  expect(last('monolith-good-reverted')).toBe(2);
  expect(last('services-good-reverted')).toBe(0);
  expect(last('monolith-changes-waiting')).toBe(3);
  expect(last('services-changes-waiting')).toBe(1);
  const stays = trace.log.filter(({ code }) => code === 'schema-stays');
  expect(stays.map(({ params }) => params)).toEqual([
    { change: 'c1', database: 'shop-db', version: 42 },
  ]);
});

test('a contract breaks when one side goes back alone, and holds again when the other follows', () => {
  const commands = [
    at(1, 'finish-change', { team: 'orders' }),
    at(1, 'finish-change', { team: 'catalog', needs: 'orders' }),
    at(2, 'deploy', { unit: 'orders' }),
    at(2, 'deploy', { unit: 'catalog' }),
    at(4, 'roll-back', { unit: 'orders' }),
    at(9, 'roll-back', { unit: 'catalog' }),
  ];
  const run = runOf({ rate: 8 }, commands);
  expect(failedFunctions('services', run, 20)).toEqual(['order']);
  const codes = codesOf(run, 20).filter((code) => code.startsWith('contract'));
  expect(codes).toEqual(['contract-broken', 'contract-holds']);
});

test('what runs on both copies kills both, and copies share their database', () => {
  const params = { 'monolith-copies': 2, 'service-copies': 2, rate: 8, repair: 20 };
  const crash = runOf(params, [at(5, 'crash', { part: 'mono-orders' })]);
  expect(codesOf(crash, 30)).not.toContain('all-stopped');
  const bug = runOf(params, [at(5, 'deploy-bad', { team: 'orders', bug: 'crash' })]);
  expect(codesOf(bug, 10)).toContain('all-stopped');
  const database = runOf(params, [at(5, 'crash', { part: 'shop-db' })]);
  expect(codesOf(database, 10)).toContain('all-stopped');
});

test('a timeout bounds the time an order waits for a slow service', () => {
  const slow = [at(0, 'slow', { part: 'catalog', delay: 8000 })];
  const params = { rate: 2, 'order-share': 100, 'fallback-catalog': true };
  const p95 = (more: Params) =>
    Number(
      readTrace(traceOf(runOf({ ...params, ...more }, slow), 40), {
        read: 'metric',
        metric: 'services-order-p95',
      }),
    );
  expect(p95({})).toBeGreaterThan(8000);
  // Four hops of the request, own work, members (two hops, work) and at most 1000 ms for catalog.
  expect(p95({ timeout: 1000 })).toBeLessThanOrEqual(400 + 300 + 500 + 1000);
  expect(p95({ timeout: 1000, retries: 1 })).toBeGreaterThan(p95({ timeout: 1000 }) + 900);
});

test('what cannot be done now is said, not thrown', () => {
  const commands = [
    at(1, 'deploy', { unit: 'orders' }),
    at(1, 'roll-back', { unit: 'monolith' }),
    at(1, 'crash', { part: 'copy' }),
    at(2, 'crash', { part: 'orders-db' }),
    at(3, 'crash', { part: 'orders-db' }),
  ];
  const codes = codesOf(runOf({}, commands), 4);
  expect(codes.slice(0, 3)).toEqual([
    'nothing-to-deploy',
    'nothing-to-roll-back',
    'nothing-to-crash',
  ]);
  expect(codes.filter((code) => code === 'nothing-to-crash')).toHaveLength(2);
});
