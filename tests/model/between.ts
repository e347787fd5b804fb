import fc from "fast-check";

const STEPS = 1_000_000;

/** Numbers spread evenly over a range, and now and then as doubles are, of which most are next to 0. */
export function between(minimum: number, maximum: number): fc.Arbitrary<number> {
  const even = fc.integer({ min: 0, max: STEPS }).map((step) => minimum + ((maximum - minimum) * step) / STEPS);
  return fc.oneof({ weight: 9, arbitrary: even }, fc.double({ min: minimum, max: maximum, noNaN: true }));
}
