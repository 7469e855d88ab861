import { Icon } from '@/components/ui/icon';
import type { DiagramWords } from '../words';

export function StageToolbar(props: {
  words: DiagramWords;
  onZoom: (factor: number) => void;
  onFit: () => void;
}) {
  const { words, onZoom, onFit } = props;
  return (
    <div className="stage-toolbar" role="group" aria-label={words.figure}>
      <button type="button" onClick={() => onZoom(1.3)} aria-label={words.zoomIn}>
        <Icon name="plus" size={16} />
      </button>
      <button type="button" onClick={() => onZoom(1 / 1.3)} aria-label={words.zoomOut}>
        <Icon name="minus" size={16} />
      </button>
      <button type="button" onClick={onFit} aria-label={words.zoomAll}>
        <Icon name="whole" size={16} />
      </button>
    </div>
  );
}
