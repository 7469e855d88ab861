import type { ProgressEvent } from './event';
import { parseEvent } from './parse-event';

const app = 'day03';
const version = 1;
/** Unpacked; a history of 100,000 answers has about 40 MB. A larger text is not ours. */
export const maxBackupLength = 120_000_000;

/** A row of a backup that this version cannot read, by its place in the file (from 1), as it stands there. */
export type RefusedRow = {
  readonly row: number;
  readonly reason: string;
  readonly content: unknown;
};

/** Why a file cannot be a backup; nothing of it was read. */
export type BackupProblem = 'too-large' | 'not-json' | 'another-app' | 'newer' | 'incomplete';

export type ParsedBackup =
  | {
      readonly ok: true;
      readonly events: readonly ProgressEvent[];
      readonly refused: readonly RefusedRow[];
      /** Rows that stand in the file more than once, each counted beyond its first. */
      readonly doubled: number;
    }
  | { readonly ok: false; readonly problem: BackupProblem };

/**
 * The whole history as text: one JSON object whose `count` tells a cut file from a whole one.
 *
 * @param at epoch ms at which it is written
 */
export function writeBackup(events: readonly ProgressEvent[], at: number): string {
  return JSON.stringify({ app, v: version, at, count: events.length, events });
}

/** Reads a backup without changing anything; rows that cannot be read are named, not dropped silently. */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > maxBackupLength) return { ok: false, problem: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || !('app' in value) || value.app !== app) {
    return { ok: false, problem: 'another-app' };
  }
  if (!('v' in value) || typeof value.v !== 'number') return { ok: false, problem: 'another-app' };
  if (value.v > version) return { ok: false, problem: 'newer' };
  if (!('events' in value) || !Array.isArray(value.events)) {
    return { ok: false, problem: 'incomplete' };
  }
  const rows: readonly unknown[] = value.events;
  if (!('count' in value) || value.count !== rows.length) {
    return { ok: false, problem: 'incomplete' };
  }
  const events = new Map<string, ProgressEvent>();
  const refused: RefusedRow[] = [];
  let doubled = 0;
  rows.forEach((row, index) => {
    const parsed = parseEvent(row);
    if (!parsed.ok) refused.push({ row: index + 1, reason: parsed.reason, content: row });
    else if (events.has(parsed.event.id)) doubled += 1;
    else events.set(parsed.event.id, parsed.event);
  });
  return { ok: true, events: [...events.values()], refused, doubled };
}

/** What bringing a backup in would do, before it does it. */
export type ImportPlan = {
  readonly fresh: readonly ProgressEvent[];
  /** Events that are here already. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
};

/** Compares a backup with what is here, by id: bringing the same file in twice adds nothing. */
export function planImport(
  backup: Extract<ParsedBackup, { ok: true }>,
  here: readonly { readonly id: string }[],
): ImportPlan {
  const ids = new Set(here.map(({ id }) => id));
  const fresh = backup.events.filter(({ id }) => !ids.has(id));
  return { fresh, known: backup.events.length - fresh.length, refused: backup.refused };
}

/**
 * Whether a new backup may take the place of an older one: never one that holds nothing, or less
 * than half of what the last one held, since an emptied store must not wipe its own rescue.
 */
export function mayReplaceBackup(count: number, lastCount: number): boolean {
  return count > 0 && count * 2 >= lastCount;
}

/** Reminds after a week or a hundred new events, and not before there is something to lose. */
export function isBackupDue(options: {
  readonly count: number;
  readonly lastCount: number;
  readonly lastAt: number;
  readonly now: number;
}): boolean {
  const { count, lastCount, lastAt, now } = options;
  const added = count - lastCount;
  const week = 7 * 24 * 3_600_000;
  return added >= 100 || (added >= 20 && now - lastAt >= week);
}
