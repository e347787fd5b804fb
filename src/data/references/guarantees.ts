import type { Facts, Reading } from "./fact";

const STATUTE_TENOR = {
  source: "42 USC 16512(f)",
  url: "",
  provenance: "memory",
  confidence: "medium",
} as const satisfies Reading;

const VOGTLE = {
  source: "Georgia Power via PennEnergy",
  url: "http://www.pennenergy.com/articles/elp/2015/07/1-8-billion-in-federal-loans-received-for-plant-vogtle-nuclear-expansion.html",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const AEP = {
  source: "DOE and AEP, as reported",
  url: "https://trends.glance.com/story/articles/Auto/US/en/rapid-read/s-c06640630b-3a014681-3272-52a5-9568-a65b9750315a",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const CBO = {
  source: "CBO, Estimates of the Cost of Federal Credit Programs in 2025",
  url: "https://www.cbo.gov/publication/60682",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Federal loan guarantees: their legal limits, and what they saved and cost. */
export const GUARANTEES = {
  title17_debt_cap: {
    value: 0.8,
    unit: "share",
    asOf: "2005",
    source: "42 USC 16512(c), 10 CFR 609",
    url: "https://www.energy.gov/lpo/title-17-frequently-asked-questions",
    provenance: "memory",
    confidence: "medium",
  },
  title17_tenor_cap: { value: 30, unit: "years", asOf: "2005", ...STATUTE_TENOR },
  title17_life_share: { value: 0.9, unit: "share", asOf: "2005", ...STATUTE_TENOR },
  ffb_spread: {
    value: 0.00375,
    unit: "fraction a year",
    asOf: "",
    source: "Federal Financing Bank, Title 17",
    url: "",
    provenance: "memory",
    confidence: "medium",
  },
  vogtle_rate: { value: 0.03283, unit: "fraction a year", asOf: "2015-07", ...VOGTLE },
  vogtle_saving: { value: 330, unit: "million USD", asOf: "2015-07", ...VOGTLE },
  vogtle_guaranteed: { value: 3460, unit: "million USD", asOf: "2015-07", ...VOGTLE },
  vogtle_subsidy_fee: {
    value: 0,
    unit: "USD",
    asOf: "2014–2017",
    source: "E&E News via Georgia Watch",
    url: "https://georgiawatch.org/doe-zeroed-out-millions-in-fees-for-vogtle-loan-guarantee/",
    provenance: "seen",
    confidence: "high",
  },
  constellation_subsidy_fee: {
    value: 880,
    unit: "million USD",
    asOf: "2010",
    source: "Facing South",
    url: "https://www.facingsouth.org/2014/04/institute-index-secret-sweetheart-deal-for-georgia.html",
    provenance: "seen",
    confidence: "high",
  },
  aep_saving: { value: 275, unit: "million USD", asOf: "2025-10", ...AEP },
  aep_loan: { value: 1600, unit: "million USD", asOf: "2025-10", ...AEP },
  edf_lending_authority: {
    value: 200,
    unit: "billion USD",
    asOf: "2025-07",
    source: "Mondaq",
    url: "https://webiis08.mondaq.com/unitedstates/energy-law/1667654/how-the-one-big-beautiful-bill-act-reshapes-doe-loan-programs",
    provenance: "seen",
    confidence: "high",
  },
  lpo_loss_rate: {
    value: 0.03,
    unit: "share",
    asOf: "2025-10",
    source: "Finoracle",
    url: "https://finoracle.net/technology/trump-doe-commits-1-6b-to-upgrade-midwest-power-grid-despite-canceling-other-biden-era-projects",
    provenance: "seen",
    confidence: "low",
  },
  federal_credit_cost_fcra: { value: 2.4, unit: "billion USD", asOf: "2025", ...CBO },
  federal_credit_cost_fair_value: { value: 65.2, unit: "billion USD", asOf: "2025", ...CBO },
} as const satisfies Facts;
