import type { LessonRun } from './lesson-run';
import type { CommandSpec } from './model';

/** A fault and the part of the model it is done to. */
export type NodeFault = { readonly command: CommandSpec; readonly part: string };

/** The parts of the model that a node of the diagram stands for. */
export function partsOfNode({ parts }: Pick<LessonRun, 'parts'>, node: string): readonly string[] {
  return Object.entries(parts).flatMap(([part, drawn]) => (drawn === node ? [part] : []));
}

/** Every fault that can be done at a node of the diagram, in the order of the model's commands. */
export function faultsOfNode(
  data: Pick<LessonRun, 'parts' | 'commands'>,
  node: string,
): readonly NodeFault[] {
  const parts = partsOfNode(data, node);
  return data.commands.flatMap((command) =>
    command.fault === true
      ? parts
          .filter((part) => command.parts?.includes(part))
          .map((part): NodeFault => ({ command, part }))
      : [],
  );
}

/** The fault after `last` at the same node, the first again after the last one; without `last` the first. */
export function nextFault(faults: readonly NodeFault[], last?: NodeFault): NodeFault | undefined {
  const index = faults.findIndex(
    ({ command, part }) => command.id === last?.command.id && part === last.part,
  );
  return faults[(index + 1) % Math.max(1, faults.length)];
}
