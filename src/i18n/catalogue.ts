/** What help knows of a worksheet function, in one language. The build writes it from the functions' JSDoc. */
export interface FunctionHelp {
  id: string;
  family: Family;
  description: string;
  parameters: ParameterHelp[];
  returns: string;
  spills: boolean;
  equations: string[];
  sources: string[];
  examples: Example[];
  cautions: string[];
}

/** The files in src/functions that hold worksheet functions. */
export type Family = "depreciation" | "power" | "timeline" | "guarantee" | "reference";

export interface ParameterHelp {
  name: string;
  /** The sentence without unit and default. */
  description: string;
  unit?: string;
  /** The default as a person reads it. */
  default?: string;
  type: "number" | "string" | "boolean" | "any";
  isRange: boolean;
  isOptional: boolean;
  choices?: { value: string; description: string }[];
  /** The name of the choices, under which functions share and translate them. */
  choicesOf?: string;
}

export interface Example {
  /** As typed into a cell, with the namespace: `=POWERGAP.FACILITY_MW(10000)`. */
  formula: string;
  /** The result, or for a spill its rows joined by `;` and cells by `,`, as an array constant. */
  result: string;
  /** What the example shows. */
  note?: string;
}
