/** Something an author must mend: where it stands, what is wrong, what to do. */
export type AuthorProblem = {
  readonly level: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
  readonly fix: string;
};

/** One line: `content/lessons/sqs/ko.mdx:12: the heading "…" has no id. Write …` */
export function formatAuthorProblem({ where, what, fix }: AuthorProblem): string {
  return `${where}: ${what} ${fix}`;
}

/** Thrown by the build with every problem of a lesson at once. */
export class AuthorError extends Error {
  override name = 'AuthorError';
}

/** @throws AuthorError listing the errors, when there are any; warnings do not throw */
export function throwOnErrors(problems: readonly AuthorProblem[]): void {
  const errors = problems.filter(({ level }) => level === 'error').map(formatAuthorProblem);
  if (errors.length > 0) throw new AuthorError(errors.join('\n'));
}
