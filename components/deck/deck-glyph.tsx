const paths = {
  previous: 'M15 18l-6-6 6-6',
  next: 'M9 18l6-6-6-6',
  close: 'M18 6L6 18M6 6l12 12',
  fullscreen: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h6',
  console: 'M3 4h18M5 4v11h14V4M8 20l4-5 4 5',
  larger: 'M3 18L8.5 6 14 18M5 14h7M16 9h6M19 6v6',
  smaller: 'M3 18L8.5 6 14 18M5 14h7M16 9h6',
};

/** The signs on the deck's buttons. Drawn here: a library of icons weighs as much as the slides. */
export function DeckGlyph({ sign }: { sign: keyof typeof paths }) {
  return (
    <svg className="deck-glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[sign]} />
    </svg>
  );
}
