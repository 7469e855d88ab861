import { checkKeys, checkSingleKey, idsOf } from './check-choice';
import { checkConnect, checkLabel } from './check-drawing';
import { isWithin } from './grade-numeric';
import type {
  ClozeItem,
  HotspotItem,
  Item,
  MatchItem,
  NumericItem,
  OrderItem,
  PredictItem,
  RepairItem,
} from './item';
import { checkUnique, doesNotExist } from './item-reference';
import { directlyBefore } from './order-pairs';
import { normalizeSpelling } from './spelling';

export type KnownParts = {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly scenes: readonly string[];
};

/** Author errors in the key of an item, by the rules of its kind. Each starts with its verb. */
export function checkKind(item: Item, known: KnownParts): string[] {
  switch (item.kind) {
    case 'single':
      return [...checkUnique('option', idsOf(item.options)), ...checkSingleKey(item.options)];
    case 'predict':
      return [...checkUnique('option', idsOf(item.options)), ...checkPredict(item)];
    case 'repair':
      return [...checkUnique('assert', idsOf(item.asserts)), ...checkRepair(item)];
    case 'multi':
      return [...checkUnique('option', idsOf(item.options)), ...checkKeys('option', item.options)];
    case 'true-false':
      return [];
    case 'scenario':
      return [
        ...checkUnique('option', idsOf(item.options)),
        ...(item.multi ? checkKeys('option', item.options) : checkSingleKey(item.options)),
        ...(item.given.length === 0 ? ['gives no fact. Say in given what is known.'] : []),
      ];
    case 'label':
      return checkLabel(item, known);
    case 'connect':
      return checkConnect(item, known);
    case 'order':
      return checkOrder(item);
    case 'hotspot':
      return checkHotspot(item, known);
    case 'numeric':
      return checkNumeric(item);
    case 'cloze':
      return checkCloze(item);
    case 'match':
      return checkMatch(item);
  }
}

function checkPredict({ cases, options }: PredictItem): string[] {
  const errors: string[] = [];
  if (cases.length === 0)
    errors.push('has no case to run. Write cases: [{}] for the situation itself.');
  if (options.length < 2)
    errors.push('has fewer than two options. Add what somebody would expect.');
  for (const { id, when } of options) {
    if (when.length === 0)
      errors.push(`has no condition for "${id}". Say in when what the run must show.`);
  }
  return errors;
}

function checkRepair({ asserts, edits, traps }: RepairItem): string[] {
  const errors: string[] = [];
  if (asserts.length === 0) errors.push('asserts nothing. Say what must hold after the edits.');
  if (edits.params.length + edits.commands.length === 0) {
    errors.push('lets nothing be edited. Name parameters or commands in edits.');
  }
  if (traps.length === 0)
    errors.push('has no trap. Add edits that somebody would try and that fail.');
  return errors;
}

function checkOrder(item: OrderItem): string[] {
  const ids = idsOf(item.steps);
  const errors = checkUnique('step', ids);
  if (ids.length < 2) errors.push('has fewer than two steps to order. Add steps or ask otherwise.');
  for (const step of item.steps) {
    for (const id of step.after ?? []) {
      if (!ids.includes(id)) errors.push(doesNotExist('step', id, ids));
    }
  }
  const before = directlyBefore(item.steps);
  const cycle = findCycle(before);
  if (cycle) {
    errors.push(
      `has steps that come after each other in a circle: ${cycle.join(' → ')}. Take one of them out of an after list.`,
    );
    return errors;
  }
  for (const [index, id] of ids.entries()) {
    for (const earlier of before.get(id) ?? []) {
      if (ids.indexOf(earlier) > index) {
        errors.push(
          `writes step "${id}" before "${earlier}", which it comes after. Write the steps in a right order.`,
        );
      }
    }
  }
  if (ids.length > 1 && ids.every((id) => before.get(id)?.length === 0)) {
    errors.push('orders no step after another, so every order is right. Name steps in after.');
  }
  return errors;
}

