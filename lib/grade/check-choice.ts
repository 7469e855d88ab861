import type { Option } from './item-base';

/** The ids of parts, in their order. */
export function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map((part) => part.id);
}

/** Author errors of a key that has to be one option. */
export function checkSingleKey(options: readonly Option[]): string[] {
  const correct = options.filter((option) => option.correct);
  if (correct.length === 0) {
    return ['marks no option as correct. Set correct: true on one.'];
  }
  if (correct.length > 1) {
    return [
      `marks ${correct.length} options as correct (${idsOf(correct).join(', ')}). Keep one, or make it kind: 'multi'.`,
    ];
  }
  return options.length === 1
    ? ['has only one option. Add a wrong one that somebody believes.']
    : [];
}

/** Author errors of a key of one or several parts, which the author knows as `noun`. */
export function checkKeys(
  noun: string,
  parts: readonly { readonly id: string; readonly correct?: true }[],
): string[] {
  const errors: string[] = [];
  if (!parts.some((part) => part.correct)) {
    errors.push(`marks no ${noun} as correct. Set correct: true on those that are.`);
  }
  if (parts.every((part) => part.correct)) {
    errors.push(`has no wrong ${noun}, so choosing all would pay. Add one that somebody believes.`);
  }
  return errors;
}
