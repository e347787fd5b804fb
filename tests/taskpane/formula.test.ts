import fc from "fast-check";
import type { ParameterHelp } from "../../src/i18n/catalogue";
import { readArgument, type Argument, type Parameter } from "../../src/taskpane/argument";
import { formulaOf, typedFrom } from "../../src/taskpane/formula";

const parameter = (name: string, more: Partial<ParameterHelp> = {}): Parameter => ({
  name,
  type: "number",
  isRange: false,
  ...more,
});

const fleet = [
  parameter("purchase_years", { type: "any", isRange: true }),
  parameter("costs", { type: "any", isRange: true }),
  parameter("life"),
  parameter("method", { type: "string" }),
  parameter("start"),
  parameter("headers", { type: "boolean" }),
];

const read = (parameters: Parameter[], typed: Record<string, string>) =>
  parameters.map((parameter) => readArgument(parameter, typed[parameter.name] ?? "")) as Exclude<
    Argument,
    { kind: "refused" }
  >[];

test("the call leaves out what is left out at its end, and keeps the place of what is left out before", () => {
  expect(formulaOf("F", read(fleet, { purchase_years: "A1:A3", costs: "1\n2", life: "6", start: "2026-03-01" }))).toBe(
    "=POWERGAP.F(A1:A3,{1;2},6,,DATE(2026,3,1))",
  );
  expect(formulaOf("F", read(fleet, {}))).toBe("=POWERGAP.F()");
});

test("an example fills the form", () => {
  const example = '=POWERGAP.F({2024,2025;2026,2027}, {"solar";"wind"}, -6, "say ""SL""", DATE(2026,3,1), FALSE)';
  expect(typedFrom(example, "F", fleet)).toEqual({
    purchase_years: "2024, 2025\n2026, 2027",
    costs: "solar\nwind",
    life: "-6",
    method: 'say "SL"',
    start: "2026-3-1",
    headers: "FALSE",
  });
  expect(typedFrom("=POWERGAP.F()", "F", fleet)).toEqual({});
  expect(typedFrom("=POWERGAP.F(,,6)", "F", fleet)).toEqual({ life: "6" });
});

test.each([
  "=IFERROR(POWERGAP.F(1),0)",
  "=POWERGAP.F(1+2)",
  "=POWERGAP.F(SUM(1,2))",
  "=POWERGAP.F(1)/POWERGAP.F(2)",
  '=POWERGAP.F("a)',
  "=POWERGAP.F({1,2;3,4)",
  "=POWERGAP.F(1,2,3,4,5,6,7)",
  '=POWERGAP.F({"a,b";"c"})',
  "=POWERGAP.G(1)",
])("%s is no plain call that a form could hold", (formula) => {
  expect(typedFrom(formula, "F", fleet)).toBeUndefined();
});

test("what a form writes fills the form with the same arguments", () => {
  const typed = fc.record(
    {
      purchase_years: fc.array(fc.integer(), { minLength: 1 }).map((years) => years.join("\n")),
      costs: fc.constantFrom("A1:B2", "Sheet1!C3", "solar, 1\nwind, 2"),
      life: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      method: fc.string().filter((text) => text.trim() !== "" && !text.trim().startsWith("=")),
      headers: fc.constantFrom("TRUE", "FALSE"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(typed, (typed) => {
      const written = formulaOf("F", read(fleet, typed));
      expect(formulaOf("F", read(fleet, typedFrom(written, "F", fleet) ?? {}))).toBe(written);
    }),
  );
});
