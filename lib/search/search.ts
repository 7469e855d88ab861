import type { SoughtWord } from './find-word';
import { collectHits, type SearchHit } from './collect-hits';
import { stemOf } from './particles';
import { type PreparedIndex, ranks } from './prepare-index';
import { respell, retype } from './respell';
import { splitQuery } from './split-query';

export type SearchOutcome = {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** What to mark in the texts of the hits. */
  readonly sought: readonly SoughtWord[];
  /** What was looked for because nothing has the words as typed: another spelling or layout. */
  readonly instead?: string;
  /** The course's own word for what was typed, looked for as well. */
  readonly also?: string;
};

/** Hits of the same rank come after those that have the words as typed. */
const STEM_COST = 1;

/**
 * Finds what was typed, particles aside. Only when nothing has that, spaces may be missing and the
 * last syllable unfinished; then the course's own spelling counts; then the other keyboard layout.
 * No entry is found that lacks one of the words looked for.
 */
export function search(prepared: PreparedIndex, typed: string): SearchOutcome {
  const words = splitQuery(typed);
  const direct = searchWords(prepared, words);
  if (direct) return widen(prepared, words, direct);
  const query = words.join(' ');
  const respelled = respell(words, prepared.index.spellings).join(' ');
  for (const instead of [respelled, retype(query)]) {
    if (instead === undefined || instead === query) continue;
    const outcome = searchWords(prepared, splitQuery(instead));
    if (outcome) return { ...outcome, instead };
  }
  return { hits: [], sought: [] };
}

function searchWords(prepared: PreparedIndex, words: readonly string[]): SearchOutcome | undefined {
  if (words.length === 0) return undefined;
  const stems = words.map((word) => stemOf(word) ?? word);
  const hasParticles = stems.some((stem, index) => stem !== words[index]);
  const asTyped = words.map((text): SoughtWord => ({ text }));
  const direct = collectHits(prepared, asTyped);
  if (direct.length > 0) {
    if (!hasParticles) return { hits: direct, sought: asTyped };
    // 마이크로 only looks like a word with a particle: 마이크 stands nowhere as a word.
    const whole = stems.map((text, index): SoughtWord =>
      text === words[index] ? { text } : { text, isWhole: true },
    );
    return {
      hits: merge(direct, collectHits(prepared, whole), STEM_COST),
      sought: [...asTyped, ...whole],
    };
  }
  const attempts = [
    { attempt: stems, isLoose: false },
    { attempt: words, isLoose: true },
    { attempt: stems, isLoose: true },
  ];
  for (const { attempt, isLoose } of attempts) {
    if (attempt === stems && !hasParticles) continue;
    const sought = attempt.map((text, index): SoughtWord => ({
      text,
      isLoose,
      isBeingTyped: index === attempt.length - 1,
    }));
    const hits = collectHits(prepared, sought);
    if (hits.length > 0) return { hits, sought };
  }
  return undefined;
}

/**
 * Looks for the course's own word (대기열) as well when what was typed is a name the glossary gives
 * it (큐, queue) and no title or key point of a lesson uses.
 */
function widen(
  prepared: PreparedIndex,
  words: readonly string[],
  outcome: SearchOutcome,
): SearchOutcome {
  const isUsed = outcome.hits.some(
    ({ entry, score }) => entry.kind !== 'term' && score < ranks.label,
  );
  if (isUsed) return outcome;
  const bare = (text: string) => splitQuery(text).join('');
  const query = bare(words.join(' '));
  const known = outcome.hits.find(({ entry }) => entry.names?.some((name) => bare(name) === query));
  if (!known) return outcome;
  // A bracket after a term explains it: 탄력적 네트워크 인터페이스(ENI).
  const also = known.entry.title.replace(/\s*\([^()]*\)$/u, '');
  const more = searchWords(prepared, splitQuery(also));
  if (!more) return outcome;
  const hits = merge(outcome.hits, more.hits, ranks.place);
  if (hits.length === outcome.hits.length) return outcome;
  return { hits, sought: [...outcome.sought, ...more.sought], also };
}

/** The first hits and, at a cost, those of the second that are not among them. */
function merge(
  first: readonly SearchHit[],
  second: readonly SearchHit[],
  cost: number,
): readonly SearchHit[] {
  const known = new Set(first.map(({ entry }) => entry));
  const added = second.filter(({ entry }) => !known.has(entry));
  return [...first, ...added.map((hit) => ({ ...hit, score: hit.score + cost }))].toSorted(
    (a, b) => a.score - b.score,
  );
}
