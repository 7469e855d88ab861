import { useRef, useState } from 'react';
import { openProgressOnce } from '@/components/quiz/progress-client';
import {
  maxBackupLength,
  parseBackup,
  planImport,
  type BackupProblem,
  type ImportPlan,
} from '@/lib/progress/backup';
import type { ProgressEvent } from '@/lib/progress/event';
import { fill } from '@/lib/text/message';
import { readText } from './save-file';
import type { SettingsWords } from './words';

/** More refused rows than these are counted, not listed. */
const mostListed = 10;

/** Brings a backup in: first what it would do, then, when asked, doing it. */
export function RestoreTools(props: {
  events: readonly ProgressEvent[];
  onDone: (message: string) => void;
  words: SettingsWords;
}) {
  const { events, onDone, words } = props;
  const [plan, setPlan] = useState<ImportPlan>();
  const [message, setMessage] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const bringIn = async (file: File) => {
    setPlan(undefined);
    setMessage(words.reading);
    const refuse = (problem: BackupProblem) =>
      setMessage(fill(words.problems[problem], { name: file.name }));
    const read = await readText(file, maxBackupLength);
    if (typeof read === 'string') return refuse(read);
    const parsed = parseBackup(read.text);
    if (!parsed.ok) return refuse(parsed.problem);
    setMessage('');
    setPlan(planImport(parsed, events));
  };
  const end = () => {
    setPlan(undefined);
    if (input.current) input.current.value = '';
  };
  const apply = async (chosen: ImportPlan) => {
    const store = await openProgressOnce();
    const stored = await store.importEvents(chosen.fresh, chosen.refused);
    end();
    onDone(stored.ok ? fill(words.applied, { count: stored.value }) : words.failed);
  };
  return (
    <section>
      <h2>{words.restore}</h2>
      <p>
        <label className="file-field">
          <span>{words.choose}</span>
          <input
            ref={input}
            type="file"
            accept=".gz,.json,application/gzip,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void bringIn(file);
            }}
          />
        </label>
      </p>
      <p role="status">{message}</p>
      {plan && (
        <div className="import-plan">
          <p>
            {fill(words.plan, {
              fresh: plan.fresh.length,
              known: plan.known,
              refused: plan.refused.length,
            })}
          </p>
          {plan.refused.length > 0 && (
            <ul>
              {plan.refused.slice(0, mostListed).map(({ row, reason }) => (
                <li key={row}>{fill(words.refusedRow, { row, reason })}</li>
              ))}
            </ul>
          )}
          {plan.fresh.length === 0 ? (
            <p>{words.planNone}</p>
          ) : (
            <p>
              <button
                type="button"
                className="button button-primary"
                onClick={() => void apply(plan)}
              >
                {fill(words.apply, { fresh: plan.fresh.length })}
              </button>{' '}
              <button type="button" className="button" onClick={end}>
                {words.cancel}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
