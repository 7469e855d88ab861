import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOn, cardOn, courseOf } from './build-answers';
import { replayCard, type Card } from './card';
import { compose, type ComposeRequest } from './compose';
import { traitsOf } from './kind-traits';
import { topicOf, type PoolItem } from './pool-item';
import { isDue } from './due';
import { retrievability } from './retrievability';

const TODAY = 120;

function cardsOf(...cards: Card[]): Map<string, Card> {
  return new Map(cards.map((card) => [card.item, card]));
}

function request(changes: Partial<ComposeRequest> = {}): ComposeRequest {
  return {
    kind: 'today',
    minutes: 10,
    items: courseOf(240),
    cards: new Map(),
    pace: {},
    today: TODAY,
    seed: 1,
    ...changes,
  };
}

/** `count` items of the course, `every`-th each, answered right on day 100 and due by 102. */
function dueCards(items: readonly PoolItem[], count: number, every = 1): Map<string, Card> {
  const chosen = items.filter((_, index) => index % every === 0).slice(0, count);
  return cardsOf(...chosen.map(({ id, kind }) => cardOn(id, [100], { kind })));
}

function itemsOf(queue: readonly string[], items = courseOf(240)): PoolItem[] {
  return queue.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

function repeatsIn(items: readonly PoolItem[]): number {
  return items.filter((item, index) => {
    const before = items[index - 1];
    return before && topicOf(before) === topicOf(item);
  }).length;
}

test('has nothing to ask when nothing is due and no lesson was opened', () => {
  expect(compose(request())).toEqual({ queue: [], reasons: {}, later: 0, spreads: [] });
});

test('asks what is due and fills the minutes by how fast the learner is', () => {
  const items = courseOf(240).filter(({ kind }) => kind === 'cloze' || kind === 'order');
  const cards = dueCards(items, 60);
  const sizes = ([5, 10, 20] as const).map(
    (minutes) => compose(request({ items, cards, minutes })).queue.length,
  );
  // 42 and 52 seconds an item with its reasons.
  expect(sizes).toEqual([6, 12, 25]);
  const pace = { cloze: 8000, order: 8000 };
  expect(compose(request({ items, cards, pace, minutes: 5 })).queue).toHaveLength(15);
});

test('asks first what has been due longest when there is little', () => {
  const items = courseOf(240);
  const cards = dueCards(items, 12, 3);
  const longest = items[30];
  if (longest) cards.set(longest.id, cardOn(longest.id, [50], { kind: longest.kind }));
  const { queue, reasons } = compose(request({ cards, minutes: 5 }));
  expect(queue).toContain(longest?.id);
  expect(queue.every((id) => reasons[id] === 'due')).toBe(true);
});

test('rescues in a backlog what is still recoverable, and says what is left for later', () => {
  const items = courseOf(240);
  const fresh = items.slice(0, 20).map(({ id, kind }) => cardOn(id, [117], { kind }));
  const faded = items.slice(20, 200).map(({ id, kind }) => cardOn(id, [20], { kind }));
  const cards = cardsOf(...fresh, ...faded);
  const { queue, later, spreads } = compose(request({ cards, opened: ['lesson-3'], minutes: 10 }));
  const recall = (id: string) => {
    const memory = cards.get(id)?.memory;
    return memory ? retrievability(memory, TODAY - memory.day) : 0;
  };
  const recovered = queue.filter((id) => recall(id) > 0.8).length;
  expect(recovered).toBeGreaterThan(queue.length * 0.8);
  expect(later).toBe(200 - queue.length);
  expect(spreads[0]).toEqual({ days: 3, perDay: Math.ceil(later / 3) });
  expect(queue.length).toBeLessThan(25);
});

test('adds new items of opened lessons only, one an objective, the fewer the more is due', () => {
  const items = courseOf(240);
  const newIn = (due: number, changes: Partial<ComposeRequest> = {}) => {
    const { queue, reasons } = compose(
      request({ cards: dueCards(items, due), opened: ['lesson-3'], ...changes }),
    );
    return queue.filter((id) => reasons[id] === 'new');
  };
  expect(newIn(0)).toHaveLength(6);
  expect(newIn(0, { opened: [] })).toEqual([]);
  expect(newIn(8)).toHaveLength(5);
  expect(newIn(20)).toHaveLength(2);
  expect(newIn(20, { minutes: 20 }).length).toBeGreaterThanOrEqual(5);
  expect(newIn(20).every((id) => id.startsWith('lesson-3/'))).toBe(true);
  expect(newIn(120)).toEqual([]);
  expect(newIn(20, { newCap: 0 })).toEqual([]);
  expect(new Set(itemsOf(newIn(0)).map(topicOf)).size).toBe(6);
});

test('decides by the seed between items that are due alike', () => {
  const items = courseOf(240);
  const queueOf = (seed: number, pool = items) =>
    compose(request({ items: pool, cards: dueCards(items, 60), minutes: 20, seed })).queue;
  expect(queueOf(2)).not.toEqual(queueOf(1));
  expect(queueOf(1, items.toReversed())).toEqual(queueOf(1));
});

test('asks one of several siblings', () => {
  const items = courseOf(40).map((item, index) => ({ ...item, concept: `c${index % 4}` }));
  const cards = dueCards(items, 40);
  const { queue } = compose(request({ items, cards }));
  const concepts = itemsOf(queue, items).map(({ concept }) => concept);
  expect(new Set(concepts).size).toBe(concepts.length);
  expect(concepts).toHaveLength(4);
});

test('has at least half of the answers made instead of picked, while there are such items', () => {
  const items = courseOf(240);
  const { queue } = compose(request({ cards: dueCards(items, 120), minutes: 20 }));
  const asked = itemsOf(queue);
  const singles = asked.filter(({ kind }) => kind === 'single').length;
  const produced = asked.filter(({ kind }) => traitsOf(kind).produced).length;
  expect(produced).toBeGreaterThanOrEqual(asked.length * 0.45);
  expect(singles).toBeLessThanOrEqual(asked.length * 0.35);
  expect(asked.some(({ kind }) => kind === 'predict')).toBe(true);
});

test('asks what there is when everything is of one kind', () => {
  const items = courseOf(60).map((item) => ({ ...item, kind: 'single' as const }));
  const { queue } = compose(request({ items, cards: dueCards(items, 60) }));
  expect(queue).toHaveLength(18);
});

test('brings look-alikes near each other, but not next to each other', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const items = courseOf(240).map((item, index) =>
      index === 10 ? { ...item, confusableWith: ['lesson-1/item-70'] } : item,
    );
    const cards = cardsOf(
      ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120].flatMap((index) => {
        const item = items[index];
        return item ? cardOn(item.id, [100], { kind: item.kind }) : [];
      }),
    );
    const { queue } = compose(request({ items, cards, minutes: 20, seed }));
    const [a, b] = [queue.indexOf('lesson-0/item-10'), queue.indexOf('lesson-1/item-70')];
    const isAtEnd = [0, queue.length - 1].includes(b);
    expect(queue).toHaveLength(12);
    if (!isAtEnd) expect([2, 3, 4]).toContain(Math.abs(a - b));
  }
});

