// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { recognise } from '../../../src/catalogue/index.ts';
import { completenessOf } from '../../../src/page/read/completeness/index.ts';
import { readWholly } from '../../../src/page/read/completeness/read-wholly.ts';
import { createReader } from '../../../src/page/read/index.ts';
import { readScopeOf } from '../../../src/page/read/scope.ts';
import { HUBSPOT } from '../../support/hubspot.ts';
import { contextFor, documentOf } from '../fixtures.ts';

/** Of a page as it stands, which credentials are said to be read wholly, by id. */
function wholeOn(path: string, html: string): (string | boolean)[][] {
  const document = documentOf(`<html lang="en"><body><main><h1>Service keys</h1>${html}</main></body></html>`);
  const where = recognise(new URL(path, 'https://app.hubspot.com'));
  if (!where) throw new Error(`${path} is no key page`);
  const scope = readScopeOf(where, HUBSPOT, contextFor(document));
  const reading = createReader(
    document,
    where,
    HUBSPOT,
    () => scope.context,
    () => completenessOf,
  ).read();
  const whole = readWholly(reading.credentials, reading, scope);
  return reading.credentials.map((one) => [one.id, whole.includes(one)]);
}

const list = (headers: readonly string[], ...rows: string[][]) =>
  wholeOn(
    '/service-keys/12345678',
    `<table><thead><tr>${['Name', ...headers].map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${rows
      .map(
        (cells, at) =>
          `<tr><td><a href="/service-keys/12345678/key/${at + 1}">Key</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
  );
const SECRET = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';
const detail = (html: string) => wholeOn('/service-keys/12345678/key/7', SECRET + html).map(([, whole]) => whole);

test('a row is read wholly where it has a column of ends, and nothing in it is left unread', () => {
  const rows = list(
    ['Created', 'Expires'],
    ['Mar 14, 2026', '—'],
    ['Mar 14, 2026', 'Mar 14, 2027'],
    ['Mar 14, 2026', 'soonish'],
    ['in the beginning', '—'],
    ['Mar 14, 2026', 'Mar 14, 2027 or Apr 1, 2028'],
    ['Mar 14, 2026<p>The old key expires tomorrowish</p>', '—'],
  );
  expect(rows).toEqual([
    ['1', true],
    ['2', true],
    ['3', false],
    ['4', false],
    ['5', false],
    ['6', false],
  ]);
});

test('a row without a cell of its own below the header of ends is not read wholly', () => {
  const rows = list(
    ['Created', 'Expires'],
    ['Mar 14, 2026', '<b>Mar 14, 2027</b>'],
    ['Mar 14, 2026'],
    ['Mar 14, 2026', 'Mar 14, 2027'],
  );
  expect(rows.map(([, whole]) => whole)).toEqual([true, false, true]);
});

test('a row without a column of ends says nothing of them', () => {
  expect(list(['Created'], ['Mar 14, 2026'])).toEqual([['1', false]]);
});

test.each([
  ['that speaks of no end', '<dl><dt>Created</dt><dd>Mar 14, 2026</dd></dl>', true],
  ['of which the end was read', '<dl><dt>Expires</dt><dd>Mar 14, 2027</dd></dl>', true],
  ['of which the end could not be read', '<dl><dt>Expires</dt><dd>soonish</dd></dl>', false],
  ['of which the end of the old secret could not be read', '<p>The old key expires soonish</p>', false],
  ['that is still loading', '<p role="progressbar" aria-busy="true">Loading…</p>', false],
])('the page of one key %s: %s', (_what, html, whole) => {
  expect(detail(html)).toEqual([whole]);
});
