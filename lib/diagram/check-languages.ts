import type { Diagram } from './diagram';
import { inDiagram, type Problem } from './problem';

function findTexts(value: unknown, path: string): { path: string; ko: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value && 'en' in value) {
    const { ko, en } = value;
    return typeof ko === 'string' && typeof en === 'string' ? [{ path, ko, en }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    return findTexts(inner, path + step);
  });
}

/** D014: the English of a text is not its Korean. */
export function checkLanguages(diagram: Diagram): Problem[] {
  return findTexts(diagram, '')
    .filter(({ ko, en }) => ko === en && /[\u3131-\u3163가-힣]/u.test(ko))
    .map(({ path, en }) => ({
      code: 'D014',
      where: inDiagram(diagram.id, `${path}.en`),
      what: `"${en}" is the Korean text again.`,
      fix: 'Write it in English.',
      level: 'error',
    }));
}
