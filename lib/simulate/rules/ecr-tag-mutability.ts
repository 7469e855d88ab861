export const tagMutabilityModes = [
  'MUTABLE',
  'IMMUTABLE',
  'IMMUTABLE_WITH_EXCLUSION',
  'MUTABLE_WITH_EXCLUSION',
] as const;
export type TagMutabilityMode = (typeof tagMutabilityModes)[number];

/** Tag mutability of a repository; the filters name the exceptions and count only `WITH_EXCLUSION`. */
export type TagMutability = {
  readonly mode: TagMutabilityMode;
  /** At most 5; without any, nothing is an exception. */
  readonly filters?: readonly string[];
};

const mostFilters = 5;
const filterPattern = /^[0-9a-zA-Z._*-]{1,128}$/;

/**
 * R06: whether a tag matches a wildcard filter: `*` stands for any characters, also for none, and
 * everything else for itself. The whole tag must match.
 *
 * @throws Error naming the filter when it is empty, longer than 128 or has other characters
 */
export function matchesTagFilter(tag: string, filter: string): boolean {
  if (!filterPattern.test(filter)) {
    throw new Error(
      `matchesTagFilter: the filter is "${filter}". Write 1 to 128 letters, digits, dots, underscores, hyphens or *.`,
    );
  }
  const [first = '', ...pieces] = filter.split('*');
  const last = pieces.pop();
  if (last === undefined) return tag === filter;
  if (!tag.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const found = tag.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return tag.length >= from + last.length && tag.endsWith(last);
}

/**
 * R06: whether a tag, once it exists, is kept from moving. `IMMUTABLE` protects every tag, `MUTABLE`
 * none; with exclusion the tags that match a filter are treated the other way round.
 *
 * @throws Error naming the value for an unknown mode, a wrong filter or more than 5 filters
 */
export function isTagProtected(tag: string, { mode, filters = [] }: TagMutability): boolean {
  if (filters.length > mostFilters) {
    throw new Error(`isTagProtected: there are ${filters.length} filters. Give at most 5.`);
  }
  const isException = () => filters.some((filter) => matchesTagFilter(tag, filter));
  switch (mode) {
    case 'MUTABLE':
      return false;
    case 'IMMUTABLE':
      return true;
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !isException();
    case 'MUTABLE_WITH_EXCLUSION':
      return isException();
    default:
      throw new Error(
        `isTagProtected: the mode is "${String(mode)}". Write one of ${tagMutabilityModes.join(', ')}.`,
      );
  }
}

/**
 * What happens to a tag: it appears, it moves from another image, it stays because it already points
 * to this image, or the push is refused (`ImageTagAlreadyExistsException`).
 */
export type TagOutcome = 'created' | 'moved' | 'unchanged' | 'refused';

/**
 * R06: what the push of an image under a tag does to the tag. A new name is always created. An
 * existing one moves if it is not protected; if it is, any push with it is refused, even one of the
 * image it points to.
 *
 * @param digest of the pushed image
 * @param current digest the tag points to, or null while there is no such tag
 * @throws Error naming the value for an unknown mode, a wrong filter or more than 5 filters
 */
export function putTag(
  tag: string,
  digest: string,
  current: string | null,
  setting: TagMutability,
): TagOutcome {
  const isProtected = isTagProtected(tag, setting);
  if (current === null) return 'created';
  if (isProtected) return 'refused';
  return current === digest ? 'unchanged' : 'moved';
}
