'use client';

import { sheetNames, type SheetName } from './sheet-name';
import { usePageFor } from './use-page-for';
import type { PaperWords } from './words';

/** Above the paper, on screen only: the other sheets, and the way to the printer. */
export function PaperBar(props: {
  sheet: SheetName;
  /** Where the sheets of the lesson stand, each under its name. */
  paperPath: string;
  consolePath: string;
  words: PaperWords;
}) {
  const { sheet, paperPath, consolePath, words } = props;
  const isByStep = usePageFor() === 'step';
  const hasSteps = sheet === 'slides' || sheet === 'handout';
  return (
    <header className="paper-bar">
      <nav aria-label={words.sheets}>
        {sheetNames.map((name) => (
          <a
            key={name}
            href={`${paperPath}/${name}`}
            aria-current={name === sheet ? 'page' : undefined}
          >
            {words[name]}
          </a>
        ))}
      </nav>
      <p className="paper-hint">{words.hint}</p>
      <div className="paper-actions">
        {hasSteps && (
          <a href={isByStep ? `${paperPath}/${sheet}` : `${paperPath}/${sheet}?steps`}>
            {isByStep ? words.bySlide : words.byStep}
          </a>
        )}
        <a href={consolePath}>{words.toConsole}</a>
        <button type="button" className="button button-primary" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </header>
  );
}
