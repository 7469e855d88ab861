import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { Model } from '../model';
import { type Edited } from '../network/edit';
import { acceptPeering } from '../network/edit-peerings';
import { addRoute } from '../network/edit-routes';
import type { Hop } from '../network/hop';
import type { Network } from '../network/network';
import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import type { PacketEvent, PacketState, TravellingPacket } from './packet-stage';
import { lawfulVpcEndpoints } from './lawful-models';
import { endpointsNetwork } from './vpc-endpoints-network';
import { lawfulVpcPeering } from './lawful-models';
import { peeringNetwork } from './vpc-peering-network';

type PacketModel = Model<PacketState, PacketEvent>;

const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});

/** Any command of a model with any of its choices, at any moment of the first 40 seconds. */
function commandsOf({ commands }: PacketModel): fc.Arbitrary<RunCommand> {
  return fc.oneof(
    ...commands.map(({ id, arguments: parameters, parts }) => {
      const args = Object.fromEntries<fc.Arbitrary<Value>>(
        parameters.map((entry): [string, fc.Arbitrary<Value>] => {
          if (entry.kind === 'choice') return [entry.id, fc.constantFrom(...entry.options)];
          if (entry.kind === 'toggle') return [entry.id, fc.boolean()];
          return [entry.id, fc.constantFrom(443, 443, 80)];
        }),
      );
      const weight = id === 'send' ? 12 : 1;
      const arbitrary = fc.record({
        at: fc.integer({ min: 0, max: 40 }),
        command: fc.constant(id),
        args: fc.record(parts ? { ...args, part: fc.constantFrom(...parts) } : args),
      });
      return { weight, arbitrary };
    }),
  );
}

const models: readonly (readonly [string, PacketModel])[] = [
  ['vpc-endpoints', lawfulVpcEndpoints],
  ['vpc-peering', lawfulVpcPeering],
];

