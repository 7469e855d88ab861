import type { ReactNode } from 'react';
import type { TagTable } from '@/components/lesson/render-lesson';
import type { LocalizedFacts } from './slide-tags';
import { onlySection, plainTags } from './slide-tags';

type Inner = { children?: ReactNode };

const Nothing = () => null;
const Through = ({ children }: Inner) => <>{children}</>;

/** The empty corner of a table names nothing, so it is no heading. */
function ColumnHead({ children }: Inner) {
  return children === undefined ? <td>{children}</td> : <th scope="col">{children}</th>;
}

const nothingElse: TagTable = {
  Diagram: Nothing,
  KeyPoints: Nothing,
  KeyPoint: Nothing,
  Steps: Nothing,
  Step: Nothing,
  Quiz: Nothing,
  DeckOnly: Nothing,
};

/** The speaker notes of one section, for the console only. */
export function noteTags(section: string, facts: LocalizedFacts): TagTable {
  return {
    ...plainTags(facts),
    ...nothingElse,
    Section: onlySection(section),
    Notes: Through,
    Prose: Nothing,
    Nuance: Nothing,
    Prerequisites: Nothing,
    LessonOnly: Nothing,
  };
}

/** The prose of one section, to read along beside its notes. */
export function proseTags(section: string, facts: LocalizedFacts): TagTable {
  return {
    ...plainTags(facts),
    ...nothingElse,
    Section: onlySection(section),
    Prose: Through,
    Nuance: ({ children }: Inner) => <div className="nuance">{children}</div>,
    Prerequisites: ({ children }: Inner) => <div className="nuance">{children}</div>,
    LessonOnly: Through,
    Notes: Nothing,
    th: ColumnHead,
  };
}
