import { kilobytes, type Check } from './budgets';

/** The first item answered on a page: bytes on the wire that this loads after the page itself. */
export type QuizLoad = {
  readonly path: string;
  readonly js: number;
  readonly css: number;
  /** Keys, reasons and facts of the lesson. */
  readonly data: number;
};

const maxCode = 50 * 1024;

/** Whether the code of the quiz keeps its budget; nothing loaded means that nothing was measured. */
export function checkQuiz({ path, js, css, data }: QuizLoad): Check[] {
  const code = js + css;
  return [
    {
      isKept: js > 0 && code <= maxCode,
      text: `${path}: code of the first item ${kilobytes(code)} ≤ ${kilobytes(maxCode)} KB (data ${kilobytes(data)} KB)`,
    },
  ];
}
