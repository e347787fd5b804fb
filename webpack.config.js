import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CssMinimizerPlugin from "css-minimizer-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { FunctionFiles } from "./src/build/functionFiles.mjs";
import { ContentSecurityPolicy } from "./src/build/policy.mjs";
import { progress } from "./src/build/progress.mjs";
import { ThirdPartyNotices } from "./src/build/thirdPartyNotices.mjs";
import { addressedManifest, DEVELOPMENT_ADDRESS, normalAddress } from "./src/build/address.mjs";

/** @param {string[]} parts */
const at = (...parts) => path.join(path.dirname(fileURLToPath(import.meta.url)), ...parts);

/**
 * TypeScript and JSX by swc; tsc checks the types separately.
 *
 * @param {"es2017" | "es2020"} target
 */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: { parser: { syntax: "typescript", tsx: true }, target, transform: { react: { runtime: "automatic" } } },
  },
});

const minimizer = () => new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify });

/** Leaves out Univer's dictionaries for splitting words at the end of a line: cells never split words. */
const withoutHyphenation = () =>
  new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (wanted) => {
    if (/engine-render[\\/]lib[\\/]es$/.test(wanted.context)) wanted.request = at("src/playground/noDictionary.ts");
  });

const common = {
  mode: "production",
  context: at(),
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", "..."] },
  cache: { type: "filesystem", buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
  stats: "errors-warnings",
};

/**
 * What runs in Excel's JavaScript-only runtime, and the files made from the functions' JSDoc.
 *
 * @param {string} address
 * @param {ThirdPartyNotices} notices
 */
const functions = (address, notices) => ({
  ...common,
  name: "functions",
  target: ["web", "es2017"],
  entry: { functions: "./src/functions/excel.ts" },
  output: { path: at("dist"), filename: "[name].js", clean: true },
  module: { rules: [typescript("es2017")] },
  optimization: { minimizer: [minimizer()] },
  plugins: [
    progress("the functions"),
    new FunctionFiles({ address, folders: [at("src/functions"), at("src/i18n"), at("src/data")] }),
    new CopyPlugin({
      patterns: [
        { from: "src/functions/functions.html" },
        { from: "src/taskpane/help.html" },
        { from: "src/assets/{icon,help}-*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (xml) => addressedManifest(xml.toString(), address) },
      ],
    }),
    notices,
    new ContentSecurityPolicy(),
  ],
});

/**
 * The task pane and the browser workbook.
 *
 * @param {ThirdPartyNotices} notices
 */
const pages = (notices) => ({
  ...common,
  name: "pages",
  // The first build empties the output folder.
  dependencies: ["functions"],
  target: ["web", "es2020"],
  resolve: {
    ...common.resolve,
    alias: {
      "@univerjs/telemetry$": at("src/playground/telemetry.ts"),
      "franc-min$": at("src/playground/noLanguage.ts"),
    },
  },
  entry: { taskpane: "./src/taskpane/index.tsx", workbook: "./src/playground/index.tsx" },
  output: { path: at("dist"), filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js" },
  module: {
    rules: [
      typescript("es2020"),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: {
    // Small parts that several others share are better loaded once; short names for what is passed between modules.
    splitChunks: { chunks: "all", minSize: 3000 },
    mangleExports: "size",
    moduleIds: "size",
    minimizer: [minimizer(), new CssMinimizerPlugin()],
  },
  plugins: [
    progress("the task pane and the browser workbook"),
    withoutHyphenation(),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
    new HtmlPlugin({ template: "src/playground/index.html", filename: "index.html", chunks: ["workbook"] }),
    notices,
    new ContentSecurityPolicy(),
  ],
});

/**
 * `npm run build -- --env address=https://example.org/powergap`: the address that the product will be served from.
 *
 * @param {{ address?: string }} env
 */
export default (env) => {
  const address = normalAddress(env.address ?? DEVELOPMENT_ADDRESS);
  const notices = new ThirdPartyNotices();
  return [functions(address, notices), pages(notices)];
};
