import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { onStop, type StopSignal } from './on-stop';

type Options = {
  readonly cwd: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
  /** After this long the program is stopped and counts as failed. */
  readonly timeoutMs?: number;
};

/**
 * Runs a program in the foreground and returns its exit code. When this process is asked to stop
 * meanwhile, the program is stopped first and then this process ends, so that nothing stays behind.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, quiet = false, timeoutMs }: Options,
): Promise<number> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? 'ignore' : 'inherit',
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  let stoppedBy: StopSignal | undefined;
  const stopListening = onStop((signal) => {
    stoppedBy = signal;
    child.kill(signal);
  });
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      if (!quiet) console.error(`${command}: it cannot be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (exitCode, signal) => {
      resolve(exitCode ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
  stopListening();
  if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
  return code;
}
