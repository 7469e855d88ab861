import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ExportRequest } from './arguments';
import { refuseTarget, targetsOf } from './targets';

const request = (changes: Partial<ExportRequest> = {}): ExportRequest => ({
  slugs: ['sqs'],
  sheet: 'slides',
  steps: false,
  locale: 'ko',
  force: false,
  ...changes,
});
const names = (changes: Partial<ExportRequest>) =>
  targetsOf(request(changes), '/class').map(({ page, file }) => `${page} ${file}`);

test('each sheet has its page and its usual name', () => {
  expect(names({})).toEqual(['/ko/present/sqs/paper/slides /class/sqs-slides-ko.pdf']);
  expect(names({ steps: true })).toEqual([
    '/ko/present/sqs/paper/slides?steps /class/sqs-steps-ko.pdf',
  ]);
  expect(names({ sheet: 'handout', steps: true, locale: 'en' })).toEqual([
    '/en/present/sqs/paper/handout?steps /class/sqs-handout-steps-en.pdf',
  ]);
  expect(names({ sheet: 'answers', slugs: ['ecr', 'sqs'] })).toEqual([
    '/ko/present/ecr/paper/answers /class/ecr-answers-ko.pdf',
    '/ko/present/sqs/paper/answers /class/sqs-answers-ko.pdf',
  ]);
});

test('a name that was given starts where the caller stands', () => {
  expect(names({ out: '../a.pdf' })).toEqual(['/ko/present/sqs/paper/slides /a.pdf']);
  expect(names({ out: '/b/a.pdf' })).toEqual(['/ko/present/sqs/paper/slides /b/a.pdf']);
});

test('a file that is there is replaced only by force', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  const file = path.join(folder, 'sqs.pdf');
  expect(await refuseTarget(file, false)).toBeUndefined();
  await writeFile(file, 'mine');
  expect(await refuseTarget(file, false)).toBe(
    `${file}: this file is there already. Add --force (after the --) to replace it, or give another name with --out.`,
  );
  expect(await refuseTarget(file, true)).toBeUndefined();
});

test('a folder is no file, whatever the force, and a missing one is named', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  const taken = path.join(folder, 'sqs.pdf');
  await mkdir(taken);
  expect(await refuseTarget(taken, true)).toBe(
    `${taken}: this is a folder. Name a file with --out.`,
  );
  const lost = path.join(folder, 'none/sqs.pdf');
  expect(await refuseTarget(lost, true)).toBe(
    `${lost}: there is no folder ${folder}/none. Create it, or write elsewhere with --out.`,
  );
});
