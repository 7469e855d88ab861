import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AuthorError } from '@/lib/lesson/author-problem';
import {
  indexPaths,
  lessonPaths,
  registerLesson,
  scaffoldLesson,
  slugProblem,
  type TextFile,
} from '@/lib/lesson/scaffold';

const templateFolder = 'content/lesson-template';

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readFiles(folder: string, names: readonly string[]): Promise<TextFile[]> {
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

/**
 * Adds a lesson to the course: its files from the template, and its lines in the course's lists.
 * Nothing is written before everything is known to fit, and no file is overwritten.
 *
 * @param options.root the project's root
 * @param options.today ISO date
 * @returns the paths of the new files and of the changed ones, from the root
 * @throws AuthorError saying where, what and what to do, when there can be no such lesson
 */
export async function addLesson(options: {
  readonly root: string;
  readonly slug: string;
  readonly today: string;
}): Promise<{ readonly made: readonly string[]; readonly changed: readonly string[] }> {
  const { root, slug, today } = options;
  const problem = slugProblem(slug);
  if (problem !== undefined) throw new AuthorError(problem);
  for (const place of Object.values(lessonPaths(slug))) {
    if (await exists(path.join(root, place))) {
      throw new AuthorError(
        `${place}: it exists already. Choose another slug, or write on in that lesson.`,
      );
    }
  }

  const template = path.join(root, templateFolder);
  const names = (await readdir(template)).toSorted();
  const files = scaffoldLesson({
    slug,
    template: await readFiles(template, names),
    checked: today,
  });
  const lists = await readFiles(root, indexPaths);
  const planned = lists.find(({ text }) => text.includes(`slug: '${slug}'`));
  if (planned) {
    throw new AuthorError(
      `${planned.path}: "${slug}" is planned there. Take out the planned entry, or choose another slug.`,
    );
  }
  const indexes = registerLesson(slug, lists);

  await mkdir(path.join(root, lessonPaths(slug).folder));
  for (const file of files) {
    await writeFile(path.join(root, file.path), file.text, { flag: 'wx' });
  }
  for (const file of indexes) await writeFile(path.join(root, file.path), file.text);
  return { made: files.map((file) => file.path), changed: indexes.map((file) => file.path) };
}
