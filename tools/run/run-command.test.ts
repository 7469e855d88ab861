import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from './run-command';

const cwd = import.meta.dirname;

test('returns the exit code of the program', async () => {
  expect(await runCommand(process.execPath, ['-e', 'process.exit(7)'], { cwd })).toBe(7);
  expect(await runCommand(process.execPath, ['-e', ''], { cwd })).toBe(0);
});

test('counts a program that cannot be started or takes too long as failed', async () => {
  expect(await runCommand('no-such-program', [], { cwd, quiet: true })).toBe(127);
  const endless = ['-e', 'setInterval(() => {}, 1000)'];
  expect(await runCommand(process.execPath, endless, { cwd, timeoutMs: 200 })).toBe(143);
});

test('gives the program additions to the environment', async () => {
  const script = 'process.exit(process.env.DAY03_PROBE === "5" && process.env.PATH ? 0 : 1)';
  const env = { DAY03_PROBE: '5' };
  expect(await runCommand(process.execPath, ['-e', script], { cwd, env })).toBe(0);
});

const outer = `
  import { runCommand } from ${JSON.stringify(path.join(cwd, 'run-command.ts'))};
  const inner = 'console.log(process.pid); setInterval(() => {}, 1000)';
  await runCommand(process.execPath, ['-e', inner], { cwd: '.' });
  console.log('went on');
`;
const outerArgs = ['--import', 'tsx', '--input-type=module', '-e', outer];

/** Starts a command and returns it with the number of the innermost program, once that runs. */
async function started(command: string, args: readonly string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, innermost: Number(first.toString()) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process.
    return false;
  }
}

test('stops the program and then itself when it is told to stop', async () => {
  const { child, innermost } = await started(process.execPath, outerArgs);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(143);
  expect(isAlive(innermost)).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'stops the program when only the shell above is told to stop',
  async () => {
    // As npm does it; the second command keeps the shell from becoming the first.
    const script = '"$0" "$@"; true';
    const { child, innermost } = await started('sh', [
      '-c',
      script,
      process.execPath,
      ...outerArgs,
    ]);
    child.kill('SIGTERM');
    await vi.waitUntil(() => !isAlive(innermost), { timeout: 10_000 });
  },
  20_000,
);
