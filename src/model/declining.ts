import { firstMonths, type Asset } from "./asset";

/** The declining balances that never pass the salvage value; DB has a rate of its own and may miss it. */
export function isDeclining({ method }: Asset): boolean {
  return method === "DDB" || method === "VDB" || method === "PRC_DDB";
}

/**
 * Writes an asset off over full periods of service, notes the charges down where a list is given, and returns the
 * last one.
 *
 *   DDB      rate · book value, rate = factor / life
 *   VDB      the same until a straight line over the remaining life takes more
 *   PRC_DDB  2 / life of the book value until two years remain, then a straight line
 */
function writeOff({ method, cost, salvage, life, factor }: Asset, periods: number, charges?: number[]): number {
  const rate = Math.min(1, (method === "PRC_DDB" ? 2 : factor) / life);
  const switchesWhenMore = method === "VDB";
  const lineFrom = method === "PRC_DDB" ? life - 2 : life;
  let book = cost;
  let charge = 0;
  let elapsed = 0;
  for (; elapsed < periods; elapsed++) {
    const rest = book - salvage;
    charge = rate * book;
    if (switchesWhenMore ? charge * (life - elapsed) <= rest : elapsed >= lineFrom) break;
    if (charge >= rest) charge = rest;
    book = charge < rest ? book - charge : salvage;
    if (charges !== undefined) charges[elapsed] = charge;
  }
  if (elapsed === periods) return charge;
  const line = (book - salvage) / (life - elapsed);
  const last = periods > life ? line * (life - periods + 1) : line;
  if (charges !== undefined) {
    for (; elapsed < periods - 1; elapsed++) charges[elapsed] = line;
    charges[elapsed] = last;
  }
  return last;
}

/** The charge of one full period of service. */
export function decliningCharge(asset: Asset, period: number): number {
  return asset.method === "DDB" ? doubleDecliningCharge(asset, period) : writeOff(asset, period);
}

/** DDB at once: while it is above salvage, the book value is cost · (1 − rate)^(period − 1). */
function doubleDecliningCharge({ cost, salvage, life, factor }: Asset, period: number): number {
  const rate = Math.min(1, factor / life);
  const book = cost * wholePower(1 - rate, period - 1);
  return Math.max(0, Math.min(rate * book, book - salvage));
}

/** The charges of the first full periods of service, 0 past the last one. */
export function decliningCharges(asset: Asset, count: number): number[] {
  const end = Math.min(count, Math.ceil(asset.life));
  const charges = new Array<number>(count);
  writeOff(asset, end, charges);
  for (let i = end; i < count; i++) charges[i] = 0;
  return charges;
}

/** The book values after the first full periods of service; exactly the salvage value once nothing is left. */
export function decliningValues(asset: Asset, count: number): number[] {
  const { method, salvage, life } = asset;
  const end = method === "DDB" ? Infinity : life;
  let book = asset.cost;
  return decliningCharges(asset, count).map((charge, i) => {
    book = i + 1 >= end || charge === book - salvage ? salvage : Math.max(salvage, book - charge);
    return book;
  });
}

/**
 * The rate of Excel's DB, which is rounded to three decimals.
 *
 *   rate = 1 − (salvage / cost)^(1 / life)
 */
function fixedRate({ cost, salvage, life }: Asset): number {
  return cost === 0 ? 0 : Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
}

/** Book value under Excel's DB. */
export function fixedDecliningValue(asset: Asset, periods: number): number {
  return valueAtRate(asset, fixedRate(asset), periods);
}

/** The first period counts its months in service, the stub after the last one the other months. */
function valueAtRate({ cost, life, convention }: Asset, rate: number, periods: number): number {
  if (periods === 0) return cost;
  const months = firstMonths(convention);
  const value = cost * (1 - (rate * months) / 12) * wholePower(1 - rate, Math.min(periods, life) - 1);
  return periods > life ? value * (1 - (rate * (12 - months)) / 12) : value;
}

/**
 * The charge of one period under Excel's DB.
 *
 *   charge = rate · opening value, of which the first period takes months / 12, and the stub (12 − months) / 12
 */
export function fixedDecliningCharge(asset: Asset, period: number): number {
  const rate = fixedRate(asset);
  const charge = rate * valueAtRate(asset, rate, period - 1);
  if (period > 1 && period <= asset.life) return charge;
  const months = firstMonths(asset.convention);
  return (charge * (period === 1 ? months : 12 - months)) / 12;
}

/** A power with a whole exponent, by squaring: a fraction of the time of Math.pow. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let bits = exponent; bits > 0; bits >>= 1) {
    if (bits & 1) power *= square;
    square *= square;
  }
  return power;
}
