/** No name is longer; what comes after is not worth comparing. */
const LONGEST_NAME = 60;

/** The names that are spelled most like the wanted one, best first. */
export function mostAlike<N extends string>(wanted: string, names: readonly N[], count: number): N[] {
  const letters = pairs(wanted.slice(0, LONGEST_NAME));
  return names
    .map((name) => ({ name, likeness: likeness(letters, pairs(name)) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ name }) => name);
}

function pairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}

/** Dice's coefficient: the pairs of letters in common, over the mean number of pairs. */
function likeness(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  const common = some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, some.length + others.length);
}
