import { isTokenValid, tokenLife } from '../rules/ecr-token';
import { milliseconds } from '../time';
import type { Ecr, EcrContext, Push } from './ecr-state';

const callTime = milliseconds(300);
const hours = 12;
const about = { rule: 'R02', part: 'pipeline' };

/** Asks ECR for a token; a push that waits for it goes on when the answer is back. */
export function askLogin(push: Push | null, state: Ecr, context: EcrContext): void {
  const entity = push?.id ?? `k${state.counts.pipelineTokens + 1}`;
  context.move({ entity, line: 'login', lasting: callTime, shape: 'control' });
  context.after(callTime, { kind: 'login-answered', push });
}

/** ECR issues the token; its life begins now. */
export function issueToken(push: Push | null, state: Ecr, context: EcrContext): void {
  state.tokenIssuedAt = context.now;
  state.counts.pipelineTokens += 1;
  state.counts.tokens += 1;
  const token = state.counts.pipelineTokens;
  const entity = push?.id ?? `k${token}`;
  context.move({ entity, line: 'login', lasting: callTime, shape: 'response', reverse: true });
  context.log('token-issued', { token, hours }, { ...about, entity });
  context.after(callTime, { kind: 'login-back', push });
  watchToken(state, context);
}

/** Has the end of the pipeline's token said when it comes. */
export function watchToken(state: Ecr, context: EcrContext): void {
  const left = state.tokenIssuedAt + tokenLife - context.now;
  if (left > 0) context.after(left, { kind: 'token-over', issuedAt: state.tokenIssuedAt });
}

export function sayTokenOver(issuedAt: number, state: Ecr, context: EcrContext): void {
  if (issuedAt === state.tokenIssuedAt) context.log('token-over', { hours }, about);
}

/** Lets the pipeline's token grow 12 hours old at once. */
export function ageToken(state: Ecr, context: EcrContext): void {
  if (!hasValidToken(state, context)) {
    context.log('token-already-over', { hours }, about);
    return;
  }
  state.tokenIssuedAt = context.now - tokenLife;
  context.log('token-aged', { hours }, about);
}

export function hasValidToken(state: Ecr, context: { readonly now: number }): boolean {
  return isTokenValid(state.tokenIssuedAt, context.now);
}
