'use client';

import { useCallback, useEffect, useState, type ComponentType } from 'react';

/**
 * Fetches the code of a part once it is wanted. Unlike `lazy`, a fetch that fails does not take the
 * page along and can be tried again.
 * @param load the same function at every render
 */
export function useLatePart<Props>(load: () => Promise<ComponentType<Props>>): {
  readonly Part: ComponentType<Props> | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    load().then(
      (loaded) => setPart(() => loaded),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(retry, [retry]);
  return { Part, hasFailed, retry };
}
