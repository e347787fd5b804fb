import { DrawingTypeEnum, generateRandomId, ICommandService } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { SheetSkeletonService } from "@univerjs/preset-sheets-core";
import {
  drawingPositionToTransform,
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  type ISheetDrawingPosition,
  type ISheetFloatDom,
} from "@univerjs/preset-sheets-drawing";
import type { Spreadsheet } from "./univer";

/** A rectangle of cells, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart over cells of its sheet, as the workbook keeps it. */
export interface ChartData {
  readonly name: string;
  readonly sheetId: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: readonly SeriesData[];
  readonly hasLegend: boolean;
  readonly axisTitle?: string;
  /** The number format of the values. */
  readonly pattern?: string;
}

export type ChartKind = "ColumnClustered" | "ColumnStacked" | "Line" | "BarClustered" | "BarStacked";

export interface SeriesData {
  readonly name: string;
  readonly values: Block;
  readonly categories?: Block;
  /** Nothing for one that is not drawn. */
  readonly color?: string;
}

/** A chart with the cells that it lies over. */
export interface PlacedChart {
  readonly chart: ChartData;
  readonly over: Block;
}

/** What draws the charts, by the name that the workbook keeps. */
export const CHART_COMPONENT = "powergap-chart";

/** The charts of a sheet, which lie over its cells. */
export function chartsOf({ univer }: Spreadsheet, sheet: FWorksheet) {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = sheet.getSheet().getUnitId();
  const subUnitId = sheet.getSheetId();
  const drawings = () =>
    Object.values(injector.get(ISheetDrawingService).getDrawingData(unitId, subUnitId) ?? {}).filter(
      (drawing) => (drawing as ISheetFloatDom).componentKey === CHART_COMPONENT,
    ) as ISheetFloatDom[];

  return {
    list: (): ChartData[] => drawings().map(chartIn),

    placed: (): PlacedChart[] =>
      drawings().map((drawing) => ({ chart: chartIn(drawing), over: blockUnder(drawing.sheetTransform) })),

    add(chart: ChartData, over: Block): void {
      const sheetTransform: ISheetDrawingPosition = {
        from: { column: over.column, columnOffset: 0, row: over.row, rowOffset: 0 },
        to: { column: over.column + over.columns, columnOffset: 0, row: over.row + over.rows, rowOffset: 0 },
      };
      // A sheet that was not in front yet has no skeleton: Univer finds the place when it comes there.
      const skeleton = injector.get(SheetSkeletonService).getSkeletonParam(unitId, subUnitId);
      const drawing: ISheetFloatDom = {
        unitId,
        subUnitId,
        drawingId: generateRandomId(),
        drawingType: DrawingTypeEnum.DRAWING_DOM,
        componentKey: CHART_COMPONENT,
        sheetTransform,
        axisAlignSheetTransform: sheetTransform,
        transform: (skeleton && drawingPositionToTransform(sheetTransform, skeleton)) ?? { left: 0, top: 0 },
        data: chart as unknown as ISheetFloatDom["data"],
        allowTransform: true,
      };
      commands.syncExecuteCommand(InsertSheetDrawingCommand.id, { unitId, drawings: [drawing] });
    },

    remove(name: string): boolean {
      const found = drawings().filter((drawing) => chartIn(drawing).name === name);
      if (found.length > 0) commands.syncExecuteCommand(RemoveSheetDrawingCommand.id, { unitId, drawings: found });
      return found.length > 0;
    },
  };
}

const chartIn = ({ data }: ISheetFloatDom) => data as unknown as ChartData;

function blockUnder({ from, to }: ISheetDrawingPosition): Block {
  // Where it only begins to cover a cell, it does not lie over it.
  const rows = to.row - from.row + (to.rowOffset > 0 ? 1 : 0);
  const columns = to.column - from.column + (to.columnOffset > 0 ? 1 : 0);
  return { row: from.row, column: from.column, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}
