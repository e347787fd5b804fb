import { useEffect, useState } from "react";
import type { PlacedModel } from "../../workbook/models";
import { usePane } from "../context";

const NONE: readonly PlacedModel[] = [];

/** The models that the workbook holds, looked up again when `since` changes. */
export function useModels(since?: unknown): readonly PlacedModel[] {
  const { host } = usePane();
  const [models, setModels] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    host.findModels().then(
      (found) => isCurrent && setModels(found),
      () => isCurrent && setModels(NONE),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, since]);
  return models;
}
