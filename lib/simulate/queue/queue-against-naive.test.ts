import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import type { ReceiptHandle } from './message';
import { NaiveQueue, type NaiveConfig, type NaiveHandle } from './naive-queue';
import type { Queue } from './queue';
import { sampleQueue } from './sample-queue';

type Pair = { readonly core: ReceiptHandle<string>; readonly naive: NaiveHandle };
type Model = { now: number; sent: number; readonly naive: NaiveQueue; readonly held: Pair[] };
type Real = { readonly main: Queue<string>; readonly dlq: Queue<string> };
type Step = fc.Command<Model, Real>;

/** A step has no `expect`: what differs is thrown, and the law below expects nothing thrown. */
function mustEqual(what: string, core: unknown, naive: unknown): void {
  const [left, right] = [JSON.stringify(core), JSON.stringify(naive)];
  if (left !== right) throw new Error(`${what}: the core says ${left}, the naive queue ${right}`);
}

/** One step of both queues; afterwards everything that can be seen of them must be equal. */
const step = (name: string, act: (model: Model, real: Real) => void): Step => ({
  check: () => true,
  run: (model, real) => {
    act(model, real);
    const { naive, now } = model;
    real.main.settle(now);
    real.dlq.settle(now);
    naive.expire(now);
    const hidden = naive.main.filter(({ hiddenUntil }) => hiddenUntil > now);
    const delayed = hidden.filter(({ receives }) => receives === 0).length;
    const { visible, inFlight, deleted, accepted, expired, deadLettered } = real.main.counts;
    mustEqual(
      'counts',
      [visible, real.main.counts.delayed, inFlight, deleted, accepted],
      [
        naive.main.length - hidden.length,
        delayed,
        hidden.length - delayed,
        naive.deleted,
        naive.accepted,
      ],
    );
    mustEqual('dead letters', real.dlq.counts.visible, naive.dead.length);
    const living = visible + delayed + inFlight;
    mustEqual('living and gone', accepted, living + deleted + expired + deadLettered);
    mustEqual('nothing overdue', real.main.nextDue() > now, true);
  },
  toString: () => name,
});

const send = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }))
  .map(([group, dedup]) =>
    step(`send g${group} d${dedup}`, (model, { main }) => {
      model.sent += 1;
      const body = `m${model.sent}`;
      const to = `g${group}`;
      const isRepeated = dedup < 8;
      const id = isRepeated ? `d${dedup}` : body;
      const { answer } = main.send(model.now, { body, group: to, deduplicationId: id });
      mustEqual('send', answer, model.naive.send(model.now, body, to, id));
    }),
  );

const receive = fc
  .tuple(
    fc.integer({ min: 1, max: 10 }),
    fc.option(fc.constantFrom(0, 1, 7, 40), { nil: undefined }),
  )
  .map(([limit, timeout]) =>
    step(`receive ${limit} vt ${timeout}`, (model, { main }) => {
      const visibility = timeout === undefined ? undefined : seconds(timeout);
      const naive = model.naive.receive(model.now, limit, visibility);
      const call = { limit, wait: seconds(1), ...(visibility !== undefined && { visibility }) };
      const { received } = main.receive(model.now, call);
      mustEqual(
        'receive',
        received.map(({ message, receiveCount }) => [message.body, receiveCount]),
        naive.map(({ entry }) => [entry.body, entry.receives]),
      );
      for (const [index, { handle }] of received.entries()) {
        model.held.push({ core: handle, naive: naive[index]! });
      }
    }),
  );

const onHandle = (name: string, act: (model: Model, real: Real, pair: Pair) => void) =>
  fc.nat(11).map((back) =>
    step(`${name} handle ${back} back`, (model, real) => {
      const pair = model.held.at(-1 - back);
      if (pair !== undefined) act(model, real, pair);
    }),
  );

const remove = onHandle('delete', (model, { main }, pair) => {
  const answer = main.delete(model.now, pair.core);
  const short = answer === 'receipt-handle-expired' ? 'expired' : answer;
  mustEqual('delete', short, model.naive.delete(model.now, pair.naive));
});

const change = fc
  .constantFrom(0, 1, 5, 60, 43_200)
  .chain((timeout) =>
    onHandle(`change to ${timeout}`, (model, { main }, pair) =>
      mustEqual(
        'change',
        main.changeVisibility(model.now, pair.core, seconds(timeout)),
        model.naive.change(model.now, pair.naive, seconds(timeout)),
      ),
    ),
  );

const redrive = fc.constant(
  step('look into the dead-letter queue', (model, { dlq }) => {
    const body = dlq.takeOut(model.now)?.body;
    const standardFirst = model.naive.dead[0]?.body;
    if (!model.naive.config.isFifo) mustEqual('redrive', body, standardFirst);
    model.naive.dead = model.naive.dead.filter((entry) => entry.body !== body);
  }),
);

const wait = fc.constantFrom(0.5, 1, 3, 10, 30, 61, 299).map((length) =>
  step(`wait ${length}`, (model) => {
    model.now += seconds(length);
  }),
);

const config = fc.record<NaiveConfig>({
  isFifo: fc.boolean(),
  visibility: fc.constantFrom(seconds(1), seconds(4), seconds(30)),
  retention: fc.constantFrom(seconds(60), seconds(345_600)),
  delay: fc.constantFrom(0, 0, seconds(2)),
  cap: fc.constantFrom(3, 120_000),
  maxReceives: fc.constantFrom(1, 2, 5, 1000),
});

const steps = fc.commands(
  [send, send, send, receive, receive, remove, remove, change, wait, redrive],
  {
    maxCommands: 80,
    size: '+2',
  },
);

test('does what a plain list of messages would do, whatever is asked in whatever order', () => {
  const compare = () =>
    fc.assert(
      fc.property(config, steps, (shared, commands) => {
        fc.modelRun(() => {
          const kind = shared.isFifo ? 'fifo' : 'standard';
          const { visibility, retention, delay, cap } = shared;
          const dlq = sampleQueue({ kind, retention });
          const main = sampleQueue({
            kind,
            visibility,
            retention,
            delay,
            inFlightCap: cap,
            deadLetter: { queue: dlq, maxReceiveCount: shared.maxReceives },
          });
          const model = { now: 0, sent: 0, naive: new NaiveQueue(shared), held: [] };
          return { model, real: { main, dlq } };
        }, commands);
      }),
      { numRuns: 1000 },
    );
  expect(compare).not.toThrow();
}, 20_000);
