import { createHash } from "node:crypto";

/** @import webpack from "webpack" */

const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * The header that a host may send with every file: the outer bounds, within which each page's own policy says exactly
 * what it loads.
 */
export const SITE_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' ${MICROSOFT}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${MICROSOFT}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The hash of nothing: Fluent UI adds empty style elements and fills them by script, which a policy allows. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What single pages need beyond their own origin. Univer writes style elements and attributes, and draws from data;
 * what runs inside Excel loads Microsoft's script.
 *
 * @type {Record<string, Record<string, string[]>>}
 */
const ALSO = {
  "index.html": { "style-src": ["'unsafe-inline'"], "img-src": ["data:"] },
  "taskpane.html": { "script-src": [MICROSOFT], "connect-src": [MICROSOFT], "style-src": [EMPTY_STYLE] },
  "functions.html": { "script-src": [MICROSOFT], "connect-src": [MICROSOFT] },
  "help.html": { "script-src": [MICROSOFT], "connect-src": [MICROSOFT], "frame-src": ["'self'"] },
};

/**
 * What a page may load: files of its own origin, the inline elements that it was written with, and what it needs else.
 *
 * @param {string} page
 * @param {string} html
 */
export function policyOf(page, html) {
  const self = "'self'";
  /** @type {Record<string, string[]>} */
  const directives = {
    "default-src": ["'none'"],
    "script-src": [self, ...hashes(html, "script")],
    "style-src": [self, ...hashes(html, "style")],
    "img-src": [self],
    "connect-src": [self],
    "worker-src": [self],
    "frame-src": [],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, withoutUselessHashes([...sources, ...(ALSO[page]?.[name] ?? [])])])
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/**
 * Beside a hash, browsers would ignore 'unsafe-inline'.
 *
 * @param {string[]} sources
 */
function withoutUselessHashes(sources) {
  const isOpen = sources.includes("'unsafe-inline'");
  return sources.filter((source) => !(isOpen && source.startsWith("'sha256-"))).join(" ");
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
