import { expect, test } from 'vitest';
import { courseKinds, courseSearch, parseCourseAddress } from './course-address';

test('an address that was written is read back', () => {
  for (const kind of courseKinds) {
    const address = { kind, minutes: 20, startsAnew: true, showsSummary: false } as const;
    expect(parseCourseAddress(courseSearch(address))).toEqual({ type: 'course', ...address });
  }
});

test('ten minutes are meant where none are named', () => {
  expect(parseCourseAddress('?kind=weak')).toMatchObject({ kind: 'weak', minutes: 10 });
});

test('an unknown kind and odd minutes are refused by name', () => {
  expect(parseCourseAddress('?kind=all')).toEqual({ type: 'refused', field: 'kind', value: 'all' });
  expect(parseCourseAddress('?kind=today&minutes=7')).toEqual({
    type: 'refused',
    field: 'minutes',
    value: '7',
  });
});

test('an address of a lesson is none of the course', () => {
  expect(parseCourseAddress('?lesson=sqs')).toBeUndefined();
});
