'use client';

import '@/components/simulate/lab.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type LoadedRun, loadRun } from '@/components/simulate/load-run';
import { RunFigure } from '@/components/simulate/run-figure';
import { useRunTime } from '@/components/simulate/use-run-time';
import { useRunTrace } from '@/components/simulate/use-run-trace';
import { parseSharedRun, type SharedRun } from '@/lib/deck/shared-run';
import type { LayoutName } from '@/lib/diagram/diagram';
import { logCountAt } from '@/lib/simulate/frame';
import { say } from '@/lib/simulate/say';
import { seconds } from '@/lib/simulate/time';
import { useFigure } from './figure-context';
import { giveKeysBack } from './give-keys-back';

type Shown = {
  selection: string | null;
  onSelect: (part: string | null) => void;
  layout: LayoutName;
};

const stay = () => {};

/** The picture of a slide while it runs: every window computes the same moment from the shared value. */
export function SlideRun(
  props: Shown & {
    run: unknown;
    runPath: string;
    /** Stands there until the run has come, and for good where it does not come. */
    still: ReactNode;
  },
) {
  const { run, runPath, still, ...shown } = props;
  const [loaded, setLoaded] = useState<LoadedRun>();
  useEffect(() => {
    let isCurrent = true;
    // Where it does not come, the console says so.
    loadRun(runPath).then((found) => isCurrent && setLoaded(found), stay);
    return () => {
      isCurrent = false;
    };
  }, [runPath]);
  const shared = useMemo(() => loaded && parseSharedRun(run, loaded.model), [loaded, run]);
  if (!loaded || !shared) return still;
  return (
    <figure className="slide-figure slide-figure-running">
      <RunningFigure {...shown} loaded={loaded} shared={shared} />
    </figure>
  );
}

function RunningFigure(props: Shown & { loaded: LoadedRun; shared: SharedRun }) {
  const { loaded, shared, selection, onSelect, layout } = props;
  const { data, model, figureWords } = loaded;
  const { view } = shared;
  const { diagram } = useFigure();
  const t = useRunTime(view, stay);
  const indexed = useRunTrace(model, view.run, view.until);
  const binding = useMemo(
    () => ({ parts: data.parts, lines: data.lines, words: data.words, readings: data.readings }),
    [data],
  );
  const preset = data.presets.find(({ id }) => id === shared.preset) ?? data.presets[0];
  const last = indexed.trace.log[logCountAt(indexed, seconds(t)) - 1];
  const sentence = last
    ? say(data.words.log, last, data.words.names, data.readings)
    : (preset?.teaches ?? '');
  const title = preset?.title ?? '';
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is clicked are the parts inside */}
      <div className="slide-picture" onClick={giveKeysBack}>
        <RunFigure
          diagram={diagram}
          layout={layout}
          binding={binding}
          indexed={indexed}
          view={view}
          t={t}
          title={title}
          caption={sentence}
          selection={selection}
          onSelect={onSelect}
          followed={null}
          words={figureWords}
        />
      </div>
      <figcaption data-run-time={Math.round(t * 10) / 10}>
        <strong>{title}</strong> {sentence}
      </figcaption>
    </>
  );
}
