import type { InputHTMLAttributes, ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import type { Answering, AnsweringAction } from './answering';
import { ChoiceFields } from './choice-fields';
import { ChoiceLead } from './choice-lead';
import { choiceAnswer, choiceParts, chosenIn } from './choice-parts';
import { ClozeFields } from './cloze-fields';
import { ConnectFields } from './connect-fields';
import { blankNote } from './drawing-notes';
import { HotspotFields } from './hotspot-fields';
import { inOrder, partOrder } from './item-order';
import { LabelFields } from './label-fields';
import { MatchFields } from './match-fields';
import { NumericField } from './numeric-field';
import { RepairFields } from './repair-fields';
import { RepairNotes } from './repair-notes';
import { OrderFields } from './order-fields';
import { chosenNote, ClozeNotes, matchNote, NumericNotes, stepNote } from './part-notes';
import type { HotspotView } from './use-hotspot-view';
import type { QuizWords } from './words';

const blankNames = { kind: 'label', names: {} } as const;
const noArrows: readonly string[] = [];
const blankRepair = { kind: 'repair', params: {}, commands: [], held: [] } as const;

/** The controls of an item, and after grading what is said about each part. */
export function LiveFields(props: {
  item: LocalizedItem;
  lesson: string;
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
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario': {
      const parts = choiceParts(item, words);
      return (
        <>
          <ChoiceLead item={item} words={words} />
          <ChoiceFields
            item={item.id}
            parts={inOrder(parts, partOrder(item, seed))}
            one={takesOne(item)}
            live={{
              chosen: chosenIn(answer),
              onChange: (choices) => act({ type: 'change', answer: choiceAnswer(item, choices) }),
              note: chosen(parts),
            }}
          />
        </>
      );
    }
    case 'label': {
      const given = answer.kind === 'label' ? answer : blankNames;
      return (
        <LabelFields
          item={item}
          seed={seed}
          diagram={diagram}
          view={view}
          onView={onView}
          names={given.names}
          onChange={(names) => act({ type: 'change', answer: { kind: 'label', names } })}
          marks={graded?.marks}
          note={(id) => said && blankNote(item, given, said, id)}
          words={words}
        />
      );
    }
    case 'connect':
      return (
        <ConnectFields
          key={state.tries}
          item={item}
          diagram={diagram}
          view={view}
          onView={onView}
          drawn={answer.kind === 'connect' ? answer.edges : noArrows}
          onChange={(edges) => act({ type: 'change', answer: { kind: 'connect', edges } })}
          said={said}
          words={words}
        />
      );
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
    case 'repair':
      return (
        <>
          {said && <RepairNotes item={item} answer={answer} {...said} />}
          <RepairFields
            item={item}
            lesson={props.lesson}
            diagram={diagram}
            words={words}
            answer={answer.kind === 'repair' ? answer : blankRepair}
            onChange={(next) => act({ type: 'change', answer: next })}
            isDone={graded !== undefined}
          />
        </>
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
