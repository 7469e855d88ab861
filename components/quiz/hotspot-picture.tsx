import { StaticDiagram } from '@/components/diagram/static-diagram';
import type { Box, PartState } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import { toggled } from './choice-fields';
import { fieldId } from './field-id';
import { pictureLayout as layout, placeCandidates } from './hotspot-places';
import { partLabel } from './part-label';
import type { QuizWords } from './words';

const graded: Readonly<Record<Mark, PartState | undefined>> = {
  right: 'ok',
  missed: 'ok',
  wrong: 'fail',
  left: undefined,
};

/**
 * The diagram to point at: every part in the same light whatever the scene, so that only what the
 * learner picked stands out, and a button on each candidate.
 */
export function HotspotPicture(props: {
  diagram: PlacedDiagram;
  item: string;
  /** Candidates in the order of the list. */
  candidates: readonly string[];
  one: boolean;
  picks: readonly string[];
  onChange: (picks: readonly string[]) => void;
  marks?: Readonly<Record<string, Mark>> | undefined;
  words: QuizWords;
}) {
  const { diagram, item, candidates, one, picks, onChange, marks, words } = props;
  const { crop, places } = placeCandidates(diagram, layout, candidates);
  const stateOf = (id: string): PartState | undefined => {
    if (marks) return graded[marks[id] ?? 'left'];
    return picks.includes(id) ? 'active' : undefined;
  };
  const states = Object.fromEntries(
    candidates.flatMap((id) => {
      const state = stateOf(id);
      return state ? [[id, state] as const] : [];
    }),
  );
  const press = (id: string) => {
    onChange(one && picks.includes(id) ? [] : toggled(picks, id, one));
  };
  return (
    // Lines are thin: a click anywhere along an arrow counts as one on its button.
    <div
      className="hotspot-picture"
      onClick={(event) => {
        if (marks || !(event.target instanceof Element) || event.target.closest('button')) return;
        const id = event.target.closest('[data-part]')?.getAttribute('data-part');
        if (id && candidates.includes(id)) press(id);
      }}
    >
      <StaticDiagram
        diagram={neutral(diagram, crop, states)}
        layout={layout}
        scene="asked"
        camera="scene"
        decorative
      />
      {!marks &&
        places.map(({ id, shape, left, top, width, height }) => (
          <button
            key={id}
            type="button"
            id={fieldId(item, id)}
            className={`hotspot-${shape}`}
            aria-pressed={picks.includes(id)}
            aria-label={partLabel(diagram, id, words)}
            style={{
              left: `${left}%`,
              top: `${top}%`,
              width: shape === 'node' ? `${width}%` : `clamp(24px, ${width}%, 44px)`,
              ...(shape === 'node' && { height: `${height}%` }),
            }}
            onClick={() => press(id)}
          />
        ))}
    </div>
  );
}

/**
 * The diagram with one scene that lights nothing and tells nothing, and only the parts that are
 * whole in what the camera frames.
 */
function neutral(
  diagram: PlacedDiagram,
  camera: Box,
  states: Readonly<Record<string, PartState>>,
): PlacedDiagram {
  const scene = { id: 'asked', title: '', caption: '', focus: 'all', states, figures: {} } as const;
  const { boxes, ...rest } = diagram.layouts[layout];
  const nodes = diagram.nodes.filter(({ id }) => isInside(boxes[id], camera));
  const isShown = (id: string) => nodes.some((node) => node.id === id);
  const groups = diagram.groups.filter(({ id }) => nodes.some((node) => node.in === id));
  const placed = {
    ...rest,
    boxes: {
      ...boxes,
      ...Object.fromEntries(groups.map(({ id }) => [id, cutTo(boxes[id] ?? camera, camera)])),
    },
    scenes: { asked: { tokens: [], camera } },
  };
  return {
    ...diagram,
    groups,
    nodes,
    edges: diagram.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    scenes: [scene],
    layouts: { ...diagram.layouts, [layout]: placed },
  };
}

/** A frame that goes on outside the picture ends at its edge. */
function cutTo([x, y, width, height]: Box, [left, top, w, h]: Box): Box {
  const [fromX, fromY] = [Math.max(x, left + 1), Math.max(y, top + 1)];
  const toX = Math.min(x + width, left + w - 1);
  const toY = Math.min(y + height, top + h - 1);
  return [fromX, fromY, toX - fromX, toY - fromY];
}

function isInside(box: Box | undefined, [left, top, width, height]: Box): boolean {
  if (!box) return false;
  const [x, y, w, h] = box;
  return x >= left && y >= top && x + w <= left + width && y + h <= top + height;
}
