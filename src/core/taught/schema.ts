import * as v from 'valibot';
import { keyMaterialIn } from '../key-material/index.ts';
import { cleanText } from '../text.ts';
import { layoutSchema } from './layout.ts';
import { isOrigin, isPathPattern } from './place.ts';

/** Far more than anybody teaches. */
export const MOST_TAUGHT = 100;
export const LONGEST_PROVIDER = 60;
/** In days; ten years, as of any limit. */
export const LONGEST_INTERVAL = 3_650;

/** A page that a person taught Keyturn. Nothing in it is text of the page. */
export const taughtSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^taught-[0-9a-f]{8}$/)),
  /** The provider, as the person calls it. */
  name: v.pipe(
    v.string(),
    v.maxLength(LONGEST_PROVIDER * 16),
    v.check((name) => keyMaterialIn(name) === null, 'looks like a key'),
    v.check((name) => cleanText(name, LONGEST_PROVIDER) === name, 'has to be a name on one line'),
  ),
  origin: v.pipe(
    v.string(),
    v.check(isOrigin, 'has to be an origin whose pages come encrypted or by a network of one’s own'),
  ),
  /** Of its address: as it is, or with `*` and one `:account` in place of parts. */
  path: v.pipe(v.string(), v.check(isPathPattern, 'has to be a path')),
  layout: layoutSchema,
  /** A new key is due so often. */
  everyDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_INTERVAL)),
  /** When it was taught, or changed: a day `YYYY-MM-DD`. */
  taughtOn: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
});
export type Taught = v.InferOutput<typeof taughtSchema>;

/** All of them; no two of one id. */
export const allTaughtSchema = v.pipe(
  v.array(taughtSchema),
  v.maxLength(MOST_TAUGHT),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
);
