import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allowedInstances,
  fittingInstances,
  placeOnInstance,
  type ContainerInstance,
} from './ecs-placement';

function instance(id: string, rest: Partial<ContainerInstance> & { zone?: string } = {}) {
  const { zone = id[0]!, attributes, ...given } = rest;
  return {
    id,
    cpu: 1024,
    memory: 2048,
    tasks: 0,
    ...given,
    attributes: { 'ecs.availability-zone': zone, ...attributes },
  } satisfies ContainerInstance;
}

const small = { cpu: 256, memory: 512 };
const ids = (instances: readonly ContainerInstance[]) => instances.map(({ id }) => id);

test('SIM-E10: instances without the CPU, the memory, the port or the attribute are left out', () => {
  const all = [
    instance('a1', { cpu: 255 }),
    instance('a2', { memory: 511 }),
    instance('a3', { usedPorts: [80] }),
    instance('a4', { attributes: { disk: 'hdd' } }),
    instance('a5', { attributes: { disk: 'ssd' } }),
  ];
  expect(
    ids(fittingInstances({ ...small, ports: [80], attributes: { disk: 'ssd' } }, all)),
  ).toEqual(['a5']);
  expect(ids(fittingInstances(small, all))).toEqual(['a3', 'a4', 'a5']);
});

test('SIM-E10: constraints come after the filter', () => {
  const all = [instance('a1', { tasks: 1 }), instance('a2'), instance('c1')];
  expect(ids(allowedInstances(all, [{ type: 'distinctInstance' }]))).toEqual(['a2', 'c1']);
  expect(
    ids(
      allowedInstances(all, [{ type: 'memberOf', attribute: 'ecs.availability-zone', value: 'c' }]),
    ),
  ).toEqual(['c1']);
});

test('SIM-E10: without a strategy the zone with the fewest tasks is taken', () => {
  const all = [instance('a1', { tasks: 2 }), instance('a2'), instance('c1', { tasks: 1 })];
  expect(placeOnInstance(small, all)).toBe('c1');
});

test('SIM-E10: a full instance still makes its zone the fuller one', () => {
  const all = [instance('a1', { tasks: 3, cpu: 0 }), instance('a2'), instance('c1', { tasks: 1 })];
  expect(placeOnInstance(small, all)).toBe('c1');
});

test('SIM-E10: a full cluster has no place', () => {
  expect(placeOnInstance(small, [instance('a1', { cpu: 0 }), instance('c1', { cpu: 255 })])).toBe(
    null,
  );
  expect(placeOnInstance(small, [])).toBe(null);
});

test('binpack takes the instance with the least left, random the one of the roll', () => {
  const all = [instance('a1', { cpu: 800 }), instance('a2', { cpu: 300 }), instance('c1')];
  expect(placeOnInstance(small, all, { strategies: [{ type: 'binpack', field: 'cpu' }] })).toBe(
    'a2',
  );
  const random = (roll: number) =>
    placeOnInstance(small, all, { strategies: [{ type: 'random' }], roll });
  expect([random(0), random(0.5), random(0.99)]).toEqual(['a1', 'a2', 'c1']);
});

test('strategies narrow one after another', () => {
  const all = [
    instance('a1', { tasks: 1 }),
    instance('c1', { memory: 2048 }),
    instance('c2', { memory: 1024 }),
  ];
  expect(
    placeOnInstance(small, all, {
      strategies: [
        { type: 'spread', field: 'attribute:ecs.availability-zone' },
        { type: 'binpack', field: 'memory' },
      ],
    }),
  ).toBe('c2');
});

test('whatever is chosen fits, and something is chosen whenever something fits', () => {
  const some = fc.array(
    fc.record({ cpu: fc.nat(600), memory: fc.nat(1200), tasks: fc.nat(5), zone: fc.nat(2) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, fc.boolean(), (given, distinct) => {
      const all = given.map(({ zone, ...rest }, index) =>
        instance(`i${index}`, { ...rest, zone: String(zone) }),
      );
      const constraints = distinct ? ([{ type: 'distinctInstance' }] as const) : [];
      const possible = ids(allowedInstances(fittingInstances(small, all), constraints));
      const chosen = placeOnInstance(small, all, { constraints });
      if (possible.length === 0) expect(chosen).toBe(null);
      else expect(possible).toContain(chosen);
    }),
  );
});

test('refuses six strategies and a roll outside its range', () => {
  const strategies = Array.from({ length: 6 }, () => ({ type: 'random' as const }));
  expect(() => placeOnInstance(small, [], { strategies })).toThrow('there are 6 strategies');
  expect(() => placeOnInstance(small, [], { roll: 1 })).toThrow('roll is 1.');
  expect(() => placeOnInstance({ cpu: -1, memory: 0 }, [])).toThrow('cpu is -1');
});
