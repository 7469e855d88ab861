import type { PartState } from '@/lib/diagram/diagram';
import { toSeconds } from '../time';
import type { LogParams } from '../trace';
import { isDatabaseUp, isUp, runningCopies } from './containers-processes';
import { answeredShare } from './containers-requests';
import {
  databases,
  modules,
  sides,
  type Database,
  type Module,
  type Side,
} from './containers-settings';
import {
  ailmentOf,
  databaseOf,
  partOf,
  unitOf,
  versionOf,
  type Containers,
  type ContainersContext,
  type Look,
} from './containers-state';

/** Marks, live figures and metrics as they stand now; only what changed is emitted. */
export function show(state: Containers, context: ContainersContext): void {
  for (const side of sides) {
    const { open, waiting, goodReverted } = state.sides[side];
    context.measure(`${side}-in-flight`, open.length);
    context.measure(`${side}-changes-waiting`, waiting.length);
    context.measure(`${side}-good-reverted`, goodReverted);
    for (const one of modules) {
      showPart(partOf(side, one), moduleLook(side, one, state, context), state, context);
    }
  }
  context.measure('sales-waiting', state.sales.waiting.length);
  const flights = sides.map((side) => state.sides[side].open.length);
  const inFlight = { monolith: flights[0]!, services: flights[1]! };
  showPart('alb', looks(null, 'in-flight', inFlight), state, context);
  showPart('copy', copyLook(state), state, context);
  showPart('queue', queueLook(state, context), state, context);
  for (const database of databases) {
    showPart(database, databaseLook(database, state), state, context);
  }
}

function showPart(part: string, look: Look, state: Containers, context: ContainersContext): void {
  const { mark, code, params } = look;
  const before = state.shown[part];
  if (before?.mark !== mark && (before !== undefined || mark !== null)) context.mark(part, mark);
  if (before?.code !== code || !isSame(before.params, params)) context.figure(part, code, params);
  state.shown[part] = look;
}

function isSame(before: LogParams, params: LogParams): boolean {
  for (const key in params) if (before[key] !== params[key]) return false;
  return true;
}

function looks(mark: PartState | null, code: string, params: LogParams = {}): Look {
  return { mark, code, params };
}

/** In the monolith the modules stand for the first copy, among services for the whole service. */
function moduleLook(
  side: Side,
  module: Module,
  state: Containers,
  { settings }: ContainersContext,
): Look {
  const unit = unitOf(state, side, module);
  const up = side === 'monolith' ? unit.copies.slice(0, 1).filter(isUp) : runningCopies(unit);
  const { delay } = ailmentOf(state, side, module);
  const copies = unit.copies.length;
  if (up.length === 0) return looks('fail', 'stopped');
  if (!isDatabaseUp(state, databaseOf(side, module))) return looks('fail', 'no-database');
  if (state.sides[side].stopped.includes(module)) return looks('fail', 'waits-in-vain');
  if (leaks(side, module, state)) {
    const most = Math.max(...up.map(({ memory }) => memory));
    return looks('wait', 'memory', {
      percent: Math.round((most * 100) / settings.number('memory')),
    });
  }
  if (delay > 0) return looks('wait', 'slowed', { seconds: toSeconds(delay) });
  if (side === 'services' && up.length < copies) {
    return looks('wait', 'copies-up', { up: up.length, copies });
  }
  const share = Math.round(answeredShare(state, side, module) * 10) / 10;
  return looks('ok', 'share', { version: versionOf(unit), share });
}

function leaks(side: Side, module: Module, state: Containers): boolean {
  if (ailmentOf(state, side, module).leak > 0) return true;
  return unitOf(state, side, module).releases.some(({ changes }) =>
    changes.some(({ bug, team }) => bug === 'leak' && team === module),
  );
}

function copyLook({ units, databases: { 'shop-db': database } }: Containers): Look {
  const others = units.monolith.copies.slice(1);
  const copies = others.length;
  if (copies === 0) return looks(null, 'no-copy');
  const up = others.filter(isUp).length;
  if (up === 0) return looks('fail', 'stopped');
  if (database.faults > 0) return looks('fail', 'no-database');
  return looks(up === copies ? 'ok' : 'wait', 'copies-up', { up, copies });
}

function queueLook({ sales }: Containers, { settings }: ContainersContext): Look {
  if (settings.choice('catalog-call') !== 'queue') return looks(null, 'unused');
  const count = sales.waiting.length;
  return looks(count > 0 ? 'wait' : 'ok', 'kept', { count });
}

function databaseLook(database: Database, state: Containers): Look {
  if (!isDatabaseUp(state, database)) return looks('fail', 'stopped');
  return looks(null, 'schema', { version: state.databases[database].schema });
}
