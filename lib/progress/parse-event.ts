import { parseAnswer } from '@/lib/grade/answer';
import type { ItemKind } from '@/lib/grade/item';
import {
  answerModes,
  confidences,
  studyDay,
  type AnswerEvent,
  type EventStamp,
  type ProgressEvent,
  type SectionReadEvent,
  type SessionEvent,
  type UndoEvent,
} from './event';

/** `reason` names the field at fault and its value. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: ProgressEvent }
  | { readonly ok: false; readonly reason: string };

// The keys of a complete record, so that a new kind of item cannot be forgotten here.
const kinds: Readonly<Record<ItemKind, true>> = {
  single: true,
  predict: true,
  repair: true,
  multi: true,
  'true-false': true,
  scenario: true,
  order: true,
  hotspot: true,
  label: true,
  connect: true,
  numeric: true,
  cloze: true,
  match: true,
};

/**
 * Reads an event from storage or a file, checking every field: what enters the log stays in it.
 * Fields that this version does not know are left out of the result.
 */
export function parseEvent(value: unknown): ParsedEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: `the event is no object: ${show(value)}` };
  }
  try {
    return { ok: true, event: readEvent(Object.fromEntries(Object.entries(value))) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

class Refusal extends Error {}

function readEvent(fields: Fields): ProgressEvent {
  const stamp = readStamp(fields);
  switch (fields['type']) {
    case 'answer':
      return { ...stamp, ...readAnswer(fields) };
    case 'section-read':
      return { ...stamp, ...readSectionRead(fields) };
    case 'undo':
      return { ...stamp, ...readUndo(fields) };
    case 'session':
      return { ...stamp, ...readSession(fields) };
    default:
      return refuse(fields, 'type', 'a type this version knows');
  }
}

function readStamp(fields: Fields): EventStamp {
  if (fields['v'] !== 1) return refuse(fields, 'v', 'the version 1');
  const device = readMatch(fields, 'device', /^[a-z0-9]{1,32}$/u, 'letters a–z and digits');
  const at = readInteger(fields, 'at', 0, 8.64e15);
  const offset = readInteger(fields, 'offset', -14 * 60, 14 * 60);
  const rollover = readInteger(fields, 'rollover', 0, 23);
  const day = readInteger(fields, 'day', -2);
  if (day !== studyDay(at, offset, rollover)) {
    return refuse(
      fields,
      'day',
      `${studyDay(at, offset, rollover)}, as at, offset and rollover say`,
    );
  }
  const id = readMatch(fields, 'id', /^[0-9a-z]{9,11}-[a-z0-9]+-[0-9a-z]+$/u, 'time-device-number');
  if (!id.startsWith(`${at.toString(36).padStart(9, '0')}-${device}-`)) {
    return refuse(fields, 'id', 'made of at and device');
  }
  return { id, v: 1, device, at, day, offset, rollover };
}

function readAnswer(fields: Fields): Omit<AnswerEvent, keyof EventStamp> {
  const kind = readOneOf(fields, 'kind', Object.keys(kinds) as ItemKind[]);
  const answer = parseAnswer(kind, fields['answer']);
  if (!answer) return refuse(fields, 'answer', `an answer of the kind ${kind}`);
  const score = fields['score'];
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
    return refuse(fields, 'score', 'a number from 0 to 1');
  }
  if (fields['right'] !== (score === 1)) return refuse(fields, 'right', `${score === 1}`);
  return {
    type: 'answer',
    item: readMatch(fields, 'item', /^[^\s/]+\/[^\s/]+$/u, 'lesson/item'),
    rev: readInteger(fields, 'rev', 1),
    seed: readInteger(fields, 'seed', 0),
    kind,
    answer,
    score,
    right: score === 1,
    ...(has(fields, 'confidence') && {
      confidence: readOneOf(fields, 'confidence', confidences),
    }),
    mode: readOneOf(fields, 'mode', answerModes),
    ...(has(fields, 'session') && { session: readText(fields, 'session') }),
    ...(has(fields, 'ms') && { ms: readInteger(fields, 'ms', 0) }),
  };
}

function readSectionRead(fields: Fields): Omit<SectionReadEvent, keyof EventStamp> {
  return {
    type: 'section-read',
    lesson: readText(fields, 'lesson'),
    section: readText(fields, 'section'),
  };
}

function readUndo(fields: Fields): Omit<UndoEvent, keyof EventStamp> {
  return { type: 'undo', target: readText(fields, 'target') };
}

function readSession(fields: Fields): Omit<SessionEvent, keyof EventStamp> {
  return {
    type: 'session',
    session: readText(fields, 'session'),
    phase: readOneOf(fields, 'phase', ['start', 'finish'] as const),
    seed: readInteger(fields, 'seed', 0),
    ...(has(fields, 'lesson') && { lesson: readText(fields, 'lesson') }),
  };
}

function has(fields: Fields, name: string): boolean {
  return fields[name] !== undefined;
}

function readText(fields: Fields, name: string): string {
  return readMatch(fields, name, /^\S+$/u, 'an id');
}

function readMatch(fields: Fields, name: string, pattern: RegExp, wanted: string): string {
  const value = fields[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  return refuse(fields, name, wanted);
}

function readInteger(
  fields: Fields,
  name: string,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) {
    return value;
  }
  return refuse(fields, name, `a whole number from ${min} to ${max}`);
}

function readOneOf<Value extends string>(
  fields: Fields,
  name: string,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === fields[name]);
  return found ?? refuse(fields, name, `one of ${values.join(', ')}`);
}

function refuse(fields: Fields, name: string, wanted: string): never {
  throw new Refusal(`${name} is ${show(fields[name])} and should be ${wanted}`);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 60);
}
