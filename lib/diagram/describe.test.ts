import { expect, test } from 'vitest';
import { describeDiagram, type DescribedPart, type DescribeWords } from './describe';
import type { Diagram } from './diagram';
import { placeDiagram } from './place';
import { sampleDiagram, words } from './sample-diagram';

const korean: DescribeWords = {
  connections: {
    call: {
      plain: '{from|이/가} {to|을/를} 호출합니다.',
      labelled: '{from|이/가} {to|을/를} 호출합니다: {label}.',
    },
    push: { plain: '{from|이/가} {to|으로/로} 보냅니다.', labelled: '{from} {to} {label}' },
    move: { plain: '{from|은/는} {to|으로/로} 옮깁니다.', labelled: '{from} {to} {label}' },
    link: {
      plain: '{to|과/와} 이어져 있습니다.',
      labelled: '{to|과/와} 이어져 있습니다: {label}.',
    },
  },
  readings: { ECR: '이씨알' },
};
const english: DescribeWords = {
  connections: {
    call: { plain: '{from} calls {to}.', labelled: '{from} calls {to}: {label}.' },
    push: { plain: '{from} hands to {to}.', labelled: '{from} hands {label} to {to}.' },
    move: { plain: '{from} moves to {to}.', labelled: '{from} moves to {to}: {label}.' },
    link: { plain: '{from} and {to} are linked.', labelled: '{from} and {to}: {label}.' },
  },
};

function outline(parts: readonly DescribedPart[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return parts.flatMap((part) =>
    part.type === 'group'
      ? [`${indent}${part.label}`, ...outline(part.parts, depth + 1)]
      : [
          `${indent}- ${[part.label, part.sub].filter(Boolean).join(' / ')}`,
          ...part.connections.map(({ sentence }) => `${indent}  → ${sentence}`),
        ],
  );
}

const describe = (diagram: Diagram, locale: 'ko' | 'en') =>
  describeDiagram(placeDiagram(diagram, locale), locale === 'ko' ? korean : english);

test('nests nodes in their groups and tells every edge where it starts', () => {
  expect(outline(describe(sampleDiagram(), 'en').parts)).toEqual([
    '- Shopper',
    '  → Shopper calls Orders.',
    'Region',
    '  - Orders',
    '    → Orders calls Queue: Send.',
    '  - Queue / SQS',
  ]);
});

test('gives Korean names the particles they are read with', () => {
  const { nodes } = sampleDiagram();
  const label = words('ECR', 'ECR');
  const diagram = sampleDiagram({ nodes: { ...nodes, orders: { ...nodes['orders']!, label } } });
  expect(outline(describe(diagram, 'ko').parts)).toEqual([
    '- 손님',
    '  → 손님이 ECR을 호출합니다.',
    '리전',
    '  - ECR',
    '    → ECR이 대기열을 호출합니다: 보내기.',
    '  - 대기열 / SQS',
  ]);
});

test('holds groups in groups', () => {
  const { groups, nodes } = sampleDiagram();
  const diagram = sampleDiagram({
    groups: { ...groups, vpc: { kind: 'vpc', label: words('망', 'VPC'), in: 'region' } },
    nodes: { ...nodes, queue: { ...nodes['queue']!, in: 'vpc' } },
  });
  expect(outline(describe(diagram, 'en').parts)).toEqual([
    '- Shopper',
    '  → Shopper calls Orders.',
    'Region',
    '  - Orders',
    '    → Orders calls Queue: Send.',
    '  VPC',
    '    - Queue / SQS',
  ]);
});

test('tells every node and every edge exactly once', () => {
  const ids: string[] = [];
  const collect = (parts: readonly DescribedPart[]) => {
    for (const part of parts) {
      ids.push(part.id);
      if (part.type === 'group') collect(part.parts);
      else ids.push(...part.connections.map(({ id }) => id));
    }
  };
  collect(describe(sampleDiagram(), 'ko').parts);
  expect(ids.toSorted()).toEqual(['orders', 'place-order', 'queue', 'region', 'send', 'shopper']);
});

test('keeps the scenes in order, with title and caption only', () => {
  const { scenes, title, summary } = describe(sampleDiagram(), 'en');
  expect({ title, summary }).toEqual({ title: 'Orders', summary: 'Orders are put on a queue.' });
  expect(scenes.map(({ id }) => id)).toEqual(sampleDiagram().scenes.map(({ id }) => id));
  expect(scenes[1]).toEqual({
    id: 'scene-1',
    title: 'Scene',
    caption: 'Because an order came in.',
  });
});
