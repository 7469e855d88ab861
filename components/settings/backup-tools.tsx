import { useState } from 'react';
import { isBackupDue, mayReplaceBackup, writeBackup } from '@/lib/progress/backup';
import type { ProgressEvent } from '@/lib/progress/event';
import { openProgressOnce } from '@/components/quiz/progress-client';
import { fill } from '@/lib/text/message';
import { gzipped, saveFile } from './save-file';
import type { SettingsWords } from './words';

/** When the last backup was made, and how many events it held. */
export type BackupNote = { readonly at: number; readonly count: number };

export function parseNote(value: unknown): BackupNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('at' in value && 'count' in value)) return undefined;
  const { at, count } = value;
  return typeof at === 'number' && typeof count === 'number' ? { at, count } : undefined;
}

/** Makes a backup file, and reminds calmly when it is time for one. */
export function BackupTools(props: {
  events: readonly ProgressEvent[];
  note: BackupNote | undefined;
  locale: string;
  onDone: (message: string) => void;
  words: SettingsWords;
}) {
  const { events, note, locale, onDone, words } = props;
  const [now] = useState(() => Date.now());
  const lastCount = note?.count ?? 0;
  const isDue = isBackupDue({
    count: events.length,
    lastCount,
    lastAt: note?.at ?? 0,
    now,
  });
  const download = async () => {
    if (!mayReplaceBackup(events.length, lastCount)) {
      onDone(fill(words.refuseEmpty, { count: events.length, last: lastCount }));
      return;
    }
    const at = new Date();
    const name = `day03-${at.toISOString().slice(0, 10)}.json.gz`;
    saveFile(name, await gzipped(writeBackup(events, at.getTime())));
    const store = await openProgressOnce();
    await store.saveNote('backup', { at: at.getTime(), count: events.length });
    onDone(fill(words.downloaded, { name }));
  };
  return (
    <section>
      <h2>{words.backup}</h2>
      {isDue && <p>{fill(words.reminder, { count: events.length - lastCount })}</p>}
      <p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => void download()}
          disabled={events.length === 0 && lastCount === 0}
        >
          {words.download}
        </button>
      </p>
      {note && (
        <p className="item-hint">
          {fill(words.lastBackup, { date: new Date(note.at).toLocaleString(locale) })}
        </p>
      )}
    </section>
  );
}
