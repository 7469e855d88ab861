import { defineSimulation } from '@/lib/simulate/simulation';
import { presets } from './simulation-presets';
import { commands, parameters } from './simulation-settings';
import { simplifications } from './simulation-simplified';
import { figures, log, metrics, names } from './simulation-words';

export const simulation = defineSimulation({
  model: 'api-gateway',
  parts: {
    website: 'website',
    mobile: 'mobile',
    partner: 'partner',
    api: 'api',
    plan: 'plan',
    cache: 'cache',
    metrics: 'metrics',
    orders: 'orders',
    live: 'live',
  },
  lines: {
    'call-website': 'call-website',
    'call-mobile': 'call-mobile',
    'call-partner': 'call-partner',
    'check-plan': 'check-plan',
    'look-cache': 'look-cache',
    report: 'report',
    'to-link': 'to-link',
    'link-alb': 'link-alb',
    'alb-orders': 'alb-orders',
    connect: 'connect',
    'push-mobile': 'push-mobile',
    'post-connection': 'post-connection',
  },
  words: { parameters, commands, log, figures, metrics, names },
  presets,
  scenes: {
    private: { preset: 'steady', at: 0.7 },
    throttle: { preset: 'burst', at: 1.4 },
    plan: { preset: 'quota', at: 11.75 },
    websocket: { preset: 'idle-socket', at: 60.25 },
  },
  simplifications,
});
