/** The words of the *Plan* tab, and the type of them; fields have theirs in fields.en.ts. */
export const wizard = {
  strip: {
    title: "Headline figures",
    waiting: "Chips wait",
    gone: "Value gone",
    idleCost: "Idle cost",
    months: "{months} months",
    none: "–",
  },
  headline: {
    power:
      "Chips wait {months} months for power: {share} of their economic value is gone before the first kilowatt-hour.",
    building:
      "Chips wait {months} months for the building: {share} of their economic value is gone before the first kilowatt-hour.",
    notWaiting: "Chips do not wait: power and building are ready when they are installed.",
    problems: "There is no result while a field is out of its range:",
  },
  navigation: { label: "Steps", next: "Next: {step}", back: "Back: {step}", problem: "needs a correction" },
  start: {
    title: "Start",
    question: "What do you want to know?",
    notice:
      "A scenario, not a forecast, and no legal or tax advice. Money is in your own unit; the defaults are US dollars.",
    jobs: {
      fleet: "Plan a site",
      life: "Depreciate a fleet",
      gap: "See the national gap",
      money: "Price a guarantee",
    },
  },
  field: {
    default: "Default {value}",
    assumption: "our assumption",
    today: "today",
    reset: "Reset",
    resetLabel: "Reset {field} to its default",
    onDate: "That is {date}.",
    percent: "%",
    percentAYear: "% a year",
    preset: "Fill in from a filer",
    choosePreset: "Choose…",
    years: "{name}: {years} years ({asOf})",
    notVerified: "not verified",
  },
  filers: {
    useful_life_amazon: "Amazon, a part",
    useful_life_meta: "Meta",
    useful_life_microsoft: "Microsoft",
    useful_life_alphabet: "Alphabet",
    useful_life_oracle: "Oracle",
    useful_life_coreweave: "CoreWeave",
    useful_life_nebius: "Nebius",
    useful_life_burry_high: "A sceptic (Burry)",
  },
  filled: {
    model: "Price, power and server factor of {model} are filled in.",
    reset: "All fields are at their defaults again.",
    undo: "Undo",
  },
  resetAll: "Reset all fields",
  results: "Results",
  inputs: "Inputs",
  table: "Show the figures as a table",
};

export type WizardWords = typeof wizard;
