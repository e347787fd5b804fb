import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { main } from "../../src/cli/main";
import { readInputs } from "../../src/workbook/reading/readInputs";

jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

function scenario(inputs: unknown): string {
  writeFileSync(inFolder("scenario.json"), typeof inputs === "string" ? inputs : JSON.stringify(inputs));
  return inFolder("scenario.json");
}

/** The command as a terminal runs it. */
async function exported(args: readonly string[], locale = "en_US.UTF-8") {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await main(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    locale,
  });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

const inputsOf = (file: string) => readInputs(readFileSync(file));

test("a file of inputs becomes the workbook of that scenario", async () => {
  const file = inFolder("out.xlsx");
  const given = { gpus: 20_000, market_rate: 0.0825, method: "VDB", start_date: "2027-01-01", grid_maximum: 60 };
  const { code, said, complained } = await exported([scenario(given), file]);
  expect({ code, complained }).toEqual({ code: 0, complained: "" });
  expect(said).toMatch(/out\.xlsx: \d+ KB$/);
  // 2027-01-01 is day 46388 of Excel's calendar: 127 years of 365 days, 31 leap days and the one that 1900 did not have
  const expected = { ...given, start_date: 127 * 365 + 31 + 1 + 1, gpu_price: 40_000 };
  expect(expected.start_date).toBe(46_388);
  expect(await inputsOf(file)).toMatchObject(expected);
});

test("a date in a field of months is the distance to it, and price, power and server follow the model", async () => {
  const file = inFolder("out.xlsx");
  // 2028-01-01 is 365 days after 2027-01-01, which is twelve months of a year of 365 days.
  const inputs = { start_date: "2027-01-01", grid_minimum: 6, grid_likely: "2028-01-01", gpu_model: "H100" };
  expect((await exported([scenario(inputs), file])).code).toBe(0);
  const read = await inputsOf(file);
  expect(read.grid_likely).toBeCloseTo(12, 12);
  // NVIDIA's data sheet: an H100 SXM draws up to 700 W.
  expect(read).toMatchObject({ gpu_model: "H100", gpu_watts: 700 });
});

test("a scenario code becomes the workbook that it was printed on", async () => {
  const first = inFolder("first.xlsx");
  await exported([scenario({ gpus: 20_000, pue: 1.3 }), first]);
  const [cover] = (await readXlsx(readFileSync(first))).sheets;
  const [code] = /PG1\S+-[a-z\d]{4}/.exec(cover.rows.flat().join("\n"))!;
  const second = inFolder("second.xlsx");
  expect((await exported([code, second])).code).toBe(0);
  expect(await inputsOf(second)).toEqual(await inputsOf(first));
});

test.each([
  ["native", /^(?!.*POWERGAP|.*PG\.)/s],
  ["add-in", /_xldudf_POWERGAP_/],
  ["lambda", /PG\./],
])("--spelling %s decides what formulas call", async (spelling, expected) => {
  const file = inFolder("out.xlsx");
  await exported([scenario({}), file, "--spelling", spelling]);
  const { sheets } = await readXlsx(readFileSync(file));
  const formulas = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].map(({ formula }) => formula ?? ""));
  expect(formulas.filter((formula) => formula !== "").length).toBeGreaterThan(500);
  expect(formulas.join("\n")).toMatch(expected);
});

test("--spelling values leaves no formula", async () => {
  const file = inFolder("out.xlsx");
  await exported([scenario({}), file, "--spelling=values"]);
  const { sheets } = await readXlsx(readFileSync(file));
  const formulas = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].map(({ formula }) => formula));
  expect(formulas.filter(Boolean)).toEqual([]);
});

