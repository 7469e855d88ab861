import { defineSimulation } from '@/lib/simulate/simulation';
import { log } from './simulation-log';
import { presets } from './simulation-presets';
import { commands, parameters } from './simulation-settings';
import { simplifications } from './simulation-simplified';
import { figures, metrics, names } from './simulation-words';

const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id]));

export const simulation = defineSimulation({
  model: 'ecr',
  parts: same([
    'pipeline',
    'ecr-api',
    'registry',
    'tag',
    'image-new',
    'image-old',
    'scan',
    'lifecycle',
    'task',
    'endpoint-api',
    'endpoint-dkr',
    'endpoint-s3',
    'layers',
  ]),
  lines: same([
    'login',
    'push',
    'write-manifest',
    'store-layers',
    'points-new',
    'points-old',
    'scan-image',
    'expire',
    'ask-token',
    'token-service',
    'ask-manifest',
    'manifest-service',
    'get-layers',
    'layer-service',
  ]),
  words: { parameters, commands, log, figures, metrics, names },
  presets,
  scenes: {
    login: { preset: 'first-push', at: 1.45 },
    push: { preset: 'only-changed', at: 4.4 },
    tag: { preset: 'tag-moves', at: 5 },
    manifest: { preset: 'scan', at: 6.1 },
    layers: { preset: 'scan', at: 16 },
    scan: { preset: 'scan', at: 3.2 },
    expire: { preset: 'lifecycle', at: 2.3 },
  },
  simplifications,
});
