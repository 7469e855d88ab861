import { websocketSizes } from '../rules/websocket-message';
import { pushAnswer } from '../rules/websocket-push';
import { paysAccount } from './api-gateway-sockets';
import {
  callTime,
  lookTime,
  nextId,
  type Gateway,
  type GatewayContext,
  type Push,
} from './api-gateway-state';

const kilobyte = 1024;

/** The order service has news for every connection ID it has on file. */
export function pushToAll(kilobytes: number, state: Gateway, context: GatewayContext): void {
  if (state.filed.length === 0) {
    context.log('nothing-to-push', {}, { part: 'orders' });
    return;
  }
  for (const connection of state.filed) {
    const push: Push = { id: nextId(state, 'p'), connection, bytes: kilobytes * kilobyte };
    const way = { entity: push.id, line: 'post-connection', lasting: lookTime } as const;
    context.move({ ...way, shape: 'request' });
    context.after(lookTime, { kind: 'post', push });
  }
}

export function post(push: Push, state: Gateway, context: GatewayContext): void {
  const { id, connection, bytes } = push;
  const params = { push: id, id: connection.id };
  const about = { rule: 'SIM-G07', entity: id, part: 'live' };
  if (!paysAccount(state, context)) {
    context.log('push-refused', params, { ...about, rule: 'SIM-G02' });
    turnBack(push, context);
    return;
  }
  const { status } = pushAnswer(connection.closedAt === null, bytes);
  if (status === 200) {
    connection.lastTrafficAt = context.now;
    state.counts.delivered += 1;
    state.deliveries.push({ connection, at: context.now });
    context.log('pushed', params, about);
    context.move({ entity: id, line: 'push-mobile', lasting: callTime, shape: 'event' });
  } else if (status === 410) {
    state.counts.gone += 1;
    context.log('push-gone', params, about);
    turnBack(push, context);
    context.after(lookTime, { kind: 'deleted', push });
  } else {
    const sizes = { kilobytes: bytes / kilobyte, most: websocketSizes.message / kilobyte };
    context.log('push-too-large', { ...params, ...sizes }, about);
    turnBack(push, context);
  }
}

function turnBack({ id }: Push, context: GatewayContext): void {
  const way = { entity: id, line: 'post-connection', lasting: lookTime, reverse: true } as const;
  context.move({ ...way, shape: 'error' });
}

/** The order service takes an ID off its file when it has read a 410. */
export function deleteId({ id, connection }: Push, state: Gateway, context: GatewayContext): void {
  const place = state.filed.indexOf(connection);
  if (place < 0) return;
  state.filed.splice(place, 1);
  context.log(
    'id-deleted',
    { push: id, id: connection.id },
    { rule: 'SIM-G07', entity: id, part: 'orders' },
  );
}
