/**
 * A binary heap of items by a whole-number key; equal keys leave in the order in which they came.
 * Keys stand in arrays of their own, so that no object is made per entry.
 */
export class KeyedHeap<Item> {
  #keys: number[] = [];
  #ties: number[] = [];
  #items: Item[] = [];
  #pushed = 0;

  get size(): number {
    return this.#items.length;
  }

  /** The smallest key; Infinity when empty. */
  get topKey(): number {
    return this.#keys[0] ?? Infinity;
  }

  /** The item with the smallest key. */
  get top(): Item | undefined {
    return this.#items[0];
  }

  push(key: number, item: Item): void {
    this.#pushed += 1;
    this.#rise(this.#items.length, key, this.#pushed, item);
  }

  /** Takes the item with the smallest key. */
  pop(): Item | undefined {
    const first = this.#items[0];
    const key = this.#keys.pop();
    const tie = this.#ties.pop();
    const item = this.#items.pop();
    if (key === undefined || tie === undefined || this.#items.length === 0) return first;
    this.#sink(key, tie, item!);
    return first;
  }

  /** Throws away every entry that `keep` refuses, in time linear in the size. */
  compact(keep: (item: Item, key: number) => boolean): void {
    const kept = this.#items
      .map((item, index) => ({ item, key: this.#keys[index]!, tie: this.#ties[index]! }))
      .filter(({ item, key }) => keep(item, key))
      .toSorted((a, b) => a.key - b.key || a.tie - b.tie);
    this.#keys = kept.map(({ key }) => key);
    this.#ties = kept.map(({ tie }) => tie);
    this.#items = kept.map(({ item }) => item);
  }

  #rise(start: number, key: number, tie: number, item: Item): void {
    const keys = this.#keys;
    const ties = this.#ties;
    const items = this.#items;
    let hole = start;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = keys[parent]!;
      if (above < key || (above === key && ties[parent]! < tie)) break;
      keys[hole] = above;
      ties[hole] = ties[parent]!;
      items[hole] = items[parent]!;
      hole = parent;
    }
    keys[hole] = key;
    ties[hole] = tie;
    items[hole] = item;
  }

  #sink(key: number, tie: number, item: Item): void {
    const keys = this.#keys;
    const ties = this.#ties;
    const items = this.#items;
    const size = items.length;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      const right = child + 1;
      if (
        right < size &&
        (keys[right]! < keys[child]! ||
          (keys[right] === keys[child] && ties[right]! < ties[child]!))
      ) {
        child = right;
      }
      const below = keys[child]!;
      if (key < below || (key === below && tie < ties[child]!)) break;
      keys[hole] = below;
      ties[hole] = ties[child]!;
      items[hole] = items[child]!;
      hole = child;
    }
    keys[hole] = key;
    ties[hole] = tie;
    items[hole] = item;
  }
}
