import type { Text } from '@/lib/text/locale';

/** Where a picture is drawn: `wide` for laptops, slides and print, `tall` for phones. */
export type LayoutName = 'wide' | 'tall';

/** x, y, width, height in diagram units, from the picture's top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];
export type Point = readonly [x: number, y: number];

/** Frames: AWS nests account, Region, VPC, AZ and subnet; `boundary` is a frame of our own. */
export const groupKinds = [
  'cloud',
  'region',
  'vpc',
  'az',
  'public-subnet',
  'private-subnet',
  'cluster',
  'boundary',
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Each chooses the glyph and category colour of a node. */
export const nodeKinds = [
  'person',
  'mobile',
  'browser',
  'partner',
  'team',
  'monolith',
  'module',
  'service',
  'worker',
  'task',
  'task-definition',
  'instance',
  'scheduler',
  'function',
  'pipeline',
  'image',
  'layer',
  'registry',
  'load-balancer',
  'api-gateway',
  'authorizer',
  'usage-plan',
  'cache',
  'metrics',
  'vpc-link',
  'internet',
  'internet-gateway',
  'nat-gateway',
  'gateway-endpoint',
  'interface-endpoint',
  'network-interface',
  'route-table',
  'security-group',
  'peering',
  'transit-gateway',
  'aws-service',
  'table',
  'bucket',
  'queue',
  'fifo-queue',
  'dead-letter-queue',
  'topic',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/**
 * `call`: the tail calls the head · `push`: the head is handed something unasked · `move`: the
 * service moves it itself · `link`: a connection that has no direction.
 */
export const edgeKinds = ['call', 'push', 'move', 'link'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** What a click on a part opens: four short paragraphs. */
export type Detail = {
  readonly what: Text;
  readonly why: Text;
  readonly without: Text;
  /** Ids of `content/facts.ts`; an empty list where no number matters. */
  readonly facts: readonly string[];
  /** The section that teaches the part. */
  readonly section: string;
  /** The item that asks about it. */
  readonly item?: string;
};

export type DiagramGroup = {
  readonly kind: GroupKind;
  readonly label: Text;
  readonly in?: string;
};

export type DiagramNode = {
  readonly kind: NodeKind;
  readonly label: Text;
  /** A second, quieter line, e.g. the AWS service the name stands for. */
  readonly sub?: Text;
  readonly in?: string;
  readonly detail: Detail;
};

export type DiagramEdge = {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label?: Text;
  readonly detail: Detail;
};

/** Side of a box, and how far along it from its middle, in units (+ is right or down). */
export type Port = { readonly side: 'left' | 'right' | 'top' | 'bottom'; readonly shift?: number };

/** How one edge runs in one layout; corners between the ports are `via`. */
export type Route = {
  readonly from: Port;
  readonly to: Port;
  readonly via?: readonly Point[];
  /** Middle of the label; absent where the layout has no room for it or needs none. */
  readonly label?: Point;
};

export type Layout = {
  readonly size: readonly [width: number, height: number];
  readonly boxes: Readonly<Record<string, Box>>;
  readonly routes: Readonly<Record<string, Route>>;
  /** Where a node shows its tokens: first slot's centre relative to the node, and the step to the next. */
  readonly slots?: Readonly<Record<string, { readonly first: Point; readonly step: Point }>>;
};

/** How a part stands out in a scene; each has a shape or word besides its colour. */
export type PartState = 'active' | 'ok' | 'wait' | 'fail';

/** A message drawn in a scene. `hidden` is received but not deleted: in flight, invisible to others. */
export type Token = {
  readonly id: string;
  /** The message it stands for; two tokens of one message are the stored one and the one handed out. */
  readonly message: string;
  readonly at:
    | { readonly node: string; readonly slot: number }
    | { readonly edge: string; /** 0 at the tail, 1 at the head. */ readonly along: number };
  readonly state: 'plain' | 'hidden' | 'ok' | 'fail';
};

/** One step of the walkthrough: what the picture shows, and why it came to be. */
export type Scene = {
  readonly id: string;
  readonly title: Text;
  readonly caption: Text;
  /** Parts in the light; the others are dimmed. `all` dims nothing. */
  readonly focus: 'all' | readonly string[];
  readonly states?: Readonly<Record<string, PartState>>;
  /** The one live figure a node may show, e.g. "보이는 메시지 3". */
  readonly figures?: Readonly<Record<string, Text>>;
  readonly tokens?: readonly Token[];
  /** Parts the camera frames where the whole picture would be too small. */
  readonly camera: 'all' | readonly string[];
};

/**
 * One picture of a lesson: a graph with words in both languages, placed once for wide and once for
 * tall screens, and the scenes that walk through it. Every view of it is derived from this value.
 */
export type Diagram = {
  readonly id: string;
  readonly title: Text;
  /** One sentence that could stand in for the picture. */
  readonly summary: Text;
  /** The slide of the notes it redraws, F1–F8. */
  readonly figure: string;
  readonly groups: Readonly<Record<string, DiagramGroup>>;
  readonly nodes: Readonly<Record<string, DiagramNode>>;
  readonly edges: Readonly<Record<string, DiagramEdge>>;
  readonly layouts: Readonly<Record<LayoutName, Layout>>;
  /** The first is the overview. */
  readonly scenes: readonly Scene[];
};

/** Types a diagram file; the checker of `check.ts` finds what types cannot. */
export function defineDiagram(diagram: Diagram): Diagram {
  return diagram;
}
