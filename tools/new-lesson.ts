import './run/require-node';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AuthorError } from '@/lib/lesson/author-problem';
import { addLesson } from './new-lesson/add-lesson';

const help = `npm run new:lesson <slug>

Adds a lesson to the course: a small one with placeholders that passes every check. The slug is its
address, e.g. step-functions for /ko/lessons/step-functions. Nothing is overwritten.
docs/authoring.md goes on from there.`;

/** The slug that was asked for; `undefined` when help was. */
function readSlug(args: readonly string[]): string | undefined {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new AuthorError(`arguments: ${reason}. Use: npm run new:lesson <slug>`);
  }
  if (parsed.values.help === true) return undefined;
  const [slug, ...rest] = parsed.positionals;
  if (slug === undefined) {
    throw new AuthorError(
      'slug: none was given. Name the lesson, for example: npm run new:lesson step-functions',
    );
  }
  if (rest.length > 0) {
    const joined = parsed.positionals.join('-').toLowerCase();
    throw new AuthorError(
      `slug: "${parsed.positionals.join(' ')}" is more than one word. Join the words with hyphens: npm run new:lesson ${joined}`,
    );
  }
  return slug;
}

function describe(slug: string, made: readonly string[], changed: readonly string[]): string {
  return `Made:
${made.map((file) => `  ${file}`).join('\n')}
Added a line to:
${changed.map((file) => `  ${file}`).join('\n')}

Next:
  1. npm run dev                  then open http://localhost:3000/ko/lessons/${slug}
  2. Replace everything that says "Placeholder" or "자리 표시". docs/authoring.md shows how.
  3. npm run unit -- content      checks the lesson: prose, figure, items, both languages`;
}

try {
  const slug = readSlug(process.argv.slice(2));
  if (slug === undefined) {
    console.log(help);
  } else {
    const { made, changed } = await addLesson({
      root: path.dirname(import.meta.dirname),
      slug,
      today: new Date().toISOString().slice(0, 10),
    });
    console.log(describe(slug, made, changed));
  }
} catch (error) {
  if (!(error instanceof AuthorError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
