import { websocketClosing, websocketLife } from '../rules/websocket-life';
import { cutIntoFrames, judgeMessage, websocketSizes } from '../rules/websocket-message';
import { microsPerSecond, seconds, toSeconds, type Micros } from '../time';
import { takeTokens } from './api-gateway-gate';
import {
  callTime,
  nextId,
  openConnections,
  type Connection,
  type Gateway,
  type GatewayContext,
} from './api-gateway-state';

const kilobyte = 1024;

/** The app asks for a connection, and will send a message over it every so often. */
export function askToConnect(every: Micros, state: Gateway, context: GatewayContext): void {
  const id = nextId(state, 'c');
  context.move({ entity: id, line: 'connect', lasting: callTime, shape: 'request' });
  context.after(callTime, { kind: 'connect', id, every });
}

/** A connection, a message and a push take a token of the account each. */
export function paysAccount(state: Gateway, context: GatewayContext): boolean {
  const { passed } = takeTokens(['account'], 1, state, context);
  state.counts.sockets += passed;
  return passed === 1;
}

export function connect(id: string, every: Micros, state: Gateway, context: GatewayContext): void {
  const answer = { entity: id, line: 'connect', lasting: callTime, reverse: true } as const;
  if (!paysAccount(state, context)) {
    context.log('connect-refused', { id }, { rule: 'SIM-G02', entity: id, part: 'live' });
    context.move({ ...answer, shape: 'error' });
    return;
  }
  const { now } = context;
  const connection: Connection = { id, openedAt: now, lastTrafficAt: now, closedAt: null, every };
  state.connections.push(connection);
  state.filed.push(connection);
  context.rest(id, 'live', 'ok');
  context.move({ ...answer, shape: 'response' });
  const life = {
    idle: websocketLife.idle / 60,
    longest: websocketLife.longest / 3600,
  };
  context.log('connection-opened', { id, ...life }, { rule: 'SIM-G07', entity: id, part: 'live' });
  watchClosing(connection, context);
  if (every > 0) context.after(every, { kind: 'keep-alive', connection });
}

function closingOf({ openedAt, lastTrafficAt }: Connection) {
  return websocketClosing({
    openedAt: toSeconds(openedAt),
    lastTrafficAt: toSeconds(lastTrafficAt),
  });
}

function watchClosing(connection: Connection, context: GatewayContext): void {
  const wait = seconds(closingOf(connection).at) - context.now;
  context.after(wait, { kind: 'close-check', connection });
}

/** Closes the connection when its time has come, else looks again when it may have. */
export function checkClosing(connection: Connection, context: GatewayContext): void {
  if (connection.closedAt !== null) return;
  const { at, reason } = closingOf(connection);
  if (seconds(at) > context.now) {
    watchClosing(connection, context);
    return;
  }
  const limit =
    reason === 'idle'
      ? { idle: websocketLife.idle / 60 }
      : { longest: websocketLife.longest / 3600 };
  close(connection, `closed-${reason}`, limit, context);
}

function close(
  connection: Connection,
  code: string,
  params: Readonly<Record<string, number>>,
  context: GatewayContext,
): void {
  const { id } = connection;
  connection.closedAt = context.now;
  context.rest(id, null);
  context.log(code, { id, ...params }, { rule: 'SIM-G07', entity: id, part: 'live' });
}

/** The app closes its oldest connection; the order service still has the ID on file. */
export function leave(state: Gateway, context: GatewayContext): void {
  const [connection] = openConnections(state);
  if (connection === undefined) {
    context.log('no-connection', {}, { part: 'live' });
    return;
  }
  context.move({ entity: connection.id, line: 'connect', lasting: callTime, shape: 'control' });
  context.after(callTime, { kind: 'goodbye', connection });
}

export function closeByApp(connection: Connection, context: GatewayContext): void {
  if (connection.closedAt === null) close(connection, 'closed-by-app', {}, context);
}

/** The app sends a message over its oldest connection, cut into frames of one size. */
export function speak(
  sizes: { readonly kilobytes: number; readonly frame: number },
  state: Gateway,
  context: GatewayContext,
): void {
  const [connection] = openConnections(state);
  if (connection === undefined) {
    context.log('no-connection', {}, { part: 'live' });
    return;
  }
  const frames = cutIntoFrames(sizes.kilobytes * kilobyte, sizes.frame * kilobyte);
  sendMessage(connection, frames, state, context);
}

export function keepAlive(connection: Connection, state: Gateway, context: GatewayContext): void {
  if (connection.closedAt !== null) return;
  sendMessage(connection, [kilobyte], state, context);
  context.after(connection.every, { kind: 'keep-alive', connection });
}

function sendMessage(
  connection: Connection,
  frames: readonly number[],
  state: Gateway,
  context: GatewayContext,
): void {
  const id = nextId(state, 'a');
  context.move({ entity: id, line: 'connect', lasting: callTime, shape: 'event' });
  context.after(callTime, { kind: 'message', id, connection, frames });
}

/** Too large a frame or message closes the connection; anything that arrives ends its idle time. */
export function receive(
  message: {
    readonly id: string;
    readonly connection: Connection;
    readonly frames: readonly number[];
  },
  state: Gateway,
  context: GatewayContext,
): void {
  const { id, connection, frames } = message;
  const about = { rule: 'SIM-G07', entity: id, part: 'live' };
  if (connection.closedAt !== null) {
    context.log('message-lost', { message: id, id: connection.id }, about);
    return;
  }
  const decision = judgeMessage(frames);
  if (!decision.accepted) {
    const largest = Math.max(...frames) / kilobyte;
    const total = frames.reduce((sum, frame) => sum + frame, 0) / kilobyte;
    const isFrame = decision.reason === 'frame-too-large';
    const code = isFrame ? 'closed-frame' : 'closed-message';
    const params = {
      kilobytes: isFrame ? largest : total,
      most: (isFrame ? websocketSizes.frame : websocketSizes.message) / kilobyte,
      close: decision.closeCode,
    };
    close(connection, code, params, context);
    return;
  }
  connection.lastTrafficAt = context.now;
  const isPaid = paysAccount(state, context);
  const minutes = Math.round((context.now - connection.openedAt) / microsPerSecond / 6) / 10;
  context.log(
    isPaid ? 'message-received' : 'message-refused',
    { message: id, id: connection.id, minutes },
    isPaid ? about : { ...about, rule: 'SIM-G02' },
  );
}
