import type { Diagram } from '@/lib/diagram/diagram';
import { didYouMean } from '@/lib/text/did-you-mean';
import { locales, type Text } from '@/lib/text/locale';
import type { Model, Parameter } from './model';
import { parseRun } from './parse-run';
import type { ParameterWords, Simulation } from './simulation';

/**
 * Everything wrong with a lesson's simulation, in three parts each: bindings that name nothing,
 * codes and parameters without words, presets the model refuses.
 *
 * @param where the file, for the messages
 */
export function checkSimulation(
  where: string,
  simulation: Simulation,
  model: Model,
  diagram: Diagram,
): string[] {
  const { words } = simulation;
  const drawn = [...Object.keys(diagram.nodes), ...Object.keys(diagram.groups)];
  const problems = [
    ...Object.entries(simulation.parts).flatMap(([part, node]) => [
      ...refuseId(`${where}: parts`, part, model.parts, 'a part of the model'),
      ...refuseId(`${where}: parts.${part}`, node, drawn, 'a node or group of the diagram'),
    ]),
    ...Object.entries(simulation.lines).flatMap(([line, binding]) => [
      ...refuseId(`${where}: lines`, line, model.lines, 'a line of the model'),
      ...refuseId(
        `${where}: lines.${line}`,
        typeof binding === 'string' ? binding : binding.edge,
        Object.keys(diagram.edges),
        'an edge of the diagram',
      ),
    ]),
    ...sameKeys(`${where}: words.log`, words.log, model.logCodes),
    ...sameKeys(`${where}: words.figures`, words.figures, model.figureCodes),
    ...sameKeys(`${where}: words.metrics`, words.metrics, ids(model.metrics)),
    ...checkParameters(`${where}: words.parameters`, words.parameters, model.parameters),
    ...sameKeys(`${where}: words.commands`, words.commands, ids(model.commands)),
    ...model.commands.flatMap((command) =>
      checkParameters(
        `${where}: words.commands.${command.id}.arguments`,
        words.commands[command.id]?.arguments ?? {},
        command.arguments,
      ),
    ),
    ...checkTexts(`${where}: words`, words),
    ...checkPresets(where, simulation, model),
    ...checkScenes(where, simulation, diagram),
  ];
  if (simulation.simplifications.length === 0) {
    problems.push(
      `${where}: there are no simplifications. Name what the model does that no document says.`,
    );
  }
  return problems;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function refuseId(where: string, id: string, known: readonly string[], what: string): string[] {
  if (known.includes(id)) return [];
  const near = didYouMean(id, known);
  return [
    `${where}: "${id}" is not ${what}. ${near ? `Did you mean "${near}"?` : `Known are ${known.join(', ')}.`}`,
  ];
}

function sameKeys(where: string, words: object, wanted: readonly string[]): string[] {
  const written = Object.keys(words);
  return [
    ...wanted
      .filter((id) => !written.includes(id))
      .map((id) => `${where}: "${id}" has no words. Write them in both languages.`),
    ...written
      .filter((id) => !wanted.includes(id))
      .map((id) => `${where}: the model knows no "${id}". Take the words out, or declare it.`),
  ];
}

function checkParameters(
  where: string,
  words: Readonly<Record<string, ParameterWords>>,
  parameters: readonly Parameter[],
): string[] {
  return [
    ...sameKeys(where, words, ids(parameters)),
    ...parameters.flatMap((parameter) =>
      parameter.kind === 'choice'
        ? sameKeys(
            `${where}.${parameter.id}.options`,
            words[parameter.id]?.options ?? {},
            parameter.options,
          )
        : [],
    ),
  ];
}

/** Both languages must be there, say something, and ask for the same numbers. */
function checkTexts(where: string, value: object): string[] {
  if ('ko' in value && 'en' in value) {
    const text = value as Text;
    if (locales.some((locale) => text[locale].trim() === '')) {
      return [`${where}: a language is empty. Write both.`];
    }
    const asked = (sentence: string) =>
      [...new Set([...sentence.matchAll(/\{([^{}|]*)/gu)].map(([, name]) => name ?? ''))].toSorted(
        (a, b) => a.localeCompare(b, 'en'),
      );
    if (asked(text.ko).join() !== asked(text.en).join()) {
      return [
        `${where}: the languages ask for other params (${asked(text.ko).join(', ')} and ${asked(text.en).join(', ')}). Use the same in both.`,
      ];
    }
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? checkTexts(`${where}.${key}`, inner) : [],
  );
}

function checkScenes(where: string, simulation: Simulation, diagram: Diagram): string[] {
  const scenes = diagram.scenes.map(({ id }) => id);
  return Object.entries(simulation.scenes ?? {}).flatMap(([scene, { preset: name, at }]) => {
    const preset = simulation.presets.find(({ id }) => id === name);
    return [
      ...refuseId(`${where}: scenes`, scene, scenes, 'a scene of the diagram'),
      ...refuseId(`${where}: scenes.${scene}`, name, ids(simulation.presets), 'a preset'),
      ...(preset !== undefined && (at < 0 || at > preset.until)
        ? [`${where}: scenes.${scene}: ${at} s is outside the run. Write 0 to ${preset.until}.`]
        : []),
    ];
  });
}

function checkPresets(where: string, simulation: Simulation, model: Model): string[] {
  const seen = new Set<string>();
  return simulation.presets.flatMap((preset, index) => {
    const place = `${where}: presets[${index}]`;
    const twice = seen.has(preset.id)
      ? [`${place}: "${preset.id}" is there twice. Rename one.`]
      : [];
    seen.add(preset.id);
    const { params, config, seed, commands } = preset;
    const parsed = parseRun(place, { params, config, seed, commands }, model);
    const late = (commands ?? []).filter(({ at }) => at > preset.until);
    return [
      ...twice,
      ...('problems' in parsed ? parsed.problems : []),
      ...late.map(
        ({ at }) =>
          `${place}: a command at ${at} s comes after the end (${preset.until} s). Lengthen the run.`,
      ),
    ];
  });
}
