import { MACRS_PERCENTAGES } from "../../data/macrs";
import { TAX_CLASSES, type TaxClass } from "../../model/macrs";

const CONVENTIONS = ["HY", "MQ1", "MQ2", "MQ3", "MQ4"] as const;

/** The row of the tables below: FULL and 12 months mean the half year too. */
export const TABLE_OF_CONVENTION =
  'INDEX({1,1,1,1,2,3,4,5},MATCH(convention&"",{"","FULL","12","HY","MQ1","MQ2","MQ3","MQ4"},0))';

/** One formula for each class of property, as `life` says. */
export function byTaxClass(formula: (taxClass: TaxClass) => string): string {
  return TAX_CLASSES.reduceRight(
    (otherwise, taxClass) => `IF(life=${taxClass},${formula(taxClass)},${otherwise})`,
    "#VALUE!",
  );
}

/** The shares of the basis that the recovery years of a class take: an array constant, one row a convention. */
export function shares(taxClass: TaxClass): string {
  return table((convention) => MACRS_PERCENTAGES[convention][taxClass]);
}

/** The shares still to come after 0, 1, 2, … recovery years. */
export function sharesToCome(taxClass: TaxClass): string {
  return table((convention) => {
    const percentages = MACRS_PERCENTAGES[convention][taxClass];
    return [100, ...percentages.map((_, i) => percentages.slice(i + 1).reduce((sum, one) => sum + one, 0))];
  });
}

function table(percentages: (convention: (typeof CONVENTIONS)[number]) => readonly number[]): string {
  return `{${CONVENTIONS.map((convention) => percentages(convention).map(asShare).join(",")).join(";")}}`;
}

/** Percentages have at most three decimals. */
const asShare = (percentage: number) => String(Number((percentage / 100).toFixed(5)));

/** The recovery years of a class, one more than its name says: `1,2,3,4` for class 3. */
export function yearsTo(taxClass: TaxClass): string {
  return Array.from({ length: taxClass + 1 }, (_, i) => i + 1).join(",");
}
