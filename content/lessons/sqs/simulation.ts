import { defineSimulation } from '@/lib/simulate/simulation';
import { presets } from './simulation-presets';
import { commands, parameters } from './simulation-settings';
import { simplifications } from './simulation-simplified';
import { figures, log, metrics, names } from './simulation-words';

export const simulation = defineSimulation({
  model: 'sqs',
  parts: {
    producer: 'orders',
    queue: 'queue',
    dlq: 'dlq',
    'worker-1': 'worker-a',
    'worker-2': 'worker-b',
    'worker-3': 'worker-c',
    topic: 'topic',
    'stock-queue': 'stock-queue',
    'email-queue': 'email-queue',
    stock: 'stock',
    email: 'email',
  },
  lines: {
    send: 'send',
    'poll-1': 'poll-a',
    'poll-2': 'poll-b',
    'poll-3': 'poll-c',
    'delete-1': 'delete-a',
    'delete-2': 'poll-b',
    'delete-3': 'poll-c',
    'dead-letter': 'dead-letter',
    redrive: { edge: 'dead-letter', reverse: true },
    publish: 'publish',
    'deliver-stock': 'deliver-stock',
    'deliver-email': 'deliver-email',
    'poll-stock': 'poll-stock',
    'poll-email': 'poll-email',
  },
  words: { parameters, commands, log, figures, metrics, names },
  presets,
  scenes: {
    send: { preset: 'short-poll', at: 5.3 },
    poll: { preset: 'happy-path', at: 3 },
    process: { preset: 'long-poll', at: 7.6 },
    crash: { preset: 'worker-dies', at: 32, called: { m1: 'm2' } },
    poison: { preset: 'poison', at: 16.4, called: { m1: 'm3' } },
    compete: { preset: 'share', at: 23 },
    'fan-out': { preset: 'fan-out', at: 3.75, called: { m1: 'm7' } },
  },
  simplifications,
});
