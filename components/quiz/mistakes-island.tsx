'use client';

import { LazyPart } from './lazy-part';
import type { Mistakes } from './mistakes';

const load = async () => (await import('./mistakes')).Mistakes;

export function MistakesIsland(props: Parameters<typeof Mistakes>[0]) {
  return <LazyPart load={load} part={props} words={props.words} />;
}
