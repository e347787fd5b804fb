import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

const PURE = ["data", "model", "i18n", "functions", "workbook"];

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

/** Who may speak to which host. A later entry of the list below replaces an earlier one for the files that it names. */
const unspeakable = (files, ...names) => ({
  files,
  rules: {
    "no-restricted-globals": [
      "error",
      ...names.map((name) => ({
        name,
        message: "only the file that speaks to this host may use it, and the model none",
      })),
    ],
  },
});

export default defineConfig(
  { ignores: ["dist/**", ".cache/**", "coverage/**"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  // tsc knows which names are undefined, in scripts too.
  { files: ["**/*.{js,mjs}"], rules: { "no-undef": "off" } },
  { files: ["src/**/*.{ts,tsx}"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  forbid("data", "model", "functions", "workbook", "taskpane", "playground", "cli", "i18n"),
  forbid("model", "functions", "workbook", "taskpane", "playground", "cli", "i18n"),
  forbid("i18n", "functions", "workbook", "taskpane", "playground", "cli"),
  forbid("functions", "workbook", "taskpane", "playground", "cli"),
  forbid("workbook", "functions", "taskpane", "playground", "cli"),
  forbid("taskpane", "playground", "cli"),
  forbid("playground", "cli"),
  forbid("cli", "playground"),
  unspeakable(["src/**/*.{ts,tsx}"], "Excel", "CustomFunctions"),
  unspeakable(["src/workbook/excel/*.ts", "src/playground/office/*.ts"], "CustomFunctions"),
  unspeakable(["src/functions/cell.ts", "src/functions/excel.ts"], "Excel"),
  unspeakable(
    ["src/{data,model}/**/*.ts"],
    ...["window", "document", "navigator", "Office", "Excel", "CustomFunctions", "Date"],
  ),
  {
    files: ["src/{data,model}/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "chance is a parameter" }],
    },
  },
  // Microsoft's metadata generator knows `any[][]`, and no `unknown`.
  { files: ["src/functions/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
);
