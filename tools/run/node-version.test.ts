import { expect, test } from 'vitest';
import { nodeProblem } from './node-version';

test('accepts the named version and everything newer', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
    expect(nodeProblem(version, '>=20.19')).toBeUndefined();
  }
});

test('names both versions and what to do', () => {
  expect(nodeProblem('20.9.0', '>=20.19')).toMatchInlineSnapshot(
    `"Day03 needs Node 20.19 or newer, and this is Node 20.9.0: install a newer one from https://nodejs.org, then run npm ci again."`,
  );
  expect(nodeProblem('18.20.4', '>=20.19')).toContain('18.20.4');
});
