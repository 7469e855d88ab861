import { inkSize, isStroke, type Stroke } from './ink';

/**
 * Where the instructor points just now, and the line being drawn; told to the other windows and
 * kept nowhere. `laser` is in units of `inkSize`; without either the pointer is away.
 */
export type Pointer = {
  readonly slide: string;
  readonly laser?: readonly [number, number];
  readonly drawing?: Stroke;
};

/** Windows put the pointer away when they hear nothing for so long: the console may have closed. */
export const pointerRestsMs = 2500;

/** Leaves of a value from another window what is a pointer, or nothing. */
export function parsePointer(value: unknown): Pointer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { slide, laser, drawing } = value as Record<string, unknown>;
  if (typeof slide !== 'string') return undefined;
  if (laser !== undefined && !isPoint(laser)) return undefined;
  if (drawing !== undefined && !isStroke(drawing)) return undefined;
  return { slide, ...(laser && { laser }), ...(drawing && { drawing }) };
}

function isPoint(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((at, axis) => Number.isFinite(at) && at >= 0 && at <= inkSize[axis ? 1 : 0])
  );
}
