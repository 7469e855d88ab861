import type { PlacedDiagram, PlacedLayout, PlacedScene, PlacedToken } from '@/lib/diagram/place';
import type { Readings } from '@/lib/text/particle';
import type { Standing } from './frame';
import { say, type SimulationWords } from './say';
import type { Simulation } from './simulation';
import { entityName, type Rest } from './trace';

/** Id of the scene that shows a run. */
export const runSceneId = 'run';

/** What ties a trace to a picture and to words of one language. */
export type RunBinding = Pick<Simulation, 'parts' | 'lines'> & {
  readonly words: SimulationWords;
  readonly readings?: Readings;
};

/** A token is 34 wide; they stand in a row on the lower edge of their box. */
const tokenStep = 38;

/**
 * The diagram with one more scene, which shows what stands still at a moment of a run: marks, live
 * figures and resting entities, in both layouts. Dots on their way are not part of it.
 */
export function withRunScene(
  diagram: PlacedDiagram,
  binding: RunBinding,
  standing: Standing,
  title: string,
  caption: string,
): PlacedDiagram {
  const { words, readings } = binding;
  const scene: PlacedScene = {
    id: runSceneId,
    title,
    caption,
    focus: 'all',
    states: bound(standing.states, binding),
    figures: Object.fromEntries(
      Object.entries(bound(standing.figures, binding)).map(([node, figure]) => [
        node,
        say(words.figures, figure, words.names, readings),
      ]),
    ),
  };
  const withTokens = (layout: PlacedLayout): PlacedLayout => ({
    ...layout,
    scenes: {
      ...layout.scenes,
      [runSceneId]: {
        tokens: placeRests(layout, binding, standing.rests),
        camera: [0, 0, ...layout.size],
      },
    },
  });
  return {
    ...diagram,
    scenes: [...diagram.scenes.filter(({ id }) => id !== runSceneId), scene],
    layouts: { wide: withTokens(diagram.layouts.wide), tall: withTokens(diagram.layouts.tall) },
  };
}

/** Keys of the model replaced by ids of the diagram; what is not bound is left out. */
function bound<T>(values: ReadonlyMap<string, T>, { parts, lines }: RunBinding): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [part, value] of values) {
    const line = lines[part];
    const id = parts[part] ?? (typeof line === 'object' ? line.edge : line);
    if (id !== undefined) result[id] = value;
  }
  return result;
}

/** Tokens on the lower edge of their box, the oldest first, as many as fit; counters tell the rest. */
function placeRests(
  layout: PlacedLayout,
  { parts }: RunBinding,
  rests: ReadonlyMap<string, readonly Rest[]>,
): PlacedToken[] {
  return [...rests].flatMap(([part, entries]) => {
    const box = layout.boxes[parts[part] ?? ''];
    if (box === undefined) return [];
    const [x, y, width, height] = box;
    const shown = entries.slice(0, Math.max(1, Math.floor((width - 8) / tokenStep)));
    return shown.map(({ entity, look }, index): PlacedToken => ({
      id: `${part}/${entity}`,
      message: entityName(entity),
      at: [x + width - 24 - (shown.length - 1 - index) * tokenStep, y + height],
      state: look ?? 'plain',
    }));
  });
}
