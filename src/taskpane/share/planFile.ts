import { shareBook, type Share } from "../../workbook/share/shareBook";
import { xlsxOf } from "../../workbook/xlsx";

/** The bytes of the file that somebody gets. */
export const planFile = (share: Share): Promise<Uint8Array> => xlsxOf(shareBook(share));
