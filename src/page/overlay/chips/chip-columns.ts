import type { Span } from '../placement/box.ts';

/** What a chip shows where there is less room: level and age, the age alone, the sign alone. */
export type Form = 'all' | 'age' | 'sign';
export type Widths = Readonly<Record<Form, number>>;
export const WORDED: readonly Form[] = ['all', 'age'];
/** Between a chip and what stands beside it, in pixels. The sign alone carries more than that within itself. */
const MARGINS: Widths = { all: 3, age: 3, sign: -1 };
/** So many of a list's rows must have room where its chips stand, of 1; the few others make do. */
const NEARLY_ALL = 0.9;

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
  /** Of the widest chip. */
  readonly width: number;
}

/**
 * Beside the name, in words or at least with the age; else at the row's end; else the sign alone, beside the name unless more
 * rows have room for it at their end.
 */
export function columnOf(rooms: readonly Room[]): Column | null {
  const beside = (form: Form) => settle(rooms, form, spanAfterName, (least) => least);
  const atEnd = (form: Form) => settle(rooms, form, spanAtEnd, (_least, most) => most);
  return beside('all') ?? beside('age') ?? atEnd('all') ?? atEnd('age') ?? fuller(beside('sign'), atEnd('sign'), rooms);
}

function fuller(first: Column | null, second: Column | null, rooms: readonly Room[]): Column | null {
  const served = (column: Column | null) =>
    column ? rooms.filter((room) => fits(room, column.x, column.form)).length : 0;
  return served(second) > served(first) ? second : first;
}

/** True when the column is right for these rows, too. */
export function suits({ x, form, width }: Column, rooms: readonly Room[]): boolean {
  const fitting = rooms.filter((room) => room.widths[form] <= width && fits(room, x, form));
  return fitting.length >= enough(rooms.length);
}

/** True when a chip of that form can stand there without touching anything. */
export function fits({ free, widths }: Room, x: number, form: Form): boolean {
  const margin = MARGINS[form];
  return free.some(({ left, right }) => left + margin <= x && x + widths[form] + margin <= right);
}

/** Where the sign alone can stand beside the name. */
export function besideName(room: Room): number | null {
  const span = spanAfterName(room);
  const x = span && span.left + MARGINS.sign;
  return x !== null && fits(room, x, 'sign') ? x : null;
}

type Pick = (room: Room) => Span | null;

/** One place for (nearly) all of them: of those that most can take, the one that comes first. */
function settle(rooms: readonly Room[], form: Form, pick: Pick, choose: (least: number, most: number) => number) {
  const width = Math.max(...rooms.map(({ widths }) => widths[form]));
  const margin = MARGINS[form];
  const ranges = rooms.flatMap((room) => {
    const span = pick(room);
    const [least, most] = span ? [span.left + margin, span.right - margin - width] : [0, -1];
    return least <= most ? [{ least, most }] : [];
  });
  const needed = enough(rooms.length);
  const tries = ranges.map(({ least, most }) => choose(least, most)).sort((a, b) => a - b);
  let best: Column | null = null;
  let served = needed - 1;
  for (const x of new Set(tries)) {
    const count = ranges.filter(({ least, most }) => least <= x && x <= most).length;
    if (count > served) {
      best = { x, form, width };
      served = count;
    }
  }
  return best;
}

/** How many of so many rows must have room. */
export const enough = (rows: number): number => Math.ceil(rows * NEARLY_ALL);

/** What is free right after the name, up to the next thing in the row. */
function spanAfterName({ free, nameEnd }: Room): Span | null {
  const span = free.find(({ right }) => right > nameEnd + 1);
  return span && span.left <= nameEnd + 1 ? { left: Math.max(span.left, nameEnd), right: span.right } : null;
}

function spanAtEnd({ free, width }: Room): Span | null {
  const last = free.at(-1);
  return last && last.right >= width - 1 ? last : null;
}
