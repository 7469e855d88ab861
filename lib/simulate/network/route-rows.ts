import type { Route } from '../rules/choose-route';
import { gatewayEndpointRoutes } from '../rules/gateway-endpoint';
import { localRoutes, type TargetKind } from '../rules/local-route';
import { peeringRouteState } from '../rules/peering';
import { routeTableOfSubnet } from '../rules/subnet-route-table';
import type { Catalog } from './catalog';
import type { Network, RouteTable } from './network';

/** A row as the table shows it: local rows first, then those of endpoints, then the written ones. */
export type TableRow = Route & {
  readonly kind: TargetKind;
  readonly state: 'active' | 'blackhole';
  /** Who put it there; only `written` rows can be taken away by themselves. */
  readonly by: 'vpc' | 'endpoint' | 'written';
};

/** The route table that a subnet uses (SIM-V01). */
export function tableOfSubnet({ network, subnet, vpc }: Catalog, id: string): RouteTable {
  const { vpc: home } = subnet(id);
  const associations = network.subnets.flatMap((entry) =>
    entry.routeTable === undefined ? [] : [{ subnet: entry.id, routeTable: entry.routeTable }],
  );
  const table = routeTableOfSubnet(id, associations, vpc(home).mainRouteTable);
  const found = network.routeTables.find((entry) => entry.id === table);
  if (found === undefined) throw new Error(`network: there is no route table "${table}". Add it.`);
  return found;
}

/** Every row of a route table, with what its target is and whether it still works (SIM-V03, V05, V06). */
export function rowsOfTable(catalog: Catalog, table: RouteTable): readonly TableRow[] {
  const { network } = catalog;
  return [
    ...localRoutes(catalog.vpc(table.vpc).cidrs).map((route): TableRow => ({
      ...route,
      kind: 'local',
      state: 'active',
      by: 'vpc',
    })),
    ...gatewayEndpointRoutes(table.id, gatewayEndpointsOf(network)).map((route): TableRow => ({
      ...route,
      kind: 'gateway-endpoint',
      state: 'active',
      by: 'endpoint',
    })),
    ...table.routes.map((route): TableRow => ({
      ...route,
      kind: catalog.targetKind(route.target) ?? 'local',
      state: stateOf(network, route.target),
      by: 'written',
    })),
  ];
}

function gatewayEndpointsOf(network: Network) {
  return network.endpoints.flatMap((endpoint) => {
    if (endpoint.kind !== 'gateway') return [];
    const service = network.services.find(({ id }) => id === endpoint.service);
    const prefixList = service?.prefixList;
    return prefixList === undefined ? [] : [{ ...endpoint, prefixList }];
  });
}

function stateOf(network: Network, target: string): 'active' | 'blackhole' {
  const peering = network.peerings.find(({ id }) => id === target);
  return peering === undefined ? 'active' : peeringRouteState(peering.status);
}
