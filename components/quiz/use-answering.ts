import { useCallback, useRef, useState } from 'react';
import type { Answer } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { answering, beginAnswering, type Answering, type AnsweringAction } from './answering';

/** An item being answered: its state as rendered, and `act`, which returns the state it makes. */
export function useAnswering(
  item: LocalizedItem,
  seed: number,
  begun: Answer | undefined,
): {
  readonly state: Answering;
  /** The state of this moment, ahead of what is rendered. */
  readonly latest: () => Answering;
  readonly act: (action: AnsweringAction) => Answering;
} {
  const [state, setState] = useState(() => beginAnswering(item, seed, begun));
  const current = useRef(state);
  // Two submits of one turn (a key and the form's own) must not both be graded.
  const act = useCallback(
    (action: AnsweringAction) => {
      current.current = answering(item, current.current, action);
      setState(current.current);
      return current.current;
    },
    [item],
  );
  const latest = useCallback(() => current.current, []);
  return { state, latest, act };
}
