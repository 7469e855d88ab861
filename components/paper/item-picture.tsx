import { placeCandidates, pictureLayout, type AskedPlaces } from '@/components/quiz/asked-places';
import { placeBlanks, withoutNames } from '@/components/quiz/blank-places';
import { drawnDiagram, placeEnds } from '@/components/quiz/drawn-diagram';
import { neutralDiagram } from '@/components/quiz/neutral-diagram';
import type { QuizWords } from '@/components/quiz/words';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { letteredParts } from './lettered-parts';

type DrawnItem = Extract<LocalizedItem, { kind: 'hotspot' | 'label' | 'connect' }>;

/** Millimetres: a unit of the picture at most, its width, and its height asked and solved. */
const [UNIT, WIDTH, HEIGHT, SOLVED] = [0.235, 85, 165, 110];
/** Units: the sign on a part. */
const SIGN = 11;

/** A letter or number on a part of a picture, in its units. */
type Sign = { readonly id: string; readonly text: string; readonly at: readonly [number, number] };

/** The picture an item asks about, signed with letters or numbers; `solved` has the arrows in it. */
export function ItemPicture(props: {
  item: DrawnItem;
  diagram: PlacedDiagram;
  solved?: boolean;
  label: string;
  words: QuizWords;
}) {
  const { item, diagram, solved = false, label, words } = props;
  const { shown, crop, signs } = pictureOf(item, diagram, solved, words);
  const [x, y, width, height] = crop;
  const scale = Math.min(UNIT, WIDTH / width, (solved ? SOLVED : HEIGHT) / height);
  const millimetres = (units: number) => `${(units * scale).toFixed(2)}mm`;
  return (
    <svg
      className="paper-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={millimetres(width)}
      height={millimetres(height)}
    >
      <StaticDiagram
        diagram={shown}
        layout={pictureLayout}
        scene="asked"
        camera="scene"
        decorative
      />
      {signs.map(({ id, text, at: [left, top] }) => (
        <g key={id} transform={`translate(${left - x} ${top - y})`}>
          <circle r={SIGN} />
          <text dy="0.36em">{text}</text>
        </g>
      ))}
    </svg>
  );
}

function pictureOf(item: DrawnItem, diagram: PlacedDiagram, solved: boolean, words: QuizWords) {
  switch (item.kind) {
    case 'hotspot': {
      const parts = letteredParts(item, diagram, words);
      const asked = placeCandidates(
        diagram,
        parts.map(({ id }) => id),
      );
      const shown = neutralDiagram(diagram, asked.crop, {});
      return {
        shown,
        crop: asked.crop,
        signs: signsAt(asked, (id) => letterOf(parts, id), 'corner'),
      };
    }
    case 'label': {
      const asked = placeBlanks(diagram, item);
      const shown = neutralDiagram(solved ? diagram : withoutNames(diagram, item), asked.crop, {});
      const order = asked.places.map(({ id }) => id);
      const number = (id: string) => String(order.indexOf(id) + 1);
      return {
        shown,
        crop: asked.crop,
        signs: signsAt(asked, number, solved ? 'corner' : 'middle'),
      };
    }
    case 'connect': {
      const { crop } = placeEnds(diagram, item);
      const drawn = solved ? item.edges.map(({ from, to }) => drawnEdge(from, to)) : [];
      const states = Object.fromEntries(drawn.map((id) => [id, 'ok'] as const));
      return { shown: drawnDiagram(diagram, item, drawn, states), crop, signs: [] };
    }
  }
}

function letterOf(parts: readonly { id: string; letter: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.letter ?? '';
}

/** On the corner of a node that shows its name, in the middle of an empty one, and amid an arrow. */
function signsAt(
  { crop, places }: AskedPlaces,
  textOf: (id: string) => string,
  onNode: 'corner' | 'middle',
): Sign[] {
  const [x, y, width, height] = crop;
  return places.map((place) => {
    const left = x + (place.left / 100) * width;
    const top = y + (place.top / 100) * height;
    const [w, h] = [(place.width / 100) * width, (place.height / 100) * height];
    const text = textOf(place.id);
    if (place.shape === 'edge') return { id: place.id, text, at: [left, top] };
    return onNode === 'corner'
      ? { id: place.id, text, at: [left + w - 2, top + 2] }
      : { id: place.id, text, at: [left + w / 2, top + h / 2] };
  });
}
