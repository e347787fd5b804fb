import { facilityMW } from "../../src/model/capacity";

test("a DGX B200 hall of 10,000 GPUs draws 21.48 MW", () => {
  // 10,000 · 1 kW · 14.3 kW / 8 kW (1.79, rounded) · 1.2
  expect(facilityMW({ gpus: 10_000, gpuWatts: 1000, serverFactor: 1.79, pue: 1.2 })).toBeCloseTo(21.48, 10);
});
