import { milliseconds } from '../time';
import type { Invariant } from '../model';
import { isUp } from './containers-processes';
import { functionOf, modules, sides, units } from './containers-settings';
import { runningChanges, type Containers, type Copy } from './containers-state';

const copiesOf = (state: Containers): readonly Copy[] =>
  units.flatMap((unit) => state.units[unit].copies);

export const containersInvariants: readonly Invariant<Containers>[] = [
  {
    id: 'requests-are-conserved',
    broken: ({ sides: own }) => {
      for (const side of sides) {
        for (const one of modules) {
          const { sent, answered, failed } = own[side].counts[one];
          const open = own[side].open.filter(({ module }) => module === one).length;
          if (sent !== answered + failed + open) {
            return `${side} ${functionOf[one]}: ${sent} sent, ${answered} answered, ${failed} failed, ${open} in flight`;
          }
        }
      }
      return null;
    },
  },
  {
    id: 'both-get-the-same-traffic',
    broken: ({ sides: { monolith, services } }) => {
      const odd = modules.find(
        (module) => monolith.counts[module].sent !== services.counts[module].sent,
      );
      return odd === undefined
        ? null
        : `${functionOf[odd]}: ${monolith.counts[odd].sent} and ${services.counts[odd].sent} sent`;
    },
  },
  {
    id: 'the-dead-do-not-work',
    rule: 'N01',
    broken: (state) => {
      const dead = copiesOf(state).find((copy) => !isUp(copy) && copy.works.length > 0);
      return dead === undefined
        ? null
        : `copy ${dead.index + 1} of ${dead.unit} is down with ${dead.works.length} in hand`;
    },
  },
  {
    id: 'faults-are-counted',
    rule: 'C07',
    broken: (state) => {
      const odd = [...copiesOf(state), ...Object.values(state.databases)].find(
        ({ faults }) => !Number.isInteger(faults) || faults < 0,
      );
      return odd === undefined ? null : `something has ${odd.faults} faults`;
    },
  },
  {
    id: 'memory-within-its-limit',
    rule: 'N01',
    broken: (state) => {
      const full = copiesOf(state).find(({ memory }) => memory < 0 || memory > state.limits.memory);
      return full === undefined
        ? null
        : `copy ${full.index + 1} of ${full.unit} holds ${full.memory} MB of ${state.limits.memory}`;
    },
  },
  {
    id: 'calls-are-conserved',
    broken: ({ calls: { begun, succeeded, failed, dropped }, openCalls }) =>
      begun === succeeded + failed + dropped + openCalls.length
        ? null
        : `${begun} begun, ${succeeded} succeeded, ${failed} failed, ${dropped} dropped, ${openCalls.length} open`,
  },
  {
    id: 'one-call-at-a-time',
    rule: 'N04',
    broken: ({ openCalls }) => {
      const odd = openCalls.find((call) => call.work.call !== call || call.work.over || call.over);
      return odd === undefined ? null : `${odd.request.id} does not wait for its call to ${odd.to}`;
    },
  },
  {
    id: 'no-more-attempts-than-allowed',
    rule: 'N04',
    broken: ({ openCalls, limits }) => {
      const odd = openCalls.find(({ attempt }) => attempt > limits.attempts);
      return odd === undefined ? null : `${odd.request.id} makes attempt ${odd.attempt}`;
    },
  },
  {
    id: 'nobody-waits-beyond-the-timeout',
    rule: 'N04',
    broken: ({ openCalls, limits: { timeout } }, now) => {
      if (timeout === 0) return null;
      const odd = openCalls.find(({ beganAt }) => now - beganAt > milliseconds(timeout));
      return odd === undefined
        ? null
        : `${odd.request.id} waits ${now - odd.beganAt} µs, at most ${timeout} ms allowed`;
    },
  },
  {
    id: 'messages-are-conserved',
    broken: ({ sales: { sent, done, waiting, taken } }) => {
      const held = taken === null ? 0 : 1;
      return sent === done + waiting.length + held
        ? null
        : `${sent} sent, ${done} done, ${waiting.length} waiting, ${held} taken`;
    },
  },
  {
    id: 'changes-are-conserved',
    rule: 'N03',
    broken: (state) => {
      const finished = modules.reduce((sum, module) => sum + state.changes[module], 0);
      for (const side of sides) {
        const ids = [...runningChanges(state, side), ...state.sides[side].waiting].map(
          ({ id }) => id,
        );
        if (ids.length !== finished || new Set(ids).size !== finished) {
          return `${side}: ${finished} finished, running or waiting are ${ids.join(', ')}`;
        }
      }
      return null;
    },
  },
  {
    id: 'one-unit-keeps-its-contracts',
    rule: 'N03',
    broken: ({ sides: { monolith } }) =>
      monolith.stranded.length === 0
        ? null
        : `inside the monolith the contract with ${monolith.stranded.join(', ')} is broken`,
  },
];
