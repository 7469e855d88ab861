import type { RunCommand, Value } from '../run';
import { clearStrangers, fillSlots } from './ecs-capacity';
import { deploy } from './ecs-deployments';
import { images, zones, type Zone } from './ecs-settings';
import { askToLook, counted, isOnEc2, type Ecs, type EcsContext } from './ecs-state';
import { endTask, settle } from './ecs-tasks';

type Given = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** Carries out a command of the learner. */
export function carryOut({ command, args }: Given, state: Ecs, context: EcsContext): void {
  const zone = zones.find((known) => known === args['part']);
  if (command === 'deploy') {
    deploy(images.find((known) => known === args['image']) ?? 'good', state, context);
  } else if (command === 'scale') {
    scale(Number(args['desired']), state, context);
  } else if (command === 'fill-cluster') {
    fillCluster(Number(args['free']), state, context);
  } else if (command === 'empty-cluster') {
    emptyCluster(state, context);
  } else if (zone !== undefined) {
    if (command === 'kill-task') killTask(zone, state, context);
    else if (command === 'lose-zone') loseZone(zone, state, context);
    else if (command === 'restore-zone') restoreZone(zone, state, context);
  }
}

function scale(desired: number, state: Ecs, context: EcsContext): void {
  context.log('scaled', { from: state.desired, desired }, { rule: 'SIM-E01', part: 'service' });
  state.desired = desired;
  askToLook(state, context);
}

/** An essential container of the oldest task of the zone that is `RUNNING` ends. */
function killTask(zone: Zone, state: Ecs, context: EcsContext): void {
  const task = state.tasks.find((one) => one.zone === zone && one.state === 'RUNNING');
  if (task === undefined) {
    context.log('nothing-to-kill', { zone }, { part: zone });
    return;
  }
  endTask(task, state, context);
  context.log(
    'container-ended',
    { task: task.id, zone, total: counted(state).length, desired: state.desired },
    { rule: 'SIM-E01', entity: task.id, part: zone },
  );
}

/** Everything in the zone is gone at once. */
function loseZone(zone: Zone, state: Ecs, context: EcsContext): void {
  if (state.lost.includes(zone)) {
    context.log('zone-already-so', { zone }, { part: zone });
    return;
  }
  state.lost.push(zone);
  const there = state.tasks.filter((task) => task.zone === zone && task.state !== 'STOPPED');
  context.log('zone-lost', { zone, tasks: there.length }, { rule: 'SIM-E01', part: zone });
  for (const task of there) settle(task, state, context);
  clearStrangers(state, zone);
}

function restoreZone(zone: Zone, state: Ecs, context: EcsContext): void {
  const place = state.lost.indexOf(zone);
  if (place < 0) {
    context.log('zone-already-so', { zone }, { part: zone });
    return;
  }
  state.lost.splice(place, 1);
  context.log('zone-restored', { zone }, { rule: 'SIM-E10', part: zone });
  askToLook(state, context);
}

function fillCluster(keep: number, state: Ecs, context: EcsContext): void {
  if (!isOnEc2(context)) {
    context.log('no-instances', {}, { part: 'scheduler' });
    return;
  }
  const slots = fillSlots(state, keep);
  context.log('cluster-filled', { slots }, { rule: 'SIM-E10', part: 'scheduler' });
}

function emptyCluster(state: Ecs, context: EcsContext): void {
  if (!isOnEc2(context)) {
    context.log('no-instances', {}, { part: 'scheduler' });
    return;
  }
  const slots = clearStrangers(state);
  context.log('cluster-emptied', { slots }, { rule: 'SIM-E10', part: 'scheduler' });
  askToLook(state, context);
}
