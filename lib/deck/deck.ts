import { type DeckTimer, reduceTimer, type TimerCommand } from './timer';

/** One slide is one section of the lesson; `id` is the section's. */
export type DeckSlide = {
  readonly id: string;
  readonly title: string;
  /** Reveals after the first view: positions on the slide are 0..steps. */
  readonly steps: number;
  /** Diagram scenes in source order, each with the step at which it appears. */
  readonly scenes: readonly { readonly scene: string; readonly step: number }[];
  /** Ids of the items asked on the slide. */
  readonly items: readonly string[];
};

/** Everything about a deck that must be known before a slide is drawn. */
export type DeckManifest = { readonly lesson: string; readonly slides: readonly DeckSlide[] };

/** A place in the deck: section id, and a whole step from 0 to the slide's `steps`. */
export type Position = { readonly slide: string; readonly step: number };

/** What a window shows of the deck: where, and what the instructor did to the diagram there. */
export type View = Position & { readonly diagram?: unknown };

/** `frozen`: the audience keeps `held` while the console moves on. */
export const screens = ['live', 'black', 'white', 'frozen'] as const;
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
};

export type DeckCommand =
  | { readonly type: 'next-step' | 'previous-step' | 'next-slide' | 'previous-slide' }
  | { readonly type: 'first' | 'last' }
  | ({ readonly type: 'go' } & Position)
  | { readonly type: 'screen'; readonly screen: Screen }
  | { readonly type: 'diagram'; readonly diagram: unknown }
  | TimerCommand;

/**
 * The nearest place that exists: an absent or unknown slide becomes the first one (an unknown one
 * at its first view), a step is brought into 0..steps and loses its fraction.
 */
export function clampPosition(
  manifest: DeckManifest,
  slide: string | undefined,
  step: number,
): Position {
  const known = manifest.slides.find(({ id }) => id === slide);
  if (known !== undefined) return { slide: known.id, step: clampStep(known, step) };
  const first = slideAt(manifest, 0);
  return { slide: first.id, step: slide === undefined ? clampStep(first, step) : 0 };
}

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
 * On a black or white screen the relative moves only bring the picture back, because that is what
 * "any key" is expected to do; `first`, `last` and `go` name a place and also go there.
 * Going back over a slide's start, `previous-slide` and `last` show the slide complete, as the
 * audience left it. A `go` to a slide that does not exist changes nothing.
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

/** The place one step on, as the audience will see it; `undefined` at the end of the deck. */
export function nextPosition(manifest: DeckManifest, position: Position): Position | undefined {
  const index = indexOf(manifest, position);
  if (position.step < slideAt(manifest, index).steps) {
    return { slide: position.slide, step: position.step + 1 };
  }
  const following = manifest.slides[index + 1];
  return following && { slide: following.id, step: 0 };
}

/** The diagram scene shown at a place: the latest that has appeared on its slide, if any. */
export function sceneAt(manifest: DeckManifest, position: Position): string | undefined {
  const { scenes } = slideAt(manifest, indexOf(manifest, position));
  return scenes.findLast(({ step }) => step <= position.step)?.scene;
}

/**
 * How far a place is into the deck: `slide` counts from 1 to `slides`, `step` from 0 to `steps` of
 * its slide, `share` runs from 0 at the first place to 1 at the last, every step weighing the same.
 */
export function progress(
  manifest: DeckManifest,
  position: Position,
): { slide: number; slides: number; step: number; steps: number; share: number } {
  const index = indexOf(manifest, position);
  const passed = countPositions(manifest.slides.slice(0, index)) + position.step;
  const furthest = countPositions(manifest.slides) - 1;
  return {
    slide: index + 1,
    slides: manifest.slides.length,
    step: position.step,
    steps: slideAt(manifest, index).steps,
    share: furthest === 0 ? 1 : passed / furthest,
  };
}

