import type { LocalizedItem } from '@/lib/lesson/lesson-data';

type Section = { readonly id: string; readonly title: string; readonly items: readonly string[] };

export type NumberedItem = { readonly number: number; readonly item: LocalizedItem };
export type SheetSection = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly NumberedItem[];
};

/**
 * The items of a lesson as a sheet asks them: by section, those of the lesson's text first and in
 * its order, then those of reviews; numbered through. Sections without items are left out.
 */
export function sheetSections(
  sections: readonly Section[],
  items: readonly LocalizedItem[],
): SheetSection[] {
  let number = 0;
  return sections
    .map(({ id, title, items: inText }) => {
      const place = (item: LocalizedItem) =>
        inText.includes(item.id) ? inText.indexOf(item.id) : inText.length;
      const asked = items
        .filter(({ section }) => section === id)
        .toSorted((a, b) => place(a) - place(b))
        .map((item) => ({ item, number: (number += 1) }));
      return { id, title, items: asked };
    })
    .filter(({ items: asked }) => asked.length > 0);
}
