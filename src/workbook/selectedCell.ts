/** The selected cell: what was typed into it, and what it shows. */
export interface SelectedCell {
  address: string;
  formula: string;
  value: string;
  /** The sentence of the error that the cell shows. */
  problem?: string;
  /** The web address that it leads to. */
  link?: string;
}
