import type { RootContent } from 'mdast';
import { attributeOf, isJsx } from './mdx-node';

/** Words of a lesson without their markup; a fact stands for its value, which has a language. */
export type PlainText = readonly (string | { readonly fact: string })[];

/** What a section says, as search reads it. */
export type SectionText = {
  readonly section: string;
  readonly keyPoints: readonly PlainText[];
  /** Paragraphs, list items, table rows and small headings, in source order. */
  readonly passages: readonly PlainText[];
};

/**
 * Speaker notes and what only slides say are not for readers; items and scenes have texts of their
 * own; prerequisites name what the section does not teach.
 */
const unread = new Set(['Notes', 'DeckOnly', 'Quiz', 'Diagram', 'Prerequisites']);

/** Takes the words out of a section's body; code blocks say nothing. */
export function readSectionText(section: string, body: readonly RootContent[]): SectionText {
  const keyPoints: PlainText[] = [];
  const passages: PlainText[] = [];

  function readBlocks(nodes: readonly RootContent[], into: PlainText[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        addTo(into, plainText(node.children));
      } else if (node.type === 'table') {
        // The first row only names the columns.
        for (const row of node.children.slice(1)) addTo(into, plainText(row.children, ' · '));
      } else if (isJsx(node)) {
        if (unread.has(node.name ?? '')) continue;
        readBlocks(node.children, node.name === 'KeyPoints' ? keyPoints : into);
      } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
        readBlocks(node.children, into);
      }
    }
  }

  readBlocks(body, passages);
  return { section, keyPoints, passages };
}

function addTo(texts: PlainText[], text: PlainText): void {
  if (text.length > 0) texts.push(text);
}

/** Joins neighbouring words, so that only facts divide a text. */
function plainText(nodes: readonly RootContent[], between = ''): PlainText {
  const pieces: (string | { readonly fact: string })[] = [];
  const add = (piece: PlainText[number]) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces.splice(-1, 1, last + piece);
    else if (piece !== '') pieces.push(piece);
  };
  nodes.forEach((node, index) => {
    if (index > 0) add(between);
    for (const piece of piecesOf(node)) add(piece);
  });
  return pieces;
}

function piecesOf(node: RootContent): PlainText {
  if (node.type === 'text') return [node.value.replace(/\s+/gu, ' ')];
  if (node.type === 'inlineCode') return [node.value];
  if (node.type === 'break') return [' '];
  if (isJsx(node) && node.name === 'Fact') {
    const fact = attributeOf(node, 'id');
    return fact === undefined ? [] : [{ fact }];
  }
  return 'children' in node ? plainText(node.children) : [];
}
