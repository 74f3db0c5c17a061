import type { Span } from '../placement/box.ts';

/** What a chip shows where there is less room: level and number, the number behind its sign, the same set closer, the sign alone. */
export type Form = 'all' | 'age' | 'tight' | 'sign';
export type Widths = Readonly<Record<Form, number>>;
/** Those that hold the number that counts. */
export const TOLD = ['all', 'age', 'tight'] as const;
/** Between a chip and what stands beside it, in pixels. The sign alone carries more than that within itself. */
const MARGINS: Widths = { all: 3, age: 3, tight: 2, sign: -1 };
/** So many of a list's rows must have room where its chips stand, of 1; the few others make do. */
const NEARLY_ALL = 0.9;
/** The same where chips stand between other cells, or as signs: more of them look alike than if each stood for itself. */
const HALF = 0.5;

/** Room in a row, along the line of its text: from its beginning, whichever side that is, in pixels. */
export interface Room {
  readonly width: number;
  readonly free: readonly Span[];
  /** Where the name ends, and whatever shares its cell. */
  readonly nameEnd: number;
  readonly widths: Widths;
}

/** Where in their rows the chips of one list stand, one below the other, and in which form. */
export interface Column {
  readonly x: number;
  readonly form: Form;
  /** It stands between other cells, or tells no number: where there is room for one beside the rows, that is better. */
  readonly isSpare: boolean;
}

/**
 * Beside the name or at the row's end, and in words where either has room for that; else between two cells, wherever half of them
 * have room for the number; else the sign alone, beside the name or at the row's end.
 */
export function columnOf(rooms: readonly Room[]): Column | null {
  const beside = (form: Form, isSpare?: boolean) => settle(rooms, form, spanAfterName, (least) => least, isSpare);
  const atEnd = (form: Form, isSpare?: boolean) => settle(rooms, form, spanAtEnd, (_least, most) => most, isSpare);
  const between = (form: Form) => settle(rooms, form, spansBehindName, (least) => least, true);
  const best = beside('all') ?? beside('age') ?? atEnd('all') ?? atEnd('age') ?? beside('tight') ?? atEnd('tight');
  return best ?? between('age') ?? between('tight') ?? beside('sign', true) ?? atEnd('sign', true);
}

/** True when the column is right for these rows, too. */
export function suits({ x, form, isSpare }: Column, rooms: readonly Room[]): boolean {
  return rooms.filter((room) => fits(room, x, form)).length >= enough(rooms.length, isSpare);
}

/** True when a chip of that form can stand there without touching anything. */
export function fits({ free, widths }: Room, x: number, form: Form): boolean {
  const margin = MARGINS[form];
  return free.some(({ left, right }) => left + margin <= x && x + widths[form] + margin <= right);
}

/** Where a chip of that form can stand beside the name. */
export function besideName(room: Room, form: Form): number | null {
  const [span] = spanAfterName(room);
  const x = span ? span.left + MARGINS[form] : null;
  return x !== null && fits(room, x, form) ? x : null;
}

/** Where what stands in rows ends, if there is room behind it in (nearly) all. */
export function endOf(rooms: readonly Room[]): number | null {
  const spans = rooms.flatMap(spanAtEnd);
  return spans.length < enough(rooms.length) ? null : Math.max(...spans.map(({ left }) => left)) + MARGINS.tight;
}

/** One place for (nearly) all of them: of those that most can take, the one that comes first. */
function settle(
  rooms: readonly Room[],
  form: Form,
  pick: (room: Room) => readonly Span[],
  choose: (least: number, most: number) => number,
  isSpare = false,
): Column | null {
  const width = Math.max(...rooms.map(({ widths }) => widths[form]));
  const margin = MARGINS[form];
  const ranges = rooms.map((room) =>
    pick(room)
      .map(({ left, right }) => ({
        least: left + margin,
        most: right - margin - (isSpare ? room.widths[form] : width),
      }))
      .filter(({ least, most }) => least <= most),
  );
  const tries = ranges.flatMap((own) => own.map(({ least, most }) => choose(least, most))).sort((a, b) => a - b);
  let best: Column | null = null;
  let served = enough(rooms.length, isSpare) - 1;
  for (const x of new Set(tries)) {
    const count = ranges.filter((own) => own.some(({ least, most }) => least <= x && x <= most)).length;
    if (count > served) {
      best = { x, form, isSpare };
      served = count;
    }
  }
  return best;
}

/** How many of so many rows must have room. */
export const enough = (rows: number, isSpare = false): number => Math.ceil(rows * (isSpare ? HALF : NEARLY_ALL));

/** What is free right after the name, up to the next thing in the row. */
function spanAfterName({ free, nameEnd }: Room): Span[] {
  const span = free.find(({ right }) => right > nameEnd + 1);
  return span && span.left <= nameEnd + 1 ? [{ left: Math.max(span.left, nameEnd), right: span.right }] : [];
}

const spansBehindName = ({ free, nameEnd }: Room): Span[] => free.filter(({ left }) => left >= nameEnd);
const spanAtEnd = ({ free, width }: Room): Span[] => free.slice(-1).filter(({ right }) => right >= width - 1);
