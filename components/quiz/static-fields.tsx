import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import { ArrowRows } from './arrow-rows';
import { placeBlanks } from './blank-places';
import { ChoiceFields } from './choice-fields';
import { ChoiceLead } from './choice-lead';
import { choiceParts } from './choice-parts';
import { ClozeFields } from './cloze-fields';
import { placeCandidates, type AskedPlaces } from './asked-places';
import { placeEnds } from './drawn-diagram';
import { firstSeed, inOrder, partOrder } from './item-order';
import { LabelList } from './label-list';
import { MatchFields } from './match-fields';
import { NumericField } from './numeric-field';
import { OrderSelects } from './order-selects';
import { RepairGoals } from './repair-goals';
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
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario':
      return (
        <>
          <ChoiceLead item={item} words={words} />
          <ChoiceFields
            item={item.id}
            parts={inOrder(choiceParts(item, words), partOrder(item, seed))}
            one={takesOne(item)}
          />
        </>
      );
    case 'label':
      return (
        <div className="asked-static">
          <PictureSpace asked={placeBlanks(diagram, item)} />
          <LabelList item={item} seed={seed} diagram={diagram} words={words} />
        </div>
      );
    case 'connect':
      return (
        <div className="asked-static">
          <PictureSpace asked={placeEnds(diagram, item)} />
          <ArrowRows item={item} diagram={diagram} words={words} />
        </div>
      );
    case 'hotspot': {
      const parts = inOrder(item.candidates, partOrder(item, seed));
      const ids = parts.map(({ id }) => id);
      return (
        <div className="asked-static">
          <PictureSpace asked={placeCandidates(diagram, ids)} />
          <ChoiceFields
            item={item.id}
            parts={parts.map(({ id }) => ({ id, text: partLabel(diagram, id, words) }))}
            one={takesOne(item)}
          />
        </div>
      );
    }
    case 'repair':
      return (
        <div className="repair">
          <RepairGoals item={item} words={words} />
          <p className="item-hint">{words.repairNeedsScript}</p>
        </div>
      );
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
function PictureSpace({ asked }: { asked: AskedPlaces }) {
  const [, , width, height] = asked.crop;
  return (
    <div className="picture-space" aria-hidden>
      <svg viewBox={`0 0 ${width} ${height}`} className="asked-picture" />
    </div>
  );
}
