/**
 * Φ(−z)·e^(z²/2)·(z + 5) for z ≥ 0 as a Chebyshev series in (z − 5)/(z + 5), smooth on the whole half line. Computed
 * from erfc to 40 digits; the first term is rounded so that Φ(0) is one half to the last digit.
 */
const CENTER = 5;
const SERIES = [
  1.084997431128151, -0.9451212330235238, 0.3395428248397067, -0.10080114900127923, 0.02434161739194819,
  -0.0045780677530837645, 0.0005962634793872587, -3.0034572403998323e-5, -6.9582080289731465e-6, 1.6616222750752958e-6,
  -4.290591277534993e-8, -3.778472668407595e-8, 4.656555405437076e-9, 7.26731898119583e-10, -1.8760709560447877e-10,
  -1.3548475355194418e-11, 6.754835393421335e-12, 2.8389774843957214e-13, -2.4705012428368407e-13,
  -9.045031546708774e-15, 9.451160470502693e-15, 4.824922073475047e-16, -3.74529770992357e-16, -3.1738537370333476e-17,
];

/** From here on Φ(−z) is below the smallest number. */
const NOTHING_BEYOND = 39;

/** Φ(−z) for z ≥ 0, to a few units in the last digit, summed by Clenshaw's recurrence. */
function upperTail(z: number): number {
  if (z >= NOTHING_BEYOND) return 0;
  const t = (z - CENTER) / (z + CENTER);
  let sum = 0;
  let previous = 0;
  for (let n = SERIES.length - 1; n > 0; n--) {
    const next = SERIES[n] + 2 * t * sum - previous;
    previous = sum;
    sum = next;
  }
  return (Math.exp((-z * z) / 2) * (SERIES[0] + t * sum - previous)) / (z + CENTER);
}

/** The standard normal distribution Φ(z): the probability of a value up to z. */
export function normalCdf(z: number): number {
  return z <= 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * The z below which a standard normal value lies with the given probability: Φ⁻¹(p), −∞ at 0 and ∞ at 1.
 *
 * The rational approximation of Hastings (Abramowitz and Stegun 26.2.23, within 4.5e-4), refined by Halley's method,
 * which triples the digits at each step.
 */
export function normalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  if (tail === 0) return probability === 0 ? -Infinity : Infinity;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 2; step++) {
    const excess = (upperTail(z) - tail) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    z += excess / (1 - (excess * z) / 2);
  }
  return probability < 0.5 ? -z : z;
}
