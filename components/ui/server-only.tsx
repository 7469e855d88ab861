'use client';

import { keptServerOnly } from './server-only-registry';

/**
 * A place for content that only readers without scripts and printers need, kept for it under the
 * same id by `keepServerOnly`. It stands in the HTML, but neither in the payload nor is it
 * hydrated, so that it weighs once instead of twice. It must be plain markup, without client
 * components.
 */
export function ServerOnly({ id }: { id: string }) {
  if (typeof window === 'undefined') {
    return <div suppressHydrationWarning>{keptServerOnly(id)}</div>;
  }
  // React leaves the server's markup alone where the browser only says that there is some.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
