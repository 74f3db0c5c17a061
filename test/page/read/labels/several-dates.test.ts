// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { WORDINGS } from '../../../../src/core/dates/pack.ts';
import { completenessOf } from '../../../../src/page/read/completeness/index.ts';
import { createReader } from '../../../../src/page/read/index.ts';
import { HUBSPOT } from '../../../support/hubspot.ts';
import { loadWordsFor } from '../../../support/words.ts';
import { documentOf, NOW, ZONE } from '../../fixtures.ts';

const page = {
  id: 'hubspot/api-key',
  provider: 'hubspot',
  kind: 'hubspot/api-key',
  role: 'list',
  path: /^\/keys$/,
  rowId: { from: 'attribute', name: 'data-id', pattern: /^k1$/ },
} as const;

/** The latest years that the birth and the last use of a key can be of. */
function years(language: string, html: string) {
  const languages = [language, 'en'];
  loadWordsFor(languages);
  const context = () => ({ now: NOW, languages, timeZone: ZONE, since: HUBSPOT.since, wordings: WORDINGS });
  const document = documentOf(
    `<main><h1>Keys</h1><ul><li data-id="k1"><a href="/keys/k1">backup</a>${html}</li></ul></main>`,
  );
  const [key] = createReader(document, { page, account: '1', id: null }, HUBSPOT, context, () => completenessOf).read()
    .credentials;
  return [key?.created, key?.lastUsed].map((when) =>
    when && when !== 'never' ? new Date(when.latest ?? NOW).getUTCFullYear() : null,
  );
}

test.each([
  ['de', 'Vor 3 Jahren von Ann erstellt · heute verwendet'],
  ['de', 'Am 14.03.2019 erstellt. Heute verwendet.'],
  ['de', 'Am 14.03.2019 von Ann erstellt (gestern geändert)'],
  ['de', 'Erstellt von Ann · heute verwendet'],
  ['de', 'Erstellt von Ann, heute gegengezeichnet'],
  ['ja', '3年前に作成、今日使用'],
  ['ja', '3年前に作成・今日使用'],
  ['ja', '3年前に作成 | 今日使用'],
  ['zh', '3年前创建，今天使用'],
  ['ko', '3년 전 생성, 오늘 사용'],
  ['nl', '3 jaar geleden aangemaakt · vandaag gebruikt'],
  ['en', 'Jan 5, 2019 created, Nov 20, 2026 used'],
  ['en', 'Jan 5, 2019 created Nov 20, 2026 used'],
  ['en', 'Jan 5, 2019 created - Nov 20, 2026 used'],
  ['pl', '3 lata temu utworzono · dziś użyto'],
  ['tr', '3 yıl önce oluşturuldu, bugün kullanıldı'],
  ['hu', '3 éve létrehozva, ma használva'],
  ['fi', '3 vuotta sitten luotu, tänään käytetty'],
  ['da', 'for 3 år siden oprettet, i dag brugt'],
  ['sv', 'för 3 år sedan skapad, i dag använd'],
])('%s: the verb behind a date is not that of the next: %s', (language, text) => {
  expect(years(language, `<p>${text}</p>`)[0] ?? 0).toBeLessThan(2026);
});

test('each date takes the verb of its own clause', () => {
  expect(years('de', '<p>Vor 3 Jahren von Ann erstellt · heute verwendet</p>')).toEqual([2024, 2026]);
  expect(years('en', '<p>Jan 5, 2019 created, Nov 20, 2026 used</p>')).toEqual([2019, 2026]);
  expect(years('en', '<p>2 days ago used, 3 years ago created</p>')).toEqual([2024, 2026]);
  expect(years('en', '<p>Created Jan 5, 2019 by Ann, last used 2 days ago</p>')).toEqual([2019, 2026]);
  expect(years('en', '<p>Created Jan 5, 2019 last used 2 days ago</p>')).toEqual([2019, 2026]);
});

test('nor across elements', () => {
  const spans = (...texts: string[]) => texts.map((text) => `<span>${text}</span>`).join('');
  expect(years('en', spans('Jan 5, 2019', 'Created', 'Nov 20, 2026', 'Last used'))[0]).not.toBe(2026);
  expect(years('en', spans('Created', 'Jan 5, 2019', 'Last used', 'Nov 20, 2026'))).toEqual([2019, 2026]);
});
