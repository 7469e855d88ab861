import type { Parameter, Unit } from './model';

/** A parameter that is a number: the smallest and largest value and the step between two, then the one it begins with. */
export function number(
  id: string,
  unit: Unit,
  [min, max, step]: readonly [min: number, max: number, step: number],
  initial: number,
): Parameter {
  return { id, kind: 'number', unit, min, max, step, default: initial };
}

/** A parameter that is one of some options; it begins with the first unless another is named. */
export function choice(
  id: string,
  options: readonly [string, ...string[]],
  initial: string = options[0],
): Parameter {
  return { id, kind: 'choice', options, default: initial };
}

/** A parameter that is on or off. */
export function toggle(id: string, initial = false): Parameter {
  return { id, kind: 'toggle', default: initial };
}
