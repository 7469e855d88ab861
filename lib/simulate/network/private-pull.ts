import {
  endpointsForPrivatePull,
  failureWithout,
  type PullFailure,
  type PullQuestion,
  type PullService,
} from '../rules/private-pull';
import type { PacketTrace } from './hop';
import type { Network } from './network';
import { tracePacket } from './trace-packet';

/** One service that a starting task calls, and how the call went. */
export type PullStep = {
  readonly service: PullService;
  readonly trace: PacketTrace;
};

export type PullTrace = {
  readonly steps: readonly PullStep[];
  /** Absent when the task starts; else the symptom of the first step that did not work. */
  readonly failure?: { readonly service: PullService; readonly symptom: PullFailure };
};

/**
 * Calls everything a task needs to start (E41, E42, R03), over whatever ways the network has: NAT, a
 * public address, or endpoints. Stops at the first call that gets no good answer.
 *
 * @param services ids of the network's services by what the task calls
 * @throws Error naming the service when the network lacks one
 */
export function tracePrivatePull(
  network: Network,
  from: string,
  question: PullQuestion,
  services: Readonly<Partial<Record<PullService, string>>>,
): PullTrace {
  const steps: PullStep[] = [];
  for (const { service } of endpointsForPrivatePull(question)) {
    const to = services[service];
    if (to === undefined) {
      throw new Error(
        `private pull: the task calls ${service}, but no service of the network stands for it. Name one in "services".`,
      );
    }
    const trace = tracePacket(network, { from, to, port: 443 });
    steps.push({ service, trace });
    if (trace.outcome !== 'answered') {
      return { steps, failure: { service, symptom: failureWithout(service) } };
    }
  }
  return { steps };
}
