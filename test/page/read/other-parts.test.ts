// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { oneOnly, readingOf } from './acme.ts';

const SECRET = '<h2>API key</h2><code>ak_********wxyz</code>';
/** What was read of the one key: whether it has a birth, an end and a last use. */
const datesOf = (html: string, language = 'en') => {
  const [one] = readingOf(oneOnly, `<main><h1>mailer</h1>${SECRET}${html}</main>`, language).credentials;
  return [one?.created, one?.expires, one?.lastUsed].map((date) => date != null);
};
const NONE = [false, false, false];
const DATES = '<p>Created: 2026-02-03</p><p>Last used: 2026-11-20</p>';

describe('dates of a part that is about others are not those of the key', () => {
  const titles: [string, string][] = [
    ...[
      'Other tokens',
      'Related keys',
      'Parent key',
      'Previous key',
      'Recent requests',
      'Activity',
      'Child tokens',
      'Similar keys',
      'Request history',
      'Recently created keys',
    ].map((title): [string, string] => ['en', title]),
    ['de', 'Andere Token'],
    ['fr', 'Clés associées'],
    ['es', 'Otras claves'],
    ['it', 'Altre chiavi'],
    ['pt', 'Outras chaves'],
    ['nl', 'Andere sleutels'],
    ['sv', 'Andra nycklar'],
    ['da', 'Andre nøgler'],
    ['nb', 'Andre nøkler'],
    ['fi', 'Muut avaimet'],
    ['pl', 'Inne klucze'],
    ['cs', 'Jiné klíče'],
    ['ja', '関連するキー'],
    ['zh', '其他密钥'],
    ['ko', '다른 키'],
  ];
  test.each(titles)('%s: %s', (language, title) => {
    expect(datesOf(DATES, language)).toEqual([true, false, true]);
    for (const html of [
      `<h2>${title}</h2>${DATES}`,
      `<h2>${title}</h2><div><h3>backup token</h3>${DATES}</div>`,
      `<h3>${title}</h3><ul><li>${DATES}</li></ul>`,
      `<div><b>${title}</b><div>${DATES}</div></div>`,
      `<section aria-label="${title}">${DATES}</section>`,
    ])
      expect(datesOf(html, language), html).toEqual(NONE);
  });

  test.each([
    ['the foot of a page', '<p>Generated 24 Nov 2026</p>'],
    ['the foot of a page, in small', '<hr><small>Generated on 24 Nov 2026 10:02</small><small>© Acme</small>'],
    ['the foot of a page, as a label', '<div><span>Generated</span> <span>24 Nov 2026</span></div>'],
    ['the time of a report', '<p>Page generated: 24 Nov 2026</p>'],
    ['a real foot', '<footer>Created 24 Nov 2026</footer>'],
    [
      'a table of requests',
      '<table><thead><tr><th>Request</th><th>Created</th></tr></thead><tr><td>GET</td><td>2026-11-20</td></tr></table>',
    ],
    [
      'a table of requests without a header',
      '<table><tr><td>GET /a</td><td>Created</td><td>2026-11-20</td></tr></table>',
    ],
  ])('%s', (_what, html) => {
    expect(datesOf(html)).toEqual(NONE);
  });

  test('but what says that it generated the key tells its birth', () => {
    expect(datesOf('<p>This key was generated on 24 Nov 2026</p>')).toEqual([true, false, false]);
    expect(datesOf('<dl><dt>Generated</dt><dd>2026-02-03</dd></dl><p>Scopes: read</p>')).toEqual([true, false, false]);
  });
});
