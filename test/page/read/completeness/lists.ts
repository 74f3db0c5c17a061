import type { Reading } from '../../../../src/page/read/reading.ts';
import { documentOf, readerOn } from '../../fixtures.ts';
import { LIST, row, table } from '../shown.ts';

/** Two keys under the title of their page, in a language of which some words are given. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly name: string;
  readonly created: string;
  readonly used: string;
}

const ENGLISH: Words = { lang: 'en', title: 'Service Keys', name: 'Name', created: 'Created', used: 'Last used' };

export const TWO = [row(1, 'Sync', 'Mar 14, 2026'), row(2, 'Import', 'Mar 15, 2026')];

/** A list of two keys with something before and behind it. */
export function listWith(before = '', after = '', words: Words = ENGLISH, rows: readonly string[] = TWO): Reading {
  const keys = table(...rows)
    .replace('>Name<', `>${words.name}<`)
    .replace('>Created<', `>${words.created}<`)
    .replace('>Last used<', `>${words.used}<`);
  return readPage(`<h1>${words.title}</h1>${before}${keys}${after}`, words.lang);
}

/** A page without rows. */
export function pageWith(html: string, { title, lang }: Words = ENGLISH): Reading {
  return readPage(`<h1>${title}</h1>${html}`, lang);
}

export function readPage(html: string, lang: string): Reading {
  return readerOn(
    documentOf(`<!doctype html><html lang="${lang}"><body><main>${html}</main></body></html>`),
    LIST,
  ).read();
}
