import { blastRadius, type Structure } from '../rules/blast-radius';
import { isUp } from './containers-processes';
import {
  databases,
  functionOf,
  modules,
  sides,
  type Module,
  type Side,
} from './containers-settings';
import { databaseOf, unitsOf, type Containers, type ContainersContext } from './containers-state';
import type { Micros } from '../time';
import type { Settings } from '../model';

/** A structure as the rule of the blast radius takes it. */
function structureOf(side: Side, state: Containers, settings: Settings): Structure {
  const isQueued = settings.choice('catalog-call') === 'queue';
  return {
    modules: modules.map((id) => ({
      id,
      process: side === 'monolith' ? 'monolith' : id,
      databases: [databaseOf(side, id)],
    })),
    calls: (['members', 'catalog'] as const).map((to) => ({
      from: 'orders',
      to,
      waits: side === 'monolith' || to === 'members' || !isQueued,
      fallback: side === 'services' && settings.toggle(`fallback-${to}`),
      broken: state.sides[side].stranded.includes(to),
    })),
  };
}

/** Ids of the processes and databases of a structure that cannot be used now. */
function downNow(side: Side, state: Containers): readonly string[] {
  const down: string[] = [];
  for (const unit of unitsOf(state, side)) {
    if (!unit.copies.some(isUp)) down.push(unit.id);
  }
  for (const database of databases) {
    const isOwn = (database === 'shop-db') === (side === 'monolith');
    if (isOwn && state.databases[database].faults > 0) down.push(database);
  }
  return down;
}

/** Which modules of a structure cannot answer now: the rule, asked with what is down. */
export function failingNow(side: Side, state: Containers, settings: Settings): readonly Module[] {
  const failing = blastRadius(structureOf(side, state, settings), downNow(side, state));
  return modules.filter((module) => failing.includes(module));
}

/** Asks again what cannot be done, after anything that can change it, and says so when it changed. */
export function watchStops(state: Containers, context: ContainersContext): void {
  for (const side of sides) {
    const own = state.sides[side];
    const cause = [...downNow(side, state), '/', ...own.stranded].join(' ');
    if (cause === own.stoppedBy) continue;
    own.stoppedBy = cause;
    const failing = failingNow(side, state, context.settings);
    if (failing.join() === own.stopped.join()) continue;
    for (const one of own.stopped) own.downtime[one] += context.now - own.stoppedSince;
    own.stopped = failing;
    own.stoppedSince = context.now;
    context.measure(`${side}-stopped-functions`, failing.length);
    if (failing.length === 0) {
      context.log('functions-back', { side }, { rule: 'C07' });
      continue;
    }
    context.log(
      side === 'monolith' ? 'all-stopped' : 'functions-stopped',
      { side, functions: nameSet(failing), count: failing.length },
      { rule: side === 'monolith' ? 'N01' : failing.length > 1 ? 'N04' : 'C04' },
    );
  }
}

/** One id for a set of functions, for which the words have a name. */
function nameSet(failing: readonly Module[]): string {
  return failing.map((module) => functionOf[module]).join('+');
}

/** How long a function could not be done until `now` (µs). */
export function downtime(state: Containers, side: Side, module: Module, now: Micros): Micros {
  const own = state.sides[side];
  const since = own.stopped.includes(module) ? now - own.stoppedSince : 0;
  return own.downtime[module] + since;
}
