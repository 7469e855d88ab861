import type { Parameter, Settings } from './model';
import type { Value } from './run';

/** The values with every default filled in. */
export function completeValues(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>> = {},
): Record<string, Value> {
  return Object.fromEntries(
    parameters.map((entry) => [entry.id, values[entry.id] ?? entry.default]),
  );
}

/** Reads complete values by kind. @throws Error when a model asks for what it did not declare */
export function openSettings(values: Readonly<Record<string, Value>>): Settings {
  const unknown = (id: string, kind: string) =>
    new Error(`settings: there is no ${kind} "${id}". Declare it among the model's parameters.`);
  return {
    number: (id) => {
      const value = values[id];
      if (typeof value !== 'number') throw unknown(id, 'number');
      return value;
    },
    choice: (id) => {
      const value = values[id];
      if (typeof value !== 'string') throw unknown(id, 'choice');
      return value;
    },
    toggle: (id) => {
      const value = values[id];
      if (typeof value !== 'boolean') throw unknown(id, 'toggle');
      return value;
    },
  };
}
