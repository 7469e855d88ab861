/**
 * A sentence when `version` (e.g. "18.17.1") does not satisfy `range`, which is written like
 * ">=20.19"; otherwise undefined.
 */
export function nodeProblem(version: string, range: string): string | undefined {
  const needed = range.replace('>=', '').trim();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Day03 needs Node ${needed} or newer, and this is Node ${version}: install a newer one from https://nodejs.org, then run npm ci again.`;
}
