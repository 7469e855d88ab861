export const resourceKinds = ['html', 'js', 'css', 'font', 'image', 'other'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** A request of a page, as the browser's network log tells it. */
export type PageRequest = {
  readonly url: string;
  /** Seconds on the browser's clock. */
  readonly sentAt: number;
  readonly mimeType: string;
  /** Bytes on the wire, compressed, with headers; 0 while unfinished. */
  readonly bytes: number;
};

export type Transfer = {
  readonly requests: number;
  readonly bytes: Readonly<Record<ResourceKind, number>>;
};

/**
 * Adds up what a page loads first (asked for before the `load` event: what its HTML refers to and
 * what scripts ask for by then) and what it asks for later.
 */
export function splitAtLoad(
  requests: readonly PageRequest[],
  loadedAt: number,
): { first: Transfer; later: Transfer } {
  return {
    first: addUp(requests.filter(({ sentAt }) => sentAt <= loadedAt)),
    later: addUp(requests.filter(({ sentAt }) => sentAt > loadedAt)),
  };
}

function addUp(requests: readonly PageRequest[]): Transfer {
  const bytes = { html: 0, js: 0, css: 0, font: 0, image: 0, other: 0 };
  for (const request of requests) bytes[kindOf(request.mimeType)] += request.bytes;
  return { requests: requests.length, bytes };
}

function kindOf(mimeType: string): ResourceKind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType.endsWith('javascript')) return 'js';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.includes('font')) return 'font';
  if (mimeType.startsWith('image/')) return 'image';
  return 'other';
}
