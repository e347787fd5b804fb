import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "../univer";
import { mutate } from "./mutate";

// Univer's commands read every formula of the workbook anew for each name, in case it was renamed: a second model would
// take the better part of a minute.

/** Gives the workbook a name, or one that it has another meaning. */
export function setName(spreadsheet: Spreadsheet, name: string, meaning: string): void {
  const before = found(spreadsheet, name);
  const params = before
    ? { ...before, formulaOrRefString: meaning }
    : workbookOf(spreadsheet).newDefinedNameBuilder().setName(name).setRef(meaning).setScopeToWorkbook().build();
  const undo = before
    ? { id: SetDefinedNameMutation.id, params: before }
    : { id: RemoveDefinedNameMutation.id, params };
  mutate(spreadsheet, { id: SetDefinedNameMutation.id, params }, undo);
}

export function deleteName(spreadsheet: Spreadsheet, name: string): void {
  const before = found(spreadsheet, name);
  if (!before) return;
  const restored = { id: SetDefinedNameMutation.id, params: before };
  mutate(spreadsheet, { id: RemoveDefinedNameMutation.id, params: before }, restored);
}

const workbookOf = ({ univerAPI }: Spreadsheet) => univerAPI.getActiveWorkbook()!;

function found(spreadsheet: Spreadsheet, name: string): ISetDefinedNameMutationParam | undefined {
  const unitId = workbookOf(spreadsheet).getId();
  const all = spreadsheet.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  const item = Object.values(all).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return item ? { ...item, unitId } : undefined;
}
