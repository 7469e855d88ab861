'use client';

import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Edge, EdgeTypes, Node, NodeTypes, ReactFlowInstance } from 'reactflow';
import { Position, ReactFlow, ViewportPortal } from 'reactflow';
import 'reactflow/dist/base.css';
import type { Box, LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';
import { TokenFigure } from '../figure-parts';
import { lookOf } from '../look';
import { partName } from '../part-name';
import type { DiagramWords } from '../words';
import { StageEdge, StageGroup, StagePart } from './stage-parts';
import { StageToolbar } from './stage-toolbar';
import { useStageKeys } from './use-stage-keys';

const nodeTypes: NodeTypes = { part: StagePart, frame: StageGroup };
const edgeTypes: EdgeTypes = { part: StageEdge };

/** Edges need ends to hang on; ours draw their own path, so the place does not matter. */
const handles = [
  { id: null, type: 'source' as const, position: Position.Right, x: 0, y: 0, width: 1, height: 1 },
  { id: null, type: 'target' as const, position: Position.Left, x: 0, y: 0, width: 1, height: 1 },
];

export type StageProps = {
  readonly diagram: PlacedDiagram;
  readonly layout: LayoutName;
  readonly value: DiagramValue;
  readonly onChange: (value: DiagramValue) => void;
  readonly words: DiagramWords;
  /** Wheel and drag move the picture instead of the page: full screen only. */
  readonly explore?: boolean;
  /** What the camera frames when it follows the scene. */
  readonly frame: 'all' | 'scene';
  readonly onReady?: () => void;
  /** Drawn over the picture, in its units: the dots of a run. */
  readonly overlay?: ReactNode;
};

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The live picture. React Flow gives pan, zoom and hit areas; looks, keys and focus are ours, since
 * its defaults swallow the page's wheel, touch and Space, and cannot be reached by keyboard.
 */
export function Stage(props: StageProps) {
  const { diagram, layout, value, onChange, words, explore = false, frame, onReady } = props;
  const flow = useRef<ReactFlowInstance | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const placed = diagram.layouts[layout];
  const scene = diagram.scenes.find(({ id }) => id === value.scene) ?? diagram.scenes[0]!;
  const view = placed.scenes[scene.id]!;

  const select = useCallback(
    (id: string) => onChange({ ...value, selection: value.selection === id ? null : id }),
    [onChange, value],
  );
  // A zoom takes time, in which the scene may change.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  const onZoom = (factor: number) => {
    const instance = flow.current;
    if (!instance) return;
    void instance
      .zoomTo(instance.getZoom() * factor, { duration: prefersStill() ? 0 : 200 })
      .then(() => onChange({ ...latest.current, camera: instance.getViewport() }));
  };
  const onFit = () => onChange({ ...value, camera: 'all' });
  const { focused, onKeyDown, onFocusPart } = useStageKeys({
    diagram,
    layout,
    value,
    onChange,
    onZoom,
    onFit,
    root,
  });

  const nodes = useMemo((): Node[] => {
    const at = ([x, y, width, height]: Box) => ({ position: { x, y }, width, height });
    const base = { draggable: false, selectable: false, connectable: false, focusable: false };
    return [
      ...diagram.groups.map((group): Node => ({
        ...base,
        ...at(placed.boxes[group.id]!),
        id: group.id,
        type: 'frame',
        zIndex: 0,
        data: { group, box: placed.boxes[group.id]!, look: lookOf(scene, group.id, null) },
        style: { pointerEvents: 'none' },
      })),
      ...diagram.nodes.map((node): Node => ({
        ...base,
        ...at(placed.boxes[node.id]!),
        id: node.id,
        type: 'part',
        zIndex: 2,
        handles,
        data: {
          node,
          box: placed.boxes[node.id]!,
          look: lookOf(scene, node.id, value.selection),
          name: partName(diagram, layout, scene, node.id, words),
          isTabStop: focused === node.id,
          onActivate: () => select(node.id),
          onFocus: () => onFocusPart(node.id),
        },
      })),
    ];
  }, [diagram, layout, placed, scene, value.selection, words, focused, select, onFocusPart]);

  const edges = useMemo(
    (): Edge[] =>
      diagram.edges.map((edge) => ({
        id: edge.id,
        source: edge.from,
        target: edge.to,
        type: 'part',
        focusable: false,
        selectable: false,
        zIndex: 1,
        data: {
          edge,
          path: placed.edges[edge.id]!,
          look: lookOf(scene, edge.id, value.selection),
          name: partName(diagram, layout, scene, edge.id, words),
          isTabStop: focused === edge.id,
          onActivate: () => select(edge.id),
          onFocus: () => onFocusPart(edge.id),
        },
      })),
    [diagram, layout, placed, scene, value.selection, words, focused, select, onFocusPart],
  );

  const frameCamera = useCallback(
    (duration: number) => {
      const instance = flow.current;
      if (!instance || typeof value.camera === 'object') return;
      const whole: Box = [0, 0, ...placed.size];
      const [x, y, width, height] =
        frame === 'scene' && value.camera === 'scene' ? view.camera : whole;
      void instance.fitBounds(
        { x, y, width, height },
        { padding: 0, duration: prefersStill() ? 0 : duration },
      );
    },
    [frame, placed, value.camera, view],
  );

  useEffect(() => frameCamera(500), [frameCamera]);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    // React Flow calls itself an application, which switches off a screen reader's reading keys.
    element.querySelector('.react-flow')?.setAttribute('role', 'group');
    const observer = new ResizeObserver(() => frameCamera(0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frameCamera]);

  return (
    <div
      ref={root}
      className={explore ? 'stage stage-explore' : 'stage'}
      role="group"
      aria-label={`${diagram.title}. ${words.explore}`}
      onKeyDown={onKeyDown}
    >
      <ReactFlow
        id={`${diagram.id}-${layout}${explore ? '-large' : ''}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={0.2}
        maxZoom={3}
        onInit={(instance) => {
          flow.current = instance;
          frameCamera(0);
          onReady?.();
        }}
        onNodeClick={(_, node) => node.type === 'part' && select(node.id)}
        onEdgeClick={(_, edge) => select(edge.id)}
        onMoveEnd={(event, viewport) => {
          if (event) onChange({ ...value, camera: viewport });
        }}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        zoomActivationKeyCode={null}
        preventScrolling={explore}
        zoomOnScroll={explore}
        zoomOnPinch={explore}
        zoomOnDoubleClick={false}
        panOnDrag={explore}
        panOnScroll={false}
        ariaLabelConfig={{ 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' }}
      >
        <ViewportPortal>
          <svg
            className="stage-tokens"
            width={placed.size[0]}
            height={placed.size[1]}
            aria-hidden="true"
          >
            {view.tokens.map((token) => (
              <TokenFigure key={token.id} token={token} />
            ))}
          </svg>
          {props.overlay}
        </ViewportPortal>
      </ReactFlow>
      <StageToolbar words={words} onZoom={onZoom} onFit={onFit} />
    </div>
  );
}
