import { type Box, commonSpans } from './box.ts';
import { type Band, fitIn } from './spot.ts';

const HEIGHT = 24;
const GAP = 6;
/** What a chip shows where there is less room: age and level, the age alone, the sign alone. */
export type Form = 'all' | 'age' | 'sign';
export const WORDED: readonly Form[] = ['all', 'age'];

export interface Placed {
  readonly element: HTMLElement;
  /** Changes with what the chip says, and so with its width. */
  readonly label: string;
}
export type Anchored = Placed & { readonly anchor: Element };

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly afterFirst: number;
}
export interface Row {
  readonly chip: Anchored;
  readonly box: Box;
  readonly layout: Layout;
  readonly widths: Readonly<Record<Form, number>>;
}
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly form: Form;
}

export function insideOf({ box, layout, widths }: Row, forms: readonly Form[]): Place[] {
  return forms.flatMap((form) =>
    layout.bands.flatMap(({ top, spans }) => {
      const x = fitIn(spans, widths[form], layout.afterFirst);
      return x === null ? [] : [{ x: box.left + x, y: box.top + top, form }];
    }),
  );
}

/** Beside the row, never above or below it: there it would seem to belong to another. */
export function outsideOf({ box, widths }: Row): Place[] {
  const y = (box.top + box.bottom - HEIGHT) / 2;
  return WORDED.flatMap((form) => [
    { x: box.right + GAP, y, form },
    { x: box.left - widths[form] - GAP, y, form },
  ]);
}

/** Where in their rows the chips of one list stand, one below the other, and in which form. */
export interface Column {
  readonly x: number;
  readonly form: Form;
}

/** Rows of one list stand under each other and are of one width. */
export function groupOf({ box, layout }: Row): string {
  return `${Math.round(box.left)} ${Math.round(layout.width)}`;
}

/** The column of each list; null where its rows have none in common. A row that stands alone is in no list. */
export function columnsOf(rows: readonly Row[]): Map<string, Column | null> {
  const columns = new Map<string, Column | null>();
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  for (const [group, members] of groups) {
    if (members.length > 1) columns.set(group, columnOf(members));
  }
  return columns;
}

function columnOf(rows: readonly Row[]): Column | null {
  const common = rows.map(({ layout }) => layout.bands[0]?.spans ?? []).reduce(commonSpans);
  const afterFirst = Math.min(...rows.map(({ layout }) => layout.afterFirst));
  for (const form of WORDED) {
    const x = fitIn(common, Math.max(...rows.map(({ widths }) => widths[form])), afterFirst);
    if (x !== null) return { x, form };
  }
  return null;
}

export function boxOf({ x, y }: Place, width: number): Box {
  return { left: x, top: y, right: x + width, bottom: y + HEIGHT };
}
