/** How list and map write the place of a lesson: 01, 02, … for 0, 1, … */
export function courseNumber(index: number): string {
  return String(index + 1).padStart(2, '0');
}
