import type { Context } from '../model';
import type { ImageReference, PullCall } from '../rules/ecr-pull';
import { layersOf } from '../rules/ecr-push-layers';
import type { Flaw } from '../rules/ecr-scan';
import { isTagProtected, type TagMutability } from '../rules/ecr-tag-mutability';
import { seconds, type Micros } from '../time';
import { megabytesOf } from './ecr-catalog';
import type { Endpoint, Host } from './ecr-settings';

/** An image of the repository: its manifest, which lists the layers. */
export type Image = {
  readonly digest: string;
  readonly layers: readonly string[];
  readonly pushedAt: Micros;
  lastScanAt: Micros | null;
  /** Findings of its last scan; null before it. */
  findings: number | null;
};

export type Tag = { readonly name: string; digest: string };

/** A push of the pipeline; moving a tag is the push of an image that is there. */
export type Push = {
  readonly id: string;
  readonly digest: string;
  readonly tag: string;
  readonly isMove: boolean;
  /** Layers not yet checked. */
  readonly left: string[];
  /** When it was let in, and the issue of the token it showed. */
  acceptedAt: Micros | null;
  tokenIssuedAt: Micros | null;
  uploaded: number;
  skipped: number;
};

export type Task = {
  readonly id: string;
  readonly host: Host;
  readonly reference: ImageReference;
  /** Digest its service had settled on when it was started; null for a task of its own. */
  readonly pin: string | null;
  /** The task of its service that ends once this one runs. */
  readonly replaces: Task | null;
  status: 'starting' | 'running' | 'failed' | 'stopped';
  token: boolean;
  digest: string | null;
  layers: readonly string[] | null;
  /** Layers it has, those of its host included. */
  readonly held: string[];
  readonly urls: string[];
  readonly downloaded: string[];
  /** It failed a while ago and is not shown any more. */
  isCleared: boolean;
};

export type Ecr = {
  readonly images: Image[];
  readonly tags: Tag[];
  setting: TagMutability;
  /** Layers in S3. */
  readonly stored: string[];
  /** Those of them that no image lists, because a push was refused after they had been uploaded. */
  readonly loose: string[];
  tokenIssuedAt: Micros;
  push: Push | null;
  readonly waiting: Push[];
  readonly pushes: Push[];
  readonly tasks: Task[];
  readonly caches: Readonly<Record<Host, string[]>>;
  /** What the service has settled on for each tag (start "service" only). */
  readonly pins: Tag[];
  readonly closed: Endpoint[];
  readonly known: Flaw[];
  lastFindings: number | null;
  /** MB stored when the run began. */
  readonly before: number;
  /** What only grows: tokens of the pipeline and of all, images, MB, layers, pushes, tasks. */
  readonly counts: {
    pipelineTokens: number;
    tokens: number;
    recorded: number;
    expired: number;
    uploaded: number;
    freed: number;
    skipped: number;
    downloaded: number;
    refused: number;
    started: number;
  };
  /** Digests of images that expired, for the picture. */
  readonly gone: string[];
  /** Where each protected tag pointed when it was first seen protected. */
  readonly guarded: Record<string, string>;
  readonly shown: Record<string, string>;
};

export type EcrEvent =
  | { readonly kind: 'login-answered' | 'login-back'; readonly push: Push | null }
  | { readonly kind: 'token-over'; readonly issuedAt: Micros }
  | { readonly kind: 'push-step' | 'layer-arrived' | 'layer-stored' | 'put-manifest' }
  /** A request of a task on one of its four legs: out, out, back, back; `got` is the answer. */
  | {
      readonly kind: 'travel';
      readonly task: Task;
      readonly call: PullCall;
      readonly leg: 0 | 1 | 2 | 3;
      readonly got: string | null;
    }
  | {
      readonly kind: 'answered';
      readonly task: Task;
      readonly call: PullCall;
      readonly got: string | null;
    }
  | { readonly kind: 'unreachable'; readonly task: Task; readonly call: PullCall }
  | { readonly kind: 'cleared'; readonly task: Task }
  | { readonly kind: 'scanned'; readonly digest: string };

export type EcrContext = Context<EcrEvent>;

export function imageOf(state: Ecr, digest: string): Image | undefined {
  return state.images.find((image) => image.digest === digest);
}

export function tagOf(state: Ecr, name: string): Tag | undefined {
  return state.tags.find((tag) => tag.name === name);
}

export function tagsOn(state: Ecr, digest: string): Tag[] {
  return state.tags.filter((tag) => tag.digest === digest);
}

export function tasksIn(state: Ecr, status: Task['status']): Task[] {
  return state.tasks.filter((task) => task.status === status);
}

/** Layers that the images of the repository consist of. */
export function claimedLayers(state: Ecr): readonly string[] {
  return layersOf(state.images.map(({ layers }) => layers));
}

/** How long these layers take at the speed of the run. */
export function transferTime(layers: readonly string[], { settings }: EcrContext): Micros {
  return seconds(megabytesOf(layers) / settings.number('speed'));
}

/** Notes where protected tags point and forgets those that are free or gone: after every event. */
export function guardTags(state: Ecr): void {
  for (const name of Object.keys(state.guarded)) {
    if (tagOf(state, name) === undefined) delete state.guarded[name];
  }
  for (const { name, digest } of state.tags) {
    if (isTagProtected(name, state.setting)) state.guarded[name] ??= digest;
    else delete state.guarded[name];
  }
}
