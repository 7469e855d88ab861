import { confidences, type Confidence } from '@/lib/progress/event';

/** What a session is for: today's review, one lesson, what is weak, free practice, an exam. */
export const sessionKinds = ['today', 'lesson', 'weak', 'practice', 'exam'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** An item that was asked, and how it went. */
export type SessionAnswer = {
  readonly item: string;
  readonly right: boolean;
  /** What the learner said before seeing the verdict. */
  readonly confidence?: Confidence;
};

/**
 * A session under way, as it is saved after every answer so that a reload goes on where it stopped.
 * Over when `queue` is empty.
 */
export type Session = {
  /** Chosen by the caller; the lesson's slug gives one open session per lesson. */
  readonly id: string;
  /** Absent when the session spans lessons; then its items have their global ids. */
  readonly lesson?: string;
  /** `lesson` when absent. */
  readonly kind?: Exclude<SessionKind, 'exam'>;
  /** Study-day on which it was composed. */
  readonly day?: number;
  /** Option orders follow from it. */
  readonly seed: number;
  /** Items still to be asked; the first is the one on the screen. */
  readonly queue: readonly string[];
  readonly done: readonly SessionAnswer[];
  /** How often an item was put back after a miss. */
  readonly retries: Readonly<Record<string, number>>;
};

const OTHERS_BEFORE_RETRY = 3;
const MOST_RETRIES = 2;

/** A session of one lesson that has not asked anything yet. */
export function startSession(
  id: string,
  lesson: string,
  seed: number,
  queue: readonly string[],
): Session {
  return { id, lesson, seed, queue, done: [], retries: {} };
}

/** A composed session over several lessons that has not asked anything yet. */
export function startComposed({
  kind,
  day,
  seed,
  queue,
}: Required<Pick<Session, 'kind' | 'day' | 'seed' | 'queue'>>): Session {
  return { id: `course/${kind}`, kind, day, seed, queue, done: [], retries: {} };
}

/**
 * The session after its current item was answered. A missed item comes back after three others, or
 * at the end if fewer are left, at most twice per session. An item that is not the current one
 * (a second click on the same button) changes nothing.
 */
export function answerInSession(
  session: Session,
  item: string,
  right: boolean,
  confidence?: Confidence,
): Session {
  const [current, ...rest] = session.queue;
  if (current !== item) return session;
  const done = [...session.done, { item, right, ...(confidence && { confidence }) }];
  const retries = retriesOf(session, item);
  if (right || retries >= MOST_RETRIES) return { ...session, queue: rest, done };
  return {
    ...session,
    queue: rest.toSpliced(OTHERS_BEFORE_RETRY, 0, item),
    done,
    retries: { ...session.retries, [item]: retries + 1 },
  };
}

/** How often an item has come back in the session. */
export function retriesOf({ retries }: Session, item: string): number {
  return Object.hasOwn(retries, item) ? (retries[item] ?? 0) : 0;
}

/** Items that were wrong at the first try though the learner was sure. */
export function confidentMisses({ done }: Session): string[] {
  const first = new Map<string, SessionAnswer>();
  for (const answer of done) if (!first.has(answer.item)) first.set(answer.item, answer);
  return [...first.values()]
    .filter(({ right, confidence }) => !right && confidence === 'sure')
    .map(({ item }) => item);
}

/**
 * Whether a saved session still asks what it should: today's review and the weak items are composed
 * anew on another study-day, the others wait. Nothing is lost, since answers stand in the log.
 */
export function canResume({ kind, day, queue }: Session, today: number): boolean {
  if (queue.length === 0) return false;
  return kind === 'today' || kind === 'weak' ? day === today : true;
}

/** Reads a session from storage; `undefined` when it has another shape. */
export function parseSession(value: unknown): Session | undefined {
  if (!isRecord(value)) return undefined;
  const { id, lesson, kind, day, seed, queue, done, retries } = value;
  if (typeof id !== 'string' || !isCount(seed)) return undefined;
  if (lesson === undefined ? kind === undefined : typeof lesson !== 'string') return undefined;
  const known = sessionKinds.find((one) => one === kind);
  if (kind !== undefined && (known === undefined || known === 'exam')) return undefined;
  if (day !== undefined && !Number.isSafeInteger(day)) return undefined;
  if (!Array.isArray(queue) || !Array.isArray(done) || !isRecord(retries)) return undefined;
  if (!queue.every((item) => typeof item === 'string') || !done.every(isDone)) return undefined;
  const counts = Object.entries(retries).filter((entry): entry is [string, number] =>
    isCount(entry[1]),
  );
  if (counts.length !== Object.keys(retries).length) return undefined;
  return {
    id,
    ...(typeof lesson === 'string' && { lesson }),
    ...(known !== undefined && known !== 'exam' && { kind: known }),
    ...(typeof day === 'number' && { day }),
    seed,
    queue: [...queue],
    done: done.map(({ item, right, confidence }) => ({
      item,
      right,
      ...(confidence && { confidence }),
    })),
    retries: Object.fromEntries(counts),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDone(value: unknown): value is SessionAnswer {
  if (!isRecord(value)) return false;
  const { item, right, confidence } = value;
  const isSaid = confidence === undefined || confidences.some((one) => one === confidence);
  return typeof item === 'string' && typeof right === 'boolean' && isSaid;
}
