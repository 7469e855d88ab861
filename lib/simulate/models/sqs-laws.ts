import type { Invariant } from '../model';
import type { Consumer, Site, SqsState } from './sqs-state';

const sites = ({ main, dlq, stock, email }: SqsState) => [main, dlq, stock, email];

const living = ({ queue }: Site) => {
  const { delayed, visible, inFlight } = queue.counts;
  return delayed + visible + inFlight;
};

const gone = ({ queue }: Site) => {
  const { deleted, expired, deadLettered, redriven } = queue.counts;
  return deleted + expired + deadLettered + redriven;
};

const everyone = ({ workers, subscribers }: SqsState): readonly Consumer[] => [
  ...workers,
  ...subscribers,
];

/** What must be true after every event, whatever the parameters, commands and faults. */
export const sqsLaws: readonly Invariant<SqsState>[] = [
  {
    id: 'every-message-somewhere',
    rule: 'SIM-Q01',
    broken: (state) => {
      const site = sites(state).find(
        (each) => each.queue.counts.accepted !== living(each) + gone(each),
      );
      if (site === undefined) return null;
      return `${site.part} accepted ${site.queue.counts.accepted}, holds ${living(site)}, lost sight of ${gone(site)}`;
    },
  },
  {
    id: 'no-negative-count',
    broken: (state) => {
      const site = sites(state).find(({ queue }) => Math.min(...Object.values(queue.counts)) < 0);
      return site === undefined ? null : `${site.part}: ${JSON.stringify(site.queue.counts)}`;
    },
  },
  {
    id: 'in-flight-cap',
    rule: 'SIM-Q10',
    broken: ({ main }) => {
      const { inFlight } = main.queue.counts;
      const cap = main.queue.config.inFlightCap;
      return inFlight <= cap ? null : `${inFlight} in flight, the cap is ${cap}`;
    },
  },
  {
    id: 'sends-accounted-for',
    broken: ({ main, reached, swallowed }) => {
      const { accepted } = main.queue.counts;
      return reached === accepted + swallowed
        ? null
        : `${reached} sends arrived, ${accepted} were stored and ${swallowed} swallowed`;
    },
  },
  {
    id: 'dead-letters-arrive',
    rule: 'SIM-Q03',
    broken: ({ main, dlq }) => {
      const left = main.queue.counts.deadLettered;
      const { accepted } = dlq.queue.counts;
      return left === accepted ? null : `${left} left for the DLQ, ${accepted} arrived`;
    },
  },
  {
    id: 'receive-count-bound',
    rule: 'SIM-Q03',
    broken: ({ settings, highestDelivery }) =>
      highestDelivery <= (settings.maxReceives ?? Infinity)
        ? null
        : `receive ${highestDelivery} was delivered, ${settings.maxReceives} are allowed`,
  },
  {
    id: 'group-order',
    rule: 'SIM-F01',
    broken: ({ outOfTurn }) =>
      outOfTurn === 0 ? null : `${outOfTurn} messages overtook a hidden one of their group`,
  },
  {
    id: 'worked-before-deleted',
    rule: 'SIM-Q05',
    broken: ({ main, works }) => {
      const { deleted } = main.queue.counts;
      return deleted <= works ? null : `${deleted} deleted after ${works} works`;
    },
  },
  {
    id: 'a-copy-each',
    broken: ({ stock, email, published, copiesUnderway }) => {
      const stored = stock.queue.counts.accepted + email.queue.counts.accepted;
      return 2 * published === stored + copiesUnderway
        ? null
        : `${published} published, ${stored} copies stored, ${copiesUnderway} on their way`;
    },
  },
  {
    id: 'nobody-waits-beside-messages',
    rule: 'SIM-Q04',
    broken: (state) => {
      const site = sites(state).find(
        ({ waiting, queue }) => waiting.length > 0 && queue.hasReceivable(),
      );
      return site === undefined ? null : `a long poll waits at ${site.part} beside a message`;
    },
  },
  {
    id: 'only-the-living-wait-and-hold',
    broken: (state) => {
      const ghost = everyone(state).find(
        (each) =>
          (!each.isUp && each.holds.length > 0) ||
          each.site.waiting.includes(each) !== (each.phase === 'waiting'),
      );
      return ghost === undefined ? null : `${ghost.part} is ${ghost.phase}`;
    },
  },
];
