import { useCallback, useEffect, useRef, useState } from 'react';
import { grade } from '@/lib/grade/grade';
import type { CourseData } from '@/lib/lesson/course-data';
import { examAfter, startExam, type Exam, type ExamAction } from '@/lib/schedule/exam';
import { drawExam, type Blueprint } from '@/lib/schedule/exam-blueprint';
import type { ExamClock, TimeFactor } from '@/lib/schedule/exam-clock';
import type { AnswerEvent } from '@/lib/progress/event';
import type { Stored } from '@/lib/progress/stored';
import { parseExam } from '@/lib/schedule/parse-exam';
import { seedOf } from '@/lib/schedule/seeded';
import { answerEvent } from './answer-event';
import { loadCourse, poolOf } from './load-course';
import { openProgressOnce, recordExam } from './progress-client';
import { askToKeepOnce } from './progress-persist';
import type { SessionLesson } from './session-island';
import { finderOf, type FoundItem } from './use-course-session';

const NOTE = 'exam';

export type OpenExam = {
  readonly exam: Exam;
  readonly find: (id: string) => FoundItem | undefined;
};
export type ExamState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly course: CourseData; readonly open?: OpenExam };

/** The exam of this device: saved at every change, so that a reload goes on with it. */
export function useExam(lessons: readonly SessionLesson[], coursePath: string) {
  const [state, setState] = useState<ExamState>({ type: 'loading' });
  const [isUnsaved, setUnsaved] = useState(false);
  const latest = useRef<ExamState>(state);
  const keep = useCallback((next: ExamState) => {
    latest.current = next;
    setState(next);
  }, []);

  /** Saves the exam, and once it is handed in its answers; says when that did not work. */
  const storeExam = useCallback(async ({ exam, find }: OpenExam) => {
    const saved = await save(exam);
    const settled = exam.phase === 'answer' ? saved : await settle(exam, find);
    setUnsaved(!saved.ok || !settled.ok);
  }, []);
  const saveAgain = useCallback(() => {
    const now = latest.current;
    if (now.type === 'ready' && now.open) void storeExam(now.open);
  }, [storeExam]);

  const set = useCallback(
    (exam: Exam) => {
      const now = latest.current;
      if (now.type !== 'ready' || !now.open || exam === now.open.exam) return;
      const before = now.open.exam.phase;
      const open = { ...now.open, exam };
      keep({ ...now, open });
      if (before === 'answer' && exam.phase !== 'answer') void storeExam(open);
      else void save(exam).then(({ ok }) => setUnsaved(!ok));
      if (before !== 'result' && exam.phase === 'result') void askToKeepOnce();
    },
    [keep, storeExam],
  );
  const act = useCallback(
    (action: ExamAction) => {
      const now = latest.current;
      if (now.type === 'ready' && now.open) set(examAfter(now.open.exam, action, Date.now()));
    },
    [set],
  );
  /** Keeps what the clock has announced. */
  const heard = useCallback(
    (clock: ExamClock) => {
      const now = latest.current;
      if (now.type === 'ready' && now.open) set({ ...now.open.exam, clock });
    },
    [set],
  );

  const load = useCallback(async () => {
    keep({ type: 'loading' });
    try {
      const [course, store] = await Promise.all([loadCourse(coursePath), openProgressOnce()]);
      const note = await store.loadNote(NOTE);
      const kept = note.ok ? parseExam(note.value) : undefined;
      if (!kept) {
        keep({ type: 'ready', course });
        return;
      }
      const find = await finderOf(lessons, kept.items);
      keep({ type: 'ready', course, open: { exam: kept, find } });
      // The deadline may have passed meanwhile, or the page was left while answers were stored.
      act({ type: 'tick' });
      if (kept.phase !== 'answer') void settle(kept, find);
    } catch {
      keep({ type: 'failed' });
    }
  }, [lessons, coursePath, keep, act]);
  useEffect(() => {
    void load();
  }, [load]);

  const start = useCallback(
    async (blueprint: Blueprint, factor: TimeFactor, seed: number) => {
      const now = latest.current;
      if (now.type !== 'ready') return;
      const items = drawExam(blueprint, poolOf(now.course), seed);
      keep({ type: 'loading' });
      try {
        const find = await finderOf(lessons, items);
        const id = `exam/${Date.now().toString(36)}`;
        const { minutes } = blueprint;
        const exam = startExam({ id, seed, items, minutes, factor }, Date.now());
        keep({ ...now, open: { exam, find } });
        const saved = await save(exam);
        setUnsaved(!saved.ok);
      } catch {
        keep({ type: 'failed' });
      }
    },
    [lessons, keep],
  );
  const clear = useCallback(() => {
    const now = latest.current;
    if (now.type !== 'ready') return;
    keep({ type: 'ready', course: now.course });
    void save(undefined);
  }, [keep]);

  return { state, isUnsaved, saveAgain, load, act, heard, start, clear };
}

/** The seed by which an exam shows an item. */
export function examSeed(exam: Exam, id: string, rev: number): number {
  return seedOf(exam.seed, id, rev);
}

let saving: Promise<unknown> = Promise.resolve();

/** Saves one after the other, so that the last one said is the one that stays. */
function save(exam: Exam | undefined): Promise<Stored<void>> {
  const mine = saving.then(async () => (await openProgressOnce()).saveNote(NOTE, exam ?? null));
  saving = mine;
  return mine;
}

/** Puts the answers of a submitted exam into the log, each once, however often it is called. */
async function settle(exam: Exam, find: OpenExam['find']): Promise<Stored<void>> {
  const store = await openProgressOnce();
  const at = exam.submitted?.at ?? Date.now();
  const events: AnswerEvent[] = [];
  for (const [id, { answer, confidence }] of Object.entries(exam.answers)) {
    const found = find(id);
    const graded = found && grade(found.item, answer);
    if (!found || graded?.type !== 'graded') continue;
    const stamp = await store.stamp(at, -new Date(at).getTimezoneOffset());
    events.push(
      answerEvent(stamp, {
        lesson: found.lesson.slug,
        item: found.item,
        seed: examSeed(exam, id, found.item.rev),
        answer,
        graded,
        mode: 'exam',
        confidence,
        session: exam.id,
        ms: exam.spent[id],
      }),
    );
  }
  return recordExam(events);
}
