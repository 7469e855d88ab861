import type { Hop, HopReason } from '../network/hop';

/** Codes of what can be said about a hop, in the order of a packet's way. */
export const hopCodes = [
  'resolver-not-filtered',
  'name-private',
  'name-endpoint',
  'name-no-endpoint',
  'name-private-dns-off',
  'name-dns-support-off',
  'name-dns-hostnames-off',
  'name-other-resolver',
  'group-lets-out',
  'group-stops-out',
  'group-lets-in',
  'group-stops-in',
  'group-knows-answer',
  'acl-lets-out',
  'acl-lets-in',
  'acl-stops-out',
  'acl-stops-in',
  'route-only',
  'route-longer',
  'route-tie',
  'route-local',
  'route-endpoint',
  'route-endpoint-longer',
  'route-none',
  'route-none-ipv6',
  'route-blackhole',
  'peer-inside',
  'peer-no-transit',
  'peer-no-edge',
  'peer-outside',
  'nat-translates',
  'nat-translates-back',
  'nat-loop',
  'nat-takes-no-calls',
  'nat-ipv4-only',
  'igw-out',
  'igw-no-public-address',
  'igw-private-destination',
  'igw-in',
  'gateway-endpoint-passes',
  'gateway-endpoint-answers',
  'interface-endpoint-passes',
  'policy-allows',
  'policy-stops',
  'policy-denies',
  'service-refuses',
  'request-arrives',
  'nobody-there',
  'no-address-of-family',
  'answer-arrives',
  'refusal-arrives',
  'answer-to-stranger',
  'answer-from-stranger',
] as const;
export type HopCode = (typeof hopCodes)[number];

type Tell = (hop: Hop, refused: boolean) => HopCode | undefined;

const isOut = ({ question }: Hop) => question === 'may-leave' || question === 'may-leave-subnet';
const always =
  (code: HopCode): Tell =>
  () =>
    code;
const byWay =
  (out: HopCode, into: HopCode): Tell =>
  (hop) =>
    isOut(hop) ? out : into;

/** The sentence about each reason; some depend on the direction, or on what else matched. */
const sentences: Readonly<Record<HopReason, Tell>> = {
  'resolver-not-filtered': always('resolver-not-filtered'),
  'private-dns': always('name-private'),
  'endpoint-name': always('name-endpoint'),
  'no-endpoint': always('name-no-endpoint'),
  'private-dns-off': always('name-private-dns-off'),
  'dns-support-off': always('name-dns-support-off'),
  'dns-hostnames-off': always('name-dns-hostnames-off'),
  'other-resolver': always('name-other-resolver'),
  'reply-of-allowed-request': always('group-knows-answer'),
  tie: always('route-tie'),
  blackhole: always('route-blackhole'),
  'in-peer-cidr': always('peer-inside'),
  'no-transit': always('peer-no-transit'),
  'no-edge-to-edge': always('peer-no-edge'),
  'outside-peer-cidr': always('peer-outside'),
  translated: always('nat-translates'),
  'translated-back': always('nat-translates-back'),
  'nat-loop': always('nat-loop'),
  'nat-takes-no-calls': always('nat-takes-no-calls'),
  'nat-ipv4-only': always('nat-ipv4-only'),
  'has-public-address': always('igw-out'),
  'no-public-address': always('igw-no-public-address'),
  'private-destination': always('igw-private-destination'),
  enters: always('igw-in'),
  'policy-implicit-deny': always('policy-stops'),
  'policy-explicit-deny': always('policy-denies'),
  'no-permission': always('service-refuses'),
  reached: always('request-arrives'),
  'nobody-there': always('nobody-there'),
  'no-address-of-family': always('no-address-of-family'),
  'answer-to-stranger': always('answer-to-stranger'),
  'answer-from-stranger': always('answer-from-stranger'),
  'rule-allows': byWay('group-lets-out', 'group-lets-in'),
  'no-rule-allows': byWay('group-stops-out', 'group-stops-in'),
  // The default network ACL lets everything through; who never wrote one need not read of it.
  'acl-allows': (hop) =>
    hop.place.id === 'default' ? undefined : byWay('acl-lets-out', 'acl-lets-in')(hop, false),
  'acl-denies': byWay('acl-stops-out', 'acl-stops-in'),
  'acl-no-rule': byWay('acl-stops-out', 'acl-stops-in'),
  'no-route': ({ rule }) => (rule === 'SIM-V04' ? 'route-none-ipv6' : 'route-none'),
  'longest-prefix': (hop) => {
    const alone = losers(hop).length === 0;
    if (hop.params['target'] === 'local') return 'route-local';
    if (hop.rule === 'SIM-V05') return alone ? 'route-endpoint' : 'route-endpoint-longer';
    return alone ? 'route-only' : 'route-longer';
  },
  'through-endpoint': ({ place, way }) => {
    if (place.kind === 'interface-endpoint') return 'interface-endpoint-passes';
    return way === 'request' ? 'gateway-endpoint-passes' : 'gateway-endpoint-answers';
  },
  // The policy of a new endpoint stops nothing; only one that somebody wrote is worth a word.
  'policy-allow': ({ params }) => (params['written'] === 1 ? 'policy-allows' : undefined),
  'answer-arrives': (_, refused) => (refused ? 'refusal-arrives' : 'answer-arrives'),
};

/** The code of the sentence about a hop, or undefined where a sentence would only be noise. */
export function hopCode(hop: Hop, refused: boolean): HopCode | undefined {
  return sentences[hop.reason](hop, refused);
}

/** What fills the sentence: the hop's own params, and the rows that matched and lost. */
export function hopParams(hop: Hop): Readonly<Record<string, string | number>> {
  if (hop.question !== 'where-to') return hop.params;
  const shorter = losers(hop).map(({ label }) => label);
  return { ...hop.params, losers: shorter.join(', '), rows: hop.rows.length };
}

/** Rows that contain the destination but match shorter, the longest of them first. */
function losers({ rows }: Hop) {
  const lengthOf = (row: (typeof rows)[number]) => Number((row.matched ?? row.label).split('/')[1]);
  const shorter = rows.filter(({ reason }) => reason === 'shorter');
  return shorter.toSorted((a, b) => lengthOf(b) - lengthOf(a));
}
