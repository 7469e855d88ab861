/** Millimetres from line to line, for handwriting. */
const DISTANCE = 8;
/** More than any page has room for; what is beyond the box is cut off. */
const MOST = 32;

/** Lines to write on, as many as there is room for. Drawn, because printers leave backgrounds out. */
export function RuledLines({ count = MOST }: { count?: number }) {
  return (
    <svg
      className="ruled-lines"
      aria-hidden="true"
      width="100%"
      height={count === MOST ? '100%' : `${count * DISTANCE + 1}mm`}
    >
      {Array.from({ length: count }, (_, index) => {
        const y = `${(index + 1) * DISTANCE}mm`;
        return <line key={y} x1="0" x2="100%" y1={y} y2={y} />;
      })}
    </svg>
  );
}
