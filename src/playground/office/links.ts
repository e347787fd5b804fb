import type { ICellData, Nullable } from "@univerjs/core";

/** Univer's cells know no links: the address is kept beside the text, and the pane offers it. */
interface Linked {
  readonly link: string;
}

export function linkTo(address: string): Pick<ICellData, "custom"> {
  const linked: Linked = { link: address };
  return { custom: { ...linked } };
}

/** The web address that a cell leads to, if it does. */
export function linkOf(cell: Nullable<ICellData>): string | undefined {
  const { link } = (cell?.custom ?? {}) as Partial<Linked>;
  return typeof link === "string" && /^https?:\/\//.test(link) ? link : undefined;
}
