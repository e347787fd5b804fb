import { functionAssets } from "./index.mjs";

/** @import webpack from "webpack" */

/** Emits what is made from the worksheet functions' JSDoc, and fails the build on whatever is missing there. */
export class FunctionFiles {
  /** @param {{ address: string, folders: string[] }} options `folders` are watched */
  constructor({ address, folders }) {
    this.address = address;
    this.folders = folders;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionFiles", (compilation) => {
      compilation.contextDependencies.addAll(this.folders);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionFiles", stage }, async () => {
        try {
          const files = await functionAssets({ address: this.address });
          for (const [name, content] of Object.entries(files)) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        } catch (error) {
          // What is missing is for the author to read; where the build noticed is not.
          const { message } = /** @type {Error} */ (error);
          compilation.errors.push(Object.assign(new WebpackError(message), { hideStack: true }));
        }
      });
    });
  }
}
