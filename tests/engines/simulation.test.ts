import { simulate, summarize, type Timeline, type Trials } from "../../src/model/simulation";
import { openModel, type ModelPage } from "./modelInChromium";

const timeline: Timeline = {
  chips: { minimum: 20, mostLikely: 22.5, maximum: 26 },
  building: { minimum: 18, mostLikely: 21, maximum: 24 },
  grid: { minimum: 12, mostLikely: 24, maximum: 60 },
  bridge: { minimum: 10, mostLikely: 18, maximum: 40 },
  trials: 10_000,
  seed: 42,
  correlation: 0.3,
};

let model: ModelPage;
beforeAll(async () => {
  model = await openModel();
}, 60_000);
afterAll(() => model.close());

/** The same numbers to 12 digits: engines may differ in the last ones of a logarithm. */
function expectSame(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
    return;
  }
  expect(Object.keys(actual as object)).toEqual(Object.keys(expected as object));
  for (const [key, value] of Object.entries(expected as object)) {
    expectSame((actual as Record<string, unknown>)[key], value);
  }
}

test.each([0, 0.3, 1])("the same seed gives the same table in Node and in Chromium, at correlation %d", async (c) => {
  const given = { ...timeline, correlation: c };
  const inChromium = await model.page.evaluate(
    `import("/simulation").then(({ simulate, summarize }) => summarize(simulate(${JSON.stringify(given)})))`,
  );
  expectSame(inChromium, summarize(simulate(given)));
});

test("the same seed gives the same trials in a worker", async () => {
  const inWorker = await model.page.evaluate(
    (given) =>
      new Promise<number[]>((resolve, reject) => {
        const worker = new Worker("/worker", { type: "module" });
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }: MessageEvent<Trials>) => resolve(Array.from(data.goLive));
        worker.postMessage({ module: "/simulation", name: "simulate", argument: given });
      }),
    timeline,
  );
  expectSame(inWorker, Array.from(simulate(timeline).goLive));
});
