/** What a learner has opened: a node, an edge, or nothing. */
export type Selection = string | null;

/**
 * The whole state of a diagram on screen, given from outside and returned through `onChange`:
 * lesson, item, slide, console and audience window each hold one. Serialisable.
 * `camera` is `scene` (frame what the scene frames), `all`, or a free view after the learner moved it.
 */
export type DiagramValue = {
  readonly scene: string;
  readonly selection: Selection;
  readonly camera:
    | 'scene'
    | 'all'
    | { readonly x: number; readonly y: number; readonly zoom: number };
};

/** The value a diagram starts with: its overview, nothing opened, the whole picture in view. */
export function initialValue(scene: string): DiagramValue {
  return { scene, selection: null, camera: 'scene' };
}
