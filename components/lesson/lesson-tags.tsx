import type { ReactNode } from 'react';
import { htmlOnly } from '@/components/ui/html-only';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { Outline } from '@/lib/lesson/outline';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import type { Localized } from '@/lib/text/locale';
import type { TagTable } from './render-lesson';
import type { LessonWords } from './words';

/** What the tags of a lesson page draw from. */
export type LessonPageContext = {
  /** Language and slug: unique to the page. */
  readonly page: string;
  readonly words: LessonWords;
  readonly outline: Outline;
  readonly diagram: PlacedDiagram;
  readonly facts: Readonly<Record<string, LocalizedFact>>;
  readonly terms: Readonly<Record<string, Localized<GlossaryEntry>>>;
  readonly items: Readonly<Record<string, LocalizedItem>>;
  readonly renderItem: (item: LocalizedItem) => ReactNode;
};

const Nothing = () => null;
const Through = ({ children }: { children?: ReactNode }) => <>{children}</>;

/** The tags of study mode: every section beside the diagram, without speaker notes. */
export function lessonTags(context: LessonPageContext): TagTable {
  const { words, outline, diagram } = context;

  let blocks = 0;
  function inHtmlOnly(content: ReactNode) {
    blocks += 1;
    return htmlOnly(`${context.page} ${blocks}`, content);
  }

  function Section({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
    const number = outline.sections.findIndex((section) => section.id === id) + 1;
    return (
      <section id={id} className="lesson-section" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>
          <span className="section-number" aria-hidden="true">
            {String(number).padStart(2, '0')}
          </span>
          {title}{' '}
          <a
            className="section-link"
            href={`#${id}`}
            aria-label={`${words.linkToSection}: ${title}`}
          >
            #
          </a>
        </h2>
        {children}
      </section>
    );
  }

  function Diagram({ scene: id }: { scene: string }) {
    const index = diagram.scenes.findIndex((scene) => scene.id === id);
    const scene = diagram.scenes[index];
    if (!scene) return null;
    return inHtmlOnly(
      <div className="scene-note" id={`scene-${id}`} data-scene={id}>
        <p className="eyebrow">{fill(words.sceneNumber, { number: String(index + 1) })}</p>
        <p>
          <strong>{scene.title}</strong> <span className="scene-words">{scene.caption}</span>
        </p>
        <a href={`#scene-${id}`} className="scene-link">
          {words.showScene}
        </a>
      </div>,
    );
  }

  function KeyPoints({ children }: { children?: ReactNode }) {
    return inHtmlOnly(
      <div className="key-points">
        <p className="eyebrow">{words.keyPoints}</p>
        <ul>{children}</ul>
      </div>,
    );
  }

  function Term({ id, children }: { id: string; children?: ReactNode }) {
    return (
      <button type="button" className="term" popoverTarget={`gloss-${id}`}>
        {children}
      </button>
    );
  }

  function Fact({ id }: { id: string }) {
    return (
      <button type="button" className="fact" popoverTarget={`fact-${id}`}>
        {context.facts[id]?.value}
      </button>
    );
  }

  function Nuance({ note, children }: { note: string; children?: ReactNode }) {
    return (
      <div className="nuance">
        <p className="eyebrow">{fill(words.nuance, { note })}</p>
        {children}
      </div>
    );
  }

  function Quiz({ id }: { id: string }) {
    const item = context.items[id];
    return item ? context.renderItem(item) : null;
  }

  return {
    Section,
    Diagram,
    KeyPoints,
    KeyPoint: ({ children }: { children?: ReactNode }) => <li>{children}</li>,
    Steps: ({ children }: { children?: ReactNode }) => <ol className="steps prose">{children}</ol>,
    Step: ({ children }: { children?: ReactNode }) => <li>{children}</li>,
    Prose: ({ children }: { children?: ReactNode }) =>
      inHtmlOnly(<div className="prose">{children}</div>),
    TableFrame,
    Term,
    Fact,
    Nuance,
    Quiz,
    Prerequisites: ({ children }: { children?: ReactNode }) => (
      <details className="prerequisites">
        <summary>{words.prerequisites}</summary>
        {children}
      </details>
    ),
    Notes: Nothing,
    DeckOnly: Nothing,
    LessonOnly: Through,
  };
}

/** A table that scrolls sideways inside its frame, by keyboard too. */
function TableFrame({ label, children }: { label: string; children?: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
