import { formatValue } from '@/components/simulate/format-value';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { Parameter } from '@/lib/simulate/model';
import type { Value } from '@/lib/simulate/run';
import { completeValues } from '@/lib/simulate/settings';
import { fill } from '@/lib/text/message';

/**
 * What a repair item lets one change, in words: each setting with its present value, then what can
 * be done before the run begins. `setTo` holds `{name}` and `{value}`.
 */
export function changeableThings(
  { edits, replay }: Extract<LocalizedItem, { kind: 'repair' }>,
  run: Pick<LessonRun, 'parameters' | 'words' | 'ui'>,
  setTo: string,
): string[] {
  const values = completeValues(run.parameters, replay.run.params);
  const settings = run.parameters
    .filter(({ id }) => edits.params.includes(id))
    .map((parameter) => {
      const words = run.words.parameters[parameter.id];
      const value = values[parameter.id] ?? parameter.default;
      return fill(setTo, {
        name: words?.name ?? parameter.id,
        value: words?.options?.[String(value)] ?? valueText(parameter, value, run.ui),
      });
    });
  const commands = edits.commands.map((id) => run.words.commands[id]?.name ?? id);
  return [...settings, ...commands];
}

function valueText(parameter: Parameter, value: Value, ui: LessonRun['ui']): string {
  if (typeof value === 'boolean') return value ? ui.on : ui.off;
  return parameter.kind === 'number'
    ? formatValue(Number(value), parameter.unit, ui.units)
    : String(value);
}
