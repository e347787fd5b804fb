import { FIELDS } from "../../../src/model/scenario/fields";
import { decode, encode, type Changes } from "../../../src/model/scenario/code";
import { defaultScenario, FIELD_NAMES } from "../../../src/model/scenario/scenario";
import { scales } from "../../../src/workbook/printing";
import { shareBook } from "../../../src/workbook/share/shareBook";
import { SHARE_SPELLINGS } from "../../../src/workbook/share/spellings";

const scenario = defaultScenario(46357);
const created = new Date(Date.UTC(2026, 10, 26));

/** The code of a scenario that changes every input to a long decimal. */
const changes = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, "choices" in FIELDS[name] ? FIELDS[name].default : Math.PI]),
) as Changes;
const longest = encode(changes);

const bookOf = (code: string, spelling: (typeof SHARE_SPELLINGS)[number] = "native") =>
  shareBook({ scenario, code, spelling, language: "en", created });
const textsOf = (code: string) => bookOf(code).sheets[0].rows.map(([first]) => String(first?.value ?? ""));

test("a short code is at the foot of each page and ends a sentence of the cover", () => {
  expect(bookOf("PG1GN7ps-abcd").footer).toBe("PG1GN7ps-abcd");
  expect(textsOf("PG1GN7ps-abcd").filter((text) => text.endsWith("Scenario code: PG1GN7ps-abcd"))).toHaveLength(1);
});

test("the longest code fits at the foot of a page, where Excel takes 255 characters, and on the cover's paper", () => {
  expect(longest.length).toBeGreaterThan(255);
  expect(bookOf(longest).footer!.length).toBeLessThan(20);
  expect(bookOf(longest).footer).toContain(longest.slice(-4));
  const texts = textsOf(longest);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(140);
  const start = texts.findIndex((text) => text.startsWith("PG1"));
  const end = texts.findIndex((text, i) => i >= start && text.endsWith(longest.slice(-5)));
  expect(decode(texts.slice(start, end + 1).join("\n"))).toEqual(decode(longest));
});

test.each(SHARE_SPELLINGS)(
  "no text of a %s file is longer than the 32,767 characters that a cell of Excel takes",
  (one) => {
    const cells = bookOf(longest, one).sheets.flatMap(({ rows }) => rows.flat());
    expect(Math.max(...cells.map((cell) => String(cell?.value ?? "").length))).toBeLessThanOrEqual(32_767);
  },
);

test("the cover shows what came out, as the sheets of the model compute it", () => {
  const [cover, ...model] = bookOf("PG1-ntfp").sheets;
  const named = model.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.name);
  const headlines = cover.rows.flatMap(([, cell]) => (cell?.look === "result" ? [cell] : []));
  expect(headlines.length).toBe(8);
  for (const { formula, value } of headlines) {
    expect(value).toBe(named.find((cell) => `=${cell!.name}` === formula)?.value);
  }
  expect(cover.rows.find(([label]) => label?.value === "Idle cost")?.[0]?.formula).toBe(
    '=IF(language="中文","闲置成本","Idle cost")',
  );
  expect(scales(cover).whole).toBeGreaterThan(0.8);
});
