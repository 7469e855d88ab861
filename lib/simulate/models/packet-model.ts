import { defineModel, type Model } from '../model';
import type { Network } from '../network/network';
import { formatNetworkProblem, problemRules } from '../network/network-problem';
import { parseNetwork } from '../network/parse-network';
import { seconds } from '../time';
import { openArguments } from './packet-edit';
import { editCodes, editCommands, editSpecs } from './packet-edits';
import { giveUp, sendPacket, stepPacket } from './packet-journey';
import type { PacketContext, PacketEvent, PacketStage, PacketState } from './packet-stage';
import { showNetwork, type NetworkMetric } from './packet-view';
import { hopCodes } from './packet-words';

const ownCodes = [
  'sent',
  'cannot-send',
  'gave-up-request-lost',
  'gave-up-answer-lost',
  'edit-refused',
] as const;

const packetFigureCodes = [
  'waits',
  'answered',
  'refused',
  'timed-out',
  'row',
  'no-row',
  'blackhole',
  'answer',
  'status',
  'rules',
  'tables',
  'gone',
  'made',
] as const;

const counted = [
  'sent',
  'answered',
  'refused',
  'timed-out',
  'lost-requests',
  'lost-answers',
  'through-nat',
  'through-gateway-endpoints',
  'through-interface-endpoints',
  'through-peerings',
] as const;

/**
 * A packet tracer for one stage: packets are sent, every place says what it decided, and the network
 * can be changed while they travel. The network is the run's config; without one it is the stage's.
 */
export function packetModel(
  stage: PacketStage,
  networkMetrics: readonly NetworkMetric[] = [],
): Model<PacketState, PacketEvent> {
  return defineModel<PacketState, PacketEvent>({
    id: stage.id,
    parts: stage.parts,
    lines: stage.lines.map(({ id }) => id),
    parameters: [
      { id: 'travel', kind: 'number', unit: 'seconds', min: 0.1, max: 2, step: 0.1, default: 0.5 },
      { id: 'patience', kind: 'number', unit: 'seconds', min: 1, max: 30, step: 1, default: 6 },
      { id: 'traffic', kind: 'toggle', default: false },
      { id: 'gap', kind: 'number', unit: 'seconds', min: 1, max: 30, step: 1, default: 5 },
    ],
    commands: [
      {
        id: 'send',
        arguments: [
          { id: 'from', kind: 'choice', options: stage.senders, default: stage.senders[0] ?? '' },
          {
            id: 'to',
            kind: 'choice',
            options: Object.keys(stage.destinations),
            default: Object.keys(stage.destinations)[0] ?? '',
          },
          { id: 'port', kind: 'number', unit: 'count', min: 1, max: 65_535, step: 1, default: 443 },
        ],
      },
      ...editSpecs(stage),
    ],
    logCodes: [
      ...new Set([...ownCodes, ...hopCodes, ...stage.edits.flatMap((id) => editCodes[id] ?? [])]),
    ],
    figureCodes: packetFigureCodes,
    metrics: [...counted, ...networkMetrics.map(({ id }) => id)].map((id) => ({
      id,
      unit: 'count',
    })),
    config: {
      default: stage.network,
      parse: (value) => {
        const parsed = parseNetwork(value);
        return parsed.ok
          ? { config: parsed.network }
          : parsed.problems.map(formatNetworkProblem).join('\n');
      },
    },
    start: (context) => {
      const network = context.config as Network;
      const state: PacketState = {
        network,
        original: network,
        gone: new Set(),
        packets: [],
        sent: 0,
        answered: 0,
        refused: 0,
        timedOut: 0,
        lostRequests: 0,
        lostAnswers: 0,
        through: {},
      };
      showNetwork(stage, networkMetrics, state, context);
      if (context.settings.toggle('traffic')) context.after(0, { kind: 'traffic' });
      return state;
    },
    on: (event, state, context) => {
      if (event.kind === 'traffic') return sendTraffic(stage, state, context);
      const packet = state.packets.find(({ id }) => id === event.packet);
      if (packet === undefined) return;
      if (event.kind === 'step') stepPacket(stage, state, context, packet, event.hop);
      else if (event.kind === 'give-up') giveUp(stage, state, context, packet);
      else context.rest(packet.id, null);
    },
    command: ({ command, args }, state, context) => {
      const given = openArguments(args);
      if (command === 'send') {
        const request = {
          from: given.text('from'),
          destination: given.text('to'),
          port: given.number('port'),
        };
        return sendPacket(stage, state, context, request);
      }
      const entry = editCommands[command];
      if (entry === undefined) return;
      const rule = typeof entry.rule === 'string' ? entry.rule : entry.rule(given, state);
      const edited = entry.edit(given, state, stage);
      if (!edited.ok) {
        const { code } = edited.problem;
        context.log('edit-refused', { problem: code }, { rule: problemRules[code] ?? rule });
        return;
      }
      state.network = edited.network;
      context.log(...entry.done(given, edited.network), { rule });
      showNetwork(stage, networkMetrics, state, context);
    },
  });
}

function sendTraffic(stage: PacketStage, state: PacketState, context: PacketContext): void {
  const pair = stage.traffic[context.random('traffic').integer(0, stage.traffic.length - 1)];
  if (pair !== undefined) {
    sendPacket(stage, state, context, { from: pair[0], destination: pair[1], port: 443 });
  }
  const gap = context.random('arrivals').exponential(seconds(context.settings.number('gap')));
  context.after(gap, { kind: 'traffic' });
}
