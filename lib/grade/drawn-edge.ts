/** An arrow from one node to another as answers name it: `from>to`. */
export function drawnEdge(from: string, to: string): string {
  return `${from}>${to}`;
}

/** The ends of an arrow named by `drawnEdge`; empty where the text is no such name. */
export function endsOf(drawn: string): { readonly from: string; readonly to: string } {
  const [from = '', to = ''] = drawn.split('>');
  return { from, to };
}
