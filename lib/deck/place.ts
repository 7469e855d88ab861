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

export type Move = 'next-step' | 'previous-step' | 'next-slide' | 'previous-slide';

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

/**
 * The place one step on, as the audience will see it; `undefined` at the end of the deck. Slides in
 * `hidden` are passed over.
 */
export function nextPosition(
  manifest: DeckManifest,
  position: Position,
  hidden: readonly string[] = [],
): Position | undefined {
  return neighbour(manifest, position, 'next-step', hidden);
}

/** The diagram scene shown at a place: the latest that has appeared on its slide, if any. */
export function sceneAt(manifest: DeckManifest, position: Position): string | undefined {
  const { scenes } = slideAt(manifest, indexOf(manifest, position));
  return scenes.findLast(({ step }) => step <= position.step)?.scene;
}

/**
 * How far a place is into the deck: `slide` counts from 1 to `slides`, `step` from 0 to `steps` of
 * its slide, `share` runs from 0 at the first place to 1 at the last, every step weighing the same.
 * Numbers are those of the whole deck, so that they stay with their slides; `hidden` ones only
 * weigh nothing.
 */
export function progress(
  manifest: DeckManifest,
  position: Position,
  hidden: readonly string[] = [],
): { slide: number; slides: number; step: number; steps: number; share: number } {
  const index = indexOf(manifest, position);
  const counts = ({ id }: DeckSlide) => !hidden.includes(id);
  const here = hidden.includes(position.slide) ? 0 : position.step;
  const passed = countPositions(manifest.slides.slice(0, index).filter(counts)) + here;
  const furthest = countPositions(manifest.slides.filter(counts)) - 1;
  return {
    slide: index + 1,
    slides: manifest.slides.length,
    step: position.step,
    steps: slideAt(manifest, index).steps,
    share: furthest <= 0 ? 1 : Math.min(1, passed / furthest),
  };
}

/** Where a relative move leads, past what is `hidden`; `undefined` where the deck ends. */
export function neighbour(
  manifest: DeckManifest,
  position: Position,
  move: Move,
  hidden: readonly string[],
): Position | undefined {
  const index = indexOf(manifest, position);
  const isShown = ({ id }: DeckSlide) => !hidden.includes(id);
  switch (move) {
    case 'next-step':
      return position.step < slideAt(manifest, index).steps
        ? { slide: position.slide, step: position.step + 1 }
        : neighbour(manifest, position, 'next-slide', hidden);
    case 'next-slide': {
      const following = manifest.slides.slice(index + 1).find(isShown);
      return following && { slide: following.id, step: 0 };
    }
    case 'previous-step':
      return position.step > 0
        ? { slide: position.slide, step: position.step - 1 }
        : neighbour(manifest, position, 'previous-slide', hidden);
    case 'previous-slide': {
      const preceding = manifest.slides.slice(0, index).findLast(isShown);
      return preceding && lastPosition(preceding);
    }
  }
}

/** The first place of the deck, or the last complete slide; of a deck wholly hidden, of all of it. */
export function outermost(
  manifest: DeckManifest,
  end: 'first' | 'last',
  hidden: readonly string[],
): Position {
  const shown = manifest.slides.filter(({ id }) => !hidden.includes(id));
  const among = { ...manifest, slides: shown.length > 0 ? shown : manifest.slides };
  if (end === 'last') return lastPosition(slideAt(among, -1));
  return { slide: slideAt(among, 0).id, step: 0 };
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
