import { expect, test } from 'vitest';
import {
  AuthorError,
  formatAuthorProblem,
  throwOnErrors,
  type AuthorProblem,
} from './author-problem';

const problem = (level: AuthorProblem['level'], line: number): AuthorProblem => ({
  level,
  where: `content/lessons/sqs/ko.mdx:${line}`,
  what: 'the heading "보내기" has no id.',
  fix: 'Write one.',
});

test('says where, what and what to do in one line', () => {
  expect(formatAuthorProblem(problem('error', 12))).toBe(
    'content/lessons/sqs/ko.mdx:12: the heading "보내기" has no id. Write one.',
  );
});

test('throws all errors at once and lets warnings pass', () => {
  expect(() => throwOnErrors([problem('warning', 1)])).not.toThrow();
  expect(() =>
    throwOnErrors([problem('error', 1), problem('warning', 2), problem('error', 3)]),
  ).toThrowError(
    new AuthorError(
      'content/lessons/sqs/ko.mdx:1: the heading "보내기" has no id. Write one.\n' +
        'content/lessons/sqs/ko.mdx:3: the heading "보내기" has no id. Write one.',
    ),
  );
});
