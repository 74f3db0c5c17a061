import type { PageDefinition, ReadableProvider } from '../../../src/catalogue/schema.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { completenessOf } from '../../../src/page/read/completeness/index.ts';
import { createReader, type Reader } from '../../../src/page/read/index.ts';
import type { Reading } from '../../../src/page/read/reading.ts';
import { loadWordsFor } from '../../support/words.ts';
import { dayOf, documentOf, NOW, ZONE } from '../fixtures.ts';

/** A made-up product, told to the reader by catalogue data alone. */
export const byName = { rowId: { from: 'name', pattern: /^.+$/u } } as const;
export const byAttribute = { rowId: { from: 'attribute', name: 'data-id', pattern: /^k\d+$/ } } as const;
export const byLink = { link: /^\/keys\/(?<id>\d+)$/ } as const;
export const oneOnly = { role: 'detail', single: true } as const;

const PROVIDER: ReadableProvider = {
  id: 'acme',
  hosts: ['127.0.0.1'],
  since: Date.UTC(2010, 0, 1),
  kinds: [],
  tokens: [
    {
      kind: ['acme/key'],
      pattern: /^ak_(?<body>[A-Za-z0-9]{24})$/,
      masked: /^(?:ak_)?(?<body>\*{3,}[A-Za-z0-9]{4})$/,
      shows: { p: 0, s: 4 },
      bitsPerCharacter: 5.9,
    },
  ],
};

export function readingOf(
  page: Partial<PageDefinition>,
  html: string,
  language = 'en',
  id = 'only',
  tokens = PROVIDER.tokens,
): Reading {
  const document = documentOf(`<html lang="${language}"><base href="https://127.0.0.1/">${html}</html>`);
  return readerIn(document, page, language, id, tokens).read();
}

/** A reader of a document that may change. */
export function readerIn(
  document: Document,
  page: Partial<PageDefinition>,
  language = 'en',
  id = 'only',
  tokens = PROVIDER.tokens,
): Reader {
  const definition: PageDefinition = {
    id: 'acme/keys',
    provider: 'acme',
    kind: 'acme/key',
    role: 'list',
    path: /^\/(?<account>team)\/keys$/,
    ...page,
  };
  const context = () => ({
    now: NOW,
    languages: [language, 'en'],
    timeZone: ZONE,
    since: PROVIDER.since,
    wordings: WORDINGS,
  });
  // A header in a language that neither page nor browser names brings the words of all.
  loadWordsFor([language, 'en'], true);
  const where = { page: definition, account: 'team', id: definition.role === 'list' ? null : id };
  return createReader(document, where, { ...PROVIDER, tokens }, context, () => completenessOf);
}

/** What was read of each key: `name birth expiry last-use`, `-` for what is not known. */
export function read(page: Partial<PageDefinition>, html: string, language?: string): string[] {
  return readingOf(page, html, language).credentials.map(({ name, created, expires, lastUsed }) =>
    [name ?? '-', ...[created, expires, lastUsed].map((when) => dayOf(when) ?? '-')].join(' ').replace(/(?: -)+$/, ''),
  );
}
