import type { SavePlanWords } from "./savePlan.en";

export const savePlan: SavePlanWords = {
  title: "发送计划",
  what: "一个独立文件，包含当前的整个计划：输入、日期、价值、缺口、担保、风险、来源与检查。打开的工作簿保持不变。",
  question: "谁会收到它？",
  receiver: {
    native: { name: "任何人", sentence: "对方可以修改所有输入，在任何电子表格软件和手机上都会重算。" },
    lambda: {
      name: "没有 PowerGap 的 Microsoft 365 用户",
      sentence: "对方可以修改所有输入，还能在自己的公式中以 PG.… 使用 PowerGap 的函数。",
    },
    addIn: {
      name: "装有 PowerGap 的同事",
      sentence: "对方可以修改所有输入；公式调用 PowerGap，打开文件时会提示打开其窗格。",
    },
    values: { name: "存档", sentence: "对方看到此刻的数值，不会重算。" },
  },
  deployment: {
    label: "对方如何获得 PowerGap",
    organization: "由管理员部署",
    sideloaded: "手动上传",
    marketplace: "来自微软应用市场",
    marketplaceId: "PowerGap 在应用市场的编号",
    marketplaceIdHint: "WA 加九位数字，见其在应用市场的网址。",
  },
  language: "首先显示的语言",
  save: "保存文件",
  open: "作为新工作簿打开",
  making: "正在生成文件…",
  saved: "已保存为 {file}。",
  notSaved: "如果没有出现文件，说明此 Excel 不允许加载项保存文件：请改为作为新工作簿打开。",
  opened: "已作为新工作簿打开：请在那里保存。",
  wrong: "计划中有输入超出范围：请先在“规划”中改正。",
  file: "PowerGap 计划 {date}.xlsx",
};
