import type { LessonRun } from '@/lib/simulate/lesson-run';
import { say } from '@/lib/simulate/say';
import { seconds, toSeconds } from '@/lib/simulate/time';
import type { Look, LookRow } from '@/lib/simulate/trace';
import { fill } from '@/lib/text/message';
import { formatClock } from './format-value';
import type { Lab } from './use-lab';
import { useMoment } from './use-run-clock';

type LookWords = NonNullable<LessonRun['words']['looks']>;

/**
 * The way of one packet decision by decision: what was asked at each place, every row that was
 * looked at, which of them won, and why the others lost. Without a followed packet it is the last.
 */
export function DecisionPanel({ lab, looks }: { lab: Lab; looks: LookWords }) {
  const { data, indexed, followed } = lab;
  const { ui } = data;
  const all = indexed.trace.looks;
  const count = useMoment(lab.clock, (t) => all.filter(({ at }) => at <= seconds(t)).length);
  const past = all.slice(0, count);
  const packets = [...new Set(past.map(({ entity }) => entity))];
  const packet = followed !== null && packets.includes(followed) ? followed : packets.at(-1);
  if (packet === undefined) return <p className="lab-empty">{ui.noDecisions}</p>;
  return (
    <>
      <p className="lab-hint">{ui.decisionsHint}</p>
      <label className="look-packet">
        <span>{ui.packet}</span>
        <select value={packet} onChange={(event) => lab.setFollowed(event.target.value)}>
          {packets.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <ol className="look-list">
        {past
          .filter(({ entity }) => entity === packet)
          .map((look, index) => (
            <LookItem key={index} look={look} data={data} looks={looks} onGo={lab.goTo} />
          ))}
      </ol>
    </>
  );
}

/** A tick or a cross: what was decided, told without colour. */
function Sign({ isGood }: { isGood: boolean }) {
  return (
    <svg className="look-sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={isGood ? 'M2 6.5l3 3l5-7' : 'M2.5 2.5l7 7M9.5 2.5l-7 7'} />
    </svg>
  );
}

function LookItem(props: {
  look: Look;
  data: LessonRun;
  looks: LookWords;
  onGo: (at: number) => void;
}) {
  const { look, data, looks, onGo } = props;
  const { ui, words } = data;
  const named = (id: string) => words.names[id] ?? id;
  const place = `${looks.kinds[look.kind] ?? look.kind} ${named(look.place)}`;
  const sentence = look.said
    ? say(words.log, look.said, words.names, data.readings)
    : looks.reasons[look.reason];
  return (
    <li className="look" data-decision={look.decision}>
      <button type="button" onClick={() => onGo(look.at)}>
        <time>{fill(ui.clock, { time: formatClock(toSeconds(look.at)) })}</time>
        <strong>{place}</strong>
        <span className="look-decision">
          <Sign isGood={look.decision === 'pass'} />
          {looks.decisions[look.decision]}
        </span>
      </button>
      <p className="look-question">
        {looks.ways[look.way]} · {looks.questions[look.question]}
      </p>
      {sentence !== undefined && <p>{sentence}</p>}
      {look.rows.length > 0 && (
        <LookTable look={look} data={data} looks={looks} caption={place} named={named} />
      )}
      <small>{fill(ui.ruleOf, { rule: look.rule.replace('SIM-', '') })}</small>
    </li>
  );
}

function LookTable(props: {
  look: Look;
  data: LessonRun;
  looks: LookWords;
  caption: string;
  named: (id: string) => string;
}) {
  const { look, data, looks, caption, named } = props;
  const { ui } = data;
  const isTable = look.kind === 'route-table';
  const result = ({ reason, won }: LookRow) => {
    const why = looks.rows[reason] ?? reason;
    return won && look.reason === 'blackhole' ? `${why}, ${looks.rows['blackhole']}` : why;
  };
  return (
    <table className="look-rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{isTable ? ui.routeDestination : ui.lookRow}</th>
          <th scope="col">{isTable ? ui.routeTarget : ui.lookDetail}</th>
          <th scope="col">{ui.lookResult}</th>
        </tr>
      </thead>
      <tbody>
        {look.rows.map((row, index) => (
          <tr key={index} data-won={row.won || undefined}>
            <th scope="row">
              {row.label}
              {row.matched !== undefined && <small>{row.matched}</small>}
            </th>
            <td>{named(row.detail)}</td>
            <td>
              {row.won && <Sign isGood={look.decision !== 'drop'} />}
              {result(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
