import { useEffect, useRef } from 'react';
import type { RunClock } from './use-run-clock';

/** A text that goes with the clock, written by itself: React renders nothing for it. */
export function MomentText(props: { clock: RunClock; textOf: (t: number) => string }) {
  const { clock, textOf } = props;
  const span = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      if (span.current) span.current.textContent = textOf(clock.now());
    };
    write();
    return clock.subscribe(write);
  }, [clock, textOf]);
  return <span ref={span}>{textOf(clock.now())}</span>;
}
