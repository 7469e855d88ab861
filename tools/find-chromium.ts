import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { runCommand } from './run/run-command';

/** A browser that runs here. */
export type FoundChromium = {
  readonly path: string;
  /** For the terminal, e.g. "from CHROMIUM_PATH". */
  readonly how: string;
};

/** What the search asks of the machine; tests put their own in. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own browser, whether or not it is there. */
  readonly playwrightPath: () => string;
  /** Other places to look at, the best first. */
  readonly systemPaths: () => readonly string[];
  /** Whether the browser at this path starts. */
  readonly starts: (file: string) => Promise<boolean>;
  readonly installPlaywright: () => Promise<void>;
  /** Installs the system's package; undefined where that cannot be done. */
  readonly installPackage: (() => Promise<void>) | undefined;
  readonly log: (line: string) => void;
};

const isRoot = process.getuid?.() === 0;

/** Flags for a quiet headless browser that asks nothing of the network by itself. */
export const CHROMIUM_ARGS: readonly string[] = [
  // Chromium refuses to run its sandbox as root.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium for the tests: Playwright's own, the one CHROMIUM_PATH names, the system's, or
 * one that Playwright or the system's package manager installs now. Throws when there is none.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<FoundChromium> {
  const own = machine.playwrightPath();
  if (await machine.starts(own)) return { path: own, how: "Playwright's own" };
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (await machine.starts(named)) return { path: named, how: 'from CHROMIUM_PATH' };
    throw new Error(
      `CHROMIUM_PATH: no browser starts at "${named}". Set it to a Chromium or Chrome program, or unset it to have one looked for.`,
    );
  }
  const system = await firstThatStarts(machine);
  if (system) return { path: system, how: "the system's" };

  machine.log('Chromium: none found, Playwright tries to download its own…');
  await machine.installPlaywright();
  if (await machine.starts(own)) return { path: own, how: 'downloaded by Playwright' };

  if (machine.installPackage) {
    machine.log('Chromium: no download possible, apt-get installs the package…');
    await machine.installPackage();
    const installed = await firstThatStarts(machine);
    if (installed) return { path: installed, how: 'installed by apt-get' };
  }
  throw new Error(
    'Chromium: none is on this machine and none could be downloaded. ' +
      'Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

async function firstThatStarts({ systemPaths, starts }: Machine): Promise<string | undefined> {
  for (const file of systemPaths()) if (await starts(file)) return file;
  return undefined;
}

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
];
const minute = 60_000;
const root = path.dirname(import.meta.dirname);

const thisMachine: Machine = {
  env: process.env,
  playwrightPath: () => chromium.executablePath(),
  systemPaths: () => {
    const folders = (process.env['PATH'] ?? '').split(path.delimiter);
    const onPath = programNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
    return [...onPath, ...usualPlaces];
  },
  starts: async (file) => {
    if (!existsSync(file)) return false;
    // On Windows `--version` opens a window instead.
    if (process.platform === 'win32') return true;
    try {
      // A launcher without its browser, or a browser without its libraries, fails here.
      await promisify(execFile)(file, ['--version'], { timeout: minute / 2 });
      return true;
    } catch {
      return false;
    }
  },
  installPlaywright: async () => {
    const command = ['node_modules/playwright/cli.js', 'install', 'chromium'];
    await runCommand(process.execPath, command, { cwd: root, quiet: true, timeoutMs: 4 * minute });
  },
  installPackage: isRoot && isDebian() ? installDebianPackage : undefined,
  log: (line) => console.log(line),
};

function isDebian(): boolean {
  const release = '/etc/os-release';
  return (
    existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
  );
}

async function installDebianPackage(): Promise<void> {
  const options = {
    cwd: root,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    quiet: true,
    timeoutMs: 5 * minute,
  };
  await runCommand('apt-get', ['update'], options);
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}
