import { useEffect, useState } from "react";
import type { PaneHost, SelectedCell } from "./host";

/** What stands at an address, or why it could not be read. */
export type Reading = { cells: unknown[][] } | { error: unknown };

/** The values at the addresses, read again whenever the workbook may have changed; those not yet read are missing. */
export function useRanges(
  host: PaneHost,
  addresses: readonly string[],
  selected: SelectedCell | undefined,
): ReadonlyMap<string, Reading> {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading>>(new Map());
  const wanted = JSON.stringify(addresses);

  useEffect(() => {
    let isWanted = true;
    const readAll = (JSON.parse(wanted) as string[]).map(async (address): Promise<[string, Reading]> => {
      try {
        return [address, { cells: await host.readRange!(address) }];
      } catch (error) {
        return [address, { error }];
      }
    });
    if (host.readRange && readAll.length > 0) {
      void Promise.all(readAll).then((read) => isWanted && setReadings(new Map(read)));
    }
    return () => {
      isWanted = false;
    };
  }, [host, wanted, selected]);

  return readings;
}
