import { canonicalCidr, isCidr } from '../rules/cidr';
import { change, noRow, type Edited, without } from './edit';
import type { Network } from './network';

/** Writes a route into a table. The destination's bits behind the prefix are cleared, as AWS does. */
export function addRoute(
  network: Network,
  table: string,
  destination: string,
  target: string,
): Edited {
  const route = {
    destination: isCidr(destination) ? canonicalCidr(destination) : destination,
    target,
  };
  return change(network, 'routeTables', table, (entry) => ({
    ...entry,
    routes: [...entry.routes, route],
  }));
}

/** Takes a written route away. Local routes and those of endpoints cannot be taken away like this. */
export function removeRoute(network: Network, table: string, destination: string): Edited {
  const wanted = isCidr(destination) ? canonicalCidr(destination) : destination;
  const entry = network.routeTables.find(({ id }) => id === table);
  if (entry && !entry.routes.some((route) => route.destination === wanted)) {
    return noRow(
      `routeTables ${table}`,
      wanted,
      entry.routes.map((route) => route.destination),
    );
  }
  return change(network, 'routeTables', table, ({ routes, ...rest }) => ({
    ...rest,
    routes: routes.filter((route) => route.destination !== wanted),
  }));
}

/** Gives a subnet another route table, or with null the main one of its VPC. */
export function useRouteTable(network: Network, subnet: string, table: string | null): Edited {
  return change(network, 'subnets', subnet, (entry) => ({
    ...without(entry, 'routeTable'),
    ...(table !== null && { routeTable: table }),
  }));
}
