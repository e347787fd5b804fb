/**
 * Percentiles of values in any order, for ascending shares, as Excel's PERCENTILE.INC: at rank share · (n − 1), on a
 * straight line between the two nearest values.
 */
export function percentiles(values: Float64Array, shares: readonly number[]): number[] {
  const last = values.length - 1;
  const ranks = shares.flatMap((share) => [Math.floor(share * last), Math.ceil(share * last)]);
  const found = valuesAt(ranks, values);
  return shares.map((share, i) => {
    const [below, above] = [found[2 * i], found[2 * i + 1]];
    return below + (share * last - ranks[2 * i]) * (above - below);
  });
}

const BUCKETS = 2048;

/** Sorted at once, since dividing them further costs more. */
const FEW = 256;

/**
 * The values that sorting would put at the given ascending ranks, without sorting them all: counts values into equal
 * intervals and looks closer only where a rank falls.
 */
function valuesAt(ranks: readonly number[], values: Float64Array): number[] {
  const [least, most] = bounds(values);
  if (least === most) return ranks.map(() => least);
  const perUnit = (BUCKETS - 1) / (most - least);
  if (values.length <= FEW || perUnit === Infinity) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank]);
  }
  const groups = grouped(ranks, countBuckets(values, least, perUnit));
  collect(groups, values, least, perUnit);
  return groups.flatMap((group) => valuesAt(group.ranks, group.members));
}

function bounds(values: Float64Array): [number, number] {
  let least = values[0];
  let most = values[0];
  for (let i = 1; i < values.length; i++) {
    least = Math.min(least, values[i]);
    most = Math.max(most, values[i]);
  }
  return [least, most];
}

function countBuckets(values: Float64Array, least: number, perUnit: number): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < values.length; i++) counts[((values[i] - least) * perUnit) | 0]++;
  return counts;
}

/** The ranks that fall into one bucket, counted within it, and room for the bucket's values. */
interface Group {
  bucket: number;
  ranks: number[];
  members: Float64Array;
}

function grouped(ranks: readonly number[], counts: Uint32Array): Group[] {
  const groups: Group[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of ranks) {
    while (before + counts[bucket] <= rank) before += counts[bucket++];
    if (groups.at(-1)?.bucket !== bucket) {
      groups.push({ bucket, ranks: [], members: new Float64Array(counts[bucket]) });
    }
    groups[groups.length - 1].ranks.push(rank - before);
  }
  return groups;
}

/** Fills the groups with their buckets' values. */
function collect(groups: readonly Group[], values: Float64Array, least: number, perUnit: number): void {
  const groupOf = new Uint8Array(BUCKETS);
  groups.forEach(({ bucket }, index) => (groupOf[bucket] = index + 1));
  const filled = new Uint32Array(groups.length);
  for (let i = 0; i < values.length; i++) {
    const group = groupOf[((values[i] - least) * perUnit) | 0];
    if (group > 0) groups[group - 1].members[filled[group - 1]++] = values[i];
  }
}
