import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeFonts, makeFonts } from '../font/make-fonts';
import { runCommand } from './run-command';

export const nextCommand = 'node_modules/next/dist/bin/next';
export const nextEnvironment = { NEXT_TELEMETRY_DISABLED: '1' };

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'package.json',
  'postcss.config.mjs',
];
/** Written last; a new build empties `.next` first, so a build that broke off leaves none. */
const marker = '.next/day03-build.json';

/** Makes the fonts and the production build. Returns the exit code of `next build`. */
export async function buildApp(root: string): Promise<number> {
  console.log(describeFonts(await makeFonts(root)));
  const started = new Date();
  const code = await runCommand(process.execPath, [nextCommand, 'build'], {
    cwd: root,
    env: nextEnvironment,
  });
  if (code === 0) {
    const file = path.join(root, marker);
    await writeFile(file, JSON.stringify({ isExport: process.env['DAY03_EXPORT'] === '1' }));
    // What was edited while the build ran may not be in it.
    await utimes(file, started, started);
  }
  return code;
}

/** Builds when there is no build of the present sources. Returns 0 when there is one now. */
export async function ensureBuild(root: string): Promise<number> {
  const reason = await reasonToBuild(root);
  if (reason === undefined) return 0;
  console.log(`Building: ${reason}.`);
  return buildApp(root);
}

/** Why the site has to be built before it can be served; undefined when it need not. */
export async function reasonToBuild(root: string): Promise<string | undefined> {
  const built = await stat(path.join(root, marker)).catch(() => undefined);
  if (!built) return 'there is no finished build';
  const { isExport } = JSON.parse(await readFile(path.join(root, marker), 'utf8')) as {
    isExport: boolean;
  };
  if (isExport) return 'the last build was a static export';
  for (const source of sources) {
    const changed = await changedSince(root, source, built.mtimeMs);
    if (changed !== undefined) return `${changed} changed after the last build`;
  }
  return undefined;
}

/** The first file or folder under `source` younger than `time` (ms); a deletion shows in its folder. */
async function changedSince(
  root: string,
  source: string,
  time: number,
): Promise<string | undefined> {
  const found = await stat(path.join(root, source)).catch(() => undefined);
  if (!found || /\.test\.tsx?$/.test(source)) return undefined;
  if (found.mtimeMs > time) return source;
  if (!found.isDirectory()) return undefined;
  for (const name of await readdir(path.join(root, source))) {
    const changed = await changedSince(root, `${source}/${name}`, time);
    if (changed !== undefined) return changed;
  }
  return undefined;
}
