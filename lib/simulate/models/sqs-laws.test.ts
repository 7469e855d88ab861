import { expect, test } from 'vitest';
import { simulate } from '../kernel';
import type { Model } from '../model';
import { seconds } from '../time';
import { lawfulSqs } from './lawful-models';
import { sqsLaws } from './sqs-laws';
import type { SqsContext, SqsEvent, SqsState } from './sqs-state';

type SqsModel = Model<SqsState, SqsEvent>;

/** A run with everything in it that the laws speak of. */
const busy = {
  rate: 3,
  workers: 2,
  visibility: 3,
  failure: 30,
  'max-receives': 2,
  'fan-out': true,
  'in-flight-cap': 3,
};

const check = (model: SqsModel, params: object) =>
  simulate(model, { model: 'sqs', seed: 1, params: { ...params } }, seconds(60), { check: true });

/** The model set up wrongly. */
const misbuilt = (spoil: (state: SqsState) => void): SqsModel => ({
  ...lawfulSqs,
  start: (context) => {
    const state = lawfulSqs.start(context);
    spoil(state);
    return state;
  },
});

/** The model with something done before every event; true when that replaces the handling. */
const mishandling = (
  spoil: (event: SqsEvent, state: SqsState, context: SqsContext) => boolean,
): SqsModel => ({
  ...lawfulSqs,
  on: (event, state, context) => {
    if (!spoil(event, state, context)) lawfulSqs.on(event, state, context);
  },
});

const breakers: Readonly<Record<string, readonly [SqsModel, object]>> = {
  'every-message-somewhere': [
    mishandling((event, state) => {
      if (event.kind === 'delete') Object.assign(state.main.queue.counts, { deleted: 0 });
      return false;
    }),
    busy,
  ],
  'no-negative-count': [
    mishandling((event, state) => {
      const { counts } = state.main.queue;
      if (event.kind === 'reach') {
        const { visible, deleted } = counts;
        Object.assign(counts, { visible: visible - 9, deleted: deleted + 9 });
      }
      return false;
    }),
    busy,
  ],
  'in-flight-cap': [
    misbuilt((state) => Object.assign(state.main.queue.config, { inFlightCap: 1 })),
    busy,
  ],
  'sends-accounted-for': [
    mishandling((event, state) => {
      if (event.kind === 'reach') state.reached += event.sends.length;
      return event.kind === 'reach';
    }),
    busy,
  ],
  'dead-letters-arrive': [
    misbuilt(({ main, stock }) => {
      Object.assign(main.queue.config.deadLetter!, { queue: stock.queue });
    }),
    busy,
  ],
  'receive-count-bound': [
    misbuilt(({ main }) => {
      Object.assign(main.queue.config.deadLetter!, { maxReceiveCount: 5 });
    }),
    busy,
  ],
  // A standard queue that calls itself FIFO.
  'group-order': [
    misbuilt((state) => Object.assign(state.main.queue.config, { kind: 'fifo' })),
    { ...busy, 'in-flight-cap': 50, groups: 1 },
  ],
  'worked-before-deleted': [
    mishandling((event, state, context) => {
      const first = event.kind === 'answer' ? event.consumer.holds[0] : undefined;
      if (first) state.main.queue.delete(context.now, first.handle);
      return false;
    }),
    { rate: 3 },
  ],
  'a-copy-each': [
    mishandling((event, state) => {
      const isLost = event.kind === 'copy' && event.site === state.email;
      if (isLost) state.copiesUnderway -= 1;
      return isLost;
    }),
    busy,
  ],
  'nobody-waits-beside-messages': [
    mishandling((event, state, context) => {
      if (event.kind !== 'wake') return false;
      event.site.wakeAt = Infinity;
      event.site.queue.settle(context.now);
      return true;
    }),
    { ...busy, rate: 0.2 },
  ],
  'only-the-living-wait-and-hold': [
    misbuilt((state) => {
      state.workers[0]!.isUp = false;
    }),
    busy,
  ],
};

test('every law is one that a broken model breaks', () => {
  expect(Object.keys(breakers).toSorted()).toEqual(sqsLaws.map(({ id }) => id).toSorted());
  for (const [id, [model, params]] of Object.entries(breakers)) {
    expect(() => check(lawfulSqs, params), id).not.toThrow();
    expect(() => check(model, params), id).toThrow(`invariant ${id} broke`);
  }
});
