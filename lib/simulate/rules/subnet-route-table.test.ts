import { expect, test } from 'vitest';
import { routeTableOfSubnet } from './subnet-route-table';

test('the table associated by hand, else the main one (SIM-V01)', () => {
  const associations = [{ subnet: 'a', routeTable: 'rt-a' }];
  expect(routeTableOfSubnet('a', associations, 'rt-main')).toBe('rt-a');
  expect(routeTableOfSubnet('c', associations, 'rt-main')).toBe('rt-main');
});

test('never two', () => {
  const twice = ['rt-a', 'rt-b'].map((routeTable) => ({ subnet: 'a', routeTable }));
  expect(() => routeTableOfSubnet('a', twice, 'rt-main')).toThrow(
    'subnet "a": it is associated with 2 route tables (rt-a, rt-b). A subnet uses exactly one',
  );
});
