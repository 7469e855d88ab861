import { defineModel } from './model';
import { seconds } from './time';

type State = { made: number; done: number; busy: number };
type Event = { readonly kind: 'make' } | { readonly kind: 'done'; readonly id: string };

/** The smallest model with arrivals, service and a fault: what the kernel's own tests run. */
export const counterModel = defineModel<State, Event>({
  id: 'counter',
  parts: ['source', 'sink'],
  lines: ['line'],
  parameters: [
    { id: 'gap', kind: 'number', unit: 'seconds', min: 0.1, max: 10, step: 0.1, default: 1 },
    { id: 'order', kind: 'choice', options: ['random', 'even'], default: 'random' },
    { id: 'chaos', kind: 'toggle', default: false },
  ],
  commands: [
    { id: 'lose', arguments: [], fault: true, parts: ['sink'] },
    {
      id: 'add',
      arguments: [
        { id: 'count', kind: 'number', unit: 'count', min: 1, max: 9, step: 1, default: 1 },
      ],
    },
  ],
  logCodes: ['made', 'done', 'lost', 'added'],
  figureCodes: ['busy'],
  metrics: [{ id: 'busy', unit: 'count' }],
  start: (context) => {
    context.measure('busy', 0);
    context.after(0, { kind: 'make' });
    return { made: 0, done: 0, busy: 0 };
  },
  on: (event, state, context) => {
    if (event.kind === 'make') {
      state.made += 1;
      state.busy += 1;
      const id = `e${state.made}`;
      const mean = seconds(context.settings.number('gap'));
      const isRandom = context.settings.choice('order') === 'random';
      const gap = isRandom ? context.random('arrivals').exponential(mean) : mean;
      const service = context.random('service').integer(100_000, 900_000);
      context.log('made', { id }, { entity: id, part: 'source' });
      context.move({ entity: id, line: 'line', lasting: service, shape: 'request' });
      context.after(service, { kind: 'done', id });
      context.after(gap, { kind: 'make' });
    } else {
      state.done += 1;
      state.busy -= 1;
      context.log('done', { id: event.id }, { rule: 'TEST-1', entity: event.id });
      context.rest(event.id, 'sink');
    }
    context.figure('sink', 'busy', { busy: state.busy });
    context.measure('busy', state.busy);
  },
  command: ({ command, args }, state, context) => {
    if (command === 'add') {
      state.made += Number(args['count']);
      state.busy += Number(args['count']);
      context.log('added', { count: Number(args['count']) });
    } else {
      context.mark('sink', 'fail');
      context.log('lost', {});
    }
  },
  invariants: [
    {
      id: 'conservation',
      broken: ({ made, done, busy }) =>
        made === done + busy ? null : `${made} made, ${done} done, ${busy} busy`,
    },
  ],
});
