import fc from "fast-check";
import {
  barsFromZero,
  bars,
  GANTT,
  gantt,
  horizonOf,
  HISTOGRAM,
  LINES,
  lines,
  tornadoBars,
  WIDTH,
} from "../../../src/taskpane/wizard/charts/geometry";

test("a line from (0, 0) to the largest values runs from corner to corner", () => {
  const { paths, xTicks, yTicks, y } = lines([
    {
      name: "all",
      points: [
        [0, 0],
        [10, 400],
      ],
    },
  ]);
  const bottom = LINES.height - LINES.bottom;
  expect(paths).toEqual([`M${LINES.left},${bottom}L${WIDTH - LINES.right},${LINES.top}`]);
  expect(xTicks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(yTicks.map(({ value }) => value)).toEqual([0, 100, 200, 300, 400]);
  expect(y(0)).toBe(bottom);
});

test("negative values have room below 0", () => {
  const { y } = lines([
    {
      name: "all",
      points: [
        [0, -100],
        [1, 100],
      ],
    },
  ]);
  expect(y(0)).toBeCloseTo((LINES.top + LINES.height - LINES.bottom) / 2, 6);
});

test("a schedule reaches as far as its latest whisker, and a bar half as long is half as wide", () => {
  const { bars, height, end } = gantt([
    { from: 0, to: 100, p50: 90, p90: 200 },
    { from: 50, to: 100 },
  ]);
  const whole = WIDTH - GANTT.left - GANTT.right;
  expect(end).toBe(200);
  expect(bars[0]).toMatchObject({ x: GANTT.left, width: whole / 2, p90: WIDTH - GANTT.right });
  expect(bars[1]).toMatchObject({ x: GANTT.left + whole / 4, width: whole / 4, p50: undefined });
  expect(height).toBe(2 * GANTT.row + GANTT.bottom);
});

test("a schedule is drawn to the half-year behind its last date, with some room", () => {
  // 500 days and 8 % are 540, which the third half-year of 182.5 days contains.
  const spans = [{ from: 0, to: 400, p50: 400, p90: 500 }];
  expect(horizonOf(spans)).toBe(547.5);
  expect(horizonOf([...spans, { from: 0, to: 505 }])).toBe(547.5);
});

test("the fullest span of a histogram is as high as the chart, an empty one has no height", () => {
  const drawn = bars({ from: 1000, width: 10, counts: [0, 5, 10] });
  const room = HISTOGRAM.height - HISTOGRAM.bottom - HISTOGRAM.top;
  expect(drawn.bars.map(({ height }) => height)).toEqual([0, room / 2, room]);
  expect(drawn.x(1000)).toBe(HISTOGRAM.left);
  expect(drawn.x(1030)).toBe(WIDTH - HISTOGRAM.right);
});

test("bars of a tornado meet at what they start from, whichever end is the larger", () => {
  const { base, bars } = tornadoBars(100, [
    { low: 0, high: 200 },
    { low: 150, high: 50 },
  ]);
  expect(base).toBe(WIDTH / 2);
  expect(bars[1].x + bars[1].width / 2).toBeCloseTo(base, 6);
  expect(bars[0].width).toBeCloseTo(2 * bars[1].width, 6);
});

test("amounts of one sign start at the edge, the negative ones to the left of 0", () => {
  expect(barsFromZero([10, 5]).base).toBe(4);
  const { base, bars } = barsFromZero([-10, 10]);
  expect(bars[0].x + bars[0].width).toBeCloseTo(base, 6);
  expect(bars[1].x).toBeCloseTo(base, 6);
});

test("nothing is ever drawn outside, or as nonsense", () => {
  const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((money) => Math.round(money * 100) / 100);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (values) => {
      for (const { x, width } of barsFromZero(values).bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(WIDTH);
      }
      const { paths } = lines([{ name: "all", points: values.map((value, i) => [i, value]) }]);
      expect(paths[0]).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 100 },
  );
});
