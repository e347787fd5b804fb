import webpack from "webpack";

/**
 * Says on stderr how far a build is: one line that changes on a terminal, a line each quarter elsewhere.
 *
 * @param {string} what
 */
export function progress(what) {
  const { isTTY } = process.stderr;
  const step = isTTY ? 1 : 25;
  let shown = -step;
  return new webpack.ProgressPlugin((share) => {
    const percent = Math.floor((100 * share) / step) * step;
    if (percent <= shown) return;
    shown = percent;
    const line = `Building ${what}: ${percent} %`;
    process.stderr.write(`${isTTY ? "\r" : ""}${line}${isTTY && percent < 100 ? "" : "\n"}`);
  });
}
