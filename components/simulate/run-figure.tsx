'use client';

import { memo, useMemo, type MouseEvent } from 'react';
import { DiagramFigure } from '@/components/diagram/diagram-figure';
import type { DiagramWords } from '@/components/diagram/words';
import type { LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { changedAt, standingAt, type IndexedTrace } from '@/lib/simulate/frame';
import type { RunView } from '@/lib/simulate/playback';
import { runSceneId, withRunScene, type RunBinding } from '@/lib/simulate/run-scene';
import { seconds } from '@/lib/simulate/time';
import { RunCanvas } from './run-canvas';

/** The picture at a moment of a run: marks, counters and messages at rest, and the dots over them. */
export const RunFigure = memo(function RunFigure(props: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  binding: RunBinding;
  indexed: IndexedTrace;
  view: RunView;
  t: number;
  title: string;
  caption: string;
  selection: string | null;
  onSelect: (part: string | null) => void;
  followed: string | null;
  onFollow?: (entity: string) => void;
  explore?: boolean;
  words: DiagramWords;
}) {
  const { diagram, layout, binding, indexed, view, t, title, caption, selection, words } = props;
  const { onFollow } = props;
  // The picture is drawn anew when something standing changed, not with every tick of the clock.
  const changed = changedAt(indexed, seconds(t));
  const running = useMemo(
    () => withRunScene(diagram, binding, standingAt(indexed, changed), title, caption),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caption goes with what stands
    [diagram, binding, indexed, changed, title],
  );
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const entity =
      event.target instanceof Element
        ? event.target.closest('[data-entity]')?.getAttribute('data-entity')
        : null;
    if (entity) onFollow?.(entity);
  };
  return (
    <div className="run-figure" onClickCapture={follow}>
      <DiagramFigure
        diagram={running}
        layout={layout}
        value={{ scene: runSceneId, selection, camera: 'all' }}
        onChange={(next) => props.onSelect(next.selection)}
        words={words}
        explore={props.explore ?? false}
        eager
        overlay={
          <RunCanvas
            diagram={diagram}
            layout={layout}
            lines={binding.lines}
            indexed={indexed}
            view={view}
            followed={props.followed}
            {...(onFollow && { onFollow })}
          />
        }
      />
    </div>
  );
});
