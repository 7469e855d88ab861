const paths = {
  previous: 'M15 18l-6-6 6-6',
  next: 'M9 18l6-6-6-6',
  close: 'M18 6L6 18M6 6l12 12',
  fullscreen: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h6',
  console: 'M3 4h18M5 4v11h14V4M8 20l4-5 4 5',
  shown: 'M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6',
  hidden:
    'M4 4l16 16M9.5 5.9A10 10 0 0 1 12 5.5c6 0 10 6.5 10 6.5a17 17 0 0 1-3 3.5M6 7.5A17 17 0 0 0 2 12s4 6.5 10 6.5a10 10 0 0 0 4.2-.9',
  overview: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  'go-to': 'M11 4a7 7 0 1 1 0 14a7 7 0 1 1 0-14M16 16l5 5',
  return: 'M9 7L4 12l5 5M4 12h11a5 5 0 0 1 0 10',
  laser: 'M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6M12 2v3M12 19v3M2 12h3M19 12h3',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  run: 'M7 4l12 8-12 8z',
  question: 'M4 4h16v12h-9l-5 4v-4H4zM10 8.2a2.2 2.2 0 1 1 3 2c-.7.3-1 .8-1 1.3M12 13.6h.01',
  share: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M18 18h2v2',
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
