import type { RunCommand, Value } from '../run';
import { milliseconds, microsPerSecond, seconds, toSeconds } from '../time';
import { wholeTokensAt } from '../rules/token-bucket';
import { takeTokens } from './api-gateway-gate';
import { pushToAll } from './api-gateway-pushes';
import { planNext, sendWave } from './api-gateway-requests';
import { clients, partners, type Client, type Partner } from './api-gateway-settings';
import { askToConnect, leave, speak } from './api-gateway-sockets';
import type { Gateway, GatewayContext } from './api-gateway-state';

type Given = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** Carries out a command of the learner. */
export function carryOut({ command, args }: Given, state: Gateway, context: GatewayContext): void {
  const client = clients.find((one) => one === args['client']) ?? 'website';
  const partner = partners.find((one) => one === args['partner']) ?? 'small';
  const number = (id: string) => Number(args[id]);
  switch (command) {
    case 'send':
      return send(client, number('count'), state, context);
    case 'change-rate':
      return changeRate(client, number('rate'), state, context);
    case 'other-api':
      return callOther(number('count'), number('seconds') - 1, state, context);
    case 'forget-key':
      state.keys[partner].isSent = false;
      return logKey('key-forgotten', partner, 'partner', context);
    case 'revoke-key':
      state.keys[partner].isValid = false;
      return logKey('key-revoked', partner, 'plan', context);
    case 'restore-key':
      state.keys[partner].isValid = true;
      state.keys[partner].isSent = true;
      return logKey('key-restored', partner, 'plan', context);
    case 'slow-backend':
      return setWork(seconds(number('seconds')), 'backend-slowed', state, context);
    case 'restore-backend': {
      const work = milliseconds(context.settings.number('work'));
      return setWork(work, 'backend-restored', state, context);
    }
    case 'open-connection':
      return askToConnect(seconds(number('every')), state, context);
    case 'close-connection':
      return leave(state, context);
    case 'send-message': {
      const sizes = { kilobytes: number('kilobytes'), frame: number('frame') };
      return speak(sizes, state, context);
    }
    case 'push':
      return pushToAll(number('kilobytes'), state, context);
    default:
  }
}

function send(client: Client, count: number, state: Gateway, context: GatewayContext): void {
  const wave = sendWave(client, count, state, context);
  const code = count === 1 ? 'request-sent' : 'wave-sent';
  context.log(code, { client, request: wave.id, count }, { entity: wave.id });
}

function changeRate(client: Client, rate: number, state: Gateway, context: GatewayContext): void {
  const from = state.rates[client];
  state.rates[client] = rate;
  state.plans[client] += 1;
  context.log('rate-changed', { client, from, rate });
  planNext(client, state, context);
}

/** Requests to another API of the account, which share nothing with ours but the account's bucket. */
export function callOther(
  count: number,
  left: number,
  state: Gateway,
  context: GatewayContext,
): void {
  const { passed } = takeTokens(['account'], count, state, context);
  state.counts.others += passed;
  const account = wholeTokensAt(state.buckets.account, toSeconds(context.now));
  context.log('other-api-called', { count, passed, account }, { rule: 'SIM-G02', part: 'api' });
  if (left > 0) context.after(microsPerSecond, { kind: 'other', count, left: left - 1 });
}

function logKey(code: string, partner: Partner, part: string, context: GatewayContext): void {
  context.log(code, { client: partner }, { rule: 'SIM-G04', part });
}

function setWork(work: number, code: string, state: Gateway, context: GatewayContext): void {
  state.work = work;
  context.log(code, { seconds: toSeconds(work) }, { rule: 'SIM-G06', part: 'orders' });
}
