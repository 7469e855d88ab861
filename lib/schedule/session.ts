/**
 * A session under way, as it is saved after every answer so that a reload goes on where it stopped.
 * Over when `queue` is empty.
 */
export type Session = {
  /** Chosen by the caller; the lesson's slug gives one open session per lesson. */
  readonly id: string;
  readonly lesson: string;
  /** Option orders follow from it. */
  readonly seed: number;
  /** Items still to be asked; the first is the one on the screen. */
  readonly queue: readonly string[];
  readonly done: readonly { readonly item: string; readonly right: boolean }[];
  /** How often an item was put back after a miss. */
  readonly retries: Readonly<Record<string, number>>;
};

const OTHERS_BEFORE_RETRY = 3;
const MOST_RETRIES = 2;

/** A session that has not asked anything yet. */
export function startSession(
  id: string,
  lesson: string,
  seed: number,
  queue: readonly string[],
): Session {
  return { id, lesson, seed, queue, done: [], retries: {} };
}

/**
 * The session after its current item was answered. A missed item comes back after three others, or
 * at the end if fewer are left, at most twice per session. An item that is not the current one
 * (a second click on the same button) changes nothing.
 */
export function answerInSession(session: Session, item: string, right: boolean): Session {
  const [current, ...rest] = session.queue;
  if (current !== item) return session;
  const done = [...session.done, { item, right }];
  const retries = Object.hasOwn(session.retries, item) ? (session.retries[item] ?? 0) : 0;
  if (right || retries >= MOST_RETRIES) return { ...session, queue: rest, done };
  return {
    ...session,
    queue: rest.toSpliced(OTHERS_BEFORE_RETRY, 0, item),
    done,
    retries: { ...session.retries, [item]: retries + 1 },
  };
}

/** Reads a session from storage; `undefined` when it has another shape. */
export function parseSession(value: unknown): Session | undefined {
  if (!isRecord(value)) return undefined;
  const { id, lesson, seed, queue, done, retries } = value;
  if (typeof id !== 'string' || typeof lesson !== 'string' || !isCount(seed)) return undefined;
  if (!Array.isArray(queue) || !Array.isArray(done) || !isRecord(retries)) return undefined;
  if (!queue.every((item) => typeof item === 'string') || !done.every(isDone)) return undefined;
  const counts = Object.entries(retries).filter((entry): entry is [string, number] =>
    isCount(entry[1]),
  );
  if (counts.length !== Object.keys(retries).length) return undefined;
  return {
    id,
    lesson,
    seed,
    queue: [...queue],
    done: done.map(({ item, right }) => ({ item, right })),
    retries: Object.fromEntries(counts),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDone(value: unknown): value is Session['done'][number] {
  return (
    isRecord(value) && typeof value['item'] === 'string' && typeof value['right'] === 'boolean'
  );
}
