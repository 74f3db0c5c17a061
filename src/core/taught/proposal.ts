import * as v from 'valibot';
import { layoutSchema } from './layout.ts';
import { MOST_COLUMNS_SHOWN, MOST_PROPOSED, ROWS_SHOWN, TAUGHT_FIELDS } from './taught-field.ts';

/** What is found on a page where a person has asked for it: shown to them, and kept nowhere. */

const shown = v.nullable(v.pipe(v.string(), v.maxLength(200)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const end = v.nullable(v.number());
const when = v.nullable(v.union([v.literal('never'), v.object({ earliest: end, latest: end })]));
const fields = v.picklist(TAUGHT_FIELDS);

const proposedList = v.object({
  /** The heading above it, without key material. */
  title: shown,
  rows: count,
  columns: v.pipe(
    v.array(
      v.object({
        /** What labels the column, and a name in it, both without key material. */
        label: shown,
        sample: shown,
        /** True where most rows have a date in it. */
        isDate: v.boolean(),
        guess: v.nullable(fields),
      }),
    ),
    v.maxLength(MOST_COLUMNS_SHOWN),
  ),
});
export type ProposedList = v.InferOutput<typeof proposedList>;
export const proposedSchema = v.pipe(v.array(proposedList), v.maxLength(MOST_PROPOSED));

/** Which list, and which of its columns, by their numbers in the proposal. */
export interface Choice {
  readonly list: number;
  readonly columns: Readonly<Partial<Record<(typeof TAUGHT_FIELDS)[number], number>>>;
}

export const previewSchema = v.object({
  layout: layoutSchema,
  /** The first keys as they are read from now on. Times are epoch ms. */
  keys: v.pipe(
    v.array(v.object({ name: shown, created: when, expires: when, lastUsed: when })),
    v.maxLength(ROWS_SHOWN),
  ),
  /** Rows that are read as keys, of all rows. */
  read: count,
  rows: count,
  /** Keys of which the day of creation, or a bound of it, is read. */
  dated: count,
});
export type Preview = v.InferOutput<typeof previewSchema>;
