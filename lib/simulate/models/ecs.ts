import { defineModel } from '../model';
import { spreadOverZones } from '../rules/ecs-zone-spread';
import { openInstances } from './ecs-capacity';
import { check, checkInterval, endWait, joinHealthy, judge } from './ecs-checks';
import { carryOut } from './ecs-commands';
import { openDeployment } from './ecs-deployments';
import { setLimits } from './ecs-limits';
import { look } from './ecs-scheduler';
import {
  ecsCommands,
  ecsFigureCodes,
  ecsLines,
  ecsLogCodes,
  ecsMetrics,
  ecsParameters,
  ecsParts,
  zones,
} from './ecs-settings';
import { firstRevision, type Ecs, type EcsContext, type EcsEvent } from './ecs-state';
import { advance, placeRunning, pullOn } from './ecs-tasks';
import { show } from './ecs-view';

/**
 * The scheduler of one ECS service in two zones (SIM-E01 to E11): it keeps the desired count, rolls
 * out revisions within the bounds, replaces what fails, and may be watched by the circuit breaker.
 * A run begins with the desired count of healthy tasks of orders:7.
 */
export const ecsModel = defineModel<Ecs, EcsEvent>({
  id: 'ecs',
  parts: ecsParts,
  lines: ecsLines,
  parameters: ecsParameters,
  commands: ecsCommands,
  logCodes: ecsLogCodes,
  figureCodes: ecsFigureCodes,
  metrics: ecsMetrics,
  refuse: (settings) => {
    const slots = settings.number('instances') * settings.number('slots') * zones.length;
    const desired = settings.number('desired');
    if (settings.choice('capacity') !== 'ec2' || desired <= slots) return null;
    return `model ecs: params: ${desired} tasks do not fit into ${slots} slots. Give more instances or slots, or a smaller desired count.`;
  },
  start: (context) => {
    const state = emptyService(context);
    const first = openDeployment(state, firstRevision, false);
    const empty = zones.map((id) => ({ id, tasks: 0, open: true }));
    const spread = spreadOverZones(state.desired, empty);
    const byZone = zones.flatMap((zone) => spread.filter((id) => id === zone).map(() => zone));
    for (const [index, zone] of byZone.entries()) {
      const task = placeRunning(state, zone, context);
      if (task === null) continue;
      const delay = Math.round((checkInterval * (index + 1)) / (state.desired + 1));
      joinHealthy(task, delay, context);
      context.rest(task.id, task.zone, 'plain');
    }
    first.status = 'COMPLETED';
    state.lastCompleted = firstRevision;
    setLimits(state, context);
    show(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    if (event.kind !== 'look') setLimits(state, context);
    show(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    setLimits(state, context);
    show(state, context);
  },
});

function handle(event: EcsEvent, state: Ecs, context: EcsContext): void {
  switch (event.kind) {
    case 'look':
      return look(state, context);
    case 'advance':
      return advance(event.task, event.from, state, context);
    case 'pull':
      return pullOn(event.task, event.step, state, context);
    case 'check':
      return check(event.task, state, context);
    case 'waited':
      return endWait(event.task, state, context);
    case 'grace-over':
      return judge(event.task, state, context);
  }
}

function emptyService(context: EcsContext): Ecs {
  return {
    desired: context.settings.number('desired'),
    tasks: [],
    deployments: [],
    revisions: [{ revision: firstRevision, image: 'good' }],
    lastCompleted: null,
    lost: [],
    instances: openInstances(context),
    unplaced: false,
    lookDue: false,
    stopped: 0,
    named: {},
    waits: [],
    limits: { total: 0, fresh: 0, healthy: 0 },
    shown: {},
  };
}
