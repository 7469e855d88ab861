const section = /^## .*\{\/\*\s*([a-z0-9-]+)\s*\*\/\}\s*$/gmu;
const notes = /<Notes>([\s\S]*?)<\/Notes>/gu;

/** How many characters of speaker notes each section of a lesson's source has, by section id. */
export function notesLengths(source: string): Readonly<Record<string, number>> {
  const heads = [...source.matchAll(section)];
  return Object.fromEntries(
    heads.map((head, index) => {
      const body = source.slice(head.index, heads[index + 1]?.index);
      const spoken = [...body.matchAll(notes)].map(([, text = '']) => text.trim().length);
      return [head[1] ?? '', spoken.reduce((total, length) => total + length, 0)];
    }),
  );
}
