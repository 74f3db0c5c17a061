import { type Box, freeSpans, mirrored, moved } from '../placement/box.ts';
import { contentOf } from '../placement/measure.ts';
import { type Form, type Room, TOLD, type Widths } from './chip-columns.ts';
import { type Band, bandsOf, fitIn, TALLEST_ROW } from './spot.ts';

export const HEIGHT = 24;
/** Between a row and a chip beside it. */
const GAP = 6;

export interface Placed {
  readonly element: HTMLElement;
  /** Changes with what the chip says, and so with its width. */
  readonly label: string;
  /** Of the credential, as it stands in the page. */
  readonly name: string;
}
export type Anchored = Placed & { readonly anchor: Element };

/** What is known of a row until something in it changes. */
export interface Layout extends Omit<Room, 'widths'> {
  readonly height: number;
  readonly isRtl: boolean;
  readonly bands: readonly Band[];
  readonly afterFirst: number;
  /** Cells make it a row of a list, also where it is the only one. */
  readonly isInTable: boolean;
  /** Where its cells begin. */
  readonly edges: string;
}
export interface Row {
  readonly chip: Anchored;
  readonly box: Box;
  /** The same in its own viewport. */
  readonly corner: Box;
  readonly layout: Layout;
  readonly widths: Widths;
  /** Where its chip stands, where that was found good and a glance may do. */
  readonly stood: Place | null;
  /** It stands, and its cells in it, as when its chip was placed. */
  readonly isStill: boolean;
  /** Nothing can have come over its chip since that was looked at. */
  readonly isTrusted: boolean;
}
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly form: Form;
}

export function layoutOf({ anchor, name }: Anchored, box: Box): Layout {
  const content = contentOf(anchor, name);
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const own = (one: Box): Box => moved(one, -box.left, -box.top);
  const along = (one: Box): Box => (isRtl ? mirrored(own(one), size.width) : own(one));
  const taken = content?.taken.map(own) ?? [];
  const bands = content ? bandsOf(size, taken) : [];
  const first = taken.toSorted((a, b) => a.left - b.left)[0];
  const common = {
    ...size,
    isRtl,
    bands,
    afterFirst: first?.right ?? 0,
    isInTable: Boolean(content?.cell),
    edges: edgesIn(anchor, box),
  };
  const [band] = bands;
  if (!content?.name || !band) return { ...common, free: [], nameEnd: 0 };
  const all = content.taken.map(along);
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const free = freeSpans(whole, all, band.top, band.top + HEIGHT, 0);
  return { ...common, free, nameEnd: endOf(along(content.name), content.cell && along(content.cell), all) };
}

/** Where the cells of a row begin: a longer text in another row may have moved them. */
export const edgesIn = (anchor: Element, { left }: Box): string =>
  [...anchor.children].map((cell) => cell.getBoundingClientRect().left - left).join();

/** Where the name ends, or what stands behind it in the same cell. */
function endOf(name: Box, cell: Box | null, taken: readonly Box[]): number {
  if (!cell) return name.right;
  const inCell = taken.filter(({ left, right }) => left >= cell.left - 1 && right <= cell.right + 1);
  return Math.max(name.right, ...inCell.map(({ right }) => right));
}

export function roomOf({ layout, widths }: Row): Room {
  return { ...layout, widths };
}

/** A chip that stands so far along the line of its row's text. */
export function placeAlong({ box, layout, widths }: Row, x: number, form: Form): Place {
  const left = layout.isRtl ? layout.width - x - widths[form] : x;
  return { x: box.left + left, y: box.top + (layout.bands[0]?.top ?? 0), form };
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
  return TOLD.flatMap((form) => [
    { x: box.right + GAP, y, form },
    { x: box.left - widths[form] - GAP, y, form },
  ]);
}

/** Rows that stand under each other and are of one width are of one list, with a name for it; a card that stands alone of none. */
export function listsOf(rows: readonly Row[]): { name: string | null; rows: readonly Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${Math.round(row.box.left)} ${Math.round(row.layout.width)}`;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, members]) => ({
    name: members.length > 1 || isRow(members[0]) ? name : null,
    rows: members,
  }));
}

const isRow = (row: Row | undefined): boolean => row?.layout.isInTable === true && row.layout.height <= TALLEST_ROW;

export function boxOf({ x, y }: Place, width: number): Box {
  return { left: x, top: y, right: x + width, bottom: y + HEIGHT };
}
