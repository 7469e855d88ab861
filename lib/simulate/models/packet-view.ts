import type { Hop } from '../network/hop';
import type { Network } from '../network/network';
import type { PartState } from '@/lib/diagram/diagram';
import type { LogParams } from '../trace';
import type { PacketContext, PacketStage, PacketState } from './packet-stage';

/** What a lesson's own metrics say about its network. */
export type NetworkMetric = { readonly id: string; readonly of: (network: Network) => number };

/** What a hop leaves to be seen at its part. */
export function showHop(
  stage: PacketStage,
  context: PacketContext,
  hop: Hop,
  part: string | undefined,
): void {
  if (part === undefined) return;
  if (hop.decision === 'refuse') mark(stage, context, part, 'fail');
  else if (hop.decision === 'pass' && hop.question !== 'known-flow')
    mark(stage, context, part, 'ok');
  const { params } = hop;
  if (hop.question === 'where-to') {
    if (hop.reason === 'no-route') context.figure(part, 'no-row', {});
    else {
      const code = hop.reason === 'blackhole' ? 'blackhole' : 'row';
      context.figure(part, code, { row: params['row'] ?? '', target: params['target'] ?? '' });
    }
  }
  if (hop.question === 'which-address') {
    context.figure(part, 'answer', { address: params['answer'] ?? '' });
  }
}

/** Sets every metric to what the state says. */
export function countAll(state: PacketState, context: PacketContext): void {
  const { sent, answered, refused, timedOut, lostAnswers, lostRequests, network, through } = state;
  context.measure('sent', sent);
  context.measure('answered', answered);
  context.measure('refused', refused);
  context.measure('timed-out', timedOut);
  context.measure('lost-requests', lostRequests);
  context.measure('lost-answers', lostAnswers);
  const sum = (list: readonly { readonly id: string }[]) =>
    list.reduce((total, { id }) => total + (through[id] ?? 0), 0);
  context.measure('through-nat', sum(network.natGateways));
  context.measure(
    'through-gateway-endpoints',
    sum(state.original.endpoints.filter(({ kind }) => kind === 'gateway')),
  );
  context.measure(
    'through-interface-endpoints',
    sum(state.original.endpoints.filter(({ kind }) => kind === 'interface')),
  );
  context.measure('through-peerings', sum(network.peerings));
}

/** Marks a part, if the lesson draws it. */
export function mark(
  stage: PacketStage,
  context: PacketContext,
  part: string,
  state: PartState | null,
): void {
  if (stage.parts.includes(part)) context.mark(part, state);
}

/** Sets the figure of a part, if the lesson draws it. */
export function figure(
  stage: PacketStage,
  context: PacketContext,
  part: string,
  code: string,
  params: LogParams,
): void {
  if (stage.parts.includes(part)) context.figure(part, code, params);
}

/** Takes the marks of earlier packets away; those of the network itself stay. */
export function clearMarks(stage: PacketStage, state: PacketState, context: PacketContext): void {
  for (const part of stage.parts) context.mark(part, null);
  markPeerings(stage, state, context);
}

function markPeerings(stage: PacketStage, { network }: PacketState, context: PacketContext): void {
  for (const { id, status } of network.peerings) {
    if (status === 'active') mark(stage, context, id, null);
    else mark(stage, context, id, status === 'pending-acceptance' ? 'wait' : 'fail');
  }
}

/** Shows what the network itself is like: states of connections, rules, associations. */
export function showNetwork(
  stage: PacketStage,
  networkMetrics: readonly NetworkMetric[],
  state: PacketState,
  context: PacketContext,
): void {
  const { network } = state;
  countAll(state, context);
  for (const { id, of } of networkMetrics) context.measure(id, of(network));
  for (const { id, status } of network.peerings) figure(stage, context, id, 'status', { status });
  markPeerings(stage, state, context);
  for (const { id, inbound } of network.securityGroups) {
    figure(stage, context, id, 'rules', { count: inbound.length });
  }
  for (const { id } of state.original.endpoints) {
    const endpoint = network.endpoints.find((entry) => entry.id === id);
    if (endpoint === undefined) {
      state.gone.add(id);
      figure(stage, context, id, 'gone', {});
    } else if (endpoint.kind === 'gateway') {
      figure(stage, context, id, 'tables', { count: endpoint.routeTables.length });
    } else if (state.gone.has(id)) figure(stage, context, id, 'made', {});
  }
}
