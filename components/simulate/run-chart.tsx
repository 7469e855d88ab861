import type { LabWords, LessonRun } from '@/lib/simulate/lesson-run';
import type { Unit } from '@/lib/simulate/model';
import { seconds } from '@/lib/simulate/time';
import type { MetricPoint, Trace } from '@/lib/simulate/trace';
import { fill } from '@/lib/text/message';
import { formatClock, formatValue } from './format-value';

const width = 320;
const height = 44;
const rows = 8;

/** The value at a moment (µs) of a step function; 0 before its first point. */
export function valueAt(points: readonly MetricPoint[], at: number): number {
  return points.findLast((point) => point.at <= at)?.value ?? 0;
}

function stepPath(
  points: readonly MetricPoint[],
  until: number,
  low: number,
  high: number,
): string {
  const x = (at: number) => ((at / until) * width).toFixed(1);
  const y = (value: number) =>
    (height - 4 - ((value - low) / Math.max(1e-9, high - low)) * (height - 8)).toFixed(1);
  let d = '';
  for (const { at, value } of points)
    d += d === '' ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`;
  return `${d}H${width}`;
}

/** Measured values over the whole run, one small chart each, with words and a table beside them. */
export function RunChart(props: {
  trace: Trace;
  data: LessonRun;
  units: ReadonlyMap<string, Unit>;
  until: number;
  t: number;
  words: LabWords;
}) {
  const { trace, data, units, until, t, words } = props;
  const metrics = Object.entries(trace.metrics).filter(([, points]) => points.length > 0);
  const at = seconds(t);
  const end = seconds(until);
  return (
    <div className="run-charts">
      {metrics.map(([id, points]) => {
        const values = points.map(({ value }) => value);
        const [low, high] = [Math.min(0, ...values), Math.max(...values)];
        const unit = units.get(id) ?? 'count';
        const show = (value: number) => formatValue(value, unit, words.units);
        const name = data.words.metrics[id]?.name ?? id;
        const cursor = (at / end) * width;
        return (
          <figure key={id}>
            <figcaption>
              <span>{name}</span> <strong>{show(valueAt(points, at))}</strong>
            </figcaption>
            <svg
              viewBox={`0 0 ${width} ${height}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={fill(words.chartAs, {
                metric: name,
                now: show(valueAt(points, at)),
                high: show(Math.max(...values)),
                low: show(Math.min(...values)),
              })}
            >
              <path className="chart-base" d={`M0 ${height - 4}H${width}`} />
              <path className="chart-line" d={stepPath(points, end, low, high)} />
              <path className="chart-cursor" d={`M${cursor} 0V${height}`} />
            </svg>
            <small>{show(high)}</small>
          </figure>
        );
      })}
      <details>
        <summary>{words.asTable}</summary>
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.position}</th>
                {metrics.map(([id]) => (
                  <th key={id} scope="col">
                    {data.words.metrics[id]?.name ?? id}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: rows + 1 }, (_, index) => (until * index) / rows).map(
                (moment) => (
                  <tr key={moment}>
                    <th scope="row">{fill(words.clock, { time: formatClock(moment) })}</th>
                    {metrics.map(([id, points]) => (
                      <td key={id}>
                        {formatValue(
                          valueAt(points, seconds(moment)),
                          units.get(id) ?? 'count',
                          words.units,
                        )}
                      </td>
                    ))}
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
