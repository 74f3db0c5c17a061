// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Reading } from '../../src/page/read/reading.ts';
import * as decoys from '../page/mutants/decoys.ts';
import { dispose } from '../page/mutants/dom.ts';
import * as names from '../page/mutants/names.ts';
import { randomFrom } from '../page/mutants/random.ts';
import * as shape from '../page/mutants/shape.ts';
import { type Capture, captures, documentOf, readingIn, readingOf } from './captures.ts';
import { compared, truthsFor } from './compare.ts';

const MUTANTS = Number(process.env.KEYTURN_MUTANTS ?? 50);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261124);
/** Not those that put dates where names were: here some pages tell their keys by name alone. */
const { toCards: _, ...shapes } = shape;
const { takeNames: __, ...places } = names;
const MUTATIONS = Object.entries({ ...shapes, ...decoys, ...places });
const pages = captures().filter(({ truth, page }) => truth !== null && page !== 'many');

/** Fields that are wrong, and credentials that there are none of. */
function wrongIn(capture: Capture, reading: Reading): string[] {
  return reading.credentials.flatMap((read) => {
    const truths = truthsFor(read, capture.truths);
    if (truths.length === 0) return [`no such key: ${read.id}`];
    const judged = truths.map((truth) => compared(read, truth));
    return (['created', 'expires', 'lastUsed', 'name'] as const)
      .filter((field) => judged.every((one) => one[field] === 'wrong'))
      .map((field) => `${field} of ${read.id}`);
  });
}

function birthsIn(reading: Reading): number {
  return reading.credentials.filter(({ created }) => created !== null).length;
}

test('real pages that were changed in what means nothing are read right or not at all', () => {
  const wrong: string[] = [];
  const missed: string[] = [];
  let [births, readable] = [0, 0];
  for (let number = 0; number < MUTANTS; number += 1) {
    // Those of one page one after the other: its languages are learnt once.
    const capture = pages[Math.floor((number * pages.length) / MUTANTS)] as Capture;
    const random = randomFrom(SEED + number, number / MUTANTS);
    const document = documentOf(capture);
    const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(MUTATIONS)).flatMap((one) =>
      one ? [one] : [],
    );
    for (const [, apply] of chosen) {
      // Where the headers stand in a table of their own, that mutation would shuffle them alone.
      if (apply !== shape.shuffleColumns || document.querySelectorAll('table').length === 1) apply(document, random);
    }
    const label = `${capture.product}/${capture.file} #${number} ${chosen.map(([name]) => name).join(' + ')}`;
    const reading = readingIn(capture, document);
    wrong.push(...wrongIn(capture, reading).map((what) => `${label}: ${what}`));
    const read = birthsIn(reading);
    const wanted = birthsIn(readingOf(capture));
    if (read < wanted) missed.push(`${label}: ${read} of ${wanted}`);
    births += read;
    readable += wanted;
    dispose(document);
  }
  console.log(
    `${MUTANTS} mutants of real pages, seed ${SEED}: ${births} of ${readable} births read, ${wrong.length} wrong`,
  );
  if (process.env.KEYTURN_MUTANTS) console.log(missed.join('\n'));
  expect(1 - births / readable).toBeLessThan(0.05);
  expect(wrong.slice(0, 30)).toEqual([]);
}, 7_200_000);