function apply(
  manifest: DeckManifest,
  state: DeckState,
  command: DeckCommand,
  now: number,
): DeckState {
  switch (command.type) {
    case 'next-step':
    case 'previous-step':
    case 'next-slide':
    case 'previous-slide':
      if (isBlank(state.screen)) return showScreen(state, 'live');
      return moveTo(manifest, state, neighbour(manifest, state, command.type));
    case 'first':
      return arriveAt(manifest, state, clampPosition(manifest, undefined, 0));
    case 'last':
      return arriveAt(manifest, state, lastPosition(slideAt(manifest, -1)));
    case 'go':
      if (!manifest.slides.some(({ id }) => id === command.slide)) return state;
      return arriveAt(manifest, state, clampPosition(manifest, command.slide, command.step));
    case 'screen':
      return showScreen(state, command.screen);
    case 'diagram':
      return Object.is(state.diagram, command.diagram)
        ? state
        : { ...state, diagram: command.diagram };
    case 'timer-start':
    case 'timer-pause':
    case 'timer-reset':
    case 'timer-undo': {
      const timer = reduceTimer(state.timer, command, now);
      return timer === state.timer ? state : { ...state, timer };
    }
  }
}

function neighbour(
  manifest: DeckManifest,
  position: Position,
  move: 'next-step' | 'previous-step' | 'next-slide' | 'previous-slide',
): Position | undefined {
  const index = indexOf(manifest, position);
  switch (move) {
    case 'next-step':
      return nextPosition(manifest, position);
    case 'next-slide': {
      const following = manifest.slides[index + 1];
      return following && { slide: following.id, step: 0 };
    }
    case 'previous-step':
      if (position.step > 0) return { slide: position.slide, step: position.step - 1 };
      return neighbour(manifest, position, 'previous-slide');
    case 'previous-slide': {
      const preceding = manifest.slides[index - 1];
      return preceding && lastPosition(preceding);
    }
  }
}

function arriveAt(manifest: DeckManifest, state: DeckState, position: Position): DeckState {
  const moved = moveTo(manifest, state, position);
  return isBlank(moved.screen) ? showScreen(moved, 'live') : moved;
}

function moveTo(manifest: DeckManifest, state: DeckState, to: Position | undefined): DeckState {
  if (to === undefined || (to.slide === state.slide && to.step === state.step)) return state;
  const sameScene = to.slide === state.slide && sceneAt(manifest, to) === sceneAt(manifest, state);
  if (sameScene) return { ...state, step: to.step };
  const { diagram: _, ...rest } = state;
  return { ...rest, slide: to.slide, step: to.step };
}

function showScreen(state: DeckState, screen: Screen): DeckState {
  if (screen === state.screen) return state;
  const { held: _, ...rest } = state;
  return screen === 'frozen' ? { ...rest, screen, held: viewOf(state) } : { ...rest, screen };
}

function isBlank(screen: Screen): boolean {
  return screen === 'black' || screen === 'white';
}

function viewOf({ slide, step, diagram }: View): View {
  return diagram === undefined ? { slide, step } : { slide, step, diagram };
}

function clampStep(slide: DeckSlide, step: number): number {
  return Number.isNaN(step) ? 0 : Math.trunc(Math.min(Math.max(step, 0), slide.steps));
}

function lastPosition(slide: DeckSlide): Position {
  return { slide: slide.id, step: slide.steps };
}

function countPositions(slides: readonly DeckSlide[]): number {
  return slides.reduce((total, { steps }) => total + steps + 1, 0);
}

function indexOf(manifest: DeckManifest, position: Position): number {
  const index = manifest.slides.findIndex(({ id }) => id === position.slide);
  if (index >= 0) return index;
  throw new Error(
    `deck of "${manifest.lesson}": no slide "${position.slide}". Pass the place through clampPosition first.`,
  );
}

function slideAt(manifest: DeckManifest, index: number): DeckSlide {
  const slide = manifest.slides.at(index);
  if (slide !== undefined) return slide;
  throw new Error(
    `deck of "${manifest.lesson}": it has no slides. Give the lesson at least one "## " section.`,
  );
}
