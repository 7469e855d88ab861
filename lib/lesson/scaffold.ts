import { AuthorError } from './author-problem';

/** A file with its path from the project's root, and all of its text. */
export type TextFile = { readonly path: string; readonly text: string };

/** What the template calls itself; a lesson made from it has its own slug there. */
const templateSlug = 'sample-lesson';
/** The day on which the template says that its items were checked. */
const templateDay = '2000-01-01';
/** Longer ones push the import of the lesson over the formatter's line. */
const longestSlug = 23;

const camelCase = (slug: string) =>
  slug.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

/** The nearest slug to what somebody typed: "Step Functions" → "step-functions". */
function nearestSlug(typed: string): string {
  const near = typed
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, longestSlug)
    .replace(/-+$/u, '');
  return near === '' ? 'step-functions' : near;
}

/**
 * What is wrong with the slug of a new lesson, as one line (where, what, what to do); `undefined`
 * when a lesson can have it. A slug is the lesson's address, its folder and the root of its names.
 */
export function slugProblem(slug: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(slug)) {
    return `slug: "${slug}" cannot be an address. Use small English letters, digits and single hyphens, beginning with a letter, for example ${nearestSlug(slug)}.`;
  }
  if (slug.length > longestSlug) {
    return `slug: "${slug}" has ${slug.length} characters. Use at most ${longestSlug}, for example ${nearestSlug(slug)}.`;
  }
  return undefined;
}

/** Where the parts of a lesson stand, from the project's root. */
export function lessonPaths(slug: string) {
  return {
    folder: `content/lessons/${slug}`,
    facts: `content/facts/${slug}.ts`,
    glossary: `content/glossary/${slug}.ts`,
  };
}

/**
 * The new files of a lesson: the template under its slug, and empty lists of facts and terms.
 *
 * @param options.slug without a `slugProblem`
 * @param options.template the files of `content/lesson-template`, each with its bare name as path
 * @param options.checked today as an ISO date: when the items were last looked at
 */
export function scaffoldLesson(options: {
  readonly slug: string;
  readonly template: readonly TextFile[];
  readonly checked: string;
}): readonly TextFile[] {
  const { slug, template, checked } = options;
  const { folder, facts, glossary } = lessonPaths(slug);
  const name = camelCase(slug);
  return [
    ...template.map(({ path, text }) => ({
      path: `${folder}/${path}`,
      text: text.replaceAll(templateSlug, slug).replaceAll(templateDay, checked),
    })),
    {
      path: facts,
      text: `import { defineFacts } from '@/lib/lesson/fact';

/** Numbers of AWS that the lesson names with \`<Fact>\`; every id begins with \`${slug}-\`. */
export const ${name}Facts = defineFacts({});
`,
    },
    {
      path: glossary,
      text: `import { defineGlossary } from '@/lib/lesson/glossary';

/** Terms that the lesson explains and names with \`<Term>\`; no other lesson has the same id. */
export const ${name}Terms = defineGlossary({});
`,
    },
  ];
}

/** A list of the course in which a lesson has to stand. */
type Index = {
  readonly path: string;
  /** The line that begins the list, and the one that ends it. */
  readonly first: RegExp;
  readonly last: string;
  readonly importLine: string;
  readonly entry: string;
};

function indexesOf(slug: string): readonly Index[] {
  const name = camelCase(slug);
  return [
    {
      path: 'content/lessons.ts',
      first: /^export const course\b.*= \[$/u,
      last: '];',
      importLine: `import { lesson as ${name}Lesson } from './lessons/${slug}/lesson';`,
      entry: `  ${name}Lesson,`,
    },
    {
      path: 'content/facts.ts',
      first: /^export const facts\b.*= \{$/u,
      last: '};',
      importLine: `import { ${name}Facts } from './facts/${slug}';`,
      entry: `  ...${name}Facts,`,
    },
    {
      path: 'content/glossary.ts',
      first: /^export const glossary\b.*= \{$/u,
      last: '};',
      importLine: `import { ${name}Terms } from './glossary/${slug}';`,
      entry: `  ...${name}Terms,`,
    },
  ];
}

/** The lists that `registerLesson` changes, from the project's root. */
export const indexPaths: readonly string[] = indexesOf('any').map(({ path }) => path);

/**
 * The lists of the course with the lesson at their end.
 *
 * @param files the files of `indexPaths` as they are
 * @throws AuthorError when a list is not written as expected; it says which lines to add by hand
 */
export function registerLesson(slug: string, files: readonly TextFile[]): readonly TextFile[] {
  return indexesOf(slug).map((index) => {
    const text = files.find(({ path }) => path === index.path)?.text ?? '';
    return { path: index.path, text: addTo(index, text) };
  });
}

function addTo(index: Index, text: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(lineEnd);
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  const first = lines.findIndex((line) => index.first.test(line));
  const last = lines.indexOf(index.last, first);
  if (lastImport === -1 || first === -1 || last === -1) {
    throw new AuthorError(
      `${index.path}: the list of the course was not found in it. Restore the file as it was committed, and run the command again; or add the lines "${index.importLine}" and "${index.entry.trim()}" by hand.`,
    );
  }
  return [
    ...lines.slice(0, lastImport + 1),
    index.importLine,
    ...lines.slice(lastImport + 1, last),
    index.entry,
    ...lines.slice(last),
  ].join(lineEnd);
}
