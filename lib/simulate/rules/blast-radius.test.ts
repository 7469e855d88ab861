import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blastRadius, type Structure } from './blast-radius';

const modules = ['members', 'orders', 'catalog'];
const call = (to: string, more: Partial<Structure['calls'][number]> = {}) => ({
  from: 'orders',
  to,
  waits: true,
  fallback: false,
  ...more,
});
const bothCalls = [call('members'), call('catalog')];

const monolith = (calls: Structure['calls'] = bothCalls): Structure => ({
  modules: modules.map((id) => ({ id, process: 'monolith', databases: ['shop-db'] })),
  calls,
});
const services = (calls: Structure['calls'] = bothCalls): Structure => ({
  modules: modules.map((id) => ({ id, process: `${id}-process`, databases: [`${id}-db`] })),
  calls,
});

test.each([['orders'], ['members'], ['catalog'], ['monolith'], ['shop-db']])(
  'in a monolith %s takes every function down',
  (stopped) => {
    expect(blastRadius(monolith(), [stopped])).toEqual(modules);
  },
);

test.each([
  ['orders', ['orders']],
  ['members', ['members', 'orders']],
  ['members-db', ['members', 'orders']],
  ['catalog-process', ['orders', 'catalog']],
  ['orders-db', ['orders']],
])('among services %s takes itself and what waits for it', (stopped, failing) => {
  expect(blastRadius(services(), [stopped])).toEqual(failing);
});

test('a fallback or a queue keeps the caller out of it, a broken contract does not', () => {
  const withFallback = services([call('members'), call('catalog', { fallback: true })]);
  expect(blastRadius(withFallback, ['catalog'])).toEqual(['catalog']);
  const withQueue = services([call('members'), call('catalog', { waits: false })]);
  expect(blastRadius(withQueue, ['catalog'])).toEqual(['catalog']);
  const withBroken = services([call('members'), call('catalog', { broken: true })]);
  expect(blastRadius(withBroken, [])).toEqual(['orders']);
  const guarded = services([call('members'), call('catalog', { broken: true, fallback: true })]);
  expect(blastRadius(guarded, [])).toEqual([]);
});

test('failures travel along a whole chain and round a ring', () => {
  const chain: Structure = {
    modules: ['a', 'b', 'c', 'd'].map((id) => ({ id, process: id, databases: [] })),
    calls: [
      { from: 'a', to: 'b', waits: true, fallback: false },
      { from: 'b', to: 'c', waits: true, fallback: false },
      { from: 'c', to: 'd', waits: true, fallback: true },
      { from: 'c', to: 'a', waits: true, fallback: false },
    ],
  };
  expect(blastRadius(chain, ['c'])).toEqual(['a', 'b', 'c']);
  expect(blastRadius(chain, ['d'])).toEqual(['d']);
  expect(blastRadius(chain, ['a'])).toEqual(['a', 'b', 'c']);
});

test('more failures, more waiting and one process for all never make it smaller', () => {
  const anyCalls = fc
    .array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean(), fc.boolean()), { maxLength: 6 })
    .map((list) =>
      list.map(([from, to, waits, fallback]) => ({
        from: modules[from]!,
        to: modules[to]!,
        waits,
        fallback,
      })),
    );
  fc.assert(
    fc.property(anyCalls, fc.subarray(modules), fc.subarray(modules), (calls, some, others) => {
      const structure = services(calls);
      const radius = blastRadius(structure, some);
      const isWithin = (larger: readonly string[]) => radius.every((id) => larger.includes(id));
      expect(isWithin(blastRadius(structure, [...some, ...others]))).toBe(true);
      const waiting = calls.map((one) => ({ ...one, waits: true, fallback: false }));
      expect(isWithin(blastRadius(services(waiting), some))).toBe(true);
      expect(isWithin(blastRadius(monolith(calls), some))).toBe(true);
      expect(some.every((id) => radius.includes(id))).toBe(true);
    }),
  );
});

test('names nobody knows are refused', () => {
  expect(() => blastRadius(services(), ['payment'])).toThrow('stopped names "payment".');
  expect(() => blastRadius(services([call('payment')]), [])).toThrow('calls name "payment".');
});
