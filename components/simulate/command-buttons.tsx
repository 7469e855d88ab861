import { useId, useState } from 'react';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { CommandSpec } from '@/lib/simulate/model';
import type { Value } from '@/lib/simulate/run';
import { completeValues } from '@/lib/simulate/settings';
import { ParameterField } from './parameter-field';

/** The commands that can be given now, each with its arguments; faults are marked as such. */
export function CommandButtons(props: {
  data: LessonRun;
  /** Only those that can be done to this part of the model; null for those done to none. */
  part: string | null;
  onCommand: (command: string, args: Readonly<Record<string, Value>>) => void;
}) {
  const { data, part, onCommand } = props;
  const fitting = data.commands.filter(({ parts }) =>
    part === null ? true : (parts?.includes(part) ?? false),
  );
  return (
    <ul className="command-list">
      {fitting.map((command) => (
        <CommandRow
          key={`${command.id} ${part ?? ''}`}
          data={data}
          command={command}
          part={part}
          onCommand={onCommand}
        />
      ))}
    </ul>
  );
}

function CommandRow(props: {
  data: LessonRun;
  command: CommandSpec;
  part: string | null;
  onCommand: (command: string, args: Readonly<Record<string, Value>>) => void;
}) {
  const { data, command, part, onCommand } = props;
  const id = useId();
  const words = data.words.commands[command.id];
  const [values, setValues] = useState(() => completeValues(command.arguments));
  const [target, setTarget] = useState(command.parts?.[0] ?? '');
  const give = () =>
    onCommand(command.id, {
      ...values,
      ...(command.parts && { part: part ?? target }),
    });
  return (
    <li data-fault={command.fault}>
      {part === null && command.parts && command.parts.length > 1 && (
        <select
          aria-label={words?.name ?? command.id}
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        >
          {command.parts.map((name) => (
            <option key={name} value={name}>
              {data.words.names[name] ?? name}
            </option>
          ))}
        </select>
      )}
      {command.arguments.map((argument) => (
        <ParameterField
          key={argument.id}
          id={`${id}-${argument.id}`}
          parameter={argument}
          value={values[argument.id] ?? argument.default}
          fieldWords={words?.arguments?.[argument.id] ?? { name: argument.id, help: '' }}
          onChange={(value) => setValues({ ...values, [argument.id]: value })}
          words={data.ui}
        />
      ))}
      <button type="button" className="button" onClick={give}>
        {command.fault && <span className="fault-sign" aria-hidden="true" />}
        {words?.name ?? command.id}
      </button>
      {words?.help !== undefined && <small>{words.help}</small>}
    </li>
  );
}
