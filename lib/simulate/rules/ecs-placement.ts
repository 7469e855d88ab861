import { requireLength, requireWhole } from './ecs-input';

/** What a task needs of a container instance. CPU in units of 1/1024 vCPU, memory in MiB. */
export type TaskNeeds = {
  readonly cpu: number;
  readonly memory: number;
  /** Host ports it binds. */
  readonly ports?: readonly number[];
  /** Attributes the instance must have, with these values. */
  readonly attributes?: Readonly<Record<string, string>>;
};

/** A container instance with what is left of it and how many tasks of the service it runs. */
export type ContainerInstance = {
  readonly id: string;
  readonly cpu: number;
  readonly memory: number;
  readonly usedPorts?: readonly number[];
  /** `ecs.availability-zone` among others. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly tasks: number;
};

/** `memberOf` here is one equation of an attribute; AWS has a whole query language for it. */
export type PlacementConstraint =
  | { readonly type: 'distinctInstance' }
  | { readonly type: 'memberOf'; readonly attribute: string; readonly value: string };

export type PlacementStrategy =
  | {
      readonly type: 'spread';
      /** `instanceId`, `host` or an attribute's name. */ readonly field: string;
    }
  | { readonly type: 'binpack'; readonly field: 'cpu' | 'memory' }
  | { readonly type: 'random' };

const mostStrategies = 5;
const byZone: PlacementStrategy = { type: 'spread', field: 'ecs.availability-zone' };

/**
 * SIM-E10, first step: instances with the CPU, the memory, the free ports and the attributes a task needs.
 *
 * @throws Error when a number is below 0
 */
export function fittingInstances(
  task: TaskNeeds,
  instances: readonly ContainerInstance[],
): ContainerInstance[] {
  requireLength('fittingInstances', 'cpu', task.cpu);
  requireLength('fittingInstances', 'memory', task.memory);
  return instances.filter(
    (instance) =>
      instance.cpu >= task.cpu &&
      instance.memory >= task.memory &&
      !(task.ports ?? []).some((port) => (instance.usedPorts ?? []).includes(port)) &&
      Object.entries(task.attributes ?? {}).every(
        ([name, value]) => instance.attributes?.[name] === value,
      ),
  );
}

/** SIM-E10, second step: instances that satisfy every placement constraint. */
export function allowedInstances(
  instances: readonly ContainerInstance[],
  constraints: readonly PlacementConstraint[],
): ContainerInstance[] {
  return instances.filter((instance) =>
    constraints.every((constraint) =>
      constraint.type === 'distinctInstance'
        ? instance.tasks === 0
        : instance.attributes?.[constraint.attribute] === constraint.value,
    ),
  );
}

/**
 * SIM-E10: the container instance for one task, or null when none fits. Order: what the task needs,
 * then the constraints, then the strategies one after another; without any, spread over zones. On
 * equality the instance listed first.
 *
 * @param placement `roll`: a draw in [0, 1) for the strategy `random`
 * @throws Error with more than 5 strategies, or a roll outside [0, 1)
 */
export function placeOnInstance(
  task: TaskNeeds,
  instances: readonly ContainerInstance[],
  placement: {
    readonly constraints?: readonly PlacementConstraint[];
    readonly strategies?: readonly PlacementStrategy[];
    readonly roll?: number;
  } = {},
): string | null {
  const { constraints = [], strategies = [byZone], roll = 0 } = placement;
  if (strategies.length > mostStrategies) {
    throw new Error(
      `placeOnInstance: there are ${strategies.length} strategies. Give at most ${mostStrategies}.`,
    );
  }
  if (!(roll >= 0 && roll < 1)) {
    throw new Error(`placeOnInstance: roll is ${roll}. Give a number from 0 to below 1.`);
  }
  for (const { id, tasks } of instances) requireWhole('placeOnInstance', `tasks of "${id}"`, tasks);
  let left = allowedInstances(fittingInstances(task, instances), constraints);
  for (const strategy of strategies) left = narrow(left, strategy, instances, roll);
  return left[0]?.id ?? null;
}

function narrow(
  left: readonly ContainerInstance[],
  strategy: PlacementStrategy,
  all: readonly ContainerInstance[],
  roll: number,
): ContainerInstance[] {
  if (strategy.type === 'random') return left.slice(Math.floor(roll * left.length)).slice(0, 1);
  const cost = (instance: ContainerInstance): number => {
    if (strategy.type === 'binpack') return instance[strategy.field];
    const group = groupOf(instance, strategy.field);
    // Tasks on an instance that is full still make its zone the fuller one.
    return all
      .filter((other) => groupOf(other, strategy.field) === group)
      .reduce((sum, { tasks }) => sum + tasks, 0);
  };
  const least = Math.min(...left.map(cost));
  return left.filter((instance) => cost(instance) === least);
}

function groupOf(instance: ContainerInstance, field: string): string {
  if (field === 'instanceId' || field === 'host') return instance.id;
  return instance.attributes?.[field.replace(/^attribute:/u, '')] ?? '';
}
