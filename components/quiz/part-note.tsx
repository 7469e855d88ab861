import { Check, CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Mark } from '@/lib/grade/graded';

const icons = { right: Check, wrong: X, missed: CircleDashed } as const;

/** Under a part: what became of it, in a word with a sign, and the reason. */
export function PartNote(props: { mark: Mark; label?: string | undefined; children: ReactNode }) {
  const { mark, label, children } = props;
  const Icon = mark === 'left' ? undefined : icons[mark];
  return (
    <div className="note" data-mark={mark}>
      {label !== undefined && Icon && (
        <p className="note-mark">
          <Icon size={16} strokeWidth={2.5} aria-hidden />
          {label}
        </p>
      )}
      {children}
    </div>
  );
}
