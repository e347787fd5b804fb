/** @import { HelpWords } from "./help.en.mjs" */

/** @type {HelpWords} */
export const words = {
  language: "简体中文",
  product: "PowerGap",
  help: "PowerGap 帮助",
  inOtherLanguage: "English",
  skip: "跳到正文",
  families: {
    depreciation: "折旧：芯片值多少钱",
    power: "电力：电网增加多少",
    timeline: "时间线：芯片、建筑与电网",
    guarantee: "担保：贷款担保节省多少，由谁承担",
    reference: "数据：公开数据及其来源",
  },
  function: {
    syntax: "公式",
    arguments: "参数",
    noArguments: "无。",
    required: "必填",
    unit: "单位：",
    default: "默认：",
    optional: "可省略。",
    range: "单元格区域。",
    betweenSentences: "",
    choices: "可选值，不分大小写",
    result: "结果",
    spills:
      "结果会填充下方和右侧的单元格；这些单元格必须为空，否则 Excel 显示 #SPILL!。在 2021 之前的 Excel 中，请先选定区域，再按 Ctrl+Shift+Enter 输入公式。",
    equation: "计算公式",
    examples: "示例",
    gives: "得到",
    cautions: "注意",
    errors: "错误",
    sources: "来源",
    others: "同类函数",
  },
  errors: [
    ["#VALUE!", "某个参数不符合要求。提示会说明是哪个参数、允许什么、收到了什么。"],
    ["#N/A", "没有答案；提示会说明原因。"],
    ["#SPILL!", "结果所需的单元格不为空。"],
    ["#NAME?", "PowerGap 未加载。加载之前输入的公式需要重新输入。"],
    ["#BUSY!", "Excel 仍在加载 PowerGap；若一直如此，请重新打开工作簿。"],
  ],
  errorsIntro: "在 Excel 中，将鼠标指向单元格旁的警告标志即可看到提示。参数中的错误会继续传递，因此可以使用 IFERROR。",
  index: {
    intro: [
      "芯片、机房与电力到位的时间各不相同。PowerGap 的函数计算这种错配的代价，以及贷款担保会改变什么。",
      "在单元格中输入 =POWERGAP. 即可看到全部函数。省略的参数，或用两个逗号跳过的参数，取其默认值。利率和比例以小数表示：8 % 写作 0.08。日期为 Excel 日期，金额的单位由您自行决定，输入与结果一致。",
    ],
    function: "函数",
    purpose: "用途",
    errors: "单元格显示错误时",
  },
  disclaimer: "PowerGap 计算的是情景，不是预测，也不构成法律、税务或投资建议。其中定价的担保均为假设。",
  allFunctions: "全部函数",
  licences: "第三方许可",
  support: {
    title: "支持",
    sections: [
      [
        "某个函数",
        "每个函数都有帮助页，列出参数、计算公式、来源和示例。在 Excel 中，可在“函数参数”对话框中选择“有关该函数的帮助”，或在“开始”选项卡中选择“帮助”。",
      ],
      [
        "单元格显示错误",
        "将鼠标指向单元格旁的警告标志：#VALUE! 和 #N/A 附有说明。#NAME? 表示此 Excel 中未加载 PowerGap：请先加载，再重新输入公式。#SPILL! 表示结果所需的单元格不为空。",
      ],
      [
        "把工作簿交给没有 PowerGap 的人",
        "以 POWERGAP. 开头的公式只在加载了 PowerGap 的地方计算。在其他地方，它们保留最后的数值，直到重新计算为止。",
      ],
      [
        "运行环境",
        "Microsoft 365 的 Excel、Excel 2021 及更高版本，以及 Excel 网页版；在其他环境中，浏览器工作簿无需 Excel 即可完成同样的工作。",
      ],
      [
        "发现问题",
        "请联系向您提供 PowerGap 的人：本页的网址表明是谁。请提供公式、单元格显示的内容、您期望的结果及理由，以及 =POWERGAP.VERSION() 的文本。请勿发送机密数字：能说明同样问题的虚构数字即可。",
      ],
    ],
  },
  privacy: {
    title: "隐私",
    sections: [
      ["概要", "PowerGap 不收集任何信息。没有账户，没有 Cookie，没有遥测，也没有广告。"],
      [
        "您的数字",
        "所有函数都在您的设备上计算。工作簿中的数字和您在窗格中输入的内容都不会发送到任何地方。为避免输入丢失，窗格把它们和您选择的语言保存在您自己的浏览器或 Excel 的存储中，您可以随时删除。",
      ],
      [
        "加载的内容",
        "PowerGap 的文件来自您打开本页的网址；与任何网页一样，该服务器的运营者会看到请求。在 Excel 中，另有两个脚本来自微软（appsforoffice.microsoft.com），这是所有 Office 加载项的要求，适用微软的隐私声明。此外不加载任何内容，并由内容安全策略强制执行。",
      ],
      ["链接", "数据会注明读取它们的网页。只有您点击时才会打开。"],
    ],
  },
};
