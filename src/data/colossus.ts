/** Pages about xAI's Colossus in Memphis. */
export const ATERIO = {
  source: "Aterio, 2025",
  url: "https://www.aterio.io/blog/colossus-1-xai-s-ambitious-500-mw-energy-deployment",
};
export const TOMS_HARDWARE = {
  source: "Tom's Hardware, 2025-05",
  url: "https://www.tomshardware.com/tech-industry/artificial-intelligence/musks-colossus-is-fully-operational-with-200-000-gpus-backed-by-tesla-batteries-phase-2-to-consume-300-mw-enough-to-power-300-000-homes",
};

/** What was reported of it. Only months are published: its days are ours, and so is the start, 122 days earlier. */
export const COLOSSUS = {
  gpus: { value: 100_000, from: TOMS_HARDWARE },
  start: { value: "2024-03-22", from: undefined },
  /** 131 days is also told; we found no source. */
  buildDays: { value: 122, from: ATERIO },
  installDays: { value: 19, from: TOMS_HARDWARE },
  substation: { value: "2025-05-01", from: TOMS_HARDWARE },
} as const;
