import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import { imagesToExpire, type LifecycleImage } from './ecr-lifecycle';

const image = (digest: string, pushedAt: number, tagged = false): LifecycleImage => ({
  digest,
  pushedAt,
  tagged,
});
const three = [image('3f07', 10), image('9c41', 20, true), image('b25e', 30)];

test('R09: all but the most recently pushed expire, tag or no tag', () => {
  expect(imagesToExpire(three, { keep: 1, tagStatus: 'any' })).toEqual(['3f07', '9c41']);
  expect(imagesToExpire(three.toReversed(), { keep: 2, tagStatus: 'any' })).toEqual(['3f07']);
  expect(imagesToExpire(three, { keep: 3, tagStatus: 'any' })).toEqual([]);
});

test('R09: a rule for untagged images neither counts nor expires tagged ones', () => {
  expect(imagesToExpire(three, { keep: 1, tagStatus: 'untagged' })).toEqual(['3f07']);
  expect(imagesToExpire(three, { keep: 2, tagStatus: 'untagged' })).toEqual([]);
});

test('R09: six pushes a day need 42 images kept for a week of rollback', () => {
  const day = seconds(24 * 3600);
  const pushes = Array.from({ length: 60 }, (_, index) => image(`i${index}`, (index * day) / 6));
  const lastWeek = pushes.slice(-42).map(({ digest }) => digest);
  const lost = (keep: number) =>
    imagesToExpire(pushes, { keep, tagStatus: 'any' }).filter((digest) =>
      lastWeek.includes(digest),
    );
  expect(lost(42)).toEqual([]);
  expect(lost(41)).toHaveLength(1);
});

test('R09: what stays is never older than what expires, and a second run expires nothing', () => {
  const anyImages = fc
    .array(fc.tuple(fc.nat(50), fc.boolean()), { maxLength: 12 })
    .map((pairs) => pairs.map(([pushedAt, tagged], index) => image(`i${index}`, pushedAt, tagged)));
  const rule = fc.record({
    keep: fc.integer({ min: 1, max: 12 }),
    tagStatus: fc.constantFrom('any' as const, 'untagged' as const),
  });
  fc.assert(
    fc.property(anyImages, rule, (images, given) => {
      const gone = imagesToExpire(images, given);
      const concerned = images.filter(({ tagged }) => given.tagStatus === 'any' || !tagged);
      expect(gone).toHaveLength(Math.max(0, concerned.length - given.keep));
      const left = images.filter(({ digest }) => !gone.includes(digest));
      const youngest = Math.max(
        0,
        ...images.filter(({ digest }) => gone.includes(digest)).map(({ pushedAt }) => pushedAt),
      );
      for (const stayed of concerned.filter(({ digest }) => !gone.includes(digest))) {
        if (gone.length > 0) expect(stayed.pushedAt).toBeGreaterThanOrEqual(youngest);
      }
      expect(imagesToExpire(left, given)).toEqual([]);
    }),
  );
});

test('refuses to keep nothing', () => {
  expect(() => imagesToExpire(three, { keep: 0, tagStatus: 'any' })).toThrow('keep is 0');
});
