import { type Day, dividerOf } from '@/lib/deck/day';
import { fill } from '@/lib/text/message';
import type { ConsoleWords } from './console-words';

/** Where the talk is in the day, and the way to another lesson of it. */
export function ConsoleDay(props: {
  day: Day;
  lesson: string;
  onGo: (slide: string) => void;
  words: ConsoleWords;
}) {
  const { day, lesson, onGo, words } = props;
  const count = day.lessons.length;
  return (
    <select
      className="console-day"
      aria-label={words.dayOrder}
      value={lesson}
      onChange={(event) => onGo(dividerOf(event.target.value))}
    >
      {day.lessons.map(({ slug, title }, index) => (
        <option key={slug} value={slug}>
          {fill(words.dayOption, { number: index + 1, count, title })}
        </option>
      ))}
    </select>
  );
}
