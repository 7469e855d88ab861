import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readItems } from '@/app/read-items';
import { readRun } from '@/app/read-run';
import { facts } from '@/content/facts';
import { lessons } from '@/content/lessons';
import { paperMessages } from '@/content/messages/paper';
import { quizMessages } from '@/content/messages/quiz';
import { placeDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { localize, locales, type Locale } from '@/lib/text/locale';
import { answerKey } from './answer-key';
import { AnswerSheet } from './answer-sheet';
import { letteredParts } from './lettered-parts';
import { QuestionSheet } from './question-sheet';
import { sheetSections } from './sheet-items';

/** Items of lessons: their runs take a while. */
const resolved = new Map<string, ReturnType<typeof readItems>>();

async function sheetOf(slug: string, locale: Locale) {
  const lesson = lessons.find((one) => one.slug === slug)!;
  const reading = resolved.get(slug) ?? readItems(lesson);
  resolved.set(slug, reading);
  const items = localize(await reading, locale);
  const sectionIds = [...new Set(items.map(({ section }) => section))];
  return {
    items,
    run: await readRun(lesson, locale),
    shared: {
      title: lesson.title[locale],
      sections: sheetSections(
        sectionIds.map((id) => ({ id, title: id, items: [] })),
        items,
      ),
      diagram: placeDiagram(lesson.diagram, locale),
      words: localize(paperMessages, locale),
      quizWords: localize(quizMessages, locale),
    },
  };
}

/** The text of a sheet as it was written. */
const textOf = (sheet: ReactElement) =>
  renderToStaticMarkup(sheet)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

for (const { slug } of lessons) {
  for (const locale of locales) {
    test(`${slug} (${locale}): the question sheet asks everything and tells nothing`, async () => {
      const { items, run, shared } = await sheetOf(slug, locale);
      const text = textOf(<QuestionSheet {...shared} run={run} />);
      for (const item of items) {
        expect(text).toContain(item.stem);
        expect(text.includes(item.explain), `explanation of ${item.id}`).toBe(false);
        const words = { quiz: shared.quizWords, paper: shared.words };
        for (const { why } of answerKey(item, shared.diagram, words).reasons) {
          expect(text.includes(why), why).toBe(false);
        }
        for (const { letter, text: option } of letteredParts(
          item,
          shared.diagram,
          shared.quizWords,
        )) {
          expect(text).toContain(option);
          expect(letter).toMatch(/^[A-Z]$/);
        }
      }
    });

    test(`${slug} (${locale}): the answer sheet has a key and every reason`, async () => {
      const { items, shared } = await sheetOf(slug, locale);
      const text = textOf(<AnswerSheet {...shared} facts={localize(facts, locale)} />);
      for (const item of items) {
        const words = { quiz: shared.quizWords, paper: shared.words };
        const { short, full, reasons } = answerKey(item, shared.diagram, words);
        expect(full, item.id).not.toBe('');
        expect(short, item.id).not.toBe('');
        expect(reasons.length, item.id).toBeGreaterThan(0);
        expect(text).toContain(full);
        for (const { part, why } of reasons) {
          expect(part, item.id).not.toBe('');
          expect(text).toContain(why);
        }
      }
    });
  }
}

test('letters of the key are those of the question', async () => {
  const { items, shared } = await sheetOf('sqs', 'ko');
  const words = { quiz: shared.quizWords, paper: shared.words };
  const rightOf = (item: LocalizedItem) =>
    'options' in item ? item.options.filter(({ correct }) => correct).map(({ text }) => text) : [];
  const multi = items.find(({ kind }) => kind === 'multi')!;
  const parts = letteredParts(multi, shared.diagram, shared.quizWords);
  const letters = answerKey(multi, shared.diagram, words).short!.split(', ');
  const said = letters.map((letter) => parts.find((part) => part.letter === letter)!.text);
  expect(said.toSorted()).toEqual(rightOf(multi).toSorted());
  expect(said.length).toBeGreaterThan(1);

  const order = items.find((item) => item.kind === 'order')!;
  const steps = letteredParts(order, shared.diagram, shared.quizWords);
  const sequence = answerKey(order, shared.diagram, words).short!.split(' ');
  expect(sequence.map((letter) => steps.find((step) => step.letter === letter)!.id)).toEqual(
    order.steps.map(({ id }) => id),
  );
  expect(sequence).not.toEqual(sequence.toSorted());
});
