import type { Box } from '../placement/box.ts';
import { isBare, isRowShown } from '../placement/ground.ts';
import { boxOf, HEIGHT, insideOf, outsideOf, type Place, placeAlong, type Row, roomOf } from './beside-row.ts';
import { besideName, type Column, endOf, enough, type Form, fits, TOLD } from './chip-columns.ts';

/** Where chips stand, of the places in and beside their rows that cover nothing. Only to be asked within `seeThrough`. */

/** Between a text and a chip behind it that reaches out of the row, in pixels. */
const GAP = 5;

/** One way for all rows of a list. */
export function placerIn(rows: readonly Row[], column: Column | null): (row: Row) => Place | null {
  // With its number beside the row it says more than the sign alone in it, and is no part of another cell.
  const outside = column && !column.isSpare ? undefined : besideAll(rows);
  return (row) => {
    const beside = outside?.(row);
    const there = (form: Form | undefined) => column && form && inColumn(row, column.x, form);
    return (
      (bare(row, beside) ?? there(column?.form) ?? ownPlace(row, ['age', 'tight'])) ||
      (bare(row, beside && { ...beside, form: 'sign' }) ?? there('sign') ?? ownPlace(row, ['sign']))
    );
  };
}

function inColumn(row: Row, x: number, form: Form): Place | null {
  return fits(roomOf(row), x, form) ? shown(row, placeAlong(row, x, form)) : null;
}

/** Of a row that has no room where the others have it: beside its name or wherever it covers nothing. */
function ownPlace(row: Row, forms: readonly Form[]): Place | null {
  const beside = forms.flatMap((form) => {
    const x = besideName(roomOf(row), form);
    return x === null ? [] : [placeAlong(row, x, form)];
  });
  return [...beside, ...insideOf(row, forms)].find((place) => shown(row, place)) ?? null;
}

/**
 * On one side of the rows, or from where they end, where that is free beside (nearly) all of them that show, else beside half: else
 * chips would change with each scroll.
 */
function besideAll(rows: readonly Row[]): (row: Row) => Place | undefined {
  const x = endOf(rows.map(roomOf));
  const placesOf = (row: Row) => [
    ...outsideOf(row),
    ...(x === null ? [] : [placeAlong(row, x + GAP, 'age'), placeAlong(row, x, 'tight')]),
  ];
  const seen = rows.filter(isSeen);
  let best = -1;
  for (const side of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const free = rows.filter((row) => bare(row, placesOf(row)[side]));
    const { size } = new Set([...free, ...seen]);
    if (free.length === 0 || free.length < enough(size, best < 0)) continue;
    best = side;
    if (free.length >= enough(size)) break;
  }
  return (row) => placesOf(row)[best];
}

/** A card that is no row: on one of its lines, else beside it. */
export function alone(row: Row): Place | null {
  const inside = insideOf(row, TOLD).find((place) => shown(row, place));
  const outside = () => outsideOf(row).find((place) => bare(row, place));
  return inside ?? outside() ?? insideOf(row, ['sign']).find((place) => shown(row, place)) ?? null;
}

/** As high as a chip, all along. */
function isSeen({ chip, box }: Row): boolean {
  const top = (box.top + box.bottom - HEIGHT) / 2;
  return isRowShown(chip.anchor, { ...box, top, bottom: top + HEIGHT }, false);
}

function shown(row: Row, place: Place): Place | null {
  const box = boxOf(place, row.widths[place.form]);
  const stays = isSame(row.stood, place);
  return (stays && row.isTrusted) || isRowShown(row.chip.anchor, box, stays) ? place : null;
}

function bare(row: Row, place: Place | undefined): Place | null {
  if (!place) return null;
  if (row.isTrusted && isSame(row.stood, place)) return place;
  const { anchor } = row.chip;
  const { left, right } = row.box;
  const box = boxOf(place, row.widths[place.form]);
  const within = { ...box, left: Math.max(box.left, left), right: Math.min(box.right, right) };
  const out = [
    { ...box, right: Math.min(box.right, left) },
    { ...box, left: Math.max(box.left, right) },
  ];
  const isFree =
    out.every((part) => isEmpty(part) || isBare(anchor, part)) &&
    (isEmpty(within) || isRowShown(anchor, within, false));
  return isFree ? place : null;
}

const isEmpty = ({ left, right }: Box): boolean => left >= right;

/** To the pixel. */
export function isSame(one: Place | null, other: Place | null): boolean {
  if (!one || !other || one.form !== other.form) return false;
  return Math.round(one.x - other.x) === 0 && Math.round(one.y - other.y) === 0;
}
