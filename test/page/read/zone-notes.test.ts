// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readerOn } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';
import { LIST, table as listed, row, show } from './shown.ts';

afterEach(() => document.body.replaceChildren());

const HOUR = 3_600_000;
const page = (before: string, after = '', head = 'Created', cell = '2021-03-03 23:30', caption = '') =>
  `<main><h1>API keys</h1>${before}<table>${caption}<thead><tr><th>Name</th><th>${head}</th></tr></thead>
   <tbody><tr data-id="k1"><td>backup</td><td>${cell}</td></tr></tbody></table>${after}</main>`;
const born = (html: string, language = 'en') => readingOf(byAttribute, html, language).credentials[0]?.created ?? null;
const start = (html: string) => new Date(born(html)?.earliest ?? 0).toISOString().slice(0, 16);
/** Of keys that are read in Warsaw. */
const [IN_UTC, LOCAL] = ['2021-03-03T23:30', '2021-03-03T22:30'];

describe('a note that times are of UTC', () => {
  test.each([
    'All times are in UTC',
    'Times shown in UTC.',
    'Time zone: UTC',
    'Dates are shown in UTC',
    'All timestamps are displayed in GMT',
    'All dates and times are in Coordinated Universal Time (UTC).',
  ])('is heard before, behind and as the title of a table: %s', (note) => {
    expect(start(page(`<p>${note}</p>`))).toBe(IN_UTC);
    expect(start(page('', `<div>${note}</div>`))).toBe(IN_UTC);
    expect(start(page('', '', 'Created', '2021-03-03 23:30', `<caption>${note}</caption>`))).toBe(IN_UTC);
  });

  test('is heard in a row over all columns, and beside cards', () => {
    const html = page('').replace('</tbody>', '<tr><td colspan="2">All times are in UTC</td></tr></tbody>');
    expect(start(html)).toBe(IN_UTC);
    const card = '<ul><li data-id="k1"><h3>backup</h3><p>Created 2021-03-03 23:30</p></li></ul>';
    expect(start(`<main><h1>API keys</h1><p>All times are in UTC</p>${card}</main>`)).toBe(IN_UTC);
  });

  test('is heard in other languages', () => {
    for (const [note, head, language] of [
      ['Alle Zeiten in UTC', 'Erstellt', 'de'],
      ['Wszystkie czasy w UTC', 'Utworzono', 'pl'],
    ])
      expect(born(page(`<p>${note}</p>`, '', head), language)?.earliest).toBe(Date.parse(`${IN_UTC}Z`));
  });

  test('takes nothing from a zone that a date names itself', () => {
    expect(start(page('<p>All times are in UTC</p>', '', 'Created (GMT+2)'))).toBe('2021-03-03T21:30');
    expect(start(page('<p>All times are in UTC</p>', '', 'Created', '2021-03-03 23:30 GMT+2'))).toBe(
      '2021-03-03T21:30',
    );
  });
});

test.each([
  ['All times are in PST', 'en'],
  ['All times are shown in Pacific Time.', 'en'],
  ['Dates are displayed in US Central Standard Time', 'en'],
  ['Time zone: Eastern Time', 'en'],
  ['All times are in US/Pacific', 'en'],
  ['All times are in GMT+5:30', 'en'],
  ['Times shown in Mars/Base and UTC', 'en'],
  ['All dates are in CET', 'en'],
  ['Timestamps: EST', 'en'],
  ['Times shown in PT', 'en'],
  ['Time zone: ET', 'en'],
  ['All times are in Pacific.', 'en'],
  ['Times are Eastern.', 'en'],
  ['All times Pacific', 'en'],
  ['Dates and times: Central', 'en'],
  ['Les heures sont en heure du Pacifique', 'fr'],
  ['Toutes les heures sont en heure normale de l’Est', 'fr'],
  ['Toutes les heures sont en PST', 'fr'],
  ['Toutes les heures sont en Europe/Paris', 'fr'],
  ['Times are not in UTC', 'en'],
  ['All times are in <b>UTC</b>', 'en'],
  ['Maintenance time: midnight, UTC', 'en'],
  ['Toutes les heures sont en UTC', 'fr'],
])('where it is not sure what is said of a zone a time may be of any: %s', (note, language) => {
  const head = { en: 'Created', fr: 'Créé' }[language];
  const { earliest, latest } = born(page(`<p>${note}</p>`, '', head), language) ?? {};
  expect(earliest).toBe(Date.parse('2021-03-03T23:30Z') - 14 * HOUR);
  expect(latest).toBe(Date.parse('2021-03-03T23:30Z') + 12 * HOUR + 59_999);
});

test.each([
  ['All times are in GMT+2', '2021-03-03T21:30', '2021-03-02T22:00'],
  ['All times are in UTC-08:00', '2021-03-04T07:30', '2021-03-03T08:00'],
  ['Times shown in America/New_York', '2021-03-04T04:30', '2021-03-03T05:00'],
  ['Time zone: Asia/Tokyo', '2021-03-03T14:30', '2021-03-02T15:00'],
  ['All times are in Europe/Warsaw', LOCAL, '2021-03-02T23:00'],
])('of a zone that is known times and days are of that: %s', (note, time, day) => {
  expect(start(page(`<p>${note}</p>`))).toBe(time);
  expect(start(page(`<p>${note}</p>`, '', 'Created', '2021-03-03'))).toBe(day);
});

test('a day below a note of a zone that is not known may have begun in any', () => {
  const { earliest, latest } = born(page('<p>All times are in PST</p>', '', 'Created', '2021-03-03')) ?? {};
  expect([earliest, latest]).toEqual([Date.parse('2021-03-02T10:00Z'), Date.parse('2021-03-04T12:00Z') - 1]);
});

test.each([
  '<p>Use a REST client with an API key, PAT or JWT.</p>',
  '<p>Read/Write access</p>',
  '<p>Made for PT teams</p>',
  '<p>Central storage of all times</p>',
  '<p>Contact us from 9 to 5, Eastern</p>',
  '<p>KEEP YOUR KEYS SAFE: THIS IST ART.</p>',
  '<p>All times are in your local time zone</p>',
  '<p>Last synced at 10:02 UTC</p>',
  '<p>Quotas reset at 00:00 UTC every day.</p>',
  '<select><option>UTC</option></select>',
  '<nav>Time zone: UTC</nav>',
])('what says nothing of dates on the page changes none: %s', (html) => expect(start(page(html))).toBe(LOCAL));

test.each([
  ['beside the rows', 'p'],
  ['in a card', 'dd'],
])('a note that comes later is heard, %s', (_where, place) => {
  const link = '<a href="https://app.hubspot.com/service-keys/12345678/key/2">B</a>';
  const card = `<div><h3>${link}</h3><dl><dt>Created</dt><dd></dd></dl></div>`;
  show(`<main><h1>Keys</h1><p></p>${listed(row(1, 'A', '2026-03-03 23:30'))}${card}</main>`);
  const reader = readerOn(document, LIST);
  const early = reader.read().credentials[0]?.created?.earliest;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  (document.querySelector(place) as Element).textContent = 'All times are in UTC';
  const late = reader.read(observer.takeRecords()).credentials[0]?.created?.earliest;
  observer.disconnect();
  expect([early, late]).toEqual([Date.parse('2026-03-03T22:30Z'), Date.parse('2026-03-03T23:30Z')]);
});
