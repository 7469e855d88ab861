/** One change of one team. */
export type Change = {
  readonly id: string;
  readonly team: string;
  /** It does what it should; the change to get rid of is not good. */
  readonly isGood: boolean;
  /** It changed the schema of a database, which goes back with no program. */
  readonly changesSchema: boolean;
  /** The change of another team that it relies on. */
  readonly needs: string | null;
};

/** A version of one deployment unit and the changes that were new in it. */
export type Release<One extends Change = Change> = {
  readonly version: number;
  readonly changes: readonly One[];
};

export type Reverted<One extends Change = Change> = {
  /** Everything that is no longer running, in the order of its release. */
  readonly changes: readonly One[];
  /** Those of them that worked. */
  readonly good: readonly One[];
  /** Those of them whose schema stays in the database. */
  readonly schemaLeft: readonly One[];
};

/**
 * N03: what a deployment unit loses by running `version` again: every change of every later
 * release, whoever made it and however good it is. A unit that carries the changes of one team
 * loses nobody else's.
 *
 * @param releases all that were deployed, oldest first, the running one last
 * @param version the one to go back to
 * @throws Error naming the version when it is not among the releases
 */
export function whatRollbackReverts<One extends Change>(
  releases: readonly Release<One>[],
  version: number,
): Reverted<One> {
  const place = releases.findIndex((release) => release.version === version);
  if (place < 0) {
    const known = releases.map((release) => release.version).join(', ');
    throw new Error(`version is ${version}. Give one of ${known || 'at least one release'}.`);
  }
  const changes = releases.slice(place + 1).flatMap((release) => release.changes);
  return {
    changes,
    good: changes.filter(({ isGood }) => isGood),
    schemaLeft: changes.filter(({ changesSchema }) => changesSchema),
  };
}

/**
 * N03: the changes that run while the change they need does not: the contract between the two teams
 * no longer holds. Units that are rolled back one by one can get there; one unit for all cannot.
 *
 * @param running every change that runs, in whichever unit
 */
export function strandedChanges<One extends Change>(running: readonly One[]): readonly One[] {
  const ids = running.map(({ id }) => id);
  return running.filter(({ needs }) => needs !== null && !ids.includes(needs));
}
