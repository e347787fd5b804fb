#!/usr/bin/env node
import "../build/typescript.mjs";

const { main } = await import(new URL("main.ts", import.meta.url).href);

process.exitCode = await main(process.argv.slice(2), {
  say: console.log,
  complain: console.error,
  locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG,
});
