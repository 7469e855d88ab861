/** What stands in place of results: where search looks, and terms to try. */
export function SearchStart(props: {
  scope: string | undefined;
  title: string;
  suggestions: readonly string[];
  onChoose: (term: string) => void;
}) {
  const { scope, title, suggestions, onChoose } = props;
  return (
    <div className="search-start">
      {scope !== undefined && <p>{scope}</p>}
      <p className="eyebrow" id="search-suggestions">
        {title}
      </p>
      <ul aria-labelledby="search-suggestions">
        {suggestions.map((term) => (
          <li key={term}>
            <button type="button" className="button" onClick={() => onChoose(term)}>
              {term}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
