import { expect, test } from 'vitest';
import { sampleDiagram } from '@/lib/diagram/sample-diagram';
import { checkSimulation } from './check-simulation';
import { counterModel } from './counter-model';
import { counterSimulation } from './counter-simulation';
import { goldenText } from './golden';
import { indexTrace, standingAt } from './frame';
import { simulate } from './kernel';
import { withRunScene } from './run-scene';
import { seconds } from './time';
import { localize } from '@/lib/text/locale';
import { placeDiagram } from '@/lib/diagram/place';

const check = (simulation: typeof counterSimulation) =>
  checkSimulation('simulation.ts', simulation, counterModel, sampleDiagram());

test('a complete simulation has no problems', () => {
  expect(check(counterSimulation)).toEqual([]);
});

test('bindings, words and presets that do not fit are named', () => {
  const { words } = counterSimulation;
  const { done: _, ...log } = words.log;
  expect(
    check({
      ...counterSimulation,
      parts: { ...counterSimulation.parts, sink: 'queu' },
      words: {
        ...words,
        log: { ...log, made: { ko: '{id}', en: '{name}' } },
      },
      presets: [{ ...counterSimulation.presets[0]!, params: { gap: 0 } }],
      simplifications: [],
    }),
  ).toEqual([
    'simulation.ts: parts.sink: "queu" is not a node or group of the diagram. Did you mean "queue"?',
    'simulation.ts: words.log: "done" has no words. Write them in both languages.',
    'simulation.ts: words.log.made: the languages ask for other params (id and name). Use the same in both.',
    'simulation.ts: presets[0]: params: "gap" is 0, outside its range. Write a number from 0.1 to 10 (seconds, in steps of 0.1).',
    'simulation.ts: there are no simplifications. Name what the model does that no document says.',
  ]);
});

test('the golden text tells the run in words, with names for ids', () => {
  const text = goldenText(counterModel, counterSimulation, counterSimulation.presets[0]!);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'counter / even / seed 3',
    '    0.000            첫째를 만들었습니다.',
    expect.stringMatching(/^ {4}0\.\d{3} {2}TEST-1 {4}첫째가 끝났습니다\.$/u),
  ]);
  expect(text).toMatch(/\nbusy = \d+\n$/u);
});

test('a run becomes a scene of the diagram: figures in words, tokens on their boxes', () => {
  const trace = simulate(counterModel, { model: 'counter', seed: 1 }, seconds(5));
  const placed = placeDiagram(sampleDiagram(), 'ko');
  const binding = {
    parts: counterSimulation.parts,
    lines: counterSimulation.lines,
    words: localize(counterSimulation.words, 'ko'),
  };
  const shown = withRunScene(
    placed,
    binding,
    standingAt(indexTrace(trace), seconds(5)),
    '제목',
    '말',
  );
  const scene = shown.scenes.at(-1)!;
  expect(scene.figures['queue']).toMatch(/^바쁨 \d$/u);
  expect(shown.layouts.wide.scenes['run']?.tokens[0]?.message).toBe('e1');
  expect(shown.scenes.slice(0, -1)).toEqual(placed.scenes);
});
