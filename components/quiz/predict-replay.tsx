import { useState } from 'react';
import { LatePart } from '@/components/ui/late-part';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { lessonRunPath } from '@/lib/simulate/lesson-run';
import type { QuizWords } from './words';

const loadReplay = async () => (await import('@/components/simulate/replay')).Replay;

/** The run a predict item asked about, and the one in which the answer is another. */
export function PredictReplay(props: {
  item: Extract<LocalizedItem, { kind: 'predict' }>;
  lesson: string;
  diagram: PlacedDiagram;
  words: QuizWords;
}) {
  const { item, lesson, diagram, words } = props;
  const [shown, setShown] = useState<'asked' | 'contrast'>('asked');
  const replay = shown === 'asked' ? item.replay : item.contrast.replay;
  return (
    <section className="predict-replay" aria-label={words.replay}>
      <div className="view-switch" role="group" aria-label={words.replay}>
        <button type="button" aria-pressed={shown === 'asked'} onClick={() => setShown('asked')}>
          {words.replayAsked}
        </button>
        <button
          type="button"
          aria-pressed={shown === 'contrast'}
          onClick={() => setShown('contrast')}
        >
          {words.replayContrast}
        </button>
      </div>
      {shown === 'contrast' && <p>{item.contrast.text}</p>}
      <LatePart
        key={shown}
        load={loadReplay}
        part={{
          runPath: lessonRunPath(words.locale, lesson),
          replay,
          diagram,
          lessonHref: `/${words.locale}/lessons/${lesson}`,
          words: {
            loading: words.replayLoading,
            failed: words.replayFailed,
            openLab: words.openLab,
          },
        }}
        words={{ partFailed: words.replayFailed, retry: words.retry }}
        meanwhile={<p role="status">{words.replayLoading}</p>}
      />
    </section>
  );
}
