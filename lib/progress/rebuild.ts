import type { Database, Writing } from './database';
import { epochKey, parseRest, restKey, restOf, unfoldedKey } from './derived-rows';
import { epochOf, foldInto, giveUp, unfoldedIds } from './fold';
import { readLog } from './log';
import { parseEvent } from './parse-event';
import { startReplay, type Derived } from './reduce-cards';
import type { Stored } from './stored';

const EVENTS_AT_ONCE = 2000;
const MOST_TRIES = 3;

/**
 * Makes what is derived anew from the whole log, and writes it at once. Answers may be stored
 * meanwhile; they are folded in at the end. Changes nothing when it is there already.
 *
 * @param pause called often, so that a page that has no worker stays usable
 */
export async function rebuild(
  { request, write }: Database,
  pause: () => Promise<void>,
): Promise<Stored<void>> {
  let done: Stored<boolean> = { ok: true, value: false };
  for (let tries = 0; tries < MOST_TRIES && done.ok && !done.value; tries += 1) {
    const log = await request(async (db) => ({
      epoch: epochOf(await db.get('kv', epochKey)),
      ...(await readLog(db, pause)),
    }));
    if (!log.ok) return log;
    const { epoch, events, refused } = log.value;
    const replay = startReplay(events);
    while (replay.advance(EVENTS_AT_ONCE)) await pause();
    const derived = replay.derived();
    done = await write(['events', 'cards', 'kv'], (tx) =>
      writeDerived(tx, epoch, derived, refused.length),
    );
  }
  if (!done.ok) return done;
  if (done.value) return { ok: true, value: undefined };
  const message = 'rebuild: the log was changed by others each time. Try again later.';
  return { ok: false, reason: 'failed', message };
}

/** Answers whether what is derived is there now. */
async function writeDerived(
  tx: Writing,
  epoch: number,
  derived: Derived,
  refused: number,
): Promise<boolean> {
  const kv = tx.objectStore('kv');
  // Another tab was faster, and has folded in since what this replay may not have seen.
  if (parseRest(await kv.get(restKey))) return true;
  // A backup came in meanwhile, perhaps behind the place up to which the log was read.
  if (epochOf(await kv.get(epochKey)) !== epoch) return false;
  const cards = tx.objectStore('cards');
  await cards.clear();
  await Promise.all([...derived.cards.values()].map((card) => cards.put(card)));
  await kv.put(restOf(derived, refused), restKey);
  for (const id of await unfoldedIds(tx)) {
    const row = parseEvent(await tx.objectStore('events').get(id));
    const rest = parseRest(await kv.get(restKey));
    if (!row.ok || !rest || !(await foldInto(tx, rest, row.event))) {
      await giveUp(tx);
      return false;
    }
  }
  await kv.delete(unfoldedKey);
  return true;
}
