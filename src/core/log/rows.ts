/** One entry of the file: a line of a table, an object of JSON. */
export interface Row {
  /** Counted from 1: the line on which it begins; in JSON that is not one object a line, the number of the entry. */
  readonly line: number;
  /** By column: the number of the cell, or the name of the field, with dots where it is nested. Empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly rows: readonly Row[];
  /** What the file calls a column, where it does: a hint, never needed. */
  readonly names: ReadonlyMap<string, string>;
  /** True where each cell carries its own name (JSON): there a damaged entry cannot shift cells into other columns. */
  readonly isNamed: boolean;
  /** Lines that are broken. */
  readonly broken: readonly number[];
}
