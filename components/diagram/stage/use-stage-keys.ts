import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { LayoutName, Point } from '@/lib/diagram/diagram';
import type { Direction } from '@/lib/diagram/neighbour';
import { neighbour } from '@/lib/diagram/neighbour';
import { drawPath, pointAlong } from '@/lib/diagram/path';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One tab stop for the whole picture; arrows go to the nearest part, Enter and Space open it. */
export function useStageKeys(options: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  value: DiagramValue;
  onChange: (value: DiagramValue) => void;
  root: RefObject<HTMLDivElement | null>;
}) {
  const { diagram, layout, value, onChange, root } = options;
  const [focused, setFocused] = useState(diagram.nodes[0]?.id ?? '');

  const centres = useMemo((): Readonly<Record<string, Point>> => {
    const placed = diagram.layouts[layout];
    const middle = (id: string): Point => {
      const [x, y, width, height] = placed.boxes[id]!;
      return [x + width / 2, y + height / 2];
    };
    return Object.fromEntries([
      ...diagram.nodes.map(({ id }) => [id, middle(id)] as const),
      ...diagram.edges.map(({ id }) => [id, pointAlong(drawPath(placed.edges[id]!.corners).points, 0.5)] as const),
    ]);
  }, [diagram, layout]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const part =
      event.target instanceof Element ? event.target.closest('[data-part]') : null;
    const id = part?.getAttribute('data-part');
    if (event.key === 'Escape' && value.selection !== null) {
      event.stopPropagation();
      onChange({ ...value, selection: null });
      return;
    }
    if (!id) return;
    const direction = directions[event.key];
    if (direction) {
      event.preventDefault();
      event.stopPropagation();
      const next = neighbour(centres, id, direction);
      if (!next) return;
      setFocused(next);
      root.current?.querySelector<HTMLElement>(`[data-part="${next}"][role=button], button[data-part="${next}"]`)?.focus();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      onChange({ ...value, selection: value.selection === id ? null : id });
    }
  };

  const onFocusPart = useCallback((id: string) => setFocused(id), []);
  return { focused, onKeyDown, onFocusPart };
}
