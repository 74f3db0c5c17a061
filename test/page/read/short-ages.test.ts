// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';

/** The dates that are told by a text below a label, in a table and beside it in a card. */
const told = (label: string, text: string, field: 'created' | 'expires' | 'lastUsed', language = 'en') => {
  const table = `<table><tr><th>Name</th><th>${label}</th></tr><tr data-id="k1"><td>backup</td><td>${text}</td></tr></table>`;
  const card = `<ul><li data-id="k1"><h3>backup</h3><dl><dt>${label}</dt><dd>${text}</dd></dl></li></ul>`;
  return [table, card].map((html) => {
    const when = readingOf(byAttribute, html, language).credentials[0]?.[field] ?? null;
    return when === null || when === 'never' ? when : dayOf(when);
  });
};

describe('an age in short', () => {
  test.each(['1y 2mo', '412d', '14mo', '2y', '3w', '1d 3h'])('%s is one below what has happened', (text) => {
    const ago = `${text} ago`;
    for (const [label, field] of [
      ['Created', 'created'],
      ['Last used', 'lastUsed'],
    ] as const) {
      const [table, card] = told(label, text, field);
      expect(table).not.toBeNull();
      expect([table, card]).toEqual(told(label, ago, field));
    }
  });

  test.each(['30 days', '5m', '2 years, 1 day', '90', 'd', '1y 2'])('%s may be a length', (text) => {
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });

  test.each(['30d', '1y', '30 days'])('%s below an end may be how long keys live', (text) => {
    expect(told('Expires', text, 'expires')).toEqual([null, null]);
  });

  test.each(['30d left', '2 weeks remaining', '1 year 2 months left', '3 days to go'])('%s is to the end', (text) => {
    const [, amount = ''] = /^(.*?) (?:left|remaining|to go)$/.exec(text) ?? [];
    expect(told('Expires', text, 'expires')[0]).not.toBeNull();
    expect(told('Expires', text, 'expires')).toEqual(told('Expires', `in ${amount}`, 'expires'));
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });
});

describe('a year of five digits', () => {
  test.each(['Jan 1, 10000', '31 December 99999', '10000-01-01'])('%s is no end', (text) => {
    expect(told('Expires', text, 'expires')).toEqual(['never', 'never']);
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });

  test.each(['10000', '12345 days', '10000 requests', 'Jan 1, 100000'])('%s says nothing of an end', (text) => {
    expect(told('Expires', text, 'expires')).toEqual([null, null]);
  });
});

describe('an end that is told as how far off it is', () => {
  test.each([
    ['en', 'Expires in', '30 days', 'in 30 days'],
    ['en', 'Expires in', '2 months', 'in 2 months'],
    ['en', 'Time to expiry', '30 days', 'in 30 days'],
    ['de', 'Läuft ab in', '30 Tagen', 'in 30 Tagen'],
    ['fr', 'Expire dans', '2 mois', 'dans 2 mois'],
    ['es', 'Caduca en', '30 días', 'en 30 días'],
    ['it', 'Scade tra', '3 settimane', 'tra 3 settimane'],
    ['pl', 'Wygasa za', '30 dni', 'za 30 dni'],
    ['ru', 'Истекает через', '30 дней', 'через 30 дней'],
  ])('%s, below "%s": %s', (language, label, text, whole) => {
    const expected = told('Expires', whole, 'expires', language);
    expect(expected[0]).not.toBeNull();
    expect(told(label, text, 'expires', language)).toEqual(expected);
  });

  test.each([
    ['Expires after', '30 days'],
    ['Valid to', '30 days'],
    ['Expires in', '30'],
    ['Expires in', '30 days of inactivity'],
    ['Expires in', 'every 30 days'],
    ['Expires in', '30 or 60 days'],
    ['Expires in', '-3 days'],
    ['Session expires in', '30 days'],
  ])('below "%s" it may be a length, or of something else: %s', (label, text) => {
    expect(told(label, text, 'expires')).toEqual([null, null]);
  });
});

describe('that there is no end', () => {
  test.each([
    ['en', 'Expires', 'None', 'Not set', 'No limit', 'Unlimited', 'No expiration'],
    ['de', 'Läuft ab', 'Keine', 'Nicht festgelegt', 'Unbegrenzt'],
    ['fr', 'Expiration', 'Aucune', 'Non définie'],
    ['es', 'Caducidad', 'Ninguna', 'Sin definir'],
    ['pl', 'Wygasa', 'Brak', 'Nie ustawiono'],
    ['ru', 'Срок действия', 'Бессрочно', 'Не задан'],
    ['ja', '有効期限', '未設定', 'なし'],
    ['zh', '到期时间', '无', '未设置'],
  ])('is said below the label of an end, %s, "%s"', (language, label, ...texts) => {
    for (const text of texts) expect(told(label, text, 'expires', language), text).toEqual(['never', 'never']);
  });

  test.each([
    ['Expires', '—', 'N/A', 'Unknown', 'Not specified', 'No', 'Yes', 'None yet', 'None of your keys'],
    ['Expired', 'No', 'None', 'Not set'],
    ['Session expires', 'None'],
    ['Old key expires', 'None'],
    ['Expiry alerts', 'None'],
    ['Scopes', 'Unlimited', 'None'],
  ])('is not said below "%s" by what may mean anything else', (label, ...texts) => {
    for (const text of texts) expect(told(label, text, 'expires'), text).toEqual([null, null]);
  });

  const inRow = (html: string) =>
    readingOf(byAttribute, `<ul><li data-id="k1"><h3>backup</h3>${html}</li></ul>`).credentials[0]?.expires ?? null;

  test('is said in a line', () => expect(inRow('<p>Expires: None</p>')).toBe('never'));

  test.each([
    '<p>Expires soon: none</p>',
    '<p>Expired: none</p>',
    '<p>Expires</p><ul><li>None</li><li>30 days</li></ul>',
    '<div>Expires</div><div>None</div><div>30 days</div>',
    '<p>Expires in</p><ul><li>30 days</li><li>60 days</li></ul>',
    '<p>Expires</p><div><label><input type="radio"> None</label></div>',
    '<p>Expires</p><select><option selected>None</option><option>30 days</option></select>',
    '<p>Expires in</p><input value="30 days">',
    '<form><p>Expires</p><p>None</p></form>',
    '<form><p>Expires in</p><p>30 days</p></form>',
  ])('is not said by what somebody may be about to choose, or of several keys: %s', (html) => {
    expect(inRow(html)).toBeNull();
  });
});
