'use client';

import { LazyPart } from './lazy-part';
import type { ProgressView } from './progress-view';

const load = async () => (await import('./progress-view')).ProgressView;

export function ProgressIsland(props: Parameters<typeof ProgressView>[0]) {
  return <LazyPart load={load} part={props} words={props.words} />;
}
