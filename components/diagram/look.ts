import type { PlacedScene } from '@/lib/diagram/place';
import type { PartLook } from './figure-parts';

/** How the scene shows one part: in the light or dimmed, its state, and whether it is opened. */
export function lookOf(scene: PlacedScene, id: string, selection: string | null): PartLook {
  return {
    state: scene.states[id] ?? 'plain',
    dim: scene.focus !== 'all' && !scene.focus.includes(id) && !(id in scene.states),
    selected: selection === id,
    figure: scene.figures[id],
  };
}
