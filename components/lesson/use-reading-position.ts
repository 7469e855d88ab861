import { useEffect, useState } from 'react';

export type ReadingPosition = {
  /** The section at the reading line, empty above the first. */
  readonly section: string;
  /** The scene of the last marker above the line. */
  readonly scene: string;
  /** The figure in the text has been scrolled past. */
  readonly isPastFigure: boolean;
};

/** Share of the viewport's height at which people read. */
const READING_LINE = 0.55;

function lastAbove(selector: string, line: number): HTMLElement | undefined {
  let last: HTMLElement | undefined;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.getBoundingClientRect().top > line) break;
    last = element;
  }
  return last;
}

/** Where in the lesson the reader is, updated as the page scrolls. */
export function useReadingPosition(firstScene: string): ReadingPosition {
  const [position, setPosition] = useState<ReadingPosition>({
    section: '',
    scene: firstScene,
    isPastFigure: false,
  });

  useEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      const line = window.innerHeight * READING_LINE;
      const figure = document.querySelector('.reading-diagram');
      const next: ReadingPosition = {
        section: lastAbove('.lesson-section', line)?.id ?? '',
        scene: lastAbove('[data-scene]', line)?.dataset['scene'] ?? firstScene,
        isPastFigure: (figure?.getBoundingClientRect().bottom ?? 0) < 0,
      };
      setPosition((now) =>
        now.section === next.section &&
        now.scene === next.scene &&
        now.isPastFigure === next.isPastFigure
          ? now
          : next,
      );
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(read);
    };
    read();
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [firstScene]);

  return position;
}
