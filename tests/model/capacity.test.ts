import { reference } from "../../src/data/references";
import { ADDITIONS_2024, COUNTRIES, FACTORS, TECHNOLOGIES } from "../../src/data/technologies";
import { capacityFactor, countryFactor, facilityMW, firmGW } from "../../src/model/capacity";
import { InputError } from "../../src/model/input";

test("a DGX B200 hall of 10,000 GPUs draws 21.48 MW", () => {
  // 10,000 · 1 kW · 14.3 kW / 8 kW (1.79, rounded) · 1.2
  expect(facilityMW({ gpus: 10_000, gpuWatts: 1000, serverFactor: 1.79, pue: 1.2 })).toBeCloseTo(21.48, 10);
});

test("a rack of 72 GB200 draws 120 kW, and Colossus' 100,000 H100 181 MW", () => {
  expect(facilityMW({ gpus: 72, gpuWatts: 1200, serverFactor: 1.39, pue: 1 })).toBeCloseTo(0.12, 3);
  // 1.81 kW a GPU, all in, on 0.7 kW of rated power
  expect(facilityMW({ gpus: 100_000, gpuWatts: 700, serverFactor: 1.81 / 0.7, pue: 1 })).toBeCloseTo(181, 9);
});

test("a facility cannot draw less than its servers", () => {
  expect(() => facilityMW({ gpus: 1, gpuWatts: 1000, serverFactor: 1, pue: 0.99 })).toThrow(
    new InputError("tooSmall", { name: "pue", minimum: 1, got: 0.99 }),
  );
});

test("what each country added counts as by hand", () => {
  // 30.8 solar, 10.3 storage, 5.1 wind, 3.2 other: 49.4 GW
  const us = (solar: number, storage: number, wind: number, other: number) =>
    (30.8 * solar + 10.3 * storage + 5.1 * wind + 3.2 * other) / 49.4;
  // 278 solar, 79.82 wind, 13.78 hydro, 1.85 biomass, and 55.55 thermal and nuclear: 429 GW
  const china = (solar: number, wind: number, hydro: number, biomass: number, thermal: number) =>
    (278 * solar + 79.82 * wind + 13.78 * hydro + 1.85 * biomass + 55.55 * thermal) / 429;
  expect(countryFactor("US", "AVERAGE").value).toBeCloseTo(us(0.244, 0, 0.353, 0.117), 14);
  expect(countryFactor("US", "FIRM").value).toBeCloseTo(us(0.11, 0.5, 0.41, 0.6), 14);
  expect(countryFactor("CHINA", "AVERAGE").value).toBeCloseTo(china(0.154, 0.249, 0.371, 0.504, 0.504), 14);
  expect(countryFactor("CHINA", "FIRM").value).toBeCloseTo(china(0.11, 0.41, 0.36, 0.6, 0.83), 14);
});

test("China's additions of 2024 are the 429 GW of the letter", () => {
  const total = ADDITIONS_2024.CHINA.reduce((sum, { gw }) => sum + gw, 0);
  expect(total).toBeCloseTo(429, 10);
});

test("on nameplate every gigawatt counts in full and nothing has to be said", () => {
  for (const country of COUNTRIES) {
    expect(countryFactor(country, "NAMEPLATE")).toEqual({ value: 1, isProxy: false, isUnverified: false });
    expect(TECHNOLOGIES.map((technology) => capacityFactor(technology, country, "NAMEPLATE").value)).toEqual(
      TECHNOLOGIES.map(() => 1),
    );
  }
});

test("stand-ins and unverified figures are owned up to", () => {
  // American energy: only the gas turbine that stands in for other. Firm: PJM's ratings are quoted from memory.
  expect(countryFactor("US", "AVERAGE")).toMatchObject({ isProxy: true, isUnverified: false });
  expect(countryFactor("CHINA", "AVERAGE")).toMatchObject({ isProxy: true, isUnverified: false });
  expect(countryFactor("US", "FIRM")).toMatchObject({ isProxy: true, isUnverified: true });
  expect(countryFactor("CHINA", "FIRM")).toMatchObject({ isProxy: true, isUnverified: true });
});

test("every Chinese firm factor is the American one, as a stand-in", () => {
  for (const technology of TECHNOLOGIES) {
    expect(FACTORS.CHINA.FIRM[technology]).toEqual({ ...FACTORS.US.FIRM[technology], isProxy: true });
  }
});

test("every factor is the share that its fact says, and only storage's energy has none", () => {
  for (const country of COUNTRIES) {
    for (const basis of ["AVERAGE", "FIRM"] as const) {
      for (const technology of TECHNOLOGIES) {
        const { value, reference: id } = FACTORS[country][basis][technology];
        expect(value).toBeLessThanOrEqual(1);
        if (technology === "storage" && basis === "AVERAGE") expect([value, id]).toEqual([0, undefined]);
        else expect(reference(id!)).toMatchObject({ value, unit: "share" });
      }
    }
  }
});

test("a mix counts the sum of its plants", () => {
  const plants = [
    { technology: "Wind", gw: 10 },
    { technology: " nuclear ", gw: 2 },
    { technology: "wind", gw: 1 },
  ];
  expect(firmGW(plants, "FIRM", "US")).toBeCloseTo(11 * 0.41 + 2 * 0.95, 12);
  expect(firmGW(plants, "NAMEPLATE", "CHINA")).toBe(13);
  expect(firmGW([], "FIRM", "US")).toBe(0);
});

test("an unknown technology has no answer", () => {
  expect(() => firmGW([{ technology: "fusion", gw: 1 }], "FIRM", "US")).toThrow(
    new InputError("unknownTechnology", { choices: TECHNOLOGIES.join(", "), got: "fusion" }),
  );
});
