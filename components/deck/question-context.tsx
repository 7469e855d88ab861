'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { AskedItem } from '@/lib/deck/asked-item';

export type Questions = {
  /** Without keys: those stay at `dataPath` until one is revealed. */
  readonly items: Readonly<Record<string, AskedItem>>;
  readonly dataPath: string;
};

const QuestionContext = createContext<Questions>({ items: {}, dataPath: '' });

/** Hands the questions of the deck to whoever shows them. */
export function QuestionProvider(props: Questions & { children: ReactNode }) {
  const { children, ...questions } = props;
  return <QuestionContext value={questions}>{children}</QuestionContext>;
}

export function useQuestions(): Questions {
  return useContext(QuestionContext);
}
