import type { ReactNode } from 'react';
import type { ConsoleWords } from './console-words';
import { useIdle } from './use-idle';
import type { useSingleScreen } from './use-single-screen';

/** What a pointer can do while the slide fills the only screen; out of sight while it rests. */
export function SingleTools(props: {
  single: ReturnType<typeof useSingleScreen>;
  words: ConsoleWords;
  /** What lies over the slide. */
  children: ReactNode;
}) {
  const { single, words } = props;
  const isIdle = useIdle();
  return (
    <>
      {props.children}
      <div className="single-tools" data-idle={isIdle || undefined}>
        <button type="button" aria-pressed={single.isDrawerOpen} onClick={single.onKey}>
          {words.drawer}
        </button>
        <button type="button" onClick={single.leave}>
          {words.singleEnd}
        </button>
      </div>
    </>
  );
}
