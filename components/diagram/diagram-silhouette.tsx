import type { PlacedDiagram } from '@/lib/diagram/place';
import { groupTones, nodeGlyphs, nodeTones } from './glyphs';

/** Units between a glyph and the edge of its box, and the largest glyph; glyphs are 24 units. */
const margin = 6;
const largestGlyph = 46;

/** The picture without words, for sizes at which none could be read. Decorative. */
export function DiagramSilhouette({ diagram }: { diagram: PlacedDiagram }) {
  const { size, boxes, edges } = diagram.layouts.wide;
  return (
    <svg className="silhouette" viewBox={`0 0 ${size[0]} ${size[1]}`} aria-hidden="true">
      {diagram.groups.map(({ id, kind }) => {
        const [x, y, width, height] = boxes[id]!;
        return (
          <rect
            key={id}
            className={`silhouette-frame ${groupTones[kind]}`}
            {...{ x, y, width, height }}
          />
        );
      })}
      <path className="silhouette-edges" d={diagram.edges.map(({ id }) => edges[id]!.d).join('')} />
      {diagram.nodes.map(({ id, kind }) => {
        const [x, y, width, height] = boxes[id]!;
        const glyph = Math.min(largestGlyph, width - margin, height - margin);
        const [left, top] = [x + (width - glyph) / 2, y + (height - glyph) / 2];
        return (
          <g key={id} className={nodeTones[kind]}>
            <rect className="silhouette-box" {...{ x, y, width, height }} rx="8" />
            <path
              className="silhouette-glyph"
              d={nodeGlyphs[kind]}
              transform={`translate(${left} ${top}) scale(${(glyph / 24).toFixed(2)})`}
            />
          </g>
        );
      })}
    </svg>
  );
}
