import { tagMutabilityModes } from '../rules/ecr-tag-mutability';
import type { RunCommand, Value } from '../run';
import { ageToken, askLogin } from './ecr-login';
import { runLifecycle } from './ecr-lifecycle';
import { askPush } from './ecr-push';
import { askScan, publishFlaw } from './ecr-scan';
import { endpoints, hosts } from './ecr-settings';
import type { Ecr, EcrContext } from './ecr-state';
import { redeploy, startByDigest, startByTag, stopTask } from './ecr-start';

type Given = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** Carries out a command of the learner. */
export function carryOut({ command, args }: Given, state: Ecr, context: EcrContext): void {
  const text = (id: string) => String(args[id]);
  const host = hosts.find((known) => known === args['host']) ?? 'a';
  switch (command) {
    case 'login':
      return askLogin(null, state, context);
    case 'push':
    case 'move-tag': {
      const isMove = command === 'move-tag';
      return askPush({ digest: text('image'), tag: text('tag'), isMove }, state, context);
    }
    case 'set-mutability':
      return setMutability(text('mode'), text('filter'), state, context);
    case 'start-task':
      return startByTag(text('tag'), host, state, context);
    case 'start-by-digest':
      return startByDigest(text('image'), host, state, context);
    case 'stop-task':
      return stopTask(state, context);
    case 'redeploy':
      return redeploy(text('tag'), state, context);
    case 'scan':
      return askScan(text('image'), state, context);
    case 'publish-flaw':
      return publishFlaw(state, context);
    case 'run-lifecycle': {
      const tagStatus = args['which'] === 'untagged' ? 'untagged' : 'any';
      return runLifecycle({ keep: Number(args['keep']), tagStatus }, state, context);
    }
    case 'expire-token':
      return ageToken(state, context);
    case 'close-path':
    case 'open-path':
      return setPath(args['part'], command === 'close-path', state, context);
  }
}

/** R06: the repository's setting changes; tags stay where they point. */
function setMutability(wanted: string, filter: string, state: Ecr, context: EcrContext): void {
  const mode = tagMutabilityModes.find((known) => known === wanted)!;
  state.setting = { mode, filters: [filter] };
  const about = { rule: 'R06', part: 'registry' };
  if (mode === 'MUTABLE' || mode === 'IMMUTABLE') context.log('mutability-set', { mode }, about);
  else context.log('mutability-set-except', { mode, filter }, about);
}

function setPath(part: Value | undefined, closes: boolean, state: Ecr, context: EcrContext): void {
  const endpoint = endpoints.find((known) => known === part);
  if (endpoint === undefined) return;
  const about = { rule: 'E41', part: endpoint };
  if (state.closed.includes(endpoint) === closes) {
    context.log('path-already-so', { path: endpoint }, about);
    return;
  }
  if (closes) state.closed.push(endpoint);
  else state.closed.splice(state.closed.indexOf(endpoint), 1);
  context.log(closes ? 'path-closed' : 'path-opened', { path: endpoint }, about);
}
