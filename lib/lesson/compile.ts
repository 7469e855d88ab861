import { bundleMDX } from 'mdx-bundler';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { AuthorProblem } from './author-problem';
import { AuthorError, throwOnErrors } from './author-problem';
import type { Outline } from './outline';
import type { LessonReport } from './remark-lesson';
import { remarkLesson } from './remark-lesson';
import type { SectionText } from './section-text';
import type { KnownIds } from './tags';

/** A lesson in one language: code that renders it on the server, and what it contains. */
export type CompiledLesson = {
  readonly code: string;
  readonly outline: Outline;
  /** What each section says, for search. */
  readonly texts: readonly SectionText[];
  readonly warnings: readonly AuthorProblem[];
};

/**
 * Compiles the prose of a lesson.
 *
 * @param where path from the project's root, for messages
 * @param source the MDX text
 * @param known every id the prose may refer to
 * @throws AuthorError with file, line and remedy for everything an author must mend
 */
export async function compileLesson(
  where: string,
  source: string,
  known: KnownIds,
): Promise<CompiledLesson> {
  const report: LessonReport = {
    outline: { sections: [], terms: [], facts: [] },
    texts: [],
    problems: [],
  };
  const code = await bundle(where, source, known, report);
  throwOnErrors(report.problems);
  return { code, outline: report.outline, texts: report.texts, warnings: report.problems };
}

async function bundle(where: string, source: string, known: KnownIds, report: LessonReport) {
  try {
    const { code } = await bundleMDX({
      // Without a path: given the path of a file that exists, the bundler reads that file instead.
      source,
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [
          ...(options.remarkPlugins ?? []),
          remarkGfm,
          remarkCjkFriendly,
          remarkCjkFriendlyStrikethrough,
          [remarkLesson, { where, known, report }],
        ],
      }),
      // The bundle is made once and run on the server; React's development build would be in it otherwise.
      esbuildOptions: (options) => ({
        ...options,
        minify: true,
        logLevel: 'silent',
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
    });
    return code;
  } catch (error) {
    // An import that leads nowhere fails here too, but its remedy is another.
    throwOnErrors(report.problems);
    throw new AuthorError(syntaxMessage(where, error));
  }
}

type BuildFailure = { errors: readonly { text: string; location: { line: number } | null }[] };

function isBuildFailure(error: unknown): error is BuildFailure {
  return (
    typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors)
  );
}

function syntaxMessage(where: string, error: unknown): string {
  if (!isBuildFailure(error)) return `${where}: could not be compiled. ${String(error)}`;
  return error.errors
    .map(({ text, location }) => {
      const what = text.replace(/^[^\n]*:\n\s*[\d:-]+: /u, '');
      // Of a tag left open the parser names the paragraph, and only in brackets the tag itself.
      const line = /\((\d+):\d+-\d+:\d+\)/u.exec(what)?.[1] ?? location?.line ?? 1;
      return `${where}:${line}: ${what}. Mend the tag or brace there: in a lesson "<" and "{" start a tag or an expression.`;
    })
    .join('\n');
}
