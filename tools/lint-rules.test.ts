import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/*
 * Proves that every rule about what may know what is really watched. A later override of
 * .oxlintrc.json replaces the same rule whole, so a rule can be lost in one room by an edit for
 * another: therefore each room is asked about each rule.
 */

const root = path.dirname(import.meta.dirname);

/** A line to lint, and what must be said about it; nothing, when the line is sound. */
type Line = { readonly code: string; readonly says?: string };
type Diagnostic = {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
};

const samples = new Map<string, readonly Line[]>();

function sample(file: string, lines: readonly Line[]): void {
  samples.set(file, lines);
}

const sound = (...codes: string[]): Line[] => codes.map((code) => ({ code }));
const unsound = (says: string, ...codes: string[]): Line[] => codes.map((code) => ({ code, says }));

let named = 0;
const exported = (specifier: string, name = 'thing') =>
  `export { ${name} as ${name}${(named += 1)} } from '${specifier}';`;
const typed = (specifier: string) =>
  `export type { Thing as Thing${(named += 1)} } from '${specifier}';`;
const lazy = (specifier: string) =>
  `export const lazy${(named += 1)} = () => import('${specifier}');`;
const value = (expression: string) => `export const value${(named += 1)} = ${expression};`;

/** The ways to write an import of a room from `file`: by alias, relative, lazy, and by a detour. */
function importsOf(room: string, file: string): string[] {
  const up = '../'.repeat(file.split('/').length - 1);
  return [
    ...[`@/${room}`, `@/${room}/thing`, `${up}${room}/thing`].map((from) => exported(from)),
    ...[`./${up}${room}`, `@/public/../${room}/thing`].map((from) => exported(from)),
    lazy(`@/${room}/thing`),
    lazy(`${up}${room}/thing`),
    typed(`@/${room}/thing`),
  ];
}

const doors: Readonly<Record<string, readonly string[]>> = {
  reactflow: ['reactflow', 'reactflow/dist/esm'],
  'mdx-bundler': ['mdx-bundler', 'mdx-bundler/client'],
  idb: ['idb', 'idb/with-async-ittr'],
  zod: ['zod', 'zod/mini'],
};

/** Imports of the packages with a door: sound for the one that is open here, else not. */
function packages(open?: string): Line[] {
  return Object.entries(doors).flatMap(([name, specifiers]) => {
    const lines = specifiers.flatMap((from) => [exported(from), lazy(from)]);
    return name === open ? sound(...lines) : unsound('Each package has one door', ...lines);
  });
}

/** Problems by file and line, each as "rule: what is wrong. What to do instead." */
async function lintSamples(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lint-rules-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) {
    await copyFile(path.join(root, file), path.join(folder, file));
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [file, lines] of samples) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), lines.map(({ code }) => code).join('\n'));
  }
  const report = await new Promise<string>((resolve) => {
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
    // Its exit code says that there are problems: that is what the samples are for.
    execFile(
      process.execPath,
      [oxlint, '--format=json', '.'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, output) => resolve(output),
    );
  });
  await rm(folder, { recursive: true });
  const { diagnostics } = JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] };
  const found = new Map<string, string[]>();
  for (const { code, message, help = '', filename, labels } of diagnostics) {
    const place = `${filename.replaceAll('\\', '/')}:${labels[0]?.span.line ?? 1}`;
    found.set(place, [...(found.get(place) ?? []), `${code}: ${message} ${help}`]);
  }
  return found;
}

// ── Who may import whom ──────────────────────────────────────────────────────────────────────────

const outside = ['tools', 'e2e', 'bench'];
const forbidden = (file: string, says: string, ...rooms: string[]) =>
  unsound(says, ...rooms.flatMap((room) => importsOf(room, file)));

for (const file of ['app/[locale]/page.ts', 'app/read-thing.ts']) {
  sample(file, [
    ...packages(),
    ...forbidden(file, 'Commands and tests stand outside the product', ...outside),
    ...sound(...['components', 'content', 'lib'].flatMap((room) => importsOf(room, file))),
  ]);
}

for (const [file, open] of [
  ['components/quiz/thing.ts'],
  ['components/diagram/thing.ts'],
  ['components/diagram/stage/thing.ts', 'reactflow'],
  ['components/lesson/thing.ts'],
  ['components/lesson/render-lesson.tsx', 'mdx-bundler'],
] as const) {
  sample(file, [
    ...packages(open),
    ...forbidden(file, 'Take it as a prop from the page', 'app', 'content'),
    ...forbidden(file, 'Commands and tests stand outside the product', ...outside),
    ...unsound(
      'Call it in app/ and pass the result as a prop',
      exported('@/lib/diagram/check'),
      exported('@/lib/diagram/schema'),
      exported('@/lib/grade/check-items'),
      exported('../../lib/lesson/compile'),
      exported('@/lib/lesson/remark-lesson'),
    ),
    ...sound(
      ...importsOf('lib', file),
      typed('@/lib/diagram/check'),
      exported('@/components/ui/thing'),
      exported('../ui/thing'),
      exported('react', 'useState'),
      exported('next/link', 'default'),
    ),
  ]);
}
sample('components/diagram/stage/named.ts', [
  ...unsound(
    'Import { ReactFlow } by name',
    exported('reactflow', 'default'),
    "import Flow from 'reactflow';",
  ),
  ...sound('export const flow = Flow;', exported('reactflow', 'ReactFlow')),
]);

