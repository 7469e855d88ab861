import { useState } from 'react';
import type { CourseData } from '@/lib/lesson/course-data';
import { drawExam, type Blueprint } from '@/lib/schedule/exam-blueprint';
import { timeFactors, type TimeFactor } from '@/lib/schedule/exam-clock';
import { fill } from '@/lib/text/message';
import { poolOf } from './load-course';
import { randomSeed } from './open-session';
import type { ExamWords } from './exam-words';

const lengths: readonly Blueprint[] = [
  { items: 10, minutes: 15 },
  { items: 20, minutes: 30 },
  { items: 40, minutes: 60 },
];
const usual = lengths[1] ?? { items: 20, minutes: 30 };

/** What the exam is made of, and its start. */
export function ExamStart(props: {
  course: CourseData;
  onStart: (blueprint: Blueprint, factor: TimeFactor, seed: number) => Promise<void>;
  words: ExamWords;
}) {
  const { course, onStart, words } = props;
  const [blueprint, setBlueprint] = useState<Blueprint>(usual);
  const [factor, setFactor] = useState<TimeFactor>(1);
  const [seed] = useState(randomSeed);
  const drawn = drawExam(blueprint, poolOf(course), seed);

  return (
    <div className="exam-start">
      <p>{words.rules}</p>
      <fieldset className="segments">
        <legend>{words.length}</legend>
        <div>
          {lengths.map((one) => (
            <label key={one.items}>
              <input
                type="radio"
                name="length"
                checked={blueprint === one}
                onChange={() => setBlueprint(one)}
              />
              {fill(words.lengthOf, { items: one.items, minutes: one.minutes })}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="segments">
        <legend>{words.extra}</legend>
        <div>
          {timeFactors.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="factor"
                checked={factor === one}
                onChange={() => setFactor(one)}
              />
              {words[`factor-${one}`]}
            </label>
          ))}
        </div>
      </fieldset>
      <table className="exam-table">
        <caption>{words.blueprint}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lesson}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {course.lessons.map(({ slug, title }) => (
            <tr key={slug}>
              <th scope="row">{title}</th>
              <td>{drawn.filter((id) => id.startsWith(`${slug}/`)).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="button button-primary"
        onClick={() => void onStart(blueprint, factor, seed)}
      >
        {words.start}
      </button>
    </div>
  );
}
