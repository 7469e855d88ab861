import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { keyPress } from '@/components/ui/key-press';
import type { LayoutName, Point } from '@/lib/diagram/diagram';
import type { Direction } from '@/lib/diagram/neighbour';
import { neighbour } from '@/lib/diagram/neighbour';
import { drawPath, pointAlong } from '@/lib/diagram/path';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { DiagramValue } from '@/lib/diagram/view-value';
import type { Action } from '@/lib/shortcuts/shortcuts';
import { matchShortcut } from '@/lib/shortcuts/shortcuts';

const directions: Readonly<Partial<Record<Action<'diagram'>, Direction>>> = {
  'focus-left': 'left',
  'focus-right': 'right',
  'focus-up': 'up',
  'focus-down': 'down',
};

/** Selects what takes focus for a part: its box or, for an edge, the button on its middle. */
function partSelector(id: string): string {
  return `[data-part="${id}"]:is([role=button], button)`;
}

/** One tab stop for the whole picture; arrows go to the nearest part, Enter and Space open it. */
export function useStageKeys(options: {
  diagram: PlacedDiagram;
  layout: LayoutName;
  value: DiagramValue;
  onChange: (value: DiagramValue) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  root: RefObject<HTMLDivElement | null>;
}) {
  const { diagram, layout, value, onChange, onZoom, onFit, root } = options;
  const [focused, setFocused] = useState(diagram.nodes[0]?.id ?? '');

  const centres = useMemo((): Readonly<Record<string, Point>> => {
    const placed = diagram.layouts[layout];
    const middle = (id: string): Point => {
      const [x, y, width, height] = placed.boxes[id]!;
      return [x + width / 2, y + height / 2];
    };
    return Object.fromEntries([
      ...diagram.nodes.map(({ id }) => [id, middle(id)] as const),
      ...diagram.edges.map(
        ({ id }) => [id, pointAlong(drawPath(placed.edges[id]!.corners).points, 0.5)] as const,
      ),
    ]);
  }, [diagram, layout]);

  /** Whether the key was one of the picture's own. */
  const act = (part: string | null, action: Action<'diagram'>): boolean => {
    if (action === 'zoom-in') onZoom(1.3);
    else if (action === 'zoom-out') onZoom(1 / 1.3);
    else if (action === 'zoom-fit') onFit();
    else if (action === 'close' && value.selection !== null)
      onChange({ ...value, selection: null });
    else if (part === null) return false;
    else if (action === 'activate') {
      onChange({ ...value, selection: value.selection === part ? null : part });
    } else {
      const direction = directions[action];
      if (!direction) return false;
      const next = neighbour(centres, part, direction);
      if (next !== undefined) {
        setFocused(next);
        root.current?.querySelector<HTMLElement>(partSelector(next))?.focus();
      }
    }
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const part =
      event.target instanceof Element
        ? (event.target.closest('[data-part]')?.getAttribute('data-part') ?? null)
        : null;
    // Parts are buttons of ours: what the browser would do with their keys is done here.
    const { control, ...press } = keyPress(event.nativeEvent);
    const action = matchShortcut(
      'diagram',
      part === null && control ? { ...press, control } : press,
    );
    if (!action || !act(part, action)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onFocusPart = useCallback((id: string) => setFocused(id), []);
  return { focused, onKeyDown, onFocusPart };
}
