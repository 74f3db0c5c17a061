// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/dates/lexicon.ts';
import { inZone } from '../../../src/page/read/labels/zone-in.ts';
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
    ['Created (GMT+2)', '2021-03-03', '2021-03-02T22:00:00.000Z'],
    ['Created (UTC-05:00)', '2021-03-03', '2021-03-03T05:00:00.000Z'],
    ['Created (UTC+5:30)', '2021-03-03 23:30', '2021-03-03T18:00:00.000Z'],
    ['Created (UTC+5:30)', '2021-03-03', '2021-03-02T18:30:00.000Z'],
    ['Created (PDT)', '2021-06-03 23:30', '2021-06-04T06:30:00.000Z'],
    ['Created [PDT]', '2021-06-03 23:30', '2021-06-04T06:30:00.000Z'],
    ['Created (Z)', '2021-03-03 23:30', '2021-03-03T23:30:00.000Z'],
    ['Created (Z)', '2021-03-03', '2021-03-03T00:00:00.000Z'],
    ['Created (America/New_York)', '2021-03-03 23:30', '2021-03-04T04:30:00.000Z'],
    ['Created (America/New_York)', '2021-06-03', '2021-06-03T04:00:00.000Z'],
    ['Created (Asia/Kolkata)', 'Mar 3, 2021', '2021-03-02T18:30:00.000Z'],
    ['CREATED AT', '2021-03-03 23:30', '2021-03-03T22:30:00.000Z'],
  ])('%s: %s', (head, html, expected) => expect(birth(head, html)).toBe(expected));

  test('of a zone of several meanings a time is of all of them', () => {
    for (const header of ['Created (EST)', 'Created ET', 'Created, ET'])
      expect(birth(header, '2021-03-03 23:30')).toBe('2021-03-04T03:30:00.000Z');
    expect(birth('Created', '2021-03-03 23:30 PT')).toBe('2021-03-04T06:30:00.000Z');
    // It may be any.
    for (const zone of ['heure du Pacifique', 'heure de l’Est', 'heure avancée de l’Est'])
      expect(birth(`Créée le (${zone})`, '2021-03-03 23:30', 'fr')).toBe('2021-03-03T09:30:00.000Z');
    expect(birth('Creada (hora del Este)', '2021-03-03 23:30', 'es')).toBe('2021-03-03T09:30:00.000Z');
  });
});

describe('a zone that a header names where a pointer rests on it', () => {
  test.each([
    '<th title="UTC">Created</th>',
    '<th title="Times are in UTC">Created</th>',
    '<th><span title="UTC">Created</span></th>',
    '<th><abbr title="Coordinated Universal Time (UTC)">Created</abbr></th>',
  ])('is heard: %s', (head) => {
    const at = (cell: string) => {
      const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th>${head}</tr></thead>
        <tbody><tr><td>backup</td><td>${cell}</td></tr></tbody></table></main>`;
      return readingOf(byName, html).credentials[0]?.created?.earliest;
    };
    expect(at('2021-03-03 23:30')).toBe(Date.parse('2021-03-03T23:30Z'));
    expect(at('2021-03-03')).toBe(Date.parse('2021-03-03T00:00Z'));
  });
});

describe('a day of a zone of which it is not known when its days begin may begin in any', () => {
  test.each(['Created (EST)', 'Created (CET)', 'Created (AEDT)', 'Created (PT)', 'Created (Mars/Base)'])(
    '%s',
    (head) => {
      const [key] = readingOf(
        byName,
        `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr><td>backup</td><td>2021-03-03</td></tr></tbody></table></main>`,
      ).credentials;
      const { earliest, latest } = key?.created ?? {};
      if (head.includes('Mars')) expect(key?.created ?? null).toBeNull();
      else expect([earliest, latest]).toEqual([Date.parse('2021-03-02T10:00Z'), Date.parse('2021-03-04T12:00Z') - 1]);
    },
  );
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
  '<dl><dt>Created (America/New_York)</dt><dd>2021-03-03 18:30</dd></dl>',
  '<dl><dt>Created (GMT+2)</dt><dd>2021-03-04 01:30</dd></dl>',
  '<p>Created (Z): 2021-03-03 23:30</p>',
])('in a card, too: %s', (html) => {
  const page = `<main><h1>API keys</h1><ul><li><h3>backup</h3>${html}</li></ul></main>`;
  const [key] = readingOf(byName, page).credentials;
  expect(key?.created?.earliest).toBe(Date.parse('2021-03-03T23:30Z'));
});

test('in a column of UTC the words of the user’s zone do: no others have been sent', () => {
  const context = { now: NOW, languages: ['en'], timeZone: ZONE, since: 0 };
  expect(wordsFor(inZone(context, 'UTC'))).toBe(wordsFor(context));
  expect(wordsFor(inZone(inZone(context, 'America/New_York'), 'UTC'))).toBe(wordsFor(context));
});

describe('what a header says of how its dates are written', () => {
  test.each([
    ['Created (local)', '2021-03-03', '2021-03-02T23:00:00.000Z'],
    ['Created (mm/dd/yyyy)', '13.03.2021', '2021-03-12T23:00:00.000Z'],
    ['Created (YYYY-MM-DD)', '2021-03-03', '2021-03-02T23:00:00.000Z'],
    ['Erstellt (TT.MM.JJJJ)', '03.03.2021', '2021-03-02T23:00:00.000Z'],
    ['createdAt', '2021-03-03', '2021-03-02T23:00:00.000Z'],
    ['Created (EST/EDT)', '2021-03-03', '2021-03-02T10:00:00.000Z'],
    ['Created (by Ann)', '2021-03-03', null],
    ['createdBy', '2021-03-03', null],
    ['projectCreatedAt', '2021-03-03', null],
  ])('takes nothing from what it says that they are: %s', (head, html, expected) => {
    expect(birth(head, html, head.startsWith('Erstellt') ? 'de' : 'en')).toBe(expected);
  });
});
