import { parseAnswer } from '@/lib/grade/answer';
import { confidences } from '@/lib/progress/event';
import type { Exam, ExamAnswer } from './exam';
import type { ExamClock } from './exam-clock';
import { traitKinds } from './kind-traits';

/** Reads an exam from storage; `undefined` when it has another shape. */
export function parseExam(value: unknown): Exam | undefined {
  if (!isRecord(value)) return undefined;
  const { id, seed, items, place, flags, shownAt, reviewed } = value;
  const phase = (['answer', 'review', 'result'] as const).find((one) => one === value['phase']);
  const clock = parseClock(value['clock']);
  const answers = parseAnswers(value['answers']);
  const spent = parseCounts(value['spent']);
  const submitted = parseSubmitted(value['submitted']);
  if (typeof id !== 'string' || !isCount(seed) || !phase || !clock || !answers || !spent) {
    return undefined;
  }
  if (!isStrings(items) || !isStrings(flags) || !isStrings(reviewed)) return undefined;
  if (!isCount(place) || place > Math.max(0, items.length - 1) || !isCount(shownAt)) {
    return undefined;
  }
  if (submitted === null || (phase === 'answer') !== (submitted === undefined)) return undefined;
  return {
    id,
    seed,
    phase,
    items: [...items],
    place,
    answers,
    flags: [...flags],
    clock,
    spent,
    shownAt,
    ...(submitted && { submitted }),
    reviewed: [...reviewed],
  };
}

function parseClock(value: unknown): ExamClock | undefined {
  if (!isRecord(value)) return undefined;
  const { startedAt, deadline, announced } = value;
  if (!isCount(startedAt) || !Array.isArray(announced) || !announced.every(isCount)) {
    return undefined;
  }
  if (deadline !== undefined && !(isCount(deadline) && deadline > startedAt)) return undefined;
  return { startedAt, ...(deadline !== undefined && { deadline }), announced: [...announced] };
}

function parseAnswers(value: unknown): Record<string, ExamAnswer> | undefined {
  if (!isRecord(value)) return undefined;
  const answers: [string, ExamAnswer][] = [];
  for (const [item, given] of Object.entries(value)) {
    if (!isRecord(given) || !isRecord(given['answer'])) return undefined;
    const kind = traitKinds.find(
      (one) => isRecord(given['answer']) && one === given['answer']['kind'],
    );
    const answer = kind && parseAnswer(kind, given['answer']);
    const confidence = confidences.find((one) => one === given['confidence']);
    if (!answer || (given['confidence'] !== undefined && !confidence)) return undefined;
    answers.push([item, { answer, ...(confidence && { confidence }) }]);
  }
  return Object.fromEntries(answers);
}

function parseCounts(value: unknown): Record<string, number> | undefined {
  if (!isRecord(value)) return undefined;
  const counts = Object.entries(value).filter((entry): entry is [string, number] =>
    isCount(entry[1]),
  );
  return counts.length === Object.keys(value).length ? Object.fromEntries(counts) : undefined;
}

/** `null` for another shape. */
function parseSubmitted(value: unknown): Exam['submitted'] | null {
  if (value === undefined) return undefined;
  if (!isRecord(value) || !isCount(value['at'])) return null;
  const by = (['learner', 'deadline'] as const).find((one) => one === value['by']);
  return by ? { at: value['at'], by } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
