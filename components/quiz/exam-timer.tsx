import { useEffect, useState } from 'react';
import { announce, isOver, timeLeft, type ExamClock } from '@/lib/schedule/exam-clock';
import { fill } from '@/lib/text/message';
import type { ExamWords } from './exam-words';

const MS_PER_MINUTE = 60_000;

/** The time left. It is read out at a few marks only, and follows the clock, not its own ticks. */
export function ExamTimer(props: {
  clock: ExamClock;
  onHeard: (clock: ExamClock) => void;
  onOver: () => void;
  words: ExamWords;
}) {
  const { clock, onHeard, onOver, words } = props;
  const [now, setNow] = useState(() => Date.now());
  const [said, setSaid] = useState('');
  const { isHidden, toggle } = useHiddenTimer();
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useEffect(() => {
    if (isOver(clock, now)) {
      onOver();
      return;
    }
    const { clock: after, mark } = announce(clock, now);
    if (mark === undefined) return;
    setSaid(fill(words.announced, { minutes: Math.max(1, Math.round(mark / MS_PER_MINUTE)) }));
    onHeard(after);
  }, [clock, now, onHeard, onOver, words]);

  const left = timeLeft(clock, now);
  return (
    <>
      <p className="exam-time">
        {!isHidden && (
          <span className="exam-timer" role="timer" aria-live="off" aria-label={words.timeLeft}>
            {left === undefined ? words.noLimit : clockText(left)}
          </span>
        )}
        {left !== undefined && (
          <button type="button" className="text-button" onClick={toggle}>
            {isHidden ? words.showTime : words.hideTime}
          </button>
        )}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

const HIDDEN_KEY = 'day03.exam-time';

/** Whether the time is out of sight, as chosen last. */
function useHiddenTimer(): { readonly isHidden: boolean; readonly toggle: () => void } {
  const [isHidden, setHidden] = useState(() => {
    try {
      return localStorage.getItem(HIDDEN_KEY) === 'hidden';
    } catch {
      // Without storage the choice lasts as long as the page.
      return false;
    }
  });
  const toggle = () => {
    setHidden(!isHidden);
    try {
      localStorage.setItem(HIDDEN_KEY, isHidden ? 'shown' : 'hidden');
    } catch {
      // As above.
    }
  };
  return { isHidden, toggle };
}

function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
