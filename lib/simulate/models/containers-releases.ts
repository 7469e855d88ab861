import { strandedChanges, whatRollbackReverts } from '../rules/rollback';
import { emptyMemory } from './containers-processes';
import { databases, sides, type Module, type UnitId } from './containers-settings';
import {
  databaseOf,
  runningChanges,
  versionOf,
  type Bug,
  type Containers,
  type ContainersContext,
  type TeamChange,
  type Unit,
} from './containers-state';

const letters = { members: 'm', orders: 'o', catalog: 'c' } as const;

/** A team finishes a change; it waits for a release in both structures. */
export function finishChange(
  { team, bug, schema, needs }: { team: Module; bug: Bug; schema: boolean; needs: Module | null },
  state: Containers,
  context: ContainersContext,
): void {
  const needed = needs === null || needs === team ? 0 : state.changes[needs];
  state.changes[team] += 1;
  const id = `${letters[team]}${state.changes[team]}`;
  const change: TeamChange = {
    id,
    team,
    bug,
    isGood: bug === 'none',
    changesSchema: schema,
    needs: needs === null || needed === 0 ? null : `${letters[needs]}${needed}`,
  };
  for (const side of sides) state.sides[side].waiting.push(change);
  state.dirty = true;
  context.log(
    'change-finished',
    { change: id, team: `${team}-team`, needs: change.needs ?? 'none' },
    { rule: 'N02', entity: id },
  );
}

/** Everything that waits for this unit goes out as one version. */
export function deploy(id: UnitId, state: Containers, context: ContainersContext): void {
  const unit = state.units[id];
  const side = state.sides[unit.side];
  const changes = side.waiting.filter(({ team }) => id === 'monolith' || team === id);
  if (changes.length === 0) {
    context.log('nothing-to-deploy', { unit: id }, { part: partOfUnit(id) });
    return;
  }
  side.waiting = side.waiting.filter((change) => !changes.includes(change));
  unit.lastVersion += 1;
  unit.releases.push({ version: unit.lastVersion, changes });
  emptyMemory(unit);
  for (const { changesSchema, team } of changes) {
    if (changesSchema) state.databases[databaseOf(unit.side, team)].schema = unit.lastVersion;
  }
  state.dirty = true;
  context.log(
    'released',
    {
      unit: id,
      version: unit.lastVersion,
      changes: list(changes),
      teams: new Set(changes.map(({ team }) => team)).size,
    },
    { rule: id === 'monolith' ? 'N02' : 'N03', part: partOfUnit(id) },
  );
  checkContracts(state, context);
}

/** The version before the running one runs again; what it lacks waits for another release. */
export function rollBack(id: UnitId, state: Containers, context: ContainersContext): void {
  const unit = state.units[id];
  const part = partOfUnit(id);
  const previous = unit.releases.at(-2);
  if (previous === undefined) {
    context.log('nothing-to-roll-back', { unit: id, version: versionOf(unit) }, { part });
    return;
  }
  const from = versionOf(unit);
  const { changes, good, schemaLeft } = whatRollbackReverts(unit.releases, previous.version);
  unit.releases.pop();
  const side = state.sides[unit.side];
  side.waiting.push(...changes.map(mendChange));
  side.goodReverted += good.length;
  emptyMemory(unit);
  state.dirty = true;
  context.log(
    'rolled-back',
    { unit: id, from, version: previous.version, count: changes.length, good: good.length },
    { rule: 'N03', part },
  );
  for (const { id: change, team } of good) {
    context.log(
      'good-change-reverted',
      { change, team: `${team}-team`, unit: id },
      { rule: 'N03', entity: change, part },
    );
  }
  for (const { id: change, team } of schemaLeft) {
    const database = databaseOf(unit.side, team);
    const { schema } = state.databases[database];
    context.log(
      'schema-stays',
      { change, database, version: schema },
      { rule: 'N03', part: database },
    );
  }
  checkContracts(state, context);
}

/** A change that was taken back comes again without its bug. */
function mendChange(change: TeamChange): TeamChange {
  return { ...change, bug: 'none', isGood: true };
}

/** Which services the order service no longer understands, in each structure. */
function checkContracts(state: Containers, context: ContainersContext): void {
  for (const side of sides) {
    const running = runningChanges(state, side);
    const stranded = strandedChanges(running);
    const before = state.sides[side].stranded;
    const now: string[] = [];
    for (const partner of ['members', 'catalog'] as const) {
      const change = stranded.find(({ team, needs }) => isBetween(partner, team, needs!));
      if (change !== undefined) now.push(partner);
      const about = { rule: 'N03', part: partner };
      if (change !== undefined && !before.includes(partner)) {
        const { id, needs } = change;
        context.log('contract-broken', { change: id, needs: needs!, to: partner }, about);
      } else if (change === undefined && before.includes(partner)) {
        context.log('contract-holds', { to: partner }, about);
      }
    }
    state.sides[side].stranded = now;
    state.disturbed = true;
  }
}

/** Whether a contract is between orders and `partner`: nobody else calls another service. */
function isBetween(partner: 'members' | 'catalog', team: Module, needs: string): boolean {
  const teams = [letters[team], needs[0]];
  return teams.includes(letters[partner]) && teams.includes(letters.orders);
}

function list(changes: readonly TeamChange[]): string {
  return changes.map(({ id }) => id).join(', ');
}

function partOfUnit(id: UnitId): string {
  return id === 'monolith' ? 'mono-orders' : id;
}

/** Schema versions at the beginning: those of the programs that run. */
export function firstSchemas(units: Readonly<Record<UnitId, Unit>>) {
  const entries = databases.map((database) => {
    const owner = database === 'shop-db' ? 'monolith' : (database.slice(0, -3) as Module);
    return [database, { faults: 0, schema: versionOf(units[owner]) }] as const;
  });
  return Object.fromEntries(entries) as Record<
    (typeof databases)[number],
    { faults: number; schema: number }
  >;
}
