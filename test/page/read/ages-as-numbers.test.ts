// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/time/interval.ts';
import { ALL_WORDS } from '../../support/words.ts';
import { NOW } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';

const DAY = 86_400_000;
/** The middle of an interval in days before now; negative for what is to come. */
const days = (when: Interval | 'never' | null | undefined) =>
  when && when !== 'never' && when.earliest !== null && when.latest !== null
    ? Math.round((NOW - (when.earliest + when.latest) / 2) / DAY) + 0
    : (when ?? null);

function told(html: string, language: string) {
  const [key] = readingOf(byAttribute, `<main><h1>API keys</h1>${html}</main>`, language).credentials;
  return [days(key?.created), days(key?.expires), days(key?.lastUsed)];
}
const cell = (head: string, text: string, language = 'en') =>
  told(
    `<table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr data-id="k1"><td>backup</td><td>${text}</td></tr></tbody></table>`,
    language,
  );
const card = (html: string, language = 'en') => told(`<ul><li data-id="k1"><h3>backup</h3>${html}</li></ul>`, language);
const NOTHING = [null, null, null];

describe('a number below a label that names its unit', () => {
  test.each([
    ['en', 'Age (days)', '412', 412],
    ['en', 'Age in days', '412', 412],
    ['en', 'Days old', '412', 412],
    ['en', 'Days since creation', '412', 412],
    ['en', 'Created (days ago)', '412', 412],
    ['en', 'Days since rotation', '45', 45],
    ['en', 'Key age (days)', '1,412', 1412],
    ['en', 'Age (days)', '412 days', 412],
    ['en', 'Age (weeks)', '10', 70],
    ['de', 'Alter (Tage)', '412', 412],
    ['de', 'Alter (Tage)', '1.412', 1412],
    ['pl', 'Wiek (dni)', '412', 412],
    ['fr', 'Âge (jours)', '412', 412],
    ['es', 'Edad (días)', '412', 412],
    ['it', 'Età (giorni)', '412', 412],
    ['nl', 'Leeftijd (dagen)', '412', 412],
  ])('is an age, %s: %s %s', (language, head, text, expected) => {
    expect(cell(head, text, language)).toEqual([expected, null, null]);
  });

  const DAYS = (language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' })
      .formatToParts(5)
      .find(({ type }) => type === 'unit')?.value ?? '';
  test.each(
    ALL_WORDS.flatMap(({ language, labels }) => (labels.age ?? '').split('|').map((age) => [language, age] as const)),
  )('is one in each language, %s: %s', (language, age) => {
    const head = /tagen|dniach|[日天일][数수]/.test(age) ? age : `${age} (${DAYS(language)})`;
    expect(cell(head, '412', language)).toEqual([412, null, null]);
  });

  test('is none where a word for time in general may be a unit', () => {
    expect(cell('경과 시간', '412', 'ko')).toEqual(NOTHING);
  });

  test('may be of the last use, or of what is left', () => {
    expect(cell('Days since last use', '5')).toEqual([null, null, 5]);
    expect(cell('Days left', '30')).toEqual([null, -30, null]);
    expect(cell('Days until expiry', '30')).toEqual([null, -30, null]);
  });

  test.each([
    ['Age', '412'],
    ['Created', '412'],
    ['Age (days)', '412 / 90'],
    ['Age (days)', '-3'],
    ['Max age (days)', '90'],
    ['Account age (days)', '900'],
    ['Password age (days)', '90'],
    ['Rotation (days)', '90'],
    ['Rotation period (days)', '90'],
    ['Rotate every (days)', '90'],
    ['Expiration (days)', '90'],
    ['Lifetime (days)', '90'],
    ['Calls (days)', '90'],
  ])('is none below "%s": %s', (head, text) => expect(cell(head, text)).toEqual(NOTHING));

  test.each([
    ['en', '<dl><dt>Age (days)</dt><dd>187</dd></dl>'],
    ['de', '<dl><dt>Alter (Tage)</dt><dd>187</dd></dl>'],
    ['en', '<p>Age (days): 187</p>'],
    ['en', '<p>Age: <b>187</b> days</p>'],
    ['en', '<div><span>Age</span><span>187</span><span>days</span></div>'],
    ['en', '<div><span>Days old</span><span>187</span></div>'],
  ])('in a card, %s: %s', (language, html) => expect(card(html, language)).toEqual([187, null, null]));
});

describe('an age beside the day that it is counted from', () => {
  test.each([
    ['Created', '2025-11-03 (386 days)'],
    ['Created', 'Nov 3, 2025 · 386 days old'],
    ['Key age', '386 days (Nov 3, 2025)'],
    ['Age', '386 days (created Nov 3, 2025)'],
    ['Key age', '⚠ 386 days'],
  ])('below %s: %s', (head, text) => expect(cell(head, text)).toEqual([386, null, null]));

  test('is nothing where they contradict each other', () => {
    expect(cell('Created', '2025-03-01 (386 days)')).toEqual(NOTHING);
    expect(cell('Key age', '386 days (Mar 1, 2025)')).toEqual(NOTHING);
    expect(card('<p>created 412 days ago (2025-03-01)</p>')).toEqual(NOTHING);
    expect(card('<p>created 2025-03-01 (412 days ago)</p>')).toEqual(NOTHING);
    expect(card('<p>created 386 days ago (2025-11-03)</p>')).toEqual([386, null, null]);
  });
});

test('an amount whose plural stands in brackets is read', () => {
  expect(card('<p>Created 268 day(s) ago</p>')).toEqual([268, null, null]);
});
