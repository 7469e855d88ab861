import './run/require-node';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { lessons } from '@/content/lessons';
import { helpText, readArguments, takenByNpm, type ExportRequest } from './deck-export/arguments';
import { countPages, printSheet } from './deck-export/print-sheet';
import { refuseTarget, targetsOf } from './deck-export/targets';
import { CHROMIUM_ARGS, findChromium } from './find-chromium';
import { ensureBuild } from './run/build-app';
import { findFreePort } from './run/ports';
import { serveBuild } from './run/serve-build';

/** Something the caller can mend; printed alone, with exit code 2. */
class Refusal extends Error {}

const root = path.dirname(import.meta.dirname);
/** npm moves to the project's folder; names of files mean the folder the caller stands in. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

async function exportDeck(request: ExportRequest): Promise<number> {
  const targets = targetsOf(request, folder);
  const refused = await Promise.all(targets.map(({ file }) => refuseTarget(file, request.force)));
  const problems = refused.filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new Refusal(problems.join('\n'));

  const code = await ensureBuild(root);
  if (code !== 0) {
    console.error('deck:export: the site could not be built. Repair what is reported above.');
    return 1;
  }
  const { path: executablePath } = await findChromium();
  const port = await findFreePort();
  const server = await serveBuild(root, { port, host: '127.0.0.1', quiet: true });
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
    try {
      for (const { page, file } of targets) {
        const pdf = await printSheet(browser, server.url + page);
        await write(file, pdf, request.force);
        const pages = countPages(pdf);
        console.log(`${file}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
  return 0;
}

/** Refuses a file that came to be while the site was built, too. */
async function write(file: string, pdf: Buffer, force: boolean): Promise<void> {
  try {
    await writeFile(file, pdf, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(
      (code === 'EEXIST' && (await refuseTarget(file, force))) ||
        `${file}: it cannot be written (${message}). Write elsewhere with --out.`,
    );
  }
}

try {
  const slugs = lessons.map(({ slug }) => slug);
  const asked = readArguments(process.argv.slice(2), slugs, takenByNpm(process.env));
  if (typeof asked === 'string') throw new Refusal(asked);
  if (asked.kind === 'help') console.log(helpText(slugs));
  else process.exitCode = await exportDeck(asked);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
