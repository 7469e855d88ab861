/**
 * Rows as CSV (RFC 4180): CRLF, quotes where a value has a comma, quote or line break. Values that a
 * spreadsheet would take for a formula get a leading apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(csvValue).join(',')).join('\r\n') + '\r\n';
}

function csvValue(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A card for Anki: our id first, so that importing again updates instead of doubling. */
export type AnkiNote = {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
};

/** Notes as Anki's text import reads them: header lines, then tab-separated fields. */
export function toAnki(notes: readonly AnkiNote[], deck: string): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = notes.map(({ id, front, back, tags }) =>
    [id, front, back, tags.map((tag) => tag.replaceAll(/\s+/gu, '_')).join(' ')]
      .map(ankiField)
      .join('\t'),
  );
  return `${[...header, ...lines].join('\n')}\n`;
}

function ankiField(text: string): string {
  const html = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '')
    .replaceAll('\n', '<br>')
    .replaceAll('\t', ' ');
  return html.includes('"') ? `"${html.replaceAll('"', '""')}"` : html;
}
