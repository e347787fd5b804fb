import { IUndoRedoService } from "@univerjs/core";
import type { Spreadsheet } from "../univer";
import { Cells } from "./cells";

/** What happened between add-in code and the workbook, for tests and for people who look into it in the console. */
export interface OfficeLog {
  syncs: number;
  /** Each operation that a sync carried out: `Range.formulas`. */
  operations: string[];
  /** Is told about each operation before it is carried out, and can make it fail. */
  before?: (operation: string) => void;
  /** Whether the structure of the workbook is to count as protected, which Univer knows nothing of. */
  isProtected: boolean;
  /** The same of sheets, by name, and whether the workbook is to say that it computes on request only. */
  protectedSheets: readonly string[];
  isManual: boolean;
}

type Operation = { readonly name: string; run(): void | Promise<void> };

/** Longer than any calculation takes. */
const PATIENCE_MS = 60_000;

/** What stands between add-in code and the workbook: nothing happens until `sync`, then everything in order. */
export class Context {
  readonly cells: Cells;
  private queue: Operation[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly log: OfficeLog,
    readonly isUndoGroup: boolean,
  ) {
    this.cells = new Cells(spreadsheet);
  }

  get workbook() {
    return this.spreadsheet.univerAPI.getActiveWorkbook()!;
  }

  /** Does something at the next sync. */
  later(name: string, run: Operation["run"]): void {
    this.queue.push({ name, run });
  }

  /** Does something at the end of the next sync, once. */
  atEnd(run: () => void): void {
    if (!this.waiting.includes(run)) this.waiting.push(run);
  }

  async sync(): Promise<void> {
    const queue = this.queue;
    this.queue = [];
    this.log.syncs++;
    try {
      for (const { name, run } of queue) {
        this.log.operations.push(name);
        this.log.before?.(name);
        await run();
      }
      this.waiting.splice(0).forEach((run) => run());
    } finally {
      this.waiting.length = 0;
      // What came before a failure has happened, as in Excel.
      this.cells.flush();
    }
  }

  /** Reading waits for what was written before, and for what follows from it. */
  async settle(): Promise<void> {
    this.cells.flush();
    if (!this.cells.takeChanged()) return;
    await this.spreadsheet.univerAPI.getFormula().onCalculationResultApplied(PATIENCE_MS);
  }

  /** Runs a batch as one step of the workbook's own undo. */
  async asOneStep<T>(run: () => Promise<T>): Promise<T> {
    const undo = this.spreadsheet.univer.__getInjector().get(IUndoRedoService);
    const group = undo.__tempBatchingUndoRedo(this.workbook.getId());
    try {
      return await run();
    } finally {
      group.dispose();
    }
  }
}
