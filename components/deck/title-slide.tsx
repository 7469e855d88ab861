import { type Day, lessonOf, slideKind } from '@/lib/deck/day';
import { fill } from '@/lib/text/message';
import type { DeckWords } from './words';

/** What stands on a slide that only names something: the day and its lessons, or the next of them. */
export function TitleSlide(props: { slide: string; day: Day; words: DeckWords }) {
  const { slide, day, words } = props;
  if (slideKind(slide) === 'day') {
    return (
      <div className="title-words">
        <h2>{day.title}</h2>
        <ol>
          {day.lessons.map(({ slug, title }) => (
            <li key={slug}>{title}</li>
          ))}
        </ol>
      </div>
    );
  }
  const index = day.lessons.findIndex(({ slug }) => slug === lessonOf(slide));
  return (
    <div className="title-words">
      <p>{fill(words.dayLesson, { number: index + 1, count: day.lessons.length })}</p>
      <h2>{day.lessons[index]?.title}</h2>
    </div>
  );
}
