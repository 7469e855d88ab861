import './progress.css';
import { useCallback, useEffect, useState } from 'react';
import type { CourseData } from '@/lib/lesson/course-data';
import type { Derived } from '@/lib/progress/reduce-cards';
import { lessonMasteries, type LessonMastery, type Mastery } from '@/lib/schedule/mastery';
import { fill } from '@/lib/text/message';
import { loadRecord, studyDayNow } from './current-record';
import { loadCourse, poolOf } from './load-course';
import { currentDerived, subscribeProgress } from './progress-client';
import { CalibrationTable, LoadTable, StreakNote } from './progress-tables';
import type { ProgressWords } from './progress-words';

/** Without a record where nothing can be stored. */
type Loaded = { readonly course: CourseData; readonly record: Derived | undefined };

/** What is remembered of the course, how sure and how right, and what comes up. */
export function ProgressView(props: { locale: string; coursePath: string; words: ProgressWords }) {
  const { locale, coursePath, words } = props;
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  const load = useCallback(() => {
    setLoaded(undefined);
    Promise.all([loadCourse(coursePath), loadRecord()]).then(
      ([course]) => setLoaded({ course, record: currentDerived() }),
      () => setLoaded('failed'),
    );
  }, [coursePath]);
  useEffect(load, [load]);
  // Answers of another tab count at once.
  useEffect(
    () =>
      subscribeProgress(() =>
        setLoaded((now) => (typeof now === 'object' ? { ...now, record: currentDerived() } : now)),
      ),
    [],
  );

  if (!loaded) return <p role="status">{words.loading}</p>;
  if (loaded === 'failed') {
    return (
      <div className="session-wait">
        <p role="alert">{words.loadFailed}</p>
        <button type="button" className="button" onClick={load}>
          {words.retry}
        </button>
      </div>
    );
  }
  const { course, record } = loaded;
  if (!record) return <p role="alert">{words.unavailable}</p>;
  if (record.cards.size === 0) {
    return (
      <div className="session-wait">
        <p>{words.empty}</p>
        <a className="button button-primary" href={`/${locale}/quiz`}>
          {words.toReview}
        </a>
        <a className="button" href={`/${locale}/settings`}>
          {words.restore}
        </a>
      </div>
    );
  }
  const today = studyDayNow();
  const masteries = lessonMasteries(poolOf(course), record.cards, today);
  return (
    <div className="progress-view">
      <MasteryTable locale={locale} course={course} masteries={masteries} words={words} />
      <Weakest locale={locale} course={course} masteries={masteries} words={words} />
      <CalibrationTable cards={[...record.cards.values()]} words={words} />
      <LoadTable cards={[...record.cards.values()]} today={today} locale={locale} words={words} />
      <StreakNote cards={[...record.cards.values()]} today={today} locale={locale} words={words} />
    </div>
  );
}

type CourseProps = {
  locale: string;
  course: CourseData;
  masteries: readonly LessonMastery[];
  words: ProgressWords;
};

function MasteryTable({ locale, course, masteries, words }: CourseProps) {
  return (
    <section aria-labelledby="mastery-title">
      <h2 id="mastery-title">{words.mastery}</h2>
      <ul className="mastery">
        {course.lessons.map(({ slug, title, objectives }) => {
          const mastery = masteries.find(({ lesson }) => lesson === slug);
          if (!mastery) return null;
          return (
            <li key={slug}>
              <h3>
                <a href={`/${locale}/lessons/${slug}`}>{title}</a>
              </h3>
              <Share mastery={mastery} label={title} words={words} />
              <details>
                <summary>{words.objectives}</summary>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{words.objective}</th>
                      <th scope="col">{words.remembered}</th>
                      <th scope="col">{words.level}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {mastery.objectives.map((one) => {
                      const objective = objectives.find(({ id }) => id === one.objective);
                      if (!objective) return null;
                      return (
                        <tr key={one.objective}>
                          <th scope="row">
                            <a href={`/${locale}/lessons/${slug}#${objective.section}`}>
                              {objective.text}
                            </a>
                          </th>
                          <td>{shareText(one, words)}</td>
                          <td>{words[`level-${one.level}`]}</td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Share(props: { mastery: Mastery; label: string; words: ProgressWords }) {
  const { mastery, label, words } = props;
  return (
    <p className="share">
      <meter min={0} max={mastery.items} value={knownOf(mastery)} aria-label={label}>
        {shareText(mastery, words)}
      </meter>
      <span>
        {shareText(mastery, words)} · {words[`level-${mastery.level}`]}
      </span>
    </p>
  );
}

const MOST_WEAK = 3;

/** Objectives with something missed, the least known first. */
function Weakest({ locale, course, masteries, words }: CourseProps) {
  const weak = masteries
    .flatMap(({ lesson, objectives }) => objectives.map((one) => ({ lesson, ...one })))
    .filter(({ counts }) => counts.learning > 0)
    .toSorted((a, b) => a.expected - b.expected)
    .slice(0, MOST_WEAK);
  if (weak.length === 0) return null;
  return (
    <section aria-labelledby="weakest-title">
      <h2 id="weakest-title">{words.weakest}</h2>
      <ul className="weakest">
        {weak.map(({ lesson, objective }) => {
          const home = course.lessons.find(({ slug }) => slug === lesson);
          const named = home?.objectives.find(({ id }) => id === objective);
          if (!home || !named) return null;
          return (
            <li key={`${lesson}/${objective}`}>
              <a href={`/${locale}/lessons/${lesson}#${named.section}`}>{named.text}</a>{' '}
              <span>{home.title}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function knownOf({ counts }: Mastery): number {
  return counts.recalled + counts.mastered;
}

function shareText(mastery: Mastery, words: ProgressWords): string {
  return fill(words.share, { known: knownOf(mastery), total: mastery.items });
}
