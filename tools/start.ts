import './run/require-node';
import path from 'node:path';
import { ensureBuild } from './run/build-app';
import { findFreePort, isPortFree, parsePort } from './run/ports';
import { serveBuild } from './run/serve-build';

async function start(root: string): Promise<number> {
  const port = parsePort(process.env['PORT']);
  if (!(await isPortFree(port))) {
    const other = (await isPortFree(port + 1)) ? port + 1 : await findFreePort();
    console.error(
      `http://localhost:${port}: port ${port} is taken by another program. ` +
        `Stop that program, or use another port: PORT=${other} npm start`,
    );
    return 1;
  }
  const code = await ensureBuild(root);
  if (code !== 0) {
    console.error('npm start: the site could not be built. Repair what is reported above.');
    return code;
  }
  const server = await serveBuild(root, { port, quiet: true });
  console.log(`Day03 is at ${server.url} (Ctrl-C ends it)`);
  return server.ended;
}

try {
  process.exitCode = await start(path.dirname(import.meta.dirname));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
