import { StaticDiagram } from '@/components/diagram/static-diagram';
import type { Box, LayoutName } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import { MapRegions, type MapRegion } from './map-regions';

const layouts = ['wide', 'tall'] as const satisfies readonly LayoutName[];

/** A lesson on the map. */
export type MapEntry = {
  /** Its place in the course as the list writes it, e.g. "03". */
  readonly number: string;
  readonly href: string;
  readonly title: string;
  /** What the map shows of it, in one sentence. */
  readonly caption: string;
  readonly areas: Readonly<Record<LayoutName, readonly (readonly string[])[]>>;
};

const captionId = (number: string) => `map-caption-${number}`;

/**
 * The map of the course: the picture of the whole system, and over it a link to each lesson. Plain
 * markup; CSS shows the layout that fits, and the sentence of the region that is pointed at.
 */
export function MapFigure(props: {
  diagram: PlacedDiagram;
  entries: readonly MapEntry[];
  words: { map: string; mapLabel: string; mapHint: string; region: string };
}) {
  const { diagram, entries, words } = props;
  const regionsOf = (layout: LayoutName): MapRegion[] =>
    entries.map(({ number, href, title, areas }) => ({
      number,
      href,
      name: fill(words.region, { number, title }),
      describedBy: captionId(number),
      places: areas[layout].map((nodes): Box[] =>
        nodes.map((id) => diagram.layouts[layout].boxes[id]!),
      ),
    }));
  return (
    <>
      <div className="map-bar">
        <h2 id="map-title" className="eyebrow">
          {words.map}
        </h2>
        <div className="map-captions">
          <p className="map-hint">{words.mapHint}</p>
          {entries.map(({ number, title, caption }) => (
            <p key={number} className="map-caption" data-lesson={Number(number)}>
              <strong>{title}</strong> <span id={captionId(number)}>{caption}</span>
            </p>
          ))}
        </div>
      </div>
      {layouts.map((layout) => (
        <div key={layout} className={`map-picture map-${layout}`}>
          <StaticDiagram diagram={diagram} layout={layout} scene={diagram.scenes[0]!.id} />
          <MapRegions
            regions={regionsOf(layout)}
            size={diagram.layouts[layout].size}
            label={words.mapLabel}
          />
        </div>
      ))}
    </>
  );
}
