import { inkSize, type Stroke, strokePath } from '@/lib/deck/ink';

/** What is drawn on a slide and where the laser points, in the slide's own units. */
export function InkLayer(props: {
  strokes: readonly Stroke[];
  laser?: readonly [number, number] | undefined;
}) {
  const { strokes, laser } = props;
  return (
    <svg
      className="slide-ink"
      viewBox={`0 0 ${inkSize[0]} ${inkSize[1]}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strokes.map((stroke, index) => (
        // Lines are only added and taken away at the end, so their places are their names.
        <path key={index} data-pen={stroke.pen} d={strokePath(stroke)} />
      ))}
      {laser && (
        <>
          <circle className="slide-laser-halo" cx={laser[0]} cy={laser[1]} r="22" />
          <circle className="slide-laser" cx={laser[0]} cy={laser[1]} r="9" />
        </>
      )}
    </svg>
  );
}
