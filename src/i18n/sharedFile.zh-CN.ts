import type { SharedFileWords } from "./sharedFile.en";

export const sharedFile: SharedFileWords = {
  cover: {
    sheet: "说明",
    title: "PowerGap：芯片、厂房与电力",
    language: "标签语言",
    made: "生成于 {date}，{version}。情景代码：{code}",
    what: "这是什么",
    lines: {
      model: "一个人工智能数据中心的模型：芯片等电的代价，以及贷款担保会带来什么改变。",
      change: "修改“{inputs}”工作表中的黄色单元格，其余内容随之重算。",
      checks: "每张工作表都显示全部检查的总灯；“{checks}”工作表指出哪一项未通过。",
      sources: "“{sources}”工作表列出每个默认值的日期、网址和可信度。",
      chart: "图表标题和工作表名称保持生成文件时的语言。",
      disclaimer: "这是情景，不是预测，也不构成法律、税务或投资建议。担保为假设。",
    },
    computes: {
      native: "全部为经典公式：任何版本的 Excel、LibreOffice、WPS 和手机都能计算。",
      lambda: "公式调用本工作簿自带的名称函数（PG.…）：无需加载项，在 Microsoft 365 中即可计算。",
      addIn: "公式调用 PowerGap 加载项。没有加载项时，显示生成文件时的数值。",
      values: "仅有数值，供存档：不会重算，修改输入也不会改变结果。",
    },
  },
  receiver: {
    native: { name: "任何人", sentence: "可以修改所有输入；在任何电子表格软件中都会重算。" },
    lambda: {
      name: "没有 PowerGap 的 Microsoft 365 用户",
      sentence: "可以修改所有输入，还能在自己的公式中使用 PG.… 函数。",
    },
    addIn: { name: "装有 PowerGap 的同事", sentence: "可以修改所有输入；打开文件时会提示打开窗格。" },
    values: { name: "存档", sentence: "看到此刻的数值，不会重算。" },
  },
  deployment: {
    label: "对方如何获得 PowerGap",
    organization: "由管理员部署",
    marketplace: "来自应用市场",
    sideloaded: "手动上传",
  },
  tab: {
    title: "分享",
    question: "谁会收到这个工作簿？",
    language: "文件的语言",
    save: "保存文件",
    saved: "已保存为 {file}。",
    wrong: "计划中有输入超出范围：请先在“规划”中改正。",
    what: "文件包含当前的整个计划：输入、日期、价值、担保、风险、来源与检查。",
    blocked: "如果没有出现文件，说明此 Excel 不允许加载项保存文件：请使用浏览器工作簿，或插入模型。",
  },
};
