import { useState } from 'react';
import type { Parameter } from '@/lib/simulate/model';

type NumberParameter = Extract<Parameter, { kind: 'number' }>;

/** A slider with more positions than this cannot be put on the one that is meant. */
const MOST_POSITIONS = 300;

/** Whether a number is better typed than slid to. */
export function isTyped({ min, max, step }: NumberParameter): boolean {
  return (max - min) / step > MOST_POSITIONS;
}

/** The value nearest to `typed` that the parameter can have. */
export function nearestValue({ min, max, step }: NumberParameter, typed: number): number {
  const bounded = Math.min(max, Math.max(min, typed));
  const steps = Math.round((bounded - min) / step);
  // Steps like 0.1 would leave a tail of digits.
  return Math.min(max, Number((min + steps * step).toPrecision(12)));
}

/**
 * A number to be typed. What is being typed counts as soon as the parameter can have it; leaving the
 * field puts the nearest value it can have.
 */
export function TypedNumber(props: {
  id: string;
  parameter: NumberParameter;
  value: number;
  onChange: (value: number) => void;
}) {
  const { id, parameter, value, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const change = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text !== '' && nearestValue(parameter, number) === number) onChange(number);
  };
  const leave = () => {
    const nearest = typed ? nearestValue(parameter, Number(typed)) : value;
    // What counts already must not be undone twice.
    if (Number.isFinite(nearest) && nearest !== value) onChange(nearest);
    setTyped(undefined);
  };
  return (
    <input
      id={id}
      type="number"
      min={parameter.min}
      max={parameter.max}
      step={parameter.step}
      value={typed ?? String(value)}
      aria-describedby={`${id}-help`}
      onChange={(event) => change(event.target.value)}
      onBlur={leave}
    />
  );
}
