// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

/** What stands alone below the header of births, of ages and of ends. */
const under = (header: string, text: string, language = 'en') =>
  read(
    byAttribute,
    `<table><thead><tr><th>ID<th>${header}</tr></thead><tr data-id="k1"><td>7<td>${text}</tr></table>`,
    language,
  )[0]?.slice(2) ?? '';
/** Rounded down, up or to the nearest half. */
const HALF_A_YEAR = '2025-11-23..2026-08-26';
const YEAR_AND_A_HALF = '2024-11-22..2025-11-29';

describe('half a unit of time, and one and a half', () => {
  test.each([
    ['en', 'Created', 'half a year ago', 'a year and a half ago'],
    ['en', 'Age', 'half a year', 'one and a half years'],
    ['de', 'Erstellt', 'vor einem halben Jahr', 'vor anderthalb Jahren'],
    ['fr', 'Créé le', '', 'il y a un an et demi'],
    ['es', 'Creado', 'hace medio año', 'hace un año y medio'],
    ['it', 'Creato il', 'mezzo anno fa', 'un anno e mezzo fa'],
    ['pt', 'Criado em', 'há meio ano', 'há um ano e meio'],
    ['nl', 'Aangemaakt', 'een half jaar geleden', 'anderhalf jaar geleden'],
    ['nl', 'Aangemaakt', 'een halfjaar geleden', ''],
    ['sv', 'Skapad', 'för ett halvår sedan', 'för ett och ett halvt år sedan'],
    ['da', 'Oprettet', 'for et halvt år siden', 'for halvandet år siden'],
    ['fi', 'Luotu', 'puoli vuotta sitten', 'puolitoista vuotta sitten'],
    ['pl', 'Utworzono', 'pół roku temu', 'półtora roku temu'],
    ['cs', 'Vytvořeno', 'před půl rokem', ''],
    ['hu', 'Létrehozva', 'fél éve', 'másfél éve'],
    ['ru', 'Создан', 'полгода назад', 'полтора года назад'],
    ['uk', 'Створено', 'півроку тому', 'півтора року тому'],
    ['tr', 'Oluşturuldu', 'yarım yıl önce', 'bir buçuk yıl önce'],
    ['ja', '作成日', '半年前', '1年半前'],
    ['zh', '创建时间', '半年前', '一年半前'],
    ['ko', '생성일', '반년 전', '1년 반 전'],
  ])('%s, below "%s": "%s", "%s"', (language, header, half, more) => {
    if (half) expect(under(header, half, language)).toBe(HALF_A_YEAR);
    if (more) expect(under(header, more, language)).toBe(YEAR_AND_A_HALF);
  });

  test.each([
    ['en', 'Created', '2 and a half years ago'],
    ['en', 'Created', 'two years and a half ago'],
    ['en', 'Created', '2½ years ago'],
    ['en', 'Age', 'two and a half years'],
    ['de', 'Erstellt', 'vor zweieinhalb Jahren'],
    ['fr', 'Créé le', 'il y a deux ans et demi'],
    ['es', 'Creado', 'hace dos años y medio'],
    ['nl', 'Aangemaakt', 'tweeënhalf jaar geleden'],
    ['pl', 'Utworzono', 'dwa i pół roku temu'],
    ['ja', '作成日', '2年半前'],
    ['zh', '创建时间', '两年半前'],
  ])('two units and a half are two to three, %s, below "%s": "%s"', (language, header, text) => {
    expect(under(header, text, language)).toBe('2023-11-22..2024-12-04');
  });

  test('1½ years are a year and a half', () => expect(under('Created', '1½ years ago')).toBe(YEAR_AND_A_HALF));

  test('says nothing of an end, or beside another number', () => {
    expect(under('Expires', 'half a year ago')).toBe('');
    expect(under('Created', '2 and a half or 3 years ago')).toBe('');
    expect(under('Created', 'half of 2 and a half years ago')).toBe('');
    expect(under('Created', 'every two and a half years')).toBe('');
    expect(under('Created', 'Rotated two and a half years ago')).toBe('');
    expect(under('Created', '2½ years')).toBe('');
    expect(under('Expires', '2½ years')).toBe('');
    expect(under('Created', 'half of it 2 years ago')).toBe('');
    expect(under('Created', 'more than half a year ago')).toBe('');
    expect(under('Created', 'half a year')).toBe('');
  });
});

