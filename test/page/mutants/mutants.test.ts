// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  documentOf,
  type Expected,
  type ExpectedCredential,
  type Fixture,
  fixtures,
  plain,
  readerOn,
} from '../fixtures.ts';
import * as decoys from './decoys.ts';
import { dispose } from './dom.ts';
import * as language from './language.ts';
import * as names from './names.ts';
import { type Random, randomFrom } from './random.ts';
import * as shape from './shape.ts';

/** A sample for every day; `npm run bench -- mutants` tries 5,000. */
const MUTANTS = Number(process.env.KEYTURN_MUTANTS ?? 600);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261124);

/** One that takes names away returns them: nothing may be read in their place. */
type Mutation = (document: Document, random: Random, expected: Expected) => unknown;
const MUTATIONS: readonly (readonly [string, Mutation])[] = [shape, decoys, language, names].flatMap((group) =>
  Object.entries(group),
);

type Verdict = 'equal' | 'unread' | 'wrong';

/** A mutant means the same as its page: its reading must be the same, or null where something could not be told. */
function judge(actual: Expected, wanted: Expected): Verdict {
  const ids = new Set(wanted.credentials.map(({ id }) => id));
  if (actual.credentials.some(({ id }) => !ids.has(id))) return 'wrong';
  const verdicts = wanted.credentials.map((one) =>
    judgeOne(
      actual.credentials.find(({ id }) => id === one.id),
      one,
      actual,
    ),
  );
  if (verdicts.includes('wrong') || (actual.complete && !wanted.complete)) return 'wrong';
  if (actual.outcome !== wanted.outcome) return actual.outcome === 'unreadable' ? 'unread' : 'wrong';
  return verdicts.includes('unread') || actual.complete !== wanted.complete ? 'unread' : 'equal';
}

const FIELDS = ['name', 'created', 'expires', 'lastUsed', 'oldSecretExpires', 'secret'] as const;

const FIELDS_AND_ID = ['id', ...FIELDS];

function judgeOne(actual: ExpectedCredential | undefined, wanted: ExpectedCredential, reading: Expected): Verdict {
  if (!actual) return reading.complete && reading.outcome === 'read' ? 'wrong' : 'unread';
  const differing = FIELDS.filter((field) => (actual[field] ?? null) !== (wanted[field] ?? null));
  if (differing.some((field) => isWrong(actual[field] ?? null, wanted[field] ?? null))) return 'wrong';
  return differing.length > 0 ? 'unread' : 'equal';
}

/** Less sure than could be, but true, is not wrong: a span of days that holds the right one. */
function isWrong(actual: string | null, wanted: string | null): boolean {
  if (actual === null) return false;
  const [first = '', last] = actual.split('..');
  return !(last && wanted && first <= wanted && wanted <= last);
}

/** What differs, for whoever has to find out why. */
function differences(actual: Expected, wanted: Expected): string {
  const lines = (one: Expected) => [
    `${one.outcome} ${one.complete}`,
    ...one.credentials.map((each) => JSON.stringify(each, FIELDS_AND_ID)),
  ];
  const expected = lines(wanted);
  return lines(actual)
    .filter((line) => !expected.includes(line))
    .join(' | ');
}

interface Tally {
  readonly counts: Record<Verdict, number>;
  readonly wrong: string[];
  readonly puzzles: string[];
  readonly unread: Map<string, number>;
  /** Wrong values of each field. */
  readonly fields: Map<string, number>;
}

function withoutNames(expected: Expected, taken: ReadonlySet<string>): Expected {
  const credentials = expected.credentials.map((one) => (taken.has(one.name ?? '') ? { ...one, name: null } : one));
  return { ...expected, credentials };
}

function wrongFields(actual: Expected, wanted: Expected, field: (typeof FIELDS)[number]): number {
  return actual.credentials.filter((one) => {
    const right = wanted.credentials.find(({ id }) => id === one.id);
    const [is, ought] = [one[field] ?? null, right?.[field] ?? null];
    return is !== ought && isWrong(is, ought);
  }).length;
}

function mutate(pages: readonly Fixture[], number: number, tally: Tally): void {
  const place = (number * pages.length) / MUTANTS;
  const page = pages[Math.floor(place)] as Fixture;
  const random = randomFrom(SEED + number, place % 1);
  const document = documentOf(page.html);
  const chosen = Array.from({ length: 1 + random.below(4) }, () => random.pick(MUTATIONS)).flatMap((one) =>
    one ? [one] : [],
  );
  const results = chosen.map(([, apply]) => apply(document, random, page.expected));
  const taken = new Set(results.flatMap((result) => (result instanceof Set ? [...result] : [])));
  const wanted = withoutNames(page.expected, taken);
  // Another fold of an accordion may hold more keys: that such a list is not taken as whole is right.
  const inFold = chosen.some(([name]) => name === 'inAccordion');
  document.documentElement.dataset.words = 'all';
  const actual = plain(readerOn(document, page.expected.url).read(), wanted);
  dispose(document);
  const verdict = judge(actual, inFold ? { ...wanted, complete: actual.complete && wanted.complete } : wanted);
  tally.counts[verdict] += 1;
  for (const field of FIELDS)
    tally.fields.set(field, (tally.fields.get(field) ?? 0) + wrongFields(actual, wanted, field));
  const label = `${page.name} #${number}: ${chosen.map(([name]) => name).join(' + ')}`;
  if (verdict === 'wrong') tally.wrong.push(`${label} ${differences(actual, wanted)}`);
  if (verdict === 'unread') tally.puzzles.push(`${label} ${differences(actual, wanted)}`);
  if (verdict === 'unread') for (const [name] of chosen) tally.unread.set(name, (tally.unread.get(name) ?? 0) + 1);
}

test('a page that was changed in what means nothing reads the same, or unread, and never wrong', () => {
  const pages = fixtures().filter(({ expected }) => expected.outcome !== 'log');
  const tally: Tally = {
    counts: { equal: 0, unread: 0, wrong: 0 },
    wrong: [],
    puzzles: [],
    unread: new Map(),
    fields: new Map(),
  };
  for (let number = 0; number < MUTANTS; number += 1) mutate(pages, number, tally);
  const { equal, unread, wrong } = tally.counts;
  const percent = (count: number) => `${((100 * count) / MUTANTS).toFixed(2)} %`;
  console.log(
    `${MUTANTS} mutants, seed ${SEED}: ${percent(equal)} equal, ${percent(unread)} unread, ${percent(wrong)} wrong`,
  );
  if (process.env.KEYTURN_MUTANTS)
    console.log(
      [...tally.unread].sort((a, b) => b[1] - a[1]),
      tally.puzzles.slice(0, 80).join('\n'),
    );
  console.log(`wrong births: ${tally.fields.get('created')}, wrong names: ${tally.fields.get('name')}`);
  expect(tally.wrong.slice(0, 20)).toEqual([]);
  expect(unread / MUTANTS).toBeLessThan(0.05);
}, 7_200_000);
