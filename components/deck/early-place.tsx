const script = `if(location.search)document.documentElement.dataset.place=''`;

/**
 * Runs before the first paint: an address that names a place keeps the first slide from being shown
 * while the code that reads it is on its way.
 */
export function EarlyPlace() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
