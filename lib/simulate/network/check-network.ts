import { checkFirewalls } from './check-firewalls';
import { checkJoints } from './check-joints';
import { checkPlaces } from './check-places';
import { checkRoutes } from './check-routes';
import type { Network } from './network';
import { listEntries, type Note } from './note-problem';
import type { NetworkProblem } from './network-problem';

/**
 * Everything that makes a network impossible: ids that nothing has, addresses outside their subnet,
 * routes AWS refuses, peerings of overlapping VPCs. A network without problems can be traced.
 */
export function checkNetwork(network: Network): readonly NetworkProblem[] {
  const problems: NetworkProblem[] = [];
  const note: Note = (code, where, what, fix, params = {}) =>
    problems.push({ code, where, what, fix, params });
  checkIds(network, note);
  checkPlaces(network, note);
  checkJoints(network, note);
  checkFirewalls(network, note);
  // Rows can be judged only where the places they speak of exist.
  if (problems.length === 0) checkRoutes(network, note);
  return problems;
}

function checkIds(network: Network, note: Note): void {
  const seen = new Map<string, string>([['local', 'the local target']]);
  for (const { id, where } of listEntries(network)) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, where);
    else {
      note(
        'duplicate-id',
        `${where}.id`,
        `"${id}" is already the id of ${before}.`,
        'Give it another id: ids are unique over the whole network.',
        { id },
      );
    }
  }
}
