/**
 * What runs where, and what waits for what. Each module stands for one function of the system: the
 * one it answers.
 */
export type Structure = {
  readonly modules: readonly {
    readonly id: string;
    /** The process it runs in. A monolith has one for all modules, services have one each. */
    readonly process: string;
    /** Databases without which it cannot answer. */
    readonly databases: readonly string[];
  }[];
  readonly calls: readonly {
    readonly from: string;
    readonly to: string;
    /** The caller waits for the answer; false when a queue stands between them. */
    readonly waits: boolean;
    /** The caller has something to do when no answer comes. */
    readonly fallback: boolean;
    /** Caller and called no longer understand each other; the call fails though both are up. */
    readonly broken?: boolean;
  }[];
};

/**
 * N01, N04: the blast radius: which modules can no longer answer their function when `stopped`
 * cannot be used. A stopped process stops every module in it, a stopped database every module that
 * needs it, and a module that cannot answer every module that waits for it and has no fallback, and
 * so on along the chain. A module named in `stopped` takes its process down with it (N01). Copies
 * are counted before: a process is stopped when its last copy is.
 *
 * @param stopped ids of modules, processes and databases
 * @returns ids of modules, in the order of the structure
 * @throws Error naming the id when the structure has no such part, or calls a module it lacks
 */
export function blastRadius(structure: Structure, stopped: readonly string[]): readonly string[] {
  const { modules, calls } = structure;
  requireKnown(structure, stopped);
  const processes = new Set(
    modules
      .filter(({ id, process }) => stopped.includes(id) || stopped.includes(process))
      .map(({ process }) => process),
  );
  const failing = new Set(
    modules
      .filter(
        ({ process, databases }) =>
          processes.has(process) || databases.some((database) => stopped.includes(database)),
      )
      .map(({ id }) => id),
  );
  const hard = calls.filter(({ waits, fallback }) => waits && !fallback);
  for (let before = -1; before < failing.size;) {
    before = failing.size;
    for (const { from, to, broken } of hard) {
      if (broken === true || failing.has(to)) failing.add(from);
    }
  }
  return modules.map(({ id }) => id).filter((id) => failing.has(id));
}

function requireKnown({ modules, calls }: Structure, stopped: readonly string[]): void {
  const isModule = (name: string) => modules.some(({ id }) => id === name);
  const isPart = (name: string) =>
    modules.some(
      ({ id, process, databases }) => id === name || process === name || databases.includes(name),
    );
  const strange = stopped.find((id) => !isPart(id));
  if (strange !== undefined) {
    const parts = modules.flatMap(({ id, process, databases }) => [id, process, ...databases]);
    throw new Error(`stopped names "${strange}". Name one of ${[...new Set(parts)].join(', ')}.`);
  }
  const lost = calls.find(({ from, to }) => !isModule(from) || !isModule(to));
  if (lost !== undefined) {
    const name = isModule(lost.from) ? lost.to : lost.from;
    const ids = modules.map(({ id }) => id).join(', ');
    throw new Error(`calls name "${name}". Name one of the modules ${ids}.`);
  }
}
