'use client';

import { memo, useCallback, useMemo } from 'react';
import { DiagramFigure } from '@/components/diagram/diagram-figure';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import { LatePart } from '@/components/ui/late-part';
import type { DiagramValue } from '@/lib/diagram/view-value';
import { useFigure } from './figure-context';
import { giveKeysBack } from './give-keys-back';
import { portraitPhone, useMedia } from './use-media';

const loadSlideRun = async () => (await import('./slide-run')).SlideRun;

/** What the instructor has opened in the figure, and how to open something else. */
export type LiveFigure = {
  readonly selection: string | null;
  /** The run it shows, as shared; still to be read. */
  readonly run?: unknown;
  readonly onSelect: (part: string | null) => void;
};

/**
 * The picture of a slide at one scene: live on the slide being shown, still everywhere else. It is
 * drawn again only when the scene changes, not with every line that appears beside it.
 */
export const SlideFigure = memo(function SlideFigure(props: {
  scene: string;
  live?: LiveFigure | undefined;
  tall?: boolean;
}) {
  const { scene, live, tall = false } = props;
  const { diagram, words, runPath } = useFigure();
  const isPortrait = useMedia(portraitPhone);
  const selection = live?.selection ?? null;
  const onSelect = live?.onSelect;
  const value = useMemo(
    (): DiagramValue => ({ scene, selection, camera: 'all' }),
    [scene, selection],
  );
  const onChange = useCallback((next: DiagramValue) => onSelect?.(next.selection), [onSelect]);
  const layout = tall && isPortrait ? 'tall' : 'wide';
  const title = diagram.scenes.find(({ id }) => id === scene)?.title;
  const still = live ? (
    <div className="slide-picture" onClick={giveKeysBack}>
      <DiagramFigure
        diagram={diagram}
        layout={layout}
        value={value}
        onChange={onChange}
        words={words}
      />
    </div>
  ) : (
    <>
      <div className="slide-picture slide-picture-wide">
        <StaticDiagram diagram={diagram} layout="wide" scene={scene} />
      </div>
      {tall && (
        <div className="slide-picture slide-picture-tall">
          <StaticDiagram diagram={diagram} layout="tall" scene={scene} />
        </div>
      )}
    </>
  );
  const stillFigure = (
    <figure className="slide-figure">
      {still}
      <figcaption>{title}</figcaption>
    </figure>
  );
  if (live?.run === undefined || runPath === undefined) return stillFigure;
  return (
    <LatePart
      load={loadSlideRun}
      part={{
        run: live.run,
        runPath,
        selection,
        onSelect: live.onSelect,
        layout,
        still: stillFigure,
      }}
      words={words}
      meanwhile={stillFigure}
      isQuiet
    />
  );
});
