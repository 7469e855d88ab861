/** What a push does with the layers of an image, in the order of its manifest. */
export type PushPlan = { readonly upload: readonly string[]; readonly skip: readonly string[] };

/**
 * R04: which layers a push uploads. Each layer is checked by its digest
 * (`BatchCheckLayerAvailability`): those the repository has are skipped, the others are uploaded as a
 * whole. A digest that stands in the manifest twice is one layer.
 *
 * @param layers digests of the image's layers
 * @param stored digests the repository has, whatever images they belong to
 */
export function planPush(layers: readonly string[], stored: readonly string[]): PushPlan {
  const distinct = [...new Set(layers)];
  return {
    upload: distinct.filter((layer) => !stored.includes(layer)),
    skip: distinct.filter((layer) => stored.includes(layer)),
  };
}

/** The layers that images consist of, each once: one image's layer serves every image that lists it. */
export function layersOf(manifests: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(manifests.flat())];
}
