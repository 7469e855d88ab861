'use client';

import './settings.css';
import { useCallback, useEffect, useState } from 'react';
import { loadRecord } from '@/components/quiz/current-record';
import { openProgressOnce } from '@/components/quiz/progress-client';
import type { Derived } from '@/lib/progress/reduce-cards';
import { itemWordsPath } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { parseNote, type BackupNote } from './backup-note';
import { BackupTools } from './backup-tools';
import { ExportTools } from './export-tools';
import { KeepTools } from './keep-tools';
import { RestoreTools } from './restore-tools';
import type { SettingsWords } from './words';

type Loaded = {
  readonly record: Derived;
  /** Events in the log. */
  readonly count: number;
  /** Rows of it that cannot be read. */
  readonly refused: number;
  readonly note: BackupNote | undefined;
};

/** What is stored on this device, and how to keep it, move it and use it elsewhere. */
export function RecordTools(props: {
  locale: string;
  dataPaths: readonly string[];
  words: SettingsWords;
}) {
  const { locale, dataPaths, words } = props;
  const [loaded, setLoaded] = useState<Loaded | 'unavailable'>();

  const load = useCallback(async () => {
    setLoaded((await readRecord()) ?? 'unavailable');
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  if (loaded === undefined) return <p role="status">{words.loading}</p>;
  if (loaded === 'unavailable') return <p role="alert">{words.unavailable}</p>;
  const { record, count, refused, note } = loaded;
  return (
    <>
      <p className="record-counts">
        {fill(words.counts, { answers: answersIn(record), sections: sectionsIn(record) })}
      </p>
      {refused > 0 && <p>{fill(words.broken, { count: refused })}</p>}
      <BackupTools count={count} note={note} locale={locale} onDone={load} words={words} />
      <RestoreTools onDone={load} words={words} />
      <ExportTools
        dataPaths={dataPaths}
        wordsPath={itemWordsPath(locale)}
        hasAnswers={record.cards.size > 0}
        words={words}
      />
      <KeepTools locale={locale} words={words} />
    </>
  );
}

/** Reads what there is, without the log; `undefined` where nothing can be stored. */
async function readRecord(): Promise<Loaded | undefined> {
  const store = await openProgressOnce();
  const record = await loadRecord();
  const [stored, count, note] = await Promise.all([
    store.loadDerived(),
    store.countEvents(),
    store.loadNote('backup'),
  ]);
  if (!stored.ok || !count.ok) return undefined;
  return {
    record,
    count: count.value,
    refused: stored.value?.refused ?? 0,
    note: note.ok ? parseNote(note.value) : undefined,
  };
}

function answersIn({ cards }: Derived): number {
  return [...cards.values()].reduce((sum, { answers }) => sum + answers, 0);
}

function sectionsIn({ read }: Derived): number {
  return [...read.values()].reduce((sum, sections) => sum + sections.length, 0);
}
