import { useEffect, useState } from 'react';
import { askToKeep, readPersistence } from '@/components/quiz/progress-persist';
import { fill } from '@/lib/text/message';
import type { SettingsWords } from './words';

type Persistence = Awaited<ReturnType<typeof readPersistence>>;

/** Whether the browser keeps the store for good, what it said when asked, and asking it. */
export function KeepTools({ locale, words }: { locale: string; words: SettingsWords }) {
  const [persistence, setPersistence] = useState<Persistence>();
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  if (persistence?.isKept === undefined) return null;
  const { isKept, note } = persistence;
  const date =
    note &&
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(note.at);
  const ask = async () => {
    await askToKeep();
    setPersistence(await readPersistence());
  };
  return (
    <section>
      <h2>{words.persist}</h2>
      <div role="status">
        <p>{isKept ? words.persisted : words.notPersisted}</p>
        {date !== undefined && !isKept && (
          <p className="tool-hint">{fill(words.refusedPersist, { date })}</p>
        )}
      </div>
      {!isKept && (
        <p>
          <button type="button" className="button" onClick={() => void ask()}>
            {words.askPersist}
          </button>
        </p>
      )}
    </section>
  );
}
