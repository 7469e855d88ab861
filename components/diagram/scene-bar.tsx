'use client';

import { Icon } from '@/components/ui/icon';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import type { DiagramWords } from './words';

/** Walks through the scenes: back, forward, or straight to one. */
export function SceneBar(props: {
  diagram: PlacedDiagram;
  scene: string;
  onScene: (scene: string) => void;
  words: DiagramWords;
}) {
  const { diagram, scene, onScene, words } = props;
  const index = Math.max(
    0,
    diagram.scenes.findIndex(({ id }) => id === scene),
  );
  const go = (to: number) => {
    const next = diagram.scenes[to];
    if (next) onScene(next.id);
  };
  return (
    <div className="scene-bar" role="group" aria-label={words.scenes}>
      <button
        type="button"
        onClick={() => go(index - 1)}
        disabled={index === 0}
        aria-label={words.previousScene}
      >
        <Icon name="previous" size={20} />
      </button>
      <ol>
        {diagram.scenes.map(({ id, title }, position) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onScene(id)}
              aria-current={id === scene ? 'step' : undefined}
              aria-label={fill(words.scene, { number: String(position + 1), title })}
            >
              {position + 1}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => go(index + 1)}
        disabled={index === diagram.scenes.length - 1}
        aria-label={words.nextScene}
      >
        <Icon name="next" size={20} />
      </button>
    </div>
  );
}
