import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A tag, standing alone or inside a sentence. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
export type AnyNode = Root | RootContent;

/** Line of the source, 1-based. */
export const lineOf = (node: AnyNode) => node.position?.start.line ?? 1;

export const isJsx = (node: AnyNode): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Value of an attribute that is written as a string; `undefined` when missing or computed. */
export function attributeOf(node: Jsx, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}

/** A tag on lines of its own. */
export function flowElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value: String(value),
    })),
    // Lists, tables and tags alike may stand in a tag; mdast's type only knows the first two.
    children: children as MdxJsxFlowElement['children'],
  };
}
