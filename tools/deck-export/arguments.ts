import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/text/did-you-mean';
import { parseLocale, type Locale } from '@/lib/text/locale';
import type { SheetName } from '@/components/paper/sheet-name';

/** One sheet of one lesson, or the same of all. */
export type ExportRequest = {
  readonly slugs: readonly string[];
  readonly sheet: SheetName;
  /** A page for every step instead of every slide. */
  readonly steps: boolean;
  readonly locale: Locale;
  /** The file to write, as given; absent for the usual name. */
  readonly out?: string;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
};

/** What the command was asked to do. */
export type Asked = { readonly kind: 'help' } | ({ readonly kind: 'export' } & ExportRequest);

export const usage = `npm run deck:export -- <lesson | all> [--notes | --questions | --answers] [--steps] [--locale ko|en] [--out FILE] [--force]`;

/** The usage, and what each option does; `slugs` are the lessons there are. */
export function helpText(slugs: readonly string[]): string {
  return `${usage}

Writes a lesson as PDF for paper and projectors.

  <lesson>       ${slugs.join(', ')}; "all" writes one file for each
                 (without an option: the slides, 16:9, one page each, complete)
  --notes        the handout, A4: each slide with its notes and lines to write on
  --questions    the question sheet, A4: every question, no answers
  --answers      the answer sheet, A4: keys at a glance, then the reasons
  --steps        a page for every step of a slide (slides and handout)
  --locale       ko (default) or en
  --out FILE     where to write; default: <lesson>-<what>-<locale>.pdf where you stand
  --force        replaces files that are there; without it nothing is overwritten

Examples
  npm run deck:export -- sqs
  npm run deck:export -- sqs --notes --locale en --out handouts/sqs.pdf
  npm run deck:export -- all --questions`;
}

const options = {
  notes: { type: 'boolean' },
  questions: { type: 'boolean' },
  answers: { type: 'boolean' },
  steps: { type: 'boolean' },
  locale: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const sheetOptions = ['notes', 'questions', 'answers'] as const;
const sheetOf = { notes: 'handout', questions: 'questions', answers: 'answers' } as const;

/**
 * Reads the arguments; a string says in three parts what is wrong with them.
 *
 * @param slugs the lessons there are
 * @param taken options that npm kept for itself, see `takenByNpm`
 */
export function readArguments(
  args: readonly string[],
  slugs: readonly string[],
  taken: readonly string[] = [],
): Asked | string {
  if (taken.length > 0) {
    const names = taken.map((name) => `--${name}`).join(', ');
    return `arguments: npm kept ${names} for itself. Write -- before the arguments:\n${usage}`;
  }
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const written = /^Unknown option '--?([\w-]+)'/u.exec(reason ?? '')?.[1];
    const near = written === undefined ? undefined : didYouMean(written, Object.keys(options));
    return `arguments: ${reason}. ${near ? `Did you mean --${near}? ` : ''}Use:\n${usage}`;
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };

  const [slug, ...rest] = positionals;
  if (slug === undefined) {
    return `arguments: no lesson was named. Name one of ${slugs.join(', ')}, or all:\n${usage}`;
  }
  if (rest.length > 0) {
    return `arguments: "${rest.join(' ')}" is one word too many. Name one lesson, or all:\n${usage}`;
  }
  if (slug !== 'all' && !slugs.includes(slug)) {
    const near = didYouMean(slug, slugs);
    return `lesson: "${slug}" is not a lesson. ${near ? `Did you mean "${near}"? ` : ''}Known are ${slugs.join(', ')}, and all.`;
  }

  const sheets = sheetOptions.filter((name) => values[name] === true);
  const [chosen] = sheets;
  if (sheets.length > 1) {
    const names = sheets.map((name) => `--${name}`).join(' and ');
    return `arguments: ${names} were given together. Give one; each writes a file of its own.`;
  }
  const sheet = chosen === undefined ? 'slides' : sheetOf[chosen];
  const steps = values.steps ?? false;
  if (steps && (sheet === 'questions' || sheet === 'answers')) {
    return `--steps: --${sheet} has no steps. Leave --steps out, or give it with the slides or --notes.`;
  }
  const locale = values.locale === undefined ? 'ko' : parseLocale(values.locale);
  if (locale === undefined) {
    return `--locale: "${values.locale}" is not a language. Write ko or en.`;
  }

  const { out } = values;
  if (out !== undefined && slug === 'all') {
    return `--out: "${out}" is one file, but all lessons are one file each. Leave --out out, or name one lesson.`;
  }
  if (out !== undefined && !/[^/\\]\.pdf$/iu.test(out)) {
    return `--out: "${out}" is not the name of a PDF file. Write one that ends in .pdf, for example --out ${slug}.pdf.`;
  }
  return {
    kind: 'export',
    slugs: slug === 'all' ? slugs : [slug],
    sheet,
    steps,
    locale,
    ...(out !== undefined && { out }),
    force: values.force ?? false,
  };
}

/**
 * Options that `npm run deck:export sqs --notes`, written without `--`, never passes on: npm takes
 * them for settings of its own and leaves only a trace in the environment. `--force` is one of
 * npm's own and may come from its configuration, so it is not among them.
 */
export function takenByNpm(env: Readonly<Record<string, string | undefined>>): string[] {
  return ['notes', 'questions', 'answers', 'steps', 'locale', 'out'].filter(
    (name) => env[`npm_config_${name}`] !== undefined,
  );
}
