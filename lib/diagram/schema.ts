import * as z from 'zod';
import { edgeKinds, groupKinds, nodeKinds, type Diagram, type LayoutName } from './diagram';
import { inDiagram, type Problem } from './problem';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case');
const words = z.string().refine((value) => value.trim() !== '', 'is empty');
const text = z.strictObject({ ko: words, en: words });
const ids = z.array(id);

const coordinate = z.number();
const length = z.number().positive();
const point = z.tuple([coordinate, coordinate]);
const box = z.tuple([coordinate, coordinate, length, length]);

const detail = z.strictObject({
  what: text,
  why: text,
  without: text,
  facts: ids,
  section: id,
  item: id.exactOptional(),
});

const group = z.strictObject({
  kind: z.enum(groupKinds),
  label: text,
  in: id.exactOptional(),
});

const node = z.strictObject({
  kind: z.enum(nodeKinds),
  label: text,
  sub: text.exactOptional(),
  in: id.exactOptional(),
  detail,
});

const edge = z.strictObject({
  from: id,
  to: id,
  kind: z.enum(edgeKinds),
  label: text.exactOptional(),
  detail,
});

const port = z.strictObject({
  side: z.enum(['left', 'right', 'top', 'bottom']),
  shift: z.number().exactOptional(),
});

const layout = z.strictObject({
  size: z.tuple([length, length]),
  boxes: z.record(id, box),
  routes: z.record(
    id,
    z.strictObject({
      from: port,
      to: port,
      via: z.array(point).exactOptional(),
      label: point.exactOptional(),
    }),
  ),
  slots: z.record(id, z.strictObject({ first: point, step: point })).exactOptional(),
});

const token = z.strictObject({
  id,
  message: words,
  at: z.union([
    z.strictObject({ node: id, slot: z.number().int().nonnegative() }),
    z.strictObject({ edge: id, along: z.number().min(0).max(1) }),
  ]),
  state: z.enum(['plain', 'hidden', 'ok', 'fail']),
});

const scene = z.strictObject({
  id,
  title: text,
  caption: text,
  focus: z.union([z.literal('all'), ids]),
  states: z.record(id, z.enum(['active', 'ok', 'wait', 'fail'])).exactOptional(),
  figures: z.record(id, text).exactOptional(),
  tokens: z.array(token).exactOptional(),
  camera: z.union([z.literal('all'), ids]),
});

/** The shape of a diagram file: no stray keys, no empty words, ids in kebab-case. Build and tests only. */
export const diagramSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  figure: z.string().regex(/^F[1-8]$/, 'is not one of F1–F8'),
  groups: z.record(id, group),
  nodes: z.record(id, node),
  edges: z.record(id, edge),
  layouts: z.strictObject({ wide: layout, tall: layout } satisfies Record<LayoutName, unknown>),
  scenes: z.array(scene).min(1, 'is empty'),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Same<A, B> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only a type of its own makes the two comparable
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// Type and schema are written apart, so that content files get readable type errors: this line
// fails to compile when one of them has a key or a kind the other has not.
true satisfies Same<DeepReadonly<z.infer<typeof diagramSchema>>, DeepReadonly<Diagram>>;

function pathText(path: readonly PropertyKey[]): string {
  let result = '';
  for (const key of path) {
    if (typeof key === 'number') result += `[${key}]`;
    else result += result === '' ? String(key) : `.${String(key)}`;
  }
  return result;
}

/** What the shape of `value` breaks, as problems D000; empty when it is a diagram. */
export function checkShape(value: unknown, name: string): Problem[] {
  const result = diagramSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    code: 'D000',
    where: inDiagram(name, pathText(issue.path)),
    what: `${issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message}.`,
    fix: 'Write it as the type Diagram says.',
    level: 'error',
  }));
}
