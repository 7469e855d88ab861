import { type Ink, type InkCommand, reduceInk } from './ink';
import { countHands, type Hands } from './question';

/** What is set for one class beside the place in the deck. */
type ClassState = {
  readonly hidden?: readonly string[];
  readonly budget?: number;
  readonly ink?: Ink;
  readonly hands?: Hands;
};

/** The state with these slides left out; without any there is nothing of the kind in it. */
export function withHidden<State extends ClassState>(
  state: State,
  hidden: readonly string[],
): State {
  return withOrWithout(state, 'hidden', hidden.length > 0 ? hidden : undefined);
}

/** The state with so many minutes for the talk; `null` goes back to the estimate, nonsense changes nothing. */
export function withBudget<State extends ClassState>(state: State, minutes: number | null): State {
  if ((state.budget ?? null) === minutes) return state;
  if (minutes === null) return withOrWithout(state, 'budget', undefined);
  return minutes > 0 && Number.isFinite(minutes) ? { ...state, budget: minutes } : state;
}

/** The state with one option's hands counted anew. */
export function withHands<State extends ClassState>(
  state: State,
  counted: { readonly item: string; readonly option: string; readonly count: number },
): State {
  const { hands = {} } = state;
  const next = countHands(hands, counted.item, counted.option, counted.count);
  if (next === hands) return state;
  return withOrWithout(state, 'hands', Object.keys(next).length > 0 ? next : undefined);
}

/** The state after a command to its ink. */
export function withInk<State extends ClassState>(state: State, command: InkCommand): State {
  const { ink = {} } = state;
  const drawn = reduceInk(ink, command);
  if (drawn === ink) return state;
  return withOrWithout(state, 'ink', Object.keys(drawn).length > 0 ? drawn : undefined);
}

function withOrWithout<State extends ClassState, Name extends keyof ClassState>(
  state: State,
  name: Name,
  value: ClassState[Name],
): State {
  const { [name]: _, ...rest } = state;
  return (value === undefined ? rest : { ...rest, [name]: value }) as State;
}
