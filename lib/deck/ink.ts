/** Slides are drawn on in units of a sixteen-hundredth of their width and a nine-hundredth of their height. */
export const inkSize = [1600, 900] as const;

export const pens = ['red', 'blue'] as const;
export type Pen = (typeof pens)[number];

/** One line of the pen: `points` holds x, y, x, y, … in whole units of `inkSize`. */
export type Stroke = { readonly pen: Pen; readonly points: readonly number[] };

/** What is drawn on a slide; `cleared` is what the last clearing took away. */
export type InkSheet = {
  readonly strokes: readonly Stroke[];
  readonly cleared?: readonly Stroke[];
};

/** What is drawn on the slides by their ids; a slide nobody drew on is not there. */
export type Ink = Readonly<Record<string, InkSheet>>;

export type InkCommand =
  | { readonly type: 'ink-add'; readonly slide: string; readonly stroke: Stroke }
  | { readonly type: 'ink-undo' | 'ink-clear'; readonly slide: string };

/** More would make every change of slide carry more than a window can copy at once. */
const maxStrokes = 200;
const maxNumbers = 2000;

/**
 * The ink after `command`, or the same value when it changes nothing. Undoing takes back the last
 * line, and after a clearing everything it took. A line too long or no line at all is not kept.
 */
export function reduceInk(ink: Ink, command: InkCommand): Ink {
  const sheet = ink[command.slide] ?? { strokes: [] };
  const next = reduceSheet(sheet, command);
  if (next === sheet) return ink;
  if (next.strokes.length > 0 || next.cleared) return { ...ink, [command.slide]: next };
  const { [command.slide]: _, ...others } = ink;
  return others;
}

/** Whether a value from another window is a line; every number is a whole unit inside the slide. */
export function isStroke(value: unknown): value is Stroke {
  if (typeof value !== 'object' || value === null) return false;
  const { pen, points } = value as Record<string, unknown>;
  return (
    pens.some((known) => known === pen) &&
    Array.isArray(points) &&
    points.length >= 2 &&
    points.length <= maxNumbers &&
    points.length % 2 === 0 &&
    points.every((at, index) => Number.isInteger(at) && at >= 0 && at <= inkSize[index % 2 ? 1 : 0])
  );
}

/** Whether a value from another window is ink, on slides of `slides` alone. */
export function isInk(value: unknown, slides: readonly string[]): value is Ink {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([slide, sheet]) => slides.includes(slide) && isSheet(sheet));
}

/** A place on the slide, 0 to 1 both ways, as a point of a line; what lies outside is brought in. */
export function inkPoint(x: number, y: number): [number, number] {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  return [Math.round(within(x) * inkSize[0]), Math.round(within(y) * inkSize[1])];
}

/**
 * The line with one more point; the same one when the pen has hardly moved or the line is as long
 * as it may be.
 */
export function extendStroke(stroke: Stroke, [x, y]: readonly [number, number]): Stroke {
  const { points } = stroke;
  const [lastX = x, lastY = y] = points.slice(-2);
  const hasMoved = Math.abs(x - lastX) + Math.abs(y - lastY) >= 3;
  if (points.length > 0 && (!hasMoved || points.length + 2 > maxNumbers)) return stroke;
  return { ...stroke, points: [...points, x, y] };
}

/** The line as an SVG path in units of `inkSize`, rounded at its points; a dot where it is one point. */
export function strokePath({ points }: Stroke): string {
  const [x = 0, y = 0] = points;
  if (points.length <= 2) return `M${x} ${y}h0.1`;
  let path = `M${x} ${y}`;
  for (let at = 2; at + 3 < points.length; at += 2) {
    const [cornerX = 0, cornerY = 0, nextX = 0, nextY = 0] = points.slice(at, at + 4);
    path += `Q${cornerX} ${cornerY} ${(cornerX + nextX) / 2} ${(cornerY + nextY) / 2}`;
  }
  const [endX, endY] = points.slice(-2);
  return `${path}L${endX} ${endY}`;
}

function reduceSheet(sheet: InkSheet, command: InkCommand): InkSheet {
  const { strokes, cleared } = sheet;
  switch (command.type) {
    case 'ink-add':
      if (strokes.length >= maxStrokes || !isStroke(command.stroke)) return sheet;
      return { strokes: [...strokes, command.stroke] };
    case 'ink-undo':
      if (strokes.length > 0) return { strokes: strokes.slice(0, -1) };
      return cleared ? { strokes: cleared } : sheet;
    case 'ink-clear':
      return strokes.length === 0 ? sheet : { strokes: [], cleared: strokes };
  }
}

function isSheet(value: unknown): value is InkSheet {
  if (typeof value !== 'object' || value === null) return false;
  const { strokes, cleared } = value as Record<string, unknown>;
  return isStrokes(strokes) && (cleared === undefined || isStrokes(cleared));
}

function isStrokes(value: unknown): value is readonly Stroke[] {
  return Array.isArray(value) && value.length <= maxStrokes && value.every(isStroke);
}
