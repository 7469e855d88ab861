import type { Root } from 'mdast';
import { didYouMean } from '@/lib/text/did-you-mean';
import { attributeOf, isJsx, lineOf, type AnyNode, type Jsx } from './mdx-node';
import type { KnownIds } from './tags';
import { tagRules } from './tags';
import { findTypedNumbers } from './typed-numbers';

/** Tells an author what is wrong on a line and what to do. */
export type TellProblem = (line: number, what: string, fix: string) => void;

/**
 * Looks at every node of a lesson: unknown tags, references to nothing, imports, expressions,
 * emphasis left open and numbers without a source.
 *
 * @returns the terms and facts the prose names, each once, in source order
 */
export function checkProse(
  tree: Root,
  known: KnownIds,
  problem: TellProblem,
): { readonly terms: readonly string[]; readonly facts: readonly string[] } {
  const terms = new Set<string>();
  const facts = new Set<string>();

  function checkNode(node: AnyNode): void {
    // The bundler's own frontmatter export has no place in the file.
    if (node.type === 'mdxjsEsm' && node.position) {
      problem(
        lineOf(node),
        'import and export are not part of a lesson.',
        'Remove the line; tags need no import.',
      );
    }
    if (node.type === 'html') {
      problem(lineOf(node), 'raw HTML is not part of a lesson.', 'Use Markdown or a lesson tag.');
    }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      const code = node.value.replace(/\/\*[\s\S]*?\*\//gu, '').trim();
      if (code !== '') {
        problem(
          lineOf(node),
          `{${code}} is computed, and a lesson has nothing to compute.`,
          'Write `{…}` between backticks to show braces, or say it in words.',
        );
      }
    }
    if (node.type === 'text' && node.value.includes('**')) {
      problem(
        lineOf(node),
        `"**" stands in the text: "${node.value.slice(0, 40)}".`,
        'Close the emphasis next to a letter or a bracket.',
      );
    }
    if (node.type === 'text') {
      for (const typed of findTypedNumbers(node.value)) {
        problem(
          lineOf(node),
          `"${typed}" is typed by hand.`,
          'Write it as <Fact id="…"/> so that it has a source, or say it in words when it belongs to the story.',
        );
      }
    }
    if (isJsx(node)) checkTag(node);
    // What ends a heading is its id, which is looked at where sections are made.
    const endsWithId =
      node.type === 'heading' && node.children.at(-1)?.type === 'mdxTextExpression';
    if ('children' in node) {
      for (const child of endsWithId ? node.children.slice(0, -1) : node.children) checkNode(child);
    }
  }

  function checkTag(node: Jsx): void {
    const name = node.name ?? '';
    const rule = tagRules[name];
    if (!rule) {
      const guess = didYouMean(name, Object.keys(tagRules));
      problem(
        lineOf(node),
        `<${name}> is not a lesson tag.`,
        guess ? `Did you mean <${guess}>?` : `Known tags: ${Object.keys(tagRules).join(', ')}.`,
      );
      return;
    }
    if (rule.place === 'block' && node.type === 'mdxJsxTextElement') {
      problem(
        lineOf(node),
        `<${name}> stands inside a paragraph.`,
        'Give it a line of its own between blank lines.',
      );
    }
    if (!rule.reference) return;
    const { attribute, to } = rule.reference;
    const value = attributeOf(node, attribute);
    if (value === undefined) {
      problem(lineOf(node), `<${name}> has no ${attribute}.`, `Write <${name} ${attribute}="…">.`);
      return;
    }
    if (!known[to].includes(value)) {
      const guess = didYouMean(value, known[to]);
      problem(
        lineOf(node),
        `<${name} ${attribute}="${value}"> refers to nothing.`,
        guess ? `Did you mean "${guess}"?` : `Known ${to}: ${known[to].join(', ')}.`,
      );
      return;
    }
    if (name === 'Term') terms.add(value);
    if (name === 'Fact') facts.add(value);
  }

  for (const node of tree.children) checkNode(node);
  return { terms: [...terms], facts: [...facts] };
}
