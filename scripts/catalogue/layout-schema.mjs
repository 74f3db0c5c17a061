// @ts-check
// How the rows of a page are found that a person has taught Keyturn: what `src/core/taught/layout.ts` makes and checks further.
import * as v from 'valibot';
import { described } from './fields.mjs';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{5}$/, 'has to be a hash of five digits'));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const column = v.strictObject({
  at: v.union([index, hash]),
  label: v.nullable(hash),
  meaning: v.nullable(v.picklist(['name', 'created', 'rotated', 'expires', 'last-used', 'changed'])),
});

export const layout = v.pipe(
  v.strictObject({
    of: v.picklist(['cells', 'parts']),
    salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'has to be eight hexadecimal digits')),
    width: index,
    row: v.nullable(v.string()),
    list: index,
    lists: index,
    columns: v.strictObject({
      name: column,
      created: v.optional(column),
      expires: v.optional(column),
      'last-used': v.optional(column),
    }),
  }),
  described('Where rows and fields stand, as a person has taught it. Made by Keyturn; not to be written by hand.'),
);
