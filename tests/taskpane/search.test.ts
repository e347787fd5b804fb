import { search } from "../../src/taskpane/search";

const functions = [
  { name: "GPU_BOOK_VALUE", texts: ["What depreciation leaves of a GPU", "折旧后 GPU 的账面价值"] },
  { name: "GPU_DEPRECIATION", texts: ["Depreciation of one period", "单期折旧"] },
  { name: "IDLE_DAYS", texts: ["Days that chips wait for power", "芯片等待电力的天数"] },
];

const found = (query: string) => search(functions, query, (one) => one).map(({ name }) => name);

test("without a query everything is there, in its order", () => {
  expect(found("  ")).toEqual(["GPU_BOOK_VALUE", "GPU_DEPRECIATION", "IDLE_DAYS"]);
});

test("an id is found in any letter case, in parts, with spaces for its underscores", () => {
  expect(found("idle")).toEqual(["IDLE_DAYS"]);
  expect(found("gpu dep")).toEqual(["GPU_DEPRECIATION", "GPU_BOOK_VALUE"]);
  expect(found("DAYS idle")).toEqual(["IDLE_DAYS"]);
});

test("descriptions are found in either language, names that match first", () => {
  expect(found("depreciation")).toEqual(["GPU_DEPRECIATION", "GPU_BOOK_VALUE"]);
  expect(found("折旧")).toEqual(["GPU_BOOK_VALUE", "GPU_DEPRECIATION"]);
  expect(found("等待 电力")).toEqual(["IDLE_DAYS"]);
  expect(found("ＧＰＵ 账面")).toEqual(["GPU_BOOK_VALUE"]);
});

test("every word must be there", () => {
  expect(found("gpu power")).toEqual([]);
});
