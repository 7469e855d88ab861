import { expect, test } from 'vitest';
import { lessons } from '@/content/lessons';
import { quizMessages } from '@/content/messages/quiz';
import { placeDiagram } from '@/lib/diagram/place';
import { localize, locales } from '@/lib/text/locale';
import { describeBlank, placeBlanks, withoutNames } from './blank-places';

const asked = locales.flatMap((locale) =>
  lessons.flatMap((lesson) => {
    const diagram = placeDiagram(lesson.diagram, locale);
    const words = localize(quizMessages, locale);
    return lesson.items.flatMap((item) =>
      item.kind === 'label'
        ? [
            {
              name: `${locale} ${lesson.slug}/${item.id}`,
              diagram,
              words,
              item: localize(item, locale),
            },
          ]
        : [],
    );
  }),
);

test('there are names to put back', () => {
  expect(asked.length).toBeGreaterThan(0);
});

test.each(asked)('$name: the list tells the blanks apart', ({ diagram, item, words }) => {
  const places = item.blanks.map(({ id }) => describeBlank(diagram, item, id, words));
  expect(new Set(places).size).toBe(places.length);
});

test.each(asked)('$name: neither picture nor list says a hidden name', (entry) => {
  const { diagram, item, words } = entry;
  const hidden = [...diagram.nodes, ...diagram.edges]
    .filter(({ id }) => item.blanks.some((blank) => blank.id === id))
    .flatMap(({ id, label }) => (label === undefined ? [] : [{ id, label }]));
  const shown = withoutNames(diagram, item);
  for (const { id } of hidden) {
    const part = [...shown.nodes, ...shown.edges].find((candidate) => candidate.id === id);
    expect(part?.label ?? '').toBe('');
  }
  const said = item.blanks.map(({ id }) => describeBlank(diagram, item, id, words)).join(' ');
  const isElsewhere = (label: string) =>
    [...shown.nodes, ...shown.edges, ...shown.groups].some((part) => part.label?.includes(label));
  for (const { label } of hidden) {
    if (!isElsewhere(label)) expect(said).not.toContain(label);
  }
});

test('blanks are numbered in reading order and called by number', () => {
  const entry = asked.find(({ name }) => name === 'ko sqs/name-the-services')!;
  const { diagram, item, words } = entry;
  const order = placeBlanks(diagram, item).places.map(({ id }) => id);
  expect(order).toEqual(['dlq', 'queue', 'topic', 'stock-queue']);
  expect(describeBlank(diagram, item, 'stock-queue', words)).toContain('빈칸 3');
  expect(describeBlank(diagram, item, 'dlq', words)).toContain('빈칸 2(maxReceiveCount 초과)');
});
