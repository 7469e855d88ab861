import { locales } from '@/lib/text/locale';
import type { Diagram, Scene } from './diagram';
import { inDiagram, type Problem } from './problem';

/** Scenes besides the overview below which a walkthrough tells too little. */
const ENOUGH_SCENES = 5;

function sorted(record: Readonly<Record<string, unknown>> = {}) {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What a scene shows, whatever the order it was written in. */
function shownIn({ states, figures, tokens = [] }: Scene): string {
  const placedTokens = Object.fromEntries(
    tokens.map(({ id, message, at, state }) => [id, { message, state, at: sorted(at) }]),
  );
  const words = Object.fromEntries(
    Object.entries(figures ?? {}).map(([id, { ko, en }]) => [id, [ko, en]]),
  );
  return JSON.stringify([sorted(states), sorted(words), sorted(placedTokens)]);
}

/** D010–D013: the walkthrough meets every node, is long enough, and each step shows and says something. */
export function checkScenes(diagram: Diagram): Problem[] {
  const problems: Problem[] = [];
  const report = (
    code: Problem['code'],
    path: string,
    what: string,
    fix: string,
    level: Problem['level'] = 'error',
  ) => problems.push({ code, where: inDiagram(diagram.id, path), what, fix, level });

  const [overview, ...steps] = diagram.scenes;
  const isMet = (id: string) =>
    steps.some(({ focus }) => focus === 'all' || focus.includes(id)) ||
    (overview !== undefined && overview.focus !== 'all' && overview.focus.includes(id));
  for (const id of Object.keys(diagram.nodes)) {
    if (isMet(id)) continue;
    report(
      'D010',
      `nodes.${id}`,
      `no scene has "${id}" in its focus.`,
      'Add a scene that shows what it does, or take it out of the picture.',
    );
  }

  if (steps.length < ENOUGH_SCENES) {
    report(
      'D011',
      'scenes',
      `there ${steps.length === 1 ? 'is 1 scene' : `are ${steps.length} scenes`} besides the overview.`,
      `Tell the story in at least ${ENOUGH_SCENES}.`,
      'warning',
    );
  }

  diagram.scenes.forEach((scene, index) => {
    const before = diagram.scenes[index - 1];
    if (before && shownIn(before) === shownIn(scene)) {
      report(
        'D012',
        `scenes[${index}]`,
        `"${scene.id}" shows the same states, figures and tokens as "${before.id}".`,
        'Show what changed, or merge the two.',
      );
    }
    for (const locale of locales) {
      const caption = scene.caption[locale].trim();
      if (caption.endsWith('.')) continue;
      report(
        'D013',
        `scenes[${index}].caption.${locale}`,
        caption === '' ? 'the caption is empty.' : `"${caption}" does not end in a full stop.`,
        'Write whole sentences that say why the scene came to be.',
      );
    }
  });
  return problems;
}
