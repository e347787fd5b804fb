import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import * as functions from "../functions";
import { withHost, type CellResult } from "../functions/cell";
import type { FunctionHelp, ParameterHelp } from "../i18n/catalogue";
import type { Language } from "../i18n/language";
import { fill, wordsIn } from "../i18n/words";
import { CellError, HOSTS } from "./host";
import type { Explained } from "./problems";
import type { Spreadsheet } from "./univer";
import { WORDS } from "./words";

export const NAMESPACE = "POWERGAP";

type WorksheetFunction = (...args: unknown[]) => CellResult | CellResult[][];

/** Lets formulas call PowerGap's functions, in the language of the moment. */
export function registerFunctions(
  { univer }: Spreadsheet,
  catalogue: readonly FunctionHelp[],
  language: () => Language,
): void {
  const registry = univer.__getInjector().get(IFunctionService);
  registry.registerExecutors(...catalogue.map((help) => new PowerGapFunction(help, language)));
}

/** Offers the functions with their descriptions and arguments while a formula is typed. */
export function describeFunctions(
  { univer }: Spreadsheet,
  catalogue: readonly FunctionHelp[],
  language: Language,
): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  descriptions.unregisterDescriptions(catalogue.map(nameOf));
  descriptions.registerDescriptions(catalogue.map((help) => infoOf(help, language)));
}

const nameOf = ({ id }: FunctionHelp) => `${NAMESPACE}.${id}`;

function infoOf(help: FunctionHelp, language: Language): IFunctionInfo {
  return {
    functionName: nameOf(help),
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description,
    functionParameter: help.parameters.map((parameter) => ({
      name: parameter.name,
      detail: detailOf(parameter, language),
      example: exampleOf(parameter),
      require: parameter.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}

function detailOf({ description, unit, choices, default: value }: ParameterHelp, language: Language): string {
  const known = choices?.map((choice) => choice.value).join(", ");
  const whenOmitted = value && fill(wordsIn(language).form.default, { value });
  return [description, unit && `[${unit}]`, known && `(${known})`, whenOmitted].filter(Boolean).join(" ");
}

function exampleOf(parameter: ParameterHelp): string {
  const value = parameter.default ?? "";
  return value !== "" && parameter.choices ? `"${value}"` : value;
}

/**
 * A worksheet function as Univer calls it. Not registered through `univerAPI.registerFunction`, which passes 0 for an
 * argument that is left out, and has no error that IFERROR would see.
 */
class PowerGapFunction extends BaseFunction {
  constructor(
    private readonly help: FunctionHelp,
    private readonly language: () => Language,
  ) {
    super(nameOf(help));
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { id, parameters } = this.help;
    const compute = (functions as unknown as Record<string, WorksheetFunction>)[id];
    try {
      this.checkCount(given.length);
      const values = given.map((value, i) => argument(parameters[i], value));
      return withHost(HOSTS[this.language()], () => shown(compute(...values)));
    } catch (thrown) {
      if (thrown instanceof ErrorInArgument) return thrown.error;
      if (!(thrown instanceof CellError)) throw thrown;
      const explained: Explained = { problem: thrown.sentence };
      return new ErrorValueObject(thrown.shown as ErrorType).withCustomData(explained);
    }
  }

  /** Excel does not let such a formula be entered. */
  private checkCount(got: number): void {
    const { parameters } = this.help;
    const fewest = parameters.filter(({ isOptional }) => !isOptional).length;
    const most = parameters.length;
    if (got >= fewest && got <= most) return;
    const { one, range } = WORDS[this.language()].workbook.argumentCount;
    const sentence = fill(fewest === most ? one : range, { name: this.name, fewest, most, got });
    throw new CellError("#VALUE!", sentence);
  }
}

/** An error value among the arguments, which becomes the result, as in Excel. */
class ErrorInArgument extends Error {
  constructor(readonly error: BaseValueObject) {
    super();
  }
}

/** What a blank cell counts as, in every host. */
const BLANK = { number: 0, string: "", boolean: false, any: null };

/** An argument as Excel would pass it; one that is left out is undefined. */
function argument(parameter: ParameterHelp, given: BaseValueObject): unknown {
  if (given.isNull()) return undefined;
  const rows = given.isArray() ? rowsOf(given as ArrayValueObject) : [[plain(given)]];
  if (parameter.isRange) return rows;
  const isOne = rows.length === 1 && rows[0].length === 1;
  return isOne ? converted(parameter, rows[0][0]) : rows;
}

function converted({ type }: ParameterHelp, value: unknown): unknown {
  if (value === null) return BLANK[type];
  return type === "string" && typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function rowsOf(array: ArrayValueObject): unknown[][] {
  const rows: unknown[][] = Array.from({ length: array.getRowCount() }, () =>
    new Array(array.getColumnCount()).fill(null),
  );
  array.iterator((value, row, column) => {
    rows[row][column] = plain(value);
  });
  return rows;
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) throw new ErrorInArgument(value);
  return value.getValue();
}

function shown(result: CellResult | CellResult[][]): BaseValueObject {
  if (!Array.isArray(result)) return one(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(one)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Made by type, since Univer's own factory takes text that looks like a number for one. */
function one(value: CellResult): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
