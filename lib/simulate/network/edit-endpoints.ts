import { change, checked, type Edited, unknown } from './edit';
import {
  type Endpoint,
  type GatewayEndpoint,
  type InterfaceEndpoint,
  type Network,
} from './network';

/** Adds an endpoint, or replaces the one with its id: its kind, tables, ENIs, private DNS, policy. */
export function setEndpoint(network: Network, endpoint: Endpoint): Edited {
  const rest = network.endpoints.filter(({ id }) => id !== endpoint.id);
  return checked(network, { ...network, endpoints: [...rest, endpoint] });
}

/** Deletes an endpoint; the routes of a gateway endpoint go with it. */
export function removeEndpoint(network: Network, endpoint: string): Edited {
  const ids = network.endpoints.map(({ id }) => id);
  if (!ids.includes(endpoint)) return unknown('endpoints', endpoint, 'endpoint', ids);
  const endpoints = network.endpoints.filter(({ id }) => id !== endpoint);
  return checked(network, { ...network, endpoints });
}

/** Associates a gateway endpoint with exactly these route tables. */
export function associateEndpoint(
  network: Network,
  endpoint: string,
  routeTables: readonly string[],
): Edited {
  return changeEndpoint(network, endpoint, 'gateway', (entry) => ({ ...entry, routeTables }));
}

/** Turns the private DNS of an interface endpoint on or off. */
export function setPrivateDns(network: Network, endpoint: string, privateDns: boolean): Edited {
  return changeEndpoint(network, endpoint, 'interface', (entry) => ({ ...entry, privateDns }));
}

/** Sets an attribute of a VPC's DNS. */
export function setVpcDns(
  network: Network,
  vpc: string,
  dns: { readonly dnsSupport?: boolean; readonly dnsHostnames?: boolean },
): Edited {
  return change(network, 'vpcs', vpc, (entry) => ({ ...entry, ...dns }));
}

/** Changes an endpoint of the wanted kind. */
export function changeEndpoint<Kind extends Endpoint['kind']>(
  network: Network,
  id: string,
  kind: Kind,
  edit: (entry: Kind extends 'gateway' ? GatewayEndpoint : InterfaceEndpoint) => Endpoint,
): Edited {
  type Wanted = Kind extends 'gateway' ? GatewayEndpoint : InterfaceEndpoint;
  const wanted = network.endpoints.filter((entry) => entry.kind === kind);
  if (!wanted.some((entry) => entry.id === id)) {
    const ids = wanted.map((entry) => entry.id);
    return unknown('endpoints', id, `${kind} endpoint`, ids);
  }
  return change(network, 'endpoints', id, (entry) => edit(entry as Wanted));
}
