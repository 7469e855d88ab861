import type { GroupKind } from './group-hits';

/** The strings search needs, in one language; `content/messages/search.ts` has them all. */
export type SearchWords = {
  readonly button: string;
  readonly unavailable: string;
  readonly field: string;
  readonly hint: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly results: string;
  readonly count: string;
  readonly instead: string;
  readonly also: string;
  readonly none: string;
  readonly scope: string;
  readonly suggestions: string;
  readonly otherNames: string;
  readonly more: string;
  readonly lesson: string;
  readonly kinds: Readonly<Record<GroupKind, string>>;
  readonly moveKey: string;
  readonly openKey: string;
  readonly closeKey: string;
};
