const paths = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M7 4.5h3.6v15H7zM13.4 4.5H17v15h-3.6z',
  start: 'M5 5h2.6v14H5zM19 5v14L9 12z',
  back: 'M17 6v12l-9-6z',
  forward: 'M7 6v12l9-6z',
} as const;

/** Solid signs of a player; a word or label always stands with them. */
export function TransportIcon({ name }: { name: keyof typeof paths }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
