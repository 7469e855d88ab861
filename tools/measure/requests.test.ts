import { expect, test } from 'vitest';
import { splitAtLoad, type PageRequest } from './requests';

function request(values: Partial<PageRequest>): PageRequest {
  return { url: 'http://x/', sentAt: 1, mimeType: 'text/html', bytes: 100, ...values };
}

test('tells what was asked for before the load event from what came later', () => {
  const { first, later } = splitAtLoad(
    [
      request({ sentAt: 1, bytes: 9000 }),
      request({ sentAt: 2, mimeType: 'application/javascript', bytes: 500 }),
      request({ sentAt: 2, mimeType: 'text/javascript', bytes: 50 }),
      request({ sentAt: 3, mimeType: 'font/woff2', bytes: 70 }),
      request({ sentAt: 3.1, mimeType: 'application/javascript', bytes: 30 }),
      request({ sentAt: 4, mimeType: 'text/x-component', bytes: 20 }),
    ],
    3,
  );
  expect(first).toEqual({
    requests: 4,
    bytes: { html: 9000, js: 550, css: 0, font: 70, image: 0, other: 0 },
  });
  expect(later).toEqual({
    requests: 2,
    bytes: { html: 0, js: 30, css: 0, font: 0, image: 0, other: 20 },
  });
});
