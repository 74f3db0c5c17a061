import * as v from 'valibot';
import { findKeyMaterial } from '../key-material/index.ts';
import { decoded } from '../key-material/kept-id.ts';

/** More than anybody allows. */
export const MOST_SITES = 200;
const LONGEST = 300;

/** A site that a person let Keyturn into, and whose pages it is read for: a provider's, or those that they taught. */
export interface AllowedSite {
  readonly provider: string;
  readonly origin: string;
  /** Where in it the product stands: empty, or as in `/tools/git`. */
  readonly basePath: string;
}

/** One host, for a pattern would ask for many at once. */
const isWebOrigin = (origin: string): boolean =>
  /^https?:\/\/[^\s/*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;

/** Each part by itself, too: run into the next one, a key may look like a name. */
const holdsNoKey = (text: string): boolean =>
  [text, ...text.split('/')].every((part) => findKeyMaterial(decoded(part)).length === 0);

const siteText = v.pipe(v.string(), v.maxLength(LONGEST), v.check(holdsNoKey, 'holds key material'));

/** A site as it stands in a file. */
const siteSchema: v.GenericSchema<unknown, AllowedSite> = v.object({
  provider: v.pipe(siteText, v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  origin: v.pipe(siteText, v.check(isWebOrigin, 'has to be the origin of a web page')),
  basePath: v.optional(v.pipe(siteText, v.regex(/^(?:\/[^\s/]+)*$/)), ''),
});

/** False for one that no file could be read with. */
export const isWritable = (site: AllowedSite): boolean => v.is(siteSchema, site);

export const sitesSchema = v.pipe(v.array(siteSchema), v.maxLength(MOST_SITES));
