'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { DiagramWords } from '@/components/diagram/words';
import type { PlacedDiagram } from '@/lib/diagram/place';

type Figure = {
  readonly diagram: PlacedDiagram;
  readonly words: DiagramWords;
  /** Where the run of the diagram is served, if it runs. */
  readonly runPath?: string;
};

const FigureContext = createContext<Figure | undefined>(undefined);

/** Hands the lesson's diagram to every slide, so that the page carries it once. */
export function FigureProvider(props: Figure & { children: ReactNode }) {
  const { children, ...figure } = props;
  return <FigureContext value={figure}>{children}</FigureContext>;
}

export function useFigure(): Figure {
  const figure = useContext(FigureContext);
  if (figure) return figure;
  throw new Error(
    'slide figure: there is no diagram around it. Put the deck inside <FigureProvider>.',
  );
}
