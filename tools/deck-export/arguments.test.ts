import { expect, test } from 'vitest';
import { helpText, readArguments, takenByNpm, usage } from './arguments';

const slugs = ['containers', 'sqs'];
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), slugs);

test('a lesson alone asks for its slides in Korean, overwriting nothing', () => {
  expect(read('sqs')).toEqual({
    kind: 'export',
    slugs: ['sqs'],
    sheet: 'slides',
    steps: false,
    locale: 'ko',
    force: false,
  });
});

test('every option is read', () => {
  expect(read('sqs --notes --steps --locale en --out a/b.pdf --force')).toEqual({
    kind: 'export',
    slugs: ['sqs'],
    sheet: 'handout',
    steps: true,
    locale: 'en',
    out: 'a/b.pdf',
    force: true,
  });
  expect(read('--questions sqs')).toMatchObject({ sheet: 'questions' });
  expect(read('sqs --answers')).toMatchObject({ sheet: 'answers' });
});

test('all means every lesson', () => {
  expect(read('all --steps')).toMatchObject({ slugs, steps: true });
});

test('help is given before anything else is judged', () => {
  expect(read('--help')).toEqual({ kind: 'help' });
  expect(read('nothing like this -h')).toEqual({ kind: 'help' });
  expect(helpText(slugs)).toContain('containers, sqs');
});

for (const [line, message] of [
  ['', `arguments: no lesson was named. Name one of containers, sqs, or all:\n${usage}`],
  ['sqs ecs', `arguments: "ecs" is one word too many. Name one lesson, or all:\n${usage}`],
  ['sqz', 'lesson: "sqz" is not a lesson. Did you mean "sqs"? Known are containers, sqs, and all.'],
  ['quantum', 'lesson: "quantum" is not a lesson. Known are containers, sqs, and all.'],
  [
    'sqs --notes --answers',
    'arguments: --notes and --answers were given together. Give one; each writes a file of its own.',
  ],
  [
    'sqs --questions --steps',
    '--steps: --questions has no steps. Leave --steps out, or give it with the slides or --notes.',
  ],
  ['sqs --locale jp', '--locale: "jp" is not a language. Write ko or en.'],
  [
    'sqs --out sqs.txt',
    '--out: "sqs.txt" is not the name of a PDF file. Write one that ends in .pdf, for example --out sqs.pdf.',
  ],
  [
    'sqs --out .pdf',
    '--out: ".pdf" is not the name of a PDF file. Write one that ends in .pdf, for example --out sqs.pdf.',
  ],
  [
    'all --out day.pdf',
    '--out: "day.pdf" is one file, but all lessons are one file each. Leave --out out, or name one lesson.',
  ],
  ['sqs --step', `arguments: Unknown option '--step'. Did you mean --steps? Use:\n${usage}`],
  ['sqs --colour', `arguments: Unknown option '--colour'. Use:\n${usage}`],
  ['sqs --out', `arguments: Option '--out <value>' argument missing. Use:\n${usage}`],
] as const) {
  test(`says what is wrong with: ${line || '(nothing)'}`, () => {
    expect(read(line)).toBe(message);
  });
}

test('notices what npm kept because -- was left out', () => {
  const taken = takenByNpm({ npm_config_notes: 'true', npm_config_force: 'true', HOME: '/' });
  expect(taken).toEqual(['notes']);
  expect(readArguments(['sqs'], slugs, taken)).toBe(
    `arguments: npm kept --notes for itself. Write -- before the arguments:\n${usage}`,
  );
});
