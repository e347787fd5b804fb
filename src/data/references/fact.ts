/** A published figure (or a rule, as text), with everything that says how far to trust it. */
export interface Fact {
  readonly value: number | string;
  readonly unit: Unit;
  /** The year, month or day that the figure is of: 2024, 2025-10, 2025-12-31; a span of years with a dash: 2006–2021. */
  readonly asOf: string;
  readonly source: string;
  /** Where the figure was read; "" where no page is known. */
  readonly url: string;
  /** `seen`: read in a copy of that page; `derived`: arithmetic on such figures; `memory`: not verified. */
  readonly provenance: "seen" | "derived" | "memory";
  readonly confidence: "high" | "medium" | "low";
}

/** Shares and rates are fractions: 0.13 is 13 %. */
export type Unit =
  | "GW"
  | "GW a year"
  | "MW"
  | "kW"
  | "W"
  | "share"
  | "ratio"
  | "fraction a year"
  | "times a year"
  | "hours a year"
  | "years"
  | "months"
  | "weeks"
  | "days"
  | "USD"
  | "million USD"
  | "billion USD"
  | "trillion USD"
  | "USD per kW"
  | "USD per MWh"
  | "USD per GPU-hour"
  | "million USD per MW"
  | "billion USD per GW"
  | "million shares"
  | "projects"
  | "";

export type Facts = Readonly<Record<string, Fact>>;

/** Where several figures were read. */
export type Reading = Pick<Fact, "source" | "url" | "provenance" | "confidence">;

/** Whether nobody has checked the figure against its source. */
export function isUnverified({ provenance }: Pick<Fact, "provenance">): boolean {
  return provenance === "memory";
}
