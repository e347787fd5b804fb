/** A computation to time. It returns a number of its result, so that no engine can leave the work out. */
export type Work = () => number;

const ROUNDS = 40;
const MILLISECONDS = 15;

let sink = 0;

/**
 * Times a computation against a baseline that does the same work, and compares the ratio with its goal. The rounds of
 * both alternate, and the fastest of each counts: whatever else the machine does can only make a round slower.
 */
export function ratio(name: string, { subject, baseline, atMost }: { subject: Work; baseline: Work; atMost: number }) {
  const subjectRepeats = repeatsFor(subject);
  const baselineRepeats = repeatsFor(baseline);
  let fastestSubject = Infinity;
  let fastestBaseline = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    fastestSubject = Math.min(fastestSubject, time(subject, subjectRepeats));
    fastestBaseline = Math.min(fastestBaseline, time(baseline, baselineRepeats));
  }
  goal(name, fastestSubject / fastestBaseline, { atMost });
}

/** Prints a figure with its goal on one line; a missed goal makes the process fail. */
export function goal(name: string, figure: number, { atMost, unit = "" }: { atMost: number; unit?: string }) {
  const isMet = figure <= atMost;
  console.log(`${isMet ? "ok  " : "MISS"} ${name.padEnd(64)} ${figure.toFixed(3)}${unit}, goal ≤ ${atMost}${unit}`);
  if (!isMet || !Number.isFinite(sink)) process.exitCode = 1;
}

/** Milliseconds that one run takes. */
function time(work: Work, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) sink += work() % 1;
  return (performance.now() - start) / repeats;
}

/** Warms the computation up, and finds how often it fits into a round. */
function repeatsFor(work: Work): number {
  const start = performance.now();
  for (let repeats = 1; ; repeats *= 2) {
    const each = time(work, repeats);
    const isLongEnough = each * repeats >= MILLISECONDS && performance.now() - start >= 150;
    if (isLongEnough) return Math.max(1, Math.round(MILLISECONDS / each));
  }
}
