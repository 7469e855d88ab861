import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

const loopback = ['127.0.0.1', '::1'];

/** Reads the PORT setting; the default is 3000. Throws when it is no port number. */
export function parsePort(value: string | undefined): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT: "${value}" is no port number. Use one from 1 to 65535, e.g. PORT=3000.`);
  }
  return port;
}

/** Whether a server can listen on `port`: nobody answers there, and listening is allowed. */
export async function isPortFree(port: number): Promise<boolean> {
  // A server on one loopback address does not stop others from listening on all of them.
  const answers = await Promise.all(loopback.map((host) => answersAt(port, host)));
  return !answers.includes(true) && (await listensAt(port)) !== undefined;
}

/** A port that is free now. */
export async function findFreePort(): Promise<number> {
  const port = await listensAt(0);
  if (port === undefined) throw new Error('Network: no port is free. Close other servers.');
  return port;
}

async function answersAt(port: number, host: string): Promise<boolean> {
  const socket = connect({ port, host });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // Refused: nobody is there.
    return false;
  } finally {
    socket.destroy();
  }
}

async function listensAt(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    const address = server.address() as AddressInfo;
    return address.port;
  } catch {
    // Taken, or reserved for the system.
    return undefined;
  } finally {
    server.close();
  }
}