test.each([
  ['en', 'Created', 'twelve months ago', '2025-10-17..2025-12-29'],
  ['de', 'Erstellt', 'vor zwei Jahren', '2023-11-22..2025-11-29'],
  ['it', 'Creato il', 'due anni fa', '2023-11-22..2025-11-29'],
  ['sv', 'Skapad', 'för två år sedan', '2023-11-22..2025-11-29'],
  ['pl', 'Utworzono', 'dwa lata temu', '2023-11-22..2025-11-29'],
  ['tr', 'Oluşturuldu', 'iki yıl önce', '2023-11-22..2025-11-29'],
  ['en', 'Created', 'three keys', ''],
  ['en', 'Created', 'more than twelve months ago', '1970-01-01..2025-11-30'],
  ['en', 'Created', 'Rotated twelve months ago', ''],
  ['en', 'Created', 'by twelve months ago', ''],
  ['en', 'Created', 'twelve March 2024', ''],
])('a number in words, %s, below "%s": "%s"', (language, header, text, expected) => {
  expect(under(header, text, language)).toBe(expected);
});

test.each([
  ['en', 'Created', 'before Nov 2025', '1970-01-01..2025-11-30'],
  ['en', 'Created', 'prior to 2025-11-24', '1970-01-01..2025-11-24'],
  ['en', 'Last used', 'before Nov 24, 2025', '- - 1970-01-01..2025-11-24'],
  ['de', 'Erstellt', 'vor November 2025', '1970-01-01..2025-11-30'],
  ['ja', '作成日', '2025年11月以前', '1970-01-01..2025-11-30'],
  ['en', 'Created', 'before Nov 24', ''],
  ['en', 'Created', 'before today', ''],
  ['en', 'Created', 'not before Nov 24, 2025', ''],
  ['en', 'Created', 'just before Nov 24, 2025', ''],
  ['en', 'Created', 'before import on Nov 24, 2025', ''],
  ['en', 'Created', 'before Nov 24, 2025 (migrated)', ''],
  ['en', 'Created', 'after Nov 24, 2025', ''],
  ['en', 'Expires', 'before Nov 2027', ''],
  ['en', 'Last used', 'since 2023', ''],
  ['en', 'Last used', 'not used in the last 90 days', ''],
])('"before" is a bound of what has happened, %s, below "%s": "%s"', (language, header, text, expected) => {
  expect(under(header, text, language)).toBe(expected);
});

test.each([
  ['en', 'Wed, Nov 20', '1970-01-01..2024-11-20'],
  ['en', 'Thu Nov 20', '1970-01-01..2025-11-20'],
  ['de', 'Mi., 20. Nov.', '1970-01-01..2024-11-20'],
  // Of this year, and no day of the week at all.
  ['en', 'Fri, Nov 20', '2026-11-20'],
  ['en', '12/05', ''],
  ['en', 'Version 12', ''],
  ['en', '12', ''],
  ['en', 'Wed, Nov 20 to 22', ''],
])('a day without a year is at the latest of the last that has its day of the week, %s: %s', (language, text, said) => {
  expect(under(language === 'de' ? 'Erstellt' : 'Created', text, language)).toBe(said);
});

test.each([
  ['en', 'Nov 24 (2 years ago)', '2023-11-22..2025-11-29'],
  ['en', '24 Nov, 2 years ago', '2023-11-22..2025-11-29'],
  ['en', '24 Mar, 2 months ago', ''],
  ['en', '1609632000', '2021-01-03'],
  ['en', '1609632000000', '2021-01-03'],
  ['en', '20241120', '2024-11-20'],
  ['en', '16096320', ''],
  ['ja', '平成31年4月1日', '2019-04-01'],
  ['zh', '民國113年5月13日', '2024-05-13'],
])('below the label of a birth, %s: %s', (language, text, expected) => {
  expect(under({ en: 'Created', ja: '作成日', zh: '创建时间' }[language] ?? '', text, language)).toBe(expected);
});
