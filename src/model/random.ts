/** The remainder that is never negative, as a spreadsheet's MOD. */
function modulo(value: number, divisor: number): number {
  const remainder = value % divisor;
  return remainder < 0 ? remainder + divisor : remainder;
}

/** What a random number is drawn for: whole numbers. */
export interface Counter {
  trial: number;
  variable: number;
  entity: number;
}

/**
 * A random number between 0 and 1 that is a function of what it is drawn for: the same on any machine, since every
 * intermediate result is a whole number that a double holds exactly.
 *
 * Hubbard, D. W. (2019), A multi-dimensional, counter-based pseudo random number generator as a standard for Monte
 * Carlo simulations, with both seeds 0.
 */
export function hdr({ trial, variable, entity }: Counter): number {
  const first = modulo(modulo(trial, 7450589) * 2499997 + variable * 1800451 + entity * 2000371, 7450589);
  const second = modulo(modulo(trial, 7450987) * 2246527 + variable * 2399993 + entity * 2100869, 7450987);
  const a = modulo(modulo(999999999999989, first * 4658 + 7450581) * 383, 99991);
  const b = modulo(modulo(999999999999989, second * 7580 + 7560584) * 17669, 7440893);
  return (modulo((a * 7440893 + b) * 1343, 2 ** 32) + 0.5) / 2 ** 32;
}

/** One dimension of a lattice: point i lies at frac(shift + i · step). */
export interface Dimension {
  shift: number;
  step: number;
}

/**
 * A lattice of points that fill a cube of that many dimensions evenly, shifted at random by the seed. A few thousand of
 * its points are worth ten times as many random ones, and each fits a cell: =MOD(shift + i * step, 1).
 *
 * The steps are powers of 1/φ with φ^(d+1) = φ + 1: Roberts, M. (2018), The unreasonable effectiveness of quasirandom
 * sequences.
 */
export function lattice(seed: number, dimensions: number): Dimension[] {
  const ratio = harmoniousRatio(dimensions);
  let step = 1;
  return Array.from({ length: dimensions }, (_, index) => {
    step /= ratio;
    return { shift: hdr({ trial: seed, variable: index + 1, entity: 1 }), step };
  });
}

const NEWTON_STEPS = 10;

/** The φ > 1 with φ^(d+1) = φ + 1, by Newton's method from above. */
function harmoniousRatio(dimensions: number): number {
  let ratio = 2;
  for (let i = 0; i < NEWTON_STEPS; i++) {
    let power = 1;
    for (let k = 0; k < dimensions; k++) power *= ratio;
    ratio -= (power * ratio - ratio - 1) / ((dimensions + 1) * power - 1);
  }
  return ratio;
}
