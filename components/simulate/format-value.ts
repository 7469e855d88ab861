import type { Unit } from '@/lib/simulate/model';
import { fill } from '@/lib/text/message';

/** A measured or set number with its unit: at most two decimals, the unit's words around it. */
export function formatValue(
  value: number,
  unit: Unit,
  units: Readonly<Record<Unit, string>>,
): string {
  return fill(units[unit], { value: formatNumber(value) });
}

function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A moment in seconds with one decimal, so that its width does not jump. */
export function formatClock(t: number): string {
  return t.toFixed(1);
}
