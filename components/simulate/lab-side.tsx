import { useMemo, useState } from 'react';
import { historyOf } from '@/lib/simulate/frame';
import { fill } from '@/lib/text/message';
import { CommandButtons } from './command-buttons';
import { EntityHistory } from './entity-history';
import { EventList } from './event-list';
import { formatClock } from './format-value';
import { LabTabs } from './lab-tabs';
import { ParameterList } from './parameter-list';
import { RunChart } from './run-chart';
import { RunCompare } from './run-compare';
import type { Lab } from './use-lab';

type Tab = 'events' | 'change' | 'chart' | 'compare' | 'simplified';

/** What can be read and changed beside the running figure. */
export function LabSide(props: {
  lab: Lab;
  /** The part of the model that is selected in the figure, with its name. */
  part: { readonly id: string; readonly name: string } | null;
}) {
  const { lab, part } = props;
  const { data, t, indexed, followed, sentenceOf } = lab;
  const { ui } = data;
  const [open, setOpen] = useState<Tab>('events');
  const canAct = part !== null && data.commands.some(({ parts }) => parts?.includes(part.id));
  return (
    <div className="lab-side">
      {canAct && (
        <section className="lab-part" aria-label={fill(ui.actionsOf, { part: part.name })}>
          <h3>{fill(ui.actionsOf, { part: part.name })}</h3>
          <CommandButtons data={data} part={part.id} onCommand={lab.command} />
        </section>
      )}
      {followed !== null && (
        <EntityHistory
          entity={followed}
          entries={historyOf(indexed.trace, followed)}
          t={t}
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
        tabs={(['events', 'change', 'chart', 'compare', 'simplified'] as const).map((id) => ({
          id,
          name: ui[id],
        }))}
      >
        {open === 'events' && (
          <EventList entries={lab.entries} sentenceOf={sentenceOf} onGo={lab.go} words={ui} />
        )}
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
  const { data, state, t } = lab;
  const { ui } = data;
  return (
    <>
      <h3>{ui.actions}</h3>
      <p className="lab-hint">{fill(ui.actionsHint, { time: formatClock(t) })}</p>
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
  const { data, model, t, indexed } = lab;
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
