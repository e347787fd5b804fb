import type { SharedFileWords } from "./sharedFile.en";

export const sharedFile: SharedFileWords = {
  cover: {
    sheet: "说明",
    title: "PowerGap：芯片、厂房与电力",
    language: "标签语言",
    made: "生成于 {date}，{version}。情景代码：{code}",
    glance: "一览",
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
};
