import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOverZones, spreadZone } from './ecs-zone-spread';

const zone = (id: string, tasks: number, open = true) => ({ id, tasks, open });

test('SIM-E10: the next task goes to the zone with the fewest, on equality to the first', () => {
  expect(spreadZone([zone('a', 2), zone('c', 1)])).toBe('c');
  expect(spreadZone([zone('a', 2), zone('c', 2)])).toBe('a');
});

test('SIM-E10: a lost zone gets no task, and without any zone nothing is placed', () => {
  expect(spreadZone([zone('a', 0, false), zone('c', 4)])).toBe('c');
  expect(spreadZone([zone('a', 0, false), zone('c', 0, false)])).toBeNull();
  expect(spreadOverZones(3, [zone('a', 0, false)])).toEqual([]);
});

test('SIM-E10: four tasks on two empty zones are two and two', () => {
  expect(spreadOverZones(4, [zone('a', 0), zone('c', 0)])).toEqual(['a', 'c', 'a', 'c']);
  expect(spreadOverZones(3, [zone('a', 2), zone('c', 0)])).toEqual(['c', 'c', 'a']);
});

test('zones filled from empty never differ by more than one task', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 6 }), (count, zones) => {
      const places = Array.from({ length: zones }, (_, index) => zone(`z${index}`, 0));
      const order = spreadOverZones(count, places);
      const each = places.map(({ id }) => order.filter((chosen) => chosen === id).length);
      expect(order).toHaveLength(count);
      expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
    }),
  );
});

test('refuses a count below 0', () => {
  expect(() => spreadZone([zone('a', -1)])).toThrow('tasks of "a" is -1');
  expect(() => spreadOverZones(-1, [])).toThrow('count is -1');
});
