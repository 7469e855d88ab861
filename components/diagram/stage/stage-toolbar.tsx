import { Maximize, Minus, Plus } from 'lucide-react';
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
        <Plus size={16} aria-hidden />
      </button>
      <button type="button" onClick={() => onZoom(1 / 1.3)} aria-label={words.zoomOut}>
        <Minus size={16} aria-hidden />
      </button>
      <button type="button" onClick={onFit} aria-label={words.zoomAll}>
        <Maximize size={16} aria-hidden />
      </button>
    </div>
  );
}
