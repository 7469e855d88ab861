import './lab.css';
import './repair.css';
import { useEffect, useId, useState } from 'react';
import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { AnswerOf } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { simulate } from '@/lib/simulate/kernel';
import { lessonRunPath, type LessonRun } from '@/lib/simulate/lesson-run';
import type { Parameter } from '@/lib/simulate/model';
import { editedRun, heldAsserts } from '@/lib/simulate/resolve-repair';
import type { Run, Value } from '@/lib/simulate/run';
import { completeValues } from '@/lib/simulate/settings';
import { seconds } from '@/lib/simulate/time';
import { fill } from '@/lib/text/message';
import { CommandButtons } from './command-buttons';
import { formatValue } from './format-value';
import { type LoadedRun, loadRun } from './load-run';
import { ParameterField } from './parameter-field';
import { Replay } from './replay';

type RepairAnswer = AnswerOf<'repair'>;

type Props = {
  item: Extract<LocalizedItem, { kind: 'repair' }>;
  lesson: string;
  diagram: PlacedDiagram;
  words: QuizWords;
  answer: RepairAnswer;
  onChange: (answer: RepairAnswer) => void;
  isDone: boolean;
};

/** Edits a situation: values, and things done before it begins. Each edit is run at once, unseen. */
export function RepairEditor(props: Props) {
  const { item, lesson, words } = props;
  const runPath = lessonRunPath(words.locale, lesson);
  const [loaded, setLoaded] = useState<LoadedRun | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadRun(runPath).then(
      (run) => isCurrent && setLoaded(run),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [runPath]);
  if (loaded === undefined) return <p role="status">{words.replayLoading}</p>;
  if (loaded === 'failed') return <p role="status">{words.replayFailed}</p>;
  return <Editor {...props} key={item.id} loaded={loaded} runPath={runPath} />;
}

function Editor(props: Props & { loaded: LoadedRun; runPath: string }) {
  const { item, lesson, diagram, words, answer, onChange, isDone, loaded, runPath } = props;
  const { data, model } = loaded;
  const base = useId();
  const values = completeValues(data.parameters, { ...item.replay.run.params, ...answer.params });
  const run = editedRun(item.replay.run, answer);
  const edit = (change: Partial<RepairAnswer>) => {
    const next = { ...answer, ...change };
    const { until } = item.replay;
    let held: readonly string[] = [];
    try {
      held = heldAsserts(
        item.asserts,
        simulate(model, editedRun(item.replay.run, next), seconds(until)),
      );
    } catch {
      // Values that contradict each other make no run, and so reach no goal.
    }
    onChange({ ...next, held });
  };
  const isFull =
    item.most !== undefined &&
    Object.keys(answer.params).length + answer.commands.length >= item.most;
  return (
    <>
      {!isDone && (
        <div className="repair-edits">
          {data.parameters
            .filter(({ id }) => item.edits.params.includes(id))
            .map((parameter) => (
              <ParameterField
                key={parameter.id}
                id={`${base}-${parameter.id}`}
                parameter={parameter}
                value={values[parameter.id] ?? parameter.default}
                fieldWords={data.words.parameters[parameter.id] ?? { name: parameter.id, help: '' }}
                onChange={(value) => edit({ params: { ...answer.params, [parameter.id]: value } })}
                words={data.ui}
              />
            ))}
          {item.edits.commands.length > 0 && !isFull && (
            <CommandButtons
              data={{
                ...data,
                commands: data.commands.filter(({ id }) => item.edits.commands.includes(id)),
              }}
              part={null}
              onCommand={(command, args) =>
                edit({ commands: [...answer.commands, { command, args }] })
              }
            />
          )}
        </div>
      )}
      {isDone && (
        <ChangedValues data={data} given={item.replay.run.params} answer={answer} words={words} />
      )}
      {answer.commands.length > 0 && (
        <>
          <p className="item-label">{words.repairDone}</p>
          <ol className="repair-commands">
            {answer.commands.map((entry, index) => (
              <li key={index}>
                <span>{commandText(data, entry)}</span>
                {!isDone && (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={`${words.repairRemove}: ${commandText(data, entry)}`}
                    onClick={() => edit({ commands: answer.commands.toSpliced(index, 1) })}
                  >
                    {words.repairRemove}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {isFull && <p className="item-hint">{fill(words.repairMost, { most: item.most ?? 0 })}</p>}
      {isDone && <p className="item-label">{words.repairRun}</p>}
      {isDone && (
        <Replay
          runPath={runPath}
          replay={{ ...item.replay, run }}
          diagram={diagram}
          lessonHref={`/${words.locale}/lessons/${lesson}`}
          words={{
            loading: words.replayLoading,
            failed: words.replayFailed,
            openLab: words.openLab,
          }}
        />
      )}
    </>
  );
}

/** The values that were set otherwise, each with what it was before. */
function ChangedValues(props: {
  data: LessonRun;
  given: Run['params'];
  answer: RepairAnswer;
  words: QuizWords;
}) {
  const { data, answer, words } = props;
  const before = completeValues(data.parameters, props.given ?? {});
  const changed = data.parameters.filter(
    ({ id }) => answer.params[id] !== undefined && answer.params[id] !== before[id],
  );
  if (changed.length === 0) return null;
  return (
    <>
      <p className="item-label">{words.repairChanged}</p>
      <ul className="repair-goals">
        {changed.map((parameter) => {
          const { id } = parameter;
          const text = (value: Value | undefined) => valueText(data, parameter, value);
          const name = data.words.parameters[id]?.name ?? id;
          return (
            <li key={id}>
              {fill(words.repairChange, {
                name,
                from: text(before[id]),
                to: text(answer.params[id]),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function valueText(data: LessonRun, parameter: Parameter, value: Value | undefined): string {
  if (parameter.kind === 'toggle') return value === true ? data.ui.on : data.ui.off;
  if (parameter.kind === 'choice') {
    return data.words.parameters[parameter.id]?.options?.[String(value)] ?? String(value);
  }
  return formatValue(Number(value), parameter.unit, data.ui.units);
}

/** A command with its arguments in words: "경로 더하기: 테이블 A, 10.20.0.0/16, pcx-a". */
export function commandText(
  data: LessonRun,
  { command, args = {} }: RepairAnswer['commands'][number],
): string {
  const words = data.words.commands[command];
  const values = Object.entries(args).map(([id, value]) => {
    const option = words?.arguments?.[id]?.options?.[String(value)];
    if (option !== undefined) return option;
    if (typeof value === 'boolean') {
      return `${words?.arguments?.[id]?.name ?? id}: ${value ? data.ui.on : data.ui.off}`;
    }
    return data.words.names[String(value)] ?? String(value);
  });
  const name = words?.name ?? command;
  return values.length > 0 ? `${name}: ${values.join(', ')}` : name;
}
