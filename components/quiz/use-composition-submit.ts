import { useRef, type KeyboardEvent } from 'react';

/**
 * Enter while an input method composes (every Korean answer ends that way) submits the form once,
 * as soon as the syllable is in the field. Without it such an Enter submits twice or not at all.
 */
export function useCompositionSubmit() {
  const isPending = useRef(false);
  const submit = (form: HTMLFormElement | null) => {
    // The field's last change reaches React in this turn of the event loop, the answer in the next.
    setTimeout(() => form?.requestSubmit(), 0);
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      isPending.current = false;
      if (event.code !== 'Enter' && event.code !== 'NumpadEnter' && event.key !== 'Enter') return;
      if (event.nativeEvent.isComposing) {
        isPending.current = true;
      } else if (event.keyCode === 229) {
        // Safari ends the composition before it reports the key that ended it.
        event.preventDefault();
        submit(event.currentTarget.form);
      }
    },
    onCompositionEnd: (event: { currentTarget: HTMLInputElement }) => {
      if (!isPending.current) return;
      isPending.current = false;
      submit(event.currentTarget.form);
    },
  };
}
