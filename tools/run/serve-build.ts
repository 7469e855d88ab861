import { spawn, type ChildProcess } from 'node:child_process';
import { nextCommand, nextEnvironment } from './build-app';
import { onStop } from './on-stop';

export type Server = {
  /** Without a slash at the end, e.g. `http://localhost:3000`. */
  readonly url: string;
  /** Resolves once the server has ended: 0 when that was asked for, otherwise its exit code. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
};

const patienceMs = 60_000;
const pauseMs = 100;

/**
 * Serves the production build under `root` and resolves once it answers. The server ends with this
 * process and when this process is told to stop. Throws when it ends by itself or stays silent for
 * a minute.
 */
export async function serveBuild(
  root: string,
  { port, host, quiet = false }: { port: number; host?: string; quiet?: boolean },
): Promise<Server> {
  const args = [nextCommand, 'start', '-p', String(port), ...(host ? ['-H', host] : [])];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...nextEnvironment },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  let asked = false;
  const stop = () => {
    asked = true;
    child.kill();
  };
  process.on('exit', stop);
  const stopListening = onStop(stop);
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(asked ? 0 : code || 1));
  });
  void ended.then(() => {
    stopListening();
    process.off('exit', stop);
  });

  const url = `http://${host ?? 'localhost'}:${port}`;
  const answers = await waitUntilItAnswers(url, child);
  if (asked) process.exit(0);
  if (!answers) {
    stop();
    throw new Error(
      `${url}: the server did not answer. Read its message above, or run npm run build first.`,
    );
  }
  return {
    url,
    ended,
    stop: async () => {
      stop();
      await ended;
    },
  };
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(url, { redirect: 'manual' });
      return true;
    } catch {
      // Not listening yet.
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return false;
}
