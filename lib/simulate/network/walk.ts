import { parseAddress } from '../rules/ip-address';
import type { Card, Catalog } from './catalog';
import type { Hop, HopReason, HopRow, Place, Question } from './hop';
import type { Header } from './packet';
import type { Service } from './network';

/** An address that a gateway replaced, to be put back when the answer passes. */
export type Translation = {
  readonly gateway: string;
  readonly card: Card;
  /** Whose address it was before. */
  readonly inside: string;
  readonly outside: string;
};

/** A packet on its way; the functions of the way change it and add hops. */
export type Walk = {
  readonly catalog: Catalog;
  readonly hops: Hop[];
  /** The interface that sent the request. */
  readonly sender: Card;
  /** The address it asked: only what comes from there answers. */
  readonly asked: string;
  way: Hop['way'];
  header: Header;
  /** Made on the way of the request, undone on that of the answer: last made, first undone. */
  readonly translations: Translation[];
  /** NAT gateways passed on this way. */
  readonly passedNat: Set<string>;
};

/** Where one way ended. */
export type Arrival =
  | { readonly kind: 'card'; readonly card: Card }
  | {
      readonly kind: 'service';
      /** Undefined: somebody on the internet whom the network does not describe. */
      readonly service: Service | undefined;
      /** Where its answer enters the network again. */
      readonly behind:
        | { readonly kind: 'internet' }
        | { readonly kind: 'gateway-endpoint'; readonly id: string; readonly vpc: string };
    }
  | { readonly kind: 'lost' };

export const lost: Arrival = { kind: 'lost' };

/** What was found at a place, without what the walk knows itself. */
export type Finding = {
  readonly place: Place;
  readonly question: Question;
  readonly decision: Hop['decision'];
  readonly rule: string;
  readonly reason: HopReason;
  readonly rows?: readonly HopRow[];
  readonly params?: Readonly<Record<string, string | number>>;
};

/** Adds a hop; every sentence can name source, destination, port and place. */
export function addHop(walk: Walk, finding: Finding): void {
  const { source, destination, port } = walk.header;
  const { rows = [], params = {}, place, ...rest } = finding;
  walk.hops.push({
    ...rest,
    way: walk.way,
    place,
    rows,
    params: {
      source,
      destination,
      port,
      place: place.id,
      ...(place.of !== undefined && { of: place.of }),
      ...params,
    },
    header: walk.header,
  });
}

/** Adds the hop at which a packet is dropped. */
export function drop(walk: Walk, finding: Omit<Finding, 'decision'>): Arrival {
  addHop(walk, { ...finding, decision: 'drop' });
  return lost;
}

export function familyOf({ destination }: Header): 4 | 6 {
  return parseAddress(destination).family;
}
