/**
 * Makes a loader of JSON files that fetches each path once a page. A failed load is forgotten, so
 * that asking again tries again.
 *
 * @param prepare what to make of a file, once, before anybody gets it
 */
export function loadOnce<File, Ready = File>(
  prepare: (file: File, path: string) => Ready | Promise<Ready>,
): (path: string) => Promise<Ready> {
  const loads = new Map<string, Promise<Ready>>();
  return (path) => {
    const known = loads.get(path);
    if (known) return known;
    const load = fetch(path).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`);
      return prepare((await response.json()) as File, path);
    });
    load.catch(() => loads.delete(path));
    loads.set(path, load);
    return load;
  };
}
