import { expect, test } from 'vitest';
import { runOf } from '@/lib/simulate/golden';
import { indexTrace, standingAt } from '@/lib/simulate/frame';
import { simulate } from '@/lib/simulate/kernel';
import { loadModel } from '@/lib/simulate/models/load-model';
import type { Simulation } from '@/lib/simulate/simulation';
import { seconds } from '@/lib/simulate/time';
import { lessons } from './lessons';
import { simulations } from './simulations';

const shown = lessons.flatMap(({ slug, diagram }) => {
  const simulation = simulations[slug];
  return Object.entries(simulation?.scenes ?? {}).map(([scene, { preset, at }]) => ({
    name: `${slug}/${scene}`,
    diagram,
    simulation: simulation!,
    scene,
    preset,
    at,
  }));
});

/** Marks of the run at a second, by part of the diagram. */
async function marksAt(simulation: Simulation, presetId: string, at: number) {
  const model = (await loadModel(simulation.model))!;
  const preset = simulation.presets.find(({ id }) => id === presetId)!;
  const trace = simulate(model, runOf(simulation, preset), seconds(at));
  const marks = standingAt(indexTrace(trace), seconds(at)).states;
  return new Map(
    [...marks].flatMap(([part, state]) => {
      const drawn = simulation.parts[part];
      return drawn === undefined ? [] : [[drawn, state] as const];
    }),
  );
}

test('every lesson with a simulation has scenes that run', () => {
  const running = Object.keys(simulations);
  expect(new Set(shown.map(({ name }) => name.split('/')[0]))).toEqual(new Set(running));
});

test.each(shown)('$name: the scene, the situation and the second exist', (entry) => {
  expect(entry.diagram.scenes.map(({ id }) => id)).toContain(entry.scene);
  const preset = entry.simulation.presets.find(({ id }) => id === entry.preset);
  expect(preset, `preset ${entry.preset}`).toBeDefined();
  expect(entry.at).toBeGreaterThanOrEqual(0);
  expect(entry.at).toBeLessThanOrEqual(preset!.until);
});

test.each(shown)('$name: the scene speaks of parts that exist and that the run drives', (entry) => {
  const { diagram, simulation } = entry;
  const scene = diagram.scenes.find(({ id }) => id === entry.scene)!;
  const known = [
    ...Object.keys(diagram.groups),
    ...Object.keys(diagram.nodes),
    ...Object.keys(diagram.edges),
  ];
  const named = [
    ...(scene.focus === 'all' ? [] : scene.focus),
    ...Object.keys(scene.states ?? {}),
    ...Object.keys(scene.figures ?? {}),
  ];
  expect(named.filter((part) => !known.includes(part))).toEqual([]);
  const driven = new Set<string>([
    ...Object.values(simulation.parts),
    ...Object.values(simulation.lines).map((line) => (typeof line === 'string' ? line : line.edge)),
  ]);
  expect(Object.keys(scene.states ?? {}).some((part) => driven.has(part))).toBe(true);
});

test.each(shown)('$name: the run does not show the opposite', async (entry) => {
  const scene = entry.diagram.scenes.find(({ id }) => id === entry.scene)!;
  const marks = await marksAt(entry.simulation, entry.preset, entry.at);
  const opposite = { ok: 'fail', fail: 'ok' } as const;
  const contradicted = Object.entries(scene.states ?? {}).filter(
    ([part, state]) => (state === 'ok' || state === 'fail') && marks.get(part) === opposite[state],
  );
  expect(contradicted).toEqual([]);
});

test('a failed part of the run that a scene calls well is found', async () => {
  const { simulation, preset, at } = shown.find(({ name }) => name === 'containers/isolate')!;
  const marks = await marksAt(simulation, preset, at);
  expect(marks.get('orders')).toBe('fail');
  expect(marks.get('catalog')).toBe('ok');
});
