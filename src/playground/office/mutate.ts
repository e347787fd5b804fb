import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Spreadsheet } from "../univer";

interface Mutation {
  readonly id: string;
  readonly params: { unitId: string };
}

/** Changes the workbook by one of Univer's mutations, without what its commands do besides, and so that it can be undone. */
export function mutate({ univer }: Spreadsheet, mutation: Mutation, undo: Mutation): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).syncExecuteCommand(mutation.id, mutation.params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: mutation.params.unitId,
    undoMutations: [undo],
    redoMutations: [mutation],
  });
}
