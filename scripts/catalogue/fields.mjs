// @ts-check
// What the schema of a provider's file is made of: texts, days, and the sources that facts name.
import * as v from 'valibot';

/** What editors show of a field. */
export const described = v.description;

export const text = (description = '') => v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), described(description));

/** Part of an id: `service-key`. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be lower-case words joined by "-"'),
  described('Lower-case words, joined by "-".'),
);

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'has to be a day such as 2026-11-24'),
  described('A day: 2026-11-24.'),
);

export const calendarDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'has to be a day or a month: 2027-09-14, 2027-09'),
  described('A day, 2027-09-14, or where no day is known its month, 2027-09.'),
);

export const address = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s]+$/, 'has to be an address that begins with https://'),
);

export const confidence = v.picklist(['stated', 'seen', 'inferred']);

/** Where a fact is from. It stands once in a file, under `sources`; facts name it by its key. */
export const source = v.strictObject({
  url: v.pipe(address, described('A page that anybody can open.')),
  checkedOn: v.pipe(day, described('The day when somebody last read the fact there.')),
  confidence: v.optional(
    v.pipe(
      confidence,
      described('"stated" by the provider (left out: this) · "seen" in public code or notes · "inferred" by us.'),
    ),
  ),
});

export const sourceRef = v.pipe(
  v.union([slug, v.strictObject({ from: slug, confidence })], 'has to be the key of one of the file\'s "sources"'),
  described('The key of a source; with another confidence than the source\'s own: { "from": key, "confidence": … }.'),
);

/**
 * An object of which every fact in it is from one source.
 * @template {v.ObjectEntries} E
 * @param {E} entries
 */
export const fact = (entries) => v.strictObject({ ...entries, source: sourceRef });

/** A regular expression, as its text. */
export const pattern = v.pipe(
  v.string(),
  v.check((written) => {
    try {
      return Boolean(new RegExp(written, 'u'));
    } catch {
      return false;
    }
  }, 'has to be a regular expression'),
);

/** @param {string} description */
export const pathPattern = (description) =>
  v.pipe(
    v.string(),
    v.regex(/^\/(?:[^\s?#]|\}\?)*$/, 'has to be a path that begins with /'),
    described(
      `${description} ":account" and ":id" are names, "*" is any text within one part, "/**" at the end whatever follows, "{…}?" may be missing.`,
    ),
  );
