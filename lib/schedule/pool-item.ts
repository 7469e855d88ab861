import type { ItemKind } from '@/lib/grade/item';

/** What a session must know of an item of the course to choose and place it. */
export type PoolItem = {
  /** Global id. */
  readonly id: string;
  readonly lesson: string;
  /** Unique within its lesson. */
  readonly objective: string;
  readonly kind: ItemKind;
  /** Items of one concept are siblings: one answers the other. */
  readonly concept?: string;
  /** Global ids of items it is easily taken for; asked near each other they teach the difference. */
  readonly confusableWith?: readonly string[];
};

/** What an item is about, across lessons. */
export function topicOf({ lesson, objective }: Pick<PoolItem, 'lesson' | 'objective'>): string {
  return `${lesson}/${objective}`;
}
