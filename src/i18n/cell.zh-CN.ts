import type { Problem } from "../model/input";
import type { Header } from "./cell.en";

/** 每种问题的说明；{name} 等由具体情况填入。 */
export const sentences: Record<Problem, string> = {
  notANumber: "{name} 必须是数字；收到 {got}",
  notText: "{name} 必须是文本；收到 {got}",
  textTooLong: "{name} 最多 {maximum} 个字符；收到 {got} 个",
  notOneCell: "{name} 必须是单个单元格；收到 {rows} 行 {columns} 列",
  tooSmall: "{name} 不得小于 {minimum}；收到 {got}",
  notAbove: "{name} 必须大于 {above}；收到 {got}",
  tooLarge: "{name} 不得大于 {maximum}；收到 {got}",
  notBelow: "{name} 必须小于 {below}；收到 {got}",
  notWhole: "{name} 必须是整数；收到 {got}",
  unknownChoice: "{name} 必须是以下之一：{choices}；收到 {got}",
  notForMethod: "使用 {method} 时，{name} 必须为 {allowed}；收到 {got}",
  outOfOrder: "{name} 不得大于 {other}（{limit}）；收到 {got}",
  differentSizes: "{name} 与 {other} 必须是大小相同的区域",
  halfBlank: "{name} 与 {other} 必须同时填写或同时留空；第 {row} 行只填了一个",
  tooManyRows: "{name} 最多 {maximum} 行；收到 {got} 行",
  wrongShape: "{name} 必须有 {rows} 行 {columns} 列",
  errorInside: "{name} 含有错误值：{got}",
  bothZero: "{name} 与 {other} 不能同时为 0",
  resultTooLarge: "结果过大，单元格无法容纳",
  neverCloses: "按这些增长率，缺口永远不会消除",
  unknownReference: "没有编号为 {got} 的参考数据；REFERENCE_LIST() 列出全部编号",
  unknownTechnology: "technologies 必须是以下之一：{choices}；收到 {got}",
  neverRetires: "到第 {maximum} 年，收入仍能覆盖运营成本",
  nothingCovered: "没有担保覆盖，因此不存在使节省为 0 的费率",
  noSpread: "价值等于全部债务的担保没有利差",
};

export const headers: Record<Header, string> = {
  Year: "年份",
};
