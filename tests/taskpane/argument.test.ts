import fc from "fast-check";
import { tokenize } from "@borgar/fx";
import { readArgument, type Argument, type Parameter } from "../../src/taskpane/argument";
import { formulaOf } from "../../src/taskpane/formula";

const number: Parameter = { name: "life", type: "number", isRange: false };
const text: Parameter = { name: "id", type: "string", isRange: false };
const flag: Parameter = { name: "headers", type: "boolean", isRange: false };
const range: Parameter = { name: "costs", type: "any", isRange: true };

const value = (value: unknown, formula: string) => ({ kind: "value", value, formula });
const reference = (address: string) => ({ kind: "reference", address });

describe("a number", () => {
  test.each([
    ["6", 6, "6"],
    [" -2.50 ", -2.5, "-2.5"],
    [".5", 0.5, "0.5"],
    ["1e-7", 1e-7, "1E-7"],
    ["1,000", 1000, "1000"],
    ["1 000 000.5", 1000000.5, "1000000.5"],
    ["1\u202f000", 1000, "1000"],
    ["8%", 0.08, "0.08"],
    // 7.1 / 100 is 0.07099999999999999 in doubles
    ["7.1 %", 0.071, "0.071"],
    ["\u22123", -3, "-3"],
    ["１２．５", 12.5, "12.5"],
    // day 46,082 of Excel's calendar: DATEVALUE("2026-03-01") in LibreOffice
    ["2026-03-01", 46082, "DATE(2026,3,1)"],
    ["2026/3/1", 46082, "DATE(2026,3,1)"],
    ["2026年3月1日", 46082, "DATE(2026,3,1)"],
  ])("%s is read as %d and written as %s", (typed, expected, formula) => {
    expect(readArgument(number, typed)).toEqual(value(expected, formula));
  });

  test.each(["abc", "1,5", "1,00", "1,000 000", "1.2.3", "10*2", "2026-02-30", "1e999", "=1+1", "$100", "NaN"])(
    "%s is refused in the words of a cell",
    (typed) => {
      expect(readArgument(number, typed)).toMatchObject({
        kind: "refused",
        reason: { problem: "notANumber", facts: { name: "life", got: typed } },
      });
    },
  );
});

describe("an address", () => {
  test.each([
    ["A1", "A1"],
    ["=b2", "b2"],
    ["$A$1", "$A$1"],
    ["Sheet1!B2:C9", "Sheet1!B2:C9"],
    ["'My sheet'!A1", "'My sheet'!A1"],
    ["'It''s'!A1", "'It''s'!A1"],
    ["工作表1!A1", "工作表1!A1"],
    ["XFD1048576", "XFD1048576"],
  ])("%s goes into the formula of a number or a range", (typed, address) => {
    expect(readArgument(number, typed)).toEqual(reference(address));
    expect(readArgument(range, typed)).toEqual(reference(address));
  });

  test.each(["XFE1", "A1048577", "A0", "[Other.xlsx]S!A1", "'a'b'!A1", "A1+1", "A1,B1", "A1)"])(
    "%s is none",
    (typed) => {
      expect(readArgument(number, typed).kind).toBe("refused");
    },
  );

  test("needs its equals sign where text is expected, since MQ1 is a convention and a cell", () => {
    expect(readArgument(text, "MQ1")).toEqual(value("MQ1", '"MQ1"'));
    expect(readArgument(text, "=MQ1")).toEqual(reference("MQ1"));
  });
});

test("nothing typed means the default", () => {
  for (const parameter of [number, text, flag, range]) {
    expect(readArgument(parameter, " ")).toEqual({ kind: "omitted" });
  }
});

test("a switch is TRUE or FALSE", () => {
  expect(readArgument(flag, "TRUE")).toEqual(value(true, "TRUE"));
  expect(readArgument(flag, "FALSE")).toEqual(value(false, "FALSE"));
});

