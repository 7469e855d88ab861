import type { CommandSpec, Parameter } from '../model';
import { choice, number } from '../parameter';
import { tagMutabilityModes } from '../rules/ecr-tag-mutability';
import { digests } from './ecr-catalog';

/** The endpoints through which a task reaches ECR and S3. */
export const endpoints = ['endpoint-api', 'endpoint-dkr', 'endpoint-s3'] as const;
export type Endpoint = (typeof endpoints)[number];

export const hosts = ['a', 'b'] as const;
export type Host = (typeof hosts)[number];

export const tagNames = ['prod', 'latest', '1.8.0', '1.9.0'] as const;
const filters = ['latest', 'prod', '1.*'] as const;

export const ecrParts = [
  'pipeline',
  'ecr-api',
  'registry',
  'tag',
  'image-new',
  'image-old',
  'scan',
  'lifecycle',
  'task',
  ...endpoints,
  'layers',
] as const;

export const ecrLines = [
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
] as const;

export const ecrParameters: readonly Parameter[] = [
  choice('stored', ['empty', 'one', 'two'], 'one'),
  number('running', 'count', [0, 3, 1], 0),
  choice('start', ['standalone', 'service']),
  { id: 'cache', kind: 'toggle', default: false },
  choice('mutability', tagMutabilityModes),
  choice('filter', filters),
  choice('login', ['when-expired', 'each-push', 'by-hand']),
  number('token-age', 'minutes', [0, 720, 1], 720),
  choice('scanning', ['BASIC', 'ENHANCED']),
  { id: 'scan-on-push', kind: 'toggle', default: false },
  number('speed', 'megabytes', [5, 100, 5], 25),
];

const image = choice('image', digests, '9c41');
const tag = choice('tag', tagNames);
const host = choice('host', hosts);

export const ecrCommands: readonly CommandSpec[] = [
  { id: 'login', arguments: [] },
  { id: 'push', arguments: [image, tag] },
  { id: 'move-tag', arguments: [tag, choice('image', digests)] },
  {
    id: 'set-mutability',
    arguments: [choice('mode', tagMutabilityModes), choice('filter', filters)],
  },
  { id: 'start-task', arguments: [tag, host] },
  { id: 'start-by-digest', arguments: [image, host] },
  { id: 'stop-task', arguments: [] },
  { id: 'redeploy', arguments: [tag] },
  { id: 'scan', arguments: [image] },
  { id: 'publish-flaw', arguments: [] },
  {
    id: 'run-lifecycle',
    arguments: [number('keep', 'count', [1, 5, 1], 1), choice('which', ['any', 'untagged'])],
  },
  { id: 'expire-token', arguments: [] },
  { id: 'close-path', arguments: [], fault: true, parts: endpoints },
  { id: 'open-path', arguments: [], parts: endpoints },
];

export const ecrLogCodes = [
  'token-issued',
  'token-over',
  'token-aged',
  'token-already-over',
  'push-asked',
  'move-asked',
  'push-denied',
  'nothing-to-move',
  'layer-skipped',
  'layer-uploaded',
  'image-recorded',
  'image-known',
  'tag-created',
  'tag-moved',
  'tag-unchanged',
  'tag-refused',
  'mutability-set',
  'mutability-set-except',
  'task-asked',
  'task-asked-pinned',
  'task-asked-by-digest',
  'digest-pinned',
  'pin-kept',
  'redeployed',
  'nothing-to-deploy',
  'still-deploying',
  'task-replaced',
  'not-a-service',
  'task-token',
  'manifest-got',
  'layers-held',
  'findings-ignored',
  'layer-downloaded',
  'task-running',
  'siblings-differ',
  'tag-not-found',
  'image-not-found',
  'layer-gone',
  'token-path-missing',
  'registry-path-missing',
  'layer-path-missing',
  'task-ended',
  'nothing-to-stop',
  'scan-started',
  'scan-found',
  'scan-clean',
  'scan-too-soon',
  'scan-is-continuous',
  'nothing-to-scan',
  'flaw-known',
  'no-more-flaws',
  'image-expired',
  'still-running',
  'layers-freed',
  'nothing-expired',
  'path-closed',
  'path-opened',
  'path-already-so',
] as const;

export const ecrFigureCodes = [
  'token-ok',
  'token-over',
  'pushing',
  'tokens',
  'stock',
  'points',
  'points-nowhere',
  'absent',
  'tagged',
  'tagged-more',
  'untagged',
  'expired',
  'not-scanned',
  'findings',
  'expired-count',
  'no-task',
  'pulling',
  'runs-one',
  'runs-two',
  'runs-many',
  'stored',
] as const;

export const ecrMetrics = [
  { id: 'images', unit: 'count' },
  { id: 'tags', unit: 'count' },
  { id: 'layers', unit: 'count' },
  { id: 'stored', unit: 'megabytes' },
  { id: 'uploaded', unit: 'megabytes' },
  { id: 'skipped', unit: 'count' },
  { id: 'downloaded', unit: 'megabytes' },
  { id: 'tokens', unit: 'count' },
  { id: 'refused', unit: 'count' },
  { id: 'running', unit: 'count' },
  { id: 'kinds', unit: 'count' },
  { id: 'failed', unit: 'count' },
  { id: 'findings', unit: 'count' },
  { id: 'expired', unit: 'count' },
] as const;
