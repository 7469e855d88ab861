import type { RunCommand, Value } from '../run';
import { associateEndpoint } from '../network/edit-endpoints';
import { addRule, removeRule } from '../network/edit-firewalls';
import { openBucket, type TokenBucket } from '../rules/token-bucket';
import { seconds } from '../time';
import { planNext, send } from './serverless-door';
import { tableOf } from './serverless-network';
import { deploy, setCapacity } from './serverless-service';
import { entrances, requestKinds, zones, type Entrance, type Zone } from './serverless-settings';
import {
  forgetPaths,
  useNetwork,
  type Serverless,
  type ServerlessContext,
} from './serverless-state';
import { hangTask, killTask } from './serverless-tasks';

type Given = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** A bucket for a table that takes so many calls a second; it holds what one second brings. */
export function openTableBucket(capacity: number): TokenBucket {
  return openBucket({ rate: capacity, burst: capacity });
}

/** Carries out a command of the learner. */
export function carryOut(given: Given, state: Serverless, context: ServerlessContext): void {
  const { command, args } = given;
  const zone = zones.find((known) => known === args['part']);
  const entrance = entrances.find((known) => known === args['part']);
  if (zone !== undefined) onTasks(command, zone, Number(args['seconds']), state, context);
  else if (entrance !== undefined) onLink(command, entrance, state, context);
  else if (command === 'close-balancer' || command === 'open-balancer') {
    onBalancer(command === 'open-balancer', state, context);
  } else if (command === 'deny-role' || command === 'allow-role') {
    onRole(command === 'allow-role', state, context);
  } else if (command === 'throttle-table') {
    const capacity = Number(args['capacity']);
    state.tableBucket = openTableBucket(capacity);
    context.log('table-limited', { capacity }, { part: 'table' });
  } else if (command === 'restore-table') {
    if (state.tableBucket === null) return sayAlreadySo('table', context);
    state.tableBucket = null;
    context.log('table-restored', {}, { part: 'table' });
  } else if (command === 'scale') {
    setCapacity(Number(args['minimum']), Number(args['maximum']), state, context);
  } else if (command === 'deploy') deploy(state, context);
  else if (command === 'change-rate') changeRate(Number(args['rate']), state, context);
  else if (command === 'send') {
    const kind = requestKinds.find((known) => known === args['kind']) ?? 'order';
    const count = Number(args['count']);
    send(kind, count, count === 1, state, context);
  }
}

function sayAlreadySo(part: string, context: ServerlessContext): void {
  context.log('already-so', { part }, { part });
}

function changeRate(rate: number, state: Serverless, context: ServerlessContext): void {
  context.log('rate-changed', { from: state.rate, rate }, { part: 'shopper' });
  state.rate = rate;
  state.plan += 1;
  planNext(state, context);
}

function onTasks(
  command: string,
  zone: Zone,
  slower: number,
  state: Serverless,
  context: ServerlessContext,
): void {
  if (command === 'kill-task') killTask(zone, state, context);
  else if (command === 'hang-task') hangTask(zone, state, context);
  else if (command === 'slow-tasks') {
    state.slow[zone] = seconds(slower);
    const code = slower > 0 ? 'tasks-slowed' : 'tasks-restored';
    context.log(code, { zone, seconds: slower }, { part: zone });
  } else associate(zone, command === 'restore-route', state, context);
}

/** SIM-V05: puts the zone's route table into the endpoint's list, or takes it out. */
function associate(zone: Zone, wanted: boolean, state: Serverless, context: ServerlessContext) {
  const { network } = state;
  const table = tableOf(network, zone);
  const endpoint = network.endpoints.find(
    (entry) => entry.kind === 'gateway' && entry.service === 'dynamodb',
  );
  const tables = endpoint?.kind === 'gateway' ? endpoint.routeTables : [];
  if (endpoint === undefined || tables.includes(table) === wanted) {
    return sayAlreadySo(zone, context);
  }
  const list = wanted ? [...tables, table] : tables.filter((id) => id !== table);
  const edited = associateEndpoint(network, endpoint.id, list);
  if (!edited.ok) return;
  useNetwork(state, edited.network);
  const code = wanted ? 'route-restored' : 'route-broken';
  context.log(code, { zone, table }, { rule: 'SIM-V05', part: zone });
}

function onLink(
  command: string,
  entrance: Entrance,
  state: Serverless,
  context: ServerlessContext,
) {
  const place = state.cut.indexOf(entrance);
  const isCut = place >= 0;
  if (isCut === (command === 'cut-link')) return sayAlreadySo(entrance, context);
  if (isCut) state.cut.splice(place, 1);
  else state.cut.push(entrance);
  const code = isCut ? 'link-restored' : 'link-cut';
  const left = entrances.length - state.cut.length;
  context.log(code, { entrance, left }, { rule: 'S04', part: entrance });
}

const balancerGroup = 'alb-sg';

/** SIM-S01: takes away every inbound rule of the load balancer's group, or writes them again. */
function onBalancer(wanted: boolean, state: Serverless, context: ServerlessContext): void {
  const rulesOf = (network: Serverless['network']) =>
    network.securityGroups.find(({ id }) => id === balancerGroup)?.inbound ?? [];
  const isOpen = rulesOf(state.network).length > 0;
  if (isOpen === wanted) return sayAlreadySo('alb', context);
  let { network } = state;
  if (wanted) {
    for (const rule of rulesOf(state.original)) {
      const edited = addRule(network, balancerGroup, 'inbound', rule);
      if (edited.ok) network = edited.network;
    }
  } else {
    for (let left = rulesOf(network).length; left > 0; left -= 1) {
      const edited = removeRule(network, balancerGroup, 'inbound', 0);
      if (edited.ok) network = edited.network;
    }
  }
  useNetwork(state, network);
  const code = wanted ? 'balancer-opened' : 'balancer-closed';
  context.log(code, { group: balancerGroup }, { rule: 'SIM-S01', part: 'alb' });
}

function onRole(wanted: boolean, state: Serverless, context: ServerlessContext): void {
  if (state.permitted === wanted) return sayAlreadySo('role', context);
  state.permitted = wanted;
  forgetPaths(state);
  context.log(wanted ? 'role-allowed' : 'role-denied', {}, { rule: 'S07', part: 'role' });
}
