// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PageDefinition } from '../../src/catalogue/schema.ts';
import { WORDINGS } from '../../src/core/dates/pack.ts';
import { completenessOf } from '../../src/page/read/completeness/index.ts';
import { createReader } from '../../src/page/read/index.ts';
import { unhinted } from '../support/folder-pages.ts';
import { loadWordsFor } from '../support/words.ts';
import { type Capture, captures, documentOf } from './captures.ts';
import { PRODUCTS, placeOf } from './catalogue.ts';
import { compared, truthsFor } from './compare.ts';

/** Real pages as after a redesign in which the hints of the catalogue find nothing any more: read right, or not. */

const placeIn = ({ product, url }: Capture) => {
  const provider = PRODUCTS.find(({ id }) => id === product);
  if (!provider) throw new Error(`no product ${product}`);
  return { provider, where: placeOf(provider, new URL(url)) };
};
const hinted = captures().filter((capture) => placeIn(capture).where.page.hints && capture.truth !== null);

test('there are such', () => expect(hinted.length).toBeGreaterThan(10));

test.each(hinted.map((capture) => [`${capture.product}/${capture.file}`, capture] as const))('%s', (_, capture) => {
  const { provider, where } = placeIn(capture);
  const { capturedAt: now, timeZone } = capture;
  const languages = [capture.lang, ...capture.languages].filter(Boolean);
  loadWordsFor(languages);
  const context = () => ({ now, languages, timeZone, since: provider.since, wordings: WORDINGS });
  const page: PageDefinition = unhinted(where.page);
  const { credentials } = createReader(
    documentOf(capture),
    { ...where, page },
    provider,
    context,
    () => completenessOf,
  ).read();
  const wrong = credentials.flatMap((read) => {
    const all = truthsFor(read, capture.truths).map((truth) => compared(read, truth));
    if (all.length === 0) return [`no such key: ${read.id}`];
    const fields = ['name', 'created', 'expires', 'lastUsed'] as const;
    return fields
      .filter((field) => all.every((one) => one[field] === 'wrong'))
      .map((field) => `${field} of ${read.id}`);
  });
  expect(wrong).toEqual([]);
});
