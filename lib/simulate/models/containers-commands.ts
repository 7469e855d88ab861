import { milliseconds } from '../time';
import type { RunCommand, Value } from '../run';
import { breakDatabase, die } from './containers-faults';
import { isUp } from './containers-processes';
import { deploy, finishChange, rollBack } from './containers-releases';
import { databases, modules, sides, units, type Module, type Side } from './containers-settings';
import {
  ailmentOf,
  partOf,
  unitOf,
  type Bug,
  type Containers,
  type ContainersContext,
} from './containers-state';

type Given = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** Carries out a command of the learner. */
export function carryOut(
  { command, args }: Given,
  state: Containers,
  context: ContainersContext,
): void {
  const part = String(args['part'] ?? '');
  const unit = units.find((known) => known === args['unit']);
  const place = codeAt(part);
  if (command === 'crash') crash(part, state, context);
  else if (command === 'finish-change') finishChange(readChange(args), state, context);
  else if (command === 'deploy-bad') deployBad(args, state, context);
  else if (command === 'deploy' && unit !== undefined) deploy(unit, state, context);
  else if (command === 'roll-back' && unit !== undefined) rollBack(unit, state, context);
  else if (place !== undefined) ail(command, part, place, args, state, context);
}

type Place = { readonly side: Side; readonly module: Module };

/** Which code a part of the picture shows. */
function codeAt(part: string): Place | undefined {
  return sides
    .flatMap((side) => modules.map((module) => ({ side, module })))
    .find(({ side, module }) => partOf(side, module) === part);
}

/** The process that runs this code dies, or the database stops. */
function crash(part: string, state: Containers, context: ContainersContext): void {
  const database = databases.find((known) => known === part);
  if (database !== undefined) {
    if (state.databases[database].faults > 0) context.log('nothing-to-crash', { part }, { part });
    else breakDatabase(database, state, context);
    return;
  }
  const { side, module } = codeAt(part) ?? { side: 'monolith', module: 'orders' };
  const { copies } = unitOf(state, side, module);
  const there =
    part === 'copy' ? copies.slice(1) : side === 'monolith' ? copies.slice(0, 1) : copies;
  const copy = there.find(isUp);
  if (copy === undefined) context.log('nothing-to-crash', { part }, { part });
  else die(copy, 'crashed', module, state, context);
}

/** Code that keeps memory or takes longer, in every copy of it, until it is mended. */
function ail(
  command: string,
  part: string,
  { side, module }: Place,
  args: Readonly<Record<string, Value>>,
  state: Containers,
  context: ContainersContext,
): void {
  const ailment = ailmentOf(state, side, module);
  state.dirty = true;
  if (command === 'leak') {
    ailment.leak = Number(args['size']);
    const limit = context.settings.number('memory');
    context.log('leak-started', { part, size: ailment.leak, limit }, { rule: 'N01', part });
  } else if (command === 'slow') {
    ailment.delay = milliseconds(Number(args['delay']));
    context.log('slowed', { part, delay: Number(args['delay']) }, { rule: 'N05', part });
  } else if (command === 'mend') {
    ailment.leak = 0;
    ailment.delay = 0;
    context.log('mended', { part }, { part });
  }
}

function readChange(args: Readonly<Record<string, Value>>) {
  const bug: Bug = args['bug'] === 'crash' || args['bug'] === 'leak' ? args['bug'] : 'none';
  return {
    team: modules.find((known) => known === args['team']) ?? 'members',
    bug,
    schema: args['schema'] === true,
    needs: modules.find((known) => known === args['needs']) ?? null,
  };
}

/** A bad change of a team goes out at once: in the next release of the monolith, and of its service. */
function deployBad(
  args: Readonly<Record<string, Value>>,
  state: Containers,
  context: ContainersContext,
): void {
  const change = readChange(args);
  finishChange(change, state, context);
  deploy('monolith', state, context);
  deploy(change.team, state, context);
}
