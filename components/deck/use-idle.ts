import { useEffect, useState } from 'react';

const restAfterMs = 2500;

/** True once the pointer has rested: the tools and the cursor leave the slide alone then. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timeout = setTimeout(() => setIdle(true), restAfterMs);
    const onMove = () => {
      setIdle(false);
      clearTimeout(timeout);
      timeout = setTimeout(() => setIdle(true), restAfterMs);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timeout);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return isIdle;
}
