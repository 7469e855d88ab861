import { checkNetwork } from './check-network';
import type { Network } from './network';
import { guessId, type NetworkProblem } from './network-problem';

/** A new network, or why AWS would not take the change. The old network is never touched. */
export type Edited =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problem: NetworkProblem };

/** Gives an interface a public address, or with null takes it away. */
export function setPublicIp(network: Network, id: string, publicIp: string | null): Edited {
  return change(network, 'interfaces', id, (entry) => ({
    ...without(entry, 'publicIp'),
    ...(publicIp !== null && { publicIp }),
  }));
}

/** Replaces one entry of a list, then checks the whole: no edit has rules of its own. */
export function change<List extends keyof Network>(
  network: Network,
  list: List,
  id: string,
  edit: (entry: Network[List][number]) => Network[List][number],
): Edited {
  const entries: readonly Network[List][number][] = network[list];
  const ids = entries.map((entry) => entry.id);
  if (!ids.includes(id)) return unknown(list, id, 'entry', ids);
  const edited = entries.map((entry) => (entry.id === id ? edit(entry) : entry));
  return checked(network, { ...network, [list]: edited });
}

/** An entry without one of its fields. */
export function without<T extends object, Key extends keyof T>(entry: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = entry;
  return rest;
}

/** The edited network, or the first problem that the old one did not have. */
export function checked(before: Network, after: Network): Edited {
  const problems = checkNetwork(after);
  if (problems.length === 0) return { ok: true, network: after };
  const known = checkNetwork(before).map(({ code, what }) => `${code} ${what}`);
  const problem = problems.find(({ code, what }) => !known.includes(`${code} ${what}`));
  return problem === undefined ? { ok: true, network: after } : { ok: false, problem };
}

/** The problem of an id that nothing has. */
export function unknown(where: string, id: string, what: string, ids: readonly string[]): Edited {
  const problem: NetworkProblem = {
    code: 'unknown-id',
    where,
    what: `"${id}" is no ${what} here.`,
    fix: guessId(id, ids),
    params: { id },
  };
  return { ok: false, problem };
}

/** The problem of a row that is not there. */
export function noRow(
  where: string,
  row: string | number,
  rows: readonly (string | number)[],
): Edited {
  const problem: NetworkProblem = {
    code: 'no-such-row',
    where,
    what: `there is no row ${row}.`,
    fix: rows.length === 0 ? 'It is empty.' : `Known are ${rows.join(', ')}.`,
    params: { row },
  };
  return { ok: false, problem };
}
