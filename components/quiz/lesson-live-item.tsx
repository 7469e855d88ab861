import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import type { Answer } from '@/lib/grade/answer';
import type { LessonData, LocalizedItem } from '@/lib/lesson/lesson-data';
import { answerFromFields } from './answer-fields';
import { firstSeed } from './item-order';
import { LiveItem } from './live-item';
import { loadItemWords } from './load-item-words';
import type { QuizWords } from './words';

/** What the island needs to put the live item in the place of the server's form. */
export type OpenedItem = {
  readonly data: LessonData;
  readonly item: LocalizedItem;
  readonly words: QuizWords;
};

/**
 * Loads what an item in a lesson needs, and waits for the syllable an input method is at in `form`.
 *
 * @throws Error when the file does not load, or is of another version than the page
 */
export async function openItem(
  dataPath: string,
  wordsPath: string,
  id: string,
  isComposing: () => boolean,
): Promise<OpenedItem> {
  const [data, words] = await Promise.all([loadLessonData(dataPath), loadItemWords(wordsPath)]);
  const item = data.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${dataPath}: it has no item "${id}". Reload the page.`);
  while (isComposing()) await new Promise((resolve) => setTimeout(resolve, 50));
  return { data, item, words };
}

/** The live item of a lesson, taking over from the server's form what was begun there. */
export function LessonLiveItem(props: {
  opened: OpenedItem;
  form: HTMLFormElement | null;
  /** The form was submitted before this code arrived. */
  isSubmitted: boolean;
}) {
  const { opened, form, isSubmitted } = props;
  const { data, item, words } = opened;
  const [begun] = useState(() => readForm(item, form));
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { focused, selection } = begun;
    const control = focused === undefined ? null : document.getElementById(focused);
    control?.focus({ preventScroll: true });
    if (control instanceof HTMLInputElement && selection) control.setSelectionRange(...selection);
  }, [begun]);
  useEffect(() => {
    if (isSubmitted) root.current?.querySelector('form')?.requestSubmit();
  }, [isSubmitted]);

  return (
    <div ref={root}>
      <LiveItem
        lesson={data.lesson}
        item={item}
        seed={firstSeed(item)}
        mode="lesson"
        begun={begun.answer}
        facts={data.facts}
        diagram={data.diagram}
        section={{
          title: data.sections[item.section] ?? item.section,
          href: `#${item.section}`,
        }}
        level={3}
        words={words}
      />
    </div>
  );
}

function readForm(
  item: LocalizedItem,
  form: HTMLFormElement | null,
): {
  readonly answer?: Answer;
  readonly focused?: string;
  readonly selection?: readonly [start: number, end: number];
} {
  if (!form) return {};
  const answer = answerFromFields(item, new FormData(form), firstSeed(item));
  const control = document.activeElement;
  if (!control || !form.contains(control) || control.id === '') return { answer };
  if (!(control instanceof HTMLInputElement) || control.type !== 'text') {
    return { answer, focused: control.id };
  }
  const end = control.value.length;
  const selection = [control.selectionStart ?? end, control.selectionEnd ?? end] as const;
  return { answer, focused: control.id, selection };
}
