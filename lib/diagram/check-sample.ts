import { checkDiagram, formatProblem, type Problem } from './check';
import type { Diagram, Layout, LayoutName, Scene } from './diagram';
import { sampleDiagram } from './sample-diagram';

/** Ids the sample names outside of itself. */
export const known = {
  sections: ['send', 'poll'],
  facts: ['queue-size'],
  items: ['who-sends'],
};

/** What the checker finds in a changed sample. */
export const check = (diagram: Diagram) => checkDiagram(diagram, known);
export const codes = (diagram: Diagram) => [...new Set(check(diagram).map(({ code }) => code))];
export const lines = (diagram: Diagram, code?: Problem['code']) =>
  check(diagram)
    .filter((problem) => code === undefined || problem.code === code)
    .map(formatProblem);

export function withLayout(name: LayoutName, change: (layout: Layout) => Partial<Layout>): Diagram {
  const { layouts } = sampleDiagram();
  return sampleDiagram({
    layouts: { ...layouts, [name]: { ...layouts[name], ...change(layouts[name]) } },
  });
}

export function withBoxes(name: LayoutName, boxes: Layout['boxes']): Diagram {
  return withLayout(name, (layout) => ({ boxes: { ...layout.boxes, ...boxes } }));
}

export function withScene(index: number, changes: Partial<Scene>): Diagram {
  const { scenes } = sampleDiagram();
  return sampleDiagram({
    scenes: scenes.map((scene, at) => (at === index ? { ...scene, ...changes } : scene)),
  });
}

export function withNode(id: string, changes: Partial<Diagram['nodes'][string]>): Diagram {
  const { nodes } = sampleDiagram();
  return sampleDiagram({ nodes: { ...nodes, [id]: { ...nodes[id]!, ...changes } } });
}

export function withEdge(id: string, changes: Partial<Diagram['edges'][string]>): Diagram {
  const { edges } = sampleDiagram();
  return sampleDiagram({ edges: { ...edges, [id]: { ...edges[id]!, ...changes } } });
}
