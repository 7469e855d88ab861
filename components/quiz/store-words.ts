/** The strings about the store and its tabs, in one language. */
export type StoreWords = {
  readonly notice: string;
  readonly outdated: string;
  readonly reload: string;
  readonly blocked: string;
  readonly emptied: string;
  readonly unreadable: string;
  readonly restore: string;
  readonly startAnew: string;
  readonly elsewhere: string;
  readonly takeHere: string;
};
