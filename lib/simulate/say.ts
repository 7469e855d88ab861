import type { Localized } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import type { Readings } from '@/lib/text/particle';
import type { Simulation } from './simulation';
import type { LogParams } from './trace';

/** The words of a simulation in one language. */
export type SimulationWords = Localized<Simulation['words']>;

/**
 * A log entry or live figure in words: its sentence with the numbers put in, and ids replaced by
 * the names the simulation gives them.
 *
 * @throws Error when the code has no sentence or the sentence asks for a param the entry lacks
 */
export function say(
  sentences: Readonly<Record<string, string>>,
  entry: { readonly code: string; readonly params: LogParams },
  names: Readonly<Record<string, string>>,
  readings: Readings = {},
): string {
  const sentence = sentences[entry.code];
  if (sentence === undefined) {
    throw new Error(
      `simulation words: there is no sentence for "${entry.code}". Write one in both languages.`,
    );
  }
  const params = Object.fromEntries(
    Object.entries(entry.params).map(([key, value]) => [
      key,
      typeof value === 'string' && Object.hasOwn(names, value) ? names[value]! : value,
    ]),
  );
  return fill(sentence, params, readings);
}
