// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byAttribute, byName, readingOf } from './acme.ts';

/** The days that the one key of a table is read to be created, end and be last used, by the header of its one other column. */
function cell(language: string, head: string, html: string): string {
  const [key] = readingOf(
    byName,
    `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr><td>backup</td><td>${html}</td></tr></tbody></table></main>`,
    language,
  ).credentials;
  return [key?.created, key?.expires, key?.lastUsed].map((when) => dayOf(when ?? null) ?? '-').join(' ');
}

describe('a date behind words that are not understood is no birth', () => {
  test.each([
    ['en', 'Created', 'Unknown, first seen 2 days ago'],
    ['en', 'Created', 'Failed on Nov 20, 2026'],
    ['en', 'Created', 'Imported today'],
    ['en', 'Created', 'imported Nov 20, 2026'],
    ['en', 'Created', 'Nov 20, 2026 (imported)'],
    ['en', 'Created', 'Nov 20, 2026 Import Failed'],
    ['en', 'Created', '<b>First Seen</b> <i>Nov 20, 2026</i>'],
    ['en', 'Created', '2019, edited 2 days ago'],
    ['en', 'Created', '&gt;1y (seen today)'],
    ['en', 'Created', '2019 – Nov 20, 2026'],
    ['en', 'Created', 'before 2020 (checked Nov 20, 2026)'],
    ['en', 'Created', 'Nov 20, 2026 (last used)'],
    ['en', 'Created', 'old: Nov 20, 2026'],
    ['en', 'Created', 'by Nov 20, 2026'],
    ['en', 'Created', 'by import, first seen Nov 20, 2026'],
    ['en', 'Created', 'Nov 20, 2026 exported'],
    ['en', 'Created', 'Nov 20, 2026 reset'],
    ['en', 'Created', 'Nov 20, 2026 · Rotated'],
    ['en', 'Created', 'by import first seen Nov 20, 2026'],
    ['en', 'Created', 'to Nov 20, 2026'],
    ['fi', 'Luotu', '20.11.2026 asti'],
    ['en', 'Created', 'Imported <time datetime="2026-11-20">on a day</time>'],
    ['en', 'Rotated', 'today (scheduled)'],
    ['en', 'Rotated', 'Nov 20, 2026 (failed)'],
    ['en', 'Rotated', 'due today'],
    ['de', 'Erstellt', 'Unbekannt, zuerst gesehen vor 2 Tagen'],
    ['de', 'Erstellt', 'Fehlgeschlagen am 20.11.2026'],
    ['de', 'Erstellt', 'heute importiert'],
    ['de', 'Rotiert', 'heute (geplant)'],
    ['fr', 'Créé', 'Échec le 20 nov. 2026'],
    ['fr', 'Créé', "importé aujourd'hui"],
    ['es', 'Creado', 'Importado hoy'],
    ['it', 'Creato', 'importato oggi'],
    ['pt', 'Criado', 'importado hoje'],
    ['nl', 'Aangemaakt', 'geïmporteerd op 20 november 2026'],
    ['pl', 'Utworzono', 'zaimportowano dzisiaj'],
    ['sv', 'Skapad', 'importerad i dag'],
    ['da', 'Oprettet', 'importeret i dag'],
    ['nb', 'Opprettet', 'importert i dag'],
    ['fi', 'Luotu', 'tuotu tänään'],
    ['cs', 'Vytvořeno', 'importováno dnes'],
    ['ja', '作成日', '2026年11月20日にインポート'],
    ['ja', '作成日', '不明（2日前に検出）'],
    ['zh', '创建时间', '导入于 2026年11月20日'],
    ['ko', '생성일', '오늘 가져옴'],
  ])('%s, %s: %s', (language, head, html) => {
    expect(cell(language, head, html)).toBe('- - -');
  });
});

