import type { Exam } from '@/lib/schedule/exam';
import { fill } from '@/lib/text/message';
import type { ExamWords } from './exam-words';

/** The numbers of all questions, each a way to it; what is done has a filled corner and says so. */
export function ExamGrid(props: {
  exam: Exam;
  isDone: (item: string) => boolean;
  doneName: string;
  onGo: (place: number) => void;
  words: ExamWords;
}) {
  const { exam, isDone, doneName, onGo, words } = props;
  return (
    <nav className="exam-grid" aria-label={words.grid}>
      <ol>
        {exam.items.map((item, place) => {
          const done = isDone(item);
          const flagged = exam.flags.includes(item);
          const name = fill(done ? doneName : words.gridOpen, { number: place + 1 });
          return (
            <li key={item}>
              <button
                type="button"
                aria-current={place === exam.place ? 'step' : undefined}
                data-done={done || undefined}
                data-flagged={flagged || undefined}
                onClick={() => onGo(place)}
              >
                <span aria-hidden>{place + 1}</span>
                <span className="sr-only">
                  {flagged ? fill(words.gridFlagged, { name }) : name}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
