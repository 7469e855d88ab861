import { defineModel } from '../model';
import { layersOf } from '../rules/ecr-push-layers';
import { tagMutabilityModes } from '../rules/ecr-tag-mutability';
import { seconds } from '../time';
import { flaws, layersOfBuild, megabytesOf, type Digest } from './ecr-catalog';
import { carryOut } from './ecr-commands';
import { issueToken, sayTokenOver, watchToken } from './ecr-login';
import { answered, travel, unreachable } from './ecr-pull';
import { layerArrived, layerStored, letIn, pushStep, putManifest } from './ecr-push';
import { report } from './ecr-scan';
import {
  ecrCommands,
  ecrFigureCodes,
  ecrLines,
  ecrLogCodes,
  ecrMetrics,
  ecrParameters,
  ecrParts,
  hosts,
} from './ecr-settings';
import { guardTags, type Ecr, type EcrContext, type EcrEvent } from './ecr-state';
import { placeRunning } from './ecr-tasks';
import { show } from './ecr-view';

/**
 * One repository of a registry (R01 to R09): a pipeline that pushes images layer by layer, tags that
 * move or may not, tasks that pull manifest and layers, scans, and a lifecycle policy.
 */
export const ecrModel = defineModel<Ecr, EcrEvent>({
  id: 'ecr',
  parts: ecrParts,
  lines: ecrLines,
  parameters: ecrParameters,
  commands: ecrCommands,
  logCodes: ecrLogCodes,
  figureCodes: ecrFigureCodes,
  metrics: ecrMetrics,
  refuse: (settings) => {
    const running = settings.number('running');
    if (settings.choice('stored') !== 'empty' || running === 0) return null;
    return `model ecr: params: ${running} tasks run an image of an empty repository. Let none run, or begin with an image.`;
  },
  start: (context) => {
    const state = openRepository(context);
    for (const layer of state.stored) context.rest(layer, 'layers');
    const isService = context.settings.choice('start') === 'service';
    const keepsLayers = context.settings.toggle('cache');
    for (let index = 0; index < context.settings.number('running'); index += 1) {
      placeRunning('prod', hosts[index % hosts.length]!, state, { isService, keepsLayers });
    }
    if (isService && state.tasks.length > 0) state.pins.push({ ...state.tags[0]! });
    watchToken(state, context);
    guardTags(state);
    show(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    guardTags(state);
    show(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    guardTags(state);
    show(state, context);
  },
});

function handle(event: EcrEvent, state: Ecr, context: EcrContext): void {
  switch (event.kind) {
    case 'login-answered':
      return issueToken(event.push, state, context);
    case 'login-back':
      return event.push === null ? undefined : letIn(event.push, state, context);
    case 'token-over':
      return sayTokenOver(event.issuedAt, state, context);
    case 'push-step':
      return pushStep(state, context);
    case 'layer-arrived':
      return layerArrived(state, context);
    case 'layer-stored':
      return layerStored(state, context);
    case 'put-manifest':
      return putManifest(state, context);
    case 'travel':
      return travel(event, state, context);
    case 'answered':
      return answered(event.task, event.call, event.got, state, context);
    case 'unreachable':
      return unreachable(event.task, event.call, context);
    case 'cleared':
      event.task.isCleared = true;
      return;
    case 'scanned':
      return report(event.digest, state, context);
  }
}

const day = seconds(24 * 3600);
const earlier: Readonly<Record<string, readonly Digest[]>> = {
  empty: [],
  one: ['3f07'],
  two: ['3f07', '9c41'],
};

/** The repository with the images of the days before; prod is the newest of them. */
function openRepository({ settings }: EcrContext): Ecr {
  const images = earlier[settings.choice('stored')]!.map((digest, index, all) => ({
    digest,
    layers: layersOfBuild(digest),
    pushedAt: (index - all.length) * day,
    lastScanAt: null,
    findings: null,
  }));
  const newest = images.at(-1);
  const stored = layersOf(images.map(({ layers }) => layers));
  const mode = tagMutabilityModes.find((known) => known === settings.choice('mutability'))!;
  return {
    images,
    tags: newest === undefined ? [] : [{ name: 'prod', digest: newest.digest }],
    setting: { mode, filters: [settings.choice('filter')] },
    stored: [...stored],
    loose: [],
    tokenIssuedAt: -seconds(settings.number('token-age') * 60),
    push: null,
    waiting: [],
    pushes: [],
    tasks: [],
    caches: { a: [], b: [] },
    pins: [],
    closed: [],
    known: flaws.slice(0, 1),
    lastFindings: null,
    before: megabytesOf(stored),
    counts: {
      pipelineTokens: 0,
      tokens: 0,
      recorded: images.length,
      expired: 0,
      uploaded: 0,
      freed: 0,
      skipped: 0,
      downloaded: 0,
      refused: 0,
      started: 0,
    },
    gone: [],
    guarded: {},
    shown: {},
  };
}
