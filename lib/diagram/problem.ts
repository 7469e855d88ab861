/** `D0xx` belong to diagrams (see the table of `checkDiagram`), `D1xx` to the colours they use. */
export type ProblemCode = `D${number}`;

/** Something an author has to mend: where it stands, what is wrong, what to do. */
export type Problem = {
  readonly code: ProblemCode;
  readonly where: string;
  readonly what: string;
  readonly fix: string;
  /** A warning does not stop the build. */
  readonly level: 'error' | 'warning';
};

/** One line: `diagram sqs › scenes[2].focus[1]: "workr" is not a node. Did you mean "worker"? (D001)` */
export function formatProblem({ code, where, what, fix }: Problem): string {
  return `${where}: ${what} ${fix} (${code})`;
}

/** Where in a diagram file: `diagram sqs › layouts.wide.boxes.queue`. */
export function inDiagram(diagram: string, path: string): string {
  return path === '' ? `diagram ${diagram}` : `diagram ${diagram} › ${path}`;
}
