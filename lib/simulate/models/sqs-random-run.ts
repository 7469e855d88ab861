import fc from 'fast-check';
import type { Run, RunCommand } from '../run';
import { sqsCommands } from './sqs-parameters';

const command: fc.Arbitrary<RunCommand> = fc
  .tuple(fc.constantFrom(...sqsCommands), fc.nat(70), fc.nat(10))
  .map(([spec, at, choice]) => {
    const part = spec.parts?.[choice % 4] ?? spec.parts?.at(-1 - (choice % 2));
    const args = {
      ...(spec.parts && { part: choice > 7 ? spec.parts.at(-1 - (choice % 2))! : part! }),
      ...(spec.id === 'send' && { count: 1 + (choice % 10), group: choice % 3 }),
      ...(spec.id === 'set-visibility' && { visibility: choice }),
    };
    return { at, command: spec.id, args };
  });

const percent = fc.constantFrom(0, 0, 20, 100);

/** Runs with any mixture of parameters and commands, small enough to check at every event. */
export const randomSqsRun: fc.Arbitrary<Run> = fc.record({
  model: fc.constant('sqs'),
  seed: fc.nat(9999),
  params: fc.record({
    rate: fc.constantFrom(0.5, 1, 3),
    arrivals: fc.constantFrom('even', 'random'),
    burst: fc.constantFrom(1, 3),
    kind: fc.constantFrom('standard', 'fifo'),
    groups: fc.constantFrom(1, 3),
    visibility: fc.constantFrom(0, 1, 4, 30),
    service: fc.constantFrom(0.3, 2, 9),
    work: fc.constantFrom('even', 'random'),
    workers: fc.constantFrom(1, 3, 6),
    batch: fc.constantFrom(1, 4, 10),
    wait: fc.constantFrom(0, 1, 20),
    delay: fc.constantFrom(0, 0, 7),
    retention: fc.constantFrom(60, 345_600),
    'dead-letter': fc.boolean(),
    'max-receives': fc.constantFrom(1, 2, 10),
    'dlq-retention': fc.constantFrom(60, 1_209_600),
    'in-flight-cap': fc.constantFrom(2, 120_000),
    failure: percent,
    resend: percent,
    duplicate: percent,
    disorder: percent,
    heartbeat: fc.boolean(),
    idempotent: fc.boolean(),
    'fan-out': fc.boolean(),
    latency: fc.constantFrom(20, 200),
  }),
  commands: fc.array(command, { maxLength: 8 }),
});
