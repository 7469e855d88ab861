import { requireWhole } from './ecs-input';

/** One line of a capacity provider strategy. */
export type CapacityProviderItem = {
  readonly provider: string;
  /** Tasks it gets before weights count; only one item may have one. 0–100,000, default 0. */
  readonly base?: number;
  /** Its share of the rest. 0–1,000, default 0. */
  readonly weight?: number;
};

const most = { providers: 20, base: 100_000, weight: 1000 };

/**
 * SIM-E09: how many of `count` tasks each provider gets, in the order of the strategy: the base
 * first, the rest in proportion to the weights. Where the rest does not divide evenly, each task in
 * turn goes where it brings the split nearest to the weights, and on equality to the earlier item
 * (AWS does not say which).
 *
 * @throws Error when the strategy is not one that AWS accepts: empty, more than 20 providers, a
 *   provider twice, two bases, a number outside its range, or all weights 0
 */
export function splitByCapacityProviders(
  count: number,
  strategy: readonly CapacityProviderItem[],
): { readonly provider: string; readonly tasks: number }[] {
  requireWhole('splitByCapacityProviders', 'count', count);
  refuseStrategy(strategy);
  let left = count;
  const shares = strategy.map(({ provider, base = 0, weight = 0 }) => {
    const based = Math.min(base, left);
    left -= based;
    return { provider, based, weight, weighted: 0 };
  });
  const divided = shares.filter(({ weight }) => weight > 0);
  const sum = divided.reduce((total, { weight }) => total + weight, 0);
  const rounds = Math.floor(left / sum);
  for (const share of divided) share.weighted = rounds * share.weight;
  for (let task = rounds * sum; task < left; task += 1) {
    const next = divided.reduce((best, share) =>
      (2 * share.weighted + 1) * best.weight < (2 * best.weighted + 1) * share.weight
        ? share
        : best,
    );
    next.weighted += 1;
  }
  return shares.map(({ provider, based, weighted }) => ({ provider, tasks: based + weighted }));
}

function refuseStrategy(strategy: readonly CapacityProviderItem[]): void {
  const where = 'splitByCapacityProviders';
  if (strategy.length === 0 || strategy.length > most.providers) {
    throw new Error(
      `${where}: the strategy has ${strategy.length} items. Give 1 to ${most.providers}.`,
    );
  }
  const seen = new Set<string>();
  for (const { provider, base = 0, weight = 0 } of strategy) {
    if (seen.has(provider))
      throw new Error(`${where}: "${provider}" is named twice. Name it once.`);
    seen.add(provider);
    for (const [name, value, largest] of [
      ['base', base, most.base],
      ['weight', weight, most.weight],
    ] as const) {
      requireWhole(where, `${name} of "${provider}"`, value);
      if (value > largest) {
        throw new Error(`${where}: ${name} of "${provider}" is ${value}. Give at most ${largest}.`);
      }
    }
  }
  const bases = strategy.filter(({ base = 0 }) => base > 0).map(({ provider }) => provider);
  if (bases.length > 1) {
    throw new Error(`${where}: ${bases.join(' and ')} both have a base. Give one of them a base.`);
  }
  if (strategy.every(({ weight = 0 }) => weight === 0)) {
    throw new Error(`${where}: every weight is 0. Give at least one provider a weight above 0.`);
  }
}