test('begins and ends with what is likely to be recalled', () => {
  const items = courseOf(240);
  const cards = dueCards(items, 14, 7);
  const easy = [items[3], items[150]].flatMap((item) => item ?? []);
  for (const { id, kind } of easy) {
    cards.set(id, { ...cardOn(id, [60, 62, 70, 100], { kind }), dueDay: TODAY });
  }
  const { queue } = compose(request({ cards, minutes: 20 }));
  expect(new Set([queue[0], queue.at(-1)])).toEqual(new Set(easy.map(({ id }) => id)));
});

test('goes through a lesson in its order the first time', () => {
  const { queue, reasons } = compose(request({ kind: 'lesson', lessons: ['lesson-2'] }));
  const places = queue.map((id) => Number(id.split('-').at(-1)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(queue.every((id) => id.startsWith('lesson-2/') && reasons[id] === 'new')).toBe(true);
});

test('asks in a known lesson what was missed before what is due before the rest', () => {
  const items = courseOf(60);
  const cards = cardsOf(
    ...items.map(({ id, kind }) => cardOn(id, [80, 83, 96, 119], { kind })),
    ...items.slice(30, 33).map(({ id, kind }) => cardOn(id, [100], { kind })),
    ...items.slice(40, 42).map(({ id, kind }) => cardOn(id, [119], { kind, right: false })),
  );
  const { queue, reasons } = compose(
    request({ kind: 'lesson', lessons: ['lesson-0'], items, cards, minutes: 5 }),
  );
  const count = (reason: string) => queue.filter((id) => reasons[id] === reason).length;
  expect(count('miss')).toBe(2);
  expect(count('due')).toBe(3);
  expect(count('early')).toBe(queue.length - 5);
});

test('asks weak items, the surprising errors first, and a leech in another way as well', () => {
  const items = courseOf(60);
  const [sure, miss, lucky, leech, fine] = [2, 12, 20, 34, 44].map((index) => items[index]);
  if (!sure || !miss || !lucky || !leech || !fine) throw new Error('The course is too short.');
  const ups = Array.from({ length: 10 }, (_, n) =>
    answerOn(90 + n, { item: leech.id, kind: leech.kind, right: n % 2 === 0 }),
  );
  const weakLeech = replayCard([...ups, answerOn(101, { item: leech.id, kind: leech.kind })]);
  const cards = cardsOf(
    cardOn(sure.id, [110], { kind: sure.kind, right: false, confidence: 'sure' }),
    cardOn(miss.id, [110], { kind: miss.kind, right: false }),
    cardOn(lucky.id, [110], { kind: 'single', confidence: 'guess' }),
    ...(weakLeech ? [weakLeech] : []),
    cardOn(fine.id, [110], { kind: fine.kind }),
  );
  const { queue, reasons } = compose(request({ kind: 'weak', items, cards }));
  expect(reasons).toMatchObject({
    [sure.id]: 'confident-miss',
    [miss.id]: 'miss',
    [lucky.id]: 'lucky',
    [leech.id]: 'leech',
  });
  const companion = queue.find((id) => reasons[id] === 'companion');
  const other = items.find(({ id }) => id === companion);
  expect(other && topicOf(other)).toBe(topicOf(leech));
  expect(other?.kind).not.toBe(leech.kind);
  expect(queue).toHaveLength(5);
  const short = compose(
    request({ kind: 'weak', items, cards, minutes: 5, pace: { cloze: 200_000 } }),
  );
  expect(short.queue).toContain(sure.id);
});

test('practises anything, in another order with another seed', () => {
  const scope = { kind: 'practice', lessons: ['lesson-1', 'lesson-2'] } as const;
  const { queue, reasons } = compose(request(scope));
  expect(queue.every((id) => /^lesson-[12]\//u.test(id) && reasons[id] === 'practice')).toBe(true);
  expect(compose(request(scope)).queue).toEqual(queue);
  expect(compose(request({ ...scope, seed: 2 })).queue).not.toEqual(queue);
});

test('keeps its promises whatever was answered', () => {
  const items = courseOf(200);
  const answered = fc.array(
    fc.record({
      item: fc.nat(199),
      day: fc.integer({ min: 60, max: TODAY }),
      right: fc.boolean(),
      confidence: fc.constantFrom('guess', 'maybe', 'sure'),
    }),
    { maxLength: 150 },
  );
  const kind = fc.constantFrom('today', 'lesson', 'weak', 'practice');
  const minutes = fc.constantFrom(5, 10, 20);
  fc.assert(
    fc.property(answered, kind, minutes, fc.integer(), (all, sessionKind, length, seed) => {
      const cards = cardsOf(
        ...all.flatMap(({ item, ...changes }) => {
          const { id, kind: itemKind } = items[item] ?? { id: '', kind: 'cloze' };
          const { day, ...rest } = changes;
          return replayCard([answerOn(day, { ...rest, item: id, kind: itemKind })]) ?? [];
        }),
      );
      const asked = request({
        kind: sessionKind,
        minutes: length,
        items,
        cards,
        seed,
        opened: ['lesson-0', 'lesson-2'],
        ...(sessionKind === 'lesson' && { lessons: ['lesson-0'] }),
      });
      const { queue, reasons, later } = compose(asked);
      expect(compose({ ...asked, cards: new Map([...cards].toReversed()) }).queue).toEqual(queue);
      expect(new Set(queue).size).toBe(queue.length);
      expect(Object.keys(reasons).toSorted()).toEqual([...queue].toSorted());
      // 32 seconds is the quickest item; a run may take the place of a quicker one.
      expect(queue.length).toBeLessThanOrEqual(Math.max(3, (length * 60) / 32) + 1);
      if (sessionKind === 'today') {
        const due = items.filter(({ id }) => {
          const card = cards.get(id);
          return card && isDue(card, TODAY);
        });
        expect(later).toBe(due.length - queue.filter((id) => reasons[id] !== 'new').length);
      }
      const list = itemsOf(queue, items);
      const largest = Math.max(
        0,
        ...[...new Set(list.map(topicOf))].map(
          (topic) => list.filter((item) => topicOf(item) === topic).length,
        ),
      );
      const isBlocked = sessionKind === 'lesson' && Object.values(reasons).includes('new');
      if (!isBlocked && largest <= list.length / 3) expect(repeatsIn(list)).toBe(0);
    }),
    { numRuns: 200 },
  );
});
