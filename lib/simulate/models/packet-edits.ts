import type { Edited } from '../network/edit';
import {
  associateEndpoint,
  removeEndpoint,
  setEndpoint,
  setPrivateDns,
  setVpcDns,
} from '../network/edit-endpoints';
import { addRule, removeRule, useNetworkAcl } from '../network/edit-firewalls';
import { addRoute, removeRoute } from '../network/edit-routes';
import type { GatewayEndpoint, Network } from '../network/network';
import type { CommandSpec, Parameter } from '../model';
import { choice, type Arguments, type EditCommand } from './packet-edit';
import { peeringEdits } from './packet-peering-edits';
import type { PacketStage } from './packet-stage';

const toggle = (id: string): Parameter => ({ id, kind: 'toggle', default: true });
const port: Parameter = {
  id: 'port',
  kind: 'number',
  unit: 'count',
  min: 1,
  max: 65_535,
  step: 1,
  default: 443,
};

/** The policies an endpoint can be given here; anything else is a matter of the config. */
const policies = ['full', 'own', 'nothing'] as const;

export const editCommands: Readonly<Record<string, EditCommand>> = {
  'add-route': {
    rule: 'SIM-V02',
    spec: ({ tables, ranges, targets }) => [
      choice('table', tables),
      choice('destination', ranges),
      choice('target', targets),
    ],
    edit: (args, { network }) =>
      addRoute(network, args.text('table'), args.text('destination'), args.text('target')),
    done: (args) => [
      'route-added',
      {
        table: args.text('table'),
        destination: args.text('destination'),
        target: args.text('target'),
      },
    ],
  },
  'remove-route': {
    rule: 'SIM-V02',
    spec: ({ tables, ranges }) => [choice('table', tables), choice('destination', ranges)],
    edit: (args, { network }) => removeRoute(network, args.text('table'), args.text('destination')),
    done: (args) => [
      'route-removed',
      { table: args.text('table'), destination: args.text('destination') },
    ],
  },
  'set-endpoint': {
    rule: (args, { original }) => {
      const endpoint = original.endpoints.find(({ id }) => id === args.text('endpoint'));
      return endpoint?.kind === 'interface' ? 'SIM-V09' : 'SIM-V05';
    },
    spec: ({ endpoints }) => [choice('endpoint', endpoints), toggle('on')],
    edit: (args, { network, original }) => {
      const endpoint = original.endpoints.find(({ id }) => id === args.text('endpoint'));
      if (!args.on('on') || endpoint === undefined) {
        return removeEndpoint(network, args.text('endpoint'));
      }
      return setEndpoint(network, endpoint);
    },
    done: (args) => [
      args.on('on') ? 'endpoint-made' : 'endpoint-removed',
      { endpoint: args.text('endpoint') },
    ],
  },
  'associate-endpoint': {
    rule: 'SIM-V05',
    spec: ({ network, tables }) => [
      choice(
        'endpoint',
        gateways(network).map(({ id }) => id),
      ),
      choice('table', tables),
      toggle('on'),
    ],
    edit: (args, { network }) => {
      const endpoint = gateways(network).find(({ id }) => id === args.text('endpoint'));
      const others = (endpoint?.routeTables ?? []).filter((id) => id !== args.text('table'));
      const routeTables = args.on('on') ? [...others, args.text('table')] : others;
      return associateEndpoint(network, args.text('endpoint'), routeTables);
    },
    done: (args) => [
      args.on('on') ? 'endpoint-associated' : 'endpoint-dissociated',
      { endpoint: args.text('endpoint'), table: args.text('table') },
    ],
  },
  'set-private-dns': {
    rule: 'SIM-V09',
    spec: ({ network }) => [
      choice(
        'endpoint',
        network.endpoints.flatMap(({ kind, id }) => (kind === 'interface' ? [id] : [])),
      ),
      toggle('on'),
    ],
    edit: (args, { network }) => setPrivateDns(network, args.text('endpoint'), args.on('on')),
    done: (args) => [
      args.on('on') ? 'private-dns-on' : 'private-dns-off',
      { endpoint: args.text('endpoint') },
    ],
  },
  'set-dns-hostnames': {
    rule: 'SIM-V09',
    spec: ({ network }) => [
      choice(
        'vpc',
        network.vpcs.map(({ id }) => id),
      ),
      toggle('on'),
    ],
    edit: (args, { network }) =>
      setVpcDns(network, args.text('vpc'), { dnsHostnames: args.on('on') }),
    done: (args) => [
      args.on('on') ? 'dns-hostnames-on' : 'dns-hostnames-off',
      { vpc: args.text('vpc') },
    ],
  },
  'add-rule': {
    rule: 'SIM-S01',
    spec: ({ groups, peers }) => [
      choice('group', groups),
      choice('direction', ['inbound', 'outbound']),
      choice('peer', peers),
      port,
    ],
    edit: (args, { network }) =>
      addRule(network, args.text('group'), direction(args), {
        protocol: 'tcp',
        ports: [args.number('port'), args.number('port')],
        peer: args.text('peer'),
      }),
    done: (args) => [
      args.text('direction') === 'inbound' ? 'rule-added-in' : 'rule-added-out',
      { group: args.text('group'), peer: args.text('peer'), port: args.number('port') },
    ],
  },
  'clear-rules': {
    rule: 'SIM-S01',
    spec: ({ groups }) => [choice('group', groups), choice('direction', ['inbound', 'outbound'])],
    edit: (args, { network }) => clearRules(network, args.text('group'), direction(args)),
    done: (args) => [
      args.text('direction') === 'inbound' ? 'rules-cleared-in' : 'rules-cleared-out',
      { group: args.text('group') },
    ],
  },
  'shut-group': {
    rule: 'SIM-S01',
    parts: ({ groups, parts }) => groups.filter((id) => parts.includes(id)),
    edit: (args, { network }) => clearRules(network, args.text('part'), 'inbound'),
    done: (args) => ['rules-cleared-in', { group: args.text('part') }],
  },
  'set-policy': {
    rule: 'V12',
    spec: ({ endpoints }) => [choice('endpoint', endpoints), choice('policy', policies)],
    edit: (args, { network }) => setPolicy(network, args.text('endpoint'), args.text('policy')),
    done: (args) => [
      'policy-set',
      { endpoint: args.text('endpoint'), policy: args.text('policy') },
    ],
  },
  'use-acl': {
    rule: 'SIM-S05',
    spec: ({ subnets, network }) => [
      choice('subnet', subnets),
      choice('acl', ['default', ...network.networkAcls.map(({ id }) => id)]),
    ],
    edit: (args, { network }) =>
      useNetworkAcl(
        network,
        args.text('subnet'),
        args.text('acl') === 'default' ? null : args.text('acl'),
      ),
    done: (args) => ['acl-used', { subnet: args.text('subnet'), acl: args.text('acl') }],
  },
  ...peeringEdits,
};

