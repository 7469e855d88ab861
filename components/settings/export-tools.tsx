import { useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import { loadItemWords } from '@/components/quiz/load-item-words';
import { openProgressOnce } from '@/components/quiz/progress-client';
import { fill } from '@/lib/text/message';
import { saveFile } from './save-file';
import type { SettingsWords } from './words';

/** Files for other programs. Their code comes when one is asked for. */
export function ExportTools(props: {
  dataPaths: readonly string[];
  /** Where the words of items are served. */
  wordsPath: string;
  hasAnswers: boolean;
  words: SettingsWords;
}) {
  const { dataPaths, wordsPath, hasAnswers, words } = props;
  const [status, setStatus] = useState('');
  const offer = async (name: string, make: () => Promise<Blob>) => {
    setStatus(words.preparing);
    try {
      saveFile(name, await make());
      setStatus(fill(words.downloaded, { name }));
    } catch {
      setStatus(words.exportFailed);
    }
  };
  const anki = async () => {
    const { ankiFile } = await import('./export-files');
    const [itemWords, ...lessons] = await Promise.all([
      loadItemWords(wordsPath),
      ...dataPaths.map(loadLessonData),
    ]);
    return ankiFile(lessons, itemWords);
  };
  const csv = async () => {
    const { answersFile } = await import('./export-files');
    const stored = await (await openProgressOnce()).loadEvents();
    if (!stored.ok) throw new Error(stored.message);
    return answersFile(stored.value.events, words.columns);
  };
  return (
    <section>
      <h2>{words.exports}</h2>
      <ul className="tool-list">
        <li>
          <button
            type="button"
            className="button"
            onClick={() => void offer('day03-anki.txt', anki)}
          >
            {words.anki}
          </button>
          <p className="tool-hint">{words.ankiHint}</p>
        </li>
        <li>
          <button
            type="button"
            className="button"
            disabled={!hasAnswers}
            onClick={() => void offer('day03-answers.csv', csv)}
          >
            {words.csv}
          </button>
          <p className="tool-hint">{hasAnswers ? words.csvHint : words.csvNone}</p>
        </li>
      </ul>
      <p role="status" className="tool-status">
        {status}
      </p>
    </section>
  );
}
