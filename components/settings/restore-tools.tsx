import { useRef, useState } from 'react';
import { bringIn, openProgressOnce } from '@/components/quiz/progress-client';
import {
  maxBackupLength,
  parseBackup,
  planImport,
  type BackupProblem,
  type ImportPlan,
} from '@/lib/progress/backup';
import { fill } from '@/lib/text/message';
import { readText } from './save-file';
import type { SettingsWords } from './words';

/** More refused rows than these are counted, not listed. */
const mostListed = 10;

/** Brings a backup in: first what it would do, then, when asked, doing it. */
export function RestoreTools(props: { onDone: () => Promise<void>; words: SettingsWords }) {
  const { onDone, words } = props;
  const [plan, setPlan] = useState<ImportPlan>();
  const [message, setMessage] = useState('');
  const input = useRef<HTMLInputElement>(null);

  /** Of two files chosen one after the other the later counts, whichever is read first. */
  const chosen = useRef<File>(undefined);
  const look = async (file: File) => {
    chosen.current = file;
    setPlan(undefined);
    setMessage(words.reading);
    const refuse = (problem: BackupProblem) =>
      setMessage(fill(words.problems[problem], { name: file.name }));
    const read = await readText(file, maxBackupLength);
    if (chosen.current !== file) return;
    if (typeof read === 'string') return refuse(read);
    const parsed = parseBackup(read.text);
    if (!parsed.ok) return refuse(parsed.problem);
    const here = await (await openProgressOnce()).loadIds();
    if (chosen.current !== file) return;
    if (!here.ok) return setMessage(words.failed);
    const next = planImport(
      parsed,
      here.value.map((id) => ({ id })),
    );
    setMessage(
      fill(words.plan, {
        fresh: next.fresh.length,
        known: next.known,
        refused: next.refused.length,
      }),
    );
    setPlan(next);
  };
  /** The button that was pressed goes, and focus must not go with it. */
  const end = () => {
    setPlan(undefined);
    input.current?.focus();
  };
  const cancel = () => {
    end();
    setMessage('');
  };
  const apply = async (accepted: ImportPlan) => {
    end();
    setMessage(words.saving);
    const stored = await bringIn(accepted.fresh, accepted.refused);
    setMessage(stored.ok ? fill(words.applied, { count: stored.value }) : words.failed);
    await onDone();
  };
  return (
    <section id="restore">
      <h2>{words.restore}</h2>
      <p>
        <label className="button file-field">
          <input
            ref={input}
            className="sr-only"
            type="file"
            accept=".gz,.json,application/gzip,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void look(file);
              // So that the same file can be chosen once more.
              event.target.value = '';
            }}
          />
          {words.choose}
        </label>
      </p>
      <p role="status" className="tool-status">
        {message}
      </p>
      {plan && (
        <div className="import-plan">
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
              <button type="button" className="button" onClick={cancel}>
                {words.cancel}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
