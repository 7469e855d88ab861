import path from 'node:path';
import { describeFonts, makeFonts } from './font/make-fonts';

const fonts = await makeFonts(path.dirname(import.meta.dirname));
console.log(describeFonts(fonts));
for (const { character, place } of fonts.missing) {
  const code = character.codePointAt(0)?.toString(16).toUpperCase();
  console.warn(
    `${place ?? 'tools/font/collect-characters.ts'}: the typeface has no "${character}" (U+${code}). Use another character or draw it.`,
  );
}
