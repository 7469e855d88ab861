'use client';

import { Icon } from '@/components/ui/icon';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { DiagramFigure } from '@/components/diagram/diagram-figure';
import { SceneBar } from '@/components/diagram/scene-bar';
import { LabEntry, type LabEntryWords } from '@/components/simulate/lab-entry';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import { useSwipe } from '@/components/diagram/use-swipe';
import type { DiagramWords } from '@/components/diagram/words';
import { followReading } from '@/lib/diagram/follow';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';
import { initialValue } from '@/lib/diagram/view-value';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';
import { keyPress } from '@/components/ui/key-press';
import { LatePart } from '@/components/ui/late-part';
import { useWide } from '@/components/ui/use-wide';
import { loadLessonData } from './load-lesson-data';
import { useReadingPosition } from './use-reading-position';
import { useSceneHash } from './use-scene-hash';

const loadDetailPanel = async () => (await import('@/components/diagram/detail-panel')).DetailPanel;
const loadLargeDiagram = async () =>
  (await import('@/components/diagram/large-diagram')).LargeDiagram;

/**
 * The lesson's one diagram: beside the prose on wide screens, whole in the text and docked above it
 * on narrow ones. It holds the diagram's value and lets it follow the reading position.
 */
export function ReadingDiagram(props: {
  diagram: PlacedDiagram;
  dataPath: string;
  words: DiagramWords;
  /** The way into the lab, where the diagram runs. */
  lab?: { readonly runPath: string; readonly words: LabEntryWords };
  /** The picture as text, rendered on the server. */
  children: ReactNode;
}) {
  const { diagram, dataPath, words, lab } = props;
  const first = diagram.scenes[0]!.id;
  const [reading, dispatch] = useReducer(followReading, {
    follow: { kind: 'following' },
    scene: first,
    section: '',
  });
  const [view, setView] = useState<Omit<DiagramValue, 'scene'>>(() => initialValue(first));
  const [isLarge, setLarge] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const figure = useRef<HTMLDivElement>(null);
  const isWide = useWide();

  const value: DiagramValue = {
    scene: reading.scene,
    selection: view.selection,
    camera: view.camera,
  };
  const scene = diagram.scenes.find(({ id }) => id === value.scene) ?? diagram.scenes[0]!;

  const chooseScene = useCallback(
    (id: string) => {
      dispatch({ type: 'choose', scene: id });
      setView({ selection: null, camera: 'scene' });
      const chosen = diagram.scenes.find((candidate) => candidate.id === id);
      if (chosen) setAnnouncement(`${chosen.title}. ${chosen.caption}`);
    },
    [diagram],
  );
  const onChange = useCallback(
    (next: DiagramValue) => {
      setView({ selection: next.selection, camera: next.camera });
      if (next.scene !== reading.scene) chooseScene(next.scene);
    },
    [chooseScene, reading.scene],
  );
  const step = (by: 1 | -1) => {
    const next = diagram.scenes[diagram.scenes.indexOf(scene) + by];
    if (next) chooseScene(next.id);
  };

  const position = useReadingPosition(first);
  useEffect(() => {
    if (position.section !== '') dispatch({ type: 'read', ...position });
  }, [position]);
  useSceneHash(diagram, chooseScene);

  // The overview is the picture in the text; in the dock's window its words would be too small.
  const isDocked = position.isPastFigure && !isWide && scene.id !== first;

  const load = useCallback(() => loadLessonData(dataPath), [dataPath]);
  const enlarge = () => {
    setView({ ...view, camera: 'scene' });
    setLarge(true);
  };
  const closeDetail = () => {
    const part = view.selection;
    setView({ ...view, selection: null });
    if (part) {
      document
        .querySelector<HTMLElement>(`.stage [data-part="${part}"]:is([role=button], button)`)
        ?.focus({ preventScroll: true });
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const action = matchShortcut('diagram', keyPress(event.nativeEvent));
    if (action === 'next-scene') step(1);
    else if (action === 'previous-scene') step(-1);
    else if (action === 'first-scene') chooseScene(first);
    else if (action === 'last-scene') chooseScene(diagram.scenes.at(-1)!.id);
    else return;
    event.preventDefault();
  };
  const swipe = useSwipe((direction) => step(direction === 'left' ? 1 : -1));
  const detail = view.selection !== null && !isLarge && (
    <LatePart
      load={loadDetailPanel}
      part={{ diagram, part: view.selection, load, onClose: closeDetail, words }}
      words={words}
    />
  );

  return (
    <>
      <aside className="reading-diagram" aria-label={words.figure} onKeyDown={onKeyDown}>
        <div className="reading-sticky">
          <div ref={figure} className="figure-wide">
            <DiagramFigure
              diagram={diagram}
              layout="wide"
              value={value}
              onChange={onChange}
              words={words}
            />
          </div>
          <button
            type="button"
            className="figure-tall"
            aria-label={`${words.enlarge}: ${diagram.title}`}
            onClick={enlarge}
          >
            <StaticDiagram diagram={diagram} layout="tall" scene={first} decorative />
          </button>
          <div className="scene-caption" {...swipe}>
            <SceneBar diagram={diagram} scene={scene.id} onScene={chooseScene} words={words} />
            <p>
              <strong>{scene.title}</strong> {scene.caption}
            </p>
            <p className="scene-tools">
              {reading.follow.kind === 'resting' ? (
                <button
                  type="button"
                  onClick={() => dispatch({ type: 'resume', scene: position.scene })}
                >
                  {words.followAgain}
                </button>
              ) : (
                <span>{words.partHint}</span>
              )}
              <button type="button" onClick={enlarge}>
                <Icon name="enlarge" size={14} /> {words.enlarge}
              </button>
            </p>
          </div>
          {isWide && detail}
          {lab && (
            <LabEntry
              runPath={lab.runPath}
              scene={scene.id}
              diagram={diagram}
              words={lab.words}
              diagramWords={words}
            />
          )}
          {props.children}
        </div>
      </aside>
      <p className="sr-only" role="status">
        {announcement}
      </p>
      <div className="dock" data-shown={isDocked || undefined} onKeyDown={onKeyDown}>
        {isDocked && (
          <>
            <button
              type="button"
              className="dock-figure"
              aria-label={`${words.enlarge}: ${scene.title}`}
              onClick={enlarge}
            >
              <StaticDiagram
                diagram={diagram}
                layout="tall"
                scene={scene.id}
                camera="scene"
                decorative
              />
            </button>
            <div className="dock-caption" {...swipe}>
              <SceneBar diagram={diagram} scene={scene.id} onScene={chooseScene} words={words} />
            </div>
          </>
        )}
      </div>
      {isLarge && (
        <LatePart
          load={loadLargeDiagram}
          part={{
            diagram,
            layout: isWide ? 'wide' : 'tall',
            value,
            onChange,
            load,
            onClose: () => setLarge(false),
            onKeyDown,
            words,
          }}
          words={words}
        />
      )}
    </>
  );
}
