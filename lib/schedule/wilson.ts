/** Bounds of a share, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

/** Standard deviations within which 95 % of a normal distribution lie. */
const Z = 1.959_963_984_540_054;

/**
 * Between which shares the true one lies with 95 % confidence, after `right` of `total` (Wilson's
 * score interval, which stays sound for few answers and for none or all right). Everything is
 * possible after none.
 */
export function wilson(right: number, total: number): Interval {
  if (total <= 0) return { low: 0, high: 1 };
  const share = right / total;
  const spread = Z * Z;
  const centre = share + spread / (2 * total);
  const reach = Z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total * total));
  const scale = 1 + spread / total;
  return {
    low: right === 0 ? 0 : (centre - reach) / scale,
    high: right === total ? 1 : (centre + reach) / scale,
  };
}
