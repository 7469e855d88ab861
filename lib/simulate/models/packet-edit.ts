import type { Parameter } from '../model';
import type { Edited } from '../network/edit';
import type { Network } from '../network/network';
import type { Value } from '../run';
import type { PacketStage, PacketState } from './packet-stage';

/** An edit that a learner can make while packets travel: its arguments, and what it does. */
export type EditCommand = {
  readonly spec?: (stage: PacketStage) => readonly Parameter[];
  /** A fault: the drawn parts it can be done to; the part is the argument "part". */
  readonly parts?: (stage: PacketStage) => readonly string[];
  /** What is logged when it worked: a code, and the params of its sentence. */
  readonly done: (args: Arguments, network: Network) => readonly [code: string, params: Params];
  /** The rule or fact that makes the edit matter. */
  readonly rule: string | ((args: Arguments, state: PacketState) => string);
  readonly edit: (args: Arguments, state: PacketState, stage: PacketStage) => Edited;
};

/** The values of a command's arguments by kind. */
export type Arguments = {
  readonly text: (id: string) => string;
  readonly number: (id: string) => number;
  readonly on: (id: string) => boolean;
};
type Params = Readonly<Record<string, string | number>>;

/** An argument that is one of some ids. */
export const choice = (id: string, options: readonly string[]): Parameter => ({
  id,
  kind: 'choice',
  options,
  default: options[0] ?? '',
});

/** Reads the values of a command's arguments. */
export function openArguments(args: Readonly<Record<string, Value>>): Arguments {
  return {
    text: (id) => String(args[id] ?? ''),
    number: (id) => Number(args[id]),
    on: (id) => args[id] === true,
  };
}
