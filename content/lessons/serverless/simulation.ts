import { defineSimulation } from '@/lib/simulate/simulation';
import { requestLog, systemLog } from './simulation-log';
import { presets } from './simulation-presets';
import { commands, parameters } from './simulation-settings';
import { simplifications } from './simulation-simplified';
import { figures, metrics, names } from './simulation-words';

export const simulation = defineSimulation({
  model: 'serverless',
  parts: {
    shopper: 'shopper',
    api: 'api',
    'eni-a': 'eni-a',
    'eni-c': 'eni-c',
    alb: 'alb',
    'task-a': 'task-a',
    'task-c': 'task-c',
    endpoint: 'endpoint',
    table: 'table',
    role: 'role',
    service: 'service',
    queue: 'queue',
    worker: 'worker',
  },
  lines: {
    'place-order': 'place-order',
    'into-a': 'into-a',
    'into-c': 'into-c',
    'forward-a': 'forward-a',
    'forward-c': 'forward-c',
    'pick-a': 'pick-a',
    'pick-c': 'pick-c',
    'query-a': 'query-a',
    'query-c': 'query-c',
    'reach-table': 'reach-table',
    'hand-over-c': 'hand-over',
    take: 'take',
    'keep-a': 'keep-a',
    'keep-c': 'keep-c',
  },
  words: { parameters, commands, log: { ...requestLog, ...systemLog }, figures, metrics, names },
  presets,
  scenes: {
    in: { preset: 'sale', at: 1.1 },
    link: { preset: 'sale', at: 1.3 },
    work: { preset: 'sale', at: 2.45 },
    answer: { preset: 'sale', at: 3.1 },
    scale: { preset: 'sale', at: 75 },
    limit: { preset: 'limit', at: 1.25 },
    slow: { preset: 'slow', at: 31.4, called: { r1: 'r3' } },
    later: { preset: 'accept-later', at: 2.9 },
  },
  simplifications,
});
