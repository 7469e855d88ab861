import { lazy, Suspense } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { ConsoleWords } from './console-words';
import { useFigure } from './figure-context';
import type { useRunControl } from './use-run-control';

const RunPanel = lazy(async () => ({ default: (await import('./run-panel')).RunPanel }));
const QuestionPanel = lazy(async () => ({
  default: (await import('./question-panel')).QuestionPanel,
}));

/** What is at hand under the slide: its questions, or the controls of its run. */
export function ConsolePanels(props: {
  state: DeckState;
  items: readonly string[];
  isQuestionOpen: boolean;
  onCloseQuestions: () => void;
  run: ReturnType<typeof useRunControl>;
  dispatch: (command: DeckCommand) => void;
  words: ConsoleWords;
}) {
  const { state, items, isQuestionOpen, onCloseQuestions, run, dispatch, words } = props;
  const { runPath } = useFigure();
  return (
    <Suspense fallback={null}>
      {isQuestionOpen && (
        <QuestionPanel
          state={state}
          items={items}
          dispatch={dispatch}
          onClose={onCloseQuestions}
          words={words}
        />
      )}
      {run.isOpen && runPath !== undefined && (
        <RunPanel
          key={run.key}
          runPath={runPath}
          scene={run.scene ?? ''}
          run={run.run}
          onRun={run.onRun}
          onStop={run.stop}
          onToggle={run.onToggle}
          words={words}
        />
      )}
    </Suspense>
  );
}
