import type { Micros } from '../time';

/** A rule of a lifecycle policy that counts images: keep the newest `keep` of those it looks at. */
export type LifecycleRule = {
  readonly keep: number;
  /** `any`: all images · `untagged`: only those that no tag points to. */
  readonly tagStatus: 'any' | 'untagged';
};

/** An image as a lifecycle rule sees it. */
export type LifecycleImage = {
  readonly digest: string;
  /** When it was pushed (µs). */
  readonly pushedAt: Micros;
  readonly tagged: boolean;
};

/**
 * R09: the digests of the images a rule expires, the oldest first. Of the images with the rule's tag
 * status the `keep` most recently pushed stay; of two pushed at once the later in the list is newer.
 * Whether a task still runs an image, or somebody may want it back, plays no part.
 *
 * @throws Error naming the value when `keep` is not a whole number of at least 1
 */
export function imagesToExpire(
  images: readonly LifecycleImage[],
  { keep, tagStatus }: LifecycleRule,
): readonly string[] {
  if (!Number.isSafeInteger(keep) || keep < 1) {
    throw new Error(`imagesToExpire: keep is ${keep}. Give a whole number of at least 1.`);
  }
  const seen = images
    .filter(({ tagged }) => tagStatus === 'any' || !tagged)
    .toSorted((a, b) => a.pushedAt - b.pushedAt);
  return seen.slice(0, Math.max(0, seen.length - keep)).map(({ digest }) => digest);
}
