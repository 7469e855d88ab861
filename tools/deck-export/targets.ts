import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExportRequest } from './arguments';

/** One file to write: from which page of the site, and where. */
export type Target = {
  /** From the root of the site, with its query. */
  readonly page: string;
  /** Absolute. */
  readonly file: string;
};

/** The files a request asks for; `folder` is where the caller stands. */
export function targetsOf(request: ExportRequest, folder: string): Target[] {
  const { slugs, sheet, steps, locale, out } = request;
  const what = !steps ? sheet : sheet === 'slides' ? 'steps' : `${sheet}-steps`;
  return slugs.map((slug) => ({
    page: `/${locale}/present/${slug}/paper/${sheet}${steps ? '?steps' : ''}`,
    file: path.resolve(folder, out ?? `${slug}-${what}-${locale}.pdf`),
  }));
}

/** Why a file cannot be written, in three parts; `undefined` when it can. */
export async function refuseTarget(file: string, force: boolean): Promise<string | undefined> {
  const folder = path.dirname(file);
  const around = await stat(folder).catch(() => undefined);
  if (!around?.isDirectory()) {
    return `${file}: there is no folder ${folder}. Create it, or write elsewhere with --out.`;
  }
  const there = await stat(file).catch(() => undefined);
  if (!there) return undefined;
  if (there.isDirectory()) {
    return `${file}: this is a folder. Name a file with --out.`;
  }
  if (force) return undefined;
  return `${file}: this file is there already. Add --force (after the --) to replace it, or give another name with --out.`;
}
