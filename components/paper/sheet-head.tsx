import type { ReactNode } from 'react';

/** The head of a sheet: the lesson, and which of its sheets this is. */
export function SheetHead(props: {
  title: string;
  sheet: string;
  about: string;
  children?: ReactNode;
}) {
  return (
    <header className="sheet-head">
      <p className="sheet-name">
        <b>{props.sheet}</b> {props.about}
      </p>
      <h1>{props.title}</h1>
      {props.children}
    </header>
  );
}
