import { cidrContains } from './cidr';
import { parseAddress } from './ip-address';

/** Ranges that nobody on the internet answers from: private, shared, loopback, link-local. */
const unroutableRanges = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
] as const;

/** Whether an address means the same host everywhere on the internet. @throws Error when it is none */
export function isPublicAddress(address: string): boolean {
  return !unroutableRanges.some((cidr) => cidrContains(cidr, address));
}

export type InternetGatewayAnswer = {
  readonly passes: boolean;
  readonly reason: 'has-public-address' | 'no-public-address' | 'private-destination';
};

/**
 * SIM-V10: whether an internet gateway lets a packet out. The sender needs a public IPv4 address of
 * its own; a sender without one goes through a NAT gateway in a public subnet, which has one. An IPv6
 * sender needs a public IPv6 address.
 *
 * @param sender the addresses of the network interface that faces the gateway (NAT counts as one)
 * @throws Error when the destination is no address
 */
export function internetGatewayPasses(
  sender: { readonly publicIp?: string; readonly ipv6?: string },
  destination: string,
): InternetGatewayAnswer {
  if (!isPublicAddress(destination)) return { passes: false, reason: 'private-destination' };
  const own = parseAddress(destination).family === 4 ? sender.publicIp : sender.ipv6;
  const passes = own !== undefined && isPublicAddress(own);
  return { passes, reason: passes ? 'has-public-address' : 'no-public-address' };
}
