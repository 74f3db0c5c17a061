// @ts-check
// How a settings page is recognised, and what is found there.
import * as v from 'valibot';
import { described, fact, pathPattern, pattern, slug, text } from './fields.mjs';
import { layout } from './layout-schema.mjs';

/** What stands in a path in place of a name. */
export const parameter = v.strictObject({
  form: v.pipe(
    v.picklist(['digits', 'word', 'slug', 'segment', 'path']),
    described(
      '"digits" · "word" letters, digits, _ and - · "slug" lower case, begins with a letter · "segment" all but / · "path" several of these.',
    ),
  ),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), described('The most characters.'))),
  not: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+$/), described('It does not begin so.'))),
});

export const parameters = v.pipe(
  v.record(slug, parameter),
  described('What ":account", ":id" and other names stand for.'),
);

const hints = v.strictObject({
  row: v.optional(text('Finds every row, and nothing but rows.')),
  name: v.optional(text('Finds the name in a row.')),
  id: v.optional(text('Finds the id in a row.')),
  created: v.optional(text('Finds when the key was made, in a row.')),
  expires: v.optional(text('Finds when it ends, in a row.')),
  lastUsed: v.optional(text('Finds when it was used last, in a row.')),
});

const rowId = v.union([
  v.strictObject({
    from: v.literal('attribute'),
    name: text(),
    on: v.optional(text('Of the elements that this finds, where others of the page have that attribute, too.')),
    pattern,
  }),
  v.strictObject({ from: v.literal('cell'), pattern }),
  v.strictObject({ from: v.literal('name'), pattern }),
]);

const meaning = v.picklist(['created', 'rotated', 'expires', 'last-used', 'changed', 'name', 'id', 'other-date']);

const kindIs = v.union([
  v.strictObject({ kind: slug, column: pattern, text: pattern }),
  v.strictObject({ kind: slug, heading: pattern }),
  v.strictObject({ kind: slug, selector: text() }),
]);

export const page = fact({
  kinds: v.pipe(
    v.array(slug),
    v.minLength(1, 'has to name a kind'),
    described('Which kinds of keys stand on the page.'),
  ),
  kindIs: v.optional(
    v.pipe(
      v.array(kindIs),
      described(
        'What tells of which kind a key is, beside how it begins: the text of a column, the heading above it, a selector. Texts are whole.',
      ),
    ),
  ),
  role: v.pipe(
    v.picklist(['list', 'detail', 'identity', 'log', 'signpost']),
    described(
      '"list" rows of keys · "detail" one key · "identity" its page without secret or dates · "log" · "signpost".',
    ),
  ),
  path: pathPattern('The path of its address.'),
  not: v.optional(v.pipe(v.array(pathPattern('A path')), described('Paths that it is not, though they fit.'))),
  hosts: v.optional(v.pipe(v.array(text()), described("Only on these of the provider's hosts."))),
  query: v.optional(
    v.pipe(v.record(v.string(), v.string()), described('Parameters of the query, where these alone tell pages apart.')),
  ),
  fragment: v.optional(pathPattern('What follows "#", where this alone tells pages apart.')),
  parameters: v.optional(parameters),
  link: v.optional(pathPattern("Where a row's link to the key's own page leads.")),
  account: v.optional(
    v.pipe(
      v.picklist(['path', 'host', 'page', 'unknown']),
      described(
        'How the account is told: by ":account" in the path (left out: this), by the host, by the page, or not.',
      ),
    ),
  ),
  accountIn: v.optional(
    v.pipe(
      v.strictObject({
        selector: text('Finds what says who is signed in, or whose keys these are, and nothing else.'),
        attribute: v.optional(
          v.pipe(v.string(), v.regex(/^(?:value|data-[\w-]+)$/), described('Left out: its text says it.')),
        ),
      }),
      described('Where the page says whose keys it shows; with "account": "page".'),
    ),
  ),
  personal: v.optional(
    v.pipe(
      v.literal(true),
      described(
        'It shows the keys of whoever is signed in alone, at an address that names no more than their organisation.',
      ),
    ),
  ),
  single: v.optional(v.pipe(v.literal(true), described('Each account has only one key of the kind.'))),
  createdIs: v.optional(
    v.pipe(v.literal('holder'), described('The creation on this page is that of the app which holds the secret.')),
  ),
  rowId: v.optional(v.pipe(rowId, described('What tells rows apart where none links to a page of its own.'))),
  hints: v.optional(v.pipe(hints, described('CSS selectors; tried before the page is read by its shape.'))),
  layout: v.optional(layout),
  labels: v.optional(v.array(v.strictObject({ label: pattern, meaning }))),
  examples: v.pipe(
    v.strictObject({
      yes: v.pipe(v.array(v.string()), v.minLength(1, 'has to name one path at least')),
      no: v.array(v.string()),
    }),
    described('Paths (with query and fragment where these count) that are this page, and that are not. Never shipped.'),
  ),
});
