import { useEffect, useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import { askedAnswer, type AskedAnswer } from '@/lib/deck/asked-item';

/** Key and reasons of an item, fetched only once `isWanted`; `failed` when they did not come. */
export function useAnswer(
  dataPath: string,
  item: string,
  isWanted: boolean,
): AskedAnswer | 'failed' | undefined {
  const [found, setFound] = useState<{ item: string; answer: AskedAnswer | 'failed' }>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const tell = (answer: AskedAnswer | 'failed') => isCurrent && setFound({ item, answer });
    loadLessonData(dataPath).then(
      ({ items }) => {
        const known = items.find(({ id }) => id === item);
        tell(known ? askedAnswer(known) : 'failed');
      },
      () => tell('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [dataPath, item, isWanted]);
  return isWanted && found?.item === item ? found.answer : undefined;
}
