import { rulesById } from '@/lib/simulate/rules/rule-index';
import { helpText } from './describe-models';

const intro = `# The simulations

Every diagram of the course runs. Behind each stands a model: the same run gives the same trace in
Node and in every browser, to the microsecond. This page is for authors and testers; it is written
by \`npm run -s simulate -- --help\` and checked by a test.

A **run** is a value: model, parameters, seed and commands. A **trace** is what it emits: dots that
move, states and figures of parts, a log whose entries name the rule that decided, for networks
every decision with the rows that were looked at and why each won or lost, and metrics.
Without \`--json\` the log is printed in words (\`--locale ko|en\`), one entry per line: second, rule,
sentence. With \`--json\` everything is printed: \`{run, until, trace}\`, moments in microseconds.
Input that cannot be read is refused with where, what and what to do, and exit code 2.
`;

/** The whole of docs/simulate.md: what `--help` says, and where each rule stands. */
export async function simulateDocument(): Promise<string> {
  const rules = Object.entries(rulesById).map(
    ([id, functions]) => `| ${id} | ${Object.keys(functions).join(', ')} |`,
  );
  return [
    intro,
    '```text',
    await helpText(),
    '```',
    '',
    '## Rules',
    '',
    'Each rule of behaviour that is a function is exported by a file of `lib/simulate/rules/`;',
    '`rule-index.ts` there maps the ids to the functions.',
    '',
    '| Rule | Functions |',
    '| --- | --- |',
    ...rules,
    '',
  ].join('\n');
}
