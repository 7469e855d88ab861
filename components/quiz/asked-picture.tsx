import type { ReactNode } from 'react';
import { StaticDiagram } from '@/components/diagram/static-diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { pictureLayout } from './asked-places';

/** The picture of an item as `neutralDiagram` makes it, under the controls that lie on its parts. */
export function AskedPicture(props: {
  diagram: PlacedDiagram;
  /** A click beside the controls, on a node or along a line. */
  onPart?: (id: string) => void;
  children?: ReactNode;
}) {
  const { diagram, onPart, children } = props;
  return (
    // Lines are thin: a click anywhere along an arrow counts as one on its button.
    <div
      className="asked-picture"
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('button')) return;
        const id = event.target.closest('[data-part]')?.getAttribute('data-part');
        if (id) onPart?.(id);
      }}
    >
      <StaticDiagram
        diagram={diagram}
        layout={pictureLayout}
        scene="asked"
        camera="scene"
        decorative
      />
      {children}
    </div>
  );
}
