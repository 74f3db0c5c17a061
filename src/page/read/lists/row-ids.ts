import type { Found } from '../times/credential-dates.ts';
import type { Columns } from './columns.ts';
import type { Named } from './names.ts';

/** A row of a list with the id that it carries. */
export interface FoundRow {
  readonly element: Element;
  /** Empty for a row that is told by its name alone, where the name cannot be told. */
  readonly id: string;
  /** What leads to the credential's own page. */
  readonly link: Element | null;
  /** Only where the name had to be read to know the id. */
  readonly named: Named | null;
  /** True where a hint, or the heading over a list of names, says that each row is a credential. */
  readonly isTold: boolean;
  /** True below a title of another subject: a date there is not its own. */
  readonly isElsewhere?: boolean;
  /** Its dates, where a person has said which columns hold them. */
  readonly found?: Found;
}

/** The columns of the table that a row stands in, null where it stands in none. */
export type ColumnsFor = (row: Element) => Columns | null;

export const ID = /^[^\s\p{C}]{1,128}$/u;

export function matched(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match && match[0] === text ? (match.groups?.id ?? match[0]) : null;
}
