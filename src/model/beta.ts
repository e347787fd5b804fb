/** Lanczos' series for the gamma function with g = 7, coefficients by Godfrey. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ 1. */
function logGamma(x: number): number {
  const t = x + LANCZOS_G - 0.5;
  const series = LANCZOS.reduce((sum, coefficient, n) => sum + coefficient / (x - 1 + n));
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/** ln B(a, b) */
function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

const MOST_STEPS = 300;

/**
 * The continued fraction of the incomplete beta function (DLMF 8.17.22), from its front by Lentz' method:
 * I_x(a, b) = x^a · (1 − x)^b / (a · B(a, b)) · fraction. Quick for x up to about the mean.
 */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    result *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    result *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return result;
}

/** The probability that a beta variable with shapes a, b ≥ 1 is at most x: the regularized incomplete beta function. */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaProbability(1 - x, b, a);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a) * fraction(x, a, b);
}

/**
 * The inverse of betaProbability, by Newton's method on logarithms. For b ≥ 1, ln I is concave in ln x and
 * I ≤ x^a / (a · B), so the steps start below the solution and climb to it without passing.
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0;
  if (probability > 0.5) return 1 - betaQuantile(1 - probability, b, a);
  const target = Math.log(probability) + Math.log(a) + logBeta(a, b);
  let logX = target / a;
  for (let i = 0; i < MOST_STEPS; i++) {
    const x = Math.exp(logX);
    const f = fraction(x, a, b);
    const step = ((target - a * logX - b * Math.log1p(-x) - Math.log(f)) * f * (1 - x)) / a;
    logX += step;
    if (step < Number.EPSILON) break;
  }
  return Math.exp(logX);
}
