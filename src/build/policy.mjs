import { createHash } from "node:crypto";

/** @import webpack from "webpack" */

const MICROSOFT = "https://appsforoffice.microsoft.com";

/** The pages that run inside Excel, with Microsoft's script. */
const IN_EXCEL = ["functions.html", "taskpane.html", "help.html"];

/** The pages that draw a spreadsheet: Univer writes style attributes and draws pictures from memory. */
const WITH_GRID = ["index.html"];

/** The hash of nothing: Fluent UI adds empty style elements and fills them by script, which a policy allows. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page may load: what comes from its own origin, inside Excel Microsoft's script too, and the inline styles and
 * data that are in the page itself.
 *
 * @param {string} page
 * @param {string} html
 */
export function policyOf(page, html) {
  const microsoft = IN_EXCEL.includes(page) ? [MICROSOFT] : [];
  const inline = WITH_GRID.includes(page) ? ["'unsafe-inline'"] : [EMPTY_STYLE, ...hashes(html, "style")];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...microsoft, ...hashes(html, "script")],
    "style-src": ["'self'", ...inline],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...microsoft],
    "worker-src": ["'self'"],
    "frame-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/**
 * The hashes that allow the inline elements of a page, and no others.
 *
 * @param {string} html
 * @param {"script" | "style"} tag
 */
function hashes(html, tag) {
  return [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

/** Gives each page that a build emits its Content-Security-Policy. */
export class ContentSecurityPolicy {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ContentSecurityPolicy", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "ContentSecurityPolicy", stage }, (assets) => {
        for (const [page, source] of Object.entries(assets)) {
          if (!page.endsWith(".html")) continue;
          const html = source.source().toString();
          const tag = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page, html)}">`;
          compilation.updateAsset(page, new sources.RawSource(html.replace("<head>", `<head>\n    ${tag}`)));
        }
      });
    });
  }
}
