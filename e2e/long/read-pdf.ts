import { inflateSync } from 'node:zlib';

const latin = (bytes: Buffer) => bytes.toString('latin1');

/** The parts of a PDF by number: what stands in them, and their stream unpacked. */
function readObjects(pdf: Buffer): Map<number, { dictionary: string; stream: string }> {
  const objects = new Map<number, { dictionary: string; stream: string }>();
  for (const match of latin(pdf).matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [, number, body = ''] = match;
    const [dictionary = '', packed] = body.split(/stream\r?\n/);
    let stream = '';
    if (
      packed !== undefined &&
      dictionary.includes('FlateDecode') &&
      !/\/Image\b/.test(dictionary)
    ) {
      try {
        stream = latin(inflateSync(Buffer.from(packed, 'latin1')));
      } catch {
        // A stream that holds the word "endobj" by chance: no text of ours does.
      }
    }
    objects.set(Number(number), { dictionary, stream });
  }
  return objects;
}

const fromUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which characters the codes of a font mean, by its ToUnicode table; with the digits of a code. */
function readFont(table: string): { digits: number; characters: Map<string, string> } {
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/i.exec(table)?.[1]?.length ?? 4;
  const characters = new Map<string, string>();
  for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of list.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      characters.set(code.toUpperCase(), fromUtf16(text));
    }
  }
  for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = list.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi);
    for (const [, from = '', to = '', text = ''] of ranges) {
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1) {
        const code = at.toString(16).toUpperCase().padStart(digits, '0');
        const first = fromUtf16(text).codePointAt(0) ?? 0;
        characters.set(code, String.fromCodePoint(first + at - Number.parseInt(from, 16)));
      }
    }
  }
  return { digits, characters };
}

/**
 * What a reader can copy out of each page of a PDF that Chromium made, without any white space:
 * where words end is for the reader to guess from their places. Read by the file's own tables, so
 * that it is empty where a font does not say which characters its pictures are.
 */
export function readPdfText(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = new Map<number, ReturnType<typeof readFont>>();
  const fontAt = (number: number) => {
    const known = fonts.get(number);
    if (known) return known;
    const { dictionary = '' } = objects.get(number) ?? {};
    const table = Number(/\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1]);
    const font = readFont(objects.get(table)?.stream ?? '');
    fonts.set(number, font);
    return font;
  };
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary))
    .map(({ dictionary }) => {
      const names = new Map(
        [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [
          name,
          Number(number),
        ]),
      );
      const contents = Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
      const drawing = objects.get(contents)?.stream ?? '';
      let font: ReturnType<typeof readFont> | undefined;
      let text = '';
      const operations = drawing.matchAll(
        /\/(F\d+) [\d.]+ Tf|(<[0-9A-F]+>)\s*Tj|\[([^\]]*)\]\s*TJ/gi,
      );
      for (const [, name, one, several] of operations) {
        if (name !== undefined) font = fontAt(names.get(name) ?? -1);
        for (const [, codes = ''] of (one ?? several ?? '').matchAll(/<([0-9A-F]+)>/gi)) {
          const { digits = 2, characters } = font ?? {};
          for (let at = 0; at < codes.length; at += digits) {
            text += characters?.get(codes.slice(at, at + digits).toUpperCase()) ?? '';
          }
        }
      }
      return text.replaceAll(/\s/g, '');
    });
}
