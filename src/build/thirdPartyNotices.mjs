import path from "node:path";
import { notices, packageFolder, readPackage } from "./thirdParty.mjs";

/** @import webpack from "webpack" */

/** Emits the licences of all packages that are really in the bundles, and fails the build on one that is not permissive. */
export class ThirdPartyNotices {
  /** @type {Set<string>} the packages of all builds that share this plugin; webpack's own runtime is in each */
  #folders = new Set();

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        this.#folders.add(path.join(compiler.context, "node_modules", "webpack"));
        for (const file of bundledFiles(compilation)) {
          const folder = packageFolder(file);
          if (folder) this.#folders.add(folder);
        }
        try {
          const text = notices([...this.#folders].map(readPackage));
          compilation.emitAsset("third-party-notices.txt", new sources.RawSource(text));
        } catch (error) {
          const { message } = /** @type {Error} */ (error);
          compilation.errors.push(Object.assign(new WebpackError(message), { hideStack: true }));
        }
      });
    });
  }
}

/**
 * The files whose code or styles are in some chunk.
 *
 * @param {webpack.Compilation} compilation
 */
function* bundledFiles({ chunks, chunkGraph }) {
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      const inside = "modules" in module ? /** @type {webpack.Module[]} */ (module.modules) : [module];
      for (const one of inside) {
        const file = one.nameForCondition();
        if (file) yield file;
      }
    }
  }
}
