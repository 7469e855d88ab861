import type { GradableOrder } from './gradable';

type Steps = GradableOrder['steps'];

/**
 * For every step the steps it directly comes after: those of `after`, and without `after` the one
 * written before it. Names of unknown steps are left out.
 */
export function directlyBefore(steps: Steps): Map<string, readonly string[]> {
  const ids = new Set(steps.map((step) => step.id));
  return new Map(
    steps.map((step, index) => {
      const written = index > 0 ? [steps[index - 1]?.id ?? ''] : [];
      return [step.id, (step.after ?? written).filter((id) => ids.has(id))];
    }),
  );
}

/** All pairs `[earlier, later]` that the steps demand, directly or through others. */
export function orderPairs(steps: Steps): (readonly [earlier: string, later: string])[] {
  const before = directlyBefore(steps);
  return steps.flatMap(({ id: later }) => {
    const seen = new Set<string>();
    const open = [...(before.get(later) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(before.get(id) ?? []));
    }
    return [...seen].map((earlier) => [earlier, later] as const);
  });
}
