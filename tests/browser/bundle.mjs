import path from "node:path";
import webpack from "webpack";
import { ROOT } from "../../src/build/build.mjs";

// Packs inWorkbook.ts, what tests call inside the browser workbook, into the file that is given.

const [file] = process.argv.slice(2);

const compiler = webpack({
  mode: "production",
  context: ROOT,
  entry: "./tests/browser/inWorkbook.ts",
  output: { path: path.dirname(file), filename: path.basename(file) },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", "..."] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
});

compiler.run((error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString("errors-only"));
    process.exitCode = 1;
  }
});
