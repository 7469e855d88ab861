'use client';

import './settings.css';
import { useCallback, useEffect, useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import { openProgressOnce } from '@/components/quiz/progress-client';
import { fill } from '@/lib/text/message';
import { BackupTools, type BackupNote, parseNote } from './backup-tools';
import { ankiFile, answersFile } from './export-files';
import { RestoreTools } from './restore-tools';
import { saveFile } from './save-file';
import type { SettingsWords } from './words';
import type { LoadedEvents } from '@/lib/progress/store';

type Loaded = LoadedEvents & { readonly note: BackupNote | undefined };

/** What is stored on this device, and how to keep it, move it and use it elsewhere. */
export function RecordTools(props: {
  locale: string;
  dataPaths: readonly string[];
  words: SettingsWords;
}) {
  const { locale, dataPaths, words } = props;
  const [loaded, setLoaded] = useState<Loaded | 'unavailable'>();
  const [isPersisted, setPersisted] = useState<boolean>();
  const [status, setStatus] = useState('');

  const load = useCallback(async () => {
    const store = await openProgressOnce();
    const [events, note] = await Promise.all([store.loadEvents(), store.loadNote('backup')]);
    setLoaded(
      events.ok
        ? { ...events.value, note: note.ok ? parseNote(note.value) : undefined }
        : 'unavailable',
    );
    setPersisted(await navigator.storage?.persisted?.());
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  if (loaded === undefined) return <p role="status">{words.loading}</p>;
  if (loaded === 'unavailable') return <p role="alert">{words.unavailable}</p>;
  const { events, refused } = loaded;
  const answers = events.filter(({ type }) => type === 'answer').length;
  const sections = new Set(
    events.flatMap((event) =>
      event.type === 'section-read' ? [`${event.lesson}#${event.section}`] : [],
    ),
  ).size;
  const exportAnki = async () => {
    try {
      const lessons = await Promise.all(dataPaths.map(loadLessonData));
      saveFile('day03-anki.txt', ankiFile(lessons));
    } catch {
      setStatus(words.exportFailed);
    }
  };
  return (
    <>
      <p className="record-counts">{fill(words.counts, { answers, sections })}</p>
      {refused.length > 0 && <p>{fill(words.broken, { count: refused.length })}</p>}
      <BackupTools
        events={events}
        note={loaded.note}
        locale={locale}
        onDone={(message) => {
          setStatus(message);
          void load();
        }}
        words={words}
      />
      <RestoreTools
        events={events}
        onDone={(message) => {
          setStatus(message);
          void load();
        }}
        words={words}
      />
      <section>
        <h2>{words.exports}</h2>
        <p>
          <button type="button" className="button" onClick={() => void exportAnki()}>
            {words.anki}
          </button>
        </p>
        <p className="item-hint">{words.ankiHint}</p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => saveFile('day03-answers.csv', answersFile(events, words.columns))}
          >
            {words.csv}
          </button>
        </p>
        <p className="item-hint">{words.csvHint}</p>
      </section>
      {isPersisted !== undefined && (
        <section>
          <h2>{words.persist}</h2>
          <p>{isPersisted ? words.persisted : words.notPersisted}</p>
          {!isPersisted && (
            <button
              type="button"
              className="button"
              onClick={() => void navigator.storage.persist().then(setPersisted)}
            >
              {words.askPersist}
            </button>
          )}
        </section>
      )}
      <p role="status" className="record-status">
        {status}
      </p>
    </>
  );
}
