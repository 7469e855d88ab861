import type { LessonData, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { ProgressEvent } from '@/lib/progress/event';
import { toAnki, toCsv } from '@/lib/progress/export-table';
import type { SettingsWords } from './words';

/** What is right, in a line per part, as far as the kind of item has parts in words. */
function keyLines(item: LocalizedItem): readonly string[] {
  switch (item.kind) {
    case 'order':
      return item.steps.map(({ text }, index) => `${index + 1}. ${text}`);
    case 'numeric':
      return [`${item.value} ${item.unit}`];
    case 'match':
      return item.left.map(
        ({ text, answer }) =>
          `${text} → ${item.right.find(({ id }) => id === answer)?.text ?? answer}`,
      );
    case 'cloze':
      return item.gaps.map(({ accept }) => accept.ko[0] ?? '');
    case 'repair':
      return [item.reference.text];
    case 'single':
    case 'multi':
    case 'predict':
    case 'scenario':
      return item.options.flatMap(({ text, correct }) => (correct ? [text] : []));
    case 'true-false':
    case 'hotspot':
    case 'label':
    case 'connect':
      // Their key stands in the picture or in the explanation.
      return [];
  }
}

/** Every item as an Anki note: our id, the question, key and explanation, lesson and objective. */
export function ankiFile(lessons: readonly LessonData[]): Blob {
  const notes = lessons.flatMap(({ lesson, items }) =>
    items.map((item) => ({
      id: `${lesson}/${item.id}`,
      front: [
        item.stem,
        ...('options' in item ? item.options.map(({ text }) => `• ${text}`) : []),
        ...(item.kind === 'cloze' ? [item.text.replaceAll(/\{\{[^{}]*\}\}/gu, '____')] : []),
      ].join('\n'),
      back: [...keyLines(item), '', item.explain].join('\n'),
      tags: ['day03', lesson, item.objective],
    })),
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
