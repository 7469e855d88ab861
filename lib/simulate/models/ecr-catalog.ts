import type { Flaw } from '../rules/ecr-scan';

/** Sizes in MB of the layers the pipeline builds: base, libraries, programs and settings. */
const layerSizes: Readonly<Record<string, number>> = {
  L1: 80,
  L2: 150,
  L3: 20,
  L4: 24,
  L5: 6,
  L6: 156,
  L7: 24,
};

/**
 * The images the pipeline can build, by digest, in the order in which they were written. 9c41 changes
 * only the program of 3f07; b25e adds settings on top; 7d18 updates the libraries, so that everything
 * above them is built anew.
 */
const builds: Readonly<Record<string, readonly string[]>> = {
  '3f07': ['L1', 'L2', 'L3'],
  '9c41': ['L1', 'L2', 'L4'],
  b25e: ['L1', 'L2', 'L4', 'L5'],
  '7d18': ['L1', 'L6', 'L7'],
};

/** Digests of all builds. */
export const digests = ['3f07', '9c41', 'b25e', '7d18'] as const;
export type Digest = (typeof digests)[number];

/** Flaws in the order in which they become known; the first is known when a run begins. */
export const flaws: readonly Flaw[] = [
  { id: 'F1', layer: 'L2', severity: 'HIGH' },
  { id: 'F2', layer: 'L1', severity: 'CRITICAL' },
];

/** Layers of the build with this digest: the same digest always means the same content. */
export function layersOfBuild(digest: string): readonly string[] {
  const layers = builds[digest];
  if (layers === undefined) {
    throw new Error(`builds: there is no "${digest}". Use one of ${digests.join(', ')}.`);
  }
  return layers;
}

/** Size of layers together, in MB. */
export function megabytesOf(layers: readonly string[]): number {
  return layers.reduce((sum, layer) => sum + (layerSizes[layer] ?? 0), 0);
}