for (const [file, open] of [
  ['lib/grade/thing.ts'],
  ['lib/deck/thing.ts'],
  ['lib/diagram/thing.ts'],
  ['lib/diagram/schema.ts', 'zod'],
  ['lib/lesson/thing.ts', 'mdx-bundler'],
  ['lib/progress/thing.ts'],
  ['lib/progress/database.ts', 'idb'],
] as const) {
  sample(file, [
    ...packages(open),
    ...forbidden(file, 'lib/ imports nothing above it', 'app', 'components', 'content', ...outside),
    ...unsound(
      'Put the component or hook into components/',
      ...['react', 'react/jsx-runtime', 'react-dom', 'next', 'next/link', 'next/navigation'].map(
        (from) => exported(from),
      ),
      typed('react'),
      exported('lucide-react', 'Plus'),
    ),
    ...unsound(
      'Read the file in app/ or tools/ and pass its text',
      exported('node:fs', 'statSync'),
    ),
    ...sound(...importsOf('lib', file), exported('./neighbour'), exported('../text/thing')),
  ]);
}
sample('lib/grade/thing.test.ts', [
  ...packages(),
  ...forbidden(
    'lib/grade/thing.test.ts',
    'A test of lib/ needs lib/ alone',
    'app',
    'components',
    'e2e',
    'bench',
  ),
  ...sound(
    ...importsOf('content', 'lib/grade/thing.test.ts'),
    exported('node:fs', 'readFileSync'),
    exported('vitest', 'vi'),
    value('Date.now()'),
    value('Math.random()'),
  ),
]);

for (const file of ['content/facts.ts', 'content/lessons/sqs/quiz.ts']) {
  const up = '../'.repeat(file.split('/').length - 1);
  sample(file, [
    ...forbidden(file, 'content/ is data: its own files', 'app', 'components', ...outside),
    ...unsound(
      'content/ is data and imports no package',
      ...['react', 'next/link', 'zod', 'reactflow', 'node:fs', '@types/node'].map((from) =>
        exported(from),
      ),
      lazy('react'),
    ),
    ...unsound(
      'content/ takes only types and define… from lib/',
      exported('@/lib/grade/grade', 'grade'),
      exported(`${up}lib/grade/grade`, 'grade'),
      `export * as grades from '@/lib/grade/grade';`,
    ),
    ...sound(
      exported('@/lib/grade/item', 'defineQuiz'),
      exported(`${up}lib/grade/item`, 'defineQuiz'),
      typed('@/lib/grade/item'),
      exported('@/content/thing'),
      exported('./neighbour'),
      exported('../thing'),
    ),
  ]);
}
sample('content/thing.test.ts', [
  ...packages(),
  ...sound(
    exported('node:fs', 'readFileSync'),
    exported('@/lib/grade/check-items', 'checkItems'),
    exported('@/content/thing'),
  ),
]);

for (const file of ['tools/thing.ts', 'bench/thing.ts', 'e2e/thing.ts', 'thing.config.ts']) {
  sample(file, [
    ...packages(),
    ...sound(
      ...['content', 'lib', 'app'].flatMap((room) => importsOf(room, file)),
      exported('node:fs', 'readFileSync'),
    ),
  ]);
}

// ── No clock, no chance, no browser ──────────────────────────────────────────────────────────────

const clocks = unsound(
  'There is no clock here. Take `now` as an argument.',
  value('Date.now()'),
  value('new Date()'),
  value('new Date(0)'),
  value('Date()'),
  value('Date'),
  value('performance.now()'),
  value('performance.timeOrigin'),
  value('process.hrtime()'),
  value('Temporal.Now.instant()'),
  value("new Intl.DateTimeFormat('ko')"),
);
const waits = unsound(
  'Nothing waits here. Return what is due and when; the caller keeps the timer.',
  value('setTimeout(() => undefined, 1)'),
  value('setInterval(() => undefined, 1)'),
);
const chances = unsound(
  'There is no chance here. Take a seeded `random` as an argument.',
  value('Math.random()'),
  value("Math['random']()"),
  value('Math.random'),
  'export const { random: chance } = Math;',
  value('crypto.randomUUID()'),
  value('crypto.getRandomValues(new Uint8Array(1))'),
);
const browser = unsound(
  'lib/ has no browser. Take the value as an argument.',
  value('window.name'),
  value('self.name'),
  value('document.title'),
  value('navigator.language'),
  value('location.href'),
  value("localStorage.getItem('a')"),
  value("sessionStorage.getItem('a')"),
  value("indexedDB.open('a')"),
  value("fetch('/a')"),
  value("new BroadcastChannel('a')"),
  value('requestAnimationFrame(() => undefined)'),
);
const detours = unsound(
  'Take what you need of it as an argument.',
  value('globalThis.Date'),
  value("globalThis['setTimeout']"),
);
for (const room of ['simulate', 'grade', 'schedule', 'deck']) {
  sample(`lib/${room}/pure.ts`, [
    ...clocks,
    ...waits,
    ...chances,
    ...browser,
    ...detours,
    ...sound(
      'export const later = (now: number, ms: number) => now + ms;',
      'export const draw = (random: () => number) => Math.floor(random() * 6);',
      'export const day = (Date: { of: (ms: number) => string }) => Date.of(0);',
    ),
  ]);
}
sample('lib/progress/pure.ts', [
  ...browser,
  ...sound(value('crypto.randomUUID()'), value('new Date(0)')),
]);
sample('lib/grade/pure.test.ts', sound(...clocks.map(({ code }) => code)));

