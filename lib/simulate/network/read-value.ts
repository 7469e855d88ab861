import { didYouMean } from '@/lib/text/did-you-mean';
import type { NetworkProblem, NetworkProblemCode } from './network-problem';

/** Collects what is wrong while a value from outside is read. */
export class Reading {
  readonly problems: NetworkProblem[] = [];

  /** Notes that `value` should have been `wanted`; the caller gets nothing. */
  refuse(code: NetworkProblemCode, where: string, value: unknown, wanted: string): undefined {
    const shown = (JSON.stringify(value) ?? 'missing').slice(0, 60);
    this.problems.push({
      code,
      where,
      what: `the value is ${shown}.`,
      fix: `Write ${wanted}.`,
      params: { value: shown },
    });
    return undefined;
  }
}

/** Reads a value or notes a problem and gives nothing. */
export type Reader<T> = (reading: Reading, where: string, value: unknown) => T | undefined;

export const readText: Reader<string> = (reading, where, value) =>
  typeof value === 'string' && value !== ''
    ? value
    : reading.refuse('shape', where, value, 'a text');

export const readId: Reader<string> = (reading, where, value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(value)
    ? value
    : reading.refuse('shape', where, value, 'an id of small letters, digits, "-" and "."');

export const readFlag: Reader<boolean> = (reading, where, value) =>
  typeof value === 'boolean' ? value : reading.refuse('shape', where, value, 'true or false');

/** Reads a whole number of a range. */
export function readNumber(min: number, max: number): Reader<number> {
  return (reading, where, value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : reading.refuse('shape', where, value, `a whole number from ${min} to ${max}`);
}

/** Reads one of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (reading, where, value) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    const near = typeof value === 'string' ? didYouMean(value, words) : undefined;
    const guess = near === undefined ? '' : ` (did you mean "${near}"?)`;
    return reading.refuse('shape', where, value, `one of ${words.join(', ')}${guess}`);
  };
}

/** Reads a list; entries that cannot be read are left out after their problem was noted. */
export function readList<T>(read: Reader<T>): Reader<readonly T[]> {
  return (reading, where, value) => {
    if (!Array.isArray(value)) return reading.refuse('shape', where, value, 'a list');
    return value.flatMap(
      (entry: unknown, index) => read(reading, `${where}[${index}]`, entry) ?? [],
    );
  };
}

/** A field: needed, or optional, or with a value for when it is absent. */
type Field<T> =
  | Reader<T>
  | { readonly optional: Reader<T> }
  | { readonly absent: T; readonly read: Reader<T> };

type ValueOf<F> =
  F extends Reader<infer T>
    ? T
    : F extends { readonly read: Reader<infer T> }
      ? T
      : F extends { readonly optional: Reader<infer T> }
        ? T
        : never;

type OptionalKeys<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends { readonly optional: unknown } ? Key : never;
}[keyof Fields];

type RecordOf<Fields> = {
  readonly [Key in Exclude<keyof Fields, OptionalKeys<Fields>>]: ValueOf<Fields[Key]>;
} & { readonly [Key in OptionalKeys<Fields>]?: ValueOf<Fields[Key]> };

/** Reads an object with these fields and no others. */
export function readRecord<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
): Reader<RecordOf<Fields>> {
  return (reading, where, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return reading.refuse('shape', where, value, 'an object');
    }
    const given = Object.fromEntries(Object.entries(value)) as Record<string, unknown>;
    const inside = (name: string) => (where === '' ? name : `${where}.${name}`);
    const names = Object.keys(fields);
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(fields, name)) continue;
      const near = didYouMean(name, names);
      reading.problems.push({
        code: 'unknown-field',
        where: inside(name),
        what: `nothing is called "${name}" here.`,
        fix: near === undefined ? `Known are ${names.join(', ')}.` : `Did you mean "${near}"?`,
        params: { value: name },
      });
    }
    const before = reading.problems.length;
    const record: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const entry = given[name];
      if (entry === undefined && typeof field === 'object') {
        if ('absent' in field) record[name] = field.absent;
        continue;
      }
      const read =
        typeof field === 'function' ? field : 'read' in field ? field.read : field.optional;
      record[name] = read(reading, inside(name), entry);
    }
    return reading.problems.length > before ? undefined : (record as RecordOf<Fields>);
  };
}
