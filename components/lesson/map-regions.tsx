import type { Box } from '@/lib/diagram/diagram';
import { areaBox } from './map-areas';

/** A lesson's region of the map in one layout, ready to draw. */
export type MapRegion = {
  /** Its place in the course as the list writes it, e.g. "03". */
  readonly number: string;
  readonly href: string;
  readonly name: string;
  /** Id of the sentence about it. */
  readonly describedBy: string;
  /** The nodes of each of its places; the first place carries the number. */
  readonly places: readonly (readonly Box[])[];
};

/** Size of a number, and how far it stands out over the corner of its place. */
const BADGE = { width: 32, height: 20, right: 8, top: 8 } as const;

/** On the top right corner, where neither the names of frames nor arriving lines are. */
function Badge({ at: [x, y, width], number }: { at: Box; number: string }) {
  const left = x + width - BADGE.width + BADGE.right;
  return (
    <g className="map-badge" transform={`translate(${left} ${y - BADGE.top})`}>
      <rect width={BADGE.width} height={BADGE.height} rx={BADGE.height / 2} />
      <text x={BADGE.width / 2} y="15">
        {number}
      </text>
    </g>
  );
}

/** What lies over the map's picture: one link for each lesson, with its outline and number. */
export function MapRegions(props: {
  regions: readonly MapRegion[];
  size: readonly [width: number, height: number];
  label: string;
}) {
  const [width, height] = props.size;
  return (
    <svg
      className="map-regions"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={props.label}
    >
      {props.regions.map(({ number, href, name, describedBy, places }) => (
        <a
          key={number}
          href={href}
          className="map-region"
          data-lesson={Number(number)}
          aria-label={name}
          aria-describedby={describedBy}
        >
          {places.map((nodes, index) => {
            const [x, y, areaWidth, areaHeight] = areaBox(nodes);
            return (
              <g key={`${x} ${y}`}>
                <rect
                  className="map-area"
                  x={x}
                  y={y}
                  width={areaWidth}
                  height={areaHeight}
                  rx="12"
                />
                {index === 0 && <Badge at={[x, y, areaWidth, areaHeight]} number={number} />}
              </g>
            );
          })}
        </a>
      ))}
    </svg>
  );
}
