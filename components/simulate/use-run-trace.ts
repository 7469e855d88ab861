import { useMemo } from 'react';
import { indexTrace, type IndexedTrace } from '@/lib/simulate/frame';
import { simulate } from '@/lib/simulate/kernel';
import type { Model } from '@/lib/simulate/model';
import type { Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';

/** The trace of a run to its end: cheap enough to compute anew at every change. */
export function useRunTrace(model: Model, run: Run, until: number): IndexedTrace {
  return useMemo(() => indexTrace(simulate(model, run, seconds(until))), [model, run, until]);
}
