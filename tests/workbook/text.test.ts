import { asText } from "../../src/workbook/excel/text";

/** What Excel makes of a text that is typed: formulas, numbers, dates, shares, truth values, errors, an apostrophe less. */
const READ_OTHERWISE = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "007",
  "1e3",
  "TRUE",
  "false",
  "2025-12",
  "1/2",
  "5%",
  "'a",
  "#N/A",
];

test.each([...READ_OTHERWISE, "Mar 5", "€5", "(5)", " =1"])("%s is handed over behind an apostrophe", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(["SL", "Straight line", "词", "Économie", "IN_SERVICE", ""])("%s needs none", (text) => {
  expect(asText(text)).toBe(text);
});
