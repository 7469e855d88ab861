import { didYouMean } from '@/lib/text/did-you-mean';
import type { Parameter } from './model';

/**
 * What is wrong with `value` for `parameter`, in three parts, or null.
 *
 * @param where names the place for the message ("run.json: params")
 */
function refuseValue(where: string, parameter: Parameter, value: unknown): string | null {
  const place = `${where}: "${parameter.id}"`;
  if (parameter.kind === 'toggle') {
    if (typeof value === 'boolean') return null;
    return `${place} is ${JSON.stringify(value)}. Write true or false.`;
  }
  if (parameter.kind === 'choice') {
    if (typeof value === 'string' && parameter.options.includes(value)) return null;
    const near = typeof value === 'string' ? didYouMean(value, parameter.options) : undefined;
    const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
    return `${place} is ${JSON.stringify(value)}. Write one of ${parameter.options.join(', ')}.${guess}`;
  }
  const { min, max, step, unit } = parameter;
  const range = `Write a number from ${min} to ${max} (${unit}, in steps of ${step})`;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return `${place} is ${JSON.stringify(value) ?? String(value)}. ${range}.`;
  }
  if (value < min || value > max) return `${place} is ${value}, outside its range. ${range}.`;
  const steps = (value - min) / step;
  if (Math.abs(steps - Math.round(steps)) > 1e-6) {
    return `${place} is ${value}, between two steps. ${range}.`;
  }
  return null;
}

/** Everything wrong with the named values for these parameters, in three parts each. */
export function refuseValues(
  where: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, unknown>>,
): string[] {
  const ids = parameters.map(({ id }) => id);
  return Object.entries(values).flatMap(([id, value]) => {
    const parameter = parameters.find((candidate) => candidate.id === id);
    if (parameter === undefined) {
      const near = didYouMean(id, ids);
      const known = ids.length === 0 ? 'None is known here' : `Known are ${ids.join(', ')}`;
      return [
        `${where}: nothing is called "${id}". ${near ? `Did you mean "${near}"? ` : ''}${known}.`,
      ];
    }
    return refuseValue(where, parameter, value) ?? [];
  });
}
