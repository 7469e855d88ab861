import { cidrContains, isCidr, prefixLength } from './cidr';
import { parseAddress } from './ip-address';

/** Where a route comes from; `static` is written by hand or by AWS, the others arrive from a gateway. */
export const routeOrigins = ['static', 'direct-connect', 'vpn-static', 'vpn-bgp'] as const;
export type RouteOrigin = (typeof routeOrigins)[number];

/** A row of a route table. */
export type Route = {
  /** A CIDR, or the id of a prefix list. */
  readonly destination: string;
  readonly target: string;
  /** Left out: static. */
  readonly origin?: RouteOrigin;
};

/** The CIDRs behind the id of each prefix list. */
export type PrefixLists = Readonly<Record<string, readonly string[]>>;

/**
 * Why a row did or did not win. `longest` won by length, `kind` won a tie by kind, `first` won a tie
 * that has no rule; `shorter`, `lower-kind` and `later` lost to it; the others do not match at all.
 */
export type RouteRowReason =
  | 'longest'
  | 'kind'
  | 'first'
  | 'shorter'
  | 'lower-kind'
  | 'later'
  | 'not-in-range'
  | 'other-family';

export type RouteRow<R extends Route = Route> = {
  readonly route: R;
  /** The CIDR that matched: of a prefix list the longest of its matching entries. */
  readonly matched?: string;
  readonly won: boolean;
  readonly reason: RouteRowReason;
};

export type RouteChoice<R extends Route = Route> = {
  /** Absent when no row matches: the packet is dropped. */
  readonly winner?: RouteRow<R>;
  /** Every row of the table, in its order. */
  readonly rows: readonly RouteRow<R>[];
};

/**
 * SIM-V02 (with SIM-V04 and SIM-V05): the row a packet takes is the one with the longest matching
 * prefix. Equal lengths: a static CIDR goes before a prefix list, that before a propagated route
 * (Direct Connect, then static VPN, then dynamic VPN). A prefix list matches with the longest of its
 * entries that contains the destination. Among rows that are equal in all this the earlier wins.
 *
 * @throws Error when the destination is no address, or a row names neither a CIDR nor a known list
 */
export function chooseRoute<R extends Route>(
  routes: readonly R[],
  destination: string,
  prefixLists: PrefixLists = {},
): RouteChoice<R> {
  const { family } = parseAddress(destination);
  const candidates = routes.map((route) => {
    const cidrs = cidrsOf(route.destination, prefixLists);
    const sameFamily = cidrs.filter((cidr) => cidr.includes(':') === (family === 6));
    const matching = sameFamily.filter((cidr) => cidrContains(cidr, destination));
    const matched = matching.toSorted((a, b) => prefixLength(b) - prefixLength(a))[0];
    return { route, matched, foreign: cidrs.length > 0 && sameFamily.length === 0 };
  });
  const best = candidates.reduce<Candidate<R> | undefined>((leader, { route, matched }) => {
    if (matched === undefined) return leader;
    const candidate = { route, matched, length: prefixLength(matched), rank: rankOf(route) };
    return leader === undefined || compare(candidate, leader) < 0 ? candidate : leader;
  }, undefined);
  const rows = candidates.map(({ route, matched, foreign }): RouteRow<R> => {
    if (matched === undefined || best === undefined) {
      return { route, won: false, reason: foreign ? 'other-family' : 'not-in-range' };
    }
    if (route === best.route)
      return { route, matched, won: true, reason: howWon(best, candidates) };
    const length = prefixLength(matched);
    if (length < best.length) return { route, matched, won: false, reason: 'shorter' };
    const reason = rankOf(route) > best.rank ? 'lower-kind' : 'later';
    return { route, matched, won: false, reason };
  });
  const winner = rows.find(({ won }) => won);
  return winner === undefined ? { rows } : { winner, rows };
}

type Candidate<R> = {
  readonly route: R;
  readonly matched: string;
  readonly length: number;
  readonly rank: number;
};

function cidrsOf(destination: string, prefixLists: PrefixLists): readonly string[] {
  if (Object.hasOwn(prefixLists, destination)) return prefixLists[destination] ?? [];
  if (isCidr(destination)) return [destination];
  throw new Error(
    `route: "${destination}" is neither a CIDR nor a known prefix list. Write a CIDR (10.20.0.0/16) or one of ${Object.keys(prefixLists).join(', ') || 'the lists you pass'}.`,
  );
}

/** 0 static CIDR, 1 prefix list, 2… propagated: lower goes first. */
function rankOf({ destination, origin = 'static' }: Route): number {
  if (origin !== 'static') return 1 + routeOrigins.indexOf(origin);
  return isCidr(destination) ? 0 : 1;
}

function compare<R>(a: Candidate<R>, b: Candidate<R>): number {
  return b.length - a.length || a.rank - b.rank;
}

function howWon<R extends Route>(
  best: Candidate<R>,
  candidates: readonly { readonly route: R; readonly matched: string | undefined }[],
): RouteRowReason {
  const rivals = candidates.filter(
    ({ route, matched }) =>
      route !== best.route && matched !== undefined && prefixLength(matched) === best.length,
  );
  if (rivals.length === 0) return 'longest';
  return rivals.some(({ route }) => rankOf(route) === best.rank) ? 'first' : 'kind';
}
