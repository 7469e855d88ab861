import type { InputHTMLAttributes, ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import type { Answering, AnsweringAction } from './answering';
import { ChoiceFields } from './choice-fields';
import { ClozeFields } from './cloze-fields';
import { HotspotFields } from './hotspot-fields';
import { inOrder, partOrder } from './item-order';
import { MatchFields } from './match-fields';
import { NumericField } from './numeric-field';
import { OrderFields } from './order-fields';
import { chosenNote, ClozeNotes, matchNote, NumericNotes, stepNote } from './part-notes';
import type { HotspotView } from './use-hotspot-view';
import type { QuizWords } from './words';

/** The controls of an item, and after grading what is said about each part. */
export function LiveFields(props: {
  item: LocalizedItem;
  state: Answering;
  act: (action: AnsweringAction) => void;
  /** Also the reasons that are not given unasked. */
  all: boolean;
  inputProps: InputHTMLAttributes<HTMLInputElement>;
  diagram: PlacedDiagram;
  view: HotspotView;
  onView: (view: HotspotView) => void;
  words: QuizWords;
}): ReactNode {
  const { item, state, act, all, inputProps, diagram, view, onView, words } = props;
  const { answer, seed, graded, refusal } = state;
  const said = graded && { graded, all, words };
  const chosen = (parts: Parameters<typeof chosenNote>[0]) => (id: string) =>
    said && chosenNote(parts, said, id);

  switch (item.kind) {
    case 'single':
    case 'multi': {
      const { kind } = item;
      const ids =
        answer.kind === 'single' ? [answer.choice] : answer.kind === 'multi' ? answer.choices : [];
      return (
        <ChoiceFields
          item={item.id}
          parts={inOrder(item.options, partOrder(item, seed))}
          one={takesOne(item)}
          live={{
            chosen: ids,
            onChange: (choices) =>
              act({
                type: 'change',
                answer: kind === 'single' ? { kind, choice: choices[0] ?? '' } : { kind, choices },
              }),
            note: chosen(item.options),
          }}
        />
      );
    }
    case 'hotspot':
      return (
        <HotspotFields
          item={item}
          seed={seed}
          diagram={diagram}
          view={view}
          onView={onView}
          picks={answer.kind === 'hotspot' ? answer.picks : []}
          onChange={(picks) => act({ type: 'change', answer: { kind: 'hotspot', picks } })}
          marks={graded?.marks}
          note={chosen(item.candidates)}
          words={words}
        />
      );
    case 'order':
      return (
        <>
          <OrderFields
            item={item}
            sequence={answer.kind === 'order' ? answer.sequence : []}
            onChange={(sequence) => act({ type: 'change', answer: { kind: 'order', sequence } })}
            isDone={graded !== undefined}
            note={(id) => said && stepNote(item, said, id)}
            words={words}
          />
          {graded && !graded.right && (
            <div className="right-order">
              <p className="item-label">{words.rightOrder}</p>
              <ol>
                {item.steps.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ol>
            </div>
          )}
        </>
      );
    case 'match':
      return (
        <MatchFields
          item={item}
          seed={seed}
          words={words}
          live={{
            pairs: answer.kind === 'match' ? answer.pairs : {},
            onChange: (pairs) => act({ type: 'change', answer: { kind: 'match', pairs } }),
            note: (id) => said && matchNote(item, said, id),
          }}
        />
      );
    case 'numeric':
      return (
        <>
          <NumericField
            item={item}
            words={words}
            live={{
              text: answer.kind === 'numeric' ? answer.text : '',
              onChange: (text) => act({ type: 'change', answer: { kind: 'numeric', text } }),
              isRefused: refusal === 'not-a-number',
              inputProps,
            }}
          />
          {said && <NumericNotes item={item} {...said} />}
        </>
      );
    case 'cloze':
      return (
        <>
          <ClozeFields
            item={item}
            words={words}
            live={{
              texts: answer.kind === 'cloze' ? answer.texts : {},
              onChange: (texts) => act({ type: 'change', answer: { kind: 'cloze', texts } }),
              inputProps,
            }}
          />
          {said && <ClozeNotes item={item} {...said} />}
        </>
      );
  }
}
