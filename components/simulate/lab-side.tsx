import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { historyOf } from '@/lib/simulate/frame';
import { partsOfNode } from '@/lib/simulate/node-faults';
import { fill } from '@/lib/text/message';
import { CommandButtons } from './command-buttons';
import { DecisionPanel } from './decision-panel';
import { EntityHistory } from './entity-history';
import { EventList } from './event-list';
import { formatClock } from './format-value';
import { LabTabs } from './lab-tabs';
import { MomentText } from './moment-text';
import { ParameterList } from './parameter-list';
import { RunChart } from './run-chart';
import { RunCompare } from './run-compare';
import type { Lab } from './use-lab';
import { useMoment } from './use-run-clock';

type Tab = 'events' | 'decisions' | 'change' | 'chart' | 'compare' | 'simplified';

/** What can be read and changed beside the running figure. */
export function LabSide(props: {
  lab: Lab;
  /** The node that is selected in the figure, with its name. */
  node: { readonly id: string; readonly name: string } | null;
}) {
  const { lab, node } = props;
  const { data, indexed, followed, sentenceOf } = lab;
  const { ui } = data;
  const [open, setOpen] = useState<Tab>('events');
  const { looks } = data.words;
  const entries = useDeferredValue(lab.entries);
  const tabs: readonly Tab[] = [
    'events',
    ...(looks ? (['decisions'] as const) : []),
    'change',
    'chart',
    'compare',
    'simplified',
  ];
  const parts = node === null ? [] : partsOfNode(data, node.id);
  const actable = parts.filter((part) =>
    data.commands.some((command) => command.parts?.includes(part)),
  );
  return (
    <div className="lab-side">
      {actable.map((part) => {
        const name = (parts.length > 1 ? data.words.names[part] : undefined) ?? node?.name ?? part;
        const title = fill(ui.actionsOf, { part: name });
        return (
          <section key={part} className="lab-part" aria-label={title}>
            <h3>{title}</h3>
            <CommandButtons data={data} part={part} onCommand={lab.command} />
          </section>
        );
      })}
      {followed !== null && (
        <EntityHistory
          entity={followed}
          entries={historyOf(indexed.trace, followed)}
          clock={lab.clock}
          sentenceOf={sentenceOf}
          onGo={lab.go}
          onClose={() => lab.setFollowed(null)}
          words={ui}
        />
      )}
      <LabTabs
        label={lab.preset.title}
        open={open}
        onOpen={setOpen}
        tabs={tabs.map((id) => ({ id, name: ui[id] }))}
      >
        {open === 'events' && (
          <>
            <p className="lab-hint">{ui.entityHint}</p>
            <EventList entries={entries} sentenceOf={sentenceOf} onGo={lab.go} words={ui} />
          </>
        )}
        {open === 'decisions' && looks && <DecisionPanel lab={lab} looks={looks} />}
        {open === 'change' && <ChangePanel lab={lab} />}
        {(open === 'chart' || open === 'compare') && <MeasuredPanel lab={lab} open={open} />}
        {open === 'simplified' && (
          <ul className="lab-simplified">
            {data.simplifications.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        )}
      </LabTabs>
    </div>
  );
}

function ChangePanel({ lab }: { lab: Lab }) {
  const { data, state } = lab;
  const { ui } = data;
  const hint = useCallback((t: number) => fill(ui.actionsHint, { time: formatClock(t) }), [ui]);
  return (
    <>
      <h3>{ui.actions}</h3>
      <p className="lab-hint">
        <MomentText clock={lab.clock} textOf={hint} />
      </p>
      <CommandButtons data={data} part={null} onCommand={lab.command} />
      <ParameterList data={data} run={lab.view.run} onParam={lab.setParam} onSeed={lab.setSeed} />
      <p className="lab-actions">
        <button
          type="button"
          className="button"
          disabled={state.before.length === 0}
          onClick={lab.undo}
        >
          {ui.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={!lab.changed}
          onClick={() => lab.choose(lab.preset.id)}
        >
          {ui.resetAll}
        </button>
      </p>
    </>
  );
}

function MeasuredPanel({ lab, open }: { lab: Lab; open: 'chart' | 'compare' }) {
  const { data, model, indexed } = lab;
  const { playing } = lab.view;
  // Numbers that change five times a second can still be read.
  const t = useMoment(lab.clock, (now) => (playing ? Math.floor(now * 5) / 5 : now));
  const units = useMemo(() => new Map(model.metrics.map(({ id, unit }) => [id, unit])), [model]);
  if (open === 'compare' && !lab.changed) return <p className="lab-empty">{data.ui.compareSame}</p>;
  return open === 'chart' ? (
    <RunChart
      trace={indexed.trace}
      data={data}
      units={units}
      until={lab.view.until}
      t={t}
      words={data.ui}
    />
  ) : (
    <RunCompare
      original={lab.original.trace}
      yours={indexed.trace}
      data={data}
      units={units}
      t={t}
      words={data.ui}
    />
  );
}
