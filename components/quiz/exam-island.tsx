'use client';

import type { ExamView } from './exam-view';
import { LazyPart } from './lazy-part';

const load = async () => (await import('./exam-view')).ExamView;

export function ExamIsland(props: Parameters<typeof ExamView>[0]) {
  return <LazyPart load={load} part={props} words={props.words} />;
}
