import { expect, test } from 'vitest';
import { whyTrafficDiffers } from './traffic';

test.for([
  [{ protocol: 'all' }, null],
  [{ protocol: 'tcp' }, null],
  [{ protocol: 'udp' }, 'other-protocol'],
  [{ protocol: 'tcp', ports: [443, 443] }, null],
  [{ protocol: 'tcp', ports: [0, 442] }, 'other-port'],
  [{ protocol: 'all', ports: [444, 65_535] }, 'other-port'],
] as const)('TCP 443 and %o: %s', ([filter, reason]) => {
  expect(whyTrafficDiffers(filter, { protocol: 'tcp', port: 443 })).toBe(reason);
});
