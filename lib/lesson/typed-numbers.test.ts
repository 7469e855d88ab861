import { expect, test } from 'vitest';
import { findTypedNumbers } from './typed-numbers';

test.each([
  ['기본은 30초이고 최대 12시간입니다.', ['30초', '12시간']],
  ['본문은 256 KB, 합쳐서 1,048,576바이트입니다.', ['256 KB', '1,048,576바이트']],
  ['Kept for 4 days, at most 14days.', ['4 days', '14days']],
  ['1.5 GiB 또는 300 TPS', ['1.5 GiB', '300 TPS']],
  ['It waits 1 second or 20 seconds.', ['1 second', '20 seconds']],
])('finds a number with a unit that AWS limits: %s', (text, found) => {
  expect(findTypedNumbers(text)).toEqual(found);
});

test.each([
  '작업자 3개가 주문 1042번을 봅니다.',
  'localhost:3000을 10:30에 엽니다.',
  '오 분이면 됩니다.',
  'A 3 secondary index.',
  'FIFO, S3, 2026년',
])('leaves other numbers alone: %s', (text) => {
  expect(findTypedNumbers(text)).toEqual([]);
});
