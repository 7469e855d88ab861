/** The name, with its zero drawn as a queue of three cards. */
export function Wordmark() {
  return (
    <span className="wordmark-text" aria-hidden="true">
      Day
      <span className="wordmark-number">03</span>
    </span>
  );
}
