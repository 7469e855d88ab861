import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reasonToBuild } from './build-app';

const builtAt = new Date('2026-11-22T12:00:00Z');
const before = new Date('2026-11-22T11:00:00Z');
const after = new Date('2026-11-22T13:00:00Z');

async function touch(root: string, name: string, time: Date): Promise<void> {
  await utimes(path.join(root, name), time, time);
}

async function builtSite({ isExport = false } = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'build-'));
  await mkdir(path.join(root, 'content/lessons'), { recursive: true });
  await mkdir(path.join(root, '.next'));
  await writeFile(path.join(root, 'content/lessons/ko.mdx'), '글');
  await writeFile(path.join(root, 'package.json'), '{}');
  await writeFile(path.join(root, '.next/day03-build.json'), JSON.stringify({ isExport }));
  for (const name of ['content/lessons/ko.mdx', 'content/lessons', 'content', 'package.json']) {
    await touch(root, name, before);
  }
  await touch(root, '.next/day03-build.json', builtAt);
  return root;
}

test('does not ask for a build when the last one is newer than every source', async () => {
  expect(await reasonToBuild(await builtSite())).toBeUndefined();
});

test('asks for a build when none was finished', async () => {
  const root = await builtSite();
  await rm(path.join(root, '.next/day03-build.json'));
  expect(await reasonToBuild(root)).toBe('there is no finished build');
});

test('names the source that changed', async () => {
  const root = await builtSite();
  await touch(root, 'content/lessons/ko.mdx', after);
  expect(await reasonToBuild(root)).toBe('content/lessons/ko.mdx changed after the last build');
});

test('sees a file that was deleted and a setting that changed', async () => {
  const deleted = await builtSite();
  await rm(path.join(deleted, 'content/lessons/ko.mdx'));
  expect(await reasonToBuild(deleted)).toBe('content/lessons changed after the last build');

  const updated = await builtSite();
  await touch(updated, 'package.json', after);
  expect(await reasonToBuild(updated)).toBe('package.json changed after the last build');
});

test('does not build again for a test', async () => {
  const root = await builtSite();
  await writeFile(path.join(root, 'content/lessons/lessons.test.ts'), '');
  await touch(root, 'content/lessons', before);
  expect(await reasonToBuild(root)).toBeUndefined();
});

test('does not serve a static export', async () => {
  const root = await builtSite({ isExport: true });
  expect(await reasonToBuild(root)).toBe('the last build was a static export');
});