test("--language decides what is shown first", async () => {
  const file = inFolder("out.xlsx");
  await exported([scenario({}), file, "--language", "zh-CN"]);
  const { sheets } = await readXlsx(readFileSync(file));
  expect(sheets.every(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
});

describe("what it refuses", () => {
  test.each<[string, unknown, RegExp]>([
    ["an input that there is not", { gpu: 1 }, /gpu is no input\. Did you mean gpus/],
    ["a number that is too small", { gpus: 0 }, /gpus must be at least 1; got 0/],
    ["text where a number belongs", { market_rate: "9" }, /market_rate must be a number; got/],
    ["null", { gpus: null }, /gpus must be a number; got/],
    ["a list", { gpus: [1] }, /gpus must be a number; got/],
    ["a day that no calendar has", { start_date: "2027-02-30" }, /start_date must be .*2027-03-01; got "2027-02-30"/],
    ["a choice that there is not", { method: "=1+1" }, /method must be one of SL, .*; got "=1\+1"/],
    ["a minimum above the maximum", { grid_minimum: 90 }, /grid_minimum must be at most grid_likely/],
    ["a list of inputs", [1], /must hold an object/],
    ["what is no JSON", "{", /is no JSON/],
    ["an input of every object", '{"__proto__": 1}', /__proto__ is no input/],
  ])("%s", async (_, inputs, sentence) => {
    const { code, complained } = await exported([scenario(inputs), inFolder("out.xlsx")]);
    expect(complained).toMatch(sentence);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(["scenario.json"]);
  });

  test("all inputs that are out of range, at once, in the language of the terminal", async () => {
    const { complained } = await exported([scenario({ gpus: 0, pue: 0.2 }), inFolder("out.xlsx")], "zh_CN.UTF-8");
    expect(complained.split("\n")).toHaveLength(2);
    expect(complained).toMatch(/gpus 不得小于 1[^]*pue 不得小于 1/);
  });

  test("a file that is not there, and a code that lost a letter", async () => {
    expect((await exported([inFolder("none.json"), inFolder("out.xlsx")])).complained).toMatch(/could not be read/);
    expect((await exported(["PG1GNffk-abcd", inFolder("out.xlsx")])).complained).toMatch(/whole scenario code/);
  });

  test("to write over a file, unless it is told to", async () => {
    const file = inFolder("out.xlsx");
    writeFileSync(file, "mine");
    const { code, complained } = await exported([scenario({}), file]);
    expect(code).toBe(1);
    expect(complained).toMatch(/--force/);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await exported([scenario({}), file, "--force"])).code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  test("to write where it cannot, and leaves nothing behind", async () => {
    const { code, complained } = await exported([scenario({}), path.join(folder, "none", "out.xlsx")]);
    expect(code).toBe(1);
    expect(complained).toMatch(/could not be written/);
    expect(existsSync(inFolder("none"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["scenario.json"]);
  });

  test.each([
    [["--spelling", "vba"], /--spelling must be one of native, lambda, add-in, values; got vba/],
    [["--spelling"], /--spelling must be one of/],
    [["--language", "fr"], /--language must be one of en, zh-CN/],
    [["--add-in", "WA12"], /--add-in must be one of .*WA123456789/],
    [["--colour"], /--colour is no option/],
    [[], /needs a scenario and the file to write/],
    [["a.json", "b.xlsx", "c.xlsx"], /needs a scenario and the file to write/],
  ])("%j is misuse", async (args, sentence) => {
    const { code, complained } = await exported(args);
    expect(complained).toMatch(sentence);
    expect(code).toBe(2);
  });

  test("a file of another kind", async () => {
    const { code, complained } = await exported([scenario({}), inFolder("out.csv")]);
    expect(code).toBe(1);
    expect(complained).toMatch(/out\.csv must end with \.xlsx/);
  });
});

test("--inputs lists every input with its unit and default", async () => {
  const { code, said } = await exported(["--inputs"]);
  expect(code).toBe(0);
  expect(said).toMatch(/^gpus +10000 {2}Number of GPUs \(GPUs\)$/m);
  expect(said).toMatch(/^method +SL .*SYD, DDB/m);
  expect(said).toMatch(/^start_date +the day of the export/m);
});

test("--help says how to use it", async () => {
  expect((await exported(["--help"])).said).toMatch(/^Usage: powergap-export /);
  expect((await exported(["-h"], "zh_CN")).said).toMatch(/^用法/);
});
