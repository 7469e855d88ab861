/** What the address of a session asks for. */
export type SessionAddress = {
  /** The slug, or `undefined` when none is named. */
  readonly lesson: string | undefined;
  /** Just these items of the lesson, in this order; empty for those the session chooses. */
  readonly items: readonly string[];
  /** Only what was missed before. */
  readonly onlyMissed: boolean;
  /** Start over although a session is open. */
  readonly startsAnew: boolean;
  /** The result of the session that has just ended. */
  readonly showsSummary: boolean;
};

/**
 * Reads `?lesson=…&only=missed&start=new&view=summary`; everything but the lesson may be absent.
 * `items=sqs/send,sqs/poll` names both the lesson and items of it.
 */
export function parseSessionAddress(search: string): SessionAddress {
  const query = new URLSearchParams(search);
  const named = (query.get('items') ?? '').split(',').filter((id) => id !== '');
  const lesson = named[0]?.split('/')[0] ?? query.get('lesson') ?? undefined;
  const inLesson = `${lesson}/`;
  return {
    lesson,
    items: [...new Set(named)].map((id) =>
      id.startsWith(inLesson) ? id.slice(inLesson.length) : id,
    ),
    onlyMissed: query.get('only') === 'missed',
    startsAnew: query.get('start') === 'new',
    showsSummary: query.get('view') === 'summary',
  };
}

/** The query of an address, the shortest that says it. */
export function sessionSearch(address: Partial<SessionAddress> & { readonly lesson: string }) {
  const { lesson, items = [] } = address;
  const named = items.map((id) => `${lesson}/${id}`).join(',');
  const query = new URLSearchParams(named === '' ? { lesson } : { items: named });
  if (address.onlyMissed) query.set('only', 'missed');
  if (address.startsAnew) query.set('start', 'new');
  if (address.showsSummary) query.set('view', 'summary');
  return `?${query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** What a session of a lesson asks: all it chooses, what was missed, or what the address names. */
export type SessionScope = 'all' | 'missed' | 'named';

/** The id under which a lesson's open session is kept: one for each scope. */
export function sessionId(lesson: string, scope: SessionScope): string {
  return scope === 'all' ? lesson : `${lesson}/${scope}`;
}
