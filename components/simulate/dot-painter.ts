import type { Point } from '@/lib/diagram/diagram';
import { pointAlong } from '@/lib/diagram/path';
import type { Dot } from '@/lib/simulate/frame';
import { entityName } from '@/lib/simulate/trace';
import type { LineBinding } from '@/lib/simulate/simulation';

/** Colours of the dots, read from the page's tokens. */
export type DotColours = Readonly<Record<Dot['shape'] | 'ink' | 'paper', string>>;

/** Beyond this many dots lines show numbers instead: single dots could no longer be told apart. */
const aggregateAbove = 400;
const radius = 6;

export type PlacedDot = Dot & { readonly at: Point };

/** Where each dot is in the picture; dots on lines the diagram does not draw are left out. */
export function placeDots(
  dots: readonly Dot[],
  lines: Readonly<Record<string, LineBinding>>,
  paths: ReadonlyMap<string, readonly Point[]>,
): PlacedDot[] {
  return dots.flatMap((dot) => {
    const binding = lines[dot.line];
    if (binding === undefined) return [];
    const reverse = typeof binding === 'object';
    const points = paths.get(typeof binding === 'object' ? binding.edge : binding);
    if (points === undefined) return [];
    return [{ ...dot, at: pointAlong(points, reverse ? 1 - dot.along : dot.along) }];
  });
}

/** The dot under a point of the picture, or the nearest within reach of a finger. */
export function dotNear(dots: readonly PlacedDot[], [x, y]: Point): PlacedDot | undefined {
  let best: { readonly dot: PlacedDot; readonly distance: number } | undefined;
  for (const dot of dots) {
    const distance = Math.hypot(dot.at[0] - x, dot.at[1] - y);
    if (distance <= 16 && distance < (best?.distance ?? Infinity)) best = { dot, distance };
  }
  return best?.dot;
}

type Canvas = CanvasRenderingContext2D;

/** ● request, ○ response, ✕ error, ◆ event, ▲ control: told apart without colour. */
function drawShape(canvas: Canvas, { shape, at: [x, y] }: PlacedDot, colours: DotColours): void {
  canvas.beginPath();
  if (shape === 'event') {
    canvas.moveTo(x, y - radius - 1);
    canvas.lineTo(x + radius + 1, y);
    canvas.lineTo(x, y + radius + 1);
    canvas.lineTo(x - radius - 1, y);
  } else if (shape === 'control') {
    canvas.moveTo(x, y - radius - 1);
    canvas.lineTo(x + radius + 1, y + radius);
    canvas.lineTo(x - radius - 1, y + radius);
  } else canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.closePath();
  canvas.lineWidth = shape === 'response' ? 3 : 2;
  canvas.strokeStyle = shape === 'response' ? colours.response : colours.paper;
  canvas.fillStyle = shape === 'response' ? colours.paper : colours[shape];
  canvas.fill();
  canvas.stroke();
  if (shape !== 'error') return;
  canvas.beginPath();
  canvas.moveTo(x - 2.5, y - 2.5);
  canvas.lineTo(x + 2.5, y + 2.5);
  canvas.moveTo(x + 2.5, y - 2.5);
  canvas.lineTo(x - 2.5, y + 2.5);
  canvas.strokeStyle = colours.paper;
  canvas.stroke();
}

/** Draws the dots, or their number per line when there are too many to tell apart. */
export function paintDots(
  canvas: Canvas,
  dots: readonly PlacedDot[],
  paths: ReadonlyMap<string, readonly Point[]>,
  lines: Readonly<Record<string, LineBinding>>,
  colours: DotColours,
  followed: string | null,
): void {
  if (dots.length <= aggregateAbove) {
    for (const dot of dots) drawShape(canvas, dot, colours);
    const dot = dots.find(({ entity }) => entityName(entity) === followed);
    if (dot) {
      canvas.beginPath();
      canvas.arc(dot.at[0], dot.at[1], radius + 5, 0, 2 * Math.PI);
      canvas.lineWidth = 2;
      canvas.strokeStyle = colours.ink;
      canvas.stroke();
    }
    return;
  }
  const counts = new Map<string, number>();
  for (const { line } of dots) counts.set(line, (counts.get(line) ?? 0) + 1);
  canvas.font = '600 14px sans-serif';
  canvas.textAlign = 'center';
  for (const [line, count] of counts) {
    const binding = lines[line];
    const points = binding && paths.get(typeof binding === 'object' ? binding.edge : binding);
    if (!points) continue;
    canvas.beginPath();
    points.forEach(([x, y], index) => (index === 0 ? canvas.moveTo(x, y) : canvas.lineTo(x, y)));
    canvas.lineWidth = Math.min(12, 2 + Math.log2(count));
    canvas.globalAlpha = 0.35;
    canvas.strokeStyle = colours.request;
    canvas.stroke();
    canvas.globalAlpha = 1;
    const [x, y] = pointAlong(points, 0.5);
    canvas.lineWidth = 4;
    canvas.strokeStyle = colours.paper;
    canvas.strokeText(`×${count}`, x, y - 8);
    canvas.fillStyle = colours.ink;
    canvas.fillText(`×${count}`, x, y - 8);
  }
}
