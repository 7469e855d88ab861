import { wayThrough, type Hop } from '../network/hop';
import { formatNetworkProblem } from '../network/network-problem';
import { checkPacket, type Packet } from '../network/packet';
import { tracePacket } from '../network/trace-packet';
import { seconds, type Micros } from '../time';
import { clearMarks, countAll, figure, mark, showHop } from './packet-view';
import { hopCode, hopParams } from './packet-words';
import {
  lineBetween,
  partOf,
  stopsOf,
  type PacketContext,
  type PacketStage,
  type PacketState,
  type TravellingPacket,
} from './packet-stage';

/** Sends one request; its way is found in the network of this moment and played back from here on. */
export function sendPacket(
  stage: PacketStage,
  state: PacketState,
  context: PacketContext,
  {
    from,
    destination,
    port,
  }: { readonly from: string; readonly destination: string; readonly port: number },
): void {
  const { to, ...rest } = stage.destinations[destination] ?? { to: destination };
  const packet: Packet = { from, to, port, ...rest };
  const [problem] = checkPacket(state.network, packet);
  if (problem !== undefined) {
    context.log('cannot-send', {
      what: String(problem.params['id'] ?? formatNetworkProblem(problem)),
    });
    return;
  }
  state.sent += 1;
  const trace = tracePacket(state.network, packet);
  const travelling: TravellingPacket = {
    id: `p${state.sent}`,
    from,
    destination,
    port,
    sentAt: context.now,
    network: state.network,
    trace,
    stops: stopsOf(stage, trace, from),
    at: from,
    status: 'waiting',
  };
  if (state.packets.every(({ status }) => status !== 'waiting')) clearMarks(stage, state, context);
  state.packets.push(travelling);
  context.log(
    'sent',
    { packet: travelling.id, from, to: destination, port },
    aboutPacket(travelling, from),
  );
  mark(stage, context, from, 'wait');
  figure(stage, context, from, 'waits', { packet: travelling.id });
  context.rest(travelling.id, from);
  countAll(state, context);
  goOn(stage, context, travelling, 0);
}

/** One hop of a packet: what was decided there is said and shown, then it goes on. */
export function stepPacket(
  stage: PacketStage,
  state: PacketState,
  context: PacketContext,
  packet: TravellingPacket,
  index: number,
): void {
  const hop = packet.trace.hops[index];
  if (hop === undefined) return;
  const refused = packet.trace.outcome === 'refused';
  const part = partOf(stage, hop.place);
  const code = hopCode(hop, refused);
  const params = { packet: packet.id, ...hopParams(hop) };
  if (code !== undefined) {
    context.log(code, params, {
      rule: hop.rule,
      entity: packet.id,
      ...(part !== undefined && { part }),
    });
  }
  const { place, way, question, decision, rule, reason, rows } = hop;
  context.look({
    entity: packet.id,
    way,
    kind: place.kind,
    place: place.id,
    question,
    decision,
    rule,
    reason,
    rows,
    ...(place.of !== undefined && { of: place.of }),
    ...(code !== undefined && { said: { code, params } }),
  });
  showHop(stage, context, hop, part);
  countThrough(state, packet, index);
  countAll(state, context);
  if (hop.decision === 'drop') return dropPacket(stage, state, context, packet, hop);
  if (index === packet.trace.hops.length - 1) return finishPacket(stage, state, context, packet);
  goOn(stage, context, packet, index + 1);
}

/** The sender's patience is over: nobody told it that the packet was dropped. */
export function giveUp(
  stage: PacketStage,
  state: PacketState,
  context: PacketContext,
  packet: TravellingPacket,
): void {
  packet.status = 'timed-out';
  state.timedOut += 1;
  const lost = packet.trace.arrived ? 'answer' : 'request';
  if (lost === 'answer') state.lostAnswers += 1;
  else state.lostRequests += 1;
  const { from, id, destination } = packet;
  context.log(
    lost === 'answer' ? 'gave-up-answer-lost' : 'gave-up-request-lost',
    { packet: id, from, to: destination, seconds: context.settings.number('patience') },
    { rule: packet.trace.hops[packet.trace.decidedBy]?.rule ?? '', entity: id, part: from },
  );
  mark(stage, context, from, 'fail');
  figure(stage, context, from, 'timed-out', {});
  countAll(state, context);
  context.after(seconds(1), { kind: 'clear', packet: id });
}

function finishPacket(
  stage: PacketStage,
  state: PacketState,
  context: PacketContext,
  packet: TravellingPacket,
): void {
  const { outcome } = packet.trace;
  packet.status = outcome;
  if (outcome === 'refused') state.refused += 1;
  else state.answered += 1;
  mark(stage, context, packet.from, outcome === 'refused' ? 'fail' : 'ok');
  figure(stage, context, packet.from, outcome === 'refused' ? 'refused' : 'answered', {});
  context.rest(packet.id, packet.at, outcome === 'refused' ? 'fail' : 'ok');
  countAll(state, context);
  context.after(seconds(1), { kind: 'clear', packet: packet.id });
}

function dropPacket(
  stage: PacketStage,
  state: PacketState,
  context: PacketContext,
  packet: TravellingPacket,
  hop: Hop,
): void {
  const part = partOf(stage, hop.place) ?? packet.at;
  if (part !== packet.from || hop.place.id === packet.from) mark(stage, context, part, 'fail');
  context.rest(packet.id, packet.at, 'fail');
  countAll(state, context);
  const end = packet.sentAt + seconds(context.settings.number('patience'));
  context.after(Math.max(0, end - context.now), { kind: 'give-up', packet: packet.id });
}

function goOn(
  stage: PacketStage,
  context: PacketContext,
  packet: TravellingPacket,
  next: number,
): void {
  const stop = packet.stops[next];
  if (stop === undefined || stop === packet.at) {
    context.after(0, { kind: 'step', packet: packet.id, hop: next });
    return;
  }
  const lasting: Micros = seconds(context.settings.number('travel'));
  const line = lineBetween(stage, packet.at, stop);
  const way = packet.trace.hops[next]?.way;
  const asksName = stop === 'dns' || packet.at === 'dns';
  if (line !== undefined) {
    context.move({
      entity: packet.id,
      line: line.id,
      lasting,
      shape: asksName
        ? 'control'
        : way === 'request'
          ? 'request'
          : packet.trace.outcome === 'refused'
            ? 'error'
            : 'response',
      ...(line.reverse && { reverse: true }),
    });
  }
  packet.at = stop;
  context.after(lasting, { kind: 'step', packet: packet.id, hop: next });
}

function countThrough(state: PacketState, packet: TravellingPacket, index: number): void {
  const hop = packet.trace.hops[index];
  if (hop === undefined || hop.way === 'answer' || hop.decision === 'drop') return;
  const { id } = hop.place;
  const first = packet.trace.hops.findIndex(
    ({ place, way }) => place.id === id && way === 'request',
  );
  if (first !== index || !wayThrough(packet.trace).includes(id)) return;
  state.through[id] = (state.through[id] ?? 0) + 1;
}

function aboutPacket({ id }: TravellingPacket, part: string) {
  return { entity: id, part };
}
