import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckManifest } from './place';
import { formatPosition, parsePosition } from './position';

const manifest: DeckManifest = {
  lesson: 'sqs',
  slides: [
    { id: 'queue', title: 'Queue', steps: 1, scenes: [], items: [] },
    { id: 'visibility', title: 'Visibility', steps: 3, scenes: [], items: [] },
  ],
};

test('writes a place as a query', () => {
  expect(formatPosition({ slide: 'visibility', step: 2 })).toBe('?slide=visibility&step=2');
  expect(formatPosition({ slide: 'visibility', step: 0 })).toBe('?slide=visibility');
});

test('reads back every place of the deck', () => {
  const place = fc
    .constantFrom(...manifest.slides)
    .chain(({ id, steps }) => fc.record({ slide: fc.constant(id), step: fc.nat(steps) }));
  fc.assert(
    fc.property(place, (position) => {
      expect(parsePosition(formatPosition(position), manifest)).toEqual({ position });
    }),
  );
});

test('begins at the first slide when nothing is asked for', () => {
  expect(parsePosition('', manifest)).toEqual({ position: { slide: 'queue', step: 0 } });
  expect(parsePosition('?theme=dark', manifest)).toEqual({ position: { slide: 'queue', step: 0 } });
});

test('says why it does not follow a query to the letter', () => {
  expect(parsePosition('?slide=fifo&step=1', manifest)).toEqual({
    position: { slide: 'queue', step: 0 },
    refused: { reason: 'unknown-slide', value: 'fifo' },
  });
  expect(parsePosition('?slide=visibility&step=9', manifest)).toEqual({
    position: { slide: 'visibility', step: 3 },
    refused: { reason: 'step-out-of-range', value: '9' },
  });
  for (const step of ['two', '-1', '1.5', '', '1e1']) {
    expect(parsePosition(`?slide=visibility&step=${step}`, manifest)).toEqual({
      position: { slide: 'visibility', step: 0 },
      refused: { reason: 'bad-step', value: step },
    });
  }
});

test('leads any text at all to a place that exists', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { position } = parsePosition(search, manifest);
      const slide = manifest.slides.find(({ id }) => id === position.slide);
      expect(position.step).toBeLessThanOrEqual(slide?.steps ?? -1);
    }),
  );
});