test("a switch that came from a formula may be a number or a cell, and is never read as FALSE", () => {
  expect(readArgument(flag, "1")).toEqual(value(1, "1"));
  expect(readArgument(flag, "B2")).toEqual(reference("B2"));
  expect(readArgument(flag, "maybe")).toMatchObject({ kind: "refused", reason: { problem: "notANumber" } });
});

describe("a range", () => {
  test("has rows on lines, cells between commas, and blanks where a row is shorter", () => {
    expect(readArgument(range, "solar, 30.8, TRUE\nwind\n")).toEqual(
      value(
        [
          ["solar", 30.8, true],
          ["wind", "", ""],
        ],
        '{"solar",30.8,TRUE;"wind","",""}',
      ),
    );
  });

  test("pasted from a sheet has tabs between cells, and commas inside numbers", () => {
    expect(readArgument(range, "1,000\t2\r\n3\t4")).toEqual(
      value(
        [
          [1000, 2],
          [3, 4],
        ],
        "{1000,2;3,4}",
      ),
    );
  });

  test("takes full-width commas and semicolons", () => {
    expect(readArgument(range, "1，2；3，4")).toEqual(
      value(
        [
          [1, 2],
          [3, 4],
        ],
        "{1,2;3,4}",
      ),
    );
  });

  test("holds dates as their numbers, since an array constant cannot call DATE", () => {
    expect(readArgument(range, "2026-03-01\n2")).toEqual(value([[46082], [2]], "{46082;2}"));
  });

  test("of one cell is written as its value", () => {
    expect(readArgument(range, "wind")).toEqual(value([["wind"]], '"wind"'));
  });
});

test("a text longer than a formula can quote is refused", () => {
  expect(readArgument(text, "x".repeat(256))).toMatchObject({
    reason: { problem: "textTooLong", facts: { name: "id", maximum: 255, got: 256 } },
  });
  expect(readArgument(range, `1,${"x".repeat(256)}`)).toMatchObject({ reason: { problem: "textTooLong" } });
});

const kindsIn = (formula: string) => tokenize(formula).map(({ type }) => type);

const written = (argument: Argument) => {
  if (argument.kind === "refused") throw argument.reason;
  return formulaOf("X", [argument]);
};

const naughty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.stringMatching(/^[-+A-D]?[1-9,. ]{1,8}[%:!A-D]?[1-9]?$/),
  fc.stringMatching(/^["'=+\-@(){},;!A-Z0-9 ]{1,40}$/),
);

test("whatever is typed as text stays one quoted text in the formula, as another reader of formulas sees it", () => {
  fc.assert(
    fc.property(naughty, (typed) => {
      fc.pre(typed.trim() !== "" && !typed.trim().startsWith("="));
      expect(kindsIn(written(readArgument(text, typed)))).toEqual([
        "fx_prefix",
        "func",
        "operator",
        "string",
        "operator",
      ]);
    }),
  );
});

test("whatever is typed as a number is refused, or is a number, a date or an address in the formula", () => {
  fc.assert(
    fc.property(naughty, (typed) => {
      const argument = readArgument(number, typed);
      if (argument.kind === "refused" || argument.kind === "omitted") return;
      const inside = kindsIn(written(argument)).slice(3, -1).join(" ");
      expect(inside).toMatch(
        /^(operator )?number$|^func operator number operator number operator number operator$|^range$/,
      );
    }),
    { numRuns: 1000 },
  );
});

test("whatever is typed as a range is an address or an array of literals", () => {
  fc.assert(
    fc.property(fc.array(naughty, { minLength: 1, maxLength: 4 }), (lines) => {
      const argument = readArgument(range, lines.join("\n"));
      fc.pre(argument.kind === "value");
      const inside = kindsIn(written(argument)).slice(3, -1);
      expect(inside.filter((kind) => !["operator", "string", "number", "bool"].includes(kind))).toEqual([]);
    }),
  );
});
