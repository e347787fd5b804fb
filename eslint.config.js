import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

/** What a folder must not import: the architecture, as a rule. */
const forbid = (folder, ...folders) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: folders.map((other) => `**/${other}/**`).concat(folders.map((other) => `**/${other}`)),
            message: `${folder} must not depend on this folder`,
          },
          ...(PURE.includes(folder)
            ? [{ group: ["react", "react-dom", "@univerjs/*", "@fluentui/*"], message: `${folder} is pure` }]
            : []),
        ],
      },
    ],
  },
});

const PURE = ["data", "model", "i18n", "functions", "workbook"];

const onlyIn = (name, folders) => ({
  files: ["src/**/*.{ts,tsx}"],
  ignores: folders,
  rules: { "no-restricted-globals": ["error", { name, message: `only ${folders.join(" and ")} may say ${name}` }] },
});

export default typescript.config(
  { ignores: ["dist/**", ".cache/**", "coverage/**"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  { files: ["src/**/*.{ts,tsx}"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  forbid("data", "model", "functions", "workbook", "taskpane", "playground", "i18n"),
  forbid("model", "functions", "workbook", "taskpane", "playground", "i18n"),
  forbid("i18n", "functions", "workbook", "taskpane", "playground"),
  forbid("functions", "workbook", "taskpane", "playground"),
  forbid("workbook", "functions", "taskpane", "playground"),
  forbid("taskpane", "playground"),
  onlyIn("CustomFunctions", ["src/functions/cell.ts"]),
  onlyIn("Excel", ["src/workbook/excel.ts", "src/playground/office.ts"]),
  {
    files: ["src/{data,model}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "Office",
        "Excel",
        "CustomFunctions",
        "Date",
        "navigator",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "chance is a parameter" }],
    },
  },
);
