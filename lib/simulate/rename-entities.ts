import type { LogParams, Trace } from './trace';

/**
 * The trace with some entities called otherwise: what a scene of the lesson calls "m2" is "m2" in
 * its run too. Two names are exchanged, so that never two entities share one; the part behind "@",
 * which tells copies apart, stays.
 *
 * @param called the trace's own name of an entity → its new name
 */
export function renameEntities(trace: Trace, called: Readonly<Record<string, string>>): Trace {
  const names = new Map<string, string>();
  for (const [own, other] of Object.entries(called)) {
    names.set(own, other);
    if (!names.has(other)) names.set(other, own);
  }
  const named = (entity: string) => {
    const [name = '', ...copy] = entity.split('@');
    return [names.get(name) ?? name, ...copy].join('@');
  };
  const filled = (params: LogParams): LogParams =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        typeof value === 'string' ? named(value) : value,
      ]),
    );
  const moved = <T extends { readonly entity: string }>(entry: T): T => ({
    ...entry,
    entity: named(entry.entity),
  });
  return {
    ...trace,
    moves: trace.moves.map(moved),
    rests: trace.rests.map(moved),
    figures: trace.figures.map((entry) => ({ ...entry, params: filled(entry.params) })),
    log: trace.log.map((entry) => ({
      ...entry,
      params: filled(entry.params),
      ...(entry.entity !== undefined && { entity: named(entry.entity) }),
    })),
    looks: trace.looks.map((look) => ({
      ...moved(look),
      ...(look.said && { said: { ...look.said, params: filled(look.said.params) } }),
    })),
  };
}
