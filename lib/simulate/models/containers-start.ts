import type { Settings } from '../model';
import { firstSchemas } from './containers-releases';
import { modules, type Module, type UnitId } from './containers-settings';
import type { Containers, SideState, Unit } from './containers-state';

/** Versions that run at the beginning, as in the scenes of the lesson. */
const firstVersions = { monolith: 41, members: 5, orders: 7, catalog: 8 } as const;

/** Everything up, nothing on its way. */
export function openState(settings: Settings): Containers {
  const unit = (id: UnitId): Unit => ({
    id,
    side: id === 'monolith' ? 'monolith' : 'services',
    copies: Array.from(
      { length: settings.number(id === 'monolith' ? 'monolith-copies' : 'service-copies') },
      (_, index) => ({ unit: id, index, faults: 0, memory: 0, works: [] }),
    ),
    releases: [{ version: firstVersions[id], changes: [] }],
    lastVersion: firstVersions[id],
    turn: -1,
  });
  const units = {
    monolith: unit('monolith'),
    members: unit('members'),
    orders: unit('orders'),
    catalog: unit('catalog'),
  };
  return {
    shoppers: 0,
    units,
    databases: firstSchemas(units),
    sides: { monolith: openSide(), services: openSide() },
    changes: perModule(() => 0),
    openCalls: [],
    calls: { begun: 0, succeeded: 0, failed: 0, dropped: 0 },
    sales: { sent: 0, done: 0, waiting: [], taken: null, behind: false },
    limits: {
      memory: settings.number('memory'),
      attempts: 1 + settings.number('retries'),
      timeout: settings.number('timeout'),
    },
    disturbed: false,
    dirty: false,
    shown: {},
  };
}

function openSide(): SideState {
  return {
    counts: perModule(() => ({ sent: 0, answered: 0, failed: 0 })),
    stopped: [],
    stoppedSince: 0,
    stoppedBy: '/',
    downtime: perModule(() => 0),
    open: [],
    orderTimes: [],
    ailments: perModule(() => ({ leak: 0, delay: 0 })),
    waiting: [],
    goodReverted: 0,
    stranded: [],
  };
}

function perModule<Value>(make: () => Value): Record<Module, Value> {
  return Object.fromEntries(modules.map((module) => [module, make()])) as Record<Module, Value>;
}