describe('what stands in such cells besides is understood', () => {
  test.each([
    ['en', 'Created', 'Nov 3, 2025 by Jane Doe'],
    ['en', 'Created', 'Nov 3, 2025 by jane'],
    ['en', 'Created', 'by Jane Doe on Nov 3, 2025'],
    ['en', 'Created', 'Created by Jane Doe on Nov 3, 2025'],
    ['en', 'Created', 'Nov 3, 2025 Jane Doe'],
    ['en', 'Created', 'Nov 3, 2025<br><a href="/users/7">jdoe</a>'],
    ['en', 'Created', '<span class="avatar">JD</span><span>Jane Doe</span><span>Nov 3, 2025</span>'],
    ['en', 'Created', '<span>JD</span> Nov 3, 2025'],
    ['en', 'Created', 'by <a href="/users/7">jdoe</a> <time datetime="2025-11-03">Nov 3, 2025</time>'],
    ['en', 'Created', 'Nov 3, 2025 (jane@example.com)'],
    ['en', 'Created', 'Nov 3, 2025 <button>Rotate</button>'],
    ['en', 'Created', 'Nov 3, 2025 · Rotate'],
    ['en', 'Created', 'Nov 3, 2025 <a href="#">Rotate key</a>'],
    ['en', 'Created', 'Created: Nov 3, 2025'],
    ['en', 'Created', 'on Nov 3, 2025'],
    ['en', 'Created', 'Nov 3, 2025, 10:00 (UTC)'],
    ['en', 'Created', 'Nov 3, 2025 (local time)'],
    ['en', 'Created', 'Monday, Nov 3, 2025 at 10:00 AM GMT+1'],
    ['en', 'Created', 'Nov 3, 2025 (386 days ago)'],
    ['en', 'Created', '<div>Nov 3, 2025</div><div>about 1 year ago</div>'],
    ['en', 'Rotated', 'Last rotated Nov 3, 2025 by Jane Doe'],
    ['de', 'Erstellt', '3. November 2025 von Jana Muster'],
    ['de', 'Erstellt', 'am 3. November 2025 um 10:00 Uhr'],
    ['fr', 'Créé le', '3 novembre 2025 par Jeanne Dupont'],
    ['es', 'Creado', '3 de noviembre de 2025 por Juana Pérez'],
    ['it', 'Creato', '3 novembre 2025 da Gianna Rossi'],
    ['pt', 'Criado em', '3 de novembro de 2025 por Joana Silva'],
    ['nl', 'Aangemaakt', '3 november 2025 door Jan de Vries'],
    ['pl', 'Utworzono', '3 listopada 2025 przez Jana Nowaka'],
    ['sv', 'Skapad', '3 november 2025 av Jana Berg'],
    ['da', 'Oprettet', '3. november 2025 af Jens Hansen'],
    ['nb', 'Opprettet', '3. november 2025 av Jens Hansen'],
    ['cs', 'Vytvořeno', '3. listopadu 2025 (Jana Nováková)'],
    ['ja', '作成日', '2025年11月3日 10:00'],
    ['ja', '作成日', '田中さんによって2025年11月3日'],
    ['ja', '作成日', '2025年11月3日に作成'],
    ['zh', '创建时间', '创建于 2025年11月3日'],
    ['ko', '생성일', '2025년 11월 3일'],
  ])('%s, %s: %s', (language, head, html) => {
    expect(cell(language, head, html)).toMatch(/^2025-11-0[23](\.\.2025-11-03)? - -$/);
  });
});

