import {
  acceptPeering,
  deletePeering,
  rejectPeering,
  requestPeering,
} from '../network/edit-peerings';
import type { Parameter } from '../model';
import type { Network } from '../network/network';
import { choice, type EditCommand } from './packet-edit';
import type { PacketStage } from './packet-stage';

/** Edits of peering connections. */
export const peeringEdits: Readonly<Record<string, EditCommand>> = {
  'request-peering': {
    rule: 'P04',
    spec: peeringSpec,
    edit: (args, { network }, { peerings }) => {
      const wanted = peerings.find(({ id }) => id === args.text('peering'));
      const ended = network.peerings.filter(
        ({ id, status }) => id !== wanted?.id || ['active', 'pending-acceptance'].includes(status),
      );
      return requestPeering(
        { ...network, peerings: ended },
        wanted ?? { id: args.text('peering'), requester: '', accepter: '' },
      );
    },
    done: (args, network) => {
      const peering = network.peerings.find(({ id }) => id === args.text('peering'));
      const code = peering?.status === 'failed' ? 'peering-failed' : 'peering-requested';
      const cidrs = (vpc = '') => network.vpcs.find(({ id }) => id === vpc)?.cidrs.join(', ') ?? '';
      return [
        code,
        {
          peering: args.text('peering'),
          requester: peering?.requester ?? '',
          accepter: peering?.accepter ?? '',
          'requester-cidr': cidrs(peering?.requester),
          'accepter-cidr': cidrs(peering?.accepter),
        },
      ];
    },
  },
  'accept-peering': {
    rule: 'P02',
    spec: peeringSpec,
    edit: (args, { network }) => acceptPeering(network, args.text('peering')),
    done: (args) => ['peering-accepted', { peering: args.text('peering') }],
  },
  'reject-peering': {
    rule: 'P03',
    spec: peeringSpec,
    edit: (args, { network }) => rejectPeering(network, args.text('peering')),
    done: (args) => ['peering-rejected', { peering: args.text('peering') }],
  },
  'delete-peering': {
    rule: 'SIM-V06',
    spec: peeringSpec,
    edit: (args, { network }) => deletePeering(network, args.text('peering')),
    done: (args, network) => deletedWords(network, args.text('peering')),
  },
  'cut-peering': {
    rule: 'SIM-V06',
    parts: ({ peerings, parts }) => peerings.flatMap(({ id }) => (parts.includes(id) ? [id] : [])),
    edit: (args, { network }) => deletePeering(network, args.text('part')),
    done: (args, network) => deletedWords(network, args.text('part')),
  },
};

function deletedWords(network: Network, peering: string) {
  const left = network.routeTables.flatMap(({ routes }) => routes);
  const blackholes = left.filter(({ target }) => target === peering).length;
  return ['peering-deleted', { peering, blackholes }] as const;
}

function peeringSpec({ peerings }: PacketStage): readonly Parameter[] {
  return [
    choice(
      'peering',
      peerings.map(({ id }) => id),
    ),
  ];
}
