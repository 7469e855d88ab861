import { checkKind, type KnownParts } from './check-kind';
import { checkTexts } from './check-texts';
import type { Item } from './item';
import { checkUnique, doesNotExist } from './item-reference';

/** The ids an item may name: those of the course, of its lesson and of the lesson's diagram. */
export type Known = KnownParts & {
  readonly facts: readonly string[];
  readonly objectives: readonly string[];
  readonly sections: readonly string[];
};

/**
 * All author errors of a quiz file that its types cannot find, each as one line: where · what ·
 * what to do. Empty when the items can be published.
 *
 * @param where the file as an author knows it, e.g. `content/lessons/sqs/quiz.ts`
 */
export function checkItems(items: readonly Item[], known: Known, where: string): string[] {
  return [
    ...checkUnique(
      'item',
      items.map((item) => item.id),
    ).map((error) => `${where}: ${error}`),
    ...items.flatMap((item) =>
      [...checkBase(item, known), ...checkTexts(item), ...checkKind(item, known)].map(
        (error) => `${where}: "${item.id}" ${error}`,
      ),
    ),
  ];
}

function checkBase(item: Item, known: Known): string[] {
  const errors: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(item.id)) {
    errors.push('is no id in kebab-case. Use small letters, digits and single hyphens.');
  }
  if (!(Number.isInteger(item.rev) && item.rev >= 1)) {
    errors.push(`has the rev ${item.rev}. Start at 1 and count up.`);
  }
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(item.checked)) {
    errors.push(`was checked on "${item.checked}", which is no date. Write it like 2026-11-24.`);
  }
  if (!known.objectives.includes(item.objective)) {
    errors.push(doesNotExist('objective', item.objective, known.objectives));
  }
  if (!known.sections.includes(item.section)) {
    errors.push(doesNotExist('section', item.section, known.sections));
  }
  for (const fact of item.facts) {
    if (!known.facts.includes(fact)) errors.push(doesNotExist('fact', fact, known.facts));
  }
  return errors;
}
