import type { PullService } from './private-pull';

/**
 * R03: which layers whoever pulls an image still has to download: those of its manifest that are not
 * held already, each once, in the order of the manifest.
 */
export function layersToPull(
  layers: readonly string[],
  held: readonly string[],
): readonly string[] {
  return [...new Set(layers)].filter((layer) => !held.includes(layer));
}

/** How an image is asked for: by a name that may move, or by the digest of its content. */
export type ImageReference = { readonly tag: string } | { readonly digest: string };

/**
 * R03: the digest that a reference means at this moment, or null when there is no such image. A tag
 * means the image it points to now; a digest means itself as long as its manifest is there.
 */
export function resolveReference(
  reference: ImageReference,
  repository: {
    readonly tags: readonly { readonly name: string; readonly digest: string }[];
    readonly digests: readonly string[];
  },
): string | null {
  const digest =
    'tag' in reference
      ? repository.tags.find(({ name }) => name === reference.tag)?.digest
      : reference.digest;
  return digest !== undefined && repository.digests.includes(digest) ? digest : null;
}

/** One request of a pull; the bytes of layers come with the last of them, and from S3. */
export type PullCall =
  | { readonly call: 'GetAuthorizationToken' }
  | { readonly call: 'BatchGetImage' }
  | { readonly call: 'GetDownloadUrlForLayer'; readonly layer: string }
  | { readonly call: 'GetObject'; readonly layer: string };

/** How far a pull has come. */
export type PullProgress = {
  readonly token: boolean;
  /** Layers of the manifest; null before it is known. */
  readonly layers: readonly string[] | null;
  /** Layers that are here: downloaded by this pull or held from before. */
  readonly held: readonly string[];
  /** Layers whose pre-signed S3 address is known. */
  readonly urls: readonly string[];
};

/**
 * R03: the next request of a pull, or null when the image is complete: the token, then the manifest
 * once, then for each layer that is missing its pre-signed address and its bytes from S3.
 */
export function nextPullCall({ token, layers, held, urls }: PullProgress): PullCall | null {
  if (!token) return { call: 'GetAuthorizationToken' };
  if (layers === null) return { call: 'BatchGetImage' };
  const [layer] = layersToPull(layers, held);
  if (layer === undefined) return null;
  return { call: urls.includes(layer) ? 'GetObject' : 'GetDownloadUrlForLayer', layer };
}

/** R03, E41: the service a request of a pull goes to; in an isolated subnet each needs its endpoint. */
export function serviceOfCall(call: PullCall['call']): PullService {
  if (call === 'GetAuthorizationToken') return 'ecr.api';
  return call === 'GetObject' ? 's3' : 'ecr.dkr';
}
