import type { CliWords } from "./cli.en";

export const cli: CliWords = {
  usage: `用法：powergap-export <scenario.json | 情景代码> <out.xlsx> [选项]

将一个情景的整个计划写成工作簿。情景是一个 JSON 对象：输入名对应值，例如
{ "gpus": 20000, "grid_likely": "2029-06-01" }；份额和利率写成小数，日期写成文本。
缺少的输入取默认值；价格、功率和服务器系数随 gpu_model 而定。

  --spelling native     任何电子表格软件都能计算的公式（默认）
             lambda     供没有 PowerGap 的 Microsoft 365：函数作为工作簿名称
             add-in     供装有 PowerGap 的同事
             values     仅数值
  --add-in organization 对方如何获得 PowerGap：由管理员部署（默认），sideloaded（手动上传），
                        或其在应用市场的编号（WA 加九位数字）
  --language en         首先显示的语言：en 或 zh-CN
  --force               覆盖已有文件
  --inputs              列出所有输入及其单位和默认值`,
  written: "{file}：{kilobytes} KB",
  unknownOption: "powergap-export 没有选项 {option}。--help 列出所有选项。",
  unknownValue: "{option} 必须是 {choices} 之一；得到的是 {got}。",
  needsTwo: "powergap-export 需要一个情景和要写入的文件。详见 --help。",
  notXlsx: "{file} 必须以 .xlsx 结尾。",
  notRead: "无法读取 {file}：{reason}",
  notJson: "{file} 不是 JSON：{reason}",
  noObject: "{file} 必须是一个对象：输入名对应值。",
  unknownInput: "没有名为 {name} 的输入。是否指 {nearest}？",
  wrongDate: "{name} 必须是数字或 2027-03-01 这样的日期；得到的是 {got}",
  damagedCode: "{code} 既不是文件，也不是完整的情景代码。",
  exists: "{file} 已经存在；使用 --force 覆盖。",
  notWritten: "无法写入 {file}：{reason}",
  defaultStart: "导出当天",
};
