// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/dates/lexicon.ts';
import { inUtc } from '../../../src/page/read/labels/zone-in.ts';
import { NOW, ZONE } from '../fixtures.ts';
import { byAttribute, byName, readingOf } from './acme.ts';

/** Of keys that are read in Warsaw, the birth in a table whose one other column has that header. */
function birth(head: string, html: string, lang = 'en'): string | null {
  const [key] = readingOf(
    byName,
    `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr><td>backup</td><td>${html}</td></tr></tbody></table></main>`,
    lang,
  ).credentials;
  const earliest = key?.created?.earliest;
  return earliest == null ? null : new Date(earliest).toISOString();
}

describe('a day or a time of day in a column of UTC is of UTC', () => {
  test.each([
    ['Created at (UTC)', '2021-03-03 23:30', '2021-03-03T23:30:00.000Z'],
    ['Created (UTC)', 'Mar 3, 2021 11:30 PM', '2021-03-03T23:30:00.000Z'],
    ['Created (UTC)', '<span>2021-03-03</span> <span>23:30</span>', '2021-03-03T23:30:00.000Z'],
    ['Created (GMT)', '2021-03-03 23:30:15', '2021-03-03T23:30:15.000Z'],
    ['Created (UTC)', '2021-03-03T23:30:00+02:00', '2021-03-03T21:30:00.000Z'],
    ['Created (UTC)', '2021-03-03 23:30 UTC', '2021-03-03T23:30:00.000Z'],
    ['Created (UTC)', '<time datetime="2021-03-03T23:30:00Z">Mar 3, 2021 11:30 PM</time>', '2021-03-03T23:30:00.000Z'],
    ['Created (UTC)', '2021-03-03', '2021-03-03T00:00:00.000Z'],
    ['Created (UTC)', 'Mar 3, 2021', '2021-03-03T00:00:00.000Z'],
    ['Created (UTC)', '<time datetime="2021-03-03">Mar 3, 2021</time>', '2021-03-03T00:00:00.000Z'],
    ['Created', '2021-03-03', '2021-03-02T23:00:00.000Z'],
    ['Created', '2021-03-03 23:30', '2021-03-03T22:30:00.000Z'],
  ])('%s: %s', (head, html, expected) => expect(birth(head, html)).toBe(expected));

  test('in other languages, too', () => {
    expect(birth('Erstellt am (UTC)', '03.03.2021 23:30', 'de')).toBe('2021-03-03T23:30:00.000Z');
    expect(birth('Utworzono (UTC)', '03.03.2021, 23:30', 'pl')).toBe('2021-03-03T23:30:00.000Z');
  });

  test('what is told in other words stays readable', () => {
    expect(birth('Created (UTC)', '2 days ago')).not.toBeNull();
  });
});

describe('of a zone that a label names besides', () => {
  test.each([
    ['Created (GMT+2)', '2021-03-03 23:30', '2021-03-03T21:30:00.000Z'],
    ['Created (UTC+02:00)', '2021-03-03 23:30', '2021-03-03T21:30:00.000Z'],
    ['Created (PDT)', '2021-06-03 23:30', '2021-06-04T06:30:00.000Z'],
    ['CREATED AT', '2021-03-03 23:30', '2021-03-03T22:30:00.000Z'],
  ])('%s: %s', (head, html, expected) => expect(birth(head, html)).toBe(expected));

  test('of a zone of several meanings a time is of all of them', () => {
    expect(birth('Created (EST)', '2021-03-03 23:30')).toBe('2021-03-04T03:30:00.000Z');
  });
});

test('the zone of one date is not that of the next', () => {
  const html = '<p>Last used 2021-03-03 23:30 UTC</p><p>Created 2021-03-03 10:00</p>';
  const [key] = readingOf(byName, `<main><h1>API keys</h1><ul><li><h3>backup</h3>${html}</li></ul></main>`).credentials;
  expect(key?.created?.earliest).toBe(Date.parse('2021-03-03T09:00Z'));
});

test('in a grid of plain elements, too', () => {
  const head = '<div><span>Name</span><span>Created (UTC)</span><span>Expires</span></div>';
  const row = '<div data-id="k1"><span>backup</span><span>2021-03-03 23:30</span><span>Mar 3, 2027</span></div>';
  const [key] = readingOf(byAttribute, `<main><h1>API keys</h1><div>${head}${row}</div></main>`).credentials;
  expect(key?.created?.earliest).toBe(Date.parse('2021-03-03T23:30Z'));
});

test.each([
  '<dl><dt>Created (UTC)</dt><dd>2021-03-03 23:30</dd></dl>',
  '<p>Created (UTC): 2021-03-03 23:30</p>',
  '<p><b>Created (UTC)</b> 2021-03-03 23:30</p>',
  '<p>Created: 2021-03-03 23:30 (UTC)</p>',
])('in a card, too: %s', (html) => {
  const page = `<main><h1>API keys</h1><ul><li><h3>backup</h3>${html}</li></ul></main>`;
  const [key] = readingOf(byName, page).credentials;
  expect(key?.created?.earliest).toBe(Date.parse('2021-03-03T23:30Z'));
});

test('in a column of UTC the words of the user’s zone do: no others have been sent', () => {
  const context = { now: NOW, languages: ['en'], timeZone: ZONE, since: 0 };
  expect(wordsFor(inUtc(context))).toBe(wordsFor(context));
  expect(wordsFor(inUtc(inUtc(context)))).toBe(wordsFor(context));
});
