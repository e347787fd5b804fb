import {
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { betaProbability, betaQuantile } from "../model/beta";
import type { Spreadsheet } from "./univer";

/** The answer for plain numbers; nothing for what is left to Univer. */
type Exact = (...given: number[]) => number | undefined;

const isProper = (a: number, b: number, low: number, high: number) => a >= 1 && b >= 1 && low < high;

const EXACT: Record<string, Exact> = {
  "BETA.DIST": (x, a, b, isCumulative, low = 0, high = 1) =>
    isCumulative && isProper(a, b, low, high) && x >= low && x <= high
      ? betaProbability((x - low) / (high - low), a, b)
      : undefined,
  "BETA.INV": (probability, a, b, low = 0, high = 1) =>
    probability > 0 && probability < 1 && isProper(a, b, low, high)
      ? low + (high - low) * betaQuantile(probability, a, b)
      : undefined,
};

/** Univer's beta distribution is good to nine or ten digits only, and plans of dates need more. */
export function makeBetaExact({ univer }: Spreadsheet): void {
  const functions = univer.__getInjector().get(IFunctionService);
  for (const [name, exact] of Object.entries(EXACT)) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no ${name}`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given: BaseValueObject[]) => {
      const numbers = given.map(numberIn);
      const answer = numbers.every((one) => one !== undefined) ? exact(...numbers) : undefined;
      return answer === undefined ? calculate(...given) : NumberValueObject.create(answer);
    };
  }
}

/** The number in a value or in a range of one cell. */
function numberIn(given: BaseValueObject): number | undefined {
  const one = given.isArray() ? onlyCell(given as ArrayValueObject) : given;
  return one && (one.isNumber() || one.isBoolean()) ? Number(one.getValue()) : undefined;
}

function onlyCell(array: ArrayValueObject): BaseValueObject | undefined {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}
