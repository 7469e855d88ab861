'use client';

import { useEffect, useState } from 'react';
import { fill } from '@/lib/text/message';
import { loadProgress } from './reading-progress';

/** How many sections of a lesson this device has read, once that is known. */
export function SectionsRead(props: { lesson: string; total: number; template: string }) {
  const { lesson, total, template } = props;
  const [read, setRead] = useState(0);
  useEffect(() => {
    void loadProgress().then((progress) => setRead(progress?.read[lesson]?.length ?? 0));
  }, [lesson]);
  return read > 0 ? <> · {fill(template, { read, total })}</> : null;
}
