import type { EdgeProps, NodeProps } from 'reactflow';
import { EdgeLabelRenderer, Handle, Position } from 'reactflow';
import type { Box } from '@/lib/diagram/diagram';
import { drawPath, pointAlong } from '@/lib/diagram/path';
import type { PlacedEdge, PlacedGroup, PlacedLayout, PlacedNode } from '@/lib/diagram/place';
import type { PartLook } from '../figure-parts';
import { EdgeFigure, GroupFigure, NodeFigure } from '../figure-parts';

type Activation = {
  readonly name: string;
  readonly isTabStop: boolean;
  readonly onActivate: () => void;
  readonly onFocus: () => void;
};

function atOrigin([, , width, height]: Box): Box {
  return [0, 0, width, height];
}

export function StageGroup({ data }: NodeProps) {
  const { group, box, look } = data as { group: PlacedGroup; box: Box; look: PartLook };
  return (
    <svg className="stage-drawing" width={box[2]} height={box[3]} aria-hidden="true">
      <GroupFigure group={group} box={atOrigin(box)} look={look} />
    </svg>
  );
}

export function StagePart({ data }: NodeProps) {
  const { node, box, look, name, isTabStop, onFocus } = data as {
    node: PlacedNode;
    box: Box;
    look: PartLook;
  } & Activation;
  return (
    <>
      <div
        className="stage-part"
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={name}
        aria-pressed={look.selected}
        data-part={node.id}
        onFocus={onFocus}
      >
        <svg className="stage-drawing" width={box[2]} height={box[3]} aria-hidden="true">
          <NodeFigure node={node} box={atOrigin(box)} look={look} />
        </svg>
      </div>
      <Handle type="source" position={Position.Right} isConnectable={false} aria-hidden="true" />
      <Handle type="target" position={Position.Left} isConnectable={false} aria-hidden="true" />
    </>
  );
}

export function StageEdge({ data }: EdgeProps) {
  const { edge, path, look, name, isTabStop, onActivate, onFocus } = data as unknown as {
    edge: PlacedEdge;
    path: PlacedLayout['edges'][string];
    look: PartLook;
  } & Activation;
  const [x, y] = pointAlong(drawPath(path.corners).points, 0.5);
  return (
    <>
      <EdgeFigure edge={edge} path={path} look={look} />
      <EdgeLabelRenderer>
        <button
          type="button"
          className="stage-edge-button"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={name}
          aria-pressed={look.selected}
          data-part={edge.id}
          onClick={onActivate}
          onFocus={onFocus}
          style={{ left: x, top: y }}
        />
      </EdgeLabelRenderer>
    </>
  );
}
