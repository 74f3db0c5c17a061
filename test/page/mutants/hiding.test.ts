// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { documentOf, type Fixture, fixtures, readerOn } from '../fixtures.ts';
import * as decoys from './decoys.ts';
import { dispose } from './dom.ts';
import * as harmless from './harmless.ts';
import * as hiding from './hiding.ts';
import { type Random, randomFrom } from './random.ts';
import * as shape from './shape.ts';

const MUTANTS = Number(process.env.KEYTURN_MUTANTS ?? 500);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261125);

type Mutation = (document: Document, random: Random) => void;
/** Not those that change how the list is built beyond what a hiding one finds again. */
const PLAIN = Object.entries({ ...shape, ...decoys }) as [string, Mutation][];
const { placeBeside: _, spokenOn: __, rowsOf: ___, partlyOn: ____, ...hides } = hiding;
const HIDING = Object.entries(hides) as [string, Mutation][];
const HARMLESS = Object.entries(harmless) as [string, Mutation][];

const isWholeList = ({ expected }: Fixture) =>
  expected.complete && /^\/(?:service-keys|legacy-apps)\/\d+$/.test(expected.url);

interface Made {
  readonly label: string;
  readonly complete: boolean;
  readonly outcome: string;
}

/** One mutant: a page, changed in what means nothing, and then in what is to be told. */
function made(pages: readonly Fixture[], number: number, last: readonly [string, Mutation][], most: number): Made {
  const place = (number * pages.length) / MUTANTS;
  const page = pages[Math.floor(place)] as Fixture;
  const random = randomFrom(SEED + number, place % 1);
  const document = documentOf(page.html);
  const pick = (from: readonly [string, Mutation][], count: number) =>
    Array.from({ length: count }, () => random.pick(from)).flatMap((one) => (one ? [one] : []));
  const chosen = [...pick(PLAIN, random.below(3)), ...pick(last, 1 + random.below(most))];
  for (const [, apply] of chosen) apply(document, random);
  const { complete, outcome } = readerOn(document, page.expected.url).read();
  dispose(document);
  return {
    complete,
    outcome,
    label: `${page.name} #${number}: ${chosen.map(([name]) => name).join(' + ')} ${outcome}`,
  };
}

test('a page on which rows may be hidden is never whole, and never without keys', () => {
  const pages = fixtures().filter(isWholeList);
  expect(pages.length).toBeGreaterThan(6);
  const all = Array.from({ length: MUTANTS }, (_each, number) => made(pages, number, HIDING, 2));
  const wrong = all.filter(({ complete, outcome }) => complete || outcome === 'nothing');
  console.log(`${MUTANTS} mutants that may hide rows, seed ${SEED}: ${wrong.length} taken as whole`);
  expect(wrong.map(({ label }) => label).slice(0, 30)).toEqual([]);
}, 7_200_000);

test('a whole list stays whole beside what hides nothing', () => {
  const pages = fixtures().filter(isWholeList);
  const all = Array.from({ length: MUTANTS }, (_each, number) => made(pages, number, HARMLESS, 3));
  const lost = all.filter(({ complete }) => !complete);
  console.log(`${MUTANTS} mutants that hide nothing, seed ${SEED}: ${lost.length} not taken as whole`);
  if (process.env.KEYTURN_MUTANTS)
    console.log(
      lost
        .map(({ label }) => label)
        .slice(0, 80)
        .join('\n'),
    );
  expect(lost.length / MUTANTS).toBeLessThan(0.025);
}, 7_200_000);
