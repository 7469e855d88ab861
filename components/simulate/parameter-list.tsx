import { useId } from 'react';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { Run, Value } from '@/lib/simulate/run';
import { completeValues } from '@/lib/simulate/settings';
import { ParameterField } from './parameter-field';

/** Every parameter of the run, and the number that decides its chance. */
export function ParameterList(props: {
  data: LessonRun;
  run: Run;
  onParam: (id: string, value: Value) => void;
  onSeed: (seed: number) => void;
}) {
  const { data, run, onParam, onSeed } = props;
  const base = useId();
  const { ui } = data;
  const values = completeValues(data.parameters, run.params);
  return (
    <section className="parameter-list">
      <h3>{ui.parameters}</h3>
      <p className="lab-hint">{ui.parametersHint}</p>
      {data.parameters.map((parameter) => {
        const words = data.words.parameters[parameter.id];
        const value = values[parameter.id];
        if (words === undefined || value === undefined) return null;
        return (
          <ParameterField
            key={parameter.id}
            id={`${base}-${parameter.id}`}
            parameter={parameter}
            value={value}
            fieldWords={words}
            onChange={(next) => onParam(parameter.id, next)}
            words={ui}
          />
        );
      })}
      <div className="parameter">
        <label htmlFor={`${base}-seed`}>{ui.seed}</label>
        <input
          id={`${base}-seed`}
          type="number"
          min={1}
          max={9999}
          step={1}
          value={run.seed}
          aria-describedby={`${base}-seed-help`}
          onChange={(event) => {
            const seed = event.target.valueAsNumber;
            if (Number.isSafeInteger(seed)) onSeed(seed);
          }}
        />
        <small id={`${base}-seed-help`}>{ui.seedHint}</small>
      </div>
    </section>
  );
}
