import { defineSimulation } from '@/lib/simulate/simulation';
import { presets } from './simulation-presets';
import { simplifications } from './simulation-simplified';
import { figures, log, metrics, names } from './simulation-words';
import { commands, parameters } from './simulation-settings';

export const simulation = defineSimulation({
  model: 'ecs',
  parts: {
    pipeline: 'pipeline',
    service: 'service',
    scheduler: 'scheduler',
    'task-definition': 'task-definition',
    'load-balancer': 'alb',
    'tasks-a': 'tasks-a',
    'tasks-c': 'tasks-c',
  },
  lines: {
    deploy: 'deploy',
    'read-desired': 'read-desired',
    'read-definition': 'read-definition',
    'start-a': 'start-a',
    'start-c': 'start-c',
    'route-a': 'route-a',
    'route-c': 'route-c',
    'pull-token': 'pull-api',
    'pull-manifest': 'pull-dkr',
    'pull-layers': 'pull-s3',
  },
  words: { parameters, commands, log, figures, metrics, names },
  presets,
  scenes: {
    place: { preset: 'replace', at: 1 },
    die: { preset: 'replace', at: 6.05 },
    stuck: { preset: 'deadlock', at: 10 },
    break: { preset: 'rollback', at: 21.65 },
    pull: { preset: 'replace', at: 10 },
  },
  simplifications,
});