describe('other columns', () => {
  test.each([
    ['en', 'Expires', 'Never; review Nov 30, 2026'],
    ['en', 'Expires', 'in 90 days if unused'],
    ['en', 'Expires', 'Nov 30, 2026 unless used'],
    ['de', 'Läuft ab', 'in 90 Tagen, falls unbenutzt'],
    ['de', 'Läuft ab', 'Nie; Prüfung am 30.11.2026'],
    ['en', 'Last used', '0 calls today'],
    ['en', 'Last used', 'today: 0 calls'],
    ['en', 'Last used', 'Never (as of today)'],
    ['de', 'Zuletzt verwendet', '0 Aufrufe heute'],
    ['de', 'Zuletzt verwendet', 'Nie (Stand heute)'],
    ['ja', '最終使用日', '今日 0回'],
  ])('no date is taken: %s, %s: %s', (language, head, html) => {
    // Something else has to say that it is a key.
    expect(cell(language, head, html)).toBe('- - -');
  });

  test.each([
    ['en', 'Expires', 'Nov 30, 2026', '- 2026-11-30 -'],
    ['en', 'Expires', 'until Nov 30, 2026', '- 2026-11-30 -'],
    ['en', 'Expires', 'Nov 30, 2026 (6 days left)', '- 2026-11-30 -'],
    ['en', 'Expires', 'Expires on Nov 30, 2026 <b>Soon</b>', '- 2026-11-30 -'],
    ['de', 'Läuft ab', 'bis 30.11.2026', '- 2026-11-30 -'],
    ['de', 'Läuft ab', '30.11.2026 (noch 6 Tage)', '- 2026-11-30 -'],
    ['pl', 'Wygasa', 'do 30 listopada 2026', '- 2026-11-30 -'],
    ['fr', 'Expire', "jusqu'au 30 novembre 2026", '- 2026-11-30 -'],
    ['es', 'Caduca', 'hasta el 30 de noviembre de 2026', '- 2026-11-30 -'],
    ['ja', '有効期限', '2026年11月30日まで', '- 2026-11-30 -'],
    ['zh', '到期时间', '截至 2026年11月30日', '- 2026-11-30 -'],
  ])('%s, %s: %s', (language, head, html, expected) => {
    expect(cell(language, head, html)).toBe(expected);
  });

  test.each([['Nov 3, 2025 from 10.0.0.1'], ['Nov 3, 2025 in Warsaw'], ['Nov 3, 2025 (GET /contacts)']])(
    'a last use may say whence: %s',
    (html) => {
      const page = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th><th>Last used</th></tr></thead><tbody><tr><td>backup</td><td>Nov 1, 2025</td><td>${html}</td></tr></tbody></table></main>`;
      expect(readingOf(byName, page).credentials.map(({ lastUsed }) => dayOf(lastUsed))).toEqual(['2025-11-03']);
    },
  );
});

describe('a cell that holds several facts', () => {
  const BOTH = '2025-11-03 - 2026-11-23';
  test.each([
    ['en', 'Created', 'Created Nov 3, 2025<br>Last used Nov 23, 2026', BOTH],
    ['en', 'Created', 'Nov 3, 2025<br>Last used Nov 23, 2026', BOTH],
    ['en', 'Created', 'Nov 3, 2025 · Last used Nov 23, 2026', BOTH],
    ['en', 'Created', '<div>Nov 3, 2025 by Jane Doe</div><div>Last used: Nov 23, 2026</div>', BOTH],
    ['en', 'Last used', 'Nov 23, 2026<br>Created Nov 3, 2025', BOTH],
    ['de', 'Erstellt', '3. November 2025<br>Zuletzt verwendet am 23. November 2026', BOTH],
    ['en', 'Created', 'Nov 3, 2025<br>Never used', '2025-11-03 - never'],
    ['en', 'Created', 'Nov 3, 2025<br>Never expires', '2025-11-03 never -'],
    ['en', 'Expires', 'Jan 3, 2027<br>Created Nov 3, 2025', '2025-11-03 2027-01-03 -'],
  ])('has each under its own label, the first under the header: %s, %s: %s', (language, head, html, expected) => {
    expect(cell(language, head, html)).toBe(expected);
  });

  test.each([
    ['Created', 'Nov 3, 2025<br>Nov 23, 2026'],
    ['Created', 'Nov 3, 2025 Last used Nov 23, 2026'],
    ['Created', 'Nov 3, 2025<br>Created Nov 23, 2026'],
    ['Created', 'Nov 3, 2025<br>Account created Nov 23, 2026'],
    ['Created', 'Nov 3, 2025<br>Old key expires Jan 3, 2027'],
    ['Created', 'Nov 3, 2025<br>Revoked Nov 23, 2026'],
    ['Created', 'Nov 3, 2025<br>Last used if Nov 23, 2026'],
    ['Created', 'imported Nov 3, 2025<br>Last used Nov 23, 2026'],
    ['Created', 'Ann<br>Last used Nov 23, 2026'],
    ['Updated', 'Nov 23, 2026<br>Created Nov 3, 2025'],
    ['Owner', 'Created Nov 3, 2025<br>Last used Nov 23, 2026'],
  ])('is not read where anything is not understood: %s: %s', (head, html) => {
    expect(cell('en', head, html)).toBe('- - -');
  });
});

describe('a date beside its label in a card', () => {
  const fact = (label: string, value: string, language = 'en') => {
    const html = `<ul><li data-id="k1"><h3>backup</h3><dl><dt>${label}</dt><dd>${value}</dd></dl></li></ul>`;
    const [key] = readingOf(byAttribute, html, language).credentials;
    return [key?.created, key?.lastUsed].map((when) => dayOf(when ?? null) ?? '-').join(' ');
  };

  test('may have behind it who did it, and what to press', () => {
    expect(fact('Created', 'Nov 3, 2025 by Ann')).toBe('2025-11-03 -');
    expect(fact('Created', 'Nov 3, 2025 · by Ann')).toBe('2025-11-03 -');
    expect(fact('Created', 'Nov 3, 2025 <a href="#">Rotate</a>')).toBe('2025-11-03 -');
    expect(fact('Created', 'Nov 3, 2025 (a year ago)')).toBe('2025-11-03 -');
    expect(fact('Erstellt', '3. November 2025 von Jana Muster', 'de')).toBe('2025-11-03 -');
  });

  test.each([
    ['Created', '(imported)'],
    ['Created', 'first seen'],
    ['Created', 'or earlier'],
    ['Created', '(10 days ago)'],
    ['Created', '– a year ago'],
    ['Created', 'for Ann'],
    ['Created', '· last used'],
    ['Rotated', '(scheduled)'],
    ['Owner', 'by Ann'],
    ['Last used', 'was the day on which all keys of the team were made anew'],
  ])('below "%s" is not read with this behind it: %s', (label, behind) => {
    expect(fact(label, `Nov 3, 2025 ${behind}`)).toBe('- -');
  });
});

describe('what is valid from one day to another ends on the second', () => {
  const end = (html: string, language: string) =>
    dayOf(
      readingOf(byAttribute, `<ul><li data-id="k1"><h3>backup</h3>${html}</li></ul>`, language).credentials[0]
        ?.expires ?? null,
    ) ?? '-';

  test.each([
    ['en', '<p>Valid from Nov 24, 2025 to Jan 3, 2027</p>'],
    ['en', '<p>This key is valid from Nov 24, 2025 until Jan 3, 2027.</p>'],
    ['en', '<p>Valid Nov 24, 2025 – Jan 3, 2027</p>'],
    ['en', '<dl><dt>Validity</dt><dd>Nov 24, 2025 – Jan 3, 2027</dd></dl>'],
    ['de', '<p>Gültig vom 24. November 2025 bis 3. Januar 2027</p>'],
    ['fr', '<p>Valable du 24 novembre 2025 au 3 janvier 2027</p>'],
    ['es', '<p>Válido desde el 24 de noviembre de 2025 hasta el 3 de enero de 2027</p>'],
    ['pl', '<p>Ważny od 24 lis 2025 do 3 sty 2027</p>'],
    ['ru', '<p>Действует с 24 ноября 2025 г. до 3 января 2027 г.</p>'],
    ['zh', '<p>有效期：2025年11月24日 至 2027年1月3日</p>'],
  ])('%s: %s', (language, html) => expect(end(html, language)).toBe('2027-01-03'));

  test.each([
    '<p>Your plan is valid from Nov 24, 2025 to Jan 3, 2027</p>',
    '<p>Old key valid from Nov 24, 2025 to Jan 3, 2027</p>',
    '<p>Was valid from Nov 24, 2025 to Jan 3, 2027</p>',
    '<p>Not valid from Nov 24, 2025 to Jan 3, 2027</p>',
    '<p>Valid from Nov 24, 2025 to Jan 3, 2027 if renewed</p>',
    '<p>Valid from Jan 3, 2027 to Nov 24, 2025</p>',
    '<p>Valid from Nov 24 to Jan 3</p>',
    '<p>Valid from Jan 3, 2027</p>',
    '<p>Keys made now are valid from Nov 24, 2025 to Jan 3, 2027</p>',
    '<p>Report from Nov 24, 2025 to Jan 3, 2027</p>',
    '<div>Owner</div><p>valid from Nov 24, 2025 to Jan 3, 2027</p>',
  ])('and not where it is said of anything else: %s', (html) => expect(end(html, 'en')).toBe('-'));

  test('a column says so, too', () => {
    expect(cell('en', 'Validity', '2025-11-24 to 2027-01-03')).toBe('- 2027-01-03 -');
    expect(cell('en', 'Validity', '90 days')).toBe('- - -');
    expect(cell('en', 'Validity', 'Nov 24, 2025, Jan 3, 2027')).toBe('- - -');
  });

  test.each([
    ['en', 'Validity', '2026-10-01 –'],
    ['en', 'Validity', '2026-10-01 – ∞'],
    ['en', 'Validity', '2026-10-01 – no end'],
    ['en', 'Validity', '2026-10-01 →'],
    ['en', 'Valid', '2026-10-01 to …'],
    ['en', 'Validity', '> 2026-10-01'],
    ['de', 'Gültigkeit', 'ab 2026-10-01'],
    ['pl', 'Ważność', 'od 2026-10-01'],
    ['ru', 'Срок действия', 'с 2026-10-01'],
    ['ja', '有効期間', '2026-10-01から'],
    ['zh', '有效期', '2026-10-01 至 永久'],
  ])('%s: a first day alone is no end: %s %s', (language, label, text) => {
    expect(cell(language, label, text)).toBe('- - -');
    expect(end(`<p>${label}: ${text.replace('>', '&gt;')}</p>`, language)).toBe('-');
  });

  test.each([
    'n/a (2026-05-05)',
    'N/A <small>2026-05-05</small>',
    '—, 2026-05-05',
    '- as of 2026-05-05',
    '? – 2026-05-05',
  ])('a word for nothing leaves open what a day behind it is of: %s', (text) => {
    for (const label of ['Created', 'Expires', 'Last used']) expect(cell('en', label, text), label).toBe('- - -');
  });

  test.each(['Usage Nov 24, 2025 – Nov 3, 2026', 'Created Nov 24, 2025 to Nov 3, 2026'])(
    'a span of anything else is no day: %s',
    (text) => {
      const html = `<ul><li data-id="k1"><h3>backup</h3><p>${text}</p></li></ul>`;
      const [key] = readingOf(byAttribute, html).credentials;
      expect([key?.created, key?.lastUsed]).toEqual([null, null]);
    },
  );
});
