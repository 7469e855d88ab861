'use client';

import { Icon } from '@/components/ui/icon';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';
import type { LessonData } from '@/lib/lesson/lesson-data';
import { DetailPanel } from './detail-panel';
import { DiagramFigure } from './diagram-figure';
import { SceneBar } from './scene-bar';
import type { DiagramWords } from './words';

/** The picture filling the screen, free to move and zoom. */
export function LargeDiagram(props: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  value: DiagramValue;
  onChange: (value: DiagramValue) => void;
  load: () => Promise<LessonData>;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  words: DiagramWords;
}) {
  const { diagram, layout, value, onChange, load, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const scene = diagram.scenes.find(({ id }) => id === value.scene) ?? diagram.scenes[0]!;

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className="large-diagram"
      aria-label={diagram.title}
      onClose={onClose}
      onKeyDown={props.onKeyDown}
    >
      <header>
        <h2>{diagram.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={words.close}>
          <Icon name="close" size={22} />
        </button>
      </header>
      <div className="large-figure">
        <DiagramFigure
          diagram={diagram}
          layout={layout}
          value={value}
          onChange={onChange}
          words={words}
          frame="scene"
          explore
          eager
        />
      </div>
      <footer>
        {value.selection === null ? (
          <p aria-live="polite">
            <strong>{scene.title}</strong> {scene.caption}
          </p>
        ) : (
          <DetailPanel
            diagram={diagram}
            part={value.selection}
            load={load}
            onClose={() => onChange({ ...value, selection: null })}
            words={words}
          />
        )}
        <SceneBar
          diagram={diagram}
          scene={scene.id}
          onScene={(id) => onChange({ scene: id, selection: null, camera: 'scene' })}
          words={words}
        />
      </footer>
    </dialog>
  );
}