test.for(models)('%s keeps its laws whatever is sent and changed', ([, model]) => {
  const commands = fc.array(commandsOf(model), { maxLength: 25 });
  fc.assert(
    fc.property(commands, fc.integer({ min: 1, max: 99 }), fc.boolean(), (list, seed, traffic) => {
      const run = { model: model.id, seed, params: { traffic }, commands: list };
      const trace = simulate(model, run, seconds(60), { check: true });
      const counters = [
        'sent',
        'answered',
        'refused',
        'timed-out',
        'through-nat',
        'through-peerings',
      ];
      for (const id of counters) {
        const values = (trace.metrics[id] ?? []).map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 20 },
  );
});

test.for(models)('%s: every packet has an end, within its patience or its way', ([, model]) => {
  const run = { model: model.id, seed: 3, params: { traffic: true, gap: 2 } };
  const trace = simulate(model, run, seconds(120), { check: true });
  const sent = trace.log.filter(({ code }) => code === 'sent').length;
  const ended = trace.log.filter(({ code }) =>
    /^(?:answer-arrives|refusal-arrives|gave-up)/u.test(code),
  );
  expect(sent).toBeGreaterThan(20);
  expect(sent - ended.length).toBeLessThan(6);
});

test('background traffic is the same whatever is changed meanwhile', () => {
  const moments = (commands: readonly RunCommand[]) => {
    const run = { model: 'vpc-endpoints', seed: 5, params: { traffic: true }, commands };
    const { log } = simulate(lawfulVpcEndpoints, run, seconds(60));
    return log
      .filter(({ code }) => code === 'sent')
      .map(({ at, params }) => [at, params['from'], params['to']]);
  };
  const fault = {
    at: 3,
    command: 'clear-rules',
    args: { group: 'worker-sg', direction: 'outbound' },
  };
  expect(moments([fault])).toEqual(moments([]));
});

test('the config of a run is its network', () => {
  const edited = addRoute(peeringNetwork, 'shop-table', '0.0.0.0/0', 'pcx-a');
  if (!edited.ok) throw new Error(edited.problem.what);
  const run = {
    model: 'vpc-peering',
    seed: 1,
    config: edited.network,
    commands: [send(0, 'orders', 's3')],
  };
  const { log } = simulate(lawfulVpcPeering, run, seconds(10), { check: true });
  expect(log.map(({ code }) => code)).toContain('peer-no-edge');
});

test('a config that is no network says so in three parts', () => {
  const run = { model: 'vpc-peering', seed: 1, config: { vpc: [] } };
  expect(() => simulate(lawfulVpcPeering, run, seconds(1))).toThrow(
    'network › vpc: nothing is called "vpc" here. Did you mean "vpcs"?',
  );
});

test('what cannot be sent or changed is logged, with the rule that says so', () => {
  const lone = { ...endpointsNetwork, interfaces: endpointsNetwork.interfaces.slice(1) };
  const bad = {
    at: 1,
    command: 'add-route',
    args: { table: 'table-a', destination: '192.0.2.0/24', target: 'vpce-sqs' },
  };
  const run = {
    model: 'vpc-endpoints',
    seed: 1,
    config: lone,
    commands: [send(0, 'worker-a', 's3'), bad],
  };
  const { log } = simulate(lawfulVpcEndpoints, run, seconds(2), { check: true });
  expect(log.map(({ code, params, rule }) => [code, Object.values(params)[0], rule])).toEqual([
    ['cannot-send', 'worker-a', undefined],
    ['edit-refused', 'target-interface-endpoint', 'V07'],
  ]);
});

/** The model with one more thing done after each step, in a run of a good and a lost request. */
function spoil(model: PacketModel, from: string, to: string, after: (state: PacketState) => void) {
  const broken: PacketModel = {
    ...model,
    on: (event, state, context) => {
      model.on(event, state, context);
      after(state);
    },
  };
  const commands = [send(0, from, to)];
  return () =>
    simulate(broken, { model: model.id, seed: 1, commands }, seconds(30), { check: true });
}

/** Replaces hops of the packets under way. */
function forge(change: (hop: Hop) => Hop) {
  return ({ packets }: PacketState) => {
    for (const [index, packet] of packets.entries()) {
      const forged: TravellingPacket = {
        ...packet,
        trace: { ...packet.trace, hops: packet.trace.hops.map(change) },
      };
      packets[index] = forged;
    }
  };
}

function accepted(result: Edited): Network {
  if (result.ok) return result.network;
  throw new Error(result.problem.what);
}

test('a packet that is neither answered nor waiting is caught', () => {
  const lose = (state: PacketState) => {
    state.answered = 0;
  };
  expect(spoil(lawfulVpcPeering, 'orders', 'shipping', lose)).toThrow(
    'invariant conservation broke: 1 sent, but 0 answered',
  );
});

test('a timeout that counts as no loss is caught', () => {
  const forget = (state: PacketState) => {
    state.lostRequests = 0;
  };
  expect(spoil(lawfulVpcPeering, 'popup', 'orders', forget)).toThrow(
    'invariant losses-add-up broke: 1 timed out',
  );
});

test('a request that ends otherwise than traced is caught', () => {
  const refuse = (state: PacketState) => {
    for (const packet of state.packets) if (packet.status === 'answered') packet.status = 'refused';
    state.refused = state.answered;
    state.answered = 0;
  };
  expect(spoil(lawfulVpcPeering, 'orders', 'shipping', refuse)).toThrow(
    'invariant ends-as-traced broke: p1 is refused',
  );
});

test('a network that cannot be is caught', () => {
  const overlap = (state: PacketState) => {
    const peerings = state.network.peerings.map((entry) => ({
      ...entry,
      status: 'active' as const,
    }));
    state.network = { ...state.network, peerings };
  };
  expect(spoil(lawfulVpcPeering, 'orders', 'shipping', overlap)).toThrow(
    'invariant network-possible broke: network › peerings[2]',
  );
});

test('a shorter prefix that wins is caught', () => {
  const prefer = forge((hop) => ({
    ...hop,
    rows: hop.rows.map((row) =>
      row.reason === 'not-in-range' && hop.question === 'where-to'
        ? { ...row, reason: 'shorter' as const }
        : row,
    ),
  }));
  expect(spoil(lawfulVpcEndpoints, 'worker-a', 'partner', prefer)).toThrow(
    'invariant longest-prefix broke: p1: 0.0.0.0/0 won over',
  );
});

test('a pending peering that carries is caught', () => {
  const rename = ({ packets }: PacketState) => {
    for (const [index, packet] of packets.entries()) {
      const peerings = packet.network.peerings.map((entry) => ({
        ...entry,
        status: 'pending-acceptance' as const,
      }));
      packets[index] = { ...packet, network: { ...packet.network, peerings } };
    }
  };
  expect(spoil(lawfulVpcPeering, 'orders', 'shipping', rename)).toThrow(
    'invariant only-active-peerings-carry broke: p1: pcx-a carried it while pending-acceptance',
  );
});

test('a peering that hands over what is for neither end is caught', () => {
  const transit = forge((hop) => ({
    ...hop,
    header: { ...hop.header, destination: '10.30.10.5' },
  }));
  expect(spoil(lawfulVpcPeering, 'orders', 'shipping', transit)).toThrow(
    'invariant no-transit broke: p1: pcx-a handed over 10.30.10.5',
  );
});

test('a gateway endpoint that serves a table it was not associated with is caught', () => {
  const elsewhere = forge((hop) =>
    hop.question === 'where-to' ? { ...hop, place: { ...hop.place, id: 'table-c' } } : hop,
  );
  expect(spoil(lawfulVpcEndpoints, 'worker-a', 's3', elsewhere)).toThrow(
    'invariant endpoint-serves-its-tables broke: p1: vpce-s3 took it from table-c',
  );
});

test('both models know only places of their own networks', () => {
  for (const [model, network] of [
    [lawfulVpcEndpoints, endpointsNetwork],
    [lawfulVpcPeering, peeringNetwork],
  ] as const) {
    const ids = Object.values(network).flatMap((list: readonly { readonly id: string }[]) =>
      list.map(({ id }) => id),
    );
    expect([...ids, 'dns']).toEqual(expect.arrayContaining([...model.parts]));
  }
});

test('a waiting request can be accepted and then carries', () => {
  const pending = {
    ...peeringNetwork,
    peerings: peeringNetwork.peerings.map((entry) =>
      entry.id === 'pcx-a' ? { ...entry, status: 'pending-acceptance' as const } : entry,
    ),
  };
  expect(accepted(acceptPeering(pending, 'pcx-a'))).toEqual(peeringNetwork);
});
