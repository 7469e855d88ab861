import './lab.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWide } from '@/components/ui/use-wide';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Replay as ReplayOf } from '@/lib/grade/item';
import { writeMoment } from '@/lib/simulate/moment';
import { play } from '@/lib/simulate/playback';
import type { LabState } from './lab-state';
import { openPreset } from './lab-state';
import { type LoadedRun, loadRun } from './load-run';
import { RunFigure } from './run-figure';
import { Transport } from './transport';
import { useLab } from './use-lab';
import { useOnePlaying } from './use-one-playing';
import { usePauseUnseen } from './use-pause-unseen';

/**
 * A run to watch where it was asked about: it starts by itself (without motion it waits), and can be
 * stopped, scrubbed and stepped. The lab's address shows the same run.
 */
export function Replay(props: {
  runPath: string;
  replay: ReplayOf;
  diagram: PlacedDiagram;
  lessonHref: string;
  words: { readonly loading: string; readonly failed: string; readonly openLab: string };
}) {
  const { runPath, words } = props;
  const [loaded, setLoaded] = useState<LoadedRun | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadRun(runPath).then(
      (run) => isCurrent && setLoaded(run),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [runPath]);
  if (loaded === undefined) return <p role="status">{words.loading}</p>;
  if (loaded === 'failed') return <p role="status">{words.failed}</p>;
  return <ReplayView {...props} loaded={loaded} />;
}

function firstState({ data }: LoadedRun, { preset, run, until, pace }: ReplayOf): LabState {
  const opened = openPreset(data, preset);
  const view = { ...opened.view, run, until, pace };
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...opened, view: isStill ? view : play(view, 1, Date.now()) };
}

function ReplayView(props: Parameters<typeof Replay>[0] & { loaded: LoadedRun }) {
  const { loaded, replay, diagram, lessonHref, words } = props;
  const [first] = useState(() => firstState(loaded, replay));
  const lab = useLab(loaded, first);
  const figure = useRef<HTMLDivElement>(null);
  useOnePlaying(lab);
  usePauseUnseen(lab, figure);
  const { data } = lab;
  const isWide = useWide();
  const binding = useMemo(
    () => ({ parts: data.parts, lines: data.lines, words: data.words, readings: data.readings }),
    [data],
  );
  const { clock } = lab;
  const { run } = lab.view;
  const preset = lab.preset.id;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const point = () => {
      const moment = writeMoment({ run, t: Math.round(clock.now() * 10) / 10, preset });
      link.current?.setAttribute('href', `${lessonHref}#run=${moment}`);
    };
    point();
    return clock.subscribe(point);
  }, [clock, run, preset, lessonHref]);
  return (
    <div ref={figure} className="replay">
      <RunFigure
        diagram={diagram}
        layout={isWide ? 'wide' : 'tall'}
        binding={binding}
        indexed={lab.indexed}
        view={lab.view}
        t={lab.standing}
        title={lab.preset.title}
        caption={lab.sentence}
        selection={null}
        onSelect={() => {}}
        followed={lab.followed}
        onFollow={lab.setFollowed}
        words={loaded.figureWords}
      />
      <p className="lab-caption">{lab.sentence}</p>
      <Transport lab={lab} />
      <p>
        <a ref={link} href={lessonHref}>
          {words.openLab}
        </a>
      </p>
    </div>
  );
}
