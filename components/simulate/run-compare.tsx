import type { LabWords, LessonRun } from '@/lib/simulate/lesson-run';
import type { Unit } from '@/lib/simulate/model';
import { seconds } from '@/lib/simulate/time';
import type { Trace } from '@/lib/simulate/trace';
import { fill } from '@/lib/text/message';
import { formatClock, formatValue } from './format-value';
import { valueAt } from './run-chart';

/** The situation and the learner's run side by side at the present moment: chance is the same in both. */
export function RunCompare(props: {
  original: Trace;
  yours: Trace;
  data: LessonRun;
  units: ReadonlyMap<string, Unit>;
  t: number;
  words: LabWords;
}) {
  const { original, yours, data, units, t, words } = props;
  const at = seconds(t);
  return (
    <>
      <p className="lab-hint">{words.compareHint}</p>
      <table className="run-compare">
        <caption>{fill(words.clock, { time: formatClock(t) })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            <th scope="col">{words.original}</th>
            <th scope="col">{words.yours}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(yours.metrics).map(([id, points]) => {
            const unit = units.get(id) ?? 'count';
            const before = valueAt(original.metrics[id] ?? [], at);
            const after = valueAt(points, at);
            return (
              <tr key={id} data-differs={before !== after || undefined}>
                <th scope="row">{data.words.metrics[id]?.name ?? id}</th>
                <td>{formatValue(before, unit, words.units)}</td>
                <td>{formatValue(after, unit, words.units)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
