import { withBudget, withHands, withHidden, withInk } from './class';
import type { Ink, InkCommand } from './ink';
import {
  clampPosition,
  type DeckManifest,
  type Move,
  neighbour,
  outermost,
  type Position,
  sceneAt,
} from './place';
import type { Hands, Question } from './question';
import { type DeckTimer, reduceTimer, type TimerCommand } from './timer';

/** What a window shows of the deck: where, what the instructor did to the diagram there, what is asked. */
export type View = Position & { readonly diagram?: unknown; readonly question?: Question };

/**
 * `frozen`: the audience keeps `held` while the console moves on. `share`: where learners find the
 * lesson stands in place of the slides.
 */
export const screens = ['live', 'black', 'white', 'share', 'frozen'] as const;
export type Screen = (typeof screens)[number];

/**
 * A talk under way: the whole value windows share. `epoch` names the window that began it, `rev`
 * counts the changes since. `held` is there exactly while the screen is frozen. `diagram` is there
 * once the instructor has touched the diagram of the scene shown.
 */
export type DeckState = View & {
  readonly epoch: string;
  readonly rev: number;
  readonly screen: Screen;
  readonly held?: View;
  readonly timer: DeckTimer;
  /** Slides left out for this class, in the order they were hidden; not there when none is. */
  readonly hidden?: readonly string[];
  /** Where the last jump left from, until it is returned to. */
  readonly back?: Position;
  /** Minutes the talk is to take, when not as long as estimated. */
  readonly budget?: number;
  readonly ink?: Ink;
  readonly hands?: Hands;
};

export type DeckCommand =
  | { readonly type: Move }
  | { readonly type: 'first' | 'last' }
  | ({ readonly type: 'go' | 'jump' } & Position)
  | { readonly type: 'return' }
  | { readonly type: 'screen'; readonly screen: Screen }
  | { readonly type: 'diagram'; readonly diagram: unknown }
  | { readonly type: 'hide' | 'unhide'; readonly slide: string }
  | { readonly type: 'unhide-all' }
  | { readonly type: 'budget'; readonly minutes: number | null }
  | { readonly type: 'ask'; readonly item: string }
  | { readonly type: 'reveal'; readonly revealed: boolean }
  | { readonly type: 'ask-end' }
  | {
      readonly type: 'hands';
      readonly item: string;
      readonly option: string;
      readonly count: number;
    }
  | InkCommand
  | TimerCommand;

/** A talk nobody has moved yet, at the given place or the nearest that exists. */
export function initialState(
  manifest: DeckManifest,
  { epoch, slide, step = 0 }: { epoch: string; slide?: string; step?: number },
): DeckState {
  return {
    epoch,
    rev: 0,
    ...clampPosition(manifest, slide, step),
    screen: 'live',
    timer: { status: 'idle', elapsedMs: 0 },
  };
}

/**
 * The talk after `command`: the same value when nothing changes, otherwise one `rev` further.
 * `now` is in milliseconds of the clock all windows share.
 *
 * On a covered screen (black, white, share) the relative moves only bring the picture back, because that is what
 * "any key" is expected to do; `first`, `last`, `go` and `jump` name a place and also go there.
 * Going back over a slide's start, `previous-slide` and `last` show the slide complete, as the
 * audience left it. A `go` to a slide that does not exist changes nothing. Relative moves pass over
 * hidden slides, `go` and `jump` do not. While a question is shown a step forward reveals it and
 * then closes it, a step back undoes that; every other move closes it.
 */
export function reduce(
  manifest: DeckManifest,
  state: DeckState,
  command: DeckCommand,
  now: number,
): DeckState {
  const next = apply(manifest, state, command, now);
  return next === state ? state : { ...next, rev: state.rev + 1 };
}

/** What the audience sees, whatever the console looks at. */
export function audienceView(state: DeckState): View & { readonly screen: Screen } {
  return { ...(state.held ?? viewOf(state)), screen: state.screen };
}

/** Leaves of a view what belongs to it, and nothing that is undefined. */
export function viewOf({ slide, step, diagram, question }: View): View {
  return {
    slide,
    step,
    ...(diagram !== undefined && { diagram }),
    ...(question !== undefined && { question }),
  };
}

