import { useEffect, useRef } from 'react';
import type { Action } from '@/lib/shortcuts/shortcuts';
import { matchInnermost } from '@/lib/shortcuts/shortcuts';
import { keyPress } from '@/components/ui/key-press';

export type DeckKeyHandlers = Readonly<Partial<Record<Action<'deck'>, () => void>>>;

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'HangulMode', 'Tab']);

/**
 * Keys of the deck, wherever focus is on the page. Inside the figure its own keys come first, and
 * while a dialog is open only the help key is ours. `onAnyKey` hears keys that ask for nothing.
 */
export function useDeckKeys(handlers: DeckKeyHandlers, onAnyKey: () => void): void {
  const latest = useRef({ handlers, onAnyKey });
  useEffect(() => {
    latest.current = { handlers, onAnyKey };
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const press = keyPress(event);
      const match = matchInnermost(
        target?.closest('.stage') ? ['diagram', 'deck'] : ['deck'],
        press,
      );
      if (match === undefined) {
        const isPlain = !event.ctrlKey && !event.metaKey && !press.control && !press.inTextField;
        if (isPlain && !modifiers.has(event.key)) latest.current.onAnyKey();
        return;
      }
      if (match.area !== 'deck') return;
      const sheet = document.querySelector('dialog[open]');
      if (sheet && !(match.action === 'help' && sheet.matches('.key-sheet'))) return;
      const handle = latest.current.handlers[match.action];
      if (!handle) {
        latest.current.onAnyKey();
        return;
      }
      event.preventDefault();
      handle();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Moves = 'next-step' | 'previous-step' | 'next-slide' | 'previous-slide' | 'first' | 'last';

/** Handlers for the keys that turn slides; the table and the commands share their names. */
export function moveHandlers(move: (type: Moves) => void): DeckKeyHandlers {
  return {
    'next-step': () => move('next-step'),
    'previous-step': () => move('previous-step'),
    'next-slide': () => move('next-slide'),
    'previous-slide': () => move('previous-slide'),
    first: () => move('first'),
    last: () => move('last'),
  };
}
