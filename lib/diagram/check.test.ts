import { expect, test } from 'vitest';
import { checkDiagram, formatProblem } from './check';
import { check, codes, known, lines, withLayout, withNode, withScene } from './check-sample';
import type { Scene } from './diagram';
import { sampleDiagram, sampleScene, words } from './sample-diagram';

test('finds nothing in a sound diagram', () => {
  expect(lines(sampleDiagram())).toEqual([]);
});

test('D000: names what has not the shape of a diagram', () => {
  expect(lines(sampleDiagram({ title: words('주문', '') }))).toEqual([
    'diagram sample › title.en: is empty. Write it as the type Diagram says. (D000)',
  ]);
});

test('D010: a node that only the overview shows', () => {
  const { scenes } = sampleDiagram();
  const diagram = sampleDiagram({
    scenes: scenes.map((scene, index) =>
      index === 0 ? scene : { ...scene, focus: ['orders', 'queue'] },
    ),
  });
  expect(lines(diagram)).toEqual([
    'diagram sample › nodes.shopper: no scene has "shopper" in its focus. Add a scene that shows what it does, or take it out of the picture. (D010)',
  ]);
});

test('D011: a walkthrough of fewer than five scenes is only warned of', () => {
  const { scenes } = sampleDiagram();
  const [problem, ...others] = check(sampleDiagram({ scenes: scenes.slice(0, 5) }));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'D011', level: 'warning' });
  expect(formatProblem(problem!)).toBe(
    'diagram sample › scenes: there are 4 scenes besides the overview. Tell the story in at least 5. (D011)',
  );
});

test('D012: a scene that shows what the one before showed, whatever the order of its keys', () => {
  const { scenes } = sampleDiagram();
  const states = { orders: 'ok', queue: 'wait' } as const;
  const again = { queue: 'wait', orders: 'ok' } as const;
  const diagram = sampleDiagram({
    scenes: [
      ...scenes,
      sampleScene('once', 6, { states }),
      sampleScene('again', 6, { states: again, focus: ['queue'] }),
    ],
  });
  expect(lines(diagram)).toEqual([
    'diagram sample › scenes[7]: "again" shows the same states, figures and tokens as "once". Show what changed, or merge the two. (D012)',
  ]);
});

test('D012: a token that moved is something new', () => {
  const { scenes } = sampleDiagram();
  const at = (along: number): Partial<Scene> => ({
    tokens: [{ id: 'm1', message: 'm1', at: { edge: 'send', along }, state: 'plain' }],
  });
  const moved = [sampleScene('leaves', 6, at(0)), sampleScene('arrives', 6, at(1))];
  expect(codes(sampleDiagram({ scenes: [...scenes, ...moved] }))).toEqual([]);
});

test('D013: a caption without a full stop, and an empty one', () => {
  expect(lines(withScene(1, { caption: words('왔습니다.', 'It came') }))).toEqual([
    'diagram sample › scenes[1].caption.en: "It came" does not end in a full stop. Write whole sentences that say why the scene came to be. (D013)',
  ]);
  expect(lines(withScene(1, { caption: words(' ', 'It came.') }), 'D013')).toEqual([
    'diagram sample › scenes[1].caption.ko: the caption is empty. Write whole sentences that say why the scene came to be. (D013)',
  ]);
});

test('D014: Korean left in the English, while names equal in both pass', () => {
  expect(lines(withNode('queue', { sub: words('표준', '표준') }))).toEqual([
    'diagram sample › nodes.queue.sub.en: "표준" is the Korean text again. Write it in English. (D014)',
  ]);
  expect(codes(withNode('queue', { sub: words('SNS', 'SNS') }))).toEqual([]);
});

test('D015: a tall layout wider than 400', () => {
  expect(lines(withLayout('tall', () => ({ size: [404, 400] })))).toEqual([
    'diagram sample › layouts.tall.size: it is 404 units wide. Draw the tall layout within 400. (D015)',
  ]);
});

test('D016: words too small on a phone and on a slide', () => {
  expect(
    lines(
      withLayout('tall', () => ({ size: [500, 400] })),
      'D016',
    ),
  ).toEqual([
    'diagram sample › layouts.tall.size: words are 10 px high on a phone where the picture is 358 px wide. Make it at most 417 units wide. (D016)',
  ]);
  expect(
    lines(
      withLayout('wide', () => ({ size: [640, 600] })),
      'D016',
    ),
  ).toEqual([
    "diagram sample › layouts.wide.size: words are 1.68 % of the stage's height on a slide; 1.8 % is the least. Make it at most 560 units high. (D016)",
  ]);
  expect(codes(withLayout('wide', () => ({ size: [640, 560] })))).toEqual([]);
});

test('D017: a camera that frames too much for a phone is warned of, the overview excepted', () => {
  const [problem, ...others] = check(withScene(1, { camera: 'all' }));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'D017', level: 'warning' });
  expect(formatProblem(problem!)).toBe(
    'diagram sample › scenes[1].camera: it frames 360 × 400 units of the tall layout, so words are 10.5 px high in a window of 358 × 300 px. Frame fewer parts, or move them closer together. (D017)',
  );
});

test('looks at the colours when it is given them', () => {
  const problems = checkDiagram(sampleDiagram(), { ...known, tokensCss: '' });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ code }) => code === 'D102')).toBe(true);
});
