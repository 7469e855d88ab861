import { expect, test } from 'vitest';
import { formatAuthorProblem } from './author-problem';
import type { TeachingLesson } from './check-notes';
import { checkNotes } from './check-notes';
import type { Note } from './note';
import { itemsAbout } from './note';

const lessons: readonly TeachingLesson[] = [
  {
    slug: 'queues',
    sections: ['send', 'receive'],
    scenes: ['overview', 'poll'],
    items: [{ id: 'who-waits', note: 'N01' }, { id: 'how-long' }, { id: 'who-polls', note: 'N01' }],
  },
  { slug: 'topics', sections: ['publish'], scenes: ['copy'], items: [{ id: 'how-many' }] },
];

const words = { ko: '대기열은 메시지를 보관한다', en: 'A queue keeps messages' };

function note(changes: Partial<Note> = {}): Note {
  return {
    id: 'N01',
    words,
    verdict: 'exact',
    precise: words,
    sections: ['send'],
    scenes: ['poll'],
    ...changes,
  };
}

function problemsOf(notes: readonly Note[], lesson = 'queues') {
  const topic = { id: 'queue', title: words, lesson, notes };
  return checkNotes([topic], lessons, 'notes.ts').map(formatAuthorProblem);
}

test('accepts a note with a section, a scene and two items', () => {
  expect(problemsOf([note()])).toEqual([]);
});

test('reports a note without a section', () => {
  expect(problemsOf([note({ sections: [] })])).toEqual([
    'notes.ts: N01: names no section. Name a section of "queues" that teaches it.',
  ]);
});

test('reports a note without a scene', () => {
  expect(problemsOf([note({ scenes: [] })])).toEqual([
    'notes.ts: N01: names no scene. Name a scene of "queues" that teaches it.',
  ]);
});

test('reports a note that only one item asks about', () => {
  expect(problemsOf([note({ id: 'N02', items: ['queues/how-long'] })])).toEqual([
    "notes.ts: N02: is asked about by 1 of at least 2 items. Set note: 'N02' on items that ask about it, or list them as lesson/item.",
  ]);
});

test('counts an item once that names the note and is listed too', () => {
  expect(itemsAbout(note({ items: ['queues/who-waits'] }), lessons)).toEqual([
    'queues/who-waits',
    'queues/who-polls',
  ]);
});

test('takes listed items of any lesson, after those that name the note', () => {
  const asked = itemsAbout(note({ items: ['topics/how-many', 'queues/how-long'] }), lessons);
  expect(asked).toEqual([
    'queues/who-waits',
    'queues/who-polls',
    'topics/how-many',
    'queues/how-long',
  ]);
});

test('reports names that lead nowhere and says what was meant', () => {
  const broken = note({
    sections: ['sent'],
    scenes: ['poll', 'elsewhere'],
    items: ['queues/how-lon'],
  });
  expect(problemsOf([broken])).toEqual([
    'notes.ts: N01: names the section "sent", which does not exist. Did you mean "send"?',
    'notes.ts: N01: names the scene "elsewhere", which does not exist. Name one of: overview, poll.',
    'notes.ts: N01: names the item "queues/how-lon", which does not exist. Did you mean "queues/how-long"?',
  ]);
});

test('reports a section of another lesson', () => {
  expect(problemsOf([note({ sections: ['publish'] })])).toEqual([
    'notes.ts: N01: names the section "publish", which does not exist. Name one of: send, receive.',
  ]);
});

test('reports a topic whose lesson does not exist', () => {
  expect(problemsOf([note()], 'queue')).toEqual([
    'notes.ts: queue: names the lesson "queue", which does not exist. Did you mean "queues"?',
  ]);
});

test('reports a note that stands twice', () => {
  expect(problemsOf([note(), note()])).toEqual([
    'notes.ts: N01: stands twice. Give each note an id of its own.',
  ]);
});
