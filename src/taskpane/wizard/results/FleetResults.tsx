import { fill } from "../../../i18n/words";
import { usePane } from "../../context";
import { BarRows } from "../charts/BarRows";
import { showMoney, showNumber } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import type { ResultsProps } from "./Results";

export function FleetResults({ outcome: { fleet } }: ResultsProps) {
  const { language } = usePane();
  const words = usePlanWords().wizard.fleet;
  const power = (value: number) => fill(words.megawatts, { value: showNumber(value, language) });
  const money = (value: number) => showMoney(value, language);
  return (
    <>
      <List
        rows={[
          [words.facility, power(fleet.facilityMW)],
          [words.it, power(fleet.itMW)],
          [words.project, money(fleet.projectCost)],
        ]}
      />
      <BarRows
        title={words.capital}
        headers={["", words.capital]}
        rows={[
          { name: words.chips, value: fleet.chipsCost, shown: money(fleet.chipsCost) },
          { name: words.building, value: fleet.buildingCost, shown: money(fleet.buildingCost) },
        ]}
      />
    </>
  );
}
