import type { Heading, ListItem, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { AuthorProblem } from './author-problem';
import { checkProse } from './check-prose';
import { attributeOf, flowElement, isJsx, lineOf, type Jsx } from './mdx-node';
import type { Block, Outline, OutlineSection } from './outline';
import { MAX_STEPS } from './outline';
import type { SectionText } from './section-text';
import { readSectionText } from './section-text';
import type { KnownIds } from './tags';
import { tagRules } from './tags';

/** What the plugin leaves behind beside the changed tree. */
export type LessonReport = { outline: Outline; texts: SectionText[]; problems: AuthorProblem[] };

/** Takes the id comment off the end of a heading and returns the id. */
function takeHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const id = /^\/\*\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/.exec(last.value.trim())?.[1];
  if (!id) return undefined;
  heading.children.pop();
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return id;
}

/** Turns `1. …` inside `<KeyPoints>` or `<Steps>` into one element a reveal. */
function revealEach(element: Jsx, childName: string, nextStep: () => number): void {
  const children: RootContent[] = [];
  for (const child of element.children as RootContent[]) {
    if (child.type !== 'list') {
      children.push(child);
      continue;
    }
    for (const item of child.children) {
      children.push(flowElement(childName, { step: nextStep() }, unwrapOnlyParagraph(item)));
    }
  }
  element.children = children as Jsx['children'];
}

function unwrapOnlyParagraph(item: ListItem): RootContent[] {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph' && rest.length === 0) {
    return first.children;
  }
  return item.children;
}

/** Blocks a slide shows itself; everything else of a section is prose. */
const slideBlocks = new Set([
  'Diagram',
  'KeyPoints',
  'Steps',
  'Notes',
  'Quiz',
  'DeckOnly',
  'LessonOnly',
]);

/**
 * Turns the flat tree of a lesson into sections: each `##` with what follows becomes
 * `<Section id title steps>`, runs of ordinary paragraphs become `<Prose>`, and every reveal
 * carries its step. Problems are collected, not thrown, so that an author sees all of them.
 */
export function remarkLesson(options: { where: string; known: KnownIds; report: LessonReport }) {
  const { where, known, report } = options;
  const problem = (
    line: number,
    what: string,
    fix: string,
    level: AuthorProblem['level'] = 'error',
  ): void => {
    report.problems.push({ level, where: `${where}:${line}`, what, fix });
  };

  function makeSection(heading: Heading, id: string, body: RootContent[]): MdxJsxFlowElement {
    const title = toString(heading);
    report.texts.push(readSectionText(id, body));
    const blocks: Block[] = [];
    const scenes: { scene: string; step: number }[] = [];
    const items: string[] = [];
    let steps = 0;
    const nextStep = () => ++steps;
    const children: RootContent[] = [];
    let prose: RootContent[] = [];
    const closeProse = () => {
      if (prose.length > 0) children.push(flowElement('Prose', {}, prose));
      prose = [];
    };
    for (const node of body) {
      if (!isJsx(node)) {
        prose.push(
          node.type === 'table' ? flowElement('TableFrame', { label: title }, [node]) : node,
        );
        continue;
      }
      const name = node.name ?? '';
      const reference = tagRules[name]?.reference;
      const refersTo = reference && attributeOf(node, reference.attribute);
      blocks.push({
        tag: name,
        line: lineOf(node),
        ...(refersTo !== undefined && { id: refersTo }),
      });
      if (!slideBlocks.has(name)) {
        prose.push(node);
        continue;
      }
      closeProse();
      if (name === 'Diagram' && refersTo !== undefined) {
        const step = scenes.length === 0 ? 0 : nextStep();
        scenes.push({ scene: refersTo, step });
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'step', value: String(step) });
      }
      if (name === 'KeyPoints') revealEach(node, 'KeyPoint', nextStep);
      if (name === 'Steps') revealEach(node, 'Step', nextStep);
      if (name === 'Quiz' && refersTo !== undefined) items.push(refersTo);
      children.push(node);
    }
    closeProse();
    if (steps > MAX_STEPS) {
      problem(
        lineOf(heading),
        `the slide "${id}" has ${steps} steps.`,
        `Keep it to ${MAX_STEPS}: fewer scenes or key points, or two sections.`,
        'warning',
      );
    }
    const section: OutlineSection = {
      id,
      title,
      line: lineOf(heading),
      blocks,
      scenes,
      steps,
      items,
    };
    report.outline = { ...report.outline, sections: [...report.outline.sections, section] };
    return flowElement('Section', { id, title, steps }, children);
  }

  return (tree: Root): void => {
    const { terms, facts } = checkProse(tree, known, problem);
    const result: RootContent[] = [];
    let open: { heading: Heading; id: string; body: RootContent[] } | undefined;
    const close = () => {
      if (open) result.push(makeSection(open.heading, open.id, open.body));
      open = undefined;
    };
    const seen = new Set<string>();
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) {
        close();
        const id = takeHeadingId(node) ?? '';
        const title = toString(node)
          .replace(/\/\*.*?\*\//gu, '')
          .trim();
        if (id === '') {
          problem(
            lineOf(node),
            `the heading "${title}" has no id.`,
            `Write "## ${title} {/* section-id */}" with a kebab-case English id.`,
          );
        } else if (seen.has(id)) {
          problem(
            lineOf(node),
            `the section id "${id}" is used twice.`,
            'Give each section an id of its own.',
          );
        }
        seen.add(id);
        open = { heading: node, id, body: [] };
      } else if (open) {
        open.body.push(node);
      } else if (node.type !== 'mdxjsEsm') {
        problem(
          lineOf(node),
          'text stands before the first section.',
          'Start the file with "## … {/* section-id */}".',
        );
      }
    }
    close();
    report.outline = { ...report.outline, terms, facts };
    tree.children = result;
  };
}
