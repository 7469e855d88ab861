'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DiagramWords } from '@/components/diagram/words';
import { Icon } from '@/components/ui/icon';
import { keyPress } from '@/components/ui/key-press';
import { useWide } from '@/components/ui/use-wide';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { writeMoment } from '@/lib/simulate/moment';
import { completeValues } from '@/lib/simulate/settings';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';
import { fill } from '@/lib/text/message';
import { faultsOfNode, nextFault, type NodeFault, partsOfNode } from '@/lib/simulate/node-faults';
import { LabSide } from './lab-side';
import type { LabState } from './lab-state';
import type { LoadedRun } from './load-run';
import { RunFigure } from './run-figure';
import { Transport } from './transport';
import { useAnnouncement } from './use-announcement';
import { type Lab, useLab } from './use-lab';
import { useOnePlaying } from './use-one-playing';
import { usePauseUnseen } from './use-pause-unseen';

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
  useOnePlaying(lab);
  usePauseUnseen(lab);
  const { data } = lab;
  const dialog = useRef<HTMLDialogElement>(null);
  const [selection, setSelection] = useState<string | null>(null);
  /** What the last key or button did, where the figure alone does not say it. */
  const [said, setSaid] = useState<string | null>(null);
  const lastFault = useRef<NodeFault>(undefined);
  const title = fill(data.ui.title, { lesson: data.title });

  useEffect(() => {
    dialog.current?.showModal();
    // Not the select of situations, which would keep every letter key for itself.
    dialog.current?.querySelector<HTMLElement>('.transport-play')?.focus();
  }, []);

  const copy = async () => {
    const address = new URL(location.href);
    const t = Math.round(lab.now() * 1e6) / 1e6;
    address.hash = `run=${writeMoment({ run: lab.view.run, t, preset: lab.preset.id, ...(lab.state.scene !== undefined && { scene: lab.state.scene }) })}`;
    history.replaceState(history.state, '', address);
    try {
      await navigator.clipboard.writeText(address.href);
      setSaid(data.ui.copied);
    } catch {
      setSaid(`${data.ui.copyFailed} ${address.href}`);
    }
  };
  const nameOf = (node: string) =>
    [...diagram.nodes, ...diagram.groups].find(({ id }) => id === node)?.label ?? node;
  /** Breaks the node in focus, or the one that is selected; pressed again, in its next way. */
  const breakNode = (target: EventTarget) => {
    const focused = target instanceof Element ? target.closest('[data-part]') : null;
    const node = focused?.getAttribute('data-part') ?? selection;
    if (node === null) return setSaid(data.ui.faultWhere);
    const fault = nextFault(faultsOfNode(data, node), lastFault.current);
    if (fault === undefined) return setSaid(fill(data.ui.faultNone, { part: nameOf(node) }));
    lastFault.current = fault;
    const { command, part } = fault;
    lab.command(command.id, { ...completeValues(command.arguments), part });
    const name = data.words.commands[command.id]?.name ?? command.id;
    const place = partsOfNode(data, node).length > 1 ? data.words.names[part] : undefined;
    setSaid(fill(data.ui.faultGiven, { part: place ?? nameOf(node), fault: name }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = keyPress(event.nativeEvent);
    const action = matchShortcut('run', press);
    // The lab is inside the lesson's figure, whose keys (Home, End, brackets) are not meant here.
    if (matchShortcut('diagram', press) !== undefined) event.stopPropagation();
    if (action === undefined) return;
    if (action === 'play') lab.toggle();
    else if (action === 'restart') lab.restart();
    else if (action === 'fault') breakNode(event.target);
    else if (action === 'undo') {
      lab.undo();
      setSaid(null);
    } else lab.step(action === 'next-event' ? 1 : -1);
    event.preventDefault();
  };

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
        {said ?? props.notice}
      </p>
      <div className="lab-body">
        <LabStage
          lab={lab}
          diagram={diagram}
          selection={selection}
          onSelect={setSelection}
          words={words}
        />
        <LabSide
          lab={lab}
          node={selection === null ? null : { id: selection, name: nameOf(selection) }}
        />
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
  const { data, preset, view, indexed, sentence } = lab;
  const isWide = useWide();
  const announcement = useAnnouncement(sentence);
  // The figure is drawn between frames, not instead of them: dots do not stutter when much happens.
  const standing = useDeferredValue(lab.standing);
  const caption = useDeferredValue(sentence);
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
        t={standing}
        title={preset.title}
        caption={caption}
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
