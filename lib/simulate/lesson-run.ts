import { localize, type Locale, type Localized } from '@/lib/text/locale';
import type { Readings } from '@/lib/text/particle';
import type { CommandSpec, Model, Parameter, Unit } from './model';
import type { Simulation } from './simulation';
import type { DotShape } from './trace';

type PlainWord =
  | 'title'
  | 'loading'
  | 'failed'
  | 'badMoment'
  | 'unreadable'
  | 'close'
  | 'preset'
  | 'changed'
  | 'controls'
  | 'play'
  | 'pause'
  | 'previousEvent'
  | 'nextEvent'
  | 'restart'
  | 'speed'
  | 'speedValue'
  | 'position'
  | 'clock'
  | 'clockOf'
  | 'events'
  | 'decisions'
  | 'decisionsHint'
  | 'noDecisions'
  | 'packet'
  | 'routeDestination'
  | 'routeTarget'
  | 'lookRow'
  | 'lookDetail'
  | 'lookResult'
  | 'change'
  | 'chart'
  | 'compare'
  | 'simplified'
  | 'noEvents'
  | 'ruleOf'
  | 'parameters'
  | 'parametersHint'
  | 'seed'
  | 'seedHint'
  | 'actions'
  | 'actionsHint'
  | 'actionsOf'
  | 'faultGiven'
  | 'faultNone'
  | 'faultWhere'
  | 'undo'
  | 'resetAll'
  | 'copyMoment'
  | 'copied'
  | 'copyFailed'
  | 'entity'
  | 'entityHint'
  | 'stopFollowing'
  | 'compareHint'
  | 'compareSame'
  | 'original'
  | 'yours'
  | 'metric'
  | 'chartAs'
  | 'asTable'
  | 'off'
  | 'on'
  | 'dots';

/** The strings of the lab in one language; `content/messages/simulate.ts` has them all. */
export type LabWords = {
  readonly [Key in PlainWord]: string;
} & {
  readonly units: Readonly<Record<Unit, string>>;
  readonly dotShapes: Readonly<Record<DotShape, string>>;
};

/**
 * What the lab of a lesson needs, in one language, as one static file: bindings, words, presets,
 * and the ranges of what can be set. The model itself is code and comes separately.
 */
export type LessonRun = Localized<Simulation> & {
  readonly lesson: string;
  readonly title: string;
  readonly parameters: readonly Parameter[];
  readonly commands: readonly CommandSpec[];
  readonly readings: Readings;
  /** The lab's own strings; the page that opens it carries none of them. */
  readonly ui: LabWords;
  /** Those of the figure, for places that have a run and no lesson page around it. */
  readonly figureWords: Readonly<Record<string, string>>;
};

/** Gathers the file of a lesson's lab. */
export function gatherLessonRun(options: {
  readonly lesson: string;
  readonly title: string;
  readonly simulation: Simulation;
  readonly model: Model;
  readonly readings: Readings;
  readonly ui: LabWords;
  readonly figureWords: Readonly<Record<string, string>>;
  readonly locale: Locale;
}): LessonRun {
  const { lesson, title, simulation, model, readings, ui, figureWords, locale } = options;
  const { parameters, commands } = model;
  return {
    ...localize(simulation, locale),
    lesson,
    title,
    parameters,
    commands,
    readings,
    ui,
    figureWords,
  };
}

/** Where the file of a lesson's lab is served. */
export function lessonRunPath(locale: string, slug: string): string {
  return `/${locale}/data/${slug}-run.json`;
}
