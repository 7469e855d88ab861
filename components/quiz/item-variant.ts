import type { LocalizedItem } from '@/lib/lesson/lesson-data';

/**
 * The item as it is asked with `seed`: a predict item with other numbers, where it has several
 * cases. The page of the lesson always asks the first one, which its HTML shows.
 */
export function variantOf(item: LocalizedItem, seed: number): LocalizedItem {
  if (item.kind !== 'predict' || item.variants.length === 0) return item;
  const index = seed % (item.variants.length + 1);
  const variant = index === 0 ? undefined : item.variants[index - 1];
  return variant ? { ...item, ...variant } : item;
}
