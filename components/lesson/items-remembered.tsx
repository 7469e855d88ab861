'use client';

import { useEffect, useState } from 'react';
import { fill } from '@/lib/text/message';

/** How many items of a lesson are remembered, once this device has been asked. */
export function ItemsRemembered(props: { lesson: string; total: number; template: string }) {
  const { lesson, total, template } = props;
  const [known, setKnown] = useState(0);
  useEffect(() => {
    import('@/components/quiz/read-remembered')
      .then(({ readRemembered }) => readRemembered(lesson))
      .then(setKnown)
      // The row is complete without it.
      .catch(() => undefined);
  }, [lesson]);
  return known > 0 ? <> · {fill(template, { known: Math.min(known, total), total })}</> : null;
}
