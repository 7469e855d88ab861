import type { SearchEntry } from './entry';
import { findWord, type SoughtWord } from './find-word';
import type { Field, PreparedIndex } from './prepare-index';

/** An entry that has every word, and the line of it that shows best why. */
export type SearchHit = {
  readonly entry: SearchEntry;
  /** Smaller is better. */
  readonly score: number;
  readonly context?: { readonly role: 'name' | 'keyPoint' | 'sentence'; readonly text: string };
};

/** What a worse fit costs, in ranks. */
const FIT_COST = 2;

/** What finding each word in a field costs; absent where it does not stand there. */
type Costs = ReadonlyMap<Field, number>;

/**
 * The entries that have every word, at least one of them in words of their own rather than in the
 * titles above them; the best first, and among equals in the order of the course.
 */
export function collectHits(prepared: PreparedIndex, words: readonly SoughtWord[]): SearchHit[] {
  const costs = words.map((word) => costsOf(prepared, word));
  const candidates = new Set([...(costs[0]?.keys() ?? [])].map(({ entry }) => entry));
  const fieldsOf = new Map<SearchEntry, Field[]>();
  for (const field of prepared.fields) {
    if (!candidates.has(field.entry)) continue;
    const fields = fieldsOf.get(field.entry);
    if (fields) fields.push(field);
    else fieldsOf.set(field.entry, [field]);
  }
  return [...fieldsOf]
    .flatMap(([entry, fields]) => hitOf(entry, fields, costs) ?? [])
    .toSorted((a, b) => a.score - b.score);
}

function costsOf({ fields, lines, ends }: PreparedIndex, word: SoughtWord): Costs {
  const costs = new Map<Field, number>();
  let line = 0;
  for (const { from, fit } of findWord(lines, word)) {
    while (ends[line]! < from) line += 1;
    const field = fields[line]!;
    const cost = field.rank + FIT_COST * fit;
    costs.set(field, Math.min(cost, costs.get(field) ?? cost));
  }
  return costs;
}

function hitOf(
  entry: SearchEntry,
  fields: readonly Field[],
  costs: readonly Costs[],
): SearchHit | undefined {
  const best = costs.map((ofWord) => {
    const found = fields.flatMap((field) => ofWord.get(field) ?? []);
    return Math.min(...found);
  });
  if (!best.every(Number.isFinite)) return undefined;
  const has = (field: Field) => (ofWord: Costs) => ofWord.has(field);
  if (!fields.some((field) => field.role !== 'place' && costs.some(has(field)))) return undefined;
  const areTogether = best.length > 1 && fields.some((field) => costs.every(has(field)));
  const score = best.reduce((sum, cost) => sum + cost, 0) / best.length - (areTogether ? 1 : 0);
  const context = contextOf(fields, costs);
  return { entry, score, ...(context && { context }) };
}

/** The line with the most of the words, the best match first; else what the entry says first. */
function contextOf(fields: readonly Field[], costs: readonly Costs[]): SearchHit['context'] {
  const [title] = fields;
  const titleSaysIt = title !== undefined && costs.every((ofWord) => ofWord.has(title));
  let best: { readonly context: SearchHit['context']; readonly worth: number } | undefined;
  for (const field of fields) {
    const { role, text } = field;
    if (role === 'title' || role === 'place') continue;
    const found = costs.flatMap((ofWord) => ofWord.get(field) ?? []);
    // Other names of a term matter only to say why it was found.
    if (role === 'name' && (titleSaysIt || found.length === 0)) continue;
    const worth = found.length * 100 - Math.min(99, ...found);
    if (!best || worth > best.worth) best = { context: { role, text }, worth };
  }
  return best?.context;
}