// ── The house's other habits ─────────────────────────────────────────────────────────────────────

for (const file of ['app/said.ts', 'components/quiz/said.ts', 'lib/text/said.ts']) {
  sample(file, unsound('eslint(no-console)', "console.warn('a');"));
}
sample('tools/said.ts', sound("console.log('a');"));

for (const file of ['lib/text/default.ts', 'components/ui/default.tsx', 'content/default.ts']) {
  sample(file, unsound('import(no-default-export)', 'export default 1;'));
}
for (const file of ['app/default.ts', 'default.config.ts', 'next.config.mjs']) {
  sample(file, sound('export default 1;'));
}

sample('components/ui/BigButton.tsx', unsound('unicorn(filename-case)', value('1')));
sample('app/[locale]/lessons/[slug]/page.tsx', sound(value('1')));

sample('lib/text/all.ts', unsound('oxc(no-barrel-file)', "export * from './first';"));
sample('lib/text/first.ts', [
  ...unsound('import(no-cycle)', "import { second } from './second';"),
  ...sound('export const first = () => second;'),
]);
sample('lib/text/second.ts', [
  ...unsound('import(no-cycle)', "import { first } from '@/lib/text/first';"),
  ...sound('export const second = () => first;'),
]);

sample('lib/text/types.ts', [
  ...unsound('typescript(no-explicit-any)', 'export const loose = (a: any) => String(a);'),
  ...unsound('typescript(consistent-type-definitions)', 'export interface Shape { a: 1 }'),
  ...unsound('typescript(consistent-type-imports)', "import { Thing } from './thing';"),
  ...sound('export type Things = readonly Thing[];'),
  ...unsound('typescript(no-require-imports)', "export const old = require('./old');"),
  ...unsound('typescript(no-floating-promises)', 'Promise.resolve(1);'),
  ...sound('export const side = (way: "left" | "right") => {'),
  ...unsound('typescript(switch-exhaustiveness-check)', '  switch (way) {'),
  ...sound("    case 'left': return 1;", '  }', '  return 0;', '};'),
  ...sound('try { side("left");'),
  ...unsound('eslint(no-empty)', '} catch {}'),
  ...sound('try { side("left"); } catch { /* It does not matter, because… */ }'),
]);

const long = sound(...Array.from({ length: 251 }, () => value('1')));
sample('lib/text/long.ts', [
  ...long.slice(0, 250),
  ...unsound('eslint(max-lines)', long[250]?.code ?? ''),
]);
sample('lib/text/just-short.ts', long.slice(1));
sample('lib/text/long.test.ts', long);
sample('content/long.ts', long);

sample('lib/text/unassigned.ts', [
  ...unsound('import(no-unassigned-import)', "import './side';"),
  ...unsound('unicorn(prefer-node-protocol)', exported('fs', 'statSync')),
]);
sample('app/unassigned.ts', sound("import './styles.css';"));

sample('e2e/wait.spec.ts', [
  ...unsound(
    'Wait for what the learner sees',
    value('(page: { waitForTimeout: (ms: number) => void }) => page.waitForTimeout(1)'),
    value("(page: { waitForTimeout: (ms: number) => void }) => page['waitForTimeout'](1)"),
  ),
]);
sample('bench/wait.ts', [
  ...sound(value('(page: { waitForTimeout: (ms: number) => void }) => page.waitForTimeout(1)')),
]);

const found = await lintSamples();

test.each([...samples])('%s: every forbidden line is caught, every other passes', (file, lines) => {
  const judged = lines.map(({ code, says }, index) => {
    const problems = found.get(`${file}:${index + 1}`) ?? [];
    const isCaught = says !== undefined && problems.some((problem) => problem.includes(says));
    return [code, isCaught ? says : problems];
  });
  expect(judged).toEqual(lines.map(({ code, says = [] }) => [code, says]));
});
