// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { WORDINGS } from '../../../../src/core/dates/pack.ts';
import { completenessOf } from '../../../../src/page/read/completeness/index.ts';
import { createReader } from '../../../../src/page/read/index.ts';
import { HUBSPOT } from '../../../support/hubspot.ts';
import { loadWordsFor } from '../../../support/words.ts';
import { dayOf, documentOf, NOW, ZONE } from '../../fixtures.ts';
import { SAMPLES } from './samples.ts';

const page = {
  id: 'hubspot/keys',
  provider: 'hubspot',
  kind: 'hubspot/service-key',
  role: 'list',
  path: /^\/keys$/,
  rowId: { from: 'attribute', name: 'data-id', pattern: /^k1$/ },
} as const;

/** Birth, end and last use of a key that a page tells of in these words alone. */
function read(html: string, languages: readonly string[]) {
  loadWordsFor(languages);
  const context = () => ({ now: NOW, languages, timeZone: ZONE, since: HUBSPOT.since, wordings: WORDINGS });
  const document = documentOf(`<main><h1>Keys</h1><ul><li data-id="k1"><h3>backup</h3>${html}</li></ul></main>`);
  const [key] = createReader(document, { page, account: '1', id: null }, HUBSPOT, context, () => completenessOf).read()
    .credentials;
  return [key?.created, key?.expires, key?.lastUsed].map((when) => dayOf(when ?? null) ?? '-').join(' ');
}

/** The date as the platform prints it in the language. */
const printed = (language: string, day: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: ZONE }).format(Date.parse(`${day}T12:00Z`));

describe.each(SAMPLES)('sentences in $language', ({ language, births, later, neverUsed, neverEnds }) => {
  test('of the creation', () => {
    for (const day of ['2026-05-04', '2026-10-31']) {
      const date = printed(language, day);
      const said = births.map((sentence) => [
        sentence,
        read(`<p>${sentence.replace('~', date)}</p>`, [language, 'en']),
      ]);
      expect(said).toEqual(births.map((sentence) => [sentence, `${day} - -`]));
    }
  });

  test('of the last use and of the end', () => {
    const [used = '', ends = ''] = later;
    const past = read(`<p>${used.replace('~', printed(language, '2026-05-04'))}</p>`, [language, 'en']);
    const future = read(`<p>${ends.replace('~', printed(language, '2027-05-04'))}</p>`, [language, 'en']);
    expect([past, future]).toEqual(['- - 2026-05-04', '- 2027-05-04 -']);
  });

  test('of what never happened', () => {
    for (const used of neverUsed) {
      for (const ends of neverEnds) {
        expect(read(`<span>${used}</span> <span>${ends}</span>`, [language, 'en'])).toBe('- never never');
      }
    }
  });
});
