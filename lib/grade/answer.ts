import type { Value } from '@/lib/simulate/run';
import type { ItemKind, RunEdits } from './item';

/** What the learner did with an item, as it is graded and stored. Ids are those of the item's parts. */
export type Answer =
  | { readonly kind: 'single'; /** '' while nothing is chosen. */ readonly choice: string }
  | { readonly kind: 'predict'; readonly choice: string }
  | { readonly kind: 'true-false'; /** `true`, `false`, or '' yet. */ readonly choice: string }
  | {
      readonly kind: 'scenario';
      /** One option, or several. */ readonly choices: readonly string[];
    }
  | {
      readonly kind: 'repair';
      readonly params: Readonly<Record<string, Value>>;
      readonly commands: NonNullable<RunEdits['commands']>;
      /** Asserts that held when the simulation ran the edits; it is run before grading. */
      readonly held: readonly string[];
    }
  | { readonly kind: 'multi'; readonly choices: readonly string[] }
  | { readonly kind: 'order'; /** Step ids, first to last. */ readonly sequence: readonly string[] }
  | { readonly kind: 'hotspot'; /** Node or edge ids. */ readonly picks: readonly string[] }
  | {
      readonly kind: 'label';
      /** Label id by the id of the blank. */ readonly names: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'connect';
      /** As `drawnEdge` names them. */ readonly edges: readonly string[];
    }
  | {
      readonly kind: 'numeric';
      /** As typed, unit and separators included. */ readonly text: string;
    }
  | {
      readonly kind: 'cloze';
      /** What was typed, by gap id. */ readonly texts: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'match';
      /** Right id by left id. */ readonly pairs: Readonly<Record<string, string>>;
    };

export type AnswerOf<Kind extends ItemKind> = Extract<Answer, { readonly kind: Kind }>;

/** Whether nothing was chosen, placed or typed yet (blanks do not count as typed). */
export function isEmptyAnswer(answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
    case 'predict':
    case 'true-false':
      return answer.choice === '';
    case 'repair':
      return answer.commands.length === 0 && Object.keys(answer.params).length === 0;
    case 'multi':
    case 'scenario':
      return answer.choices.length === 0;
    case 'label':
      return Object.values(answer.names).every((label) => label === '');
    case 'connect':
      return answer.edges.length === 0;
    case 'order':
      return answer.sequence.length === 0;
    case 'hotspot':
      return answer.picks.length === 0;
    case 'numeric':
      return answer.text.trim() === '';
    case 'cloze':
      return Object.values(answer.texts).every((text) => text.trim() === '');
    case 'match':
      return Object.values(answer.pairs).every((right) => right === '');
  }
}

/**
 * Reads an answer of `kind` from stored or imported data; `undefined` when it has another shape.
 * Ids are not compared with an item: an old answer may name parts that no longer exist.
 */
export function parseAnswer(kind: ItemKind, value: unknown): Answer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('kind' in value) || value.kind !== kind) return undefined;
  switch (kind) {
    case 'single':
    case 'predict':
    case 'true-false':
      return 'choice' in value && typeof value.choice === 'string'
        ? { kind, choice: value.choice }
        : undefined;
    case 'multi':
    case 'scenario':
      return 'choices' in value && isStrings(value.choices)
        ? { kind, choices: [...value.choices] }
        : undefined;
    case 'repair':
      return parseRepair(value);
    case 'order':
      return 'sequence' in value && isStrings(value.sequence)
        ? { kind, sequence: [...value.sequence] }
        : undefined;
    case 'hotspot':
      return 'picks' in value && isStrings(value.picks)
        ? { kind, picks: [...value.picks] }
        : undefined;
    case 'label':
      return 'names' in value && isStringRecord(value.names)
        ? { kind, names: copyRecord(value.names) }
        : undefined;
    case 'connect':
      return 'edges' in value && isStrings(value.edges)
        ? { kind, edges: [...value.edges] }
        : undefined;
    case 'numeric':
      return 'text' in value && typeof value.text === 'string'
        ? { kind, text: value.text }
        : undefined;
    case 'cloze':
      return 'texts' in value && isStringRecord(value.texts)
        ? { kind, texts: copyRecord(value.texts) }
        : undefined;
    case 'match':
      return 'pairs' in value && isStringRecord(value.pairs)
        ? { kind, pairs: copyRecord(value.pairs) }
        : undefined;
  }
}

function parseRepair(value: object): AnswerOf<'repair'> | undefined {
  if (!('params' in value && 'commands' in value && 'held' in value)) return undefined;
  const { params, commands, held } = value;
  if (!isValueRecord(params) || !isStrings(held) || !Array.isArray(commands)) return undefined;
  const read: { command: string; args?: Record<string, Value> }[] = [];
  for (const entry of commands as unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('command' in entry)) return undefined;
    const args = 'args' in entry ? entry.args : undefined;
    if (typeof entry.command !== 'string' || !(args === undefined || isValueRecord(args))) {
      return undefined;
    }
    read.push({ command: entry.command, ...(args && { args: copyRecord(args) }) });
  }
  return { kind: 'repair', params: copyRecord(params), commands: read, held: [...held] };
}

function isValueRecord(value: unknown): value is Readonly<Record<string, Value>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((entry) =>
    ['string', 'number', 'boolean'].includes(typeof entry),
  );
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isStringRecord(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((entry) => typeof entry === 'string');
}

// A spread would let an imported "__proto__" key reach the prototype.
function copyRecord<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record));
}
