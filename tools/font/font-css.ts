import { unicodeRange } from './font-coverage';

export const family = 'Day03 Sans';
const fallbackFamily = `${family} Fallback`;

/** Measures of the web font in em; a test compares them with the font file. */
export const webFontMetrics = { ascent: 0.9521, descent: 0.2412, hangulAdvance: 0.8643 };

type LocalFont = {
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Scales its letters to the web font's: the advance of a Hangul syllable, divided by its own. */
  readonly sizeAdjust: number;
  readonly unicodeRange?: string;
};

/** Fonts that systems bring. Of several that are installed a browser takes the last. */
const localFonts: readonly LocalFont[] = [
  {
    regular: [
      'Noto Sans CJK KR',
      'NotoSansCJKkr-Regular',
      'Noto Sans KR',
      'NotoSansKR-Regular',
      'Malgun Gothic',
      'MalgunGothic',
    ],
    bold: [
      'Noto Sans CJK KR Bold',
      'NotoSansCJKkr-Bold',
      'Noto Sans KR Bold',
      'NotoSansKR-Bold',
      'Malgun Gothic Bold',
      'MalgunGothicBold',
    ],
    sizeAdjust: webFontMetrics.hangulAdvance / 0.92,
  },
  {
    regular: ['Apple SD Gothic Neo Regular', 'AppleSDGothicNeo-Regular'],
    bold: ['Apple SD Gothic Neo Bold', 'AppleSDGothicNeo-Bold'],
    sizeAdjust: webFontMetrics.hangulAdvance / 0.865,
  },
  {
    // The web font's Latin letters are as wide as Arial's; those of the Korean fonts are not.
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
    sizeAdjust: 1,
    unicodeRange: 'U+20-24F,U+2010-201F',
  },
];

export type FontFile = {
  /** Address on the site, e.g. `/fonts/day03-sans-frequent.0a1b2c3d.woff2`. */
  readonly url: string;
  readonly codePoints: readonly number[];
};

/**
 * The style sheet that declares the web font and the local fonts that stand in while it loads.
 * Only the rest names its characters: for all others a browser falls to the rule before it.
 */
export function fontCss(frequent: FontFile, rest: FontFile | undefined): string {
  return [
    '/* Written by tools/build-font.ts. */',
    webFace(frequent.url),
    ...(rest ? [webFace(rest.url, unicodeRange(rest.codePoints))] : []),
    ...localFonts.flatMap((font) => [
      localFace(font, font.regular, '400 599'),
      localFace(font, font.bold, '600 700'),
    ]),
    '',
  ].join('\n');
}

function webFace(url: string, range?: string): string {
  return fontFace({
    'font-family': `"${family}"`,
    src: `url("${url}") format("woff2")`,
    'font-weight': '400 700',
    'font-display': 'swap',
    'unicode-range': range,
  });
}

function localFace(font: LocalFont, names: readonly string[], weights: string): string {
  return fontFace({
    'font-family': `"${fallbackFamily}"`,
    src: names.map((name) => `local("${name}")`).join(','),
    'font-weight': weights,
    'size-adjust': percent(font.sizeAdjust),
    // size-adjust scales these too.
    'ascent-override': percent(webFontMetrics.ascent / font.sizeAdjust),
    'descent-override': percent(webFontMetrics.descent / font.sizeAdjust),
    'line-gap-override': '0%',
    'unicode-range': font.unicodeRange,
  });
}

function fontFace(descriptors: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(descriptors).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  );
  return `@font-face{${lines.join(';')}}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
