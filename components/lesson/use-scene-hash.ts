import { useEffect } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';

const prefix = '#scene-';

/** `#scene-poll` shows that scene: on arrival, on a click on a scene's link, and going back. */
export function useSceneHash(diagram: PlacedDiagram, onScene: (scene: string) => void): void {
  useEffect(() => {
    const show = () => {
      const id = location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : '';
      if (diagram.scenes.some((scene) => scene.id === id)) onScene(id);
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, [diagram, onScene]);
}