function apply(
  manifest: DeckManifest,
  state: DeckState,
  command: DeckCommand,
  now: number,
): DeckState {
  const { hidden = [] } = state;
  switch (command.type) {
    case 'next-step':
    case 'previous-step':
      if (isCovered(state.screen)) return showScreen(state, 'live');
      if (state.question) return stepQuestion(state, state.question, command.type);
      return moveTo(manifest, state, neighbour(manifest, state, command.type, hidden));
    case 'next-slide':
    case 'previous-slide':
      if (isCovered(state.screen)) return showScreen(state, 'live');
      return moveTo(manifest, endQuestion(state), neighbour(manifest, state, command.type, hidden));
    case 'first':
    case 'last':
      return arriveAt(manifest, state, outermost(manifest, command.type, hidden));
    case 'go':
    case 'jump': {
      if (!hasSlide(manifest, command.slide)) return state;
      const arrived = arriveAt(
        manifest,
        state,
        clampPosition(manifest, command.slide, command.step),
      );
      const hasMoved = arrived.slide !== state.slide;
      if (command.type === 'go' || !hasMoved) return arrived;
      return { ...arrived, back: { slide: state.slide, step: state.step } };
    }
    case 'return': {
      if (!state.back) return state;
      const { back, ...rest } = state;
      return arriveAt(manifest, rest, back);
    }
    case 'screen':
      return showScreen(state, command.screen);
    case 'diagram':
      return Object.is(state.diagram, command.diagram)
        ? state
        : { ...state, diagram: command.diagram };
    case 'hide':
      if (!hasSlide(manifest, command.slide) || hidden.includes(command.slide)) return state;
      return { ...state, hidden: [...hidden, command.slide] };
    case 'unhide':
      if (!hidden.includes(command.slide)) return state;
      return withHidden(
        state,
        hidden.filter((slide) => slide !== command.slide),
      );
    case 'unhide-all':
      return state.hidden ? withHidden(state, []) : state;
    case 'budget':
      return withBudget(state, command.minutes);
    case 'ask':
      if (state.question?.item === command.item) return state;
      if (!manifest.slides.some(({ items }) => items.includes(command.item))) return state;
      return { ...state, question: { item: command.item, revealed: false } };
    case 'reveal':
      if (!state.question || state.question.revealed === command.revealed) return state;
      return { ...state, question: { ...state.question, revealed: command.revealed } };
    case 'ask-end':
      return endQuestion(state);
    case 'hands':
      if (!manifest.slides.some(({ items }) => items.includes(command.item))) return state;
      return withHands(state, command);
    case 'ink-add':
    case 'ink-undo':
    case 'ink-clear':
      return hasSlide(manifest, command.slide) ? withInk(state, command) : state;
    case 'timer-start':
    case 'timer-pause':
    case 'timer-reset':
    case 'timer-undo': {
      const timer = reduceTimer(state.timer, command, now);
      return timer === state.timer ? state : { ...state, timer };
    }
  }
}

function hasSlide(manifest: DeckManifest, slide: string): boolean {
  return manifest.slides.some(({ id }) => id === slide);
}

function arriveAt(manifest: DeckManifest, state: DeckState, position: Position): DeckState {
  const moved = moveTo(manifest, endQuestion(state), position);
  return isCovered(moved.screen) ? showScreen(moved, 'live') : moved;
}

function moveTo(manifest: DeckManifest, state: DeckState, to: Position | undefined): DeckState {
  if (to === undefined || (to.slide === state.slide && to.step === state.step)) return state;
  const sameScene = to.slide === state.slide && sceneAt(manifest, to) === sceneAt(manifest, state);
  if (sameScene) return { ...state, step: to.step };
  const { diagram: _, ...rest } = state;
  return { ...rest, slide: to.slide, step: to.step };
}

function stepQuestion(
  state: DeckState,
  question: Question,
  move: 'next-step' | 'previous-step',
): DeckState {
  if (question.revealed === (move === 'next-step')) return endQuestion(state);
  return { ...state, question: { ...question, revealed: !question.revealed } };
}

function endQuestion(state: DeckState): DeckState {
  if (!state.question) return state;
  const { question: _, ...rest } = state;
  return rest;
}

function showScreen(state: DeckState, screen: Screen): DeckState {
  if (screen === state.screen) return state;
  const { held: _, ...rest } = state;
  return screen === 'frozen' ? { ...rest, screen, held: viewOf(state) } : { ...rest, screen };
}

/** Whether something lies over the slides, which any move takes away. */
export function isCovered(screen: Screen): boolean {
  return screen === 'black' || screen === 'white' || screen === 'share';
}
