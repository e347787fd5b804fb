import type { ReferenceId } from "./references";
import { GPUS } from "./references/gpus";
import { USEFUL_LIVES } from "./references/useful-lives";

/** What a GPU model fills in. Figures of a whole rack or server are divided over its GPUs. */
export interface GpuPreset {
  /** Money a GPU, in US dollars. */
  readonly price: number;
  readonly watts: number;
  /** Power of the whole server over that of its GPUs. */
  readonly serverFactor: number;
  readonly references: readonly ReferenceId[];
}

const GPUS_PER_RACK = 72;
const GPUS_PER_SERVER = 8;

/** Rated power of a GPU in a GB200 rack, watts: NVIDIA GB200 NVL72 specification; not in the reference data. */
const GB200_WATTS = 1200;

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** The server factor of a machine of known power: its kilowatts over those of its GPUs. */
const serverFactor = (kilowatts: number, gpus: number, watts: number) =>
  rounded((kilowatts * 1000) / (gpus * watts), 2);

const rackPrice = (low: number, high: number) => rounded((low + high) / 2 / GPUS_PER_RACK, 0);

/** The models that the wizard offers, from the reference data; a rack's price is the middle of its range. */
export const GPU_PRESETS = {
  H100: {
    price: GPUS.h100_price.value,
    watts: GPUS.h100_watts.value,
    serverFactor: serverFactor(GPUS.dgx_h100_kw.value, GPUS_PER_SERVER, GPUS.h100_watts.value),
    references: ["h100_price", "h100_watts", "dgx_h100_kw"],
  },
  H200: {
    price: GPUS.h200_price.value,
    watts: GPUS.h200_watts.value,
    serverFactor: serverFactor(GPUS.dgx_h100_kw.value, GPUS_PER_SERVER, GPUS.h200_watts.value),
    references: ["h200_price", "h200_watts", "dgx_h100_kw"],
  },
  B200: {
    price: GPUS.b200_price.value,
    watts: GPUS.b200_watts.value,
    serverFactor: serverFactor(GPUS.dgx_b200_kw.value, GPUS_PER_SERVER, GPUS.b200_watts.value),
    references: ["b200_price", "b200_watts", "dgx_b200_kw"],
  },
  GB200: {
    price: rackPrice(GPUS.gb200_rack_price_low.value, GPUS.gb200_rack_price_high.value),
    watts: GB200_WATTS,
    serverFactor: serverFactor(GPUS.gb200_rack_kw.value, GPUS_PER_RACK, GB200_WATTS),
    references: ["gb200_rack_price_low", "gb200_rack_price_high", "gb200_rack_kw"],
  },
  GB300: {
    price: rackPrice(GPUS.gb300_rack_price_low.value, GPUS.gb300_rack_price_high.value),
    watts: GPUS.b300_watts.value,
    serverFactor: serverFactor(
      (GPUS.gb300_rack_kw_low.value + GPUS.gb300_rack_kw_high.value) / 2,
      GPUS_PER_RACK,
      GPUS.b300_watts.value,
    ),
    references: [
      "gb300_rack_price_low",
      "gb300_rack_price_high",
      "b300_watts",
      "gb300_rack_kw_low",
      "gb300_rack_kw_high",
    ],
  },
} as const satisfies Record<string, GpuPreset>;

export type GpuModel = keyof typeof GPU_PRESETS;

/** Useful lives that companies book for servers, years, by the id of the fact that says so. */
export const LIFE_PRESETS = (
  [
    "useful_life_amazon",
    "useful_life_meta",
    "useful_life_microsoft",
    "useful_life_alphabet",
    "useful_life_oracle",
    "useful_life_coreweave",
    "useful_life_nebius",
    "useful_life_burry_high",
  ] as const
).map((reference) => ({ reference, years: USEFUL_LIVES[reference].value }));
