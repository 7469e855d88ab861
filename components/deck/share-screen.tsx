'use client';

import createCode from 'qrcode-generator';
import type { DeckWords } from './words';

/** The dark squares of a QR code as one path, in units of a square, with the quiet edge it needs. */
function codePath(address: string): { path: string; size: number } {
  const code = createCode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const squares = Array.from({ length: count * count }, (_, index) => {
    const [row, column] = [Math.floor(index / count), index % count];
    return code.isDark(row, column) ? `M${column + 4} ${row + 4}h1v1h-1z` : '';
  });
  return { path: squares.join(''), size: count + 8 };
}

/** Where learners find the lesson: a code for phones and the address for everybody else. */
export function ShareScreen({ path, words }: { path: string; words: DeckWords }) {
  const { href, host, pathname } = new URL(path, location.href);
  const { path: squares, size } = codePath(href);
  return (
    <section className="share-screen" aria-label={words.share}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.shareCode}>
        <path d={squares} />
      </svg>
      <div>
        <p>{words.shareLead}</p>
        <p className="share-address">
          {host}
          <wbr />
          {pathname}
        </p>
      </div>
    </section>
  );
}
