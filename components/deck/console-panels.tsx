import { LatePart } from '@/components/ui/late-part';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { ConsoleWords } from './console-words';
import { useFigure } from './figure-context';
import type { useRunControl } from './use-run-control';

const loadRunPanel = async () => (await import('./run-panel')).RunPanel;
const loadQuestionPanel = async () => (await import('./question-panel')).QuestionPanel;

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
    <>
      {isQuestionOpen && (
        <LatePart
          load={loadQuestionPanel}
          part={{ state, items, dispatch, onClose: onCloseQuestions, words }}
          words={words}
        />
      )}
      {run.isOpen && runPath !== undefined && (
        <LatePart
          key={run.key}
          load={loadRunPanel}
          part={{
            runPath,
            scene: run.scene ?? '',
            run: run.run,
            onRun: run.onRun,
            onStop: run.stop,
            onToggle: run.onToggle,
            words,
          }}
          words={words}
        />
      )}
    </>
  );
}
