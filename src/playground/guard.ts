import type { Injector } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  FunctionService,
  IFunctionService,
  type BaseFunction,
} from "@univerjs/engine-formula";

type Calculate = BaseFunction["calculate"];
type CalculateCustom = BaseFunction["calculateCustom"];

/** Univer's registry of functions, which lets none in that could stop the calculation of the other cells. */
class GuardedFunctionService extends FunctionService {
  override registerExecutors(...functions: BaseFunction[]): void {
    for (const one of functions) {
      one.calculate = guardCalculate(one, one.calculate);
      one.calculateCustom = guardCustom(one, one.calculateCustom);
    }
    super.registerExecutors(...functions);
  }
}

/** Univer calculates no more until the page is loaded again once a function has thrown. */
function guardCalculate(one: BaseFunction, calculate: Calculate): Calculate {
  return (...args) => {
    try {
      return calculate.apply(one, args);
    } catch (bug) {
      console.error(`${one.name} failed`, bug);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** The functions that people register through `univerAPI` return plain values, or promises of them. */
function guardCustom(one: BaseFunction, calculate: CalculateCustom): CalculateCustom {
  const refuse = (bug: unknown) => {
    console.error(`${one.name} failed`, bug);
    return ErrorType.VALUE;
  };
  return (...args) => {
    try {
      const result: unknown = calculate.apply(one, args);
      return result instanceof Promise ? result.then(showable, refuse) : showable(result);
    } catch (bug) {
      return refuse(bug);
    }
  };
}

type Showable = number | string | boolean | null;

/** A cell's value, or the rows of a spill; anything else is an error in the cell. */
function showable(result: unknown): Showable | Showable[][] {
  if (!Array.isArray(result)) return one(result);
  const isTable =
    result.length > 0 &&
    result.every((row) => Array.isArray(row) && row.length > 0 && row.length === (result[0] as unknown[]).length);
  return isTable ? (result as unknown[][]).map((row) => row.map(one)) : ErrorType.VALUE;
}

function one(value: unknown): Showable {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : ErrorType.NUM;
  return ErrorType.VALUE;
}

/** Puts the guarded registry in the place of Univer's, before any function is registered. */
export function guardFunctions(injector: Injector): void {
  injector.replace([IFunctionService, { useClass: GuardedFunctionService }]);
}
