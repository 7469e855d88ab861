/** What the address of a session asks for. */
export type SessionAddress = {
  /** The slug, or `undefined` when none is named. */
  readonly lesson: string | undefined;
  /** Only what was missed before. */
  readonly onlyMissed: boolean;
  /** Start over although a session is open. */
  readonly startsAnew: boolean;
  /** The result of the session that has just ended. */
  readonly showsSummary: boolean;
};

/** Reads `?lesson=…&only=missed&start=new&view=summary`; everything but the lesson may be absent. */
export function parseSessionAddress(search: string): SessionAddress {
  const query = new URLSearchParams(search);
  return {
    lesson: query.get('lesson') ?? undefined,
    onlyMissed: query.get('only') === 'missed',
    startsAnew: query.get('start') === 'new',
    showsSummary: query.get('view') === 'summary',
  };
}

/** The query of an address, the shortest that says it. */
export function sessionSearch(address: Partial<SessionAddress> & { readonly lesson: string }) {
  const query = new URLSearchParams({ lesson: address.lesson });
  if (address.onlyMissed) query.set('only', 'missed');
  if (address.startsAnew) query.set('start', 'new');
  if (address.showsSummary) query.set('view', 'summary');
  return `?${query.toString()}`;
}

/** The id under which a lesson's open session is kept: one for all its items, one for missed ones. */
export function sessionId(lesson: string, onlyMissed: boolean): string {
  return onlyMissed ? `${lesson}/missed` : lesson;
}
