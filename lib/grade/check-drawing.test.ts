import { expect, test } from 'vitest';
import { checkConnect, checkLabel } from './check-drawing';
import type { ConnectItem, LabelItem } from './drawing-item';

const known = { nodes: ['orders', 'queue', 'worker'], edges: ['send', 'receive'] };
const why = { ko: '이유', en: 'A reason' };
const base = {
  id: 'draw-it',
  rev: 1,
  objective: 'polling',
  section: 'poll',
  stem: why,
  explain: why,
  facts: [],
  checked: '2026-11-24',
};

function label(changes: Partial<LabelItem> = {}): LabelItem {
  const blanks = [
    { id: 'queue', answer: 'receipts', why },
    { id: 'send', answer: 'call', why },
  ];
  const labels = ['receipts', 'call', 'topic'].map((id) => ({ id, text: why, why }));
  return { ...base, kind: 'label', blanks, labels, ...changes };
}

function connect(changes: Partial<ConnectItem> = {}): ConnectItem {
  return {
    ...base,
    kind: 'connect',
    nodes: known.nodes,
    given: ['send'],
    edges: [{ from: 'worker', to: 'queue', why }],
    wrong: [{ from: 'queue', to: 'worker', why }],
    otherwise: why,
    ...changes,
  };
}

test('says nothing about sound items', () => {
  expect(checkLabel(label(), known)).toEqual([]);
  expect(checkConnect(connect(), known)).toEqual([]);
});

test('label: finds parts and names that do not exist', () => {
  const blanks = [
    { id: 'qeue', answer: 'receipts', why },
    { id: 'send', answer: 'cal', why },
  ];
  expect(checkLabel(label({ blanks }), known)).toEqual([
    'names the part "qeue", which does not exist. Did you mean "queue"?',
    'names the label "cal", which does not exist. Did you mean "call"?',
  ]);
});

test('label: wants two names to tell apart', () => {
  const blanks = ['queue', 'worker'].map((id) => ({ id, answer: 'receipts', why }));
  expect(checkLabel(label({ blanks }), known)).toEqual([
    'has fewer than two names to place. Add a blank or ask otherwise.',
  ]);
});

test('connect: finds ends that cannot be chosen', () => {
  expect(checkConnect(connect({ nodes: ['orders', 'queue', 'wroker'] }), known)).toEqual([
    'names the node "wroker", which does not exist. Did you mean "worker"?',
    'names the node "worker", which does not exist. Did you mean "wroker"?',
    'names the node "worker", which does not exist. Did you mean "wroker"?',
  ]);
  expect(checkConnect(connect({ given: ['sendd'] }), known)).toEqual([
    'names the edge "sendd", which does not exist. Did you mean "send"?',
  ]);
  const edges = [{ from: 'queue', to: 'queue', why }];
  expect(checkConnect(connect({ edges }), known)).toEqual([
    'has an arrow from "queue" to itself. Name another end.',
  ]);
});

test('connect: finds arrows that are wanted and wrong, in either direction too', () => {
  const edges = [{ from: 'worker', to: 'queue', either: true as const, why }];
  expect(checkConnect(connect({ edges }), known)).toEqual([
    'has more than one arrow "queue>worker". Give each its own id and keep the oldest one\'s.',
  ]);
});

test('connect: finds items where drawing everything would pay', () => {
  const edges = [
    { from: 'orders', to: 'queue', why },
    { from: 'worker', to: 'queue', why },
    { from: 'queue', to: 'orders', why },
    { from: 'worker', to: 'orders', why },
  ];
  expect(checkConnect(connect({ edges, given: [] }), known)).toEqual([
    'wants 4 arrows where only 2 others can be drawn, so drawing all would pay. Add nodes or take arrows out.',
  ]);
  expect(checkConnect(connect({ edges: [], wrong: [] }), known)).toEqual([
    'has no arrow to draw. Add one to edges.',
    'has no wrong arrow. Add one that somebody believes in.',
  ]);
});
