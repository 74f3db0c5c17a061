// Which script that comes into a page later holds which modules.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const LISTS = 'src/page/read/lists';
const EVENTS = 'src/page/read/events';
const TIMES = 'src/page/read/times';
const LABELS = 'src/page/read/labels';
const TAUGHT = 'src/page/read/taught';
const KINDS = 'src/page/read/kinds';
const HEADINGS = 'src/page/read/dom/headings.ts';
/** What tells a title or a text that may be a name. */
const NAMES = [`${LISTS}/names.ts`, `${LISTS}/no-titles.ts`, `${LISTS}/initials.ts`];
/** What reads dates by the columns that they stand in, and tells which of them can be a key's. */
const COLUMNS = [
  `${LABELS}/around-date.ts`,
  `${LABELS}/fact-behind.ts`,
  `${LABELS}/person-names.ts`,
  ...['columns', 'column-shift', 'header-meaning', 'header-rows', 'row-dates', 'unmarked-rows'].map(
    (name) => `${LISTS}/${name}.ts`,
  ),
  `${TIMES}/cell-dates.ts`,
  `${TIMES}/credential-dates.ts`,
];
/** What cleans a text that somebody typed, where it is an id. */
const TYPED = 'src/core/text.ts';
/**
 * What only they hold; where two hold the same file, few documents need both. Each begins with a file of its name in
 * `src/page`.
 */
const OTHERS = {
  completeness: filesIn('src/page/read/completeness'),
  fingerprints: ['src/protocol/secrets/fingerprint.ts'],
  lists: [
    ...[
      'above-name',
      'acts-on-key',
      'cards',
      'changes',
      'doubted-columns',
      'fact-tables',
      'find-rows',
      'hinted-dates',
      'hints',
      'known-columns',
      'list-of-keys',
      'list-rows',
      'name-places',
      'no-name-cells',
      'noted-headers',
      'of-person',
      'row-names',
      'whole-list',
    ].map((name) => `${LISTS}/${name}.ts`),
    ...filesIn(EVENTS),
    HEADINGS,
    ...NAMES,
    ...COLUMNS,
    `${TIMES}/date-order.ts`,
  ],
  'one-key': [
    'src/page/read/detail.ts',
    'src/page/read/labelled-name.ts',
    'src/page/read/name-on-page.ts',
    'src/page/read/title-words.ts',
    'src/page/read/dom/breadcrumbs.ts',
    'src/page/read/dom/titled-groups.ts',
    'src/page/read/dom/under-other.ts',
    'src/page/read/labels/title-of-group.ts',
    HEADINGS,
    ...NAMES,
    ...COLUMNS,
  ],
  'rare-dates': [
    'src/core/dates/age.ts',
    'src/core/dates/before-day.ts',
    'src/core/dates/periods.ts',
    `${TIMES}/never-since.ts`,
    `${TIMES}/rare-dates.ts`,
    `${TIMES}/rare-lines.ts`,
    `${TIMES}/and-a-half.ts`,
    `${TIMES}/cell-facts.ts`,
    `${TIMES}/counted.ts`,
    `${TIMES}/said-ends.ts`,
    `${TIMES}/short-ages.ts`,
    `${TIMES}/unmarked-dates.ts`,
    `${TIMES}/valid-spans.ts`,
    `${TIMES}/worded-ages.ts`,
    `${TIMES}/zone-note.ts`,
  ],
  'several-kinds': [...filesIn(KINDS), HEADINGS],
  'unlinked-rows': [
    ...[
      'unlinked-rows',
      'rows-by-shape',
      'headed-cards',
      'repeated-cards',
      'told-by-name',
      'dead-titles',
      'speaks-of-keys',
      'own-ids',
      'sums',
      'tells-of-list',
      'only-cards',
      'titled-parts',
    ].map((name) => `${LISTS}/${name}.ts`),
    TYPED,
  ],
  'taught-rows': [TYPED, ...filesIn(TAUGHT), 'src/core/taught/label-hash.ts'],
};

/** Whether some other script holds it. */
const isElsewhere = (path) => Object.values(OTHERS).some((files) => files.includes(path));
/** What the reader has not of its folders: what the page's script needs itself, and what the worker does in its place. */
const NOT_READER = ['src/core/dates/language.ts', 'src/core/time/temporal.ts', 'src/core/dates/intl.ts'];
/** What reads, and is on every page that is read. */
const READER = [
  ...['index', 'reader', 'scope'].map((name) => `src/page/read/${name}.ts`),
  ...['src/core/dates', 'src/core/time', LABELS, LISTS, TIMES, 'src/page/read/dom', 'src/page/read/secrets'].flatMap(
    filesIn,
  ),
  'src/protocol/secrets/secret.ts',
].filter((path) => !isElsewhere(path) && !NOT_READER.includes(path));

export const ROOMS = { reader: READER, ...OTHERS };

/** Paths from the root of the project. */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/**
 * These are there before anything is read, one of them on each page that is; what both hold they lend to the others, as the reader
 * does. What `lists` alone holds it lends to those that are never there without it.
 */
export const LENDERS = ['lists', 'one-key'];
export const BESIDE_LISTS = ['unlinked-rows', 'taught-rows'];
