import type { LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { EdgeFigure, GroupFigure, NodeFigure, TokenFigure } from './figure-parts';
import { lookOf } from './look';

/**
 * The picture as plain SVG: what readers without JavaScript, printers and first paints get, and
 * what the stage draws with. Pure: the same on server and browser.
 */
export function StaticDiagram(props: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  scene: string;
  selection?: string | null;
  /** `scene` crops to what the scene frames; `all` shows the whole picture. */
  camera?: 'scene' | 'all';
  /** Hidden from assistive technology where a text or controls stand for it. */
  decorative?: boolean;
  /** Says that parts react to a click. */
  live?: boolean;
}) {
  const { diagram, layout, selection = null, camera = 'all', decorative, live } = props;
  const scene = diagram.scenes.find(({ id }) => id === props.scene) ?? diagram.scenes[0]!;
  const placed = diagram.layouts[layout];
  const view = placed.scenes[scene.id]!;
  const [x, y, width, height] = camera === 'scene' ? view.camera : [0, 0, ...placed.size];
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      className={live ? 'figure-svg figure-live' : 'figure-svg'}
      {...(decorative
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': `${diagram.title}. ${diagram.summary}` })}
    >
      {diagram.groups.map((group) => (
        <GroupFigure
          key={group.id}
          group={group}
          box={placed.boxes[group.id]!}
          look={lookOf(scene, group.id, selection)}
        />
      ))}
      {diagram.edges.map((edge) => (
        <EdgeFigure
          key={edge.id}
          edge={edge}
          path={placed.edges[edge.id]!}
          look={lookOf(scene, edge.id, selection)}
        />
      ))}
      {diagram.nodes.map((node) => (
        <NodeFigure
          key={node.id}
          node={node}
          box={placed.boxes[node.id]!}
          look={lookOf(scene, node.id, selection)}
        />
      ))}
      {view.tokens.map((token) => (
        <TokenFigure key={token.id} token={token} />
      ))}
    </svg>
  );
}
