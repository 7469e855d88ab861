import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, isPortFree, parsePort } from './ports';

test('sees a server on any address and that it has gone', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);

    const server = createServer();
    server.listen(port, host);
    await once(server, 'listening');
    expect(await isPortFree(port)).toBe(false);

    server.close();
    await once(server, 'close');
    expect(await isPortFree(port)).toBe(true);
  }
});

test('reads a port and refuses what is none', () => {
  expect(parsePort(undefined)).toBe(3000);
  expect(parsePort('8080')).toBe(8080);
  for (const value of ['abc', '0', '70000', '3000.5']) {
    expect(() => parsePort(value)).toThrow(`PORT: "${value}" is no port number. Use one`);
  }
});
