/**
 * Advance widths of Pretendard Variable in thousandths of an em, at weight 400 and at weight 700,
 * rounded up. Between the two the font's own widths run in a straight line (to 0.2 thousandths).
 */
const ADVANCES: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  [' \u00a0', 251, 231],
  ['′', 201, 263],
  ["'", 202, 198],
  ['ijl', 218, 257],
  ['‘’', 221, 264],
  ['I', 245, 267],
  ['.:;·', 254, 283],
  ['!', 257, 308],
  [',', 258, 288],
  ['|', 306, 356],
  ['/\\', 334, 372],
  ['f', 337, 368],
  ['t', 340, 371],
  ['()[]{}「」〈〉', 341, 391],
  ['r', 350, 391],
  ['"', 379, 376],
  ['″', 381, 466],
  ['_', 425, 456],
  ['『』', 427, 460],
  ['°', 428, 441],
  ['-', 433, 449],
  ['1', 439, 469],
  ['“”', 440, 486],
  ['^', 443, 468],
  ['`', 469, 478],
  ['–', 471, 480],
  ['*', 471, 539],
  ['?', 480, 539],
  ['《》', 483, 549],
  ['s', 497, 540],
  ['•', 510, 465],
  ['z', 513, 549],
  ['x', 513, 551],
  ['J', 516, 548],
  ['k', 517, 559],
  ['vy', 530, 563],
  ['c', 530, 564],
  ['L', 534, 546],
  ['a', 536, 558],
  ['7', 552, 576],
  ['e', 553, 575],
  ['u', 553, 598],
  ['F', 557, 563],
  ['n', 557, 598],
  ['h', 563, 601],
  ['E', 568, 589],
  ['o', 568, 590],
  ['pq', 580, 608],
  ['g', 580, 609],
  ['2', 587, 611],
  ['bd', 591, 612],
  ['Z', 595, 641],
  ['0', 596, 661],
  ['5', 597, 627],
  ['#', 600, 625],
  ['P', 605, 623],
  ['8', 607, 644],
  ['$S', 608, 630],
  ['R', 609, 632],
  ['&', 610, 648],
  ['T', 612, 644],
  ['X', 613, 686],
  ['69', 614, 644],
  ['3', 618, 640],
  ['B', 620, 637],
  ['K', 622, 663],
  ['4', 624, 658],
  ['+<=>~×÷±≤≥−', 627, 654],
  ['Y', 634, 696],
  ['AV', 646, 718],
  ['D', 686, 702],
  ['C', 694, 724],
  ['U', 707, 704],
  ['H', 707, 720],
  ['G', 709, 733],
  ['N', 718, 710],
  ['O', 727, 753],
  ['Q', 727, 754],
  ['…', 762, 847],
  ['w', 778, 819],
  ['m', 834, 880],
  ['✓', 841, 850],
  ['½', 886, 885],
  ['M', 853, 883],
  ['%', 863, 960],
  ['①②③④⑤●○■□', 872, 895],
  ['▶', 875, 921],
  ['@', 880, 875],
  ['₩', 911, 915],
  ['→←↑↓', 914, 922],
  ['W', 915, 999],
  ['—', 957, 966],
];

/** Digits where `font-variant-numeric: tabular-nums` makes them equally wide. */
const TABULAR_DIGIT = { regular: 615, bold: 655 } as const;
const HANGUL = 865;
const UNKNOWN = 1000;

const advances = new Map(
  ADVANCES.flatMap(([characters, regular, bold]) =>
    [...characters].map((character) => [character, { regular, bold }] as const),
  ),
);

/** Syllables and the compatibility letters ㄱ–ㅣ, which the font draws equally wide. */
function isHangul(character: string): boolean {
  return /[\uac00-\ud7a3\u3131-\u3163]/u.test(character);
}

/**
 * How wide one line of `text` is drawn in the product's face, without a browser. Kerning is left
 * out and characters that are not in the table count 1 em, so the answer errs to the wide side.
 *
 * @param size in diagram units; the result is in the same unit
 * @param weight 400–700, held inside that range
 * @param digits `tabular` where the words are set in tabular figures
 */
export function textWidth(
  text: string,
  size: number,
  weight: number,
  digits: 'proportional' | 'tabular' = 'proportional',
): number {
  const share = (Math.min(700, Math.max(400, weight)) - 400) / 300;
  let thousandths = 0;
  for (const character of text.normalize('NFC')) {
    const isTabular = digits === 'tabular' && character >= '0' && character <= '9';
    const advance = isTabular ? TABULAR_DIGIT : advances.get(character);
    if (advance) thousandths += advance.regular + (advance.bold - advance.regular) * share;
    else thousandths += isHangul(character) ? HANGUL : UNKNOWN;
  }
  return (thousandths * size) / 1000;
}
