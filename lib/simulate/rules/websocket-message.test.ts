import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoFrames, judgeMessage } from './websocket-message';

const kilobytes = (count: number) => count * 1024;

test('128 KB in frames of 32 KB is accepted, a byte more closes with 1009', () => {
  const four = [32, 32, 32, 32].map(kilobytes);
  expect(judgeMessage(four)).toEqual({ accepted: true, bytes: kilobytes(128) });
  expect(judgeMessage([...four, 1])).toEqual({
    accepted: false,
    closeCode: 1009,
    reason: 'message-too-large',
  });
});

test('a frame of more than 32 KB closes with 1009, though the message is small', () => {
  expect(judgeMessage([kilobytes(32)]).accepted).toBe(true);
  expect(judgeMessage([10, kilobytes(32) + 1])).toEqual({
    accepted: false,
    closeCode: 1009,
    reason: 'frame-too-large',
  });
});

test('an empty message is a message', () => {
  expect(judgeMessage([0])).toEqual({ accepted: true, bytes: 0 });
  expect(cutIntoFrames(0, 10)).toEqual([0]);
});

test('cutting keeps every byte and makes no frame larger than asked', () => {
  expect(cutIntoFrames(kilobytes(100), kilobytes(32)).map((frame) => frame / 1024)).toEqual([
    32, 32, 32, 4,
  ]);
  fc.assert(
    fc.property(fc.nat(300_000), fc.integer({ min: 100, max: 200_000 }), (bytes, size) => {
      const frames = cutIntoFrames(bytes, size);
      expect(frames.reduce((sum, frame) => sum + frame, 0)).toBe(bytes);
      expect(Math.max(...frames)).toBeLessThanOrEqual(size);
      const fits = bytes <= kilobytes(128) && Math.max(...frames) <= kilobytes(32);
      expect(judgeMessage(frames).accepted).toBe(fits);
    }),
  );
});

test('names what is not a size', () => {
  expect(() => judgeMessage([])).toThrow('frames is empty.');
  expect(() => judgeMessage([1.5])).toThrow('frame is 1.5.');
  expect(() => cutIntoFrames(10, 0)).toThrow('frameBytes is 0.');
});
