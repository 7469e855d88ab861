'use client';

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DiagramWords } from '@/components/diagram/words';
import { Icon } from '@/components/ui/icon';
import { keyPress } from '@/components/ui/key-press';
import { useWide } from '@/components/ui/use-wide';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { writeMoment } from '@/lib/simulate/moment';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';
import { fill } from '@/lib/text/message';
import { LabSide } from './lab-side';
import type { LabState } from './lab-state';
import type { LoadedRun } from './load-run';
import { RunFigure } from './run-figure';
import { Transport } from './transport';
import { useAnnouncement } from './use-announcement';
import { type Lab, useLab } from './use-lab';

const shapes = ['request', 'response', 'error', 'event', 'control'] as const;

/** The dots' shapes on a square of 14 units, as the canvas draws them. */
const signs = {
  request: 'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
  response: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  error: 'M3 3l8 8M11 3l-8 8',
  event: 'M7 1l6 6l-6 6l-6-6z',
  control: 'M7 1.5l6 11h-12z',
} as const;

/** The lab of a lesson: its figure runs, can be broken, changed, compared and shared. */
export function RunLab(props: {
  loaded: LoadedRun;
  diagram: PlacedDiagram;
  first: LabState;
  /** Why the address could not be opened, when it could not. */
  notice?: string | undefined;
  onClose: () => void;
  words: DiagramWords;
}) {
  const { diagram, words } = props;
  const lab = useLab(props.loaded, props.first);
  const { data } = lab;
  const dialog = useRef<HTMLDialogElement>(null);
  const [selection, setSelection] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const title = fill(data.ui.title, { lesson: data.title });

  useEffect(() => dialog.current?.showModal(), []);

  const copy = async () => {
    const address = new URL(location.href);
    const t = Math.round(lab.t * 1e6) / 1e6;
    address.hash = `run=${writeMoment({ run: lab.view.run, t })}`;
    history.replaceState(history.state, '', address);
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied(data.ui.copied);
    } catch {
      setCopied(`${data.ui.copyFailed} ${address.href}`);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = matchShortcut('run', keyPress(event.nativeEvent));
    if (action === undefined) return;
    if (action === 'play') lab.toggle();
    else if (action === 'restart') lab.restart();
    else if (action === 'undo') lab.undo();
    else lab.step(action === 'next-event' ? 1 : -1);
    event.preventDefault();
  };
  const part = Object.entries(data.parts).find(([, node]) => node === selection)?.[0];
  const name = [...diagram.nodes, ...diagram.groups].find(({ id }) => id === selection)?.label;

  return (
    <dialog
      ref={dialog}
      className="run-lab"
      aria-label={title}
      onClose={props.onClose}
      onKeyDown={onKeyDown}
    >
      <header className="lab-header">
        <h2>{title}</h2>
        <label className="lab-preset">
          <span>{data.ui.preset}</span>
          <select value={lab.preset.id} onChange={(event) => lab.choose(event.target.value)}>
            {data.presets.map((preset) => (
              <option key={preset.id} value={preset.id}>
                {preset.title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => void copy()}>
          {data.ui.copyMoment}
        </button>
        <button
          type="button"
          className="lab-close"
          aria-label={data.ui.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" size={22} />
        </button>
      </header>
      <p className="lab-status" role="status">
        {copied ?? props.notice}
      </p>
      <div className="lab-body">
        <LabStage
          lab={lab}
          diagram={diagram}
          selection={selection}
          onSelect={setSelection}
          words={words}
        />
        <LabSide lab={lab} part={part === undefined ? null : { id: part, name: name ?? part }} />
      </div>
    </dialog>
  );
}

function LabStage(props: {
  lab: Lab;
  diagram: PlacedDiagram;
  selection: string | null;
  onSelect: (part: string | null) => void;
  words: DiagramWords;
}) {
  const { lab, diagram, selection, onSelect, words } = props;
  const { data, preset, view, t, indexed, sentence } = lab;
  const isWide = useWide();
  const announcement = useAnnouncement(sentence);
  const binding = useMemo(
    () => ({ parts: data.parts, lines: data.lines, words: data.words, readings: data.readings }),
    [data],
  );
  return (
    <div className="lab-stage">
      <RunFigure
        diagram={diagram}
        layout={isWide ? 'wide' : 'tall'}
        binding={binding}
        indexed={indexed}
        view={view}
        t={t}
        title={preset.title}
        caption={sentence}
        selection={selection}
        onSelect={onSelect}
        followed={lab.followed}
        onFollow={lab.setFollowed}
        words={words}
      />
      <div className="lab-controls">
        <p className="lab-caption">
          <strong>
            {preset.title}
            {lab.changed && <span className="badge">{data.ui.changed}</span>}
          </strong>{' '}
          {sentence}
        </p>
        <p className="sr-only" role="status">
          {announcement}
        </p>
        <Transport lab={lab} />
      </div>
      <ul className="dot-legend" aria-label={data.ui.dots}>
        {shapes
          .filter((shape) => indexed.moves.some((move) => move.shape === shape))
          .map((shape) => (
            <li key={shape} data-dot={shape}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d={signs[shape]} />
              </svg>
              {data.ui.dotShapes[shape]}
            </li>
          ))}
      </ul>
    </div>
  );
}
