const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** Packages that have no CommonJS form, which is what jest runs. */
const ES_MODULES_ONLY = ["d3-", "internmap", "hucre", "@ironcalc"];

const shared = {
  transform: { "\\.m?[jt]sx?$": ["@swc/jest", swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")}))`],
};

/** Tests of the built product: tests/built.mjs builds and serves it once for all of them. */
const BUILT = ["tests/browser/**/*.test.ts?(x)", "tests/runtime/**/*.test.ts", "tests/manifest.test.ts"];

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts?(x)", ...BUILT.map((pattern) => `!**/${pattern}`)],
    },
    {
      ...shared,
      displayName: "built",
      testMatch: BUILT.map((pattern) => `<rootDir>/${pattern}`),
      globalSetup: "<rootDir>/tests/built.mjs",
    },
  ],
};
