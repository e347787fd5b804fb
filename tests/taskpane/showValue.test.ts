import { isoDate, serialDate } from "../../src/taskpane/serialDate";
import { showValue } from "../../src/taskpane/showValue";

test.each([
  [2027, "2027"],
  [10000, "10,000"],
  [2386.640123, "2,386.64"],
  [-1234567.891, "-1,234,567.89"],
  [21.48, "21.48"],
  [0.0123456789, "0.0123457"],
  [0, "0"],
  [1e-9, "1E-9"],
  [0.1 + 0.2, "0.3"],
  [true, "TRUE"],
  [false, "FALSE"],
  ["GW", "GW"],
])("%p is shown as %s", (value, shown) => {
  expect(showValue(value, "en")).toBe(shown);
});

// Serial numbers as LibreOffice's DATEVALUE gives them
test.each([
  ["1900-03-01", 61],
  ["2000-01-01", 36526],
  ["2024-02-29", 45351],
  ["9999-12-31", 2958465],
])("%s is day %d", (text, serial) => {
  expect(serialDate(text)?.serial).toBe(serial);
  expect(isoDate(serial)).toBe(text);
});

test.each(["1900-02-28", "1899-12-31", "2023-02-29", "2024-13-01", "2024-1", "24-1-1"])("%s is no date", (text) => {
  expect(serialDate(text)).toBeUndefined();
});

test.each([60, -1, 2958466, NaN])("day %d has no date that every spreadsheet agrees on", (serial) => {
  expect(isoDate(serial)).toBeUndefined();
});

test("the hours of a day do not change its date", () => {
  expect(isoDate(36526.99)).toBe("2000-01-01");
});
