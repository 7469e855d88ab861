import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import { ChoiceFields } from './choice-fields';
import { ClozeFields } from './cloze-fields';
import { pictureLayout, placeCandidates } from './hotspot-places';
import { firstSeed, inOrder, partOrder } from './item-order';
import { MatchFields } from './match-fields';
import { NumericField } from './numeric-field';
import { OrderSelects } from './order-selects';
import { partLabel } from './part-label';
import type { QuizWords } from './words';

/** The controls of an item before its code arrives: plain HTML that keeps what is entered. */
export function StaticFields(props: {
  item: LocalizedItem;
  diagram: PlacedDiagram;
  words: QuizWords;
}): ReactNode {
  const { item, diagram, words } = props;
  const seed = firstSeed(item);
  switch (item.kind) {
    case 'single':
    case 'multi':
      return (
        <ChoiceFields
          item={item.id}
          parts={inOrder(item.options, partOrder(item, seed))}
          one={takesOne(item)}
        />
      );
    case 'hotspot': {
      const parts = inOrder(item.candidates, partOrder(item, seed));
      return (
        <div className="hotspot-static">
          <PictureSpace diagram={diagram} candidates={parts.map(({ id }) => id)} />
          <ChoiceFields
            item={item.id}
            parts={parts.map(({ id }) => ({ id, text: partLabel(diagram, id, words) }))}
            one={takesOne(item)}
          />
        </div>
      );
    }
    case 'order':
      return <OrderSelects item={item} seed={seed} words={words} />;
    case 'match':
      return <MatchFields item={item} seed={seed} words={words} />;
    case 'numeric':
      return <NumericField item={item} words={words} />;
    case 'cloze':
      return <ClozeFields item={item} words={words} />;
  }
}

/** As much room as the picture will take, so that nothing moves when it comes. */
function PictureSpace(props: { diagram: PlacedDiagram; candidates: readonly string[] }) {
  const { crop } = placeCandidates(props.diagram, pictureLayout, props.candidates);
  const [, , width, height] = crop;
  return (
    <div className="picture-space" aria-hidden>
      <svg viewBox={`0 0 ${width} ${height}`} className="hotspot-picture" />
    </div>
  );
}