/** Every code an edit may log; "edit-refused" names the problem. */
export const editCodes: Readonly<Record<string, readonly string[]>> = {
  'add-route': ['route-added'],
  'remove-route': ['route-removed'],
  'set-endpoint': ['endpoint-made', 'endpoint-removed'],
  'associate-endpoint': ['endpoint-associated', 'endpoint-dissociated'],
  'set-private-dns': ['private-dns-on', 'private-dns-off'],
  'set-dns-hostnames': ['dns-hostnames-on', 'dns-hostnames-off'],
  'add-rule': ['rule-added-in', 'rule-added-out'],
  'clear-rules': ['rules-cleared-in', 'rules-cleared-out'],
  'shut-group': ['rules-cleared-in'],
  'set-policy': ['policy-set'],
  'use-acl': ['acl-used'],
  'request-peering': ['peering-requested', 'peering-failed'],
  'accept-peering': ['peering-accepted'],
  'reject-peering': ['peering-rejected'],
  'delete-peering': ['peering-deleted'],
  'cut-peering': ['peering-deleted'],
};

/** The edit commands of a stage, with the choices its network gives. */
export function editSpecs(stage: PacketStage): readonly CommandSpec[] {
  return stage.edits.flatMap((id): CommandSpec[] => {
    const command = editCommands[id];
    if (command === undefined) return [];
    const parts = command.parts?.(stage);
    return [
      { id, arguments: command.spec?.(stage) ?? [], ...(parts && { fault: true as const, parts }) },
    ];
  });
}

function gateways({ endpoints }: Network): readonly GatewayEndpoint[] {
  return endpoints.filter((entry) => entry.kind === 'gateway');
}

function direction(args: Arguments): 'inbound' | 'outbound' {
  return args.text('direction') === 'outbound' ? 'outbound' : 'inbound';
}

function clearRules(network: Network, group: string, side: 'inbound' | 'outbound'): Edited {
  const count = network.securityGroups.find(({ id }) => id === group)?.[side].length ?? 0;
  let edited = removeRule(network, group, side, 0);
  for (let left = count - 1; left > 0 && edited.ok; left -= 1) {
    edited = removeRule(edited.network, group, side, 0);
  }
  return edited;
}

function setPolicy(network: Network, id: string, policy: string): Edited {
  const endpoint = network.endpoints.find((entry) => entry.id === id);
  if (endpoint === undefined) return removeEndpoint(network, id);
  const { policy: _, ...rest } = endpoint;
  if (policy === 'full') return setEndpoint(network, rest);
  const own = {
    effect: 'allow',
    actions: ['*'],
    resources: ['arn:aws:s3:::haru-receipts/*', 'arn:aws:sqs:*:receipt-queue'],
  } as const;
  return setEndpoint(network, { ...rest, policy: policy === 'own' ? [own] : [] });
}
