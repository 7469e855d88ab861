import { Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Graded } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { partialCredit } from './partial-credit';
import type { QuizWords } from './words';

/** Says in words what became of the answer, and takes the focus, so that reading goes on from here. */
export function Verdict(props: {
  item: LocalizedItem;
  graded: Graded;
  level: 2 | 3;
  /** What is said first, when there is something to be surprised at. */
  lead?: string | undefined;
  /** What follows from it, e.g. that the item will be asked again. */
  sequel?: string | undefined;
  words: QuizWords;
}) {
  const { item, graded, level, lead, sequel, words } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const Heading = level === 2 ? 'h3' : 'h4';
  const credit = partialCredit(item, graded, words);
  const verdict = graded.right
    ? words.verdictRight
    : graded.score > 0
      ? words.verdictPartly
      : words.verdictWrong;
  return (
    <div className="verdict" data-right={graded.right || undefined}>
      <Heading ref={heading} tabIndex={-1}>
        <span className="verdict-sign" aria-hidden>
          {graded.right ? <Check size={18} strokeWidth={3} /> : <X size={18} strokeWidth={3} />}
        </span>
        {verdict}
      </Heading>
      {lead !== undefined && <p className="verdict-lead">{lead}</p>}
      {(credit ?? sequel) !== undefined && (
        <p>
          {credit} {sequel}
        </p>
      )}
    </div>
  );
}
