import '@/app/deck.css';
import type { ReactNode } from 'react';

/** Nothing around the slides: no header, no menu. */
export default function DeckLayout({ children }: { children: ReactNode }) {
  return <main>{children}</main>;
}
