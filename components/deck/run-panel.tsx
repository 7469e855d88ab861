'use client';

import '@/components/simulate/lab.css';
import { useEffect, useState } from 'react';
import { CommandButtons } from '@/components/simulate/command-buttons';
import { type LabState, openPreset } from '@/components/simulate/lab-state';
import { type LoadedRun, loadRun } from '@/components/simulate/load-run';
import { ParameterList } from '@/components/simulate/parameter-list';
import { Transport } from '@/components/simulate/transport';
import { useLab } from '@/components/simulate/use-lab';
import { parseSharedRun, type SharedRun } from '@/lib/deck/shared-run';
import type { ConsoleWords } from './console-words';

type Panel = {
  /** The scene on show: the run begins where it shows the same for real. */
  scene: string;
  /** What the talk holds already, after a reload of the console. */
  run: unknown;
  onRun: (run: SharedRun) => void;
  onStop: () => void;
  /** Hears what the key for playing is to do. */
  onToggle: (toggle: (() => void) | undefined) => void;
  words: ConsoleWords;
};

/** The instructor's controls of the run on the slide; the audience sees only what they lead to. */
export function RunPanel(props: Panel & { runPath: string }) {
  const { runPath, ...panel } = props;
  const [loaded, setLoaded] = useState<LoadedRun | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadRun(runPath).then(
      (found) => isCurrent && setLoaded(found),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [runPath]);
  const { words, onStop } = panel;
  return (
    <section className="console-panel" aria-label={words.run}>
      <header>
        <h2>{words.run}</h2>
        <button type="button" className="button button-quiet" onClick={onStop}>
          {words.runStop}
        </button>
      </header>
      {loaded === undefined || loaded === 'failed' ? (
        <p role="status">{loaded === 'failed' ? words.runFailed : words.runLoading}</p>
      ) : (
        <RunControls {...panel} loaded={loaded} />
      )}
    </section>
  );
}

function firstState({ data, model }: LoadedRun, { run, scene }: Panel): LabState {
  const shared = parseSharedRun(run, model);
  if (shared) return { ...openPreset(data, shared.preset), view: shared.view };
  const shown = data.scenes?.[scene];
  return openPreset(data, shown?.preset, shown?.at);
}

function RunControls(props: Panel & { loaded: LoadedRun }) {
  const { loaded, onRun, onToggle } = props;
  const [first] = useState(() => firstState(loaded, props));
  const lab = useLab(loaded, first);
  const { data, preset, view } = lab;
  useEffect(() => {
    onRun({ preset: preset.id, view });
  }, [onRun, preset.id, view]);
  useEffect(() => {
    onToggle(lab.toggle);
    return () => onToggle(undefined);
  });
  return (
    <>
      <label className="run-preset">
        <span>{data.ui.preset}</span>
        <select value={preset.id} onChange={(event) => lab.choose(event.target.value)}>
          {data.presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Transport lab={lab} />
      <CommandButtons data={data} part={null} onCommand={lab.command} />
      <details className="run-parameters">
        <summary>{data.ui.parameters}</summary>
        <ParameterList data={data} run={view.run} onParam={lab.setParam} onSeed={lab.setSeed} />
      </details>
      {lab.changed && (
        <button type="button" className="button button-quiet" onClick={lab.undo}>
          {data.ui.undo}
        </button>
      )}
    </>
  );
}
