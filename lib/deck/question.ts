/** An item the class is asked, over the slide; the right answer is there once it is `revealed`. */
export type Question = { readonly item: string; readonly revealed: boolean };

/** Hands counted, by item and option. An option nobody raised a hand for is not there. */
export type Hands = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A class is never larger; a count beyond is a slip of the finger. */
const mostHands = 999;

/** The hands after one option's count is set; the same value when that changes nothing. */
export function countHands(hands: Hands, item: string, option: string, count: number): Hands {
  const wanted = Number.isNaN(count) ? 0 : Math.trunc(Math.min(Math.max(count, 0), mostHands));
  const counted = hands[item] ?? {};
  if (wanted === (counted[option] ?? 0)) return hands;
  const { [option]: _, ...others } = counted;
  const next = wanted === 0 ? others : { ...others, [option]: wanted };
  const { [item]: __, ...otherItems } = hands;
  return Object.keys(next).length === 0 ? otherItems : { ...hands, [item]: next };
}

/** Whether a value from another window is a question about one of `items`. */
export function isQuestion(value: unknown, items: readonly string[]): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const { item, revealed } = value as Record<string, unknown>;
  return items.some((id) => id === item) && typeof revealed === 'boolean';
}

/** Whether a value from another window is a count of hands for some of `items`. */
export function isHands(value: unknown, items: readonly string[]): value is Hands {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([item, counts]: [string, unknown]) =>
      items.includes(item) &&
      typeof counts === 'object' &&
      counts !== null &&
      Object.values(counts).every(
        (count) => Number.isInteger(count) && Number(count) > 0 && Number(count) <= mostHands,
      ),
  );
}
