/** What firewalls look at besides addresses. */
export type Traffic = {
  readonly protocol: 'tcp' | 'udp';
  /** The port of the destination. */
  readonly port: number;
};

/** The part of a rule that names protocol and ports; no ports means all of them. */
export type TrafficFilter = {
  readonly protocol: 'tcp' | 'udp' | 'all';
  readonly ports?: readonly [from: number, to: number];
};

/** Null when the filter matches, else the first thing that does not. */
export function whyTrafficDiffers(
  filter: TrafficFilter,
  traffic: Traffic,
): 'other-protocol' | 'other-port' | null {
  if (filter.protocol !== 'all' && filter.protocol !== traffic.protocol) return 'other-protocol';
  if (filter.ports === undefined) return null;
  const [from, to] = filter.ports;
  return traffic.port >= from && traffic.port <= to ? null : 'other-port';
}
