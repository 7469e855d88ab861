import type { Diagram } from '@/lib/diagram/diagram';
import type { ResolvedItem } from '@/lib/grade/item';
import type { Fact } from '@/lib/lesson/fact';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { Lesson } from '@/lib/lesson/lesson';
import type { Outline } from '@/lib/lesson/outline';
import type { PlainText, SectionText } from '@/lib/lesson/section-text';
import type { Locale, Localized } from '@/lib/text/locale';
import { localize } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import type { SearchEntry, SearchIndex } from './entry';
import { firstSentence } from './first-sentence';

/** A lesson with what its prose says in the index's language. */
export type ReadLesson = {
  readonly lesson: Lesson;
  readonly outline: Outline;
  readonly texts: readonly SectionText[];
  /** Its items, ready to be asked. */
  readonly items: readonly ResolvedItem[];
};

type Sources = {
  readonly locale: Locale;
  readonly lessons: readonly ReadLesson[];
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly spellings: SearchIndex['spellings'];
  /** Templates of an edge's name: `{from}`, `{to}` and, in the second, `{label}`. */
  readonly words: { readonly edgeName: string; readonly edgeNameLabel: string };
};

/** Gathers the search index of one language, in the order of the course. */
export function gatherIndex(sources: Sources): SearchIndex {
  const { locale, lessons, glossary, spellings } = sources;
  const positions = new Map(lessons.map(({ lesson }, position) => [lesson.slug, position]));
  const terms = Object.entries(glossary).flatMap(([id, term]): SearchEntry[] => {
    const lesson = positions.get(term.lesson);
    return lesson === undefined ? [] : [termEntry(id, term, lesson, locale)];
  });
  return normalized({
    locale,
    lessons: lessons.map(({ lesson }) => ({ slug: lesson.slug, title: lesson.title[locale] })),
    entries: [
      ...lessons.flatMap((read, position) => lessonEntries(read, position, sources)),
      ...terms,
    ],
    spellings,
    suggestions: lessons.flatMap((_, position) => {
      const first = terms.find(({ lesson }) => lesson === position);
      return first ? [first.title] : [];
    }),
  });
}

function lessonEntries(read: ReadLesson, lesson: number, sources: Sources): SearchEntry[] {
  const { locale, facts } = sources;
  const { title, summary, diagram } = localize(read.lesson, locale);
  const texts = new Map(read.texts.map((text) => [text.section, text]));
  const inFull = (text: PlainText) =>
    text
      .map((piece) =>
        typeof piece === 'string' ? piece : (facts[piece.fact]?.value[locale] ?? ''),
      )
      .join('');
  const entries: SearchEntry[] = [
    { kind: 'lesson', lesson, title, sentences: [firstSentence(summary)] },
  ];
  for (const { id, title: sectionTitle, scenes } of read.outline.sections) {
    const text = texts.get(id);
    entries.push({
      kind: 'section',
      lesson,
      at: id,
      title: sectionTitle,
      keyPoints: text?.keyPoints.map(inFull) ?? [],
      sentences: text?.passages.map((passage) => firstSentence(inFull(passage))) ?? [],
    });
    for (const { scene: sceneId } of scenes) {
      const scene = diagram.scenes.find((candidate) => candidate.id === sceneId);
      if (!scene) continue;
      entries.push({
        kind: 'scene',
        lesson,
        at: sceneId,
        section: id,
        title: scene.title,
        sentences: [firstSentence(scene.caption)],
      });
    }
  }
  for (const [part, detail] of partsOf(diagram, sources.words)) {
    entries.push({
      kind: 'part',
      lesson,
      at: detail.section,
      title: part,
      sentences: [firstSentence(detail.what)],
    });
  }
  for (const { id, section, stem, reviewOnly } of read.items) {
    // What is asked in reviews alone has no place in the lesson to open.
    // What follows says how to answer, which nobody looks for.
    const asked = firstSentence(stem[locale]);
    if (!reviewOnly) entries.push({ kind: 'item', lesson, at: id, section, title: asked });
  }
  return entries;
}

function* partsOf({ nodes, edges }: Localized<Diagram>, words: Sources['words']) {
  for (const { label, sub, detail } of Object.values(nodes)) {
    yield [sub === undefined ? label : `${label} (${sub})`, detail] as const;
  }
  for (const edge of Object.values(edges)) {
    const ends = {
      from: nodes[edge.from]?.label ?? edge.from,
      to: nodes[edge.to]?.label ?? edge.to,
    };
    const name =
      edge.label === undefined
        ? fill(words.edgeName, ends)
        : fill(words.edgeNameLabel, { ...ends, label: edge.label });
    yield [name, edge.detail] as const;
  }
}

function termEntry(id: string, entry: GlossaryEntry, lesson: number, locale: Locale): SearchEntry {
  const { term, reading, synonyms, definition } = entry;
  const title = term[locale];
  const names = [...Object.values(term), reading ?? '', ...(synonyms ?? [])];
  return {
    kind: 'term',
    lesson,
    at: id,
    title,
    names: [...new Set(names)].filter((name) => name !== '' && name !== title),
    sentences: [firstSentence(definition[locale])],
  };
}

/** Search compares letters as they are, so both sides are composed (NFC). */
function normalized(index: SearchIndex): SearchIndex {
  return JSON.parse(JSON.stringify(index).normalize('NFC')) as SearchIndex;
}
