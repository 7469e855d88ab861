/** What stands at the end of a Korean word without being part of it, each also after 들. */
const particles = [
  ['은', '는', '이', '가', '을', '를', '의', '와', '과', '도', '만', '로', '에', '들'],
  ['으로', '에서', '에게', '까지', '부터', '처럼', '보다', '마다', '하고', '이나', '이란', '이며'],
  ['로는', '로도', '로서', '로써', '에는', '에도', '와는', '과는', '까지는', '부터는', '보다는'],
  ['으로는', '으로도', '으로서', '으로써', '에서는', '에서도', '에서의', '에게는', '에게서'],
  ['이다', '입니다', '이고', '라고', '이라고', '인지', '인가요', '일까'],
].flat();

const withPlural = particles.flatMap((particle) => [particle, `들${particle}`]);
const known = new Set(withPlural);
const longestFirst = withPlural.toSorted((a, b) => b.length - a.length);

export function isParticle(text: string): boolean {
  return known.has(text);
}

/** What is left must still say something. */
const MIN_STEM = 2;

/**
 * A word without the particle at its end (대기열을 → 대기열, SQS에서는 → SQS), or an English plural
 * without its s; `undefined` where there is none to take off or less than two letters would stay.
 */
export function stemOf(word: string): string | undefined {
  if (/^[a-z]{3,}s$/u.test(word)) return word.slice(0, -1);
  const particle = longestFirst.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM,
  );
  return particle === undefined ? undefined : word.slice(0, -particle.length);
}
