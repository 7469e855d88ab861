import { defaultWeights } from '@/lib/schedule/scheduler';
import type { Card } from '@/lib/schedule/card';
import type { UndoEvent } from './event';
import { parseEvent } from './parse-event';
import type { Derived } from './reduce-cards';

/*
 * What is derived, as it stands beside the log: a row of `cards` for each item, and one row of `kv`
 * with the rest. All of it may be thrown away.
 */

/** The keys of `kv` that belong to it. */
export const restKey = 'derived';
export const unfoldedKey = 'unfolded';
export const epochKey = 'epoch';

/** Raise it with every change that gives a log other cards; then each device replays its log once. */
const RULES = 1;

/** Names the rules by which cards were made; those of other rules are as good as none. */
export const rulesTag = `${RULES}:${defaultWeights.join()}`;

/** The row beside the cards. */
type Rest = {
  readonly tag: string;
  /** Rows of the log that could not be read. */
  readonly refused: number;
  readonly read: readonly (readonly [lesson: string, sections: readonly string[]])[];
  readonly lastPlace?: Derived['lastPlace'];
  readonly undos: readonly UndoEvent[];
};

/** All but the cards, in one row. */
export function restOf({ read, lastPlace, undos }: Omit<Derived, 'cards'>, refused = 0): Rest {
  return { tag: rulesTag, refused, read: [...read], ...(lastPlace && { lastPlace }), undos };
}

export type ParsedRest = Omit<Derived, 'cards'> & { readonly refused: number };

/** Reads the row beside the cards; `undefined` when the cards must be made anew. */
export function parseRest(value: unknown): ParsedRest | undefined {
  if (!isRecord(value) || value['tag'] !== rulesTag) return undefined;
  const { refused, read, undos } = value;
  if (typeof refused !== 'number' || !Array.isArray(read) || !Array.isArray(undos)) {
    return undefined;
  }
  const lastPlace = parsePlace(value['lastPlace']);
  const known = undos.flatMap((row) => {
    const parsed = parseEvent(row);
    return parsed.ok && parsed.event.type === 'undo' ? [parsed.event] : [];
  });
  if (lastPlace === null || known.length < undos.length || !read.every(isReadRow)) {
    return undefined;
  }
  return { refused, read: new Map(read), ...(lastPlace && { lastPlace }), undos: known };
}

/** Reads a row of `cards`: written by these rules, it has their shape unless somebody else wrote it. */
export function parseCard(value: unknown): Card | undefined {
  return isCard(value) ? value : undefined;
}

function isCard(value: unknown): value is Card {
  if (!isRecord(value)) return false;
  const { item, kind, lastId, lastAt, lastRight, answers, days, times, memory } = value;
  return (
    [item, kind, lastId].every((one) => typeof one === 'string') &&
    typeof lastAt === 'number' &&
    typeof lastRight === 'boolean' &&
    typeof answers === 'number' &&
    Array.isArray(days) &&
    Array.isArray(times) &&
    (memory === undefined || isRecord(memory))
  );
}

/** `null` for another shape. */
function parsePlace(value: unknown): Derived['lastPlace'] | null {
  if (value === undefined) return undefined;
  if (!isRecord(value)) return null;
  const { id, lesson, section, at } = value;
  if (typeof id !== 'string' || typeof lesson !== 'string') return null;
  return typeof section === 'string' && typeof at === 'number' ? { id, lesson, section, at } : null;
}

function isReadRow(value: unknown): value is Rest['read'][number] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const [, sections] = value as readonly unknown[];
  return Array.isArray(sections) && sections.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
