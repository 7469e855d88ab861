import { didYouMean } from '@/lib/text/did-you-mean';
import type { Detail, Diagram, Scene } from './diagram';
import { inDiagram, type Problem } from './problem';

/** Ids that exist outside of the diagram file. */
export type KnownIds = {
  readonly sections: Iterable<string>;
  readonly facts: Iterable<string>;
  readonly items: Iterable<string>;
};

/** What to do about an id nobody knows: the likely one, else all there are. */
export function suggestId(id: string, known: readonly string[]): string {
  const meant = didYouMean(id, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return known.length === 0 ? 'There are none to name yet.' : `Use one of: ${known.join(', ')}.`;
}

type NamedIds = { readonly is: string; readonly ids: readonly string[] };

function unknownId(where: string, id: string, known: NamedIds): Problem[] {
  if (known.ids.includes(id)) return [];
  return [
    {
      code: 'D001',
      where,
      what: `"${id}" is not ${known.is}.`,
      fix: suggestId(id, known.ids),
      level: 'error',
    },
  ];
}

/** D001: every id that is used names something. */
export function checkNames(diagram: Diagram, known: KnownIds): Problem[] {
  const names = {
    group: { is: 'a group', ids: Object.keys(diagram.groups) },
    node: { is: 'a node', ids: Object.keys(diagram.nodes) },
    edge: { is: 'an edge', ids: Object.keys(diagram.edges) },
    section: { is: 'a section of the lesson', ids: [...known.sections] },
    fact: { is: 'a fact', ids: [...known.facts] },
    item: { is: 'an item of the lesson', ids: [...known.items] },
  };
  const placeable = {
    is: 'a node or group',
    ids: [...names.node.ids, ...names.group.ids],
  };
  const part = { is: 'a node, group or edge', ids: [...placeable.ids, ...names.edge.ids] };
  const check = (path: string, id: string, ids: NamedIds) =>
    unknownId(inDiagram(diagram.id, path), id, ids);

  const checkDetail = (path: string, detail: Detail) => [
    ...check(`${path}.detail.section`, detail.section, names.section),
    ...detail.facts.flatMap((id, index) => check(`${path}.detail.facts[${index}]`, id, names.fact)),
    ...(detail.item === undefined ? [] : check(`${path}.detail.item`, detail.item, names.item)),
  ];
  const checkScene = (scene: Scene, sceneIndex: number) => {
    const path = `scenes[${sceneIndex}]`;
    const list = (key: string, value: 'all' | readonly string[], ids: NamedIds) =>
      value === 'all'
        ? []
        : value.flatMap((id, index) => check(`${path}.${key}[${index}]`, id, ids));
    return [
      ...list('focus', scene.focus, part),
      ...Object.keys(scene.states ?? {}).flatMap((id) => check(`${path}.states`, id, part)),
      ...Object.keys(scene.figures ?? {}).flatMap((id) => check(`${path}.figures`, id, names.node)),
      ...(scene.tokens ?? []).flatMap(({ at }, index) =>
        'node' in at
          ? check(`${path}.tokens[${index}].at.node`, at.node, names.node)
          : check(`${path}.tokens[${index}].at.edge`, at.edge, names.edge),
      ),
      ...list('camera', scene.camera, placeable),
    ];
  };

  return [
    ...Object.entries(diagram.groups).flatMap(([id, group]) =>
      group.in === undefined ? [] : check(`groups.${id}.in`, group.in, names.group),
    ),
    ...Object.entries(diagram.nodes).flatMap(([id, node]) => [
      ...(node.in === undefined ? [] : check(`nodes.${id}.in`, node.in, names.group)),
      ...checkDetail(`nodes.${id}`, node.detail),
    ]),
    ...Object.entries(diagram.edges).flatMap(([id, edge]) => [
      ...check(`edges.${id}.from`, edge.from, names.node),
      ...check(`edges.${id}.to`, edge.to, names.node),
      ...checkDetail(`edges.${id}`, edge.detail),
    ]),
    ...Object.entries(diagram.layouts).flatMap(([name, { slots }]) =>
      Object.keys(slots ?? {}).flatMap((id) => check(`layouts.${name}.slots`, id, names.node)),
    ),
    ...diagram.scenes.flatMap(checkScene),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** D018: one id names one thing, and no group stands in itself. */
export function checkIdentity(diagram: Diagram): Problem[] {
  const error = (path: string, what: string, fix: string): Problem => ({
    code: 'D018',
    where: inDiagram(diagram.id, path),
    what,
    fix,
    level: 'error',
  });
  const parts = [diagram.groups, diagram.nodes, diagram.edges].flatMap(Object.keys);
  const circles = Object.keys(diagram.groups).filter((start) => {
    const seen = new Set<string>();
    let group = diagram.groups[start]?.in;
    while (group !== undefined && !seen.has(group)) {
      seen.add(group);
      group = diagram.groups[group]?.in;
    }
    return seen.has(start);
  });
  return [
    ...repeated(parts).map((id) =>
      error('', `"${id}" names more than one part.`, 'Give each node, group and edge its own id.'),
    ),
    ...repeated(diagram.scenes.map(({ id }) => id)).map((id) =>
      error('scenes', `"${id}" names more than one scene.`, 'Give each scene its own id.'),
    ),
    ...diagram.scenes.flatMap(({ tokens = [] }, index) =>
      repeated(tokens.map(({ id }) => id)).map((id) =>
        error(
          `scenes[${index}].tokens`,
          `"${id}" names more than one token.`,
          'Give each token of a scene its own id.',
        ),
      ),
    ),
    ...circles.map((id) =>
      error(`groups.${id}.in`, `the group "${id}" stands in itself.`, 'Break the circle.'),
    ),
  ];
}
