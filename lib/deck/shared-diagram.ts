import { isRecord } from './refuse';

/** The part of the figure opened in a shared state, whose diagram may come from another build. */
export function selectionOf(diagram: unknown): string | null {
  const selection = isRecord(diagram) ? diagram['selection'] : null;
  return typeof selection === 'string' ? selection : null;
}

/** Whether a shared diagram runs; what exactly is read by `parseSharedRun`, which needs the model. */
export function runOf(diagram: unknown): unknown {
  return isRecord(diagram) ? diagram['run'] : undefined;
}
