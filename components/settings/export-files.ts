import type { QuizWords } from '@/components/quiz/words';
import type { LessonData } from '@/lib/lesson/lesson-data';
import type { ProgressEvent } from '@/lib/progress/event';
import { toAnki, toCsv } from '@/lib/progress/export-table';
import { ankiNote } from './anki-note';
import type { SettingsWords } from './words';

/** The items of the course as notes of Anki; see `ankiNote` for those that are left out. */
export function ankiFile(lessons: readonly LessonData[], words: QuizWords): Blob {
  const notes = lessons.flatMap((data) =>
    data.items.flatMap((item) => ankiNote(item, data, words) ?? []),
  );
  return new Blob([toAnki(notes, 'Day03')], { type: 'text/plain' });
}

/** Every answer as a line of CSV; with a mark at its head by which spreadsheets know the encoding. */
export function answersFile(
  events: readonly ProgressEvent[],
  columns: SettingsWords['columns'],
): Blob {
  const rows = events.flatMap((event) =>
    event.type === 'answer'
      ? [
          [
            new Date(event.at + event.offset * 60_000).toISOString().slice(0, 19),
            event.item,
            event.kind,
            event.right ? 1 : 0,
            Math.round(event.score * 100) / 100,
            event.mode,
          ],
        ]
      : [],
  );
  const header = [
    columns.at,
    columns.item,
    columns.kind,
    columns.right,
    columns.score,
    columns.mode,
  ];
  return new Blob([`\uFEFF${toCsv([header, ...rows])}`], { type: 'text/csv' });
}
