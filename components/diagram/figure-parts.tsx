import type { Box, PartState, Point } from '@/lib/diagram/diagram';
import type {
  PlacedEdge,
  PlacedGroup,
  PlacedLayout,
  PlacedNode,
  PlacedToken,
} from '@/lib/diagram/place';
import { nodeInsets, tabInsets } from '@/lib/diagram/type-sizes';
import { nodeLines } from './node-lines';
import { groupTones, nodeGlyphs, nodeTones, stateSigns } from './glyphs';

/** How a part looks in the scene on show. */
export type PartLook = {
  readonly state: PartState | 'plain';
  readonly dim: boolean;
  readonly selected: boolean;
  readonly figure?: string | undefined;
};

function lookAttributes({ state, dim, selected }: PartLook) {
  return {
    'data-state': state,
    'data-dim': dim || undefined,
    'data-selected': selected || undefined,
  };
}

function StateMark({ state, at: [x, y] }: { state: PartLook['state']; at: Point }) {
  if (state === 'plain') return null;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="state-mark" r="8" />
      <path className="state-mark-sign" d={stateSigns[state]} />
    </g>
  );
}

/** A frame with its label on a tab that interrupts the line. */
export function GroupFigure(props: { group: PlacedGroup; box: Box; look: PartLook }) {
  const { group, look } = props;
  const [x, y, width, height] = props.box;
  return (
    <g
      className={`part part-group ${groupTones[group.kind]}`}
      data-shape={group.kind}
      {...lookAttributes(look)}
    >
      <rect className="group-frame" x={x} y={y} width={width} height={height} rx="8" />
      <text className="group-label" x={x + tabInsets.left} y={y + 20}>
        {group.label}
      </text>
    </g>
  );
}

/** Glyph, name, and below them the live figure of the scene or else the quieter second line. */
export function NodeFigure(props: { node: PlacedNode; box: Box; look: PartLook }) {
  const { node, look } = props;
  const [x, y, width, height] = props.box;
  const { sub, figure, isTall } = nodeLines(node, props.box, look.figure);
  const words = x + nodeInsets.words.left;
  return (
    <g className={`part ${nodeTones[node.kind]}`} data-part={node.id} {...lookAttributes(look)}>
      <rect className="part-box" x={x} y={y} width={width} height={height} rx="8" />
      <rect
        className="part-tile"
        x={x + nodeInsets.glyph.left}
        y={y + 10}
        width={nodeInsets.glyph.size}
        height={nodeInsets.glyph.size}
        rx="6"
      />
      <path
        className="part-glyph"
        d={nodeGlyphs[node.kind]}
        transform={`translate(${x + nodeInsets.glyph.left + 2} ${y + 12})`}
      />
      <text className="part-label" x={words} y={y + ((sub ?? figure) ? 23 : 30)}>
        {node.label}
      </text>{' '}
      {sub !== undefined && (
        <text className="part-sub" x={words} y={y + 42}>
          {sub}
        </text>
      )}{' '}
      {figure !== undefined && (
        <text
          className="part-figure"
          x={isTall ? x + nodeInsets.liveFigure.left : words}
          y={isTall ? y + 66 : y + 42}
        >
          {figure}
        </text>
      )}
      <StateMark state={look.state} at={[x, y]} />
    </g>
  );
}

function arrowHead(corners: readonly Point[]): string {
  const [tipX, tipY] = corners.at(-1)!;
  const [fromX, fromY] = corners.at(-2)!;
  const length = Math.hypot(tipX - fromX, tipY - fromY) || 1;
  const [ux, uy] = [(tipX - fromX) / length, (tipY - fromY) / length];
  const [backX, backY] = [tipX - ux * 10, tipY - uy * 10];
  const corner = (side: number) => `${backX - uy * 5 * side} ${backY + ux * 5 * side}`;
  return `M${tipX} ${tipY}L${corner(1)}L${corner(-1)}Z`;
}

/** One line with one arrowhead, and words only where they teach. */
export function EdgeFigure(props: {
  edge: PlacedEdge;
  path: PlacedLayout['edges'][string];
  look: PartLook;
}) {
  const { edge, path, look } = props;
  return (
    <g className="part" data-part={edge.id} data-shape={edge.kind} {...lookAttributes(look)}>
      <path className="edge-hit" d={path.d} />
      <path className="edge-line" d={path.d} />
      {edge.kind !== 'link' && <path className="edge-head" d={arrowHead(path.corners)} />}
      {edge.label !== undefined && path.label && (
        <text className="edge-label" x={path.label[0]} y={path.label[1] + 5} textAnchor="middle">
          {edge.label}
        </text>
      )}
    </g>
  );
}

/** A message: its id on a small card; dashed while it is hidden from others. */
export function TokenFigure({ token }: { token: PlacedToken }) {
  const sign = token.state === 'ok' || token.state === 'fail' ? token.state : undefined;
  return (
    <g
      className="token"
      data-entity={token.message}
      data-state={token.state}
      transform={`translate(${token.at[0]} ${token.at[1]})`}
    >
      <rect className="token-box" x="-17" y="-11" width="34" height="22" rx="4" />
      <text className="token-label" y="5">
        {token.message}
      </text>
      {sign && <StateMark state={sign} at={[17, -11]} />}
    </g>
  );
}
