import type { Invariant } from '../model';
import { websocketLife } from '../rules/websocket-life';
import { microsPerSecond, seconds, type Micros } from '../time';
import { partners } from './api-gateway-settings';
import { bucketNames, openConnections, type Gateway, type Wave } from './api-gateway-state';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function inside(state: Gateway, isThere: (wave: Wave) => boolean): number {
  return sum(state.waves.filter(isThere).map(({ count }) => count));
}

const nanosPerToken = 1_000_000_000;
const longestLife = seconds(websocketLife.longest);
const longestIdle = seconds(websocketLife.idle);

/** What must hold after every event, whatever is done to a run. */
export const apiGatewayInvariants: readonly Invariant<Gateway>[] = [
  {
    id: 'tokens-within-burst',
    rule: 'SIM-G01',
    broken: ({ buckets }) => {
      const odd = bucketNames.find(
        (name) =>
          buckets[name].level < 0 || buckets[name].level > buckets[name].burst * nanosPerToken,
      );
      return odd === undefined ? null : `the bucket of ${odd} holds ${buckets[odd].level}`;
    },
  },
  {
    id: 'no-more-than-flowed-in',
    rule: 'SIM-G01',
    broken: ({ buckets, paid }, now) => {
      for (const name of bucketNames) {
        const { burst, rate } = buckets[name];
        const most = Math.floor(burst + (rate * now) / microsPerSecond);
        if (paid[name] > most) return `${name} let ${paid[name]} through, at most ${most} could be`;
      }
      return null;
    },
  },
  {
    id: 'refused-take-nothing',
    rule: 'SIM-G02',
    broken: ({ paid, accepted, counts }) => {
      const wanted = {
        orders: accepted.website + accepted.mobile,
        books: accepted.small + accepted.big,
        account: sum(Object.values(accepted)) + counts.others + counts.sockets,
      };
      for (const name of ['orders', 'books', 'account'] as const) {
        if (paid[name] !== wanted[name])
          return `${paid[name]} tokens of ${name} for ${wanted[name]} that passed`;
      }
      const odd = partners.find((key) => paid[key] !== 0 && paid[key] !== accepted[key]);
      return odd === undefined
        ? null
        : `${paid[odd]} tokens of ${odd} for ${accepted[odd]} that passed`;
    },
  },
  {
    id: 'requests-are-conserved',
    broken: (state) => {
      const { counts, accepted } = state;
      const deciding = inside(state, ({ phase }) => phase === 'deciding');
      const refused = counts.forbidden + counts.throttled + counts.quotaExceeded;
      const passed = sum(Object.values(accepted));
      if (counts.arrived !== deciding + refused + passed) {
        return `${counts.arrived} arrived: ${deciding} undecided, ${refused} refused, ${passed} passed`;
      }
      const underway = inside(state, ({ phase }) => phase === 'caching' || phase === 'waiting');
      const ended = counts.answered + counts.timeouts;
      return passed === underway + ended
        ? null
        : `${passed} passed: ${underway} on their way, ${ended} ended`;
    },
  },
  {
    id: 'metered-is-accepted',
    rule: 'SIM-G03',
    broken: ({ metered, accepted }) => {
      const odd = partners.find((key) => metered[key] !== accepted[key]);
      return odd === undefined
        ? null
        : `${odd} is charged ${metered[odd]} for ${accepted[odd]} that passed`;
    },
  },
  {
    id: 'quota-is-kept',
    rule: 'SIM-G03',
    broken: ({ meters, quotaMost }) => {
      const odd = partners.find((key) => meters[key].used > quotaMost);
      return odd === undefined
        ? null
        : `${odd} used ${meters[odd].used} in a period, at most ${quotaMost} allowed`;
    },
  },
  {
    id: 'only-accepted-reach-the-backend',
    rule: 'SIM-G04',
    broken: (state) => {
      const { counts, accepted } = state;
      const isOnTheWay = ({ phase, backend }: Wave) =>
        phase === 'caching' || (phase === 'waiting' && backend === 'away');
      const before = inside(state, isOnTheWay);
      const wanted = sum(Object.values(accepted)) - counts.cacheHits - before;
      return counts.backendCalls === wanted
        ? null
        : `${counts.backendCalls} reached the backend, ${wanted} were let on`;
    },
  },
  {
    id: 'backend-finishes-what-it-began',
    rule: 'SIM-G06',
    broken: (state) => {
      const { backendCalls, backendDone } = state.counts;
      const working = inside(state, ({ backend }) => backend === 'working');
      return backendCalls === backendDone + working
        ? null
        : `${backendCalls} began, ${backendDone} done, ${working} at work`;
    },
  },
  {
    id: 'nobody-waits-beyond-the-timeout',
    rule: 'SIM-G06',
    broken: ({ waves, timeout }, now) => {
      const late = waves.find(
        ({ phase, forwardedAt }) => phase === 'waiting' && now - (forwardedAt ?? now) > timeout,
      );
      return late === undefined
        ? null
        : `${late.id} still waits after ${now - late.forwardedAt!} µs`;
    },
  },
  {
    id: 'connections-end-in-time',
    rule: 'SIM-G07',
    broken: (state, now) => {
      const isOver = (from: Micros, longest: Micros) => now - from > longest;
      const old = openConnections(state).find(
        ({ openedAt, lastTrafficAt }) =>
          isOver(openedAt, longestLife) || isOver(lastTrafficAt, longestIdle),
      );
      return old === undefined ? null : `${old.id} is still open`;
    },
  },
  {
    id: 'closed-connections-get-nothing',
    rule: 'SIM-G07',
    broken: ({ deliveries }) => {
      const odd = deliveries.find(({ connection, at }) => at > (connection.closedAt ?? at));
      return odd === undefined ? null : `${odd.connection.id} got a push after it was closed`;
    },
  },
  {
    id: 'open-connections-are-on-file',
    rule: 'SIM-G07',
    broken: (state) => {
      const lost = openConnections(state).find((connection) => !state.filed.includes(connection));
      return lost === undefined ? null : `the ID of ${lost.id} was deleted while it is open`;
    },
  },
];
