import { expect, test } from 'vitest';
import { chooseRoute } from './choose-route';
import { gatewayEndpointRoutes } from './gateway-endpoint';

const endpoint = { id: 'vpce-s3', prefixList: 'pl-s3', routeTables: ['rt-a'] };
const lists = { 'pl-s3': ['198.51.100.0/24'] };

test('only associated tables get the row (SIM-V05)', () => {
  expect(gatewayEndpointRoutes('rt-a', [endpoint])).toEqual([
    { destination: 'pl-s3', target: 'vpce-s3' },
  ]);
  expect(gatewayEndpointRoutes('rt-c', [endpoint])).toEqual([]);
});

test('the list is longer than 0.0.0.0/0, so its traffic goes to the endpoint (SIM-V05)', () => {
  const rows = [
    { destination: '0.0.0.0/0', target: 'nat' },
    ...gatewayEndpointRoutes('rt-a', [endpoint]),
  ];
  expect(chooseRoute(rows, '198.51.100.7', lists).winner?.route.target).toBe('vpce-s3');
  expect(chooseRoute(rows, '198.51.101.7', lists).winner?.route.target).toBe('nat');
});
