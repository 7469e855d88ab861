import { boxContains, boxesOverlap } from './boxes';
import { suggestId } from './check-names';
import type { Box, Diagram } from './diagram';
import { layoutNames } from './layout-names';
import type { PlacedDiagram } from './place';
import { inDiagram, type Problem } from './problem';

/** D002: every part has its place in both layouts, and every place its part. */
export function checkPlaces(diagram: Diagram): Problem[] {
  const parts = [...Object.keys(diagram.groups), ...Object.keys(diagram.nodes)];
  const edges = Object.keys(diagram.edges);
  const holders = new Map<string, string>();
  for (const scene of diagram.scenes) {
    for (const { at } of scene.tokens ?? []) {
      if ('node' in at && at.node in diagram.nodes && !holders.has(at.node)) {
        holders.set(at.node, scene.id);
      }
    }
  }
  return layoutNames.flatMap((name) => {
    const { boxes, routes, slots = {} } = diagram.layouts[name];
    const error = (path: string, what: string, fix: string): Problem => ({
      code: 'D002',
      where: inDiagram(diagram.id, `layouts.${name}${path}`),
      what,
      fix,
      level: 'error',
    });
    return [
      ...parts
        .filter((id) => !(id in boxes))
        .map((id) => error('.boxes', `"${id}" has no box.`, `Add boxes["${id}"].`)),
      ...edges
        .filter((id) => !(id in routes))
        .map((id) => error('.routes', `"${id}" has no route.`, `Add routes["${id}"].`)),
      ...Object.keys(boxes)
        .filter((id) => !parts.includes(id))
        .map((id) => error('.boxes', `"${id}" is not a node or group.`, suggestId(id, parts))),
      ...Object.keys(routes)
        .filter((id) => !edges.includes(id))
        .map((id) => error('.routes', `"${id}" is not an edge.`, suggestId(id, edges))),
      ...[...holders]
        .filter(([id]) => !(id in slots))
        .map(([id, scene]) =>
          error(
            '.slots',
            `"${id}" holds a token in scene "${scene}" but has no slots.`,
            `Add slots["${id}"].`,
          ),
        ),
    ];
  });
}

/** The groups around a part, from the nearest outwards. */
function groupsAround(diagram: PlacedDiagram, id: string): string[] {
  const parts = new Map([...diagram.groups, ...diagram.nodes].map((part) => [part.id, part]));
  const around: string[] = [];
  let group = parts.get(id)?.in;
  while (group !== undefined && !around.includes(group)) {
    around.push(group);
    group = parts.get(group)?.in;
  }
  return around;
}

const written = (box: Box) => `[${box.join(', ')}]`;

/** D003, D004, D005: boxes inside the picture, children inside their groups, siblings apart. */
export function checkBoxes(diagram: PlacedDiagram): Problem[] {
  const parts = [...diagram.groups, ...diagram.nodes];
  const around = new Map(parts.map(({ id }) => [id, groupsAround(diagram, id)]));
  const isAround = (group: string, id: string) => around.get(id)?.includes(group) === true;
  return layoutNames.flatMap((name) => {
    const { size, boxes } = diagram.layouts[name];
    const problems: Problem[] = [];
    const report = (code: Problem['code'], id: string, what: string, fix: string) =>
      problems.push({
        code,
        where: inDiagram(diagram.id, `layouts.${name}.boxes.${id}`),
        what,
        fix,
        level: 'error',
      });
    parts.forEach((part, index) => {
      const box = boxes[part.id]!;
      if (!boxContains([0, 0, ...size], box)) {
        report(
          'D003',
          part.id,
          `${written(box)} reaches out of the picture of ${size[0]} × ${size[1]}.`,
          'Move or shrink the box.',
        );
      }
      const group = part.in === undefined ? undefined : boxes[part.in];
      if (group && !boxContains(group, box)) {
        report(
          'D004',
          part.id,
          `${written(box)} reaches out of its group "${part.in}" ${written(group)}.`,
          'Move the box inside, or widen the group.',
        );
      }
      for (const other of parts.slice(index + 1)) {
        if (isAround(part.id, other.id) || isAround(other.id, part.id)) continue;
        if (!boxesOverlap(box, boxes[other.id]!)) continue;
        report(
          'D005',
          part.id,
          `${written(box)} overlaps "${other.id}" ${written(boxes[other.id]!)}.`,
          'Move one of them, or put one in the other with `in`.',
        );
      }
    });
    return problems;
  });
}
