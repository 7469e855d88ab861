/** How far into the talk, 0 to 1, as a thin line along the lower edge. */
export function ProgressLine({ share }: { share: number }) {
  return (
    <svg
      className="slide-progress"
      viewBox="0 0 1000 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={Math.round(share * 1000)} height="1" />
    </svg>
  );
}
