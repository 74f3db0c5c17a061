import * as v from 'valibot';

/** Columns of a table that anybody could look through. */
const MOST_COLUMNS = 60;
const MOST_LISTS = 50;

/** Twenty bits, in lower-case hexadecimal: enough to notice that a text changed, too few to tell what it was. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{5}$/));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COLUMNS));

/** A column as it is found again. */
const column = v.strictObject({
  /** Of a table, counted from 0; in a card the hash of the way from the card down to the text. */
  at: v.union([index, hash]),
  /** Hash of what labels it: its header, or the words around a date; null where nothing does. */
  label: v.nullable(hash),
  /** What that label means, where its words are known: the page may come back in another language. */
  meaning: v.nullable(v.picklist(['name', 'created', 'rotated', 'expires', 'last-used', 'changed'])),
});
export type TaughtColumn = v.InferOutput<typeof column>;

/**
 * How the rows of a taught list are found again, without any text of the page. `cells`: rows of a table or grid of so many
 * columns · `parts`: items or cards, each an element of the tag `row`, with so many texts.
 */
export const layoutSchema = v.pipe(
  v.strictObject({
    of: v.picklist(['cells', 'parts']),
    /** Makes the hashes of one page others than those of any other: 32 bits, in lower-case hexadecimal. */
    salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
    width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_COLUMNS)),
    /** Of an item or card: a tag, or a role. */
    row: v.nullable(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{0,15}$/))),
    /** The how many-th of so many lists on the page that look alike, counted from 0. */
    list: index,
    lists: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LISTS)),
    columns: v.strictObject({
      name: column,
      created: v.optional(column),
      expires: v.optional(column),
      'last-used': v.optional(column),
    }),
  }),
  v.check(({ list, lists }) => list < lists, 'there is no such list'),
  v.check(
    (layout) => (layout.row === null) === (layout.of === 'cells'),
    'has to name the tag of cards, and of no rows',
  ),
  v.check(({ of, width, columns }) => {
    const places = Object.values(columns).flatMap((one) => one?.at ?? []);
    const fit = places.every((at) => (of === 'cells' ? typeof at === 'number' && at < width : typeof at === 'string'));
    return fit && new Set(places).size === places.length;
  }, 'has to give each field a column of its own'),
  v.check(({ columns }) => Object.keys(columns).length > 1, 'has to say where a date stands'),
);
export type Layout = v.InferOutput<typeof layoutSchema>;
