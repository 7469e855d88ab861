import type { AuthorProblem } from './author-problem';
import type { Outline } from './outline';

/**
 * Compares a lesson in two languages: the same sections in the same order, and in each the same
 * blocks in the same order, so that links, slides and items mean the same in both.
 */
export function checkParity(
  first: { readonly where: string; readonly outline: Outline },
  second: { readonly where: string; readonly outline: Outline },
): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  const count = Math.max(first.outline.sections.length, second.outline.sections.length);
  for (let index = 0; index < count; index++) {
    const a = first.outline.sections[index];
    const b = second.outline.sections[index];
    if (!a || !b || a.id !== b.id) {
      problems.push({
        level: 'error',
        where: `${second.where}:${b?.line ?? 1}`,
        what: `section ${index + 1} is "${b?.id ?? 'missing'}", but "${a?.id ?? 'missing'}" in ${first.where}.`,
        fix: 'Give both files the same sections in the same order.',
      });
      return problems;
    }
    const describe = (blocks: typeof a.blocks) =>
      blocks.map(({ tag, id }) => (id ? `${tag} ${id}` : tag));
    const left = describe(a.blocks);
    const right = describe(b.blocks);
    const differs = left.findIndex((block, position) => block !== right[position]);
    const at = differs === -1 && right.length > left.length ? left.length : differs;
    if (at !== -1) {
      problems.push({
        level: 'error',
        where: `${second.where}:${b.blocks[at]?.line ?? b.line}`,
        what: `block ${at + 1} of section "${a.id}" is <${right[at] ?? 'nothing'}>, but <${left[at] ?? 'nothing'}> in ${first.where}.`,
        fix: 'Put the same blocks in the same order into both files.',
      });
    }
  }
  return problems;
}