function findCycle(before: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id].toReversed();
    if (done.has(id)) return undefined;
    for (const earlier of before.get(id) ?? []) {
      const cycle = visit(earlier, [...path, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of before.keys()) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function checkHotspot(item: HotspotItem, known: KnownParts): string[] {
  const ids = idsOf(item.candidates);
  const parts = item.pick === 'node' ? known.nodes : known.edges;
  return [
    ...checkUnique('candidate', ids),
    ...(known.scenes.includes(item.scene) ? [] : [doesNotExist('scene', item.scene, known.scenes)]),
    ...ids.filter((id) => !parts.includes(id)).map((id) => doesNotExist(item.pick, id, parts)),
    ...checkKeys('candidate', item.candidates),
  ];
}

function checkNumeric(item: NumericItem): string[] {
  const errors: string[] = [];
  if (!Number.isFinite(item.value)) {
    errors.push(`asks for the value ${item.value}. Write a finite number.`);
  }
  if (!(item.tolerance >= 0 && Number.isFinite(item.tolerance))) {
    errors.push(`has the tolerance ${item.tolerance}. Write 0 or a positive number.`);
  }
  for (const [index, trap] of item.traps.entries()) {
    if (isWithin(trap.value, item.value, item.tolerance)) {
      errors.push(
        `has the trap ${trap.value}, which counts as right (${item.value} ± ${item.tolerance}). Take it out or narrow the tolerance.`,
      );
    }
    if (item.traps.findIndex((other) => other.value === trap.value) !== index) {
      errors.push(`has the trap ${trap.value} twice. Keep one.`);
    }
  }
  return errors;
}

function checkCloze(item: ClozeItem): string[] {
  const ids = idsOf(item.gaps);
  const errors = checkUnique('gap', ids);
  if (ids.length === 0) errors.push('has no gaps. Add one and mark it in the text.');
  for (const language of ['ko', 'en'] as const) {
    const marked = [...item.text[language].matchAll(/\{\{([^{}]*)\}\}/gu)].map((found) => found[1]);
    for (const id of marked) {
      if (id !== undefined && !ids.includes(id)) errors.push(doesNotExist('gap', id, ids));
    }
    for (const id of new Set(ids)) {
      const times = marked.filter((marker) => marker === id).length;
      if (times !== 1) {
        errors.push(
          `marks the gap "${id}" ${times} times in text.${language}. Write {{${id}}} there once.`,
        );
      }
    }
  }
  return [...errors, ...item.gaps.flatMap(checkGap)];
}

function checkGap(gap: ClozeItem['gaps'][number]): string[] {
  const lists = [
    { path: `gaps.${gap.id}.accept`, accept: gap.accept },
    ...(gap.traps ?? []).map(({ accept }, index) => ({
      path: `gaps.${gap.id}.traps.${index}.accept`,
      accept,
    })),
  ];
  const errors = lists.flatMap(({ path, accept }) =>
    (['ko', 'en'] as const)
      .filter((language) => !accept[language].some((word) => word.trim() !== ''))
      .map((language) => `has no spelling in ${path}.${language}. Write at least one.`),
  );
  const right = new Set([...gap.accept.ko, ...gap.accept.en].map(normalizeSpelling));
  const trapped = (gap.traps ?? []).flatMap(({ accept }) => [...accept.ko, ...accept.en]);
  for (const word of new Set(trapped)) {
    if (right.has(normalizeSpelling(word))) {
      errors.push(`has "${word}" as right and as trap of the gap "${gap.id}". Keep it in one.`);
    }
  }
  return errors;
}

function checkMatch(item: MatchItem): string[] {
  const right = idsOf(item.right);
  return [
    ...checkUnique('left side', idsOf(item.left)),
    ...checkUnique('right side', right),
    ...(item.left.length < 2 ? ['has fewer than two left sides. Add one or ask otherwise.'] : []),
    ...item.left
      .filter(({ answer }) => !right.includes(answer))
      .map(({ answer }) => doesNotExist('right side', answer, right)),
  ];
}
