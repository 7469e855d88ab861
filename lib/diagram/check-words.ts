import { locales, type Locale } from '@/lib/text/locale';
import { boxContains, boxesOverlap } from './boxes';
import type { PlacedInLocales } from './check-lines';
import type { LayoutName } from './diagram';
import { edgeLabelBox, groupTabBox } from './label-boxes';
import { layoutNames } from './layout-names';
import type { PlacedDiagram } from './place';
import { inDiagram, type Problem } from './problem';
import { textWidth } from './text-width';
import { nodeInsets, tabInsets, typeSizes, type TypeSize } from './type-sizes';

const shown = (units: number) => Math.ceil(units);

function tooWide(where: string, words: string, type: TypeSize, room: number): Problem[] {
  const width = textWidth(words, type.size, type.weight, type.digits);
  if (width <= room) return [];
  return [
    {
      code: 'D008',
      where,
      what: `"${words}" is ${shown(width)} units wide, but its room is ${Math.floor(room)}.`,
      fix: `Shorten the words, or widen the box by ${shown(width - room)}.`,
      level: 'error',
    },
  ];
}

function checkNodeWords(diagram: PlacedDiagram, name: LayoutName, locale: Locale): Problem[] {
  const { words, liveFigure } = nodeInsets;
  return diagram.nodes.flatMap(({ id, label, sub }) => {
    const [, , width, height] = diagram.layouts[name].boxes[id]!;
    const at = (path: string) => inDiagram(diagram.id, `${path}.${locale} in layout ${name}`);
    const room = width - words.left - words.right;
    const figureRoom =
      height >= liveFigure.thirdLineFrom ? width - liveFigure.left - liveFigure.right : room;
    return [
      ...tooWide(at(`nodes.${id}.label`), label, typeSizes.nodeLabel, room),
      ...(sub === undefined ? [] : tooWide(at(`nodes.${id}.sub`), sub, typeSizes.nodeSub, room)),
      ...diagram.scenes.flatMap(({ figures }, index) => {
        const figure = figures[id];
        const path = `scenes[${index}].figures.${id}`;
        return figure === undefined
          ? []
          : tooWide(at(path), figure, typeSizes.liveFigure, figureRoom);
      }),
    ];
  });
}

function checkTabs(diagram: PlacedDiagram, name: LayoutName, locale: Locale): Problem[] {
  return diagram.groups.flatMap(({ id, label }) =>
    tooWide(
      inDiagram(diagram.id, `groups.${id}.label.${locale} in layout ${name}`),
      label,
      typeSizes.groupTab,
      diagram.layouts[name].boxes[id]![2] - tabInsets.left - tabInsets.right,
    ),
  );
}

function checkEdgeLabels(diagram: PlacedDiagram, name: LayoutName, locale: Locale): Problem[] {
  const { size, boxes, edges } = diagram.layouts[name];
  const labels = diagram.edges.flatMap(({ id, label }) => {
    const middle = edges[id]!.label;
    return label === undefined || !middle ? [] : [{ id, label, box: edgeLabelBox(middle, label) }];
  });
  const obstacles = [
    ...diagram.nodes.map(({ id }) => ({ is: `the node "${id}"`, box: boxes[id]! })),
    ...diagram.groups.map(({ id, label }) => ({
      is: `the name of the group "${id}"`,
      box: groupTabBox(boxes[id]!, label),
    })),
  ];
  return labels.flatMap(({ id, label, box }, index): Problem[] => {
    const where = inDiagram(diagram.id, `layouts.${name}.routes.${id}.label`);
    const others = labels
      .slice(index + 1)
      .map((other) => ({ is: `the label "${other.label}" of "${other.id}"`, box: other.box }));
    const overlaps = [...obstacles, ...others]
      .filter((other) => boxesOverlap(box, other.box))
      .map((other): Problem => ({
        code: 'D009',
        where,
        what: `"${label}" (${locale}) overlaps ${other.is}.`,
        fix: 'Move the label along its line, or make room.',
        level: 'error',
      }));
    if (boxContains([0, 0, ...size], box)) return overlaps;
    return [
      {
        code: 'D008',
        where,
        what: `"${label}" (${locale}) is ${shown(box[2])} units wide and reaches out of the picture.`,
        fix: 'Move the label inwards, or shorten it.',
        level: 'error',
      },
      ...overlaps,
    ];
  });
}

/** D008, D009: words fit their room and keep off each other, in both languages and layouts. */
export function checkRoom(placed: PlacedInLocales): Problem[] {
  return locales.flatMap((locale) =>
    layoutNames.flatMap((name) => [
      ...checkNodeWords(placed[locale], name, locale),
      ...checkTabs(placed[locale], name, locale),
      ...checkEdgeLabels(placed[locale], name, locale),
    ]),
  );
}
