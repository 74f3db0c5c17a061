import type { DateReading } from '../../../core/dates/index.ts';
import { labelHash } from '../../../core/taught/label-hash.ts';
import type { Layout, TaughtColumn } from '../../../core/taught/layout.ts';
import type { TaughtField } from '../../../core/taught/taught-field.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { labelledDates } from '../labels/labelled-dates.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { dateOf } from '../times/cell-dates.ts';
import type { Part } from './row-parts.ts';

export const DATE_FIELDS = ['created', 'expires', 'last-used'] as const satisfies readonly TaughtField[];
export type DateField = (typeof DATE_FIELDS)[number];

/** What a part is kept as: its place and hashes, and no text. */
export function columnOf(part: Part, salt: string, hasLabel = part.label !== ''): TaughtColumn {
  const { meaning } = part;
  const isKnown = meaning !== null && KNOWN.has(meaning);
  return {
    at: typeof part.at === 'number' ? part.at : labelHash(salt, part.at),
    label: hasLabel ? labelHash(salt, part.label) : null,
    meaning: hasLabel && isKnown ? (meaning as TaughtColumn['meaning']) : null,
  };
}

const KNOWN: ReadonlySet<string> = new Set(['name', 'created', 'rotated', 'expires', 'last-used', 'changed']);

/** The part of a row that a column is; null where none is, or several, or where what labels it is something else now. */
export function partFor(parts: readonly Part[], column: TaughtColumn, layout: Layout): Part | null {
  const { at, label, meaning } = column;
  const isAt = (part: Part) => (typeof part.at === 'number' ? part.at : labelHash(layout.salt, part.at)) === at;
  const isLabelled = (part: Part) =>
    label === null
      ? part.label === ''
      : labelHash(layout.salt, part.label) === label || (meaning !== null && part.meaning === meaning);
  if (layout.of === 'cells') return only(parts.filter((part) => isAt(part) && isLabelled(part)));
  // A card may leave out what it has nothing to say of: words tell what is left, and the place only among as many texts.
  if (label !== null) return only(parts.filter((part) => part.isDated && isLabelled(part)));
  return column === layout.columns.name || parts.length === layout.width ? only(parts.filter(isAt)) : null;
}

const only = (parts: readonly Part[]): Part | null => (parts.length === 1 ? (parts[0] ?? null) : null);

export interface ReadDate {
  readonly date: DateReading | null;
  /** Nothing stands there. */
  readonly isEmpty: boolean;
}

/** The date in a part that a person has said to be that one. What says itself to be another is not read. */
export function dateIn({ element, zone, label }: Part, field: DateField, scope: ReadScope): ReadDate {
  const options = labelOptions(scope, () => false);
  const defined = (text: string) => (label !== '' && foldLabel(text) === label ? field : null);
  const { date, isEmpty, isBare } = dateOf(element, field, { ...options, defined, zone });
  const says = isBare ? [] : labelledDates(element, { ...options, defined });
  return { date: says.some(({ meaning }) => meaning !== field) ? null : date, isEmpty };
}
