import './mistakes.css';
import { useCallback, useEffect, useId, useState } from 'react';
import { fill } from '@/lib/text/message';
import { answerWords, keyWords } from './answer-words';
import { variantOf } from './item-variant';
import { PredictReplay } from './predict-replay';
import { loadRecord } from './current-record';
import { currentDerived } from './progress-client';
import { readMistakes, type Mistake } from './read-mistakes';
import type { SessionLesson } from './session-island';
import { finderOf, type FoundItem } from './use-course-session';
import type { MistakeWords } from './mistake-words';
import type { QuizWords } from './words';

type Row = Mistake & FoundItem;

/** Every missed item with what was answered, what is right and why. */
export function Mistakes(props: {
  lessons: readonly SessionLesson[];
  reviewHref: string;
  words: MistakeWords;
  quizWords: QuizWords;
}) {
  const { lessons, reviewHref, words, quizWords } = props;
  const [rows, setRows] = useState<readonly Row[] | 'failed' | 'unavailable'>();
  const [lesson, setLesson] = useState('');
  const id = useId();
  const load = useCallback(() => {
    setRows(undefined);
    readRows(lessons).then(setRows, () => setRows('failed'));
  }, [lessons]);
  useEffect(load, [load]);

  if (!rows) return <p role="status">{words.loading}</p>;
  if (rows === 'unavailable') return <p role="alert">{words.unavailable}</p>;
  if (rows === 'failed') {
    return (
      <div className="session-wait">
        <p role="alert">{words.loadFailed}</p>
        <button type="button" className="button" onClick={load}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <div className="session-wait">
        <p>{words.noMistakes}</p>
        <a className="button" href={reviewHref}>
          {words.back}
        </a>
      </div>
    );
  }
  const named = lessons.filter(({ slug }) => rows.some((row) => row.lesson.slug === slug));
  const shown = rows.filter((row) => lesson === '' || row.lesson.slug === lesson);
  return (
    <>
      <p className="mistakes-tools">
        <label htmlFor={id}>{words.lesson}</label>
        <select
          id={id}
          className="field"
          value={lesson}
          onChange={({ target }) => setLesson(target.value)}
        >
          <option value="">{words.allLessons}</option>
          {named.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <p role="status" className="mistakes-count">
        {fill(words.mistakeCount, { count: shown.length })}
      </p>
      <ol className="mistakes">
        {shown.map((row) => (
          <MistakeRow key={row.event.item} row={row} words={words} quizWords={quizWords} />
        ))}
      </ol>
    </>
  );
}

function MistakeRow(props: { row: Row; words: MistakeWords; quizWords: QuizWords }) {
  const { row, words, quizWords } = props;
  const { data, lesson, event, rightSince } = row;
  // A session asks with other numbers; lessons and exams ask the item as it is written.
  const isVaried = event.session !== undefined && event.mode !== 'exam';
  const item = isVaried ? variantOf(row.item, event.seed) : row.item;
  const [replays, setReplays] = useState(false);
  const mine = answerWords(item, event.answer, data.diagram, quizWords);
  return (
    <li>
      <p className="item-label">
        {lesson.title}
        {rightSince && ` · ${words.rightSince}`}
        {event.confidence === 'sure' && ` · ${words.wasSure}`}
      </p>
      <h2>{item.stem}</h2>
      <dl>
        <dt>{words.myAnswer}</dt>
        <dd>
          <Lines lines={mine.length > 0 ? mine : [words.noAnswer]} />
        </dd>
        <dt>{words.rightAnswer}</dt>
        <dd>
          <Lines lines={keyWords(item, data.diagram, quizWords)} />
        </dd>
        <dt>{words.reason}</dt>
        <dd>{item.explain}</dd>
      </dl>
      <p className="mistake-ways">
        <a href={`${lesson.href}#${item.section}`}>
          {fill(quizWords.section, { title: data.sections[item.section] ?? item.section })}
        </a>
        {item.kind === 'predict' && (
          <button
            type="button"
            className="button"
            aria-expanded={replays}
            onClick={() => setReplays(!replays)}
          >
            {quizWords.replay}
          </button>
        )}
      </p>
      {replays && item.kind === 'predict' && (
        <PredictReplay item={item} lesson={data.lesson} diagram={data.diagram} words={quizWords} />
      )}
    </li>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

async function readRows(lessons: readonly SessionLesson[]): Promise<Row[] | 'unavailable'> {
  await loadRecord();
  const record = currentDerived();
  if (!record) return 'unavailable';
  const mistakes = await readMistakes(record);
  const find = await finderOf(
    lessons,
    mistakes.map(({ event }) => event.item),
  );
  return mistakes.flatMap((mistake) => {
    const found = find(mistake.event.item);
    return found ? [{ ...mistake, ...found }] : [];
  });
}
