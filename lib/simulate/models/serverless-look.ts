import { seconds } from '../time';
import type { Serverless, ServerlessContext } from './serverless-state';

const lookDelay = seconds(1);

/** Lets the scheduler look, a second after the first change it has not seen. */
export function askToLook(state: Serverless, context: ServerlessContext): void {
  if (state.lookDue) return;
  state.lookDue = true;
  context.after(lookDelay, { kind: 'look' });
}
