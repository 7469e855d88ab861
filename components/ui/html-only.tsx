import type { ReactNode } from 'react';
import { ServerOnly } from './server-only';
import { keepServerOnly } from './server-only-registry';

/**
 * Markup without scripts of its own, which need not travel a second time in the payload.
 * @param id of its own in the whole site: languages and lessons are rendered in one process
 */
export function htmlOnly(id: string, content: ReactNode): ReactNode {
  keepServerOnly(id, content);
  return <ServerOnly id={id} />;
}
