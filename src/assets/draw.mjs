import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { program } from "../build/programs.mjs";

/** `npm run icons` draws the icons that the manifest names from their SVG; the smallest have one of their own. */
const ICONS = [
  { svg: "icon-small.svg", name: "icon", sizes: [16] },
  { svg: "icon.svg", name: "icon", sizes: [32, 64, 80, 128] },
  { svg: "help.svg", name: "help", sizes: [16, 32, 80] },
];

const browser = await chromium.launch({ executablePath: program("Chromium"), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { svg, name, sizes } of ICONS) {
  const drawing = await readFile(new URL(svg, import.meta.url), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, import.meta.url), png);
  }
}
await browser.close();
