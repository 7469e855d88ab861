import type { LabWords, LessonRun } from '@/lib/simulate/lesson-run';
import type { Parameter } from '@/lib/simulate/model';
import type { Value } from '@/lib/simulate/run';
import { formatValue } from './format-value';
import { isTyped, TypedNumber } from './typed-number';

type FieldWords = LessonRun['words']['parameters'][string];

/** One parameter as a native control; its value with the unit stands beside the name. */
export function ParameterField(props: {
  id: string;
  parameter: Parameter;
  value: Value;
  fieldWords: FieldWords;
  onChange: (value: Value) => void;
  words: LabWords;
}) {
  const { id, parameter, value, fieldWords, onChange, words } = props;
  const help = <small id={`${id}-help`}>{fieldWords.help}</small>;
  if (parameter.kind === 'toggle') {
    return (
      <div className="parameter parameter-toggle">
        <label htmlFor={id}>{fieldWords.name}</label>
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {help}
      </div>
    );
  }
  if (parameter.kind === 'choice') {
    return (
      <div className="parameter">
        <label htmlFor={id}>{fieldWords.name}</label>
        <select
          id={id}
          value={String(value)}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.value)}
        >
          {parameter.options.map((option) => (
            <option key={option} value={option}>
              {fieldWords.options?.[option] ?? option}
            </option>
          ))}
        </select>
        {help}
      </div>
    );
  }
  if (isTyped(parameter)) {
    const [before, after] = words.units[parameter.unit].split('{value}');
    return (
      <div className="parameter">
        <label htmlFor={id}>{fieldWords.name}</label>
        <span className="parameter-number">
          {before}
          <TypedNumber id={id} parameter={parameter} value={Number(value)} onChange={onChange} />
          {after}
        </span>
        {help}
      </div>
    );
  }
  const text = formatValue(Number(value), parameter.unit, words.units);
  return (
    <div className="parameter">
      <label htmlFor={id}>{fieldWords.name}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={parameter.min}
        max={parameter.max}
        step={parameter.step}
        value={Number(value)}
        aria-valuetext={text}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {help}
    </div>
  );
}
