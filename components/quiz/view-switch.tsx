import type { HotspotView } from './use-hotspot-view';
import type { QuizWords } from './words';

/** Picture or list: the same item with the same state. */
export function ViewSwitch(props: {
  view: HotspotView;
  onView: (view: HotspotView) => void;
  words: QuizWords;
}) {
  const { view, onView, words } = props;
  return (
    <div className="view-switch" role="group" aria-label={words.viewAs}>
      {(['picture', 'list'] as const).map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          {name === 'picture' ? words.asPicture : words.asList}
        </button>
      ))}
    </div>
  );
}
