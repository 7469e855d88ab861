import { type DeckState, type Screen, screens, type View, viewOf } from './deck';
import { isInk } from './ink';
import type { DeckManifest, Position } from './place';
import { isHands, isQuestion } from './question';
import { isId, isRecord, type Refusal, refuse, show } from './refuse';
import type { Clock, DeckTimer } from './timer';

/** Reads a talk that another window has sent or that this tab has kept, and drops what it does not know. */
export function parseState(
  value: unknown,
  manifest: DeckManifest,
): { readonly state: DeckState } | Refusal {
  if (!isRecord(value)) return refuse('state', value, 'an object');
  const { epoch, rev, screen, held, timer } = value;
  if (!isId(epoch)) return refuse('state.epoch', epoch, 'a name');
  if (!isCount(rev)) return refuse('state.rev', rev, 'a whole number from 0');
  if (!isPlace(value, manifest)) {
    const { slide, step } = value;
    return manifest.slides.some(({ id }) => id === slide)
      ? refuse('state.step', step, `a step of the slide ${show(slide)}`)
      : refuse('state.slide', slide, `a slide of the deck "${manifest.lesson}"`);
  }
  if (!isView(value, manifest)) {
    return refuse('state.question', (value as { question?: unknown }).question, 'an item asked');
  }
  if (!isScreen(screen)) return refuse('state.screen', screen, screens.join(', '));
  if (!isTimer(timer)) return refuse('state.timer', timer, 'a clock');
  const extras = parseExtras(value, manifest);
  if ('refused' in extras) return extras;
  const state = { epoch, rev, ...viewOf(value), screen, timer, ...extras.extras };
  if (screen !== 'frozen') return { state };
  if (!isView(held, manifest)) return refuse('state.held', held, 'the place held while frozen');
  return { state: { ...state, held: viewOf(held) } };
}

type Extras = Pick<DeckState, 'hidden' | 'back' | 'budget' | 'ink' | 'hands'>;

function parseExtras(
  { hidden, back, budget, ink, hands }: Record<string, unknown>,
  manifest: DeckManifest,
): { readonly extras: Extras } | Refusal {
  const slides = manifest.slides.map(({ id }) => id);
  if (hidden !== undefined && !isHidden(hidden, manifest)) {
    return refuse('state.hidden', hidden, 'slides of the deck, each once');
  }
  if (back !== undefined && !isPlace(back, manifest)) {
    return refuse('state.back', back, 'a place of the deck');
  }
  if (budget !== undefined && !(isMilliseconds(budget) && budget > 0)) {
    return refuse('state.budget', budget, 'minutes');
  }
  if (ink !== undefined && !isInk(ink, slides)) {
    return refuse('state.ink', ink, 'lines on slides of the deck');
  }
  if (hands !== undefined && !isHands(hands, itemsOf(manifest))) {
    return refuse('state.hands', hands, 'hands counted for items of the deck');
  }
  return {
    extras: {
      ...(hidden && { hidden }),
      ...(back && { back: { slide: back.slide, step: back.step } }),
      ...(budget && { budget }),
      ...(ink && { ink }),
      ...(hands && { hands }),
    },
  };
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

function isPlace(value: unknown, manifest: DeckManifest): value is Position {
  if (!isRecord(value)) return false;
  const { slide, step } = value;
  return manifest.slides.some(({ id, steps }) => id === slide && isCount(step) && step <= steps);
}

function isView(value: unknown, manifest: DeckManifest): value is View {
  if (!isRecord(value) || !isPlace(value, manifest)) return false;
  const { question } = value as { readonly question?: unknown };
  return question === undefined || isQuestion(question, itemsOf(manifest));
}

function isHidden(value: unknown, manifest: DeckManifest): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((slide) => manifest.slides.some(({ id }) => id === slide))
  );
}

function itemsOf({ slides }: DeckManifest): string[] {
  return slides.flatMap(({ items }) => items);
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
