import type { Route } from './choose-route';

/** A gateway endpoint as route tables see it. */
export type GatewayEndpointRoute = {
  readonly id: string;
  /** The prefix list of its service. */
  readonly prefixList: string;
  /** The route tables it was associated with; no other table knows it. */
  readonly routeTables: readonly string[];
};

/**
 * SIM-V05: the rows that gateway endpoints put into a route table: prefix list of the service to the
 * endpoint, only in tables the endpoint is associated with. Which packets take them is up to the
 * longest prefix (`chooseRoute`): the entries of the list are longer than /0.
 */
export function gatewayEndpointRoutes(
  routeTable: string,
  endpoints: readonly GatewayEndpointRoute[],
): readonly Route[] {
  return endpoints
    .filter(({ routeTables }) => routeTables.includes(routeTable))
    .map(({ id, prefixList }) => ({ destination: prefixList, target: id }));
}
