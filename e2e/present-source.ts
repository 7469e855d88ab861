import { readFileSync } from 'node:fs';

export type SourceSection = {
  readonly id: string;
  readonly title: string;
  /** Key points and steps, in order, without markup, up to the first fact. */
  readonly lines: readonly string[];
  /** Sentences of `<Notes>` and of the prose that carry no markup, the longest first. */
  readonly notes: readonly string[];
  readonly prose: readonly string[];
};

const listsOf = /<(KeyPoints|Steps)>([\s\S]*?)<\/\1>/g;
const notesOf = /<Notes>([\s\S]*?)<\/Notes>/g;

/** Sentences that reach a page as one run of text, so that they can be looked for in it. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 15 && !/[<>`*|"“”[\]{}#\n]/.test(sentence))
    .toSorted((a, b) => b.length - a.length);
}

/** What a lesson's file says, read without the compiler that the pages are made with. */
export function readSource(locale: string, slug = 'sqs'): SourceSection[] {
  const source = readFileSync(`content/lessons/${slug}/${locale}.mdx`, 'utf8');
  return source
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [heading = '', ...rest] = text.split('\n');
      const body = rest.join('\n');
      const [, title = '', id = ''] = /^(.*?) \{\/\* (.*?) \*\/\}/.exec(heading) ?? [];
      const lists = [...body.matchAll(listsOf)].flatMap(([, , list = '']) => list.split('\n'));
      const prose = body.replaceAll(listsOf, '').replaceAll(notesOf, '');
      return {
        id,
        title,
        lines: lists
          .filter((line) => /^(-|\d+\.) /.test(line))
          .map((line) =>
            line
              .replace(/^(-|\d+\.) /, '')
              .replaceAll(/<\/?Term[^>]*>/g, '')
              .replace(/\s*<Fact.*$/, ''),
          ),
        notes: sentences([...body.matchAll(notesOf)].map(([, note = '']) => note).join('\n\n')),
        prose: prose.split(/\n\n/).flatMap(sentences),
      };
    });
}
