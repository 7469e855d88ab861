import { useMemo } from 'react';
import { renameEntities } from '@/lib/simulate/rename-entities';
import { indexTrace, type IndexedTrace } from '@/lib/simulate/frame';
import { simulate } from '@/lib/simulate/kernel';
import type { Model } from '@/lib/simulate/model';
import type { Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';

/**
 * The trace of a run to its end: cheap enough to compute anew at every change. `called` are the names
 * a scene of the lesson gives its entities.
 */
export function useRunTrace(
  model: Model,
  run: Run,
  until: number,
  called?: Readonly<Record<string, string>>,
): IndexedTrace {
  return useMemo(() => {
    const trace = simulate(model, run, seconds(until));
    return indexTrace(called ? renameEntities(trace, called) : trace);
  }, [model, run, until, called]);
}
