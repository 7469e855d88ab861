import {
  type DeckManifest,
  type DeckState,
  type Position,
  type Screen,
  screens,
  type View,
} from './deck';
import type { Clock, DeckTimer } from './timer';

/**
 * What windows tell each other. `hello`: a window has opened and listens. `snapshot`: the talk as
 * the sender has it, sent on every change and in answer to a hello; `by` is the window whose
 * command (or opening) made this `rev`.
 */
export type DeckMessage =
  | { readonly type: 'hello'; readonly from: string }
  | {
      readonly type: 'snapshot';
      readonly from: string;
      readonly by: string;
      readonly state: DeckState;
    };

type Refusal = { readonly refused: string };

/**
 * Reads a message that another window, perhaps with another build of the site, has sent: the
 * message, or why it must be ignored (a sentence for the developer's console).
 */
export function parseMessage(
  value: unknown,
  manifest: DeckManifest,
): { readonly message: DeckMessage } | Refusal {
  if (!isRecord(value)) return refuse('the message', value, 'an object');
  const { type, from, by } = value;
  if (!isId(from)) return refuse('from', from, 'the id of the window');
  if (type === 'hello') return { message: { type, from } };
  if (type !== 'snapshot') return refuse('type', type, '"hello" or "snapshot"');
  if (!isId(by)) return refuse('by', by, 'the id of a window');
  const parsed = parseState(value['state'], manifest);
  return 'refused' in parsed ? parsed : { message: { type, from, by, state: parsed.state } };
}

function parseState(
  value: unknown,
  manifest: DeckManifest,
): { readonly state: DeckState } | Refusal {
  if (!isRecord(value)) return refuse('state', value, 'an object');
  const { epoch, rev, screen, held, timer } = value;
  if (!isId(epoch)) return refuse('state.epoch', epoch, 'a name');
  if (!isCount(rev)) return refuse('state.rev', rev, 'a whole number from 0');
  if (!isView(value, manifest)) {
    const { slide, step } = value;
    return manifest.slides.some(({ id }) => id === slide)
      ? refuse('state.step', step, `a step of the slide ${show(slide)}`)
      : refuse('state.slide', slide, `a slide of the deck "${manifest.lesson}"`);
  }
  if (!isScreen(screen)) return refuse('state.screen', screen, screens.join(', '));
  if (!isTimer(timer)) return refuse('state.timer', timer, 'a clock');
  const state = { epoch, rev, ...viewOf(value), screen, timer };
  if (screen !== 'frozen') return { state };
  if (!isView(held, manifest)) return refuse('state.held', held, 'the place held while frozen');
  return { state: { ...state, held: viewOf(held) } };
}

function refuse(where: string, value: unknown, expected: string): Refusal {
  return {
    refused: `deck message: ${where} is ${show(value)}, expected ${expected}. Reload the window that sent it.`,
  };
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isMilliseconds(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0;
}

function isScreen(value: unknown): value is Screen {
  return screens.some((screen) => screen === value);
}

function isView(value: unknown, manifest: DeckManifest): value is View {
  if (!isRecord(value)) return false;
  const { slide, step } = value;
  return manifest.slides.some(({ id, steps }) => id === slide && isCount(step) && step <= steps);
}

/** Leaves behind what a newer build may have added. */
function viewOf({ slide, step, diagram }: View): View {
  const position: Position = { slide, step };
  return diagram === undefined ? position : { ...position, diagram };
}

function isClock(value: unknown): value is Clock {
  if (!isRecord(value) || !isMilliseconds(value['elapsedMs'])) return false;
  const { status, startedAt } = value;
  if (status === 'running') return isMilliseconds(startedAt);
  return (status === 'idle' || status === 'paused') && startedAt === undefined;
}

function isTimer(value: unknown): value is DeckTimer {
  if (!isRecord(value)) return false;
  const { beforeReset } = value;
  return isClock(value) && (beforeReset === undefined || isClock(beforeReset));
}
