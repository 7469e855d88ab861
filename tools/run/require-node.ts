// Imported first by every command: the other modules need features that an older Node lacks.
import { readFileSync } from 'node:fs';
import { nodeProblem } from './node-version';

const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { engines: { node: string } };

const problem = nodeProblem(process.versions.node, engines.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
