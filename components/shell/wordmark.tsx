/** The name as the header shows it. */
export function Wordmark() {
  return (
    <span className="wordmark-text" aria-hidden="true">
      Day
      <span className="wordmark-number">03</span>
    </span>
  );
}
