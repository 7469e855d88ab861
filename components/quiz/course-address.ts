import { sessionMinutes, type SessionMinutes } from '@/lib/schedule/compose';

/** Sessions over the whole course that are composed and run item by item. */
export const courseKinds = ['today', 'weak', 'practice'] as const;
export type CourseKind = (typeof courseKinds)[number];

/** What the address of a session over the whole course asks for. */
export type CourseAddress = {
  readonly type: 'course';
  readonly kind: CourseKind;
  readonly minutes: SessionMinutes;
  /** Start over although a session is open. */
  readonly startsAnew: boolean;
  /** The result of the session that has just ended. */
  readonly showsSummary: boolean;
};

export type ParsedCourseAddress =
  | CourseAddress
  | { readonly type: 'refused'; readonly field: 'kind' | 'minutes'; readonly value: string };

const USUAL_MINUTES: SessionMinutes = 10;

/**
 * Reads `?kind=today&minutes=5&start=new&view=summary`; `undefined` where no kind is named, since
 * such an address is one of a lesson. Without minutes ten are meant.
 */
export function parseCourseAddress(search: string): ParsedCourseAddress | undefined {
  const query = new URLSearchParams(search);
  const named = query.get('kind');
  if (named === null) return undefined;
  const kind = courseKinds.find((one) => one === named);
  if (!kind) return { type: 'refused', field: 'kind', value: named };
  const asked = query.get('minutes');
  const minutes =
    asked === null ? USUAL_MINUTES : sessionMinutes.find((one) => String(one) === asked);
  if (minutes === undefined) return { type: 'refused', field: 'minutes', value: asked ?? '' };
  return {
    type: 'course',
    kind,
    minutes,
    startsAnew: query.get('start') === 'new',
    showsSummary: query.get('view') === 'summary',
  };
}

/** The query of an address. */
export function courseSearch(address: {
  readonly kind: CourseKind;
  readonly minutes: SessionMinutes;
  readonly startsAnew?: boolean;
  readonly showsSummary?: boolean;
}): string {
  const query = new URLSearchParams({ kind: address.kind, minutes: String(address.minutes) });
  if (address.startsAnew) query.set('start', 'new');
  if (address.showsSummary) query.set('view', 'summary');
  return `?${query.toString()}`;
}
