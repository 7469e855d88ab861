import { useState } from 'react';
import { lastCanary } from '@/components/quiz/progress-canary';
import { openProgressOnce } from '@/components/quiz/progress-client';
import { isBackupDue, mayReplaceBackup, writeBackup } from '@/lib/progress/backup';
import { fill } from '@/lib/text/message';
import type { BackupNote } from './backup-note';
import { gzipped, saveFile } from './save-file';
import type { SettingsWords } from './words';

/** Makes a backup file, and reminds calmly when it is time for one. */
export function BackupTools(props: {
  count: number;
  note: BackupNote | undefined;
  locale: string;
  onDone: () => Promise<void>;
  words: SettingsWords;
}) {
  const { count, note, locale, onDone, words } = props;
  const [now] = useState(() => Date.now());
  const [status, setStatus] = useState('');
  const noted = note?.count ?? 0;
  // The note goes with the store when the browser clears it; what is kept beside it does not.
  const last = Math.max(noted, lastCanary()?.answers ?? 0);
  const isDue = isBackupDue({ count, lastCount: noted, lastAt: note?.at ?? 0, now });
  const download = async () => {
    if (!mayReplaceBackup(count, last)) {
      setStatus(fill(words.refuseEmpty, { count, last }));
      return;
    }
    setStatus(words.preparing);
    const store = await openProgressOnce();
    const stored = await store.loadEvents();
    if (!stored.ok) {
      setStatus(words.exportFailed);
      return;
    }
    const { events } = stored.value;
    const at = new Date();
    const name = `day03-${at.toISOString().slice(0, 10)}.json.gz`;
    saveFile(name, await gzipped(writeBackup(events, at.getTime())));
    await store.saveNote('backup', { at: at.getTime(), count: events.length });
    setStatus(fill(words.downloaded, { name }));
    await onDone();
  };
  return (
    <section>
      <h2>{words.backup}</h2>
      <p className="tool-lead">
        {isDue ? fill(words.reminder, { count: count - noted }) : words.backupHint}
      </p>
      <p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => void download()}
          disabled={count === 0 && last === 0}
        >
          {words.download}
        </button>
      </p>
      <p role="status" className="tool-status">
        {status}
      </p>
      {note && (
        <p className="tool-hint">
          {fill(words.lastBackup, { date: dateText(note.at, locale), count: note.count })}
        </p>
      )}
    </section>
  );
}

function dateText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
