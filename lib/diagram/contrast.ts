import { didYouMean } from '@/lib/text/did-you-mean';
import type { Problem } from './problem';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Colours by token name without `--color-`, each as `#rrggbb` for both themes. */
export type ColorTokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

/** Least ratios of WCAG 2.2: 1.4.3 for words, 1.4.11 for lines and shapes. */
const WORDS = 4.5;
const SHAPES = 3;

type Pair = {
  readonly what: string;
  readonly ink: string;
  readonly on: readonly string[];
  readonly least: number;
};

const pages = ['sheet', 'paper'] as const;
const stateWashes = ['accent-wash', 'ok-wash', 'wait-wash', 'fail-wash'] as const;
const categories = [
  'compute',
  'integration',
  'storage',
  'database',
  'network',
  'security',
  'region',
  'public-subnet',
  'private-subnet',
] as const;

/** Every pair of colours the figures lay on each other. */
export const contrastPairs: readonly Pair[] = [
  { what: 'words', ink: 'ink', on: [...pages, 'wash'], least: WORDS },
  { what: 'softer words', ink: 'soft', on: [...pages, 'wash'], least: WORDS },
  { what: 'words in a box with a state', ink: 'ink', on: stateWashes, least: WORDS },
  { what: 'softer words in a box with a state', ink: 'soft', on: stateWashes, least: WORDS },
  { what: 'quiet words', ink: 'muted', on: ['wash'], least: WORDS },
  { what: 'quiet and dimmed words', ink: 'muted', on: pages, least: WORDS },
  {
    what: 'links and what is selected',
    ink: 'accent',
    on: [...pages, 'accent-wash'],
    least: WORDS,
  },
  { what: 'words on the accent', ink: 'on-accent', on: ['accent'], least: WORDS },
  { what: 'what went well', ink: 'ok', on: [...pages, 'ok-wash'], least: WORDS },
  { what: 'what waits', ink: 'wait', on: [...pages, 'wait-wash'], least: WORDS },
  { what: 'what failed', ink: 'fail', on: [...pages, 'fail-wash'], least: WORDS },
  ...categories.flatMap((ink) => [
    { what: `words of the category ${ink}`, ink, on: pages, least: WORDS },
    { what: `strokes of the category ${ink}`, ink, on: pages, least: SHAPES },
  ]),
  { what: 'lines between nodes', ink: 'line', on: pages, least: SHAPES },
];

/** Reads every `--color-x: light-dark(#…, #…)` of a style sheet; other declarations are passed over. */
export function parseColorTokens(css: string): ColorTokens {
  const declaration =
    /--color-([a-z0-9-]+)\s*:\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi;
  return new Map(
    [...css.matchAll(declaration)].map(([, name, light, dark]) => [
      name!,
      { light: light!.toLowerCase(), dark: dark!.toLowerCase() },
    ]),
  );
}

function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of WCAG 2.2 between two `#rrggbb` colours: 1 (the same) to 21 (black on white). */
export function contrastRatio(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The hex of a token, or the problem that it has none. */
function missingToken(name: string, tokens: ColorTokens): Problem {
  const meant = didYouMean(name, [...tokens.keys()]);
  return {
    code: 'D102',
    where: 'app/tokens.css',
    what: `--color-${name} is not written as light-dark(#rrggbb, #rrggbb).`,
    fix: `Add it${meant === undefined ? '' : `, or rename --color-${meant}`}.`,
    level: 'error',
  };
}

/**
 * Compares every pair of `contrastPairs` in both themes: D101 where the contrast is too low, D102
 * where a token is missing.
 *
 * @param css text of the style sheet that holds the colour tokens
 */
export function checkContrast(css: string): Problem[] {
  const tokens = parseColorTokens(css);
  const used = new Set(contrastPairs.flatMap(({ ink, on }) => [ink, ...on]));
  const missing = [...used].filter((name) => !tokens.has(name));
  const problems = missing.map((name) => missingToken(name, tokens));
  for (const { what, ink, on, least } of contrastPairs) {
    for (const ground of on) {
      for (const theme of themes) {
        const [above, below] = [tokens.get(ink)?.[theme], tokens.get(ground)?.[theme]];
        if (above === undefined || below === undefined) continue;
        const ratio = contrastRatio(above, below);
        if (ratio >= least) continue;
        const darker = luminance(above) < luminance(below);
        problems.push({
          code: 'D101',
          where: `app/tokens.css › --color-${ink} on --color-${ground} (${theme})`,
          what: `${what}: contrast is ${Math.floor(ratio * 100) / 100}:1, but ${least}:1 is the least.`,
          fix: `Make ${above} ${darker ? 'darker' : 'lighter'}.`,
          level: 'error',
        });
      }
    }
  }
  return problems;
}
