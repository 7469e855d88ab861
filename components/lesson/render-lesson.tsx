import { getMDXComponent } from 'mdx-bundler/client';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { createElement } from 'react';

/** Attributes reach tags as strings: that is all a lesson file can write. */
export type TagProps = { readonly [attribute: string]: ReactNode };

/** What each tag of the lesson language becomes. A mode (lesson, audience, console) is one such table. */
export type TagTable = Readonly<Record<string, ComponentType<never>>>;

/** Runs a compiled lesson on the server with the tags of one mode. */
export function renderLesson(code: string, tags: TagTable): ReactElement {
  return createElement(getMDXComponent(code), {
    components: tags as Record<string, ComponentType<TagProps>>,
  });
}
