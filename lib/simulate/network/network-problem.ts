import { didYouMean } from '@/lib/text/did-you-mean';

/** What can be wrong with a network or an edit of it; the words of learners hang on these codes. */
export const networkProblemCodes = [
  'shape',
  'unknown-field',
  'unknown-id',
  'duplicate-id',
  'no-address',
  'no-cidr',
  'host-bits',
  'outside-vpc',
  'outside-subnet',
  'address-taken',
  'subnets-overlap',
  'cidrs-overlap',
  'other-vpc',
  'second-internet-gateway',
  'no-security-group',
  'route-exists',
  'route-same-as-local',
  'route-inside-local-not-a-subnet',
  'route-inside-local-wrong-target',
  'target-is-no-target',
  'target-interface-endpoint',
  'target-gateway-endpoint',
  'family-differs',
  'endpoint-service-has-no-gateway',
  'endpoint-other-region',
  'endpoint-exists',
  'two-interfaces-in-zone',
  'private-dns-taken',
  'peering-with-itself',
  'peering-exists',
  'peering-overlap',
  'peering-state',
  'group-out-of-reach',
  'rule-number-taken',
  'acl-prefix-list',
  'ports',
  'no-such-row',
] as const;
export type NetworkProblemCode = (typeof networkProblemCodes)[number];

/** One thing wrong with a network: where, what, what to do; `params` fill the learner's sentence. */
export type NetworkProblem = {
  readonly code: NetworkProblemCode;
  /** e.g. "routeTables[1].routes[0].target". */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The rule or fact behind a problem, where one gives it. */
export const problemRules: Readonly<Partial<Record<NetworkProblemCode, string>>> = {
  'route-same-as-local': 'SIM-V03',
  'route-inside-local-not-a-subnet': 'SIM-V03',
  'route-inside-local-wrong-target': 'SIM-V03',
  'target-interface-endpoint': 'V07',
  'target-gateway-endpoint': 'SIM-V05',
  'family-differs': 'SIM-V04',
  'endpoint-service-has-no-gateway': 'V01',
  'endpoint-other-region': 'V02',
  'two-interfaces-in-zone': 'V06',
  'peering-overlap': 'P04',
  'peering-exists': 'P01',
  'peering-with-itself': 'P01',
  'peering-state': 'P03',
  'group-out-of-reach': 'SIM-S04',
  'acl-prefix-list': 'SIM-S05',
};

/** The problem as one line for authors and logs. */
export function formatNetworkProblem({ where, what, fix }: NetworkProblem): string {
  return `network${where === '' ? '' : ` › ${where}`}: ${what} ${fix}`;
}

/** A guess at the id that was meant, as a sentence, else the known ones. */
export function guessId(id: string, known: readonly string[]): string {
  const near = didYouMean(id, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length === 0 ? 'There is none yet; add one.' : `Known are ${known.join(', ')}.`;
}
